//! The codice fiscale, case by case and by property.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

/// Nobody's codes: the textbook examples, and variants of them.
const GOOD: &[(&str, &str, bool)] = &[
    ("MRTMTT91D08F205J", "MRTMTT91D08F205J", false),
    ("mrt mtt 91d08 f205j", "MRTMTT91D08F205J", false),
    ("MLLSNT82P65Z404U", "MLLSNT82P65Z404U", false),
    ("RSSMRA80A01H501U", "RSSMRA80A01H501U", false),
    ("RSSMRA80A01H50MM", "RSSMRA80A01H501U", true),
    ("RSSMRAULALMHRLMD", "RSSMRA80A01H501U", true),
    ("07643520567", "07643520567", false),
];

#[test]
fn good_codes_are_read_and_keep_their_base_form() {
    for (written, base, omocode) in GOOD {
        let code = CodiceFiscale::parse(written).unwrap();
        assert_eq!(code.expose_base(), *base, "{written}");
        assert_eq!(code.is_omocode(), *omocode, "{written}");
    }
}

#[test]
fn each_mistake_has_its_own_name() {
    let table = [
        ("", CodiceFiscaleError::Empty),
        ("   ", CodiceFiscaleError::Empty),
        ("RSSMRA80A01H501", CodiceFiscaleError::Length { found: 15 }),
        ("RSSMRA80A01H501UU", CodiceFiscaleError::Length { found: 17 }),
        ("R5SMRA80A01H501U", CodiceFiscaleError::Character { position: 2 }),
        ("RSSMRA8AA01H501U", CodiceFiscaleError::Character { position: 8 }),
        ("RSSMRA80A01H501è", CodiceFiscaleError::Character { position: 16 }),
        ("RSSMRA80F01H501U", CodiceFiscaleError::Month),
        ("RSSMRA80A32H501U", CodiceFiscaleError::Day),
        ("RSSMRA80A00H501U", CodiceFiscaleError::Day),
        ("RSSMRA80A40H501U", CodiceFiscaleError::Day),
        ("RSSMRA81B29H501U", CodiceFiscaleError::Day),
        ("RSSMRA80A01N501U", CodiceFiscaleError::Place),
        ("RSSMRA80A01H501V", CodiceFiscaleError::CheckCharacter),
        ("0764352056A", CodiceFiscaleError::Character { position: 11 }),
        ("07643520568", CodiceFiscaleError::CheckDigit),
    ];
    for (text, expected) in table {
        assert_eq!(CodiceFiscale::parse(text), Err(expected), "{text:?}");
    }
}

#[test]
fn an_omocode_is_another_person_than_its_base_form() {
    let base = CodiceFiscale::parse("RSSMRA80A01H501U").unwrap();
    let omocode = CodiceFiscale::parse("RSSMRA80A01H50MM").unwrap();
    assert_ne!(base, omocode);
    assert_eq!(base.expose_base(), omocode.expose_base());
}

#[test]
fn birth_and_sex_are_compared_with_the_code() {
    let woman = CodiceFiscale::parse("MLLSNT82P65Z404U").unwrap();
    assert_eq!(woman.check_birth(date(1982, 9, 25), Sesso::Femminile), Ok(()));
    assert_eq!(woman.check_birth(date(1982, 9, 26), Sesso::Femminile), Err(Discordanza::DataNascita));
    assert_eq!(woman.check_birth(date(1982, 9, 25), Sesso::Maschile), Err(Discordanza::Sesso));
    assert_eq!(woman.luogo_nascita(), Some("Z404"));
}

#[test]
fn a_provisional_code_contradicts_no_birth() {
    let code = CodiceFiscale::parse("07643520567").unwrap();
    assert!(code.is_provisional());
    assert_eq!(code.check_birth(date(1950, 1, 1), Sesso::Maschile), Ok(()));
    assert_eq!(code.luogo_nascita(), None);
}

#[test]
fn composing_follows_the_decree() {
    let table = [
        ("Moretti", "Matteo", date(1991, 4, 8), Sesso::Maschile, "F205", "MRTMTT91D08F205J"),
        ("Miller", "Samantha", date(1982, 9, 25), Sesso::Femminile, "Z404", "MLLSNT82P65Z404U"),
        ("Rossi", "Mario", date(1980, 1, 1), Sesso::Maschile, "H501", "RSSMRA80A01H501U"),
    ];
    for (cognome, nome, born, sesso, luogo, expected) in table {
        assert_eq!(CodiceFiscale::compose(cognome, nome, born, sesso, luogo).unwrap().expose(), expected);
    }
}

