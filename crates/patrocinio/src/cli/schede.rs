//! `patrocinio schede`: lists the cards and checks them.

mod in_attesa;
mod nuova;
mod proponi;
mod prova;
mod quali;
mod scadute;
mod schema;
mod vigenti;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{Uscita, load, scansione};

/// Lists the cards and checks them.
#[derive(clap::Args)]
pub(crate) struct Schede {
    /// A folder of cards, instead of those built in.
    #[arg(long, global = true)]
    cartella: Option<PathBuf>,
    #[command(subcommand)]
    cosa: Option<Cosa>,
}

/// What else can be asked of the cards.
#[derive(clap::Subcommand)]
enum Cosa {
    Nuova(nuova::Nuova),
    /// Checks the cards, as without any command: every defect with file, line and column.
    Verifica,
    Prova(prova::Prova),
    Scadute(scadute::Scadute),
    Schema(schema::Schema),
    Proponi(proponi::Proponi),
    Vigenti(vigenti::Vigenti),
    #[command(name = "in-attesa")]
    InAttesa(in_attesa::Attesa),
    /// Counts who would gain and who would lose with other cards, on people who do not exist.
    Simula(scansione::Parole),
}

/// Prints a line for each card, or every defect with its place.
pub(crate) fn run<O: Write, E: Write>(schede: &Schede, output: &mut Uscita<O, E>) -> io::Result<ExitCode> {
    match &schede.cosa {
        Some(Cosa::Nuova(nuova)) => return nuova::run(nuova, schede.cartella.as_deref(), output),
        Some(Cosa::Schema(_)) => return schema::run(output),
        Some(Cosa::Proponi(proponi)) => return proponi::run(proponi, schede.cartella.as_deref(), output),
        Some(Cosa::Vigenti(vigenti)) => return vigenti::run(vigenti, output),
        Some(Cosa::InAttesa(attesa)) => return in_attesa::run(attesa, output),
        Some(Cosa::Simula(parole)) => return scansione::run("simula", parole, output),
        Some(Cosa::Scadute(_) | Cosa::Verifica | Cosa::Prova(_)) | None => {}
    }
    let catalogo = match load(schede.cartella.as_deref()) {
        Ok(catalogo) => catalogo,
        Err(difetti) => return output.refuse(&difetti),
    };
    if matches!(&schede.cosa, Some(Cosa::Verifica | Cosa::Prova(_))) {
        let said = quali::say(&catalogo, schede.cartella.as_deref(), Path::new("."));
        writeln!(output.stdout, "{said}")?;
    }
    match &schede.cosa {
        Some(Cosa::Scadute(scadute)) => return scadute::run(scadute, &catalogo, output),
        Some(Cosa::Prova(prova)) => return prova::run(prova, &catalogo, output),
        _ => {}
    }
    for scheda in catalogo.schede() {
        let (facts, cases) = (scheda.fatti().len(), scheda.casi.len());
        writeln!(output.stdout, "{}: {} ({facts} facts, {cases} cases)", scheda.id, scheda.titolo.it)?;
    }
    Ok(ExitCode::SUCCESS)
}
