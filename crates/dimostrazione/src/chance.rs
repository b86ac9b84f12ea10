//! Chance that repeats itself: the same seed gives the same draws on any machine.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A stream of draws. Integers only, and our own reductions: no release of a library can change a world.
#[derive(Debug, Clone)]
pub(crate) struct Chance(ChaCha8Rng);

/// What a stream is for; draws for one purpose never shift those for another.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Purpose {
    Famiglie = 1,
    Patronati = 2,
    SediInps = 3,
    Operatori = 4,
    Vite = 5,
}

impl Chance {
    /// Opens the stream of one thing (a household, a body, an office) of a world.
    pub(crate) fn new(seme: u64, purpose: Purpose, index: u64) -> Self {
        let mut seed = [0_u8; 32];
        let parts = seme.to_le_bytes().into_iter().chain((purpose as u64).to_le_bytes());
        for (place, byte) in seed.iter_mut().zip(parts) {
            *place = byte;
        }
        let mut generator = ChaCha8Rng::from_seed(seed);
        generator.set_stream(index);
        Self(generator)
    }

    /// Draws a number from 0 to `bound` - 1; 0 when the bound is 0.
    pub(crate) fn below(&mut self, bound: u32) -> u32 {
        let product = u64::from(self.0.next_u32()) * u64::from(bound);
        u32::try_from(product >> 32).unwrap_or(0)
    }

    /// Draws a number between two, both included.
    pub(crate) fn between(&mut self, low: u32, high: u32) -> u32 {
        low + self.below(high.saturating_sub(low) + 1)
    }

    /// Draws an amount between two, both included.
    pub(crate) fn cents(&mut self, low: i64, high: i64) -> i64 {
        let width = u32::try_from(high - low).unwrap_or(0);
        low + i64::from(self.below(width.saturating_add(1)))
    }

    /// Says yes so many times in a hundred.
    pub(crate) fn percent(&mut self, share: u32) -> bool {
        self.below(100) < share
    }

    /// Says yes so many times in a thousand.
    pub(crate) fn per_mille(&mut self, share: u32) -> bool {
        self.below(1000) < share
    }

    /// Draws one of a list, which must not be empty: lists are tables of this crate.
    #[expect(clippy::indexing_slicing, reason = "below(n) < n, and the tables are not empty")]
    pub(crate) fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        let length = u32::try_from(list.len()).unwrap_or(u32::MAX);
        list[self.below(length) as usize]
    }

    /// Draws one of a list by weight; the list must not be empty.
    #[expect(clippy::indexing_slicing, reason = "the tables are not empty")]
    pub(crate) fn weighted<T: Copy>(&mut self, list: &[(u32, T)]) -> T {
        let total = list.iter().map(|(weight, _)| weight).sum();
        let mut drawn = self.below(total);
        for (weight, item) in list {
            if drawn < *weight {
                return *item;
            }
            drawn -= weight;
        }
        list[0].1
    }
}
