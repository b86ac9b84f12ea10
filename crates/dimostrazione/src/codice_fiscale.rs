//! Computing a codice fiscale, with its variants: omocodia and the provisional numeric code.
//!
//! The door that reads codes has its own arithmetic, and this one is apart from it on purpose, as the amounts are apart
//! from the cards: what the world writes proves what the door reads, and the other way round.

use jiff::civil::Date;

use crate::persona::Sesso;

/// Computes the sixteen characters of a person (D.M. 23 December 1976).
pub(crate) fn compute(cognome: &str, nome: &str, sesso: Sesso, nascita: Date, belfiore: &str) -> String {
    let mese = MESI.chars().nth(usize::from(nascita.month().unsigned_abs()) - 1).unwrap_or('A');
    let giorno = nascita.day() + if sesso == Sesso::F { GIORNO_DELLE_DONNE } else { 0 };
    let anno = nascita.year().rem_euclid(100);
    let code =
        format!("{}{}{anno:02}{mese}{giorno:02}{belfiore}", cognome_letters(cognome), nome_letters(nome));
    with_check(code)
}

/// Gives the variant for people whose codes would be equal: digits become letters, from the right.
/// Level 0 changes nothing; level 7 changes every digit.
pub(crate) fn omocodia(codice: &str, level: u32) -> String {
    let mut code: Vec<char> = codice.chars().take(LENGTH_WITHOUT_CHECK).collect();
    let last_first = DIGIT_PLACES.iter().rev().zip(0..level.min(7));
    for (place, _) in last_first {
        if let Some(character) = code.get_mut(*place) {
            *character = omocode_letter(*character);
        }
    }
    with_check(code.into_iter().collect())
}

/// Computes a provisional code of eleven digits: seven of the number, three of the office, one of check.
pub(crate) fn provvisorio(numero: u32, ufficio: u32) -> String {
    let digits = format!("{:07}{:03}", numero % 10_000_000, ufficio % 1_000);
    let mut sum = 0;
    for (place, character) in digits.chars().enumerate() {
        let digit = character.to_digit(10).unwrap_or(0);
        // The digits in even places count double, as in the number of a VAT payer.
        let doubled = digit * 2;
        sum += match place % 2 {
            0 => digit,
            _ if doubled > 9 => doubled - 9,
            _ => doubled,
        };
    }
    format!("{digits}{}", (10 - sum % 10) % 10)
}

const LENGTH_WITHOUT_CHECK: usize = 15;
const GIORNO_DELLE_DONNE: i8 = 40;
const MESI: &str = "ABCDEHLMPRST";
const DIGIT_PLACES: [usize; 7] = [6, 7, 9, 10, 12, 13, 14];

/// Consonants, then vowels, then X.
fn cognome_letters(cognome: &str) -> String {
    let (consonants, vowels) = split_letters(cognome);
    three(consonants.into_iter().chain(vowels))
}

/// With four consonants or more the second is skipped.
fn nome_letters(nome: &str) -> String {
    let (consonants, vowels) = split_letters(nome);
    let skipped = if consonants.len() > 3 { Some(1) } else { None };
    let kept = consonants.into_iter().enumerate().filter(|(place, _)| Some(*place) != skipped);
    three(kept.map(|(_, letter)| letter).chain(vowels))
}

fn three(letters: impl Iterator<Item = char>) -> String {
    letters.chain(std::iter::repeat('X')).take(3).collect()
}

fn split_letters(text: &str) -> (Vec<char>, Vec<char>) {
    let letters = text.chars().filter_map(plain).flat_map(str::chars);
    letters.partition(|letter| !"AEIOU".contains(*letter))
}

/// The letter as the tax office writes it; apostrophes and spaces are left out.
fn plain(letter: char) -> Option<&'static str> {
    const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let upper = letter.to_uppercase().next()?;
    match upper {
        'À' | 'Á' | 'Â' | 'Ã' => Some("A"),
        'È' | 'É' | 'Ê' => Some("E"),
        'Ì' | 'Í' => Some("I"),
        'Ò' | 'Ó' | 'Ô' | 'Õ' => Some("O"),
        'Ù' | 'Ú' => Some("U"),
        'Ä' => Some("AE"),
        'Ö' => Some("OE"),
        'Ü' => Some("UE"),
        'ß' => Some("SS"),
        _ => ALPHABET.find(upper).and_then(|place| ALPHABET.get(place..=place)),
    }
}

fn omocode_letter(digit: char) -> char {
    match digit {
        '0' => 'L',
        '1' => 'M',
        '2' => 'N',
        '3' => 'P',
        '4' => 'Q',
        '5' => 'R',
        '6' => 'S',
        '7' => 'T',
        '8' => 'U',
        '9' => 'V',
        other => other,
    }
}

fn with_check(mut code: String) -> String {
    let sum: u32 = code.chars().enumerate().map(|(place, letter)| value(letter, place % 2 == 0)).sum();
    code.push(char::from(b'A' + u8::try_from(sum % 26).unwrap_or(0)));
    code
}

/// The weight of a character; places are counted from one, so the first is odd.
fn value(character: char, is_odd: bool) -> u32 {
    const ODD: [u32; 26] =
        [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    let rank = character.to_digit(10).or_else(|| character.to_digit(36).map(|digit| digit - 10)).unwrap_or(0);
    if is_odd { ODD.get(rank as usize).copied().unwrap_or(0) } else { rank }
}

#[cfg(test)]
mod tests {
    use accessi::CodiceFiscale;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn published_examples_come_out_as_published() {
        let rossi = compute("Rossi", "Mario", Sesso::M, date(1980, 1, 1), "H501");
        assert_eq!(rossi, "RSSMRA80A01H501U");
        let verdi = compute("Verdi", "Giuseppe", Sesso::M, date(1985, 12, 10), "F205");
        assert!(verdi.starts_with("VRDGPP85T10F205"));
        let rossi = compute("Rossi", "Maria", Sesso::F, date(1980, 1, 1), "H501");
        assert!(rossi.starts_with("RSSMRA80A41H501"));
    }

    #[test]
    fn short_names_are_filled_with_x_and_accents_are_dropped() {
        assert_eq!(cognome_letters("Fo"), "FOX");
        assert_eq!(cognome_letters("D'Angelo"), "DNG");
        assert_eq!(nome_letters("Nicolò"), "NCL");
        assert_eq!(nome_letters("Gianfranco"), "GFR");
        assert_eq!(cognome_letters("Müller"), "MLL");
    }

    #[test]
    fn an_omocode_differs_only_in_digits_and_check() {
        assert_eq!(omocodia("RSSMRA80A01H501U", 0), "RSSMRA80A01H501U");
        let omocode = omocodia("RSSMRA80A01H501U", 1);
        assert!(omocode.starts_with("RSSMRA80A01H50M"));
        assert!(CodiceFiscale::parse(&omocode).is_ok_and(|code| code.is_omocode()));
        assert!(omocodia("RSSMRA80A01H501U", 7).starts_with("RSSMRAULALMHRLM"));
    }

    #[test]
    fn a_provisional_code_is_one_for_the_door() {
        assert!(CodiceFiscale::parse(&provvisorio(1234, 58)).is_ok_and(|code| code.is_provisional()));
    }
}
