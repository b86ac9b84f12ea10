//! How often a benefit is paid.

/// How often the benefit is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Periodicita {
    /// Twelve instalments a year.
    #[serde(rename = "mensile_12")]
    Mensile12,
    /// Thirteen instalments a year.
    #[serde(rename = "mensile_13")]
    Mensile13,
    /// Once a year.
    Annua,
    /// Once.
    UnaTantum,
    /// Day by day.
    Giornaliera,
    /// A right without an amount.
    SoloDiritto,
}

impl Periodicita {
    pub(crate) const NOMI: [(&'static str, Self); 6] = [
        ("mensile_12", Self::Mensile12),
        ("mensile_13", Self::Mensile13),
        ("annua", Self::Annua),
        ("una_tantum", Self::UnaTantum),
        ("giornaliera", Self::Giornaliera),
        ("solo_diritto", Self::SoloDiritto),
    ];

    /// Tells whether it is paid again and again, each year as much as its instalments come to.
    #[must_use]
    pub const fn is_by_periods(self) -> bool {
        self.instalments().is_some()
    }

    /// How many instalments a year has, of what is paid by periods.
    #[must_use]
    pub const fn instalments(self) -> Option<i64> {
        match self {
            Self::Mensile12 => Some(12),
            Self::Mensile13 => Some(13),
            Self::Annua => Some(1),
            Self::UnaTantum | Self::Giornaliera | Self::SoloDiritto => None,
        }
    }

    /// The unit of the amount; none where there is no amount.
    #[must_use]
    pub const fn unit(self) -> Option<&'static str> {
        match self {
            Self::Mensile12 | Self::Mensile13 => Some("euro/mese"),
            Self::Annua => Some("euro/anno"),
            Self::UnaTantum => Some("euro"),
            Self::Giornaliera => Some("euro/giorno"),
            Self::SoloDiritto => None,
        }
    }
}
