//! Who came into the story after the first databases were made: written where they are missing.

use accessi::{CodiceFiscale, soggetti};
use store::{Tx, Work};

use crate::contenuto::{Voce, contenuto};
use crate::identita::Identita;
use crate::ids::Ids;
use crate::load::LoadError;
use crate::mondo::Mondo;
use crate::scrivi::write;

/// Writes the people of the story whom a complete world of an older program does not know; tells whether there was one.
///
/// They are those who answer for the cards: nothing else was added to a world since.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Nuovi {
    pub(crate) seme: u64,
}

impl Work for Nuovi {
    type Output = bool;
    type Error = LoadError;

    async fn run(&self, tx: &Tx) -> Result<bool, LoadError> {
        // The people of the story are the same in every world: the smallest will do.
        let mondo = Mondo::generate(0, self.seme);
        let voci = contenuto(&mondo);
        let mut missing = Vec::new();
        for voce in &voci {
            if let Voce::Referente(identity, _) = voce
                && soggetti::find(tx, &CodiceFiscale::parse(&identity.codice_fiscale)?).await?.is_none()
            {
                missing.push(identity.chiave);
            }
        }
        let ids = Ids::new(self.seme);
        let is_missing = |identity: &Identita| missing.contains(&identity.chiave);
        for voce in voci {
            if let Voce::Referente(identity, _) | Voce::Identita(_, identity) = voce
                && is_missing(identity)
            {
                write(tx, ids, voce).await?;
            }
        }
        Ok(!missing.is_empty())
    }
}
