//! Chance, as a parameter: ids, salts and tokens come from one generator that is seeded once.

use std::sync::{Arc, Mutex, PoisonError};

use rand::{Rng, SeedableRng, rngs::SysRng};
use rand_chacha::ChaCha20Rng;
use uuid::{Builder, Uuid};

use crate::{Instant, StoreError};

/// A cryptographic generator; clones share it.
#[derive(Clone)]
pub struct Random(Arc<Mutex<ChaCha20Rng>>);

impl Random {
    /// Seeds a generator from the operating system.
    pub fn from_system() -> Result<Self, StoreError> {
        let generator = ChaCha20Rng::try_from_rng(&mut SysRng).map_err(|_| StoreError::NoEntropy)?;
        Ok(Self(Arc::new(Mutex::new(generator))))
    }

    /// Seeds a generator that always gives the same sequence: for tests and the demonstration world only.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(ChaCha20Rng::seed_from_u64(seed))))
    }

    /// Draws bytes fit for salts, tokens and keys.
    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        // A generator is never half advanced in a way that matters: a poisoned lock is still a good generator.
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }

    /// Draws a UUID version 7 (RFC 9562) whose order follows first the instant, then `turn`.
    ///
    /// The microseconds below the millisecond fill the twelve bits of `rand_a` (RFC 9562, 6.2, method 3); fourteen
    /// bits of `rand_b` keep the turn, so that what one act writes sorts as it was written; 48 bits are chance.
    pub(crate) fn uuid(&self, instant: Instant, turn: u16) -> Uuid {
        let micros = instant.as_micros().max(0).unsigned_abs();
        let fraction = u16::try_from(micros % MICROS_PER_MILLI * SUB_MILLI_SCALE).unwrap_or(0).to_be_bytes();
        let mut tail: [u8; 10] = self.bytes();
        for (slot, byte) in tail.iter_mut().zip(fraction.into_iter().chain(turn.to_be_bytes())) {
            *slot = byte;
        }
        Builder::from_unix_timestamp_millis(micros / MICROS_PER_MILLI, &tail).into_uuid()
    }
}

const MICROS_PER_MILLI: u64 = 1_000;
/// Spreads 0..1000 microseconds over the 4096 values of `rand_a`.
const SUB_MILLI_SCALE: u64 = 4;

impl std::fmt::Debug for Random {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Random")
    }
}
