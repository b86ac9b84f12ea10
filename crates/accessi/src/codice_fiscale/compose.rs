//! Composing the codice fiscale of a birth, as the tax register does for a newborn.

use jiff::civil::Date;

use super::check::check_character;
use super::{CodiceFiscale, CodiceFiscaleError, MONTH_LETTERS, Sesso, WOMEN_DAY_OFFSET};

/// How many letters the surname gives, and the name.
const LETTERS: usize = 3;

impl CodiceFiscale {
    /// Composes the base code of a birth; `luogo` is the cadastral code of the place.
    pub fn compose(
        cognome: &str,
        nome: &str,
        nascita: Date,
        sesso: Sesso,
        luogo: &str,
    ) -> Result<Self, CodiceFiscaleError> {
        let month = usize::try_from(nascita.month() - 1).ok().and_then(|index| MONTH_LETTERS.get(index));
        let month = month.ok_or(CodiceFiscaleError::Month)?;
        let day = match sesso {
            Sesso::Maschile => nascita.day(),
            Sesso::Femminile => nascita.day() + WOMEN_DAY_OFFSET,
        };
        let mut code = format!(
            "{}{}{:02}{}{day:02}{luogo}",
            surname_letters(cognome),
            name_letters(nome),
            nascita.year().rem_euclid(100),
            char::from(*month),
        );
        code.push(check_character(&code));
        Self::parse(&code)
    }
}

pub(super) fn surname_letters(cognome: &str) -> String {
    let (consonants, vowels) = split_letters(cognome);
    pad(consonants + &vowels)
}

/// With four consonants or more, the second is skipped.
pub(super) fn name_letters(nome: &str) -> String {
    let (mut consonants, vowels) = split_letters(nome);
    if consonants.len() > LETTERS {
        consonants.remove(1);
    }
    pad(consonants + &vowels)
}

fn split_letters(name: &str) -> (String, String) {
    let letters = name.chars().filter_map(plain_letter);
    letters.partition(|letter| !matches!(letter, 'A' | 'E' | 'I' | 'O' | 'U'))
}

/// Tells whether every letter of a name is plain, or has an accent of Italian.
pub(super) fn has_one_spelling(name: &str) -> bool {
    name.chars().all(|character| !character.is_alphabetic() || plain_letter(character).is_some())
}

/// Takes the accents of Italian names away; spaces and apostrophes count for nothing.
fn plain_letter(character: char) -> Option<char> {
    let plain = match character {
        'à' | 'á' | 'À' | 'Á' => 'A',
        'è' | 'é' | 'È' | 'É' => 'E',
        'ì' | 'í' | 'Ì' | 'Í' => 'I',
        'ò' | 'ó' | 'Ò' | 'Ó' => 'O',
        'ù' | 'ú' | 'Ù' | 'Ú' => 'U',
        other => other.to_ascii_uppercase(),
    };
    plain.is_ascii_uppercase().then_some(plain)
}

fn pad(mut letters: String) -> String {
    letters.truncate(LETTERS);
    while letters.len() < LETTERS {
        letters.push('X');
    }
    letters
}
