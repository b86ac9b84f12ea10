//! The words of the mandate that are the same for everyone: a page shows before signing what the paper prints.

use serde::{Deserialize, Serialize};

use super::{Lingua, StampaError, lingua};

/// The clauses of the mandate in one language, read from the file that the template reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clausole {
    /// The name of the paper.
    pub titolo: String,
    /// The act that asks for it.
    pub legge: String,
    conferimento: String,
    /// The heading of the object.
    pub oggetto: String,
    /// What stands before the facts that an object opens.
    pub apre: String,
    /// The heading of the statements on personal data.
    pub dati: String,
    /// The statements on personal data.
    pub dati_punti: Vec<String>,
    salute_si: String,
    salute_no: String,
    /// The heading of how the mandate ends.
    pub durata: String,
    /// How the mandate ends.
    pub durata_testo: String,
}

#[derive(Deserialize)]
struct Testi {
    mandato: Clausole,
}

impl Clausole {
    /// Loads the clauses in a language.
    pub fn load(lingua: Lingua) -> Result<Self, StampaError> {
        let testi: Testi = toml::from_str(lingua::testi(lingua)).map_err(|_| StampaError::Data)?;
        Ok(testi.mandato)
    }

    /// Says who gives the mandate to whom.
    #[must_use]
    pub fn conferimento(&self, persona: &str, patronato: &str) -> String {
        fill(&self.conferimento, &[("persona", persona), ("patronato", patronato)])
    }

    /// Says whether health data are open.
    #[must_use]
    pub fn salute(&self, is_open: bool) -> &str {
        if is_open { &self.salute_si } else { &self.salute_no }
    }
}

// In one pass, as the template does: a value that looks like an open place is left as it is.
fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut pieces = text.split('{');
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once('}').unwrap_or(("", piece));
        let value = values.iter().find(|(known, _)| *known == name);
        filled.push_str(value.map_or("", |(_, value)| value));
        filled.push_str(rest);
    }
    filled
}
