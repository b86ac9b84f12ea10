//! The codice fiscale: read at the door, kept as written, shown only masked.

mod check;
mod compose;
#[cfg(test)]
mod tests;

use std::fmt;

use jiff::civil::Date;

use check::{check_character, check_digit};

/// A letter slot is `a`, a digit slot is `0`; omocodia may turn any digit slot into a letter.
const SHAPE: &[u8] = b"aaaaaa00a00a000a";
/// Length of the code of a natural person.
pub(crate) const PERSONAL_LENGTH: usize = 16;
/// Length of the provisional code given while the final one is awaited.
pub(crate) const PROVISIONAL_LENGTH: usize = 11;
/// The letters that stand for the digits 0–9 in an omocode (D.M. 23 December 1976).
const OMOCODE_LETTERS: &[u8] = b"LMNPQRSTUV";
/// The letters that stand for January–December.
const MONTH_LETTERS: &[u8] = b"ABCDEHLMPRST";
/// Women are born on the day of birth plus forty.
const WOMEN_DAY_OFFSET: i8 = 40;
/// How many characters at the end a masked code still shows.
const SHOWN_AT_THE_END: usize = 4;

/// A codice fiscale whose form, date, place and check character hold together.
///
/// Two codes are equal when they are written alike. An omocode and its base form are *two persons*: the letters
/// were put there because somebody else already had the same digits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodiceFiscale {
    written: String,
    base: String,
}

/// The sex that a codice fiscale tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sesso {
    /// Male.
    Maschile,
    /// Female.
    Femminile,
}

impl Sesso {
    /// Gives the letter used by the archives.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Maschile => "M",
            Self::Femminile => "F",
        }
    }

    /// Reads the letter used by the archives.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "M" => Some(Self::Maschile),
            "F" => Some(Self::Femminile),
            _ => None,
        }
    }
}

/// Why a text is not a codice fiscale, one case for each mistake that its writer can mend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodiceFiscaleError {
    /// Nothing was written.
    #[error("the codice fiscale is missing")]
    Empty,
    /// Neither sixteen characters nor eleven digits.
    #[error("a codice fiscale has 16 characters, or 11 digits if provisional, not {found}")]
    Length {
        /// How many characters were written.
        found: usize,
    },
    /// A letter where a digit goes, a digit where a letter goes, or a sign that is neither.
    #[error("character {position} of the codice fiscale cannot stand there")]
    Character {
        /// Counted from one.
        position: usize,
    },
    /// The ninth character is the letter of no month.
    #[error("the ninth character of the codice fiscale is not a month")]
    Month,
    /// The day does not exist in that month.
    #[error("the day in the codice fiscale does not exist")]
    Day,
    /// The place of birth is neither an Italian municipality's code, alive or extinct, nor a foreign state's.
    #[error("the place of birth in the codice fiscale is not a cadastral code")]
    Place,
    /// The last letter does not follow from the others.
    #[error("the last letter of the codice fiscale does not match the others")]
    CheckCharacter,
    /// The last digit of a provisional code does not follow from the others.
    #[error("the last digit of the provisional codice fiscale does not match the others")]
    CheckDigit,
}

impl CodiceFiscaleError {
    /// Gives the stable code, which is also the key of the text.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "accessi-codice-fiscale-vuoto",
            Self::Length { .. } => "accessi-codice-fiscale-lunghezza",
            Self::Character { .. } => "accessi-codice-fiscale-carattere",
            Self::Month => "accessi-codice-fiscale-mese",
            Self::Day => "accessi-codice-fiscale-giorno",
            Self::Place => "accessi-codice-fiscale-luogo",
            Self::CheckCharacter => "accessi-codice-fiscale-controllo",
            Self::CheckDigit => "accessi-codice-fiscale-controllo-provvisorio",
        }
    }
}

/// How a codice fiscale contradicts what the person says about himself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Discordanza {
    /// The date of birth is another.
    #[error("the codice fiscale tells another date of birth")]
    DataNascita,
    /// The sex is another.
    #[error("the codice fiscale tells the other sex")]
    Sesso,
    /// The surname or the name is another.
    #[error("the codice fiscale tells another name")]
    Nome,
}

impl Discordanza {
    /// Gives the stable code, which is also the key of the text.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::DataNascita => "accessi-codice-fiscale-altra-nascita",
            Self::Sesso => "accessi-codice-fiscale-altro-sesso",
            Self::Nome => "accessi-codice-fiscale-altro-nome",
        }
    }
}

impl CodiceFiscale {
    /// Reads a codice fiscale as people write it: any case, spaces anywhere.
    pub fn parse(text: &str) -> Result<Self, CodiceFiscaleError> {
        let written: String =
            text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        match written.chars().count() {
            0 => Err(CodiceFiscaleError::Empty),
            PERSONAL_LENGTH => Self::parse_personal(written),
            PROVISIONAL_LENGTH => Self::parse_provisional(written),
            found => Err(CodiceFiscaleError::Length { found }),
        }
    }

