//! A code that a telephone reads from the desk's screen, with its address in letters beside it.

use std::fmt::{Display, Write as _};

use askama::Template;
use askama::filters::HtmlSafe;
use qrcode::types::{Color, QrError as EncodeError};
use qrcode::{EcLevel, QrCode};

/// The white border that readers need (ISO/IEC 18004, 9.1).
const QUIET_ZONE: usize = 4;

/// An address too long for a code.
#[derive(Debug, thiserror::Error)]
#[error("address cannot be drawn as a code")]
pub struct QrError(#[from] EncodeError);

/// A code and the same address in letters.
#[derive(Clone, Debug, Template)]
#[template(path = "components/qr.html")]
pub struct QrBlock {
    address: String,
    caption: String,
    side: usize,
    path: String,
}

impl QrBlock {
    /// Draws an address.
    pub fn new(address: impl Into<String>, caption: impl Display) -> Result<Self, QrError> {
        let address = address.into();
        let code = QrCode::with_error_correction_level(&address, EcLevel::M)?;
        let width = code.width();
        let mut path = String::new();
        for (index, color) in code.to_colors().into_iter().enumerate() {
            if color == Color::Dark {
                // Writing to a String cannot fail.
                let _ =
                    write!(path, "M{} {}h1v1h-1z", index % width + QUIET_ZONE, index / width + QUIET_ZONE);
            }
        }
        Ok(Self { address, caption: caption.to_string(), side: width + 2 * QUIET_ZONE, path })
    }
}

impl HtmlSafe for QrBlock {}
