//! What is missing from a claim, and what would get it refused, before it is sent. Pure.
//!
//! Only the person's own word stops a claim: the day of filing gives rights, so whatever else is missing is said, and
//! the operator decides with the person whether to send all the same.

use std::sync::Arc;

use catalogo::{Risposta, Scheda};
use consulenza::Pagamento;
use documenti::NomeFile;
use regole::{Esito, Valutazione};
use store::Giorno;

use crate::allegato::Allegato;

/// What a claim is checked on.
#[derive(Debug, Clone, Copy)]
pub struct Esame<'a> {
    /// The card.
    pub scheda: &'a Scheda,
    /// What the card answers on what is known of the person; none when the mandate keeps shut what it reads.
    pub risposta: Option<&'a Risposta>,
    /// Whether the benefit is already paid, or another in its place.
    pub pagamento: Pagamento<'a>,
    /// The documents enclosed.
    pub allegati: &'a [Allegato],
    /// Whether something is declared and not confirmed.
    pub da_confermare: bool,
    /// The day of the check.
    pub oggi: Giorno,
}

/// Something to mend, or to know, before sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rilievo {
    /// The person has not confirmed what is declared in his name.
    DaConfermare,
    /// On today's data the claim would be refused: the card's explanation says why.
    SarebbeRifiutata,
    /// It cannot be said whether the claim would be accepted: facts are shut, or contradict each other.
    NonGiudicabile,
    /// The benefit is already being paid.
    GiaInPagamento,
    /// Another benefit, which takes this one's place, is already being paid.
    Coperta(Arc<str>),
    /// A fact is missing that may change the answer.
    FattoMancante(Arc<str>),
    /// A fact waits for the judgement of a board or an office.
    DaAccertare(Arc<str>),
    /// A document without which the claim is incomplete is missing.
    DocumentoMancante(Arc<str>),
    /// A document enclosed is no longer valid.
    DocumentoScaduto(NomeFile, Giorno),
}

impl Rilievo {
    /// Tells whether the claim cannot be sent before this is mended.
    #[must_use]
    pub fn blocks(&self) -> bool {
        *self == Self::DaConfermare
    }
}

/// Checks a claim: what stops it first, then what would get it refused, then what is missing.
#[must_use]
pub fn check(esame: &Esame<'_>) -> Vec<Rilievo> {
    let mut rilievi = Vec::new();
    if esame.da_confermare {
        rilievi.push(Rilievo::DaConfermare);
    }
    match esame.pagamento {
        Pagamento::InCorso => rilievi.push(Rilievo::GiaInPagamento),
        Pagamento::Coperta(altra) => rilievi.push(Rilievo::Coperta(Arc::clone(&altra.id))),
        Pagamento::Nessuno => {}
    }
    match esame.risposta {
        Some(risposta) => rilievi.extend(answer(&risposta.valutazione)),
        None => rilievi.push(Rilievo::NonGiudicabile),
    }
    rilievi.extend(documents(esame));
    rilievi
}

fn answer(valutazione: &Valutazione) -> Vec<Rilievo> {
    let mut rilievi = Vec::new();
    match valutazione.esito {
        Esito::NonSpetta => rilievi.push(Rilievo::SarebbeRifiutata),
        Esito::Errore => rilievi.push(Rilievo::NonGiudicabile),
        Esito::DaCompletare | Esito::DaAccertare | Esito::Spetta => {}
    }
    let missing = valutazione.mancanti.iter();
    rilievi.extend(missing.map(|mancante| Rilievo::FattoMancante(Arc::clone(&mancante.fatto))));
    let judged = valutazione.da_accertare.iter();
    rilievi.extend(judged.map(|mancante| Rilievo::DaAccertare(Arc::clone(&mancante.fatto))));
    rilievi
}

fn documents(esame: &Esame<'_>) -> Vec<Rilievo> {
    let mut rilievi = Vec::new();
    for documento in esame.scheda.domanda.documenti.iter().filter(|documento| documento.obbligatorio) {
        if !esame.allegati.iter().any(|allegato| *allegato.tipo == *documento.id) {
            rilievi.push(Rilievo::DocumentoMancante(Arc::clone(&documento.id)));
        }
    }
    for allegato in esame.allegati {
        if let Some(scade) = allegato.scade.filter(|scade| *scade < esame.oggi) {
            rilievi.push(Rilievo::DocumentoScaduto(allegato.nome.clone(), scade));
        }
    }
    rilievi
}

#[cfg(test)]
#[path = "controllo/tests.rs"]
mod tests;
