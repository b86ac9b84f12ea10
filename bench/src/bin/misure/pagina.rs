//! The page: one table of what was wanted, then the comparison with OpenFisca and its differences.

use std::error::Error;
use std::fmt::Write;

use bench::REGOLE;

use crate::letture::Letture;
use crate::macchina::Macchina;
use crate::pari;
use crate::voci::{Voce, entries};

/// Writes the page.
pub(crate) fn write(
    letture: &Letture,
    macchina: &Macchina,
    (giorno, commit): (&str, &str),
) -> Result<String, Box<dyn Error>> {
    let mut page = String::from("# Measures\n\n");
    heading(&mut page, letture, macchina, (giorno, commit))?;
    page.push_str("| what | measured | wanted | reached |\n| --- | --- | --- | --- |\n");
    for Voce { cosa, misurato, voluto, raggiunto } in entries(letture)? {
        let reached = match raggiunto {
            Some(true) => "yes",
            Some(false) => "**no**",
            None => "",
        };
        writeln!(page, "| {cosa} | {misurato} | {voluto} | {reached} |")?;
    }
    pari::write(&mut page, letture)?;
    Ok(page)
}

fn heading(
    page: &mut String,
    letture: &Letture,
    macchina: &Macchina,
    (giorno, commit): (&str, &str),
) -> Result<(), Box<dyn Error>> {
    let Macchina { processore, nuclei, memoria_gib, kernel } = macchina;
    let packages = letture.openfisca.packages.iter().map(|(name, version)| format!("{name} {version}"));
    let packages = packages.collect::<Vec<_>>().join(", ");
    writeln!(page, "Written by `make bench` on {giorno}, commit {commit}.\n")?;
    writeln!(
        page,
        "Machine: {processore}, {nuclei} cores, {memoria_gib} GiB, Linux {kernel}. {packages}.\n"
    )?;
    writeln!(
        page,
        "Small things are medians of criterion. Large ones are CPU seconds, user and system, of a process with one thread; \
         each part is done several times and the fastest counts, since other work on the machine takes caches and memory \
         away. People are drawn with ages, families, incomes and silences as in a country; the compared rules are {}.\n",
        REGOLE.map(|id| format!("`{id}`")).join(", ")
    )?;
    Ok(())
}
