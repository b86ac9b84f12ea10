//! What the things of a folder of cards are called, for whoever does not read their ids.

use std::collections::BTreeMap;
use std::sync::Arc;

use lingue::{Lingua, Testo};

use super::Cosa;
use super::campi::Voce;

/// The names of cards, parameters, facts and acts, as their files give them.
#[derive(Clone, Debug, Default)]
pub struct Nomi(BTreeMap<Cosa, BTreeMap<Arc<str>, Testo>>);

impl Nomi {
    /// Finds the name of a thing.
    #[must_use]
    pub fn find(&self, cosa: Cosa, id: &str, lingua: Lingua) -> Option<&str> {
        Some(self.0.get(&cosa)?.get(id)?.in_lingua(lingua))
    }

    /// Takes the names of some things, over those that it has.
    pub(super) fn take(&mut self, cosa: Cosa, voci: &[Voce]) {
        let named = voci.iter().filter_map(|voce| Some((Arc::clone(&voce.id), voce.name()?)));
        self.0.entry(cosa).or_default().extend(named);
    }
}
