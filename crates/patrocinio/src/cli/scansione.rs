//! `patrocinio popolazione` and `patrocinio scansiona`: they become `patrocinio-scansione`, which is built apart so that
//! serving does not compile what a run over a population needs.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{self, ErrorKind, Write};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use catalogo::Lingua;

use super::Uscita;

// In two parts: whole, it would read as the key of a text.
const PROGRAMMA: &str = concat!("patrocinio", "-scansione");

/// What is said to the other program, word for word: it knows its own options, and its help.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Parole {
    /// The options of the command: `--help` lists them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    parole: Vec<OsString>,
}

/// Becomes the other program, so that Ctrl-C, the terminal and the exit code are its own; or says that it is not there.
pub(crate) fn run<O: Write, E: Write>(
    comando: &str,
    parole: &Parole,
    output: &mut Uscita<O, E>,
) -> io::Result<ExitCode> {
    let error = Command::new(program()).arg(comando).args(&parole.parole).exec();
    let lingua = lingua(&parole.parole);
    if error.kind() == ErrorKind::NotFound {
        return output.refuse(&[absent(lingua)]);
    }
    output.refuse(&[format!("{PROGRAMMA}: {error}")])
}

/// The one beside this program, else the one that the system finds.
fn program() -> PathBuf {
    let beside = env::current_exe().ok().map(|this| this.with_file_name(PROGRAMMA));
    beside.filter(|path| path.is_file()).unwrap_or_else(|| PathBuf::from(PROGRAMMA))
}

/// The language asked for: the other program is not there to read it.
fn lingua(parole: &[OsString]) -> Lingua {
    let said = |word: &OsStr| word.to_str().map(str::to_owned);
    let after = parole.iter().skip_while(|word| *word != "--lingua").nth(1).and_then(|word| said(word));
    let mut joined =
        parole.iter().filter_map(|word| said(word)?.strip_prefix("--lingua=").map(str::to_owned));
    after.or_else(|| joined.next()).and_then(|code| Lingua::find(&code)).unwrap_or(Lingua::It)
}

fn absent(lingua: Lingua) -> String {
    let build = "cargo build --release -p scansione";
    match lingua {
        Lingua::It => format!(
            "manca il programma `{PROGRAMMA}`, accanto a questo o nel PATH: si costruisce con `{build}`"
        ),
        Lingua::De => format!(
            "das Programm `{PROGRAMMA}` fehlt, neben diesem oder im PATH: es wird mit `{build}` gebaut"
        ),
        Lingua::En => format!(
            "the program `{PROGRAMMA}` is missing, beside this one or in the PATH: build it with `{build}`"
        ),
    }
}
