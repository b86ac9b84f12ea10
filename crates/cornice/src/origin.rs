//! The public address of the house, for links that leave the page: a QR code, a paper, a message.

use std::sync::Arc;

/// The scheme and host by which people reach the house, without a path: `https://patrocinio.example`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(Arc<str>);

impl Origin {
    /// Takes the address, without its last stroke.
    #[must_use]
    pub fn new(address: &str) -> Self {
        Self(address.trim_end_matches('/').into())
    }

    /// Writes the whole address of a path.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}
