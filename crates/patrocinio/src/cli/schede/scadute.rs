//! `patrocinio schede scadute`: the figures of which no value is known on a day, and the cards that wait for them.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::process::ExitCode;

use catalogo::{Catalogo, ParametroDescritto};
use jiff::civil::Date;
use store::{Clock, SystemClock};

use crate::cli::{Uscita, parse_day};

/// Lists the figures that have no value on a day: an old one is never carried over.
#[derive(clap::Args)]
pub(super) struct Scadute {
    /// The day; today, if it is not said.
    #[arg(long, value_parser = parse_day)]
    al: Option<Date>,
}

/// Prints a line for each figure, and fails where there is one.
pub(super) fn run<O: Write, E: Write>(
    scadute: &Scadute,
    catalogo: &Catalogo,
    output: &mut Uscita<O, E>,
) -> io::Result<ExitCode> {
    let day = scadute.al.unwrap_or_else(|| SystemClock.now().giorno().date());
    let mut waiting: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for scheda in catalogo.schede() {
        for parametro in scheda.parametri() {
            waiting.entry(parametro).or_default().push(&scheda.id);
        }
    }
    let mut expired = 0_usize;
    for (nome, schede) in waiting {
        let Some(descritto) = catalogo.find_parametro(nome) else { continue };
        if descritto.parametro.find(day, None).is_none() {
            expired += 1;
            writeln!(output.stdout, "{nome}: {} ({})", last_day(descritto, day), schede.join(", "))?;
        }
    }
    writeln!(output.stdout, "{expired} without a value on {day}")?;
    Ok(if expired == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Says until when the figure was known before that day.
fn last_day(descritto: &ParametroDescritto, day: Date) -> String {
    let ended = descritto.parametro.versioni.iter().filter_map(|versione| versione.valido_al);
    match ended.filter(|last| *last < day).max() {
        Some(last) => format!("known until {last}"),
        None => "not known yet".to_owned(),
    }
}
