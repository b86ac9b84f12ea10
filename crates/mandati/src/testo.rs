//! The text of a mandate, frozen when it is prepared: what both parties sign, whatever names or cards become later.

use anagrafe::SedePatronato;
use documenti::Impronta;
use documenti::stampa::{Lingua, Luogo, Testo as Parole};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::{Giorno, StoreError};

/// What D.M. 193/2008 art. 4 asks a mandate to name, as it stood on the day.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Testo {
    /// The edition of the clauses around the data, by their hash.
    pub edizione: Impronta,
    /// The language in which the person reads and signs.
    pub lingua: Lingua,
    /// The date of the mandate.
    pub data: Giorno,
    /// Who gives it.
    pub mandante: Mandante,
    /// Who receives it.
    pub mandatario: Mandatario,
    /// What it is given for.
    pub oggetto: Vec<VoceOggetto>,
    /// Whether the person opened health data too.
    pub salute: bool,
}

/// The person who gives the mandate, as identified at the desk.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mandante {
    /// Name.
    pub nome: String,
    /// Surname.
    pub cognome: String,
    /// Codice fiscale.
    pub codice_fiscale: String,
    /// Date of birth.
    pub nascita: Giorno,
    /// The kind of identity document that was seen.
    pub documento: String,
}

/// The body, its office and the operator who receives the mandate.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mandatario {
    /// The short name of the body.
    pub codice: String,
    /// The name of the body.
    pub nome: String,
    /// The office charged with the case.
    pub sede: String,
    /// Its address on one line.
    pub indirizzo: String,
    /// Where the office stands, as far as the languages of its papers are concerned.
    pub luogo: Luogo,
    /// The operator.
    pub operatore: String,
}

/// One benefit or area of the object, with what it opens.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoceOggetto {
    /// Its name.
    pub titolo: Parole,
    /// The facts that the office may read for it.
    pub fatti: Vec<Parole>,
}

/// Tells where an office stands.
#[must_use]
pub(crate) fn luogo(sede: &SedePatronato) -> Luogo {
    if sede.is_abroad() {
        Luogo::Estero
    } else if sede.is_bilingual() {
        Luogo::Bolzano
    } else {
        Luogo::Italia
    }
}

impl Mandante {
    /// Writes the name as people say it.
    #[must_use]
    pub fn nome_e_cognome(&self) -> String {
        format!("{} {}", self.nome, self.cognome)
    }
}

impl Testo {
    /// Names the document that was seen, in the three languages.
    #[must_use]
    pub fn documento(&self) -> Parole {
        let (it, de, en) = match self.mandante.documento.as_str() {
            "carta_identita" => ("carta d'identità", "Personalausweis", "identity card"),
            "passaporto" => ("passaporto", "Reisepass", "passport"),
            "patente" => ("patente di guida", "Führerschein", "driving licence"),
            _ => ("permesso di soggiorno", "Aufenthaltsgenehmigung", "residence permit"),
        };
        Parole { it: it.to_owned(), de: de.to_owned(), en: en.to_owned() }
    }

    /// Gives the hash that a signature binds to: of the text exactly as it is kept.
    pub fn hash(&self) -> Result<String, StoreError> {
        let json = store::Json::write(self)?;
        Ok(hex::encode(Sha256::digest(json.as_str().as_bytes())))
    }
}

impl std::fmt::Debug for Testo {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // It names the person.
        formatter.debug_struct("Testo").field("edizione", &self.edizione).finish_non_exhaustive()
    }
}
