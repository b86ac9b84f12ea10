//! A country in a temporary folder, and what a run makes of it.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::sync::atomic::AtomicBool;

use catalogo::{Catalogo, Lingua};
use jiff::civil::date;
use regole::Giorni;
use scansione::{
    Avanzamento, Errore, Giro, Popolazione, Resoconto, Righe, Tracciato, fill, populate, read_facts, scan,
};
use tempfile::TempDir;

pub(crate) const GIORNI: Giorni = Giorni { data_diritto: date(2026, 11, 23), conosciuto_al: None };
pub(crate) const SEME: u64 = 7;
/// Partitions that are judged at once.
pub(crate) const LAVORI: NonZeroUsize = NonZeroUsize::new(2).unwrap();

pub(crate) static CATALOGO: LazyLock<Catalogo> = LazyLock::new(|| Catalogo::embedded().unwrap());
pub(crate) static TRACCIATO: LazyLock<Tracciato> = LazyLock::new(|| Tracciato::of(&CATALOGO));

pub(crate) struct Banco {
    pub(crate) folder: TempDir,
}

impl Banco {
    pub(crate) fn new(persone: u64, parti: u32) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let popolazione = Popolazione { persone, seme: SEME, parti };
        populate(&TRACCIATO, popolazione, &folder.path().join("paese"), &Avanzamento::silent()).unwrap();
        Self { folder }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn giro(&self, out: &str, giorni: Giorni) -> Giro {
        let uscita = self.path(out);
        Giro {
            paese: self.path("paese").into(),
            fatti: uscita.join("fatti"),
            uscita,
            giorni,
            lingua: Lingua::It,
        }
    }

    pub(crate) fn scan(&self, out: &str) -> Resoconto {
        self.try_scan(out, GIORNI).unwrap()
    }

    pub(crate) fn try_scan(&self, out: &str, giorni: Giorni) -> Result<Resoconto, Errore> {
        scan(&CATALOGO, &self.giro(out, giorni), LAVORI, &Avanzamento::silent(), &AtomicBool::new(false))
    }

    /// What was prepared of the people of a partition.
    pub(crate) fn righe(&self, out: &str, parte: &str) -> Vec<Righe> {
        let file = self.path(out).join("fatti").join(format!("{parte}.parquet"));
        let mut seen = BTreeSet::new();
        let batches = read_facts(&file, 500).unwrap();
        batches.map(|batch| fill(&TRACCIATO, &mut seen, batch.unwrap()).unwrap()).collect()
    }

    pub(crate) fn text(&self, out: &str, name: &str) -> String {
        std::fs::read_to_string(self.path(out).join(name)).unwrap()
    }
}

/// The partitions of a country, by name.
pub(crate) fn parts(paese: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(paese.join("persone")).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

/// Every file of a folder, and what is in it.
pub(crate) fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in std::fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_owned(), std::fs::read(&path).unwrap());
            }
        }
    }
    found
}
