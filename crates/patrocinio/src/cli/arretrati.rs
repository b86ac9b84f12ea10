//! `patrocinio arretrati`: what is owed for the past, month by month, for a claim filed on a day.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use catalogo::{Arretrati as Conto, ArretratiDetti, FattiNelTempo, Rata};
use serde::Serialize;

use super::opzioni::{Giorno, Modo, Risposta};
use super::{Uscita, chosen, load, read_source};

/// Says what is owed for the past, month by month, for a claim filed on a day.
#[derive(clap::Args)]
pub(crate) struct Arretrati {
    /// The facts of that day under `fatti`; those of other years under `anni`, each under its year.
    file: PathBuf,
    #[command(flatten)]
    giorno: Giorno,
    /// Only these benefits; without them, those whose right is certain in some past month, also where the sum may still
    /// turn out to be nothing.
    #[arg(long)]
    prestazione: Vec<String>,
    #[command(flatten)]
    modo: Modo,
}

/// The arrears of a benefit, reckoned and said.
#[derive(Serialize)]
struct Risultato {
    titolo: String,
    arretrati: Conto,
    detti: ArretratiDetti,
}

/// Prints the arrears of each card.
pub(crate) fn run<O: Write, E: Write>(
    arretrati: &Arretrati,
    output: &mut Uscita<O, E>,
) -> io::Result<ExitCode> {
    let catalogo = match load(arretrati.modo.cartella.as_deref()) {
        Ok(catalogo) => catalogo,
        Err(difetti) => return output.refuse(&difetti),
    };
    let schede = match chosen(&catalogo, &arretrati.prestazione) {
        Ok(schede) => schede,
        Err(missing) => return output.refuse(&missing),
    };
    let facts = read_source(&arretrati.file)
        .and_then(|sorgente| FattiNelTempo::parse(catalogo.fattario(), &sorgente, arretrati.giorno.data));
    let tempo = match facts {
        Ok(tempo) => tempo,
        Err(difetti) => return output.refuse(&difetti),
    };
    let giorni = arretrati.giorno.giorni();
    // What comes without a claim is not recovered with one; asked for by name, it is shown all the same.
    let named = !arretrati.prestazione.is_empty();
    let results = schede.into_iter().filter(|scheda| named || scheda.is_claimed()).map(|scheda| {
        let conto = catalogo.arretrati(scheda, &tempo, giorni);
        Risultato {
            titolo: scheda.titolo.in_lingua(arretrati.modo.lingua).to_owned(),
            detti: catalogo.racconta_arretrati(&conto, arretrati.modo.lingua),
            arretrati: conto,
        }
    });
    let has_some = |risultato: &Risultato| risultato.arretrati.rate.iter().any(Rata::is_certain);
    let risultati: Vec<Risultato> = results.filter(|risultato| named || has_some(risultato)).collect();
    let frase = risultati.is_empty().then(|| catalogo.racconta_nessun_arretrato(arretrati.modo.lingua));
    Risposta { frase, risultati }.show(&arretrati.modo, &mut output.stdout, print)?;
    Ok(ExitCode::SUCCESS)
}

fn print(risultato: &Risultato, out: &mut impl Write) -> io::Result<()> {
    let detti = &risultato.detti;
    writeln!(out, "{} ({})", risultato.titolo, risultato.arretrati.scheda)?;
    writeln!(out, "  {}", detti.frase)?;
    for note in &detti.note {
        writeln!(out, "  ! {note}")?;
    }
    for anno in &detti.anni {
        writeln!(out, "  {}: {}", anno.anno, anno.frase)?;
        for note in &anno.note {
            writeln!(out, "    ! {note}")?;
        }
        for rata in &anno.rate {
            let mark = if rata.aperta { '+' } else { '?' };
            writeln!(out, "    {mark} {}: {} [{}]", rata.periodo, rata.importo, rata.stato)?;
            for note in &rata.note {
                writeln!(out, "      ! {note}")?;
            }
        }
    }
    writeln!(out)
}
