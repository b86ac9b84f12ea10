//! A figure that answers rest on: which one is looked for, and the rows that a receipt is found by.

use std::str::FromStr;

use catalogo::Ricevuta;
use regole::Stato;
use store::Giorno;
use store::orm::*;

use crate::domanda::DomandaId;
use crate::rows::domande_cifre::{self, Column};

/// A figure that is looked for: a parameter, and which of its figures; without more, any of them or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cifra {
    /// The parameter.
    pub parametro: String,
    /// The figure that holds on this day.
    pub al: Option<Giorno>,
    /// The figure with this value, as plain text.
    pub valore: Option<String>,
    /// The figure that was in this state.
    pub stato: Option<StatoCifra>,
}

/// In which state a figure was when an answer used it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatoCifra {
    /// It could still be corrected.
    Provvisoria,
    /// It was final.
    Definitiva,
    /// There was none yet, and the answer waited for it.
    Mancante,
}

/// A word that is no state of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no state of a figure")]
pub struct NotAStatoCifra;

impl StatoCifra {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Provvisoria, Self::Definitiva, Self::Mancante];

    /// The word in addresses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Provvisoria => "provvisoria",
            Self::Definitiva => "definitiva",
            Self::Mancante => "mancante",
        }
    }

    fn condition(self) -> Expr {
        match self {
            Self::Provvisoria => Column::Stato.eq(word(Stato::Provvisorio)),
            Self::Definitiva => Column::Stato.eq(word(Stato::Definitivo)),
            Self::Mancante => Column::Stato.is_null(),
        }
    }
}

impl FromStr for StatoCifra {
    type Err = NotAStatoCifra;

    fn from_str(text: &str) -> Result<Self, NotAStatoCifra> {
        Self::ALL.into_iter().find(|stato| stato.as_str() == text).ok_or(NotAStatoCifra)
    }
}

impl Cifra {
    /// Selects the claims that rest on it.
    pub(crate) fn claims(&self) -> sea_query::SelectStatement {
        let mut which = Condition::all().add(Column::Parametro.eq(self.parametro.as_str()));
        if let Some(al) = self.al {
            let still = Column::ValidoAl.is_null().or(Column::ValidoAl.gte(al));
            which = which.add(Column::ValidoDal.lte(al)).add(still);
        }
        if let Some(valore) = &self.valore {
            which = which.add(Column::Valore.eq(valore.as_str()));
        }
        if let Some(stato) = self.stato {
            which = which.add(stato.condition());
        }
        sea_query::Query::select()
            .column(Column::Domanda)
            .from(domande_cifre::Entity)
            .cond_where(which)
            .to_owned()
    }
}

/// Promotes what a receipt rests on to rows of its own: each figure, and each that was not there.
pub(crate) fn promote(domanda: DomandaId, ricevuta: &Ricevuta) -> Vec<domande_cifre::ActiveModel> {
    let used = ricevuta.parametri.iter().map(|usato| domande_cifre::Model {
        domanda,
        parametro: usato.nome.to_string(),
        valore: Some(usato.testo()),
        valido_dal: Some(usato.valido_dal.into()),
        valido_al: usato.valido_al.map(Giorno::from),
        noto_dal: Some(usato.noto_dal.into()),
        stato: Some(word(usato.stato).to_owned()),
    });
    let missing = ricevuta.parametri_ignoti.iter().map(|nome| domande_cifre::Model {
        domanda,
        parametro: nome.to_string(),
        valore: None,
        valido_dal: None,
        valido_al: None,
        noto_dal: None,
        stato: None,
    });
    // A row made of a model is taken for one that is there already.
    used.chain(missing).map(|row| row.into_active_model().reset_all()).collect()
}

/// The word of a figure's state, as receipts write it.
fn word(stato: Stato) -> &'static str {
    match stato {
        Stato::Provvisorio => "provvisorio",
        Stato::Definitivo => "definitivo",
    }
}
