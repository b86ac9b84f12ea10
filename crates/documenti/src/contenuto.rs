//! The bytes of a file that passed the door: not empty, not too large, of an accepted format.

use crate::{Formato, Impronta};

/// A file that may be kept, with its hash.
#[derive(Clone, PartialEq, Eq)]
pub struct Contenuto {
    bytes: Vec<u8>,
    formato: Formato,
    impronta: Impronta,
}

/// Says why a file is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContenutoError {
    /// There are no bytes.
    #[error("the file is empty")]
    Empty,
    /// There are more bytes than the agreement in force allows.
    #[error("the file has {size} bytes and the limit is {limit}")]
    TooLarge {
        /// The size of the file.
        size: u64,
        /// The limit in force.
        limit: u64,
    },
    /// The bytes are of no accepted format, whatever the name says.
    #[error("the file is neither PDF nor PNG nor JPEG")]
    WrongFormat,
}

impl Contenuto {
    /// Checks `bytes` against the `limit`, which comes from the agreement in force, and computes their hash.
    pub fn check(bytes: Vec<u8>, limit: u64) -> Result<Self, ContenutoError> {
        let size = size_of(&bytes);
        if size == 0 {
            return Err(ContenutoError::Empty);
        }
        if size > limit {
            return Err(ContenutoError::TooLarge { size, limit });
        }
        let formato = Formato::detect(&bytes).ok_or(ContenutoError::WrongFormat)?;
        let impronta = Impronta::of(&bytes);
        Ok(Self { bytes, formato, impronta })
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The format that the bytes show.
    #[must_use]
    pub const fn formato(&self) -> Formato {
        self.formato
    }

    /// The hash of the bytes.
    #[must_use]
    pub const fn impronta(&self) -> Impronta {
        self.impronta
    }

    /// How many bytes there are.
    #[must_use]
    pub fn size(&self) -> u64 {
        size_of(&self.bytes)
    }
}

// The bytes may be a medical paper: they never reach a log.
impl std::fmt::Debug for Contenuto {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Contenuto({}, {} bytes)", self.formato, self.bytes.len())
    }
}

fn size_of(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
