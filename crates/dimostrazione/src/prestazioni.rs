//! The benefits this world pays or leaves unclaimed, and payments in course.

use jiff::civil::Date;
use serde::Serialize;

use crate::fatti::Centesimi;

/// A benefit, by its id in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Prestazione {
    /// Top-up to the minimum pension.
    IntegrazioneTrattamentoMinimo,
    /// Social increase, or increment of art. 38 L. 448/2001.
    MaggiorazioneSociale,
    /// The same increment for people totally disabled.
    IncrementoAlMilione,
    /// Social allowance.
    AssegnoSociale,
    /// Fourteenth payment.
    Quattordicesima,
    /// The 154.94 euro of December.
    ImportoAggiuntivo,
    /// Survivor pension.
    PensioneSuperstiti,
    /// Transitional increase of the lowest pensions; paid by itself, never claimed.
    IncrementoTransitorioMinime,
}

impl Prestazione {
    /// What is paid only to whoever claims it: of these the world leaves some unclaimed, and knows of whom.
    pub const A_DOMANDA: [Self; 7] = [
        Self::IntegrazioneTrattamentoMinimo,
        Self::MaggiorazioneSociale,
        Self::IncrementoAlMilione,
        Self::AssegnoSociale,
        Self::Quattordicesima,
        Self::ImportoAggiuntivo,
        Self::PensioneSuperstiti,
    ];

    /// The id in the catalogue.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::IntegrazioneTrattamentoMinimo => "integrazione_trattamento_minimo",
            Self::MaggiorazioneSociale => "maggiorazione_sociale",
            Self::IncrementoAlMilione => "incremento_al_milione",
            Self::AssegnoSociale => "assegno_sociale",
            Self::Quattordicesima => "quattordicesima",
            Self::ImportoAggiuntivo => "importo_aggiuntivo",
            Self::PensioneSuperstiti => "pensione_superstiti",
            Self::IncrementoTransitorioMinime => "incremento_transitorio_minime",
        }
    }

    /// How often it is paid.
    #[must_use]
    pub fn periodo(self) -> Periodo {
        match self {
            Self::Quattordicesima | Self::ImportoAggiuntivo => Periodo::Anno,
            _ => Periodo::Mese,
        }
    }
}

/// What an amount is the amount of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Periodo {
    /// A month, thirteen times a year.
    Mese,
    /// A year.
    Anno,
}

/// A benefit in payment of which this world keeps no amount: its card works that out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Percepita {
    /// The benefit, by the id of its card.
    pub scheda: &'static str,
    /// First day.
    pub dal: Date,
}

/// A benefit in payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Pagamento {
    /// The benefit.
    pub prestazione: Prestazione,
    /// Its amount, by its period.
    pub importo: Centesimi,
    /// First day.
    pub dal: Date,
}
