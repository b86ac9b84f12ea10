//! The key that seals the register, and the public one that anybody checks it with.

use std::{fmt, str::FromStr};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use ed25519_dalek::{
    Signature, Signer, SigningKey, VerifyingKey,
    pkcs8::{DecodePrivateKey, EncodePrivateKey, spki::der::pem::LineEnding},
};
use sha2::{Digest, Sha256};

/// An Ed25519 key with the name of the register it seals.
pub struct SealKey {
    name: KeyName,
    key: SigningKey,
}

/// The public half: verifies seals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    name: KeyName,
    key: VerifyingKey,
}

/// The name of a register, such as `patrocinio.example/registro`: no space, no `+`, not empty.
#[derive(Clone, Debug, PartialEq, Eq)]
struct KeyName(String);

/// A key that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// The name is empty, or holds a space or a `+`.
    #[error("the register's name is empty, or holds a space or a plus sign")]
    Name,
    /// The text is not a key of the expected form.
    #[error("not an Ed25519 key in the expected form")]
    Form,
}

/// The identifier of Ed25519 in signed notes (C2SP signed-note).
const ED25519: u8 = 0x01;
/// The first bytes of a key's hash, by which a signature line names its key.
pub(crate) const KEY_ID_LEN: usize = 4;

impl SealKey {
    /// Makes a key from 32 random bytes.
    pub fn from_seed(name: &str, seed: &[u8; 32]) -> Result<Self, KeyError> {
        Ok(Self { name: name.parse()?, key: SigningKey::from_bytes(seed) })
    }

    /// Reads a key from PKCS#8 PEM.
    pub fn from_pem(name: &str, pem: &str) -> Result<Self, KeyError> {
        let key = SigningKey::from_pkcs8_pem(pem).map_err(|_| KeyError::Form)?;
        Ok(Self { name: name.parse()?, key })
    }

    /// Writes the key as PKCS#8 PEM, to be kept where only the program reads it.
    pub fn to_pem(&self) -> Result<String, KeyError> {
        let pem = self.key.to_pkcs8_pem(LineEnding::LF).map_err(|_| KeyError::Form)?;
        Ok(pem.as_str().to_owned())
    }

    /// Gives the public half.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey { name: self.name.clone(), key: self.key.verifying_key() }
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Signature {
        self.key.sign(message)
    }
}

impl PublicKey {
    /// Gives the name of the register.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name.0
    }

    /// The first bytes of SHA-256(name ‖ newline ‖ algorithm ‖ key).
    pub(crate) fn id(&self) -> [u8; KEY_ID_LEN] {
        let digest: [u8; 32] = Sha256::new()
            .chain_update(self.name())
            .chain_update([b'\n', ED25519])
            .chain_update(self.key.as_bytes())
            .finalize()
            .into();
        let mut id = [0; KEY_ID_LEN];
        for (slot, byte) in id.iter_mut().zip(digest) {
            *slot = byte;
        }
        id
    }

    pub(crate) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        Signature::from_slice(signature)
            .is_ok_and(|signature| self.key.verify_strict(message, &signature).is_ok())
    }
}

impl FromStr for KeyName {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let is_odd = |letter: char| letter.is_whitespace() || letter.is_control() || letter == '+';
        if text.is_empty() || text.contains(is_odd) { Err(KeyError::Name) } else { Ok(Self(text.to_owned())) }
    }
}

/// Writes `name+id+base64`, as signed-note verifiers read it.
impl fmt::Display for PublicKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = vec![ED25519];
        bytes.extend(self.key.as_bytes());
        write!(formatter, "{}+{}+{}", self.name(), hex::encode(self.id()), BASE64_STANDARD.encode(bytes))
    }
}

impl FromStr for PublicKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let (name, rest) = text.split_once('+').ok_or(KeyError::Form)?;
        let (id, encoded) = rest.split_once('+').ok_or(KeyError::Form)?;
        let bytes = BASE64_STANDARD.decode(encoded).map_err(|_| KeyError::Form)?;
        let Some((&ED25519, key)) = bytes.split_first() else { return Err(KeyError::Form) };
        let key = key.try_into().map_err(|_| KeyError::Form)?;
        let key = VerifyingKey::from_bytes(key).map_err(|_| KeyError::Form)?;
        let public = Self { name: name.parse()?, key };
        if hex::encode(public.id()) == id { Ok(public) } else { Err(KeyError::Form) }
    }
}

impl fmt::Debug for SealKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "SealKey({})", self.name.0)
    }
}
