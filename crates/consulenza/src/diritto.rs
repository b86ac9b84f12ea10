//! A benefit as it stands for one person: answered, or in need of a mandate that opens more.

use catalogo::{FattoDescritto, Risposta, Scheda};
use fascicoli::SetInformativo;
use regole::{Esito, Valore};

/// A benefit and what can be said of it.
#[derive(Debug)]
pub struct Diritto<'c> {
    /// The card.
    pub scheda: &'c Scheda,
    /// What can be said.
    pub giudizio: Giudizio<'c>,
    /// Whether it is paid already, or another in its place.
    pub pagamento: Pagamento<'c>,
}

/// Whether a benefit is paid already, as far as is known.
#[derive(Debug, Clone, Copy)]
pub enum Pagamento<'c> {
    /// Nothing says so.
    Nessuno,
    /// It is.
    InCorso,
    /// Another one is, which takes its place: this one is not, and need not be claimed.
    Coperta(&'c Scheda),
}

/// What can be said of a benefit.
#[derive(Debug)]
pub enum Giudizio<'c> {
    /// The card's answer.
    Risposta(Box<Risposta>),
    /// These facts are shut: a mandate for this benefit, or of advice on its area, opens them.
    ServeConsulenza(Vec<&'c FattoDescritto>),
}

/// How pages group the benefits, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gruppo {
    /// On today's data it can be claimed.
    Spetta,
    /// Facts are missing, or cannot be judged as they are.
    DaCompletare,
    /// A board or an office has to judge.
    DaAccertare,
    /// On today's data it is due, and comes without a claim.
    SenzaDomanda,
    /// It is being paid already.
    InPagamento,
    /// Another benefit is being paid in its place.
    Coperta,
    /// On today's data it is not due.
    NonSpetta,
    /// The mandate does not open what it needs.
    ServeConsulenza,
}

impl Gruppo {
    /// Every group, in the pages' order.
    pub const ALL: [Self; 8] = [
        Self::Spetta,
        Self::DaCompletare,
        Self::DaAccertare,
        Self::SenzaDomanda,
        Self::InPagamento,
        Self::Coperta,
        Self::NonSpetta,
        Self::ServeConsulenza,
    ];
}

impl<'c> Diritto<'c> {
    /// Tells the group.
    #[must_use]
    pub fn gruppo(&self) -> Gruppo {
        let Giudizio::Risposta(risposta) = &self.giudizio else { return Gruppo::ServeConsulenza };
        match self.pagamento {
            Pagamento::InCorso => return Gruppo::InPagamento,
            Pagamento::Coperta(_) => return Gruppo::Coperta,
            Pagamento::Nessuno => {}
        }
        match risposta.valutazione.esito {
            Esito::Spetta if !self.scheda.is_claimed() => Gruppo::SenzaDomanda,
            Esito::Spetta => Gruppo::Spetta,
            Esito::DaCompletare | Esito::Errore => Gruppo::DaCompletare,
            Esito::DaAccertare => Gruppo::DaAccertare,
            Esito::NonSpetta => Gruppo::NonSpetta,
        }
    }

    /// Tells whether the card's answer rests on values that are still to be confirmed.
    #[must_use]
    pub fn is_unconfirmed(&self) -> bool {
        matches!(&self.giudizio, Giudizio::Risposta(risposta) if risposta.is_unconfirmed())
    }

    /// Tells whether it is being paid itself.
    #[must_use]
    pub fn is_paid(&self) -> bool {
        matches!(self.pagamento, Pagamento::InCorso)
    }

    /// The benefit in payment that takes this one's place.
    #[must_use]
    pub fn coperta_da(&self) -> Option<&'c Scheda> {
        match self.pagamento {
            Pagamento::Coperta(altra) => Some(altra),
            Pagamento::Nessuno | Pagamento::InCorso => None,
        }
    }

    /// Tells whether its past and its future are reckoned: it can be answered, and neither it nor another in its place
    /// is paid already.
    #[must_use]
    pub fn is_reckoned(&self) -> bool {
        matches!((&self.giudizio, self.pagamento), (Giudizio::Risposta(_), Pagamento::Nessuno))
    }

    /// Tells whether a claim for it makes sense: there is one to file, and nothing says that it is not due.
    #[must_use]
    pub fn is_claimable(&self) -> bool {
        let may_be_due = matches!(self.gruppo(), Gruppo::Spetta | Gruppo::DaCompletare | Gruppo::DaAccertare);
        may_be_due && self.scheda.is_filed_here()
    }
}

impl<'c> Pagamento<'c> {
    /// Looks for the benefit's own payment, then for another that takes its place.
    pub(crate) fn find(set: &SetInformativo<'c>, scheda: &Scheda) -> Self {
        let paid = set.find_pagamento(scheda);
        let is_own = paid.is_some_and(|pagamento| *pagamento.scheda == *scheda.id);
        if is_own || is_said_to_be_paid(set, scheda) {
            return Self::InCorso;
        }
        let covering = paid.and_then(|pagamento| set.catalogo().find_scheda(&pagamento.scheda));
        covering.map_or(Self::Nessuno, Self::Coperta)
    }
}

/// Tells whether a fact says that a benefit is already paid: the one that the vocabulary calls `percepisce_` with the
/// card's id.
fn is_said_to_be_paid(set: &SetInformativo<'_>, scheda: &Scheda) -> bool {
    let paid = set.find(&format!("percepisce_{}", scheda.id));
    paid.is_some_and(|dato| dato.conta().valore() == Some(&Valore::SiNo(true)))
}
