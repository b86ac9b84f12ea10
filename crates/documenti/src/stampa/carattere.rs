//! The letters that can be printed: those that the fonts of this folder have.

use std::{borrow::Cow, fmt::Write, sync::LazyLock};

use serde_json::Value;
use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

// Open fonts under the licences beside them. Roboto Mono lends the letters that Titillium Web lacks.
const FILES: [&[u8]; 5] = [
    include_bytes!("../../caratteri/TitilliumWeb-Regular.ttf"),
    include_bytes!("../../caratteri/TitilliumWeb-Italic.ttf"),
    include_bytes!("../../caratteri/TitilliumWeb-SemiBold.ttf"),
    include_bytes!("../../caratteri/TitilliumWeb-Bold.ttf"),
    include_bytes!("../../caratteri/RobotoMono-Regular.ttf"),
];

/// The fonts, read once.
pub(super) static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect());

/// The index of the fonts, by family and weight.
pub(super) static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Writes every letter that no font has as its code, `[U+1F600]`: PDF/A forbids a blank in its place, and a receipt
/// must not stay unprinted, nor lose what was written, because of one letter.
pub(super) fn make_printable(value: &mut Value) {
    match value {
        Value::String(text) => {
            if let Cow::Owned(printable) = printable(text) {
                *text = printable;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(make_printable),
        Value::Object(fields) => fields.values_mut().for_each(make_printable),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn printable(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_printable) {
        return Cow::Borrowed(text);
    }
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            _ if is_printable(letter) => written.push(letter),
            // Blanks and hyphens that differ only in where a line may break.
            '\u{2011}' => written.push('-'),
            '\u{202f}' => written.push('\u{a0}'),
            _ if letter.is_whitespace() => written.push(' '),
            _ => {
                // Writing to a string cannot fail.
                let _ = write!(written, "[U+{:04X}]", u32::from(letter));
            }
        }
    }
    Cow::Owned(written)
}

fn is_printable(letter: char) -> bool {
    letter == '\n' || FONTS.iter().any(|font| font.info().coverage.contains(u32::from(letter)))
}
