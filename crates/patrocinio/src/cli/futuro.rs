//! `patrocinio futuro`: from when a person will have the rights that today are denied.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use catalogo::{Catalogo, Futuro as Quando, FuturoDetto};
use serde::Serialize;

use super::opzioni::{Giorno, Modo, Risposta};
use super::{Uscita, chosen, load, read_source};

/// Says from when a person will have the rights that today are denied, all else staying as it is.
#[derive(clap::Args)]
pub(crate) struct Futuro {
    /// The facts: a mapping, bare or under `fatti`.
    file: PathBuf,
    #[command(flatten)]
    giorno: Giorno,
    /// Only these benefits; without them, those that will come within five years.
    #[arg(long)]
    prestazione: Vec<String>,
    #[command(flatten)]
    modo: Modo,
}

/// A right to come, found and said.
#[derive(Serialize)]
struct Risultato {
    scheda: String,
    titolo: String,
    futuro: Quando,
    detto: FuturoDetto,
}

/// Prints the first day of each right that today is denied, the nearest first.
pub(crate) fn run<O: Write, E: Write>(futuro: &Futuro, output: &mut Uscita<O, E>) -> io::Result<ExitCode> {
    let catalogo = match load(futuro.modo.cartella.as_deref()) {
        Ok(catalogo) => catalogo,
        Err(difetti) => return output.refuse(&difetti),
    };
    let schede = match chosen(&catalogo, &futuro.prestazione) {
        Ok(schede) => schede,
        Err(missing) => return output.refuse(&missing),
    };
    let facts = read_source(&futuro.file).and_then(|sorgente| catalogo.fattario().parse_facts(&sorgente));
    let fatti = match facts {
        Ok(fatti) => fatti,
        Err(difetti) => return output.refuse(&difetti),
    };
    let giorni = futuro.giorno.giorni();
    let results = schede.into_iter().map(|scheda| {
        let quando = catalogo.futuro(scheda, &fatti, giorni);
        Risultato {
            scheda: scheda.id.to_string(),
            titolo: scheda.titolo.in_lingua(futuro.modo.lingua).to_owned(),
            detto: told(&catalogo, &quando, futuro),
            futuro: quando,
        }
    });
    let named = !futuro.prestazione.is_empty();
    let mut risultati: Vec<Risultato> =
        results.filter(|risultato| named || risultato.futuro.first_day().is_some()).collect();
    risultati.sort_by_key(|risultato| risultato.futuro.first_day().unwrap_or(jiff::civil::Date::MAX));
    let frase = risultati.is_empty().then(|| catalogo.racconta_nessun_futuro(futuro.modo.lingua));
    Risposta { frase, risultati }.show(&futuro.modo, &mut output.stdout, print)?;
    Ok(ExitCode::SUCCESS)
}

/// A right that is not denied today is shown only when it was asked for by name, and then says so.
fn told(catalogo: &Catalogo, quando: &Quando, futuro: &Futuro) -> FuturoDetto {
    let detto = catalogo.racconta_futuro(quando, futuro.giorno.data, futuro.modo.lingua);
    detto.unwrap_or_else(|| FuturoDetto {
        frase: catalogo.racconta_non_negato(futuro.modo.lingua),
        tra: None,
        certo: true,
        note: Vec::new(),
    })
}

fn print(risultato: &Risultato, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{} ({})", risultato.titolo, risultato.scheda)?;
    writeln!(out, "  {}", risultato.detto.frase)?;
    for note in &risultato.detto.note {
        writeln!(out, "  ! {note}")?;
    }
    writeln!(out)
}
