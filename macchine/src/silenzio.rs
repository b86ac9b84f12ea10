//! A run that nobody works at: it waits, and says so once.

use std::fs;
use std::path::PathBuf;

use lingue::Lingua;
use scansione::{Avanzamento, Giro};

/// How many times the state of the run is asked for before silence is told: five seconds.
const TURNI: u32 = 25;

/// Watches whether some worker has begun.
pub(crate) struct Silenzio {
    parti: PathBuf,
    lingua: Lingua,
    /// What earlier runs have left: a worker adds to it as soon as it begins.
    prima: usize,
    turni: u32,
}

impl Silenzio {
    pub(crate) fn new(giro: &Giro) -> Self {
        let parti = giro.done("");
        Self { prima: entries(&parti), parti, lingua: giro.lingua, turni: 0 }
    }

    /// Says that nobody has begun, when it is time.
    pub(crate) fn tell(&mut self, avanzamento: &Avanzamento) {
        self.turni = self.turni.saturating_add(1);
        if self.turni == TURNI && entries(&self.parti) == self.prima {
            avanzamento.say(match self.lingua {
                Lingua::It => "nessuna macchina ha preso lavoro: su ognuna si avvia `patrocinio lavora`; qui si aspetta",
                Lingua::De => "keine Maschine hat Arbeit genommen: auf jeder wird `patrocinio lavora` gestartet; hier wird gewartet",
                Lingua::En => "no machine has taken work: start `patrocinio lavora` on each; waiting here",
            });
        }
    }
}

fn entries(folder: &PathBuf) -> usize {
    fs::read_dir(folder).map_or(0, Iterator::count)
}
