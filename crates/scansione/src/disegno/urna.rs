//! Draws numbers; the same seed and family give the same ones.

use std::ops::RangeInclusive;

use jiff::civil::{Date, date};
use regole::{Centesimi, Valore};

/// An urn of a family.
#[derive(Clone, Debug)]
pub(crate) struct Urna(u64);

/// The step of the generator, and its two mixers (`splitmix64`).
const PASSO: u64 = 0x9E37_79B9_7F4A_7C15;
const PRIMO: u64 = 0xBF58_476D_1CE4_E5B9;
const SECONDO: u64 = 0x94D0_49BB_1331_11EB;

/// Spreads a number over all numbers.
pub(crate) fn mix(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(PRIMO);
    let number = (number ^ (number >> 27)).wrapping_mul(SECONDO);
    number ^ (number >> 31)
}

impl Urna {
    pub(crate) fn new(seme: u64, famiglia: i64) -> Self {
        Self(mix(seme.wrapping_add(PASSO)) ^ mix(famiglia.unsigned_abs().wrapping_mul(PASSO)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(PASSO);
        mix(self.0)
    }

    /// A number under a bound.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        (self.next() >> 11) % bound.max(1)
    }

    /// Yes, so many times out of a hundred.
    pub(crate) fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// A whole number between two, both possible.
    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = u64::try_from(high - low + 1).unwrap_or(1);
        low + i64::try_from(self.below(width)).unwrap_or(0)
    }

    /// One of some things, each as likely as its weight says.
    pub(crate) fn weighted<T: Copy>(&mut self, things: &[(u64, T)], otherwise: T) -> T {
        let whole = things.iter().map(|(weight, _)| weight).sum();
        let mut place = self.below(whole);
        for (weight, thing) in things {
            if place < *weight {
                return *thing;
            }
            place -= weight;
        }
        otherwise
    }

    /// A day of some years.
    pub(crate) fn day(&mut self, years: RangeInclusive<i16>) -> Date {
        let year = self.between(i64::from(*years.start()), i64::from(*years.end()));
        let part = |number: i64| i8::try_from(number).unwrap_or(1);
        let (month, day) = (part(self.between(1, 12)), part(self.between(1, 28)));
        date(i16::try_from(year).unwrap_or(1970), month, day)
    }

    /// An amount between two, in euros: small ones are likelier.
    pub(crate) fn euro(&mut self, low: i64, high: i64) -> Valore {
        let one = self.between(low * 100, high * 100);
        let other = self.between(low * 100, high * 100);
        Valore::Euro(Centesimi(one.min(other)))
    }

    /// A whole number as a fact.
    pub(crate) fn whole(&mut self, low: i64, high: i64) -> Valore {
        Valore::Intero(self.between(low, high))
    }

    /// A yes, so many times out of a hundred, as a fact.
    pub(crate) fn yes(&mut self, percent: u64) -> Valore {
        Valore::SiNo(self.chance(percent))
    }
}
