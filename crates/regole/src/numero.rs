//! Exact rational numbers: every computation of the engine, checked, never floating.

use std::cmp::Ordering;
use std::fmt;

/// How a rounding breaks off: the law names it, the card writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Modo {
    /// Half away from zero (`meta_su`).
    MetaSu,
    /// Toward zero (`giu`).
    Giu,
    /// Away from zero (`su`).
    Su,
    /// Half to the even neighbour (`meta_pari`).
    MetaPari,
}

impl Modo {
    /// The modes with the names that cards write.
    pub const NOMI: [(&'static str, Self); 4] =
        [("meta_su", Self::MetaSu), ("giu", Self::Giu), ("su", Self::Su), ("meta_pari", Self::MetaPari)];

    /// Divides by a positive number and breaks off at whole numbers.
    pub(crate) fn divide(self, num: i128, den: i128) -> Option<i128> {
        let toward_zero = num / den;
        let rest = (num % den).checked_abs()?.checked_mul(2)?;
        let away = match (self, rest.cmp(&den)) {
            (Self::Su, _) => rest != 0,
            (Self::MetaPari, Ordering::Equal) => toward_zero % 2 != 0,
            (Self::MetaSu, Ordering::Equal) | (Self::MetaSu | Self::MetaPari, Ordering::Greater) => true,
            (Self::Giu, _) | (_, Ordering::Less) => false,
        };
        let step = if away { num.signum() } else { 0 };
        toward_zero.checked_add(step)
    }
}

/// A reduced fraction with a positive denominator.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Numero {
    num: i128,
    den: i128,
}

impl Numero {
    /// Zero.
    pub const ZERO: Self = Self { num: 0, den: 1 };
    /// One.
    pub const UNO: Self = Self { num: 1, den: 1 };
    /// One hundred: percentages are read over it.
    pub const CENTO: Self = Self { num: 100, den: 1 };
    /// One hundredth.
    pub const CENTESIMO: Self = Self { num: 1, den: 100 };

    /// Gives the number of a count of cents.
    #[must_use]
    pub fn from_cents(cents: i64) -> Self {
        Self::reduce(i128::from(cents), 100).unwrap_or(Self::ZERO)
    }

    /// Reads a plain decimal: an optional minus, digits without a leading zero, optionally a point and digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number(whole) || !is_number(fraction) || (whole.len() > 1 && whole.starts_with('0')) {
            return None;
        }
        let scale = 10_i128.checked_pow(u32::try_from(fraction.len()).ok()?)?;
        let whole: i128 = whole.parse().ok()?;
        let fraction: i128 = fraction.parse().ok()?;
        let num = whole.checked_mul(scale)?.checked_add(fraction)?;
        Self::reduce(if negative { -num } else { num }, scale)
    }

    /// Adds, unless it overflows.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        if self.den == other.den {
            return Self::reduce(self.num.checked_add(other.num)?, self.den);
        }
        let num = self.num.checked_mul(other.den)?.checked_add(other.num.checked_mul(self.den)?)?;
        Self::reduce(num, self.den.checked_mul(other.den)?)
    }

    /// Subtracts, unless it overflows.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.checked_add(other.checked_neg()?)
    }

    /// Multiplies, unless it overflows.
    #[must_use]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        // Reducing crosswise first keeps the products small.
        let left = Self::reduce(self.num, other.den)?;
        let right = Self::reduce(other.num, self.den)?;
        Some(Self { num: left.num.checked_mul(right.num)?, den: left.den.checked_mul(right.den)? })
    }

    /// Divides, unless the divisor is zero or it overflows.
    #[must_use]
    pub fn checked_div(self, other: Self) -> Option<Self> {
        if other.num == 0 {
            return None;
        }
        let sign = other.num.signum();
        self.checked_mul(Self { num: sign.checked_mul(other.den)?, den: other.num.checked_abs()? })
    }

    /// Changes sign, unless it overflows.
    #[must_use]
    pub fn checked_neg(self) -> Option<Self> {
        Some(Self { num: self.num.checked_neg()?, den: self.den })
    }

    /// Rounds to a number of decimals in the given mode.
    #[must_use]
    pub fn round(self, decimali: u32, modo: Modo) -> Option<Self> {
        let scale = 10_i128.checked_pow(decimali)?;
        Self::reduce(modo.divide(self.num.checked_mul(scale)?, self.den)?, scale)
    }

    /// The greatest whole number not above this one.
    #[must_use]
    pub fn floor(self) -> Self {
        Self { num: self.num.div_euclid(self.den), den: 1 }
    }

    /// The whole number this is, if it is one that fits.
    #[must_use]
    pub fn to_i64(self) -> Option<i64> {
        if self.den == 1 { i64::try_from(self.num).ok() } else { None }
    }

    /// The cents this amount is, if it is a whole number of them.
    #[must_use]
    pub fn to_cents(self) -> Option<i64> {
        self.checked_mul(Self::CENTO)?.to_i64()
    }

    /// Numerator and denominator, if they fit.
    pub(crate) fn parts(self) -> Option<(i64, i64)> {
        Some((i64::try_from(self.num).ok()?, self.denominator()?))
    }

    /// The denominator, if it fits.
    pub(crate) fn denominator(self) -> Option<i64> {
        i64::try_from(self.den).ok()
    }

    fn reduce(num: i128, den: i128) -> Option<Self> {
        if den == 1 {
            return Some(Self { num, den });
        }
        let divisor = i128::try_from(gcd(num.unsigned_abs(), den.unsigned_abs())).ok()?;
        if divisor == 0 { None } else { Some(Self { num: num / divisor, den: den / divisor }) }
    }
}

