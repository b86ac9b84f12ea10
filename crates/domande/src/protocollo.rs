//! The protocol number: year and at least seven digits, as the national registration rules write it.

use std::fmt;
use std::str::FromStr;

/// A registration number, such as `2026-0001234`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NumeroProtocollo {
    anno: i16,
    progressivo: u64,
}

/// A text is not a protocol number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a protocol number")]
pub struct NotAProtocollo;

impl NumeroProtocollo {
    /// Joins the year of registration and the progressive number within it.
    #[must_use]
    pub fn new(anno: i16, progressivo: u64) -> Self {
        Self { anno, progressivo }
    }
}

impl fmt::Display for NumeroProtocollo {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:07}", self.anno, self.progressivo)
    }
}

impl FromStr for NumeroProtocollo {
    type Err = NotAProtocollo;

    fn from_str(text: &str) -> Result<Self, NotAProtocollo> {
        let (anno, progressivo) = text.trim().split_once('-').ok_or(NotAProtocollo)?;
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if anno.len() != 4 || progressivo.len() < 7 || !digits(anno) || !digits(progressivo) {
            return Err(NotAProtocollo);
        }
        Ok(Self {
            anno: anno.parse().map_err(|_| NotAProtocollo)?,
            progressivo: progressivo.parse().map_err(|_| NotAProtocollo)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_a_year_and_at_least_seven_digits() {
        assert_eq!(NumeroProtocollo::new(2026, 42).to_string(), "2026-0000042");
        assert_eq!(NumeroProtocollo::new(2026, 123_456_789).to_string(), "2026-123456789");
    }

    #[test]
    fn what_is_written_can_be_read_back() {
        let numero = NumeroProtocollo::new(2026, 42);
        assert_eq!(numero.to_string().parse(), Ok(numero));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "2026", "2026-42", "26-0000042", "2026-00000x2", "+026-0000042", "2026-+000042"] {
            assert_eq!(text.parse::<NumeroProtocollo>(), Err(NotAProtocollo), "{text:?}");
        }
    }
}
