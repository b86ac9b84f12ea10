//! What the things of a folder of cards are called, for whoever does not read their ids.

use std::collections::BTreeMap;
use std::sync::Arc;

use lingue::{Lingua, Testo};

use super::campi::Voce;
use super::{Cosa, ELENCHI, cards, entries};
use crate::cartella::Cartella;
use crate::diagnosi::Diagnosi;

/// The names of cards, parameters, facts and acts, as their files give them.
#[derive(Clone, Debug, Default)]
pub struct Nomi(BTreeMap<Cosa, BTreeMap<Arc<str>, Testo>>);

impl Nomi {
    /// Reads the names in a folder.
    ///
    /// # Errors
    /// A file is not YAML.
    pub fn read(cartella: &Cartella) -> Result<Self, Vec<Diagnosi>> {
        let mut nomi = Self::default();
        nomi.take(Cosa::Scheda, &cards(cartella)?);
        for (nome, cosa) in ELENCHI {
            nomi.take(cosa, &entries(cartella, nome)?);
        }
        Ok(nomi)
    }

    /// Finds the name of a thing.
    #[must_use]
    pub fn find(&self, cosa: Cosa, id: &str, lingua: Lingua) -> Option<&str> {
        Some(self.0.get(&cosa)?.get(id)?.in_lingua(lingua))
    }

    /// Takes the names of another folder over its own.
    pub fn extend(&mut self, altri: Self) {
        for (cosa, nomi) in altri.0 {
            self.0.entry(cosa).or_default().extend(nomi);
        }
    }

    fn take(&mut self, cosa: Cosa, voci: &[Voce]) {
        let named = voci.iter().filter_map(|voce| Some((Arc::clone(&voce.id), voce.name()?)));
        self.0.entry(cosa).or_default().extend(named);
    }
}