impl From<i64> for Numero {
    fn from(whole: i64) -> Self {
        Self { num: i128::from(whole), den: 1 }
    }
}

impl Ord for Numero {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.den == other.den {
            return self.num.cmp(&other.num);
        }
        match (self.num.checked_mul(other.den), other.num.checked_mul(self.den)) {
            (Some(left), Some(right)) => left.cmp(&right),
            _ => compare_by_quotients(*self, *other),
        }
    }
}

impl PartialOrd for Numero {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Numero {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (places, left) = decimal_places(self.den);
        let scale = 10_i128.checked_pow(places);
        let scaled = scale.and_then(|scale| self.num.checked_mul(scale / self.den));
        match (left, scale, scaled) {
            (1, Some(1), _) => write!(f, "{}", self.num),
            (1, Some(scale), Some(scaled)) => {
                let sign = if scaled < 0 { "-" } else { "" };
                let (whole, rest) = (
                    scaled.unsigned_abs() / scale.unsigned_abs(),
                    scaled.unsigned_abs() % scale.unsigned_abs(),
                );
                write!(f, "{sign}{whole}.{rest:0width$}", width = places as usize)
            }
            _ => write!(f, "{}/{}", self.num, self.den),
        }
    }
}

impl fmt::Debug for Numero {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for Numero {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Compares fractions whose cross products do not fit, quotient by quotient.
fn compare_by_quotients(mut left: Numero, mut right: Numero) -> Ordering {
    loop {
        let whole = left.num.div_euclid(left.den).cmp(&right.num.div_euclid(right.den));
        let (rest_left, rest_right) = (left.num.rem_euclid(left.den), right.num.rem_euclid(right.den));
        match (whole, rest_left, rest_right) {
            (Ordering::Equal, 0, 0) => return Ordering::Equal,
            (Ordering::Equal, 0, _) => return Ordering::Less,
            (Ordering::Equal, _, 0) => return Ordering::Greater,
            // a/b < c/d exactly when d/c < b/a.
            (Ordering::Equal, _, _) => {
                let turned = Numero { num: right.den, den: rest_right };
                right = Numero { num: left.den, den: rest_left };
                left = turned;
            }
            (unequal, _, _) => return unequal,
        }
    }
}

/// How many decimals a denominator needs, and what is left of it that no decimal can write.
fn decimal_places(mut den: i128) -> (u32, i128) {
    let (mut twos, mut fives) = (0, 0);
    while den % 2 == 0 {
        den /= 2;
        twos += 1;
    }
    while den % 5 == 0 {
        den /= 5;
        fives += 1;
    }
    (twos.max(fives), den)
}

fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        // Sixty-four bits are enough nearly always, and ten times faster.
        if let (Ok(small_a), Ok(small_b)) = (u64::try_from(a), u64::try_from(b)) {
            return u128::from(gcd_u64(small_a, small_b));
        }
        (a, b) = (b, a % b);
    }
    a
}

fn gcd_u64(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests;
