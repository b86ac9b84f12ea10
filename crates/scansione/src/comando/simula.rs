//! The command `simula`: what other cards would change, for people who do not exist.

use std::fs;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use catalogo::{Catalogo, Diagnosi};
use clap::Args;
use jiff::civil::Date;
use lingue::Lingua;
use regole::Giorni;

use super::controlla::{check, verdict};
use super::{parse_day, refuse};
use crate::avanzamento::Avanzamento;
use crate::luogo::Luogo;
use crate::simula::{Dove, simulate, table};

/// What is asked of a simulation.
#[derive(Args, Clone, Debug)]
#[group(skip)]
pub struct Simula {
    /// The folder of the cards before; without it, those built in.
    #[arg(long, conflicts_with = "dal_nulla")]
    prima: Option<PathBuf>,
    /// There were no cards before: this is the first edition.
    #[arg(long)]
    dal_nulla: bool,
    /// The folder of the cards after; without it, those built in.
    #[arg(long)]
    dopo: Option<PathBuf>,
    /// A country that is there, instead of one drawn for the purpose.
    #[arg(long, conflicts_with_all = ["persone", "seme"])]
    paese: Option<Luogo>,
    /// How many people to draw.
    #[arg(long, default_value_t = 100_000)]
    persone: u64,
    /// The seed: the same seed draws the same people.
    #[arg(long, default_value_t = 1)]
    seme: u64,
    /// The day on which right and amount are judged.
    #[arg(long, value_parser = parse_day, required_unless_present = "controlla")]
    data: Option<Date>,
    /// Where the simulation is written, as JSON.
    #[arg(short, required_unless_present = "controlla")]
    out: Option<PathBuf>,
    /// Instead, makes a simulation again as it says that it was made, and tells whether it is equal.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["persone", "seme", "data", "out"])]
    controlla: Option<PathBuf>,
    /// The language of what is said.
    #[arg(long, default_value = "it")]
    lingua: Lingua,
}

impl Simula {
    /// Simulates, writes what was found, and shows it.
    #[must_use]
    pub fn run(&self) -> ExitCode {
        let before = if self.dal_nulla { None } else { Some(load(self.prima.as_deref())) };
        let (before, after) = match (before.transpose(), load(self.dopo.as_deref())) {
            (Ok(before), Ok(after)) => (before, after),
            (Err(difetti), _) | (_, Err(difetti)) => return refuse(difetti.iter().map(ToString::to_string)),
        };
        match (&self.controlla, self.data, &self.out) {
            (Some(file), ..) => self.check(file, before.as_ref(), &after),
            (None, Some(data), Some(out)) => self.make(before.as_ref(), &after, data, out),
            // The command line wants both.
            (None, ..) => ExitCode::FAILURE,
        }
    }

    /// Makes it again, and says whether it is equal.
    fn check(&self, file: &Path, before: Option<&Catalogo>, after: &Catalogo) -> ExitCode {
        match check(file, before, after, self.paese.as_ref(), &Avanzamento::new(self.lingua)) {
            Ok(different) => {
                // Who closed the terminal does not want to know.
                let _ = writeln!(stdout(), "{}", verdict(&different, self.lingua));
                if different.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
            }
            Err(why) => refuse([format!("{}: {}", file.display(), why.sentence(self.lingua))]),
        }
    }

    fn make(&self, before: Option<&Catalogo>, after: &Catalogo, data: Date, out: &Path) -> ExitCode {
        let dove = match &self.paese {
            Some(paese) => Dove::Paese(paese.clone()),
            None => Dove::Disegnato { persone: self.persone, seme: self.seme },
        };
        let giorni = Giorni { data_diritto: data, conosciuto_al: None };
        let found = match simulate(before, after, &dove, giorni, &Avanzamento::new(self.lingua)) {
            Ok(found) => found,
            Err(errore) => return refuse([errore.sentence(self.lingua)]),
        };
        if let Err(error) = fs::write(out, found.write()) {
            return refuse([format!("{}: {error}", out.display())]);
        }
        // Who closed the terminal does not want to know.
        let _ = write!(stdout(), "{}", table(&found, before, after, self.lingua));
        ExitCode::SUCCESS
    }
}

fn load(folder: Option<&Path>) -> Result<Catalogo, Vec<Diagnosi>> {
    folder.map_or_else(Catalogo::embedded, Catalogo::load)
}
