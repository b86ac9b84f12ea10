//! `patrocinio valuta`: which benefits a person's facts give a right to, and why.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use catalogo::spiega::Spiegazione;
use catalogo::{Catalogo, ParametroUsato, Ricevuta, Risposta, Scheda, hash_facts};
use regole::{Esito, Fatti, Giorni, Importo};
use serde::Serialize;
use store::{Clock, SystemClock};

use super::motivi::print;
use super::opzioni::{Giorno, Modo};
use super::seguito::SeguitoDetto;
use super::{Uscita, chosen, load, read_source};

/// A receipt holds a person's data: its owner reads it, and nobody else.
const OWNER_ONLY_FILE: u32 = 0o600;

/// Says which benefits a person's facts give a right to, and why.
#[derive(clap::Args)]
pub(crate) struct Valuta {
    /// The facts: a mapping, bare or under `fatti`.
    file: PathBuf,
    #[command(flatten)]
    giorno: Giorno,
    /// Only these benefits.
    #[arg(long)]
    prestazione: Vec<String>,
    /// Writes the receipt of the answer to a new file. It wants one benefit, and what is known today if no day of
    /// knowledge is said.
    #[arg(long, requires = "prestazione")]
    ricevuta: Option<PathBuf>,
    #[command(flatten)]
    modo: Modo,
}

/// An answer with its explanation and what a receipt needs.
#[derive(Serialize)]
struct Risultato {
    data: String,
    conosciuto_al: Option<String>,
    importo: Option<Importo>,
    totale_annuo: Option<Importo>,
    spiegazione: Spiegazione,
    #[serde(skip_serializing_if = "Option::is_none")]
    seguito: Option<SeguitoDetto>,
    impronta_scheda: String,
    impronta_fatti: String,
    parametri: Vec<ParametroUsato>,
}

impl Risultato {
    fn print(&self, out: &mut impl Write) -> io::Result<()> {
        print(&self.spiegazione, out)?;
        if let Some(seguito) = &self.seguito {
            seguito.print(out)?;
        }
        writeln!(out)
    }
}

/// Prints the answer of each card.
pub(crate) fn run<O: Write, E: Write>(valuta: &Valuta, output: &mut Uscita<O, E>) -> io::Result<ExitCode> {
    let catalogo = match load(valuta.modo.cartella.as_deref()) {
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
    let giorni = valuta.giorni();
    let answers: Vec<(&Scheda, Risposta)> =
        schede.into_iter().map(|scheda| (scheda, catalogo.valuta(scheda, &fatti, giorni))).collect();
    if let Some(path) = &valuta.ricevuta {
        let [(scheda, risposta)] = answers.as_slice() else {
            return output.refuse(&["a receipt is of one answer: name one benefit with --prestazione"]);
        };
        let ricevuta = Ricevuta::of(&catalogo, scheda, &fatti, risposta);
        if let Err(error) = write_receipt(path, &ricevuta) {
            return output.refuse(&[format!("{}: {error}", path.display())]);
        }
    }
    let results = answers.iter().map(|answer| valuta.result(&catalogo, answer, &fatti, &answers));
    if valuta.modo.json {
        serde_json::to_writer_pretty(&mut output.stdout, &results.collect::<Vec<_>>())?;
        writeln!(output.stdout)?;
    } else {
        for result in results {
            result.print(&mut output.stdout)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

impl Valuta {
    /// A receipt says on which day what it rests on was known: today, if no other is asked.
    fn giorni(&self) -> Giorni {
        let today = self.ricevuta.as_ref().map(|_| SystemClock.now().giorno().date());
        Giorni { data_diritto: self.giorno.data, conosciuto_al: self.giorno.conosciuto_al.or(today) }
    }

    fn result(
        &self,
        catalogo: &Catalogo,
        (scheda, risposta): &(&Scheda, Risposta),
        fatti: &Fatti,
        answers: &[(&Scheda, Risposta)],
    ) -> Risultato {
        let valutazione = &risposta.valutazione;
        // What is certainly not due has neither terms nor obligations.
        let may_be_due = !matches!(valutazione.esito, Esito::NonSpetta | Esito::Errore);
        let said =
            || SeguitoDetto::new(catalogo, (scheda, fatti), (self.giorno.data, self.modo.lingua), answers);
        Risultato {
            data: self.giorno.data.to_string(),
            conosciuto_al: valutazione.giorni.conosciuto_al.map(|day| day.to_string()),
            importo: valutazione.importo,
            totale_annuo: valutazione.totale_annuo,
            spiegazione: catalogo.spiega(scheda, risposta, self.modo.lingua),
            seguito: may_be_due.then(said),
            impronta_scheda: scheda.impronta.to_string(),
            impronta_fatti: hash_facts(fatti).to_string(),
            parametri: catalogo.figures_used(valutazione),
        }
    }
}

/// Writes the receipt where there is no file yet: one that is kept is never written over.
fn write_receipt(path: &Path, ricevuta: &Ricevuta) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(OWNER_ONLY_FILE).open(path)?;
    serde_json::to_writer_pretty(&mut file, ricevuta)?;
    writeln!(file)
}
