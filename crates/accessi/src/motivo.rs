//! Why one asks: the purpose that is declared at each access, from a closed list (GDPR art. 5, purpose limitation).

/// The declared purpose; the person reads it beside the access.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Motivo {
    /// The person looks at, or disposes of, what is his own.
    DatiPropri,
    /// Taking the person in charge at the office.
    PresaInCarico,
    /// Carrying out the mandate.
    Patrocinio,
    /// Advice on the person's rights.
    Consulenza,
    /// Preparing and sending a claim.
    Domanda,
    /// Examining a claim.
    Istruttoria,
    /// The office's register of practices.
    RegistroPratiche,
    /// Keeping the cards as the law has them.
    CuraSchede,
}

impl Motivo {
    /// Every purpose.
    pub const ALL: [Self; 8] = [
        Self::DatiPropri,
        Self::PresaInCarico,
        Self::Patrocinio,
        Self::Consulenza,
        Self::Domanda,
        Self::Istruttoria,
        Self::RegistroPratiche,
        Self::CuraSchede,
    ];

    /// Gives the code kept in the register.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::DatiPropri => "dati-propri",
            Self::PresaInCarico => "presa-in-carico",
            Self::Patrocinio => "patrocinio",
            Self::Consulenza => "consulenza",
            Self::Domanda => "domanda",
            Self::Istruttoria => "istruttoria",
            Self::RegistroPratiche => "registro-pratiche",
            Self::CuraSchede => "cura-schede",
        }
    }

    /// Gives the key of its text.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::DatiPropri => "accessi-motivo-dati-propri",
            Self::PresaInCarico => "accessi-motivo-presa-in-carico",
            Self::Patrocinio => "accessi-motivo-patrocinio",
            Self::Consulenza => "accessi-motivo-consulenza",
            Self::Domanda => "accessi-motivo-domanda",
            Self::Istruttoria => "accessi-motivo-istruttoria",
            Self::RegistroPratiche => "accessi-motivo-registro-pratiche",
            Self::CuraSchede => "accessi-motivo-cura-schede",
        }
    }

    /// Reads the code kept in the register.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|motivo| motivo.code() == code)
    }
}
