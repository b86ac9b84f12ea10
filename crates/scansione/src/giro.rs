//! A run: partition by partition, each written whole or not at all, so that it can be stopped and taken up again.

mod claim;
mod gather;
mod judge;
mod lavoro;
mod parti;
mod turno;

use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::path::PathBuf;
use std::process;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use catalogo::Catalogo;
use lingue::Lingua;
use regole::Giorni;

pub use self::lavoro::{Fatta, Lavoro};
pub use self::parti::{Parte, partitions};
pub use self::turno::Turno;
use crate::avanzamento::Avanzamento;
pub use crate::guasto::Errore;
use crate::luogo::Luogo;

/// Rows that are judged together: what memory holds at once, whatever the country.
pub(crate) const RIGHE: usize = 8_192;
const CONTI: &str = "conti.csv";
const SCARTI: &str = "scarti.csv";
const INGRESSO: &str = "ingresso";

/// What to judge, and where to write.
#[derive(Clone, Debug)]
pub struct Giro {
    /// The country.
    pub paese: Luogo,
    /// Where outcomes and summary go.
    pub uscita: PathBuf,
    /// Where prepared facts are kept: they can serve more than one run.
    pub fatti: PathBuf,
    /// The days of the judgement.
    pub giorni: Giorni,
    /// The language of the summary.
    pub lingua: Lingua,
}

impl Giro {
    /// The folder of a partition: it is there when it is whole.
    #[must_use]
    pub fn done(&self, parte: &str) -> PathBuf {
        self.uscita.join("parti").join(parte)
    }
}

/// How a run ended.
#[derive(Debug, Default)]
pub struct Resoconto {
    /// The partitions that were judged now.
    pub giudicate: usize,
    /// Those that an earlier run had judged.
    pub riprese: usize,
    /// The partitions that could not be judged, and why; the next run tries them again.
    pub fallite: Vec<(String, Errore)>,
    /// Whether it was stopped: there is no summary yet.
    pub fermata: bool,
    /// The people judged, and those not judged: together, all.
    pub persone: (u64, u64),
    /// The bad rows of `scarti.csv`.
    pub segnalate: u64,
}

/// Judges the catalogue over a country, on so many threads: each holds one partition.
///
/// # Errors
/// There is no country, the output is of another run, or the disk refuses.
pub fn scan(
    catalogo: &Catalogo,
    giro: &Giro,
    lavori: NonZeroUsize,
    avanzamento: &Avanzamento,
    ferma: &AtomicBool,
) -> Result<Resoconto, Errore> {
    let parti = partitions(&giro.paese)?;
    let _turno = giro.claim(catalogo)?;
    // Facts kept for more than one run may be prepared by two at once.
    let autore = process::id().to_string();
    let lavoro = Lavoro::new(catalogo, giro, avanzamento, ferma, &autore);
    avanzamento.expect(parti.iter().map(|parte| parte.righe).sum());
    let mut resoconto = Resoconto { fermata: ferma.load(Ordering::Relaxed), ..Resoconto::default() };
    for (parte, fatta) in judge(&lavoro, &parti, lavori) {
        match fatta {
            Ok(Fatta::Ora) => resoconto.giudicate += 1,
            Ok(Fatta::Prima) => resoconto.riprese += 1,
            Ok(Fatta::Fermata) => resoconto.fermata = true,
            Err(errore) => resoconto.fallite.push((parte.nome.clone(), errore)),
        }
    }
    resoconto.fermata |= ferma.load(Ordering::Relaxed);
    avanzamento.finish();
    if !resoconto.fermata && resoconto.fallite.is_empty() {
        lavoro.gather(&parti, &mut resoconto)?;
    }
    Ok(resoconto)
}

/// Judges the partitions, each by the first thread that is free; what became of them, in their order.
fn judge<'p>(
    lavoro: &Lavoro<'_>,
    parti: &'p [Parte],
    lavori: NonZeroUsize,
) -> Vec<(&'p Parte, Result<Fatta, Errore>)> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while !lavoro.ferma.load(Ordering::Relaxed) {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(parte) = parti.get(place) else { break };
            let fatta = lavoro.partition(&parte.nome);
            if matches!(fatta, Ok(Fatta::Prima)) {
                lavoro.avanzamento.skip(parte.righe);
            }
            done.push((place, parte, fatta));
        }
        done
    };
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (0..lavori.get().min(parti.len())).map(|_| scope.spawn(work)).collect();
        let ended = others.into_iter().map(|other| other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        ended.flatten().collect::<Vec<_>>()
    });
    done.sort_by_key(|(place, ..)| *place);
    done.into_iter().map(|(_, parte, fatta)| (parte, fatta)).collect()
}
