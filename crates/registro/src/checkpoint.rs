//! Checkpoints: how large the register is and what its root is, signed, in the form that transparency logs use
//! (C2SP tlog-checkpoint and signed-note).

use base64::{Engine as _, prelude::BASE64_STANDARD};

use crate::{Hash, PublicKey, Root, SealKey, key::KEY_ID_LEN};

/// The state of the register at an instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The size and the root.
    pub root: Root,
    /// When it was sealed, in microseconds UTC.
    pub instant: i64,
}

/// A note that does not prove what it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// It is not a signed checkpoint.
    #[error("not a signed checkpoint")]
    Form,
    /// It is the checkpoint of another register.
    #[error("the checkpoint of another register")]
    Origin,
    /// No signature on it is by this key.
    #[error("not signed by this key")]
    Signature,
}

/// The extension line that carries the instant.
const INSTANT: &str = "istante ";
/// What begins a signature line: an em dash and a space.
const SIGNATURE: &str = "— ";

impl Checkpoint {
    /// Signs the checkpoint: the note is to be kept and published whole.
    #[must_use]
    pub fn sign(&self, key: &SealKey) -> String {
        let public = key.public();
        let body = format!(
            "{}\n{}\n{}\n{INSTANT}{}\n",
            public.name(),
            self.root.size,
            BASE64_STANDARD.encode(self.root.hash.as_bytes()),
            self.instant
        );
        let mut signature = public.id().to_vec();
        signature.extend(key.sign(body.as_bytes()).to_bytes());
        format!("{body}\n{SIGNATURE}{} {}\n", public.name(), BASE64_STANDARD.encode(signature))
    }

    /// Reads a note and checks that this key signed it.
    pub fn open(note: &str, key: &PublicKey) -> Result<Self, NoteError> {
        let (text, signatures) = note.rsplit_once("\n\n").ok_or(NoteError::Form)?;
        let body = format!("{text}\n");
        let (origin, checkpoint) = parse(&body).ok_or(NoteError::Form)?;
        if origin != key.name() {
            return Err(NoteError::Origin);
        }
        let is_signed = signatures.lines().any(|line| is_signature(line, &body, key));
        if is_signed { Ok(checkpoint) } else { Err(NoteError::Signature) }
    }
}

fn parse(body: &str) -> Option<(&str, Checkpoint)> {
    let mut lines = body.lines();
    let origin = lines.next()?;
    let size = whole(lines.next()?)?;
    let hash = BASE64_STANDARD.decode(lines.next()?).ok()?;
    let hash = Hash::from_bytes(hash.try_into().ok()?);
    let instant = whole(lines.next()?.strip_prefix(INSTANT)?)?;
    lines.next().is_none().then_some((origin, Checkpoint { root: Root { size, hash }, instant }))
}

/// Reads a number in its only spelling: no sign, no leading zero.
fn whole<N: std::str::FromStr + ToString>(text: &str) -> Option<N> {
    text.parse().ok().filter(|number: &N| number.to_string() == text)
}

fn is_signature(line: &str, body: &str, key: &PublicKey) -> bool {
    let by_this_key = line.strip_prefix(SIGNATURE).and_then(|rest| rest.strip_prefix(key.name()));
    let Some(encoded) = by_this_key.and_then(|rest| rest.strip_prefix(' ')) else { return false };
    let Ok(bytes) = BASE64_STANDARD.decode(encoded) else { return false };
    let Some((id, signature)) = bytes.split_first_chunk::<KEY_ID_LEN>() else { return false };
    *id == key.id() && key.verifies(body.as_bytes(), signature)
}
