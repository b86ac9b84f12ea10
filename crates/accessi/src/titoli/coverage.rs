//! What an office's titles say about one thing at one instant: pure.

use std::collections::BTreeSet;

use store::{Id, Instant};

use super::{Causa, Domanda, Fonte, Mandato, Titolo};
use crate::fatti::FattiAperti;
use crate::risorsa::Kind;

/// The two answers that policies read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Copertura {
    /// A title runs now.
    pub(crate) valido: bool,
    /// A title ended because the intervention was settled.
    pub(crate) definito: bool,
}

impl Copertura {
    pub(crate) const NESSUNA: Self = Self { valido: false, definito: false };
    pub(crate) const VALIDO: Self = Self { valido: true, definito: false };
    pub(crate) const DEFINITO: Self = Self { valido: false, definito: true };
}

/// What the titles say, whole.
#[derive(Debug, Clone, Default)]
pub(crate) struct Covered {
    pub(crate) copertura: Copertura,
    /// A title covered the thing, now or in the past: its existence is no secret to the office.
    pub(crate) ever: bool,
    /// The title to name in the register: the newest of those that run, else of those that were settled.
    pub(crate) fonte: Option<Fonte>,
    pub(crate) fatti: FattiAperti,
}

/// The mandate and the claim that a thing belongs to.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Belongs {
    pub(crate) mandato: Option<Id<Mandato>>,
    pub(crate) domanda: Option<Id<Domanda>>,
}

/// Tells what titles, newest first, say about a thing.
pub(crate) fn cover(titoli: &[Titolo], thing: Belongs, now: Instant) -> Covered {
    let mut covered = Covered::default();
    let mut settled = None;
    let mut fatti = BTreeSet::new();
    for titolo in titoli.iter().filter(|titolo| titolo.covers(thing)) {
        covered.ever = true;
        if titolo.is_valid(now) {
            covered.copertura.valido = true;
            covered.fonte = covered.fonte.or(Some(titolo.fonte));
            fatti.extend(titolo.fatti.iter().cloned());
        } else if titolo.is_settled(now) {
            covered.copertura.definito = true;
            settled = settled.or(Some(titolo.fonte));
        }
    }
    covered.fonte = covered.fonte.or(settled);
    covered.fatti = FattiAperti::Solo(fatti);
    covered
}

impl Titolo {
    /// Tells whether it runs at an instant: from `dal` included to `al` or the closing excluded.
    #[must_use]
    pub fn is_valid(&self, now: Instant) -> bool {
        let ended = |end: Instant| end <= now;
        self.dal <= now && !self.al.is_some_and(ended) && !self.chiusura.is_some_and(|(when, _)| ended(when))
    }

    fn is_settled(&self, now: Instant) -> bool {
        matches!(self.chiusura, Some((when, Causa::Definizione)) if when <= now)
    }

    /// A thing of one mandate or of one claim needs the title of that mandate, of that claim.
    fn covers(&self, thing: Belongs) -> bool {
        let same_mandate = thing.mandato.is_none_or(|mandato| self.mandato == Some(mandato));
        let same_claim = self.fonte.kind != Kind::Domanda
            || thing.domanda.is_none_or(|domanda| self.fonte.id == domanda.cast());
        same_mandate && same_claim
    }
}
