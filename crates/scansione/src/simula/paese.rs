//! The country of a simulation: one that is there, or one drawn for the purpose; prepared facts are thrown away.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::avanzamento::Avanzamento;
use crate::giro::{Parte, partitions};
use crate::guasto::Errore;
use crate::luogo::Luogo;
use crate::popola::{Popolazione, populate};
use crate::prepara::prepare;
use crate::tracciato::{Tracciato, file};

pub(super) struct Paese {
    luogo: Luogo,
    parts: Vec<Parte>,
    /// Only its owner reads it, and it goes away with the simulation.
    scratch: TempDir,
}

impl Paese {
    /// Draws a country.
    pub(super) fn draw(
        tracciato: &Tracciato,
        persone: u64,
        seme: u64,
        avanzamento: &Avanzamento,
    ) -> Result<Self, Errore> {
        let scratch = scratch()?;
        let folder = scratch.path().join("paese");
        populate(tracciato, Popolazione::new(persone, seme), &folder, avanzamento)?;
        Self::with(folder.into(), scratch)
    }

    /// Opens a country that is there.
    pub(super) fn open(luogo: Luogo) -> Result<Self, Errore> {
        Self::with(luogo, scratch()?)
    }

    fn with(luogo: Luogo, scratch: TempDir) -> Result<Self, Errore> {
        Ok(Self { parts: partitions(&luogo)?, luogo, scratch })
    }

    pub(super) fn rows(&self) -> u64 {
        self.parts.iter().map(|parte| parte.righe).sum()
    }

    pub(super) fn parts(&self) -> &[Parte] {
        &self.parts
    }

    /// Prepares the facts of a partition, over those of the one before.
    pub(super) fn prepare(&self, tracciato: &Tracciato, parte: &str) -> Result<PathBuf, Errore> {
        let out = file(self.scratch.path(), "fatti", "parte");
        if let Some(folder) = out.parent() {
            fs::create_dir_all(folder).map_err(Errore::of_file(folder))?;
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(Errore::of_file(&out))?;
        runtime.block_on(prepare(tracciato, &self.luogo, parte, &out))?;
        Ok(out)
    }
}

fn scratch() -> Result<TempDir, Errore> {
    tempfile::tempdir().map_err(Errore::of_file(std::env::temp_dir()))
}
