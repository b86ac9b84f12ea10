//! The seals: of what a person confirms, and of the whole claim as it is sent. Both are made of what is kept, word for
//! word, so that they can be checked at any time, whatever the vocabulary becomes.

use accessi::SoggettoId;
use catalogo::Ricevuta;
use documenti::Impronta;
use mandati::MandatoId;
use serde::Serialize;
use store::{Json, StoreError};

use crate::allegato::Allegato;
use crate::campo::{Campo, Origine};
use crate::domanda::DomandaId;

/// The edition of what is hashed: a change of form must not look like a change of content.
const EDIZIONE: u8 = 1;

/// A field as it is kept.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct Scritto {
    pub(crate) fatto: String,
    pub(crate) valore: String,
    pub(crate) origine: Origine,
}

/// Writes fields as they are kept.
pub(crate) fn write(campi: &[Campo]) -> Result<Vec<Scritto>, StoreError> {
    let written = |campo: &Campo| {
        let valore = serde_json::to_string(&campo.written()).map_err(|_| StoreError::Decode)?;
        Ok(Scritto { fatto: campo.fatto.clone(), valore, origine: campo.origine })
    };
    campi.iter().map(written).collect()
}

/// Seals what was declared: the same declarations give the same hash in whatever order they come, and saying a fact
/// again, even with an old value, gives another. Gives nothing when nothing was declared.
pub fn seal_declared(domanda: DomandaId, campi: &[Campo]) -> Result<Option<Impronta>, StoreError> {
    seal_said(domanda, &write(campi)?)
}

#[derive(Serialize)]
struct Dette<'a> {
    edizione: u8,
    domanda: DomandaId,
    dichiarazioni: Vec<&'a Scritto>,
}

fn seal_said(domanda: DomandaId, campi: &[Scritto]) -> Result<Option<Impronta>, StoreError> {
    let is_said = |campo: &&Scritto| matches!(campo.origine, Origine::Dichiarato { .. });
    let mut dichiarazioni: Vec<&Scritto> = campi.iter().filter(is_said).collect();
    if dichiarazioni.is_empty() {
        return Ok(None);
    }
    dichiarazioni.sort();
    hash(&Dette { edizione: EDIZIONE, domanda, dichiarazioni }).map(Some)
}

/// What the seal of a claim binds together.
#[derive(Clone, Copy)]
pub(crate) struct Claim<'a> {
    pub(crate) domanda: DomandaId,
    pub(crate) soggetto: SoggettoId,
    pub(crate) mandato: MandatoId,
    pub(crate) scheda: &'a str,
    pub(crate) campi: &'a [Scritto],
    pub(crate) allegati: &'a [Allegato],
    /// The hash of the receipt of the answer that the claim rests on.
    pub(crate) ricevuta: Option<Impronta>,
}

#[derive(Serialize)]
struct Intera<'a> {
    edizione: u8,
    domanda: DomandaId,
    soggetto: SoggettoId,
    mandato: MandatoId,
    scheda: &'a str,
    campi: Vec<&'a Scritto>,
    allegati: Vec<(&'a str, Impronta)>,
    conferma: Option<Impronta>,
    /// Absent, and not null, where there is none: the claims sent before receipts keep their seal.
    #[serde(skip_serializing_if = "Option::is_none")]
    ricevuta: Option<Impronta>,
}

/// Seals a whole claim, with the person's confirmation in it.
pub(crate) fn seal_claim(claim: &Claim<'_>) -> Result<Impronta, StoreError> {
    let mut campi: Vec<&Scritto> = claim.campi.iter().collect();
    campi.sort();
    let mut allegati: Vec<_> = claim.allegati.iter().map(|found| (&*found.tipo, found.impronta)).collect();
    allegati.sort();
    hash(&Intera {
        edizione: EDIZIONE,
        domanda: claim.domanda,
        soggetto: claim.soggetto,
        mandato: claim.mandato,
        scheda: claim.scheda,
        campi,
        allegati,
        conferma: seal_said(claim.domanda, claim.campi)?,
        ricevuta: claim.ricevuta,
    })
}

/// Hashes a receipt as it is kept.
pub(crate) fn hash_receipt(ricevuta: &Json<Ricevuta>) -> Impronta {
    Impronta::of(ricevuta.as_str().as_bytes())
}

fn hash(sealed: &impl Serialize) -> Result<Impronta, StoreError> {
    let text = serde_json::to_vec(sealed).map_err(|_| StoreError::Decode)?;
    Ok(Impronta::of(&text))
}

#[cfg(test)]
#[path = "sigillo/tests.rs"]
mod tests;
