//! The edition of a receipt: which form it has.

use serde::{Deserialize, Serialize};

/// The edition of the receipts that this program writes and reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Edizione;

impl Edizione {
    const NUMERO: u32 = 1;
}

impl From<Edizione> for u32 {
    fn from(Edizione: Edizione) -> Self {
        Edizione::NUMERO
    }
}

impl TryFrom<u32> for Edizione {
    type Error = String;

    fn try_from(number: u32) -> Result<Self, String> {
        let known = Self::NUMERO;
        if number == known {
            return Ok(Self);
        }
        Err(format!("a receipt of edition {number}; this program reads edition {known}"))
    }
}
