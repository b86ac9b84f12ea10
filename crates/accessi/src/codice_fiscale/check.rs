//! The last character, which follows from the others (D.M. 23 December 1976).

use super::{PERSONAL_LENGTH, PROVISIONAL_LENGTH};

/// What a character in an odd position is worth, by its place in 0–9 or A–Z.
const ODD_WORTH: &[u32] =
    &[1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/// Gives the last letter for the first fifteen characters of `code`.
pub(super) fn check_character(code: &str) -> char {
    let sum: u32 = code
        .chars()
        .take(PERSONAL_LENGTH - 1)
        .enumerate()
        .map(|(index, character)| if index % 2 == 0 { odd_worth(character) } else { place(character) })
        .sum();
    // The rest is below 26, so it is a letter.
    char::from_digit(sum % 26 + 10, 36).unwrap_or('A').to_ascii_uppercase()
}

/// Gives the last digit for the first ten digits of a provisional code.
pub(super) fn check_digit(code: &str) -> char {
    let sum: u32 = code
        .chars()
        .take(PROVISIONAL_LENGTH - 1)
        .filter_map(|character| character.to_digit(10))
        .enumerate()
        .map(|(index, digit)| if index % 2 == 0 { digit } else { digit * 2 / 10 + digit * 2 % 10 })
        .sum();
    // The rest is below 10, so it is a digit.
    char::from_digit((10 - sum % 10) % 10, 10).unwrap_or('0')
}

fn odd_worth(character: char) -> u32 {
    usize::try_from(place(character)).ok().and_then(|index| ODD_WORTH.get(index)).copied().unwrap_or_default()
}

fn place(character: char) -> u32 {
    match character.to_digit(36) {
        Some(letter @ 10..) => letter - 10,
        Some(digit) => digit,
        None => 0,
    }
}
