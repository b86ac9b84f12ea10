//! The options that the commands on a person's facts share, and the form of their answers.

use std::io::{self, Write};
use std::path::PathBuf;

use catalogo::Lingua;
use jiff::civil::Date;
use regole::Giorni;
use serde::Serialize;

use super::parse_day;

/// On which days to judge.
#[derive(clap::Args)]
pub(crate) struct Giorno {
    /// The day on which right and amount are judged: for arrears and reviews, that of the claim.
    #[arg(long, value_parser = parse_day)]
    pub(crate) data: Date,
    /// Only what was known on this day.
    #[arg(long, value_parser = parse_day)]
    pub(crate) conosciuto_al: Option<Date>,
}

impl Giorno {
    pub(crate) fn giorni(&self) -> Giorni {
        Giorni { data_diritto: self.data, conosciuto_al: self.conosciuto_al }
    }
}

/// With which cards, and how to answer.
#[derive(clap::Args)]
pub(crate) struct Modo {
    /// Machine-readable output.
    #[arg(long)]
    pub(crate) json: bool,
    /// The language of the words.
    #[arg(long, default_value = "it")]
    pub(crate) lingua: Lingua,
    /// A folder of cards, instead of those built in: with the cards of a day, the answer is that day's.
    #[arg(long)]
    pub(crate) cartella: Option<PathBuf>,
}

/// What a machine reads: what was found or, where there is nothing, the sentence that says so.
#[derive(Serialize)]
pub(crate) struct Risposta<T> {
    pub(crate) frase: Option<String>,
    pub(crate) risultati: Vec<T>,
}

impl<T: Serialize> Risposta<T> {
    /// Writes it for a machine, or each result as `print` does, then the sentence.
    pub(crate) fn show<O: Write>(
        &self,
        modo: &Modo,
        out: &mut O,
        print: impl Fn(&T, &mut O) -> io::Result<()>,
    ) -> io::Result<()> {
        if modo.json {
            serde_json::to_writer_pretty(&mut *out, self)?;
            return writeln!(out);
        }
        for risultato in &self.risultati {
            print(risultato, out)?;
        }
        self.frase.iter().try_for_each(|frase| writeln!(out, "{frase}"))
    }
}
