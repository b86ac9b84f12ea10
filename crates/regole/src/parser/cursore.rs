//! The place in the words that the parser has reached, and what it may take from there.

use crate::difetto::{Difetto, Span};
use crate::lessico::Parola;

/// Deeper than any law is written; beyond it the stack would be at risk.
const MASSIMA_PROFONDITA: usize = 60;

/// The words that no name may be.
pub(super) const RISERVATE: [&str; 15] = [
    "if",
    "then",
    "else",
    "some",
    "every",
    "for",
    "in",
    "satisfies",
    "return",
    "and",
    "or",
    "not",
    "between",
    "true",
    "false",
];

/// The words, the next of them, and how deep the expression is.
pub(super) struct Parser {
    words: Vec<(Parola, Span)>,
    next: usize,
    depth: usize,
}

impl Parser {
    pub(super) fn new(words: Vec<(Parola, Span)>) -> Self {
        Self { words, next: 0, depth: 0 }
    }

    pub(super) fn descend(&mut self) -> Result<(), Difetto> {
        self.depth += 1;
        if self.depth > MASSIMA_PROFONDITA {
            return Err(Difetto::new(self.span(), "the expression is nested too deeply; use definitions"));
        }
        Ok(())
    }

    pub(super) fn ascend(&mut self) {
        self.depth -= 1;
    }

    pub(super) fn word_at(&self, ahead: usize) -> &Parola {
        self.words.get(self.next + ahead).map_or(&Parola::Fine, |(word, _)| word)
    }

    pub(super) fn peek(&self) -> &Parola {
        self.word_at(0)
    }

    pub(super) fn span(&self) -> Span {
        self.words.get(self.next).or(self.words.last()).map_or(Span::default(), |(_, span)| *span)
    }

    pub(super) fn advance(&mut self) -> Span {
        let span = self.span();
        self.next += 1;
        span
    }

    pub(super) fn at(&self, sign: &str) -> bool {
        matches!(self.peek(), Parola::Segno(next) if *next == sign)
    }

    pub(super) fn keyword(&self) -> Option<&'static str> {
        match self.peek() {
            Parola::Nome(name) => RISERVATE.iter().copied().find(|keyword| keyword == name),
            _ => None,
        }
    }

    pub(super) fn sign(&mut self, sign: &str) -> Result<Span, Difetto> {
        if self.at(sign) { Ok(self.advance()) } else { Err(self.expected(&format!("`{sign}`"))) }
    }

    pub(super) fn word(&mut self, word: &str) -> Result<Span, Difetto> {
        if self.keyword() == Some(word) {
            Ok(self.advance())
        } else {
            Err(self.expected(&format!("`{word}`")))
        }
    }

    pub(super) fn name(&mut self, what: &str) -> Result<(String, Span), Difetto> {
        match self.peek().clone() {
            Parola::Nome(name) if !RISERVATE.contains(&name.as_str()) => Ok((name, self.advance())),
            _ => Err(self.expected(what)),
        }
    }

    pub(super) fn expected(&self, what: &str) -> Difetto {
        Difetto::new(self.span(), format!("expected {what}"))
    }
}
