//! A run: partition by partition, each written whole or not at all, so that it can be stopped and taken up again.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs::{self, DirBuilder};
use std::io::ErrorKind;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::UNIX_EPOCH;

use catalogo::Catalogo;
use datafusion::parquet::file::reader::{FileReader, SerializedFileReader};
use regole::Giorni;
use sha2::{Digest, Sha256};

use crate::avanzamento::Avanzamento;
use crate::conti::Conti;
use crate::esiti::Esiti;
use crate::giudica::Giudice;
pub use crate::guasto::Errore;
use crate::prepara::prepare;
use crate::riassunto;
use crate::riempi::{fill, read_facts};
use crate::tracciato::{Tracciato, file, relations_of};

/// Rows that are judged together: what memory holds at once, whatever the country.
const RIGHE: usize = 8_192;
const ESITI: &str = "esiti.parquet";
const CONTI: &str = "conti.csv";
const SCARTI: &str = "scarti.csv";
const INGRESSO: &str = "ingresso";
const TESTATA: &str = "file,riga,colonna,guasto\n";

/// What to judge, and where to write.
#[derive(Clone, Debug)]
pub struct Giro {
    /// The country.
    pub paese: PathBuf,
    /// Where outcomes and summary go.
    pub uscita: PathBuf,
    /// Where prepared facts are kept: they can serve more than one run.
    pub fatti: PathBuf,
    /// The days of the judgement.
    pub giorni: Giorni,
}

/// How a run ended.
#[derive(Debug, Default)]
pub struct Resoconto {
    /// The partitions that were judged now.
    pub giudicate: usize,
    /// Those that an earlier run had judged.
    pub riprese: usize,
    /// The partitions that could not be judged, and why; the next run tries them again.
    pub fallite: Vec<(String, Errore)>,
    /// Whether it was stopped: there is no summary yet.
    pub fermata: bool,
    /// The rows judged, and those left out.
    pub persone: (u64, u64),
}

/// Judges the catalogue over a country.
///
/// # Errors
/// There is no country, the output is of another run, or the disk refuses.
pub fn scan(
    catalogo: &Catalogo,
    giro: &Giro,
    avanzamento: &Avanzamento,
    ferma: &AtomicBool,
) -> Result<Resoconto, Errore> {
    let parti = partitions(&giro.paese)?;
    giro.claim(catalogo)?;
    let lavoro = Lavoro {
        tracciato: Tracciato::of(catalogo),
        giudice: Giudice::new(catalogo, giro.giorni),
        giro,
        avanzamento,
        ferma,
    };
    avanzamento.expect(parti.iter().map(|(_, rows)| rows).sum());
    let mut resoconto = Resoconto::default();
    for (parte, rows) in &parti {
        match lavoro.partition(parte) {
            Ok(Fatta::Ora) => resoconto.giudicate += 1,
            Ok(Fatta::Prima) => {
                resoconto.riprese += 1;
                avanzamento.skip(*rows);
            }
            Ok(Fatta::Fermata) => resoconto.fermata = true,
            Err(errore) => resoconto.fallite.push((parte.clone(), errore)),
        }
        if resoconto.fermata || ferma.load(Ordering::Relaxed) {
            resoconto.fermata = true;
            break;
        }
    }
    avanzamento.finish();
    if !resoconto.fermata && resoconto.fallite.is_empty() {
        resoconto.persone = lavoro.gather(&parti)?;
    }
    Ok(resoconto)
}

/// What became of a partition.
enum Fatta {
    Ora,
    Prima,
    Fermata,
}

