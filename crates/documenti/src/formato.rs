//! The formats that are accepted, told from the first bytes and never from the name.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use store::orm::{DeriveValueType, sea_orm};

/// A format in which a document can be attached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveValueType)]
#[serde(rename_all = "lowercase")]
#[sea_orm(value_type = "String")]
pub enum Formato {
    /// Portable Document Format.
    Pdf,
    /// Portable Network Graphics.
    Png,
    /// JPEG.
    Jpeg,
}

/// Says that a text names none of the accepted formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the name of an accepted format")]
pub struct FormatoError;

impl Formato {
    /// Every accepted format.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Png, Self::Jpeg];

    /// Tells the format of `bytes`, when it is one of the accepted ones.
    #[must_use]
    pub fn detect(bytes: &[u8]) -> Option<Self> {
        Self::ALL.into_iter().find(|formato| bytes.starts_with(formato.signature()))
    }

    /// The media type to send in `Content-Type`.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }

    /// The name kept in the database, which is also the usual file extension.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Jpeg => "jpeg",
        }
    }

    // ISO 32000-1 §7.5.2; PNG specification §5.2; ITU-T T.81 annex B (start of image, then a marker).
    const fn signature(self) -> &'static [u8] {
        match self {
            Self::Pdf => b"%PDF-",
            Self::Png => b"\x89PNG\r\n\x1a\n",
            Self::Jpeg => b"\xff\xd8\xff",
        }
    }
}

impl fmt::Display for Formato {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl FromStr for Formato {
    type Err = FormatoError;

    fn from_str(text: &str) -> Result<Self, FormatoError> {
        Self::ALL.into_iter().find(|formato| formato.as_str() == text).ok_or(FormatoError)
    }
}
