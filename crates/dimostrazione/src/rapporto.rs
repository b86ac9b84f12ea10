//! The codes of an employment: its type, its contract, why it ended.

/// Type of the employment, with the values of the fact `tipo_rapporto` that this world uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TipoRapporto {
    Privato,
    Apprendista,
    SocioCooperativa,
    PubblicoIndeterminato,
    PubblicoDeterminato,
    Agricolo,
    Domestico,
    Collaboratore,
    Autonomo,
}

/// How long the contract lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Contratto {
    Indeterminato,
    /// So many months.
    Determinato(u32),
    /// Who works on his own has none.
    Nessuno,
}

/// Why an employment ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Causa {
    Licenziamento,
    DimissioniVolontarie,
    FineContratto,
    FineCollaborazione,
}

impl TipoRapporto {
    /// The value of the fact `tipo_rapporto`.
    pub(crate) fn codice(self) -> &'static str {
        match self {
            Self::Privato => "DIPENDENTE_PRIVATO",
            Self::Apprendista => "APPRENDISTA",
            Self::SocioCooperativa => "SOCIO_COOPERATIVA",
            Self::PubblicoIndeterminato => "DIPENDENTE_PUBBLICO_INDETERMINATO",
            Self::PubblicoDeterminato => "DIPENDENTE_PUBBLICO_DETERMINATO",
            Self::Agricolo => "OPERAIO_AGRICOLO_DETERMINATO",
            Self::Domestico => "LAVORATORE_DOMESTICO",
            Self::Collaboratore => "COLLABORATORE",
            Self::Autonomo => "AUTONOMO",
        }
    }

    pub(crate) fn is_dipendente(self) -> bool {
        !matches!(self, Self::Collaboratore | Self::Autonomo)
    }

    /// D.Lgs. 22/2015 art. 2.
    pub(crate) fn gives_naspi(self) -> bool {
        self.is_dipendente() && !matches!(self, Self::PubblicoIndeterminato | Self::Agricolo)
    }
}

impl Contratto {
    /// The value of the fact `tipo_contratto`.
    pub(crate) fn codice(self) -> &'static str {
        match self {
            Self::Indeterminato => "INDETERMINATO",
            Self::Determinato(_) => "DETERMINATO",
            Self::Nessuno => "NESSUNO",
        }
    }
}

impl Causa {
    /// The value of the fact `causa_cessazione`.
    pub(crate) fn codice(self) -> &'static str {
        match self {
            Self::Licenziamento => "LICENZIAMENTO",
            Self::DimissioniVolontarie => "DIMISSIONI_VOLONTARIE",
            Self::FineContratto => "FINE_CONTRATTO_A_TERMINE",
            Self::FineCollaborazione => "FINE_COLLABORAZIONE",
        }
    }
}
