//! What the columns say of one row, as a run keeps it.

use jiff::civil::Date;
use regole::{Esito, Importo, Requisito, Verdetti};

/// The verdict of a card on a row that is not a certain no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdetto {
    /// The outcome.
    pub esito: Esito,
    /// The amount, where the card gives one.
    pub importo: Option<Importo>,
    /// The first day, where the card says it.
    pub decorrenza: Option<Date>,
    /// How each requirement stands, two bits each, four in a byte, the first in the lowest: no, yes, open.
    pub requisiti: Vec<u8>,
    /// The first requirement that is open.
    pub aperto: Option<usize>,
}

impl Verdetto {
    /// Reads a row of a card with so many requirements; none where the right certainly does not apply.
    #[must_use]
    pub fn read(verdetti: &Verdetti, riga: usize, quanti: usize) -> Option<Self> {
        let caso = verdetti.find(riga)?;
        let aperto = (0..quanti).find(|place| caso.requisiti.find(*place) == Requisito::Aperto);
        let requisiti = caso.requisiti.0.to_le_bytes().into_iter().take(quanti.div_ceil(4)).collect();
        Some(Self {
            esito: caso.esito,
            importo: caso.importo,
            decorrenza: caso.decorrenza,
            requisiti,
            aperto,
        })
    }
}
