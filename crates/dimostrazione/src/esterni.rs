//! The archives outside the house, played by the demonstration world: they answer by codice fiscale.

use std::collections::HashMap;
use std::fmt;
use std::future::ready;

use accessi::CodiceFiscale;
use anagrafe::{AnagrafeNazionale, Answer, Condizione};
use store::Giorno;

use crate::identita::Identita;
use crate::load::Ricetta;
use crate::mondo::Mondo;
use crate::persona::{Persona, PersonaId};

/// The population register and INPS's archives, as the demonstration has them.
///
/// It stands outside the gate on purpose: it plays systems that are not ours, which hold these data before any
/// mandate and know nothing of our titles. What the house asks of it, and for whom, the gate has decided before. So it
/// has no table: each process grows the same world again from the number of people and the seed that the store keeps.
pub struct ArchiviEsterni {
    mondo: Mondo,
    per_codice: HashMap<String, PersonaId>,
}

impl ArchiviEsterni {
    /// Grows the archives of a world.
    #[must_use]
    pub fn generate(ricetta: Ricetta) -> Self {
        Self::new(Mondo::generate(ricetta.persone, ricetta.seme))
    }

    /// Takes the archives of a world.
    #[must_use]
    pub fn new(mondo: Mondo) -> Self {
        let by_code = |persona: &Persona| (persona.codice_fiscale.clone(), persona.id);
        let per_codice = mondo.persone().map(by_code).collect();
        Self { mondo, per_codice }
    }

    /// Lists the test identities of the world, as a login page presents them.
    #[must_use]
    pub fn identita(&self) -> &[Identita] {
        &self.mondo.identita
    }

    pub(crate) fn find(&self, codice: &CodiceFiscale) -> Option<&Persona> {
        self.mondo.find_persona(*self.per_codice.get(codice.expose())?)
    }
}

impl fmt::Debug for ArchiviEsterni {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ArchiviEsterni").field("persone", &self.per_codice.len()).finish_non_exhaustive()
    }
}

impl AnagrafeNazionale for ArchiviEsterni {
    /// Of a person whom it does not know the register knows neither death nor guardian.
    fn condizione<'a>(&'a self, persona: &'a CodiceFiscale) -> Answer<'a> {
        let condizione = self.find(persona).map_or(Condizione::Capace, condizione);
        Box::pin(ready(Ok(condizione)))
    }
}

fn condizione(persona: &Persona) -> Condizione {
    match (persona.data_decesso, persona.tutela) {
        (Some(decesso), _) => Condizione::Deceduta(Giorno::new(decesso)),
        (None, Some(_)) => Condizione::Rappresentata,
        (None, None) => Condizione::Capace,
    }
}
