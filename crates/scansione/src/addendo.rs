//! What the amount of a card measures, so that only like things are added up.

use catalogo::{Misura, Periodicita, Scheda};

/// What the amount of a card measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Addendo {
    /// What is owed in a year, as so many instalments.
    Anno(i64),
    /// A sum paid once.
    UnaVolta,
    /// What is owed for a month, for some months.
    Mese,
    /// The whole that is paid in a year, what was paid before included, as so many instalments.
    Intero(i64),
}

impl Addendo {
    /// What the amount of a card measures; none where that cannot be said.
    pub(crate) fn of(scheda: &Scheda) -> Option<Self> {
        // A card that works out its own yearly total does not pay the same amount each time.
        if scheda.totale_annuo.is_some() {
            return None;
        }
        if scheda.periodicita == Periodicita::UnaTantum {
            return Some(Self::UnaVolta);
        }
        let volte = scheda.periodicita.instalments()?;
        Some(match scheda.misura {
            Misura::Dovuto => Self::Anno(volte),
            Misura::Intero => Self::Intero(volte),
            Misura::ATermine if volte == 1 => Self::UnaVolta,
            Misura::ATermine => Self::Mese,
        })
    }

    /// How many times the amount counts in what it measures.
    pub(crate) const fn times(self) -> i64 {
        match self {
            Self::Anno(volte) | Self::Intero(volte) => volte,
            Self::UnaVolta | Self::Mese => 1,
        }
    }

    /// The word of the summary.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Anno(_) => "anno",
            Self::UnaVolta => "una_volta",
            Self::Mese => "mese",
            Self::Intero(_) => "intero",
        }
    }
}
