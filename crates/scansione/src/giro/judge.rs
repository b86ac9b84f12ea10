//! From the tables of a partition to its facts, and from facts to outcomes.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use super::{CONTI, INGRESSO, Lavoro, RIGHE, SCARTI};
use crate::conti::Conti;
use crate::disco::{draft, private, put};
use crate::esiti::Esiti;
use crate::guasto::Errore;
use crate::prepara::prepare;
use crate::riempi::{fill, read_facts};

const ESITI: &str = "esiti.parquet";

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
        runtime.block_on(prepare(&self.tracciato, &self.giro.paese, parte, &draft))?;
        fs::rename(&draft, &whole).map_err(Errore::of_file(&whole))?;
        put(&mark, inputs, self.autore)?;
        Ok(whole)
    }

    /// Judges the people of a partition; tells whether it came to the end.
    pub(super) fn judge(&self, parte: &str, fatti: &Path, out: &Path) -> Result<bool, Errore> {
        let mut conti = Conti::new(self.giudice.schede.len());
        let mut esiti = Esiti::create(out.join(ESITI))?;
        let (mut seen, mut left_out) = (BTreeSet::new(), String::new());
        for batch in read_facts(fatti, RIGHE)? {
            if self.ferma.load(Ordering::Relaxed) {
                return Ok(false);
            }
            let righe = fill(&self.tracciato, &mut seen, batch?)?;
            for (row, (colonna, guasto)) in &righe.guasti {
                let number = righe.riga.value(*row);
                // Writing to a String cannot fail.
                let _ = writeln!(left_out, "persone/{parte}.parquet,{number},{colonna},{}", guasto.as_str());
            }
            self.giudice.judge(&righe, &mut conti, &mut esiti)?;
            self.avanzamento.done(righe.tavola.righe() as u64);
        }
        esiti.close()?;
        put(&out.join(CONTI), &conti.write(), self.autore)?;
        put(&out.join(SCARTI), &left_out, self.autore)?;
        Ok(true)
    }
}
