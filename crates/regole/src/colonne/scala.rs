//! Denominators: columns of numbers are whole numbers over one of these.

/// The denominator of money.
pub(super) const CENTESIMI: i64 = 100;

/// Above this, numbers are kept as fractions, each with its own.
const LARGEST: i64 = 1_000_000_000_000;

/// The least denominator that both divide.
pub(super) fn join(left: i64, right: i64) -> Option<i64> {
    if left == right {
        return Some(left);
    }
    let product = (left / gcd(left, right)).checked_mul(right)?;
    (product <= LARGEST).then_some(product)
}

/// The denominator of a product.
pub(super) fn product(left: i64, right: i64) -> Option<i64> {
    left.checked_mul(right).filter(|product| *product <= LARGEST)
}

/// The greatest number that divides both.
pub(super) fn gcd(mut a: i64, mut b: i64) -> i64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}
