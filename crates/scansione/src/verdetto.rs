//! What the columns say of one row: the only place that reads `Verdetti`.

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
    /// Reads a row; none where the right certainly does not apply.
    #[must_use]
    pub fn read(verdetti: &Verdetti, riga: usize) -> Option<Self> {
        let esito = *verdetti.esiti.get(riga).filter(|esito| **esito != Esito::NonSpetta)?;
        let mut requisiti = vec![0; verdetti.requisiti.len().div_ceil(4)];
        let mut aperto = None;
        for (place, column) in verdetti.requisiti.iter().enumerate() {
            let bits = match column.get(riga) {
                Some(Requisito::No) => 0,
                Some(Requisito::Si) => 1,
                Some(Requisito::Aperto) | None => {
                    aperto = aperto.or(Some(place));
                    2
                }
            };
            if let Some(byte) = requisiti.get_mut(place / 4) {
                *byte |= bits << (place % 4 * 2);
            }
        }
        let importo = verdetti.importi.get(riga).copied().flatten();
        let decorrenza = verdetti.decorrenze.get(riga).copied().flatten();
        Some(Self { esito, importo, decorrenza, requisiti, aperto })
    }
}
