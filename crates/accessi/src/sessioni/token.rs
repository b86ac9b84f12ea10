//! The token of a session: in the browser's cookie and nowhere else.

use std::fmt;

use registro::Hash;
use sha2::{Digest, Sha256};

/// How many random bytes make a token: nobody guesses 256 bits.
const LENGTH: usize = 32;

/// A session's token; only its SHA-256 is kept, and it never prints.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; LENGTH]);

impl Token {
    pub(super) fn from_bytes(bytes: [u8; LENGTH]) -> Self {
        Self(bytes)
    }

    /// Reads a token from its text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; LENGTH];
        hex::decode_to_slice(text, &mut bytes).ok()?;
        Some(Self(bytes))
    }

    /// Gives the text to put in the cookie.
    #[must_use]
    pub fn expose(&self) -> String {
        hex::encode(self.0)
    }

    pub(crate) fn impronta(&self) -> Hash {
        Hash::from_bytes(Sha256::digest(self.0).into())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}
