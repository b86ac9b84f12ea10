//! What a clause rules: the names by which code asks for a value.

/// What a clause rules. The list is closed: code asks for a value by one of these names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Chiave {
    /// How many days a mandate sent for signature waits before it lapses.
    FirmaMandato,
    /// The largest document that the platform accepts, in bytes.
    DocumentoByte,
    /// How many documents may go with one claim.
    DomandaAllegati,
    /// Days to appeal against a decision.
    Ricorso,
    /// Days within which INPS answers a claim for which nothing more special is set.
    Risposta,
    /// Days within which INPS answers a claim for a survivor pension of a pensioner.
    RispostaSuperstiti,
    /// Days within which INPS answers a claim for a survivor pension of somebody who was still insured (*indiretta*).
    RispostaIndiretta,
}

impl Chiave {
    /// Lists every key, in the order in which pages show them.
    pub const ALL: [Self; 7] = [
        Self::FirmaMandato,
        Self::DocumentoByte,
        Self::DomandaAllegati,
        Self::Ricorso,
        Self::Risposta,
        Self::RispostaSuperstiti,
        Self::RispostaIndiretta,
    ];

    /// Writes the key as the agreement files and the table spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FirmaMandato => "mandato.firma.giorni",
            Self::DocumentoByte => "documento.byte",
            Self::DomandaAllegati => "domanda.allegati",
            Self::Ricorso => "ricorso.giorni",
            Self::Risposta => "domanda.risposta.giorni",
            Self::RispostaSuperstiti => "domanda.risposta.superstiti.giorni",
            Self::RispostaIndiretta => "domanda.risposta.indiretta.giorni",
        }
    }

    /// Reads a key as the agreement files spell it.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|chiave| chiave.as_str() == text)
    }
}
