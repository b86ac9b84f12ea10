//! From the tables of a partition to its facts, and from facts to outcomes.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use super::{CONTI, INGRESSO, Lavoro, RIGHE, SCARTI};
use crate::conti::Conti;
use crate::disco::{draft, get, private, put};
use crate::esiti::Esiti;
use crate::guasto::Errore;
use crate::prepara::prepare;
use crate::riempi::{fill, read_facts};

const ESITI: &str = "esiti.parquet";
/// The ending of the bad rows that are of nobody, beside the facts.
const SCARTATE: &str = "scarti.csv";

impl Lavoro<'_> {
    /// The prepared facts of a partition, prepared now if they are not there.
    pub(super) fn facts(&self, parte: &str, inputs: &str) -> Result<PathBuf, Errore> {
        let whole = self.giro.fatti.join(format!("{parte}.parquet"));
        let mark = whole.with_extension(INGRESSO);
        if whole.exists() && fs::read_to_string(&mark).is_ok_and(|found| found == inputs) {
            return Ok(whole);
        }
        private(&self.giro.fatti)?;
        let draft = draft(&whole, self.autore);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(Errore::of_file(&draft))?;
        let mut difetti = runtime.block_on(prepare(&self.tracciato, &self.giro.paese, parte, &draft))?;
        difetti.sort();
        let left_out: String = difetti.iter().map(|difetto| difetto.line(parte)).collect();
        put(&whole.with_extension(SCARTATE), &left_out, self.autore)?;
        fs::rename(&draft, &whole).map_err(Errore::of_file(&whole))?;
        put(&mark, inputs, self.autore)?;
        Ok(whole)
    }

    /// Judges the people of a partition; tells whether it came to the end.
    pub(super) fn judge(&self, parte: &str, fatti: &Path, out: &Path) -> Result<bool, Errore> {
        let mut conti = Conti::new(self.giudice.schede.len());
        let mut esiti = Esiti::create(out.join(ESITI))?;
        // Rows of nobody were found when the facts were prepared.
        let mut left_out = get(&fatti.with_extension(SCARTATE))?;
        let (mut seen, mut difetti) = (BTreeSet::new(), BTreeSet::new());
        for batch in read_facts(fatti, RIGHE)? {
            if self.ferma.load(Ordering::Relaxed) {
                return Ok(false);
            }
            let righe = fill(&self.tracciato, &mut seen, batch?)?;
            // A family's row is bad once, for however many people.
            difetti.extend(righe.guasti.values().cloned());
            self.giudice.judge(&righe, &mut conti, &mut esiti)?;
            self.avanzamento.done(righe.tavola.righe() as u64);
        }
        esiti.close()?;
        left_out.extend(difetti.iter().map(|difetto| difetto.line(parte)));
        put(&out.join(CONTI), &conti.write(), self.autore)?;
        put(&out.join(SCARTI), &left_out, self.autore)?;
        Ok(true)
    }
}
