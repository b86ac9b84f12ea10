//! The words of the language, each with its place in the text.

use jiff::civil::Date;

use crate::difetto::{Difetto, Span};
use crate::numero::Numero;

/// A word.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Parola {
    Numero(Numero),
    Testo(String),
    Data(Date),
    /// A lower-case name, keywords included.
    Nome(String),
    /// An upper-case name: a value of a closed list.
    Codice(String),
    Segno(&'static str),
    Fine,
}

/// Longest first, so that `<=` is not read as `<`.
const SEGNI: [&str; 19] =
    ["..", "!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ",", ".", "@", "\""];

/// Signs of other languages, each with what says the same here; longest first.
const ALTRUI: [(&str, &str); 8] = [
    ("==", "="),
    ("<>", "!="),
    ("&&", "and"),
    ("||", "or"),
    ("!", "not(…)"),
    ("%", "percento"),
    ("€", "euro"),
    ("'", "\""),
];

/// Cuts a text into words; the last is always `Fine`.
pub(crate) fn words(text: &str) -> Result<Vec<(Parola, Span)>, Difetto> {
    let mut words = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let da = text.len() - rest.len();
        if rest.is_empty() {
            words.push((Parola::Fine, Span { da, a: da }));
            return Ok(words);
        }
        let (word, left) = word(rest, da)?;
        let a = text.len() - left.len();
        words.push((word, Span { da, a }));
        rest = left;
    }
}

fn word(rest: &str, da: usize) -> Result<(Parola, &str), Difetto> {
    let first = rest.chars().next().unwrap_or_default();
    if first.is_ascii_digit() {
        return number(rest, da);
    }
    if first.is_alphabetic() || first == '_' {
        let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
        let (name, left) = rest.split_at(end);
        let is_code = name.chars().all(|letter| !letter.is_lowercase()) && first != '_';
        let name = name.to_owned();
        return Ok((if is_code { Parola::Codice(name) } else { Parola::Nome(name) }, left));
    }
    let foreign = ALTRUI.iter().find(|(sign, _)| rest.starts_with(sign) && !rest.starts_with("!="));
    if let Some((sign, ours)) = foreign {
        let span = Span { da, a: da + sign.len() };
        let messaggio = format!("`{sign}` has no meaning here");
        return Err(Difetto { span, messaggio, suggerimento: Some((*ours).to_owned()) });
    }
    let Some((sign, left)) = SEGNI.iter().find_map(|sign| rest.strip_prefix(sign).map(|left| (*sign, left)))
    else {
        let span = Span { da, a: da + first.len_utf8() };
        return Err(Difetto::new(span, format!("the character `{first}` has no meaning here")));
    };
    match sign {
        "\"" => quoted(left, da).map(|(text, left)| (Parola::Testo(text), left)),
        "@" => date(left, da),
        _ => Ok((Parola::Segno(sign), left)),
    }
}

fn number(rest: &str, da: usize) -> Result<(Parola, &str), Difetto> {
    let digits = |text: &str| text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let mut end = digits(rest);
    let (_, after) = rest.split_at(end);
    if let Some(decimals) = after.strip_prefix('.') {
        // `0..780` is a range, not the decimal `0.`
        let places = digits(decimals);
        end += if places == 0 { 0 } else { 1 + places };
    }
    let (written, left) = rest.split_at(end);
    let number = Numero::parse(written).ok_or_else(|| {
        let span = Span { da, a: da + end };
        Difetto::new(span, "a number has no leading zero and at most thirty digits")
    })?;
    Ok((Parola::Numero(number), left))
}

fn quoted(left: &str, da: usize) -> Result<(String, &str), Difetto> {
    let closed = left.split_once('"').map(|(text, left)| (text.to_owned(), left));
    closed.ok_or_else(|| Difetto::new(Span { da, a: da + 1 }, "the text is never closed with `\"`"))
}

fn date(left: &str, da: usize) -> Result<(Parola, &str), Difetto> {
    let wrong = |a: usize| Difetto::new(Span { da, a }, "a date is written @\"2026-01-31\"");
    let (text, after) =
        left.strip_prefix('"').and_then(|left| left.split_once('"')).ok_or_else(|| wrong(da + 1))?;
    let date = parse_date(text).ok_or_else(|| wrong(da + text.len() + 3))?;
    Ok((Parola::Data(date), after))
}

/// Reads a date written as `2026-01-31`, and in no other way.
#[must_use]
pub fn parse_date(text: &str) -> Option<Date> {
    let date: Date = text.parse().ok()?;
    (date.to_string() == text).then_some(date)
}
