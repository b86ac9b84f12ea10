//! Numbers as each language writes them.

use crate::Lingua;

/// A whole number, in groups of three.
#[must_use]
pub fn whole(number: u64, lingua: Lingua) -> String {
    grouped(&number.to_string(), lingua)
}

/// The digits of a whole number, in groups of three.
#[must_use]
pub fn grouped(digits: &str, lingua: Lingua) -> String {
    let separator = match lingua {
        Lingua::It | Lingua::De => '.',
        Lingua::En => ',',
    };
    let mut written = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            written.push(separator);
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_apart_as_the_language_writes_them() {
        let written = |number| whole(number, Lingua::It);
        assert_eq!(
            [0, 999, 1_000, 12_345, 1_234_567].map(written),
            ["0", "999", "1.000", "12.345", "1.234.567"]
        );
        assert_eq!(whole(50_000, Lingua::En), "50,000");
    }
}
