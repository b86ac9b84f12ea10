//! `patrocinio ricostituzione`: before a review of a pension, what each income-tested right would become.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use catalogo::{Catalogo, RichiestaRicostituzione, Ricostituzione as Conto, RicostituzioneDetta};
use serde::Serialize;

use super::opzioni::{Giorno, Modo};
use super::{Uscita, load, read_source};

/// Says, before a review of a pension, what each income-tested right would become: credit, debt, rights lost.
#[derive(clap::Args)]
pub(crate) struct Ricostituzione {
    /// The facts as INPS has them under `fatti` and `anni`; what changes under `dopo`, with `fatti` and `anni` of its
    /// own; the benefits in payment under `pagate`, and those asked for under `chieste`.
    file: PathBuf,
    #[command(flatten)]
    giorno: Giorno,
    #[command(flatten)]
    modo: Modo,
}

/// What would come of it, reckoned and said.
#[derive(Serialize)]
struct Risultato {
    ricostituzione: Conto,
    detta: RicostituzioneDetta,
}

/// Prints each right, year by year, and what the whole comes to.
pub(crate) fn run<O: Write, E: Write>(
    ricostituzione: &Ricostituzione,
    output: &mut Uscita<O, E>,
) -> io::Result<ExitCode> {
    let catalogo: Catalogo = match load(ricostituzione.modo.cartella.as_deref()) {
        Ok(catalogo) => catalogo,
        Err(difetti) => return output.refuse(&difetti),
    };
    let read = read_source(&ricostituzione.file).and_then(|sorgente| {
        RichiestaRicostituzione::parse(&catalogo, &sorgente, ricostituzione.giorno.data)
    });
    let richiesta = match read {
        Ok(richiesta) => richiesta,
        Err(difetti) => return output.refuse(&difetti),
    };
    let giorni = ricostituzione.giorno.giorni();
    let conto = catalogo.ricostituzione(&richiesta, giorni);
    let detta = catalogo.racconta_ricostituzione(&conto, ricostituzione.modo.lingua);
    if ricostituzione.modo.json {
        let risultato = Risultato { ricostituzione: conto, detta };
        serde_json::to_writer_pretty(&mut output.stdout, &risultato)?;
        writeln!(output.stdout)?;
    } else {
        print(&detta, &mut output.stdout)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn print(detta: &RicostituzioneDetta, out: &mut impl Write) -> io::Result<()> {
    for frase in &detta.frasi {
        writeln!(out, "{frase}")?;
    }
    for diritto in &detta.diritti {
        writeln!(out, "{}", diritto.titolo)?;
        for anno in diritto.cambiano.iter().chain(&diritto.restano) {
            writeln!(out, "  {anno}")?;
        }
    }
    for nota in &detta.note {
        writeln!(out, "! {nota}")?;
    }
    Ok(())
}
