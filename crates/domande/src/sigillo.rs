//! The seals: of what a person confirms, and of the whole claim as it is sent.

use accessi::SoggettoId;
use documenti::Impronta;
use mandati::MandatoId;
use serde::Serialize;
use store::StoreError;

use crate::allegato::Allegato;
use crate::campo::{Campo, Origine};
use crate::domanda::DomandaId;

/// The edition of what is hashed: a change of form must not look like a change of content.
const EDIZIONE: u8 = 1;

#[derive(Serialize)]
struct Confermate<'a> {
    edizione: u8,
    domanda: DomandaId,
    dichiarazioni: Vec<(&'a str, String, String)>,
}

/// Seals what was declared: the same declarations give the same hash in whatever order they come, and saying a fact
/// again, even with an old value, gives another. Gives nothing when nothing was declared.
pub fn seal_declared(domanda: DomandaId, campi: &[Campo]) -> Result<Option<Impronta>, StoreError> {
    let mut dichiarazioni = Vec::new();
    for campo in campi {
        if let Origine::Dichiarato { dichiarazione, .. } = campo.origine {
            dichiarazioni.push((&*campo.fatto, dichiarazione.to_string(), written(campo)?));
        }
    }
    if dichiarazioni.is_empty() {
        return Ok(None);
    }
    dichiarazioni.sort();
    hash(&Confermate { edizione: EDIZIONE, domanda, dichiarazioni }).map(Some)
}

/// What the seal of a claim binds together.
#[derive(Clone, Copy)]
pub(crate) struct Claim<'a> {
    pub(crate) domanda: DomandaId,
    pub(crate) soggetto: SoggettoId,
    pub(crate) mandato: MandatoId,
    pub(crate) scheda: &'a str,
    pub(crate) campi: &'a [Campo],
    pub(crate) allegati: &'a [Allegato],
    pub(crate) conferma: Option<Impronta>,
}

#[derive(Serialize)]
struct Intera<'a> {
    edizione: u8,
    domanda: DomandaId,
    soggetto: SoggettoId,
    mandato: MandatoId,
    scheda: &'a str,
    campi: Vec<(&'a str, String)>,
    allegati: Vec<(&'a str, Impronta)>,
    conferma: Option<Impronta>,
}

/// Seals a whole claim.
pub(crate) fn seal_claim(claim: &Claim<'_>) -> Result<Impronta, StoreError> {
    let mut campi = Vec::with_capacity(claim.campi.len());
    for campo in claim.campi {
        campi.push((&*campo.fatto, written(campo)?));
    }
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
        conferma: claim.conferma,
    })
}

fn written(campo: &Campo) -> Result<String, StoreError> {
    serde_json::to_string(&campo.written()).map_err(|_| StoreError::Decode)
}

fn hash(sealed: &impl Serialize) -> Result<Impronta, StoreError> {
    let text = serde_json::to_vec(sealed).map_err(|_| StoreError::Decode)?;
    Ok(Impronta::of(&text))
}

#[cfg(test)]
#[path = "sigillo/tests.rs"]
mod tests;