impl Giro {
    /// Takes the output for this run, or refuses one that holds another.
    fn claim(&self, catalogo: &Catalogo) -> Result<(), Errore> {
        let path = self.uscita.join("giro.txt");
        let known = self.giorni.conosciuto_al.map_or(String::new(), |day| day.to_string());
        let wanted = format!(
            "data: {}\nconosciuto_al: {known}\ncatalogo: {}\nmotore: {}\n",
            self.giorni.data_diritto,
            fingerprint(catalogo),
            regole::VERSIONE
        );
        match fs::read_to_string(&path) {
            Ok(found) if found == wanted => Ok(()),
            Ok(_) => Err(Errore::AltroGiro(self.uscita.clone())),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                private(&self.uscita)?;
                fs::write(&path, wanted).map_err(Errore::of_file(&path))
            }
            Err(error) => Err(Errore::of_file(&path)(error)),
        }
    }

    fn done(&self, parte: &str) -> PathBuf {
        self.uscita.join("parti").join(parte)
    }
}

/// The hash of all that a run rests on: cards, facts and figures.
fn fingerprint(catalogo: &Catalogo) -> String {
    let mut hash = Sha256::new();
    for scheda in catalogo.schede() {
        hash.update(scheda.id.as_bytes());
        hash.update(scheda.impronta.as_bytes());
        for nome in scheda.parametri() {
            if let Some(descritto) = catalogo.find_parametro(nome) {
                hash.update(format!("{:?}", descritto.parametro).as_bytes());
            }
        }
    }
    for descritto in catalogo.fattario().iter() {
        hash.update(format!("{:?}", descritto.fatto).as_bytes());
    }
    hash.finalize().iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The partitions of a country, in order, with how many people they hold.
fn partitions(paese: &Path) -> Result<Vec<(String, u64)>, Errore> {
    let none = || Errore::NessunPaese(paese.to_owned());
    let mut found = Vec::new();
    for entry in fs::read_dir(paese.join("persone")).map_err(|_| none())? {
        let path = entry.map_err(Errore::of_file(paese))?.path();
        if path.extension().is_none_or(|extension| extension != "parquet") {
            continue;
        }
        if let Some(name) = path.file_stem().and_then(|name| name.to_str()) {
            // A file that cannot be read counts no rows here, and is told when its turn comes.
            found.push((name.to_owned(), rows_of(&path).unwrap_or(0)));
        }
    }
    found.sort();
    if found.is_empty() { Err(none()) } else { Ok(found) }
}

fn rows_of(path: &Path) -> Result<u64, Errore> {
    let opened = fs::File::open(path).map_err(Errore::of_file(path))?;
    let rows = SerializedFileReader::new(opened)?.metadata().file_metadata().num_rows();
    Ok(u64::try_from(rows).unwrap_or(0))
}

/// A run under way.
struct Lavoro<'r> {
    tracciato: Tracciato,
    giudice: Giudice<'r>,
    giro: &'r Giro,
    avanzamento: &'r Avanzamento,
    ferma: &'r AtomicBool,
}

