//! What is wrong in a file, and exactly where.

use std::fmt;

/// A text with the name to show for it.
#[derive(Clone, Debug)]
pub struct Sorgente {
    /// The name to show, as `schede/assegno_sociale.yaml`.
    pub nome: String,
    /// The whole text.
    pub testo: String,
}

/// A place in a text; lines and columns count from one, in characters. Line zero is the whole file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Posto {
    /// The line.
    pub riga: usize,
    /// The column.
    pub colonna: usize,
    /// How many characters the thing takes, on that line.
    pub lunghezza: usize,
}

/// A defect of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnosi {
    /// The file.
    pub file: String,
    /// Where in it.
    pub posto: Posto,
    /// What is wrong, and what was expected.
    pub messaggio: String,
    /// The line of the text, to show above the caret.
    pub testo: String,
}

impl Diagnosi {
    /// Says what is wrong at a place of a text.
    #[must_use]
    pub fn new(sorgente: &Sorgente, posto: Posto, messaggio: impl Into<String>) -> Self {
        let testo = lines(&sorgente.testo).nth(posto.riga.saturating_sub(1)).unwrap_or_default().to_owned();
        Self { file: sorgente.nome.clone(), posto, messaggio: messaggio.into(), testo }
    }
}

/// The lines as YAML counts them: a carriage return ends one too, alone or before a line feed.
fn lines(testo: &str) -> impl Iterator<Item = &str> {
    testo.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

impl fmt::Display for Diagnosi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Posto { riga, colonna, lunghezza } = self.posto;
        if riga == 0 {
            return write!(f, "{}: {}", self.file, self.messaggio);
        }
        writeln!(f, "{}:{riga}:{colonna}: {}", self.file, self.messaggio)?;
        let before: String = self.testo.chars().take(colonna.saturating_sub(1)).collect();
        let left = self.testo.chars().count().saturating_sub(before.chars().count());
        let carets = "^".repeat(lunghezza.min(left).max(1));
        // Tabs stay tabs, so that the caret falls under the right character.
        let margin: String = before.chars().map(|letter| if letter == '\t' { '\t' } else { ' ' }).collect();
        write!(f, "    {}\n    {margin}{carets}", self.testo)
    }
}
