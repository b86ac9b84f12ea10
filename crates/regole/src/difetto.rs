//! What is wrong with an expression, and where: found at load, shown with a caret.

use std::fmt;
use std::ops::Range;

/// A defect of a text: where, what, and the nearest thing that would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difetto {
    /// The bytes of the text.
    pub span: Span,
    /// What is wrong, and what was expected.
    pub messaggio: String,
    /// A name that exists and looks like the one written.
    pub suggerimento: Option<String>,
}

/// A stretch of the source text, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first byte.
    pub da: usize,
    /// The byte after the last.
    pub a: usize,
}

impl Span {
    /// The stretch from the start of one to the end of another.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { da: self.da, a: other.a }
    }

    /// The stretch as a range of bytes.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.da..self.a
    }
}

impl Difetto {
    pub(crate) fn new(span: Span, messaggio: impl Into<String>) -> Self {
        Self { span, messaggio: messaggio.into(), suggerimento: None }
    }

    /// A defect about a name that does not exist, with the nearest that does.
    pub(crate) fn unknown<'a>(
        span: Span,
        kind: &str,
        nome: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let suggerimento = nearest(nome, known).map(str::to_owned);
        Self { span, messaggio: format!("no {kind} is called `{nome}`"), suggerimento }
    }
}

impl fmt::Display for Difetto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.messaggio)?;
        match &self.suggerimento {
            Some(nome) => write!(f, "; did you mean `{nome}`?"),
            None => Ok(()),
        }
    }
}

/// The known name that takes the fewest edits, if it takes few.
#[must_use]
pub fn nearest<'a>(nome: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = nome.chars().count().div_ceil(3);
    let distances = known.into_iter().map(|candidate| (edits(nome, candidate), candidate));
    distances.filter(|(distance, _)| *distance <= most).min().map(|(_, candidate)| candidate)
}

/// The number of letters to insert, remove or change (Levenshtein), row by row.
fn edits(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (line, letter) in from.chars().enumerate() {
        let mut previous = line;
        let mut left = line + 1;
        for (cell, other) in row.iter_mut().skip(1).zip(&to) {
            let change = previous + usize::from(letter != *other);
            previous = *cell;
            *cell = change.min(previous + 1).min(left + 1);
            left = *cell;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
