//! A benefit that counts in the income of others: they read that income, and none counts, by whatever way, in its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::source_of;
use crate::diagnosi::{Diagnosi, Sorgente};
use crate::scheda::Scheda;
use crate::termini::ContaIn;

/// Finds the benefits that count where nobody reads them, and the circles.
pub(crate) fn check(schede: &BTreeMap<Arc<str>, Scheda>, sources: &[Sorgente]) -> Vec<Diagnosi> {
    let mut difetti = Vec::new();
    for scheda in schede.values() {
        let sorgente = source_of(sources, &scheda.id);
        let (Some(sorgente), Some(conta)) = (sorgente, &scheda.conta_in) else { continue };
        let unread = conta
            .per
            .iter()
            .filter(|id| !reads(schede, id, conta))
            .map(|id| format!("`{}` does not read `{}`: nothing can count there", id, conta.fatto));
        let circle = way_back(schede, &scheda.id)
            .map(|way| format!("a circle: {} counts in its own income", way.join(" counts in ")));
        difetti.extend(unread.chain(circle).map(|message| Diagnosi::new(sorgente, conta.posto, message)));
    }
    difetti
}

/// A card that did not load has its own defects first.
fn reads(schede: &BTreeMap<Arc<str>, Scheda>, id: &Arc<str>, conta: &ContaIn) -> bool {
    schede.get(id).is_none_or(|other| other.fatti().contains(&conta.fatto))
}

/// The way by which a benefit comes to count in its own income, if there is one.
fn way_back<'s>(schede: &'s BTreeMap<Arc<str>, Scheda>, id: &'s str) -> Option<Vec<&'s str>> {
    let mut ways = vec![vec![id]];
    while let Some(way) = ways.pop() {
        let conta = way.last().and_then(|last| schede.get(*last)).and_then(|scheda| scheda.conta_in.as_ref());
        for next in conta.into_iter().flat_map(|conta| &conta.per) {
            if &**next == id {
                return Some(way);
            }
            // Another's circle is said by its own cards.
            if !way.contains(&&**next) {
                ways.push(way.iter().copied().chain([&**next]).collect());
            }
        }
    }
    None
}
