//! Bounds of an unknown value, and arithmetic on them.

use crate::attesa::ErroreRiga;
use crate::numero::{Modo, Numero};

/// A closed interval; an absent bound is infinite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Intervallo<T> {
    /// The least it can be.
    pub min: Option<T>,
    /// The most it can be.
    pub max: Option<T>,
}

impl<T: Ord + Copy> Intervallo<T> {
    /// Anything at all.
    pub const ALL: Self = Self { min: None, max: None };

    /// Exactly one value.
    pub const fn point(value: T) -> Self {
        Self { min: Some(value), max: Some(value) }
    }

    /// The one value it holds, if it holds only one.
    #[must_use]
    pub fn single(self) -> Option<T> {
        self.min.filter(|_| self.min == self.max)
    }

    pub(crate) fn hull(self, other: Self) -> Self {
        Self { min: both(self.min, other.min, T::min), max: both(self.max, other.max, T::max) }
    }

    /// Whether all of it is below the other: `Some` when it is decided either way.
    pub(crate) fn less(self, other: Self) -> Option<bool> {
        match (self.max, other.min) {
            (Some(most), Some(least)) if most < least => return Some(true),
            _ => {}
        }
        match (self.min, other.max) {
            (Some(least), Some(most)) if least >= most => Some(false),
            _ => None,
        }
    }

    /// Whether it equals the other, when that is decided.
    pub(crate) fn equal(self, other: Self) -> Option<bool> {
        if let (Some(mine), Some(theirs)) = (self.single(), other.single()) {
            return Some(mine == theirs);
        }
        let apart = self.less(other) == Some(true) || other.less(self) == Some(true);
        if apart { Some(false) } else { None }
    }
}

fn both<T>(mine: Option<T>, theirs: Option<T>, choose: fn(T, T) -> T) -> Option<T> {
    Some(choose(mine?, theirs?))
}

/// A bound with its infinities told apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Estremo {
    MenoInfinito,
    Finito(Numero),
    PiuInfinito,
}

impl Intervallo<Numero> {
    pub(crate) fn add(self, other: Self) -> Result<Self, ErroreRiga> {
        self.exact(other, Numero::checked_add).unwrap_or_else(|| {
            let sum = |mine: Option<Numero>, theirs: Option<Numero>| mine?.checked_add(theirs?);
            Ok(Self { min: sum(self.min, other.min), max: sum(self.max, other.max) })
        })
    }

    pub(crate) fn neg(self) -> Result<Self, ErroreRiga> {
        if self.single().is_some_and(|number| number.checked_neg().is_none()) {
            return Err(ErroreRiga::Overflow);
        }
        Ok(Self { min: self.max.and_then(Numero::checked_neg), max: self.min.and_then(Numero::checked_neg) })
    }

    pub(crate) fn multiply(self, other: Self) -> Result<Self, ErroreRiga> {
        self.exact(other, Numero::checked_mul).unwrap_or_else(|| Ok(self.products(other)))
    }

    /// Divides; a divisor that may be zero leaves the quotient without bounds.
    pub(crate) fn divide(self, other: Self) -> Result<Self, ErroreRiga> {
        if other.single() == Some(Numero::ZERO) {
            return Err(ErroreRiga::DivisionePerZero);
        }
        if let Some(quotient) = self.exact(other, Numero::checked_div) {
            return quotient;
        }
        let zero = Self::point(Numero::ZERO);
        let apart_from_zero = other.less(zero) == Some(true) || zero.less(other) == Some(true);
        if !apart_from_zero {
            return Ok(Self::ALL);
        }
        // An infinite divisor has the inverse zero, on its own side.
        let inverse = |bound: Option<Numero>| {
            bound.map_or(Some(Numero::ZERO), |number| Numero::UNO.checked_div(number))
        };
        match (inverse(other.max), inverse(other.min)) {
            (Some(min), Some(max)) => Ok(self.products(Self { min: Some(min), max: Some(max) })),
            _ => Ok(Self::ALL),
        }
    }

    pub(crate) fn round(self, decimali: u32, modo: Modo) -> Result<Self, ErroreRiga> {
        self.monotone(|number| number.round(decimali, modo))
    }

    pub(crate) fn floor(self) -> Self {
        Self { min: self.min.map(Numero::floor), max: self.max.map(Numero::floor) }
    }

    /// The whole numbers it lies between.
    pub(crate) fn to_whole(self) -> Intervallo<i64> {
        Intervallo { min: self.min.and_then(Numero::to_i64), max: self.max.and_then(Numero::to_i64) }
    }

    fn monotone(self, function: impl Fn(Numero) -> Option<Numero>) -> Result<Self, ErroreRiga> {
        match self.single() {
            Some(number) => function(number).map(Self::point).ok_or(ErroreRiga::Overflow),
            None => Ok(Self { min: self.min.and_then(&function), max: self.max.and_then(&function) }),
        }
    }

    /// The result of two known numbers; none when either is not known.
    fn exact(
        self,
        other: Self,
        operation: impl Fn(Numero, Numero) -> Option<Numero>,
    ) -> Option<Result<Self, ErroreRiga>> {
        let (mine, theirs) = (self.single()?, other.single()?);
        Some(operation(mine, theirs).map(Self::point).ok_or(ErroreRiga::Overflow))
    }

    fn products(self, other: Self) -> Self {
        let [a, b] = self.ends();
        let [c, d] = other.ends();
        let products = [times(a, c), times(a, d), times(b, c), times(b, d)];
        // A product too large to write is an infinite bound on its side.
        let finite = |end: Option<Estremo>| match end {
            Some(Estremo::Finito(number)) => Some(number),
            _ => None,
        };
        let min = products.iter().map(|(low, _)| *low).min();
        let max = products.iter().map(|(_, high)| *high).max();
        Self { min: finite(min), max: finite(max) }
    }

    fn ends(self) -> [Estremo; 2] {
        [
            self.min.map_or(Estremo::MenoInfinito, Estremo::Finito),
            self.max.map_or(Estremo::PiuInfinito, Estremo::Finito),
        ]
    }
}

/// The product of two ends, from below and from above: they differ only when it overflows.
fn times(left: Estremo, right: Estremo) -> (Estremo, Estremo) {
    let unbounded = (Estremo::MenoInfinito, Estremo::PiuInfinito);
    match (left, right) {
        (Estremo::Finito(a), Estremo::Finito(b)) => match a.checked_mul(b) {
            Some(product) => (Estremo::Finito(product), Estremo::Finito(product)),
            None => unbounded,
        },
        (Estremo::Finito(number), infinite) | (infinite, Estremo::Finito(number)) => {
            let positive = infinite == Estremo::PiuInfinito;
            match number.cmp(&Numero::ZERO) {
                std::cmp::Ordering::Equal => (Estremo::Finito(number), Estremo::Finito(number)),
                std::cmp::Ordering::Greater => infinity(positive),
                std::cmp::Ordering::Less => infinity(!positive),
            }
        }
        (a, b) => infinity(a == b),
    }
}

fn infinity(positive: bool) -> (Estremo, Estremo) {
    let end = if positive { Estremo::PiuInfinito } else { Estremo::MenoInfinito };
    (end, end)
}
