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
    /// Days within which INPS answers a claim for an old-age, early or supplementary pension.
    RispostaPensione,
    /// Days within which INPS answers a claim for an ordinary disability allowance or an incapacity pension (L. 222/1984).
    RispostaInabilita,
    /// Days within which INPS answers a claim for `NASpI` or `DIS-COLL`.
    RispostaDisoccupazione,
    /// Days within which INPS answers a claim for maternity.
    RispostaMaternita,
}

impl Chiave {
    /// Lists every key, in the order in which pages show them.
    pub const ALL: [Self; 11] = [
        Self::FirmaMandato,
        Self::DocumentoByte,
        Self::DomandaAllegati,
        Self::Ricorso,
        Self::Risposta,
        Self::RispostaSuperstiti,
        Self::RispostaIndiretta,
        Self::RispostaPensione,
        Self::RispostaInabilita,
        Self::RispostaDisoccupazione,
        Self::RispostaMaternita,
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
            Self::RispostaPensione => "domanda.risposta.pensione.giorni",
            Self::RispostaInabilita => "domanda.risposta.inabilita.giorni",
            Self::RispostaDisoccupazione => "domanda.risposta.disoccupazione.giorni",
            Self::RispostaMaternita => "domanda.risposta.maternita.giorni",
        }
    }

    /// Reads a key as the agreement files spell it.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|chiave| chiave.as_str() == text)
    }
}
