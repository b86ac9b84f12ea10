//! Where a benefit is asked for.

/// Where a benefit is asked for. Only INPS's channels become a claim here; of the others the person is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Canale {
    /// INPS, with a claim.
    Inps,
    /// INPS, with the review of a pension in payment (*ricostituzione*).
    Ricostituzione,
    /// INPS, which acts by itself when it is told.
    Ufficio,
    /// The municipality.
    Comune,
    /// The post office.
    Poste,
    /// INAIL.
    Inail,
    /// The employer.
    Datore,
    /// A tax assistance centre (CAF).
    Caf,
    /// The doctor, whose certificate to INPS begins it.
    Medico,
}

impl Canale {
    pub(crate) const NOMI: [(&'static str, Self); 9] = [
        ("inps", Self::Inps),
        ("ricostituzione", Self::Ricostituzione),
        ("ufficio", Self::Ufficio),
        ("comune", Self::Comune),
        ("poste", Self::Poste),
        ("inail", Self::Inail),
        ("datore", Self::Datore),
        ("caf", Self::Caf),
        ("medico", Self::Medico),
    ];

    /// Tells whether the claim is filed with INPS, from here.
    #[must_use]
    pub fn is_filed_here(self) -> bool {
        matches!(self, Self::Inps | Self::Ricostituzione)
    }
}
