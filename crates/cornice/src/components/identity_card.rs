//! A test identity of the demonstration world: one click and in.

use std::fmt::Display;

use askama::Template;
use askama::filters::HtmlSafe;

use super::Icon;

/// A card that logs in as somebody who does not exist.
#[derive(Clone, Debug, Template)]
#[template(path = "components/identity_card.html")]
pub struct IdentityCard {
    action: String,
    identity: String,
    name: String,
    role: String,
    body: String,
}

impl IdentityCard {
    /// Makes a card whose button posts `identita` to an address.
    pub fn new(action: impl Into<String>, identity: impl Into<String>, name: impl Display) -> Self {
        Self {
            action: action.into(),
            identity: identity.into(),
            name: name.to_string(),
            role: String::new(),
            body: String::new(),
        }
    }

    /// Says which role, and for which body and office.
    #[must_use]
    pub fn role(mut self, role: impl Display, body: impl Display) -> Self {
        self.role = role.to_string();
        self.body = body.to_string();
        self
    }
}

impl HtmlSafe for IdentityCard {}
