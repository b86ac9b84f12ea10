//! Judging a partition: the same work on a thread of one machine and on one of many machines.

use std::fs;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use catalogo::Catalogo;

use super::claim::seal;
use super::parti::inputs;
use super::{Giro, INGRESSO};
use crate::avanzamento::Avanzamento;
use crate::disco::{draft, put, remove};
use crate::giudica::Giudice;
use crate::guasto::Errore;
use crate::tracciato::Tracciato;

/// What became of a partition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fatta {
    /// It was judged now.
    Ora,
    /// It had been judged before.
    Prima,
    /// The run was stopped.
    Fermata,
}

/// A run under way.
pub struct Lavoro<'r> {
    pub(super) tracciato: Tracciato,
    pub(super) giudice: Giudice<'r>,
    pub(super) giro: &'r Giro,
    pub(super) avanzamento: &'r Avanzamento,
    pub(super) ferma: &'r AtomicBool,
    /// Who works: two machines that write the same partition do not write the same file.
    pub(super) autore: &'r str,
}

impl<'r> Lavoro<'r> {
    /// Gets ready for a run.
    #[must_use]
    pub fn new(
        catalogo: &'r Catalogo,
        giro: &'r Giro,
        avanzamento: &'r Avanzamento,
        ferma: &'r AtomicBool,
        autore: &'r str,
    ) -> Self {
        let (tracciato, giudice) = (Tracciato::of(catalogo), Giudice::new(catalogo, giro.giorni));
        Self { tracciato, giudice, giro, avanzamento, ferma, autore }
    }

    /// The seal of what a partition is made of, as it is seen from here.
    ///
    /// # Errors
    /// One of its files is not there.
    pub fn seal(&self, parte: &str) -> Result<String, Errore> {
        Ok(seal(&self.inputs(parte)?))
    }

    fn inputs(&self, parte: &str) -> Result<String, Errore> {
        inputs(&self.tracciato, &self.giro.paese, parte)
    }

    /// The run.
    #[must_use]
    pub const fn giro(&self) -> &'r Giro {
        self.giro
    }

    /// Tells whether a partition was judged as it is now.
    ///
    /// # Errors
    /// One of its files is not there.
    pub fn is_done(&self, parte: &str) -> Result<bool, Errore> {
        Ok(is_of(&self.giro.done(parte), &self.inputs(parte)?))
    }

    /// Judges a partition, unless it was judged before.
    ///
    /// # Errors
    /// A file is not as it should be, or the disk refuses.
    pub fn partition(&self, parte: &str) -> Result<Fatta, Errore> {
        let done = self.giro.done(parte);
        let inputs = self.inputs(parte)?;
        if is_of(&done, &inputs) {
            return Ok(Fatta::Prima);
        }
        let fatti = self.facts(parte, &inputs)?;
        let draft = draft(&done, self.autore);
        remove(&draft)?;
        fs::create_dir_all(&draft).map_err(Errore::of_file(&draft))?;
        if !self.judge(parte, &fatti, &draft)? {
            remove(&draft)?;
            return Ok(Fatta::Fermata);
        }
        put(&draft.join(INGRESSO), &inputs, self.autore)?;
        if !is_of(&done, &inputs) {
            remove(&done)?;
        }
        match fs::rename(&draft, &done) {
            // Another machine has come first with the same bytes.
            Err(_) if is_of(&done, &inputs) => remove(&draft)?,
            renamed => renamed.map_err(Errore::of_file(&done))?,
        }
        Ok(Fatta::Ora)
    }
}

/// Tells whether a folder holds what came of some files.
fn is_of(done: &Path, inputs: &str) -> bool {
    fs::read_to_string(done.join(INGRESSO)).is_ok_and(|found| found == inputs)
}
