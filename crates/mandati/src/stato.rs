//! Where a mandate stands, and why it ended.

use store::Instant;

/// Where a mandate stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stato {
    /// Prepared; the operator has not signed it yet.
    Bozza,
    /// Prepared and signed by the operator; the person has not answered yet.
    InAttesaDiFirma {
        /// The instant after which it can no longer be signed.
        scade: Instant,
    },
    /// Signed by hand, on a paper that somebody brought in and nobody else has verified yet: it opens nothing.
    InAttesaDiVerifica {
        /// The term of the request, which runs again if the paper is refused.
        scade: Instant,
    },
    /// Signed by both: it opens the facts of its object.
    Attivo {
        /// The instant of the second signature.
        dal: Instant,
    },
    /// Over, for good.
    Cessato {
        /// When it ended.
        il: Instant,
        /// Why it ended.
        causa: Causa,
    },
}

/// Why a mandate ended. One mandate has at most one cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Causa {
    /// The person refused to sign.
    Rifiutato,
    /// Nobody signed within the term.
    FirmaScaduta,
    /// The operator withdrew the request before it was signed.
    Annullato,
    /// The person revoked it, expressly.
    Revocato,
    /// The intervention that is its object was settled (D.M. 193/2008 art. 4 § 5).
    Estinto,
}

impl Stato {
    /// Gives the word used by rows, which is also the end of the key of its text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bozza => "bozza",
            Self::InAttesaDiFirma { .. } => "in_attesa_di_firma",
            Self::InAttesaDiVerifica { .. } => "in_attesa_di_verifica",
            Self::Attivo { .. } => "attivo",
            Self::Cessato { .. } => "cessato",
        }
    }
}

impl Causa {
    const ALL: [Self; 5] =
        [Self::Rifiutato, Self::FirmaScaduta, Self::Annullato, Self::Revocato, Self::Estinto];

    /// Gives the word used by rows, which is also the end of the key of its text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rifiutato => "rifiutato",
            Self::FirmaScaduta => "firma_scaduta",
            Self::Annullato => "annullato",
            Self::Revocato => "revocato",
            Self::Estinto => "estinto",
        }
    }

    pub(crate) fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|causa| causa.as_str() == text)
    }
}
