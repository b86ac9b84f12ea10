//! The receipt of a claim: that it was filed, when, by whom, with which data and from where each came.

use serde::{Deserialize, Serialize};
use store::{Giorno, Instant};

use super::{Lingua, Patronato, Persona, Sede, StampaError, Verifica, foglio, parti};
use crate::{Impronta, NomeFile};

/// A receipt as it is printed; names and values are already in its language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ricevuta {
    /// The language of the receipt.
    pub lingua: Lingua,
    /// The protocol number that filing gave.
    pub protocollo: String,
    /// The instant of filing.
    #[serde(serialize_with = "parti::istante")]
    pub istante: Instant,
    /// Who makes the claim.
    pub assistito: Persona,
    /// The benefit claimed.
    pub prestazione: String,
    /// The INPS office that will decide.
    pub sede_inps: String,
    /// The patronato that filed the claim.
    pub patronato: Patronato,
    /// Its office in charge of the case.
    pub sede: Sede,
    /// The operator who filed it.
    pub operatore: String,
    /// The number of the patronato's case.
    pub pratica: String,
    /// The date of the mandate under which it was filed.
    #[serde(serialize_with = "parti::giorno")]
    pub mandato: Giorno,
    /// The data taken from the archives.
    pub campi: Vec<Campo>,
    /// What the person declared and confirmed.
    pub dichiarazioni: Vec<Dichiarazione>,
    /// The documents attached.
    pub documenti: Vec<Allegato>,
    /// The hash of the claim as it was sealed.
    pub impronta: Impronta,
    /// How to check the paper.
    pub verifica: Verifica,
    /// Whether it comes from the demonstration world, and must say so.
    pub dimostrazione: bool,
}

/// A datum of the claim, with the archive it came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Campo {
    /// What it is.
    pub nome: String,
    /// What it says.
    pub valore: String,
    /// The archive and its date.
    pub fonte: String,
}

/// A fact that the person declared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dichiarazione {
    /// What it is.
    pub nome: String,
    /// What the person said.
    pub valore: String,
}

/// A document attached to the claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allegato {
    /// The name of the file.
    pub nome: NomeFile,
    /// How many bytes it has.
    pub dimensione: u64,
    /// The hash of its bytes.
    pub impronta: Impronta,
}

impl Ricevuta {
    /// Prints the receipt.
    ///
    /// It computes for some tenths of a second: call it with [`tokio::task::spawn_blocking`].
    pub fn pdf(&self) -> Result<Vec<u8>, StampaError> {
        foglio::print("ricevuta.typ", self)
    }
}
