//! A pension: kind, scheme, computation, amounts.

use jiff::civil::Date;
use serde::Serialize;

use crate::fatti::Centesimi;
use crate::persona::PersonaId;

/// Kind of pension, with the values of the fact `tipo_pensione` that this world uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum TipoPensione {
    /// Old age.
    Vecchiaia,
    /// Early.
    Anticipata,
    /// Ordinary disability allowance.
    Aoi,
    /// Survivors.
    Superstiti,
    /// Supplementary, beside the pension of another fund.
    Supplementare,
    /// Social allowance.
    AssegnoSociale,
    /// Total civil disability.
    InvaliditaCivileTotale,
}

impl TipoPensione {
    /// The card of what is paid, for the pensions that the world does not list among the payments.
    #[must_use]
    pub fn scheda(self) -> Option<&'static str> {
        match self {
            Self::Vecchiaia => Some("pensione_vecchiaia"),
            Self::Anticipata => Some("pensione_anticipata"),
            Self::Aoi => Some("assegno_ordinario_invalidita"),
            Self::Supplementare => Some("pensione_supplementare"),
            Self::InvaliditaCivileTotale => Some("pensione_inabilita_civile"),
            Self::Superstiti => Some("pensione_superstiti"),
            Self::AssegnoSociale => None,
        }
    }

    /// The value of the fact `tipo_pensione`.
    #[must_use]
    pub fn codice(self) -> &'static str {
        match self {
            Self::Vecchiaia => "VECCHIAIA",
            Self::Anticipata => "ANTICIPATA",
            Self::Aoi => "AOI",
            Self::Superstiti => "SUPERSTITI",
            Self::Supplementare => "SUPPLEMENTARE",
            Self::AssegnoSociale => "ASSEGNO_SOCIALE",
            Self::InvaliditaCivileTotale => "INVALIDITA_CIVILE_TOTALE",
        }
    }

    /// Says whether it is paid out of contributions.
    #[must_use]
    pub fn is_previdenziale(self) -> bool {
        !matches!(self, Self::AssegnoSociale | Self::InvaliditaCivileTotale)
    }
}

/// The scheme that pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Gestione {
    /// Employees of private firms.
    Fpld,
    /// Craftsmen.
    Art,
    /// Shopkeepers.
    Com,
    /// Farmers.
    Cdcm,
    /// Separate scheme.
    GestioneSeparata,
    /// Public employees.
    ExInpdap,
    /// Entertainment.
    ExEnpals,
    /// Special funds.
    FondoSpeciale,
    /// Civil disability.
    Invciv,
    /// Social allowances.
    Assistenziale,
}

impl Gestione {
    /// The value of the fact `gestione_pensione`.
    #[must_use]
    pub fn codice(self) -> &'static str {
        match self {
            Self::Fpld => "FPLD",
            Self::Art => "ART",
            Self::Com => "COM",
            Self::Cdcm => "CDCM",
            Self::GestioneSeparata => "GESTIONE_SEPARATA",
            Self::ExInpdap => "EX_INPDAP",
            Self::ExEnpals => "EX_ENPALS",
            Self::FondoSpeciale => "FONDO_SPECIALE",
            Self::Invciv => "INVCIV",
            Self::Assistenziale => "ASSISTENZIALE",
        }
    }

    /// Says whether it is one of the three schemes of the self-employed.
    #[must_use]
    pub fn is_autonoma(self) -> bool {
        matches!(self, Self::Art | Self::Com | Self::Cdcm)
    }
}

/// How a pension is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Sistema {
    /// On wages.
    Retributivo,
    /// On wages and contributions.
    Misto,
    /// On contributions.
    Contributivo,
}

impl Sistema {
    /// The value of the fact `sistema_calcolo`.
    #[must_use]
    pub fn codice(self) -> &'static str {
        match self {
            Self::Retributivo => "RETRIBUTIVO",
            Self::Misto => "MISTO",
            Self::Contributivo => "CONTRIBUTIVO",
        }
    }
}

/// A pension in payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Pensione {
    /// Kind.
    pub tipo: TipoPensione,
    /// Scheme.
    pub gestione: Gestione,
    /// Computation; none for what is not paid out of contributions.
    pub sistema: Option<Sistema>,
    /// First day.
    pub decorrenza: Date,
    /// Month, before integration and increases.
    pub calcolo: Centesimi,
    /// Integration to the minimum in payment, a month.
    pub integrazione: Centesimi,
    /// Social increase in payment, a month.
    pub maggiorazione: Centesimi,
    /// For survivors: from whom, and which share.
    pub superstite: Option<Reversibilita>,
}

/// Where a survivor pension comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Reversibilita {
    /// The dead.
    pub dante_causa: PersonaId,
    /// Share of the group, in percent.
    pub aliquota: u8,
    /// Holders, the person included.
    pub contitolari: u8,
}

impl Pensione {
    /// A pension as computed, with nothing added yet.
    pub(crate) fn new(
        tipo: TipoPensione,
        gestione: Gestione,
        sistema: Option<Sistema>,
        decorrenza: Date,
        calcolo: Centesimi,
    ) -> Self {
        Self {
            tipo,
            gestione,
            sistema,
            decorrenza,
            calcolo,
            integrazione: 0,
            maggiorazione: 0,
            superstite: None,
        }
    }

    /// The month in payment, integration included, increases left out.
    #[must_use]
    pub fn base(&self) -> Centesimi {
        self.calcolo + self.integrazione
    }

    /// The month in payment.
    #[must_use]
    pub fn lorda(&self) -> Centesimi {
        self.base() + self.maggiorazione
    }
}
