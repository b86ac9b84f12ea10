//! The QR code of a document, drawn as SVG.

use qrcode::{EcLevel, QrCode, render::svg};
use serde::{Serializer, ser::Error};

/// Draws the QR code of `address` in the place of the address.
pub(super) fn svg<S: Serializer>(address: &str, serializer: S) -> Result<S::Ok, S::Error> {
    // Level Q still reads with a quarter of the symbols lost: paper is folded, stamped and photocopied.
    let code = QrCode::with_error_correction_level(address, EcLevel::Q).map_err(S::Error::custom)?;
    let drawn = code.render::<svg::Color<'_>>().quiet_zone(true).module_dimensions(1, 1).build();
    serializer.serialize_str(&drawn)
}
