//! What the page of one benefit asks.

use catalogo::{Catalogo, FattoDescritto, Scheda};
use fascicoli::{SetInformativo, whole};
use regole::Attesa;

use super::super::anni::reads;
use crate::{Diritto, Giudizio};

/// The facts of a card that can be said, each whole.
pub(super) fn sayable<'c>(
    catalogo: &'c Catalogo,
    scheda: &Scheda,
) -> impl Iterator<Item = &'c FattoDescritto> {
    catalogo.fattario().iter().filter(|fatto| !fatto.fatto.giudizio && reads(scheda, &fatto.fatto.nome))
}

/// What to ask: the missing facts, those that decide most first, those of the first day, then what was said before and
/// may be said anew. Nothing is missing for a benefit that is not needed.
pub(super) fn questions<'c>(set: &SetInformativo<'c>, diritto: &Diritto<'c>) -> Vec<&'c FattoDescritto> {
    let Giudizio::Risposta(risposta) = &diritto.giudizio else { return Vec::new() };
    let (catalogo, portata) = (set.catalogo(), set.portata());
    let missing = risposta.valutazione.mancanti.iter().filter(|_| diritto.coperta_da().is_none());
    let missing = missing.map(|mancante| whole(&mancante.fatto));
    // From when is no question for what is paid already.
    let first_day = diritto.is_reckoned().then_some(&risposta.valutazione.decorrenza_attende);
    let missing = missing.chain(first_day.into_iter().flatten().filter_map(awaited));
    let said = set.dati().iter().filter(|dato| dato.dichiarato.is_some());
    let said = said.map(|dato| &*dato.descritto.fatto.nome).filter(|nome| reads(diritto.scheda, nome));
    let mut asked: Vec<&'c FattoDescritto> = Vec::new();
    for nome in missing.chain(said) {
        let Some(fatto) = catalogo.fattario().find(nome).filter(|fatto| portata.accepts(fatto)) else {
            continue;
        };
        if !asked.iter().any(|known| known.fatto.nome == fatto.fatto.nome) {
            asked.push(fatto);
        }
    }
    asked
}

/// The fact to ask, where the first day waits for one.
fn awaited(attesa: &Attesa) -> Option<&str> {
    match attesa {
        Attesa::Fatto(fatto) => Some(whole(fatto)),
        Attesa::Giudizio(_) | Attesa::Parametro(_) => None,
    }
}
