//! `patrocinio schede nuova`: a card to fill in, whose only defects are what is still to be written.

use std::fs::OpenOptions;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use catalogo::is_name;

use super::quali::CARTELLA;
use crate::cli::Uscita;

const SCHEMA: &str = include_str!("nuova.yaml");
/// What the schema writes in place of the id.
const ID: &str = "ID";

/// Writes a card to fill in.
#[derive(clap::Args)]
pub(super) struct Nuova {
    /// The benefit's id: lower-case letters, digits and `_`.
    #[arg(value_parser = parse_id)]
    id: String,
}

fn parse_id(text: &str) -> Result<String, String> {
    if is_name(text) {
        return Ok(text.to_owned());
    }
    Err("an id is lower-case letters, digits and `_`, a letter first".to_owned())
}

/// Writes the file, if there is none yet, and says how to go on.
pub(super) fn run<O: Write, E: Write>(
    nuova: &Nuova,
    cartella: Option<&Path>,
    output: &mut Uscita<O, E>,
) -> io::Result<ExitCode> {
    let folder = cartella.map_or_else(|| PathBuf::from(CARTELLA), Path::to_path_buf);
    let path = folder.join("schede").join(format!("{}.yaml", nuova.id));
    let written = OpenOptions::new().write(true).create_new(true).open(&path);
    match written.and_then(|mut file| file.write_all(SCHEMA.replace(ID, &nuova.id).as_bytes())) {
        Ok(()) => {
            writeln!(output.stdout, "{}", path.display())?;
            writeln!(
                output.stdout,
                "patrocinio schede verifica --cartella {} says what is still to be written",
                folder.display()
            )?;
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => output.refuse(&[format!("{}: {}", path.display(), refusal(&error, &folder))]),
    }
}

/// What whoever begins a card can do about it.
fn refusal(error: &io::Error, folder: &Path) -> String {
    match error.kind() {
        ErrorKind::AlreadyExists => "the card is there already, and is not written over".to_owned(),
        ErrorKind::NotFound => format!(
            "there is no folder `schede` in `{}`: `--cartella` names the folder of the cards",
            folder.display()
        ),
        _ => error.to_string(),
    }
}
