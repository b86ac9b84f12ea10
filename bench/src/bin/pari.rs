//! Draws people for OpenFisca, and compares its answers with ours.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use bench::pari::{Confronto, Loro, Motivo, Zeri, write};
use bench::popolo::Urna;
use bench::schiere::Folla;
use bench::{GIORNI, LOTTO, REGOLE, SEED};
use catalogo::Catalogo;
use clap::{Parser, Subcommand};
use regole::{Esito, Fatti, Importo};

/// Columns are made and left all the time: an allocator that keeps what it is given back is a part of the measure.
#[global_allocator]
static MEMORIA: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
struct Riga {
    #[command(subcommand)]
    comando: Comando,
}

#[derive(Subcommand)]
enum Comando {
    /// Draws people and writes them as columns.
    Scrivi { cartella: PathBuf, persone: usize },
    /// Reads OpenFisca's amounts and lists the rows that differ.
    Confronta { cartella: PathBuf, persone: usize },
}

fn main() -> Result<(), Box<dyn Error>> {
    match Riga::parse().comando {
        Comando::Scrivi { cartella, persone } => {
            let mut folla = Folla::default();
            let mut urna = Urna::new(SEED);
            while folla.righe() < persone {
                folla.extend(&urna.draw(LOTTO.min(persone - folla.righe())));
            }
            Ok(write(&folla, &cartella.join("colonne"))?)
        }
        Comando::Confronta { cartella, persone } => compare(&cartella, persone),
    }
}

/// What is counted for a rule.
#[derive(Default, serde::Serialize)]
struct Conto {
    concessi_da_noi: usize,
    concessi_da_openfisca: usize,
    differenze: BTreeMap<Motivo, usize>,
}

fn compare(cartella: &Path, persone: usize) -> Result<(), Box<dyn Error>> {
    let catalogo =
        Catalogo::embedded().map_err(|difetti| format!("{} defects in the cards", difetti.len()))?;
    let zeri = Zeri::load()?;
    let mut elenco = BufWriter::new(File::create(cartella.join("differenze.csv"))?);
    writeln!(elenco, "riga,prestazione,esito,minimo,massimo,openfisca,openfisca_doppia,motivo")?;
    let mut conti: BTreeMap<&str, Conto> = BTreeMap::new();
    let loro = REGOLE.map(|id| amounts(cartella, id)).into_iter().collect::<Result<Vec<_>, _>>()?;
    let mut urna = Urna::new(SEED);
    let mut first = 0;
    while first < persone {
        let folla = urna.draw(LOTTO.min(persone - first));
        for (id, loro) in REGOLE.into_iter().zip(&loro) {
            let scheda = catalogo.find_scheda(id).ok_or("a compared rule is not in the catalogue")?;
            let confronto = Confronto { catalogo: &catalogo, scheda, zeri: &zeri };
            let loro = loro.get(first..first + folla.len()).ok_or("OpenFisca has judged fewer people")?;
            conti.entry(id).or_default().add(&confronto, (first, &folla, loro), &mut elenco)?;
        }
        first += folla.len();
    }
    elenco.flush()?;
    fs::write(cartella.join("differenze.json"), serde_json::to_vec_pretty(&conti)?)?;
    let unexplained: usize =
        conti.values().filter_map(|conto| conto.differenze.get(&Motivo::NonSpiegata)).sum();
    if unexplained > 0 {
        return Err(format!("{unexplained} differences are not explained: see differenze.csv").into());
    }
    Ok(())
}

impl Conto {
    /// Counts some people, of whom the first is at a row, and lists those who differ.
    fn add(
        &mut self,
        confronto: &Confronto<'_>,
        (first, folla, loro): (usize, &[Fatti], &[Loro]),
        elenco: &mut impl Write,
    ) -> Result<(), Box<dyn Error>> {
        let scheda = confronto.scheda;
        let verdetti = scheda.valuta_tutti(&scheda.tavola(folla), GIORNI);
        let mut casi = verdetti.casi.into_iter().peekable();
        // A row that is not among the cases is a certain no.
        let ours = verdetti.esiti.into_iter().enumerate().map(|(place, esito)| {
            (esito, casi.next_if(|caso| caso.riga == place).and_then(|caso| caso.importo))
        });
        for (riga, ((fatti, ours), loro)) in (first..).zip(folla.iter().zip(ours).zip(loro)) {
            self.concessi_da_noi += usize::from(ours.0 == Esito::Spetta);
            self.concessi_da_openfisca += usize::from(loro.importo > 0);
            let Some(motivo) = confronto.explain(fatti, ours, *loro) else { continue };
            *self.differenze.entry(motivo).or_default() += 1;
            let (least, most) = bounds(ours.1);
            writeln!(
                elenco,
                "{riga},{},{},{least},{most},{},{},{}",
                scheda.id,
                ours.0.as_str(),
                loro.importo,
                loro.doppia,
                serde_json::to_value(motivo)?.as_str().unwrap_or_default()
            )?;
        }
        Ok(())
    }
}

fn bounds(importo: Option<Importo>) -> (String, String) {
    match importo {
        Some(Importo::Certo(cents)) => (cents.0.to_string(), cents.0.to_string()),
        Some(Importo::Tra(least, most)) => (least.0.to_string(), most.0.to_string()),
        Some(Importo::Ignoto) | None => (String::new(), String::new()),
    }
}

/// OpenFisca's amounts of a rule, in single and in double precision.
fn amounts(cartella: &Path, id: &str) -> Result<Vec<Loro>, Box<dyn Error>> {
    let read = |ending: &str| -> std::io::Result<Vec<i64>> {
        let bytes = fs::read(cartella.join(format!("openfisca.{id}.{ending}")))?;
        let (numbers, _) = bytes.as_chunks::<4>();
        Ok(numbers.iter().map(|bytes| i64::from(i32::from_le_bytes(*bytes))).collect())
    };
    let (single, double) = (read("cents")?, read("double")?);
    Ok(single.into_iter().zip(double).map(|(importo, doppia)| Loro { importo, doppia }).collect())
}
