//! `patrocinio strade`: every address of the pages, one a line, from the router itself.

use std::io::{self, Write};

use crate::routes;

/// Prints the addresses.
pub(crate) fn run(output: &mut impl Write) -> io::Result<()> {
    for path in routes::strade().paths() {
        writeln!(output, "{path}")?;
    }
    Ok(())
}
