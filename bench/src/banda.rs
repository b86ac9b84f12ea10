//! How fast the machine reads and copies memory: the limit of whatever only passes over arrays.

use std::hint::black_box;

use crate::misura::fastest;

/// Far more than any cache holds.
const PAROLE: usize = 32 << 20;
const REPETITIONS: usize = 7;

/// Bytes per second, of one thread.
#[derive(Clone, Copy, Debug, serde::Serialize, serde::Deserialize)]
pub struct Banda {
    /// Read to be summed.
    pub lettura: f64,
    /// Read and written in a copy.
    pub copia: f64,
}

impl Banda {
    /// Measures it.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a count of bytes has fewer digits than a double")]
    pub fn measure() -> Self {
        let from: Vec<u64> = (0..PAROLE as u64).collect();
        let mut to = vec![0_u64; PAROLE];
        let bytes = size_of_val(from.as_slice()) as f64;
        let sum = || black_box(&from).iter().fold(0_u64, |sum, word| sum.wrapping_add(*word));
        let (_, reading) = fastest(REPETITIONS, || black_box(sum()));
        let ((), copying) = fastest(REPETITIONS, || black_box(&mut to).copy_from_slice(black_box(&from)));
        Self { lettura: bytes / reading, copia: 2.0 * bytes / copying }
    }
}
