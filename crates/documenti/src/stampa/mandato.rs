//! The mandate on paper (D.M. 193/2008, art. 4).

use serde::{Deserialize, Serialize};
use store::{Giorno, Instant};

use super::{Edizione, Lingua, Luogo, Patronato, Persona, Sede, StampaError, Testo, Verifica, foglio, parti};
use crate::Impronta;

/// A mandate as it is printed, signed or still to be signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandato {
    /// The number of the mandate.
    pub numero: String,
    /// The number of the patronato's case.
    pub pratica: String,
    /// The clauses around the data, in every language of the paper.
    pub edizione: Edizione,
    /// The language of the person.
    pub lingua: Lingua,
    /// Where the office stands: it decides which copies there must be.
    pub luogo: Luogo,
    /// The date of the mandate.
    #[serde(serialize_with = "parti::giorno")]
    pub data: Giorno,
    /// Who gives the mandate.
    pub assistito: Persona,
    /// The identity document that the operator saw.
    pub documento_identita: Option<Testo>,
    /// Who receives the mandate.
    pub patronato: Patronato,
    /// The office in charge of the case.
    pub sede: Sede,
    /// The operator whom the patronato authorised to receive mandates.
    pub operatore: String,
    /// What the mandate is for: a benefit, or advice on named areas.
    pub oggetti: Vec<Oggetto>,
    /// Whether the person opened health data too.
    pub salute: bool,
    /// The person's signature.
    pub firma_assistito: Firma,
    /// The operator's signature.
    pub firma_operatore: Firma,
    /// How to check the paper.
    pub verifica: Verifica,
    /// Whether it comes from the demonstration world, and must say so.
    pub dimostrazione: bool,
}

/// One object of the mandate, with the facts that it opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Oggetto {
    /// The name of the benefit or of the area.
    pub titolo: Testo,
    /// The facts that the office may read.
    pub fatti: Vec<Testo>,
}

/// The place of a signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Firma {
    /// Who signs.
    pub nome: String,
    /// The signature, once it is there.
    pub apposta: Option<FirmaApposta>,
}

/// A signature with its evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirmaApposta {
    /// When it was given.
    #[serde(serialize_with = "parti::istante")]
    pub istante: Instant,
    /// How it was given.
    pub metodo: Testo,
    /// The hash of the evidence.
    pub impronta: Impronta,
}

impl Mandato {
    /// Prints the mandate, one version for each language that [`Luogo::lingue`] asks for.
    ///
    /// It computes for some tenths of a second: call it with [`tokio::task::spawn_blocking`].
    pub fn pdf(&self) -> Result<Vec<u8>, StampaError> {
        let lingue = self.luogo.lingue(self.lingua);
        foglio::print("mandato.typ", &Versioni { mandato: self, lingue })
    }
}

#[derive(Serialize)]
struct Versioni<'m> {
    #[serde(flatten)]
    mandato: &'m Mandato,
    lingue: Vec<Lingua>,
}
