//! No two people with one codice fiscale: the second gets an omocode, as from the tax office.

use std::collections::BTreeSet;

use crate::codice_fiscale::omocodia;
use crate::identita::Identita;
use crate::nucleo::Famiglia;

/// The codici fiscali already given.
#[derive(Debug)]
pub(crate) struct Codici {
    taken: BTreeSet<String>,
}

/// Digits that can become letters.
const LEVELS: u32 = 7;

impl Codici {
    /// Begins with the codes of those who are known only by their job; the people come next.
    pub(crate) fn new(identita: &[Identita]) -> Self {
        let workers = identita.iter().filter(|identity| identity.persona.is_none());
        Self { taken: workers.map(|identity| identity.codice_fiscale.clone()).collect() }
    }

    pub(crate) fn claim_all(&mut self, famiglia: &mut Famiglia) {
        for persona in &mut famiglia.persone {
            self.claim(&mut persona.codice_fiscale);
        }
    }

    /// Takes a code; when another has it, the first omocode that is free.
    pub(crate) fn claim(&mut self, codice: &mut String) {
        let original = codice.clone();
        for level in 1..=LEVELS {
            if self.taken.insert(codice.clone()) {
                return;
            }
            *codice = omocodia(&original, level);
        }
        self.taken.insert(codice.clone());
    }
}
