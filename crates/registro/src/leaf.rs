//! A leaf: who did, read or was refused what, about whom, by which title and why; ids and codes only, no personal data.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Codice, Hash};

/// What happened, as the gate tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Whether it was an act, a reading, a refusal or the house's own doing.
    #[serde(rename = "tipo")]
    pub kind: Kind,
    /// The action, as the policies name it.
    #[serde(rename = "azione")]
    pub action: Codice,
    /// Who did it.
    #[serde(rename = "attore")]
    pub actor: Actor,
    /// The person it is about, if it is about one.
    #[serde(rename = "soggetto", default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Uuid>,
    /// What it was done to.
    #[serde(rename = "risorsa", default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<Resource>,
    /// The title that gave the right: a mandate, a claim in charge, an inspection.
    #[serde(rename = "titolo", default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Uuid>,
    /// Why, as a code.
    #[serde(rename = "motivo", default, skip_serializing_if = "Option::is_none")]
    pub motive: Option<Codice>,
    /// The names of the facts read.
    #[serde(rename = "fatti", default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Codice>,
    /// How it ended, as a code.
    #[serde(rename = "esito")]
    pub outcome: Codice,
}

/// The kinds of leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Something was changed; the leaf was committed with the change.
    Atto,
    /// Something about a person was read; the leaf was committed before it was shown.
    Lettura,
    /// The gate said no.
    Rifiuto,
    /// The house did it by itself: a seal, a term that lapsed, a clean-up.
    Sistema,
}

/// Who acts: a person in one role, for one body and office, in one session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// The person; absent when it is the house itself, or somebody who did not log in.
    #[serde(rename = "soggetto", default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Uuid>,
    /// The role worn at that moment.
    #[serde(rename = "ruolo")]
    pub role: Codice,
    /// The body for which the person acts.
    #[serde(rename = "ente", default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Uuid>,
    /// The office of that body.
    #[serde(rename = "sede", default, skip_serializing_if = "Option::is_none")]
    pub office: Option<Uuid>,
    /// The hash of the session's token.
    #[serde(rename = "sessione", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Hash>,
}

/// A thing, by kind and id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resource {
    /// The kind, as the policies name it.
    #[serde(rename = "tipo")]
    pub kind: Codice,
    /// The id.
    pub id: Uuid,
}

/// An entry with its id, its instant and its salt: what the tree keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaf {
    #[serde(rename = "v")]
    version: u8,
    id: Uuid,
    #[serde(rename = "istante")]
    instant: i64,
    #[serde(rename = "sale")]
    salt: Salt,
    #[serde(flatten)]
    entry: Entry,
}

/// Random bytes that keep the hash of a leaf from being guessed from its few possible contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
struct Salt([u8; Leaf::SALT_LEN]);

/// A text that is not the canonical form of a leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LeafError {
    /// It is not a leaf at all, or of a version that this program does not know.
    #[error("not a leaf")]
    Form,
    /// It is a leaf, written in another way than the canonical one.
    #[error("a leaf that is not in canonical form")]
    NotCanonical,
}

/// The version of the encoding.
const VERSION: u8 = 1;

impl Leaf {
    /// The length of a salt in bytes.
    pub const SALT_LEN: usize = 16;

    /// Makes a leaf from an entry, at an instant in microseconds UTC, with a fresh random salt.
    #[must_use]
    pub const fn new(id: Uuid, instant: i64, salt: [u8; Self::SALT_LEN], entry: Entry) -> Self {
        Self { version: VERSION, id, instant, salt: Salt(salt), entry }
    }

    /// Reads a leaf from its canonical text, and refuses any other spelling of it.
    pub fn parse(text: &str) -> Result<Self, LeafError> {
        let leaf: Self = serde_json::from_str(text).map_err(|_| LeafError::Form)?;
        if leaf.version != VERSION {
            return Err(LeafError::Form);
        }
        if leaf.canonical()? == text { Ok(leaf) } else { Err(LeafError::NotCanonical) }
    }

    /// Writes the canonical text: JSON as RFC 8785 (JCS) has it, keys sorted, no spaces, absent values left out.
    pub fn canonical(&self) -> Result<String, LeafError> {
        let value = serde_json::to_value(self).map_err(|_| LeafError::Form)?;
        crate::canonical::write(&value).ok_or(LeafError::NotCanonical)
    }

    /// Gives the id.
    #[must_use]
    pub const fn id(&self) -> Uuid {
        self.id
    }

    /// Gives the instant, in microseconds UTC.
    #[must_use]
    pub const fn instant(&self) -> i64 {
        self.instant
    }

    /// Gives what happened.
    #[must_use]
    pub const fn entry(&self) -> &Entry {
        &self.entry
    }
}

impl TryFrom<String> for Salt {
    type Error = LeafError;

    fn try_from(text: String) -> Result<Self, LeafError> {
        let mut bytes = [0; Leaf::SALT_LEN];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| LeafError::Form)?;
        Ok(Self(bytes))
    }
}

impl From<Salt> for String {
    fn from(salt: Salt) -> Self {
        hex::encode(salt.0)
    }
}
