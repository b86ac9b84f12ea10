//! A country in a temporary folder, and the processes that judge it.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use catalogo::{Catalogo, Lingua};
use regole::Giorni;
use scansione::{Avanzamento, Giro, Popolazione, Tracciato, populate};
use tempfile::TempDir;

const DATA: &str = "2026-11-23";
const SEME: u64 = 7;

pub(crate) static CATALOGO: LazyLock<Catalogo> = LazyLock::new(|| Catalogo::embedded().unwrap());

pub(crate) struct Banco {
    pub(crate) folder: TempDir,
}

impl Banco {
    pub(crate) fn new(persone: u64, parti: u32) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let popolazione = Popolazione { persone, seme: SEME, parti };
        let tracciato = Tracciato::of(&CATALOGO);
        populate(&tracciato, popolazione, &folder.path().join("paese"), &Avanzamento::silent()).unwrap();
        Self { folder }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn giro(&self, out: &str) -> Giro {
        let (uscita, data_diritto) = (self.path(out), regole::parse_date(DATA).unwrap());
        let giorni = Giorni { data_diritto, conosciuto_al: None };
        Giro {
            paese: self.path("paese").into(),
            fatti: uscita.join("fatti"),
            uscita,
            giorni,
            lingua: Lingua::It,
        }
    }

    /// The run in one process: every byte of it.
    pub(crate) fn alone(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let (one, ferma) = (NonZeroUsize::MIN, AtomicBool::new(false));
        scansione::scan(&CATALOGO, &self.giro("alone"), one, &Avanzamento::silent(), &ferma).unwrap();
        files(&self.path("alone"))
    }

    /// The command of a run over the workers of a coordinator.
    pub(crate) fn client(&self, out: &str, coordinatore: &str) -> Command {
        let mut command = program("scansiona");
        command.arg(self.path("paese")).args(["--data", DATA, "--coordinatore", coordinatore]);
        command.arg("-o").arg(self.path(out));
        command
    }
}

/// A process that ends with the test.
pub(crate) struct Processo(pub(crate) Child);

impl Processo {
    pub(crate) fn start(mut command: Command) -> Self {
        Self(command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap())
    }

    pub(crate) fn worker(coordinatore: &str, cartella: &Path) -> Self {
        let mut command = program("lavora");
        command.args(["--lavori", "1", "--coordinatore", coordinatore, "--cartella"]).arg(cartella);
        Self::start(command)
    }

    /// Kills it, as the kernel would.
    pub(crate) fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Processo {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub(crate) fn program(comando: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_patrocinio-macchine"));
    command.arg(comando);
    command
}

/// A coordinator, and where it listens.
pub(crate) fn coordinator() -> (Processo, String) {
    let mut command = program("coordina");
    command.args(["--indirizzo", "127.0.0.1:0", "--attesa", "11"]);
    let mut process = Processo::start(command);
    let mut address = String::new();
    BufReader::new(process.0.stdout.as_mut().unwrap()).read_line(&mut address).unwrap();
    (process, address.trim().to_owned())
}

/// What a run said, when it ended well.
pub(crate) fn said(output: &Output) -> String {
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}{err}");
    out.into_owned()
}

/// Waits for something that must come, and not for ever.
#[expect(clippy::disallowed_methods, reason = "a test that looks at other processes has no worker to block")]
pub(crate) fn await_until(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..6_000 {
        if is_so() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("in a minute: {what}");
}

/// The names in a folder, which may not be there yet.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// Every file of a folder, and what is in it.
pub(crate) fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in std::fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_owned(), std::fs::read(&path).unwrap());
            }
        }
    }
    found
}
