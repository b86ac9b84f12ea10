//! The text of a mandate, frozen when it is prepared: what both parties sign, whatever names or cards become later.

use anagrafe::{SedePatronato, TipoDocumento};
use catalogo::Catalogo;
use documenti::Impronta;
use documenti::stampa::{Edizione, Luogo};
use lingue::{Lingua, Testo as Parole};
use serde::{Deserialize, Serialize};
use store::{Giorno, Json};

use crate::edizione::{self, EdizioneError};
use crate::oggetto::Oggetto;

/// What D.M. 193/2008 art. 4 asks a mandate to name, as it stood on the day.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Testo {
    /// The edition of the clauses around the data, by the hash under which it is kept.
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
    pub documento: TipoDocumento,
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
    /// Lists the languages of its paper: the person's first, then those that the law adds (D.M. 193/2008 art. 4 § 3).
    #[must_use]
    pub fn lingue(&self) -> Vec<Lingua> {
        self.mandatario.luogo.lingue(self.lingua)
    }

    /// Refuses a text whose clauses are no longer in use: they are read and printed, and nobody signs them any more.
    pub fn require_current(&self) -> Result<(), EdizioneError> {
        let current = Edizione::load(&self.lingue())?;
        if edizione::impronta(&current)? == self.edizione { Ok(()) } else { Err(EdizioneError::Changed) }
    }

    /// Refuses a text that no longer names what its object opens: nobody signs for what he did not read.
    pub fn require_same_facts(&self, oggetto: &Oggetto, catalogo: &Catalogo) -> Result<(), EdizioneError> {
        if self.oggetto == oggetto.voci(catalogo) { Ok(()) } else { Err(EdizioneError::Changed) }
    }

    /// Names the document that was seen, in the three languages.
    #[must_use]
    pub fn documento(&self) -> Parole {
        let (it, de, en) = match self.mandante.documento {
            TipoDocumento::CartaIdentita => ("carta d'identità", "Personalausweis", "identity card"),
            TipoDocumento::Passaporto => ("passaporto", "Reisepass", "passport"),
            TipoDocumento::Patente => ("patente di guida", "Führerschein", "driving licence"),
            TipoDocumento::PermessoSoggiorno => {
                ("permesso di soggiorno", "Aufenthaltsgenehmigung", "residence permit")
            }
        };
        Parole::new(it, de, en)
    }

    /// Gives the hash that a signature binds to: of the text exactly as it is kept.
    #[must_use]
    pub fn impronta(kept: &Json<Self>) -> Impronta {
        Impronta::of(kept.as_str().as_bytes())
    }
}

impl std::fmt::Debug for Testo {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // It names the person.
        formatter.debug_struct("Testo").field("edizione", &self.edizione).finish_non_exhaustive()
    }
}
