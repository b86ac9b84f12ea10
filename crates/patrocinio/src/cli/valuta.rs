//! `patrocinio valuta`: which benefits a person's facts give a right to, and why.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use catalogo::spiega::{Domanda, Motivo, Spiegazione, Stato};
use catalogo::{Lingua, ParametroUsato, hash_facts};
use jiff::civil::Date;
use regole::{Giorni, Importo};
use serde::Serialize;

use super::{Uscita, chosen, load, parse_day, read_source};

/// Says which benefits a person's facts give a right to, and why.
#[derive(clap::Args)]
pub(crate) struct Valuta {
    /// The facts: a mapping, bare or under `fatti`.
    file: PathBuf,
    /// The day on which right and amount are judged.
    #[arg(long, value_parser = parse_day)]
    data: Date,
    /// Only what was known on this day.
    #[arg(long, value_parser = parse_day)]
    conosciuto_al: Option<Date>,
    /// Only these benefits.
    #[arg(long)]
    prestazione: Vec<String>,
    /// Machine-readable output.
    #[arg(long)]
    json: bool,
    /// The language of the reasons.
    #[arg(long, default_value = "it")]
    lingua: Lingua,
    /// A folder of cards, instead of those built in.
    #[arg(long)]
    cartella: Option<PathBuf>,
}

/// An answer with its explanation and what a receipt needs.
#[derive(Serialize)]
struct Risultato {
    data: String,
    conosciuto_al: Option<String>,
    importo: Option<Importo>,
    totale_annuo: Option<Importo>,
    spiegazione: Spiegazione,
    impronta_scheda: String,
    impronta_fatti: String,
    parametri: Vec<ParametroUsato>,
}

/// Prints the answer of each card.
pub(crate) fn run<O: Write, E: Write>(valuta: &Valuta, output: &mut Uscita<O, E>) -> io::Result<ExitCode> {
    let catalogo = match load(valuta.cartella.as_deref()) {
        Ok(catalogo) => catalogo,
        Err(difetti) => return output.refuse(&difetti),
    };
    let schede = match chosen(&catalogo, &valuta.prestazione) {
        Ok(schede) => schede,
        Err(missing) => return output.refuse(&missing),
    };
    let facts = read_source(&valuta.file).and_then(|sorgente| catalogo.fattario().parse_facts(&sorgente));
    let fatti = match facts {
        Ok(fatti) => fatti,
        Err(difetti) => return output.refuse(&difetti),
    };
    let giorni = Giorni { data_diritto: valuta.data, conosciuto_al: valuta.conosciuto_al };
    let mut results = Vec::new();
    for scheda in schede {
        let risposta = catalogo.valuta(scheda, &fatti, giorni);
        results.push(Risultato {
            data: valuta.data.to_string(),
            conosciuto_al: valuta.conosciuto_al.map(|day| day.to_string()),
            importo: risposta.valutazione.importo,
            totale_annuo: risposta.valutazione.totale_annuo,
            spiegazione: catalogo.spiega(scheda, &risposta, valuta.lingua),
            impronta_scheda: scheda.impronta.to_string(),
            impronta_fatti: hash_facts(&fatti).to_string(),
            parametri: catalogo.figures_used(&risposta.valutazione),
        });
    }
    if valuta.json {
        serde_json::to_writer_pretty(&mut output.stdout, &results)?;
        writeln!(output.stdout)?;
    } else {
        for result in &results {
            print(&result.spiegazione, &mut output.stdout)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn print(spiegazione: &Spiegazione, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{} ({}): {}", spiegazione.titolo, spiegazione.scheda, spiegazione.esito.as_str())?;
    writeln!(out, "  {}", spiegazione.frase)?;
    if let Some(importo) = &spiegazione.importo {
        writeln!(out, "  = {importo}")?;
    }
    for requisito in &spiegazione.requisiti {
        print_reason(requisito, out)?;
    }
    if let Some(calcolo) = &spiegazione.calcolo {
        print_reason(calcolo, out)?;
    }
    for domanda in spiegazione.mancanti.iter().chain(&spiegazione.da_accertare) {
        let Domanda { fatto, titolo, .. } = domanda;
        writeln!(out, "  ? {titolo} ({fatto})")?;
    }
    for avviso in &spiegazione.avvisi {
        writeln!(out, "  ! {avviso}")?;
    }
    writeln!(out)
}

fn print_reason(motivo: &Motivo, out: &mut impl Write) -> io::Result<()> {
    let mark = match motivo.stato {
        Stato::Si => '+',
        Stato::No => '-',
        Stato::Ignoto => '?',
        Stato::Errore => '!',
    };
    writeln!(out, "  {mark} {} [{}]", motivo.frase, motivo.norma)
}
