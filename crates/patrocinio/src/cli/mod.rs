//! The commands that read and print: each takes its arguments and where to write, and gives the exit code.

pub(crate) mod arretrati;
pub(crate) mod casi;
pub(crate) mod demo;
pub(crate) mod futuro;
pub(crate) mod migra;
mod motivi;
mod opzioni;
pub(crate) mod ricevuta;
pub(crate) mod ricostituzione;
pub(crate) mod scansione;
pub(crate) mod schede;
mod seguito;
pub(crate) mod serve;
pub(crate) mod strade;
pub(crate) mod valuta;
pub(crate) mod verifica;

use std::fmt::Display;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use catalogo::{Catalogo, Diagnosi, Posto, Scheda, Sorgente};

/// Where a command writes: answers to one, defects to the other.
pub(crate) struct Uscita<O, E> {
    pub(crate) stdout: O,
    pub(crate) stderr: E,
}

impl<O: Write, E: Write> Uscita<O, E> {
    /// Prints every defect and gives the code of failure.
    fn refuse(&mut self, difetti: &[impl Display]) -> io::Result<ExitCode> {
        for difetto in difetti {
            writeln!(self.stderr, "{difetto}")?;
        }
        Ok(ExitCode::FAILURE)
    }
}

/// The cards of a folder, or those built into the program.
fn load(folder: Option<&Path>) -> Result<Catalogo, Vec<Diagnosi>> {
    folder.map_or_else(Catalogo::embedded, Catalogo::load)
}

fn read_source(path: &Path) -> Result<Sorgente, Vec<Diagnosi>> {
    let nome = path.display().to_string();
    match std::fs::read_to_string(path) {
        Ok(testo) => Ok(Sorgente { nome, testo }),
        Err(error) => {
            let sorgente = Sorgente { nome, testo: String::new() };
            Err(vec![Diagnosi::new(&sorgente, Posto::default(), format!("cannot be read: {error}"))])
        }
    }
}

/// The cards asked for, or all; an id without a card is a defect.
fn chosen<'c>(catalogo: &'c Catalogo, ids: &[String]) -> Result<Vec<&'c Scheda>, Vec<String>> {
    if ids.is_empty() {
        return Ok(catalogo.schede().collect());
    }
    let (mut found, mut missing) = (Vec::new(), Vec::new());
    for id in ids {
        match catalogo.find_scheda(id) {
            Some(scheda) => found.push(scheda),
            None => missing.push(format!("no card for the benefit `{id}`")),
        }
    }
    if missing.is_empty() { Ok(found) } else { Err(missing) }
}

/// A day on the command line: `2026-11-23`.
fn parse_day(text: &str) -> Result<jiff::civil::Date, String> {
    regole::parse_date(text).ok_or_else(|| "a day is written 2026-11-23".to_owned())
}

#[cfg(test)]
mod tests;
