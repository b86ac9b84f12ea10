//! The hash that names a file: SHA-256, written as 64 lower-case hexadecimal digits.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::orm::{DbErr, DeriveValueType, TryFromU64, sea_orm};

const BYTES: usize = 32;

/// The SHA-256 of some bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, DeriveValueType)]
#[serde(try_from = "String", into = "String")]
#[sea_orm(value_type = "String")]
pub struct Impronta([u8; BYTES]);

/// Says that a text is not a hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not 64 lower-case hexadecimal digits")]
pub struct ImprontaError;

impl Impronta {
    /// Computes the hash of `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

impl fmt::Display for Impronta {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for Impronta {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl FromStr for Impronta {
    type Err = ImprontaError;

    fn from_str(text: &str) -> Result<Self, ImprontaError> {
        // One spelling only: the same file must not be reached by two addresses.
        if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Err(ImprontaError);
        }
        let mut bytes = [0; BYTES];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| ImprontaError)?;
        Ok(Self(bytes))
    }
}

// What the mapper asks of a primary key; a hash is computed, never numbered by an engine.
impl TryFromU64 for Impronta {
    fn try_from_u64(_: u64) -> Result<Self, DbErr> {
        Err(DbErr::ConvertFromU64("Impronta"))
    }
}

impl TryFrom<String> for Impronta {
    type Error = ImprontaError;

    fn try_from(text: String) -> Result<Self, ImprontaError> {
        text.parse()
    }
}

impl From<Impronta> for String {
    fn from(impronta: Impronta) -> Self {
        impronta.to_string()
    }
}
