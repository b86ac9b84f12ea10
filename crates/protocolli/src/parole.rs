//! The words of a clause beside its value: which way it binds, whether it is agreed, what it counts.

use serde::Deserialize;

/// The direction in which a value binds more: fewer days to answer, more days to appeal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stringe {
    /// A smaller value is stricter.
    Meno,
    /// A larger value is stricter.
    Piu,
}

impl Stringe {
    const ALL: [Self; 2] = [Self::Meno, Self::Piu];

    /// Writes the word as the agreement files and the table spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Meno => "meno",
            Self::Piu => "piu",
        }
    }

    pub(crate) fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|word| word.as_str() == text)
    }
}

/// Whether a text gives the value, or it is only proposed and shown as such.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stato {
    /// An agreement or an act gives it.
    Concordata,
    /// No text gives it yet.
    Proposta,
}

impl Stato {
    const ALL: [Self; 2] = [Self::Concordata, Self::Proposta];

    /// Writes the word as the agreement files and the table spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Concordata => "concordata",
            Self::Proposta => "proposta",
        }
    }

    pub(crate) fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|word| word.as_str() == text)
    }
}

/// What a value counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unita {
    /// Calendar days.
    Giorni,
    /// Bytes.
    Byte,
    /// A plain number.
    Numero,
}

impl Unita {
    const ALL: [Self; 3] = [Self::Giorni, Self::Byte, Self::Numero];

    /// Writes the word as the agreement files and the table spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Giorni => "giorni",
            Self::Byte => "byte",
            Self::Numero => "numero",
        }
    }

    pub(crate) fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|word| word.as_str() == text)
    }
}