impl Lavoro<'_> {
    fn partition(&self, parte: &str) -> Result<Fatta, Errore> {
        let done = self.giro.done(parte);
        let inputs = self.inputs(parte)?;
        if fs::read_to_string(done.join(INGRESSO)).is_ok_and(|found| found == inputs) {
            return Ok(Fatta::Prima);
        }
        let fatti = self.facts(parte, &inputs)?;
        let draft = done.with_extension("bozza");
        for old in [&draft, &done] {
            remove(old)?;
        }
        fs::create_dir_all(&draft).map_err(Errore::of_file(&draft))?;
        if !self.judge(parte, &fatti, &draft)? {
            remove(&draft)?;
            return Ok(Fatta::Fermata);
        }
        put(&draft.join(INGRESSO), &inputs)?;
        fs::rename(&draft, &done).map_err(Errore::of_file(&done))?;
        Ok(Fatta::Ora)
    }

    /// The size and the instant of each file of a partition: when they are the same, so is what comes of them.
    fn inputs(&self, parte: &str) -> Result<String, Errore> {
        let mut tables = vec!["persone".to_owned(), "famiglie".to_owned()];
        tables.extend(self.tracciato.liste.iter().map(|lista| relations_of(lista)));
        let mut text = String::new();
        for table in tables {
            let path = file(&self.giro.paese, &table, parte);
            let found = fs::metadata(&path).map_err(Errore::of_file(&path))?;
            let changed = found.modified().map_err(Errore::of_file(&path))?;
            let changed = changed.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{table} {} {changed}", found.len());
        }
        for fatto in self.tracciato.fatti() {
            let _ = writeln!(text, "{} {}", fatto.nome, fatto.tipo);
        }
        Ok(text)
    }

    /// The prepared facts of a partition, prepared now if they are not there.
    fn facts(&self, parte: &str, inputs: &str) -> Result<PathBuf, Errore> {
        let whole = self.giro.fatti.join(format!("{parte}.parquet"));
        let mark = whole.with_extension(INGRESSO);
        if whole.exists() && fs::read_to_string(&mark).is_ok_and(|found| found == inputs) {
            return Ok(whole);
        }
        private(&self.giro.fatti)?;
        let draft = whole.with_extension("bozza");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(Errore::of_file(&draft))?;
        runtime.block_on(prepare(&self.tracciato, &self.giro.paese, parte, &draft))?;
        fs::rename(&draft, &whole).map_err(Errore::of_file(&whole))?;
        put(&mark, inputs)?;
        Ok(whole)
    }

    /// Judges a partition; tells whether it came to the end.
    fn judge(&self, parte: &str, fatti: &Path, out: &Path) -> Result<bool, Errore> {
        let mut conti = Conti::new(self.giudice.schede.len());
        let mut esiti = Esiti::create(out.join(ESITI))?;
        let (mut seen, mut left_out) = (BTreeSet::new(), String::new());
        for batch in read_facts(fatti, RIGHE)? {
            if self.ferma.load(Ordering::Relaxed) {
                return Ok(false);
            }
            let righe = fill(&self.tracciato, &mut seen, batch?)?;
            for (row, (colonna, guasto)) in &righe.guasti {
                let number = righe.riga.value(*row);
                // Writing to a String cannot fail.
                let _ = writeln!(left_out, "persone/{parte}.parquet,{number},{colonna},{}", guasto.as_str());
            }
            self.giudice.judge(&righe, &mut conti, &mut esiti)?;
            self.avanzamento.done(righe.tavola.righe() as u64);
        }
        esiti.close()?;
        put(&out.join(CONTI), &conti.write())?;
        put(&out.join(SCARTI), &left_out)?;
        Ok(true)
    }

    /// Adds up the partitions, and writes the summary.
    fn gather(&self, parti: &[(String, u64)]) -> Result<(u64, u64), Errore> {
        let mut conti = Conti::new(self.giudice.schede.len());
        let mut left_out = TESTATA.to_owned();
        for (parte, _) in parti {
            let done = self.giro.done(parte);
            let partial = done.join(CONTI);
            conti.read(&get(&partial)?).ok_or(Errore::Parziale(partial))?;
            left_out.push_str(&get(&done.join(SCARTI))?);
        }
        let out = &self.giro.uscita;
        put(&out.join(SCARTI), &left_out)?;
        for (nome, text) in riassunto::write(&self.giudice, &conti) {
            put(&out.join(nome), &text)?;
        }
        Ok((conti.giudicate, conti.scartate))
    }
}

/// Outcomes and facts are of persons: their owner reads them, and nobody else.
const OWNER_ONLY: u32 = 0o700;

fn private(folder: &Path) -> Result<(), Errore> {
    DirBuilder::new().recursive(true).mode(OWNER_ONLY).create(folder).map_err(Errore::of_file(folder))
}

/// Writes a file whole: under another name, then renamed.
fn put(path: &Path, text: &str) -> Result<(), Errore> {
    let draft = path.with_added_extension("bozza");
    fs::write(&draft, text).and_then(|()| fs::rename(&draft, path)).map_err(Errore::of_file(path))
}

fn get(path: &Path) -> Result<String, Errore> {
    fs::read_to_string(path).map_err(Errore::of_file(path))
}

fn remove(folder: &Path) -> Result<(), Errore> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(Errore::of_file(folder)(error)),
        _ => Ok(()),
    }
}
