//! `patrocinio popolazione`, `scansiona` and `schede simula` become `patrocinio-scansione`; `coordina`, `lavora` and a
//! `scansiona` with a coordinator become `patrocinio-macchine`. They are built apart so that serving does not compile
//! what they need.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{self, ErrorKind, Write};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use catalogo::Lingua;

use super::Uscita;

/// Another program, and how it is built.
#[derive(Clone, Copy)]
struct Programma {
    nome: &'static str,
    costruzione: &'static str,
}

// Names in two parts: whole, they would read as keys of texts.
const SCANSIONE: Programma = Programma {
    nome: concat!("patrocinio", "-scansione"),
    costruzione: "cargo build --release -p scansione",
};
const MACCHINE: Programma = Programma {
    nome: concat!("patrocinio", "-macchine"),
    costruzione: "cargo build --release --manifest-path macchine/Cargo.toml --target-dir target",
};

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
    let programma = program(comando, &parole.parole);
    let error = Command::new(find(programma)).arg(comando).args(&parole.parole).exec();
    if error.kind() == ErrorKind::NotFound {
        return output.refuse(&[absent(programma, lingua(&parole.parole))]);
    }
    output.refuse(&[format!("{}: {error}", programma.nome)])
}

/// One machine needs less than many.
fn program(comando: &str, parole: &[OsString]) -> Programma {
    let mut words = parole.iter().filter_map(|word| word.to_str());
    let is_over_many = words.any(|word| word.split('=').next() == Some("--coordinatore"));
    match comando {
        "coordina" | "lavora" => MACCHINE,
        _ if is_over_many => MACCHINE,
        _ => SCANSIONE,
    }
}

/// The one beside this program, else the one that the system finds.
fn find(programma: Programma) -> PathBuf {
    let beside = env::current_exe().ok().map(|this| this.with_file_name(programma.nome));
    beside.filter(|path| path.is_file()).unwrap_or_else(|| PathBuf::from(programma.nome))
}

/// The language asked for: the other program is not there to read it.
fn lingua(parole: &[OsString]) -> Lingua {
    let said = |word: &OsStr| word.to_str().map(str::to_owned);
    let after = parole.iter().skip_while(|word| *word != "--lingua").nth(1).and_then(|word| said(word));
    let mut joined =
        parole.iter().filter_map(|word| said(word)?.strip_prefix("--lingua=").map(str::to_owned));
    after.or_else(|| joined.next()).and_then(|code| Lingua::find(&code)).unwrap_or(Lingua::It)
}

fn absent(Programma { nome, costruzione }: Programma, lingua: Lingua) -> String {
    match lingua {
        Lingua::It => {
            format!(
                "manca il programma `{nome}`, accanto a questo o nel PATH: si costruisce con `{costruzione}`"
            )
        }
        Lingua::De => {
            format!(
                "das Programm `{nome}` fehlt, neben diesem oder im PATH: es wird mit `{costruzione}` gebaut"
            )
        }
        Lingua::En => {
            format!(
                "the program `{nome}` is missing, beside this one or in the PATH: build it with `{costruzione}`"
            )
        }
    }
}
