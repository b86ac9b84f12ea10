//! Many divisions by one number: each a product by its inverse, which costs less than a division.

/// A divisor above one, with its inverse as a fraction of a power of two.
#[derive(Clone, Copy)]
pub(super) struct Divisore {
    numero: u64,
    inverso: u64,
    bit: u32,
}

impl Divisore {
    /// The inverse of a number above one, large enough to divide whatever is below 2^62: with 2^l not less than the divisor d,
    /// m d lies above 2^(62 + l) by no more than 2^l, so that n m and n 2^(62 + l) / d have the same whole part when n < 2^62.
    pub(super) fn new(divisore: i64) -> Self {
        let divisore = divisore.unsigned_abs().max(2);
        let bit = (u64::BITS - (divisore - 1).leading_zeros()).saturating_sub(2);
        let inverse = (1_u128 << (u64::BITS + bit)) / u128::from(divisore) + 1;
        Self { numero: divisore, inverso: u64::try_from(inverse).unwrap_or(u64::MAX), bit }
    }

    fn quotient(self, number: u64) -> u64 {
        let (_, high) = number.carrying_mul(self.inverso, 0);
        high >> self.bit
    }

    /// The whole number below a quotient.
    pub(super) fn floor(self, number: i64) -> i64 {
        let size = number.unsigned_abs();
        if number < 0 {
            return self.quotient(size.wrapping_add(self.numero - 1)).cast_signed().wrapping_neg();
        }
        self.quotient(size).cast_signed()
    }

    /// The nearest whole number; a half goes away from zero.
    pub(super) fn half_up(self, number: i64) -> i64 {
        let size = number.unsigned_abs();
        let whole = self.quotient(size);
        let rest = size.wrapping_sub(whole.wrapping_mul(self.numero));
        let away = u64::from(rest >= self.numero.wrapping_sub(rest));
        let nearest = whole.wrapping_add(away).cast_signed();
        if number < 0 { nearest.wrapping_neg() } else { nearest }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_by_the_inverse_is_a_division() {
        let near = |number: i64| [number - 1, number, number + 1];
        let far = 1_i64 << 61;
        for divisore in [2, 3, 7, 12, 13, 100, 1_000, 9_999, 10_000, 65_536, 1_000_003, (1 << 40) + 1, far] {
            let halves = [0, divisore / 2, divisore, 3 * (divisore / 2), 10_000 * (divisore % 100), far - 1];
            for number in halves.into_iter().flat_map(near).flat_map(|number| [number, -number]) {
                let by = Divisore::new(divisore);
                let wide = (i128::from(number.abs()) * 2 + i128::from(divisore)) / (2 * i128::from(divisore));
                assert_eq!(by.floor(number), number.div_euclid(divisore), "{number} / {divisore}");
                assert_eq!(
                    i128::from(by.half_up(number)),
                    wide * i128::from(number.signum()),
                    "{number} / {divisore}"
                );
            }
        }
    }
}
