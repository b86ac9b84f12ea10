//! Who the claim is between, as they were called when it was prepared.

use mandati::Foglio;
use serde::{Deserialize, Serialize};
use store::Giorno;

/// The heading of a claim: names change, what was filed does not.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Intestazione {
    /// The person.
    pub assistito: Persona,
    /// The short name of the body.
    pub patronato: String,
    /// Its full name.
    pub denominazione: String,
    /// The office charged with the case.
    pub sede: String,
    /// Its address on one line.
    pub indirizzo: String,
    /// The operator who prepared the claim and, once it was sent, who sent it.
    pub operatore: String,
    /// The number of the case.
    pub pratica: String,
    /// The date of the mandate.
    pub mandato: Giorno,
}

/// The person, as the mandate names him.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persona {
    /// Name.
    pub nome: String,
    /// Surname.
    pub cognome: String,
    /// Codice fiscale.
    pub codice_fiscale: String,
    /// Date of birth.
    pub nascita: Giorno,
}

impl Intestazione {
    /// Takes the names from the mandate, and the operator's from whoever prepares the claim.
    pub(crate) fn of(foglio: &Foglio, operatore: String) -> Self {
        let (mandante, mandatario) = (&foglio.testo.mandante, &foglio.testo.mandatario);
        Self {
            assistito: Persona {
                nome: mandante.nome.clone(),
                cognome: mandante.cognome.clone(),
                codice_fiscale: mandante.codice_fiscale.clone(),
                nascita: mandante.nascita,
            },
            patronato: mandatario.codice.clone(),
            denominazione: mandatario.nome.clone(),
            sede: mandatario.sede.clone(),
            indirizzo: mandatario.indirizzo.clone(),
            operatore,
            pratica: foglio.pratica.clone().unwrap_or_default(),
            mandato: foglio.testo.data,
        }
    }
}

impl std::fmt::Debug for Intestazione {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // It names the person.
        formatter.debug_struct("Intestazione").field("pratica", &self.pratica).finish_non_exhaustive()
    }
}