#[test]
fn names_are_compared_where_registrars_spell_them_in_one_way() {
    let code = CodiceFiscale::parse("MRTMTT91D08F205J").unwrap();
    assert_eq!(code.check_name("Moretti", "Matteo"), Ok(()));
    assert_eq!(code.check_name("MORETTI", "matteo"), Ok(()));
    assert_eq!(code.check_name("Moretti", "Mattea Rosa"), Err(Discordanza::Nome));
    assert_eq!(code.check_name("Bianchi", "Matteo"), Err(Discordanza::Nome));
    // An umlaut is written in one letter or in two: the register knows, this check does not.
    assert_eq!(code.check_name("Köb", "Jörg"), Ok(()));
}

#[test]
fn short_and_accented_names_are_padded_and_plain() {
    let code = CodiceFiscale::compose("Fo", "Ugò D'Io", date(1970, 12, 31), Sesso::Maschile, "A001").unwrap();
    assert!(code.expose().starts_with("FOXGDU70T31A001"), "{}", code.expose());
}

#[test]
fn the_code_is_never_shown_whole() {
    let code = CodiceFiscale::parse("RSSMRA80A01H501U").unwrap();
    assert_eq!(code.to_string(), "************501U");
    assert_eq!(format!("{code:?}"), "CodiceFiscale(************501U)");
}

fn birth() -> impl Strategy<Value = Date> {
    (1900i16..2027, 1i8..=12, 1i8..=31).prop_filter_map("no such day", |(y, m, d)| Date::new(y, m, d).ok())
}

fn sesso() -> impl Strategy<Value = Sesso> {
    prop_oneof![Just(Sesso::Maschile), Just(Sesso::Femminile)]
}

proptest! {
    #[test]
    fn what_is_composed_agrees_with_its_birth(
        cognome in "[A-Za-z' ]{1,20}", nome in "[A-Za-z' ]{1,20}", born in birth(), sesso in sesso(), place in "[A-MZ][0-9]{3}",
    ) {
        let code = CodiceFiscale::compose(&cognome, &nome, born, sesso, &place).unwrap();
        prop_assert_eq!(code.check_birth(born, sesso), Ok(()));
        prop_assert_eq!(code.luogo_nascita(), Some(place.as_str()));
        prop_assert_eq!(CodiceFiscale::parse(code.expose()).unwrap(), code);
    }

    #[test]
    fn any_omocode_keeps_the_base_form_and_the_birth(
        born in birth(), sesso in sesso(), mask in 1u8..128,
    ) {
        let base = CodiceFiscale::compose("Rossi", "Mario", born, sesso, "H501").unwrap();
        let omocode = CodiceFiscale::parse(&disguise(base.expose(), mask)).unwrap();
        prop_assert!(omocode.is_omocode());
        prop_assert_eq!(omocode.expose_base(), base.expose());
        prop_assert_eq!(omocode.check_birth(born, sesso), Ok(()));
    }

    #[test]
    fn one_wrong_letter_at_the_end_is_always_seen(born in birth(), step in 1u8..26) {
        let code = CodiceFiscale::compose("Bianchi", "Anna", born, Sesso::Femminile, "L219").unwrap();
        let (body, last) = code.expose().split_at(15);
        let other = char::from(b'A' + (last.as_bytes()[0] - b'A' + step) % 26);
        let wrong = CodiceFiscale::parse(&format!("{body}{other}"));
        prop_assert_eq!(wrong, Err(CodiceFiscaleError::CheckCharacter));
    }

    #[test]
    fn no_text_makes_the_reader_panic_or_show_the_code(text in "\\PC{0,20}") {
        if let Ok(code) = CodiceFiscale::parse(&text) {
            prop_assert!(!code.to_string().contains(code.expose()));
        }
    }
}

/// Writes letters for the digits that `mask` chooses, with the check character that follows.
fn disguise(base: &str, mask: u8) -> String {
    let mut digit_slot = 0;
    let mut written: String = base
        .chars()
        .take(15)
        .map(|character| {
            let Some(digit) = character.to_digit(10) else { return character };
            let chosen = mask >> digit_slot & 1 == 1;
            digit_slot += 1;
            if chosen { char::from(OMOCODE_LETTERS[digit as usize]) } else { character }
        })
        .collect();
    written.push(check_character(&written));
    written
}