    /// Gives the whole code, for archives and forms; never for logs, addresses or error texts.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.written
    }

    /// Gives the whole code as it would be without omocodia: what two homonyms share, so it finds them and names
    /// neither.
    #[must_use]
    pub fn expose_base(&self) -> &str {
        &self.base
    }

    /// Tells whether letters stand for digits, which means that somebody else has the same birth and name.
    #[must_use]
    pub fn is_omocode(&self) -> bool {
        self.written != self.base
    }

    /// Tells whether this is the numeric code given while the final one is awaited.
    #[must_use]
    pub fn is_provisional(&self) -> bool {
        self.base.len() == PROVISIONAL_LENGTH
    }

    /// Compares with the birth that the person declares; a provisional code tells no birth and contradicts none.
    pub fn check_birth(&self, born: Date, sesso: Sesso) -> Result<(), Discordanza> {
        let Some(birth) = self.birth() else { return Ok(()) };
        if born.year().rem_euclid(100) != birth.year || born.month() != birth.month || born.day() != birth.day
        {
            return Err(Discordanza::DataNascita);
        }
        if birth.sesso != sesso {
            return Err(Discordanza::Sesso);
        }
        Ok(())
    }

    /// Compares with the names that the person declares. A provisional code tells no name and contradicts none; nor
    /// is a name contradicted when it has a letter that registrars spell in more than one way.
    pub fn check_name(&self, cognome: &str, nome: &str) -> Result<(), Discordanza> {
        if self.is_provisional() || !compose::has_one_spelling(cognome) || !compose::has_one_spelling(nome) {
            return Ok(());
        }
        let told = format!("{}{}", compose::surname_letters(cognome), compose::name_letters(nome));
        if self.base.starts_with(&told) { Ok(()) } else { Err(Discordanza::Nome) }
    }

    /// Gives the cadastral code of the place of birth; a provisional code has none.
    #[must_use]
    pub fn luogo_nascita(&self) -> Option<&str> {
        if self.is_provisional() { None } else { self.base.get(11..15) }
    }

    /// Gives the sex; a provisional code tells none.
    #[must_use]
    pub fn sesso(&self) -> Option<Sesso> {
        self.birth().map(|birth| birth.sesso)
    }

    fn parse_personal(written: String) -> Result<Self, CodiceFiscaleError> {
        let mut base = String::with_capacity(PERSONAL_LENGTH);
        for (index, (character, slot)) in written.chars().zip(SHAPE).enumerate() {
            let wrong = CodiceFiscaleError::Character { position: index + 1 };
            base.push(base_character(character, *slot).ok_or(wrong)?);
        }
        base.pop();
        base.push(check_character(&base));
        let code = Self { written, base };
        code.check_calendar()?;
        code.check_place()?;
        if !code.written.ends_with(check_character(&code.written)) {
            return Err(CodiceFiscaleError::CheckCharacter);
        }
        Ok(code)
    }

    fn parse_provisional(written: String) -> Result<Self, CodiceFiscaleError> {
        if let Some(index) = written.chars().position(|c| !c.is_ascii_digit()) {
            return Err(CodiceFiscaleError::Character { position: index + 1 });
        }
        if !written.ends_with(check_digit(&written)) {
            return Err(CodiceFiscaleError::CheckDigit);
        }
        Ok(Self { base: written.clone(), written })
    }

    fn check_calendar(&self) -> Result<(), CodiceFiscaleError> {
        let birth = self.birth().ok_or(CodiceFiscaleError::Month)?;
        // The century is not written: a day is refused only if it exists in none of them.
        let exists = [1800, 1900, 2000]
            .into_iter()
            .any(|century| Date::new(century + birth.year, birth.month, birth.day).is_ok());
        if exists { Ok(()) } else { Err(CodiceFiscaleError::Day) }
    }

    fn check_place(&self) -> Result<(), CodiceFiscaleError> {
        // A–M: municipalities, the extinct ones included, whose codes are never given again. Z: foreign states.
        match self.luogo_nascita().and_then(|place| place.chars().next()) {
            Some('A'..='M' | 'Z') => Ok(()),
            _ => Err(CodiceFiscaleError::Place),
        }
    }

    fn birth(&self) -> Option<Birth> {
        let year = self.base.get(6..8)?.parse().ok()?;
        let letter = self.base.as_bytes().get(8)?;
        let index = MONTH_LETTERS.iter().position(|month| month == letter)?;
        let month = i8::try_from(index).ok()? + 1;
        let day: i8 = self.base.get(9..11)?.parse().ok()?;
        let (day, sesso) = if day > WOMEN_DAY_OFFSET {
            (day - WOMEN_DAY_OFFSET, Sesso::Femminile)
        } else {
            (day, Sesso::Maschile)
        };
        Some(Birth { year, month, day, sesso })
    }
}

/// What the code tells about the birth; the year has two digits.
struct Birth {
    year: i16,
    month: i8,
    day: i8,
    sesso: Sesso,
}

fn base_character(character: char, slot: u8) -> Option<char> {
    if slot == b'a' {
        return character.is_ascii_uppercase().then_some(character);
    }
    if character.is_ascii_digit() {
        return Some(character);
    }
    let digit = OMOCODE_LETTERS.iter().position(|letter| char::from(*letter) == character)?;
    char::from_digit(u32::try_from(digit).ok()?, 10)
}

impl fmt::Display for CodiceFiscale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hidden = self.written.len().saturating_sub(SHOWN_AT_THE_END);
        for (index, character) in self.written.chars().enumerate() {
            write!(f, "{}", if index < hidden { '*' } else { character })?;
        }
        Ok(())
    }
}

impl fmt::Debug for CodiceFiscale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CodiceFiscale({self})")
    }
}
