//! Ids that a world always gives: the same seed, the same ids.

use accessi::{PatronatoId, SedeId, SedeInpsId, SoggettoId};
use sha2::{Digest, Sha256};
use store::Id;
use uuid::{Builder, Uuid};

/// The ids of a world, from what is unique of each thing in it.
///
/// They are UUIDs of version 8 (RFC 9562, 5.8), made of a hash, so a link or a picture of the demonstration is good
/// on another machine too. Nobody may do so with real people: who knows the seed finds the codice fiscale again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ids {
    seme: u64,
}

impl Ids {
    /// Takes the seed of a world.
    #[must_use]
    pub const fn new(seme: u64) -> Self {
        Self { seme }
    }

    /// Gives the id of the person with a codice fiscale.
    #[must_use]
    pub fn soggetto(self, codice_fiscale: &str) -> SoggettoId {
        self.derive("soggetto", codice_fiscale)
    }

    /// Gives the id of the patronato with a code.
    #[must_use]
    pub fn patronato(self, codice: &str) -> PatronatoId {
        self.derive("patronato", codice)
    }

    /// Gives the id of the patronato's office with a code.
    #[must_use]
    pub fn sede(self, codice: &str) -> SedeId {
        self.derive("sede", codice)
    }

    /// Gives the id of the INPS office with a code.
    #[must_use]
    pub fn sede_inps(self, codice: &str) -> SedeInpsId {
        self.derive("sede-inps", codice)
    }

    fn derive<T>(self, kind: &str, name: &str) -> Id<T> {
        let mut hash = Sha256::new();
        hash.update(self.seme.to_be_bytes());
        // A byte that no name holds keeps kind and name apart.
        hash.update(kind);
        hash.update([0]);
        hash.update(name);
        let mut bytes = Uuid::nil().into_bytes();
        for (byte, drawn) in bytes.iter_mut().zip(hash.finalize()) {
            *byte = drawn;
        }
        Id::from_uuid(Builder::from_custom_bytes(bytes).into_uuid())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_ids_and_another_gives_others() {
        assert_eq!(Ids::new(1).soggetto("X"), Ids::new(1).soggetto("X"));
        assert_ne!(Ids::new(1).soggetto("X"), Ids::new(2).soggetto("X"));
    }

    #[test]
    fn things_of_two_kinds_with_one_name_have_two_ids() {
        assert_ne!(Ids::new(1).sede("RM").uuid(), Ids::new(1).sede_inps("RM").uuid());
    }

    #[test]
    fn an_id_never_changes_from_a_release_to_the_next() {
        let id = Ids::new(42).patronato("INCA");
        assert_eq!(id.to_string(), "db99f62d-e5a5-84f7-b5bc-f48cfddc697b");
        assert_eq!(id.uuid().get_version_num(), 8);
    }
}
