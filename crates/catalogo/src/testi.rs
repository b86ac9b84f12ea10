//! The texts of the cards, with names to fill in.

/// A piece of a text with names to fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pezzo<'t> {
    Testo(&'t str),
    Nome(&'t str),
}

/// Cuts a text at its `{names}`. A brace that is never closed is part of the text.
pub(crate) fn pieces(text: &str) -> Vec<Pezzo<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, left)) = after.split_once('}') else { break };
        pieces.push(Pezzo::Testo(before));
        pieces.push(Pezzo::Nome(name));
        rest = left;
    }
    pieces.push(Pezzo::Testo(rest));
    pieces
}
