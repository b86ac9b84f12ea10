//! Writing a synthetic country: partitions of whole families, each file written under another name and then renamed.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::datatypes::SchemaRef;
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::parquet::basic::Compression;
use datafusion::parquet::file::properties::WriterProperties;
use lingue::{Lingua, whole};
use regole::{Fatti, Fatto, Tipo};

use crate::avanzamento::Avanzamento;
use crate::disegno::{Famiglia, Paese, mix};
use crate::guasto::Errore;
use crate::scrivi::{batch, ids, names};
use crate::tracciato::{Tracciato, file, relations_of};

/// Families whose rows are written together.
const INSIEME: usize = 2_048;
/// Rows of a row group: what is read at once.
const GRUPPO: usize = 16_384;

/// What country to write.
#[derive(Clone, Copy, Debug)]
pub struct Popolazione {
    /// How many people.
    pub persone: u64,
    /// The seed.
    pub seme: u64,
    /// In how many partitions.
    pub parti: u32,
}

/// People in a partition, when nobody says how many partitions.
const PERSONE_PER_PARTE: u64 = 25_000;

impl Popolazione {
    /// So many people, in partitions of a usual size.
    #[must_use]
    pub fn new(persone: u64, seme: u64) -> Self {
        let parti = persone.div_ceil(PERSONE_PER_PARTE).max(1);
        Self { persone, seme, parti: u32::try_from(parti).unwrap_or(u32::MAX) }
    }
}

/// What was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scritte {
    /// How many people.
    pub persone: u64,
    /// In how many families.
    pub famiglie: u64,
    /// In how many partitions.
    pub parti: u32,
}

impl Scritte {
    /// Says what was written, and where.
    #[must_use]
    pub fn sentence(self, cartella: &Path, lingua: Lingua) -> String {
        let [people, families, parts] =
            [self.persone, self.famiglie, u64::from(self.parti)].map(|number| whole(number, lingua));
        let folder = cartella.display();
        match lingua {
            Lingua::It => {
                format!("scritte in {folder}: {people} persone, {families} famiglie; partizioni: {parts}")
            }
            Lingua::De => {
                format!("in {folder} geschrieben: {people} Personen, {families} Familien; Teile: {parts}")
            }
            Lingua::En => {
                format!("written in {folder}: {people} people, {families} families; partitions: {parts}")
            }
        }
    }
}

/// Writes a country where there is none.
///
/// # Errors
/// A country is there already, or the disk refuses.
pub fn populate(
    tracciato: &Tracciato,
    popolazione: Popolazione,
    cartella: &Path,
    avanzamento: &Avanzamento,
) -> Result<Scritte, Errore> {
    if cartella.join("persone").exists() {
        return Err(Errore::PaesePresente(cartella.to_owned()));
    }
    let paese = Paese::new(tracciato, popolazione.seme);
    let (last, left_out) = families(&paese, popolazione.persone);
    avanzamento.expect(popolazione.persone);
    for parte in 0..popolazione.parti.max(1) {
        let is_here =
            |famiglia: &i64| part_of(*famiglia, popolazione.parti) == parte && !left_out.contains(famiglia);
        let mut tables = Tabelle::create(tracciato, cartella, &format!("parte-{parte:05}"))?;
        let mut together = Vec::with_capacity(INSIEME);
        for famiglia in (0..last).filter(is_here) {
            together.push(paese.family(famiglia));
            if together.len() == INSIEME {
                avanzamento.done(tables.write(&together)?);
                together.clear();
            }
        }
        avanzamento.done(tables.write(&together)?);
        tables.close()?;
    }
    avanzamento.finish();
    let famiglie = last.unsigned_abs() - left_out.len() as u64;
    Ok(Scritte { persone: popolazione.persone, famiglie, parti: popolazione.parti.max(1) })
}

/// The families up to which there are so many people, and those among them that would be too many.
fn families(paese: &Paese<'_>, persone: u64) -> (i64, BTreeSet<i64>) {
    let (mut famiglia, mut found, mut left_out) = (0, 0, BTreeSet::new());
    while found < persone {
        let size = paese.size(famiglia) as u64;
        if found + size <= persone {
            found += size;
        } else {
            left_out.insert(famiglia);
        }
        famiglia += 1;
    }
    (famiglia, left_out)
}

/// The partition of a family.
fn part_of(famiglia: i64, parti: u32) -> u32 {
    u32::try_from(mix(famiglia.unsigned_abs()) % u64::from(parti.max(1))).unwrap_or(0)
}

/// The tables of a partition that is being written.
struct Tabelle<'t> {
    tracciato: &'t Tracciato,
    persone: Tabella,
    famiglie: Tabella,
    relazioni: Vec<(Arc<Fatto>, Tabella)>,
}

impl<'t> Tabelle<'t> {
    fn create(tracciato: &'t Tracciato, cartella: &Path, parte: &str) -> Result<Self, Errore> {
        let table = |nome: &str, schema| Tabella::create(file(cartella, nome, parte), schema);
        let relations = |lista: &Arc<Fatto>| {
            Ok((Arc::clone(lista), table(&relations_of(lista), Tracciato::relazioni(lista))?))
        };
        Ok(Self {
            tracciato,
            persone: table("persone", tracciato.persone())?,
            famiglie: table("famiglie", tracciato.famiglie())?,
            relazioni: tracciato.liste.iter().map(relations).collect::<Result<_, Errore>>()?,
        })
    }

    fn write(&mut self, famiglie: &[Famiglia]) -> Result<u64, Errore> {
        let own = vec![ids(famiglie.iter().map(|famiglia| Some(famiglia.id)))];
        let rows: Vec<&Fatti> = famiglie.iter().map(|famiglia| &famiglia.fatti).collect();
        let schema = Arc::clone(&self.famiglie.schema);
        self.famiglie.write(&batch(&schema, own, &self.tracciato.famiglia, &rows)?)?;

        let people =
            || famiglie.iter().flat_map(|famiglia| famiglia.abitanti.iter().map(move |one| (famiglia, one)));
        let not_applying = |fatti: &'_ Fatti| {
            let none = fatti.iter().filter(|(_, valore)| **valore == regole::Valore::NonSiApplica);
            none.map(|(nome, _)| Arc::clone(nome)).collect::<Vec<_>>()
        };
        let none: Vec<Vec<Arc<str>>> = people().map(|(_, one)| not_applying(&one.fatti)).collect();
        let own = vec![
            ids(people().map(|(_, one)| Some(one.id))),
            ids(people().map(|(famiglia, _)| Some(famiglia.id))),
            ids(people().map(|(_, one)| one.coniuge)),
            names(
                people()
                    .map(|(famiglia, one)| one.fatti.left_open().chain(famiglia.fatti.left_open()).collect()),
            ),
            names(none.iter().map(|names| names.iter().collect())),
        ];
        let rows: Vec<&Fatti> = people().map(|(_, one)| &one.fatti).collect();
        let schema = Arc::clone(&self.persone.schema);
        self.persone.write(&batch(&schema, own, &self.tracciato.persona, &rows)?)?;

        self.write_relations(famiglie)?;
        Ok(people().count() as u64)
    }

    fn write_relations(&mut self, famiglie: &[Famiglia]) -> Result<(), Errore> {
        for (lista, table) in &mut self.relazioni {
            let mut found = Vec::new();
            for one in famiglie.iter().flat_map(|famiglia| &famiglia.abitanti) {
                let records = one.liste.iter().filter(|(nome, _)| *nome == lista.nome);
                let records = records.flat_map(|(_, records)| records);
                found.extend(records.map(|(altro, fatti)| (one.id, *altro, fatti)));
            }
            let persone = ids(found.iter().map(|(id, _, _)| Some(*id)));
            let altri = ids(found.iter().map(|(_, altro, _)| *altro));
            let rows: Vec<&Fatti> = found.iter().map(|(_, _, fatti)| *fatti).collect();
            let schema = Arc::clone(&table.schema);
            table.write(&batch(&schema, vec![persone, altri], fields_of(lista), &rows)?)?;
        }
        Ok(())
    }

    fn close(self) -> Result<(), Errore> {
        // People last: a partition is there when its people are.
        for (_, table) in self.relazioni {
            table.close()?;
        }
        self.famiglie.close()?;
        self.persone.close()
    }
}

fn fields_of(lista: &Fatto) -> &[Arc<Fatto>] {
    match &lista.tipo {
        Tipo::Lista(relazione) => &relazione.campi,
        _ => &[],
    }
}

/// A Parquet file that gets its name when it is whole.
pub(crate) struct Tabella {
    percorso: PathBuf,
    schema: SchemaRef,
    writer: ArrowWriter<File>,
}

impl Tabella {
    pub(crate) fn create(percorso: PathBuf, schema: SchemaRef) -> Result<Self, Errore> {
        if let Some(folder) = percorso.parent() {
            fs::create_dir_all(folder).map_err(Errore::of_file(folder))?;
        }
        let draft = percorso.with_extension("bozza");
        let file = File::create(&draft).map_err(Errore::of_file(&draft))?;
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_max_row_group_row_count(Some(GRUPPO))
            .build();
        let writer = ArrowWriter::try_new(file, Arc::clone(&schema), Some(properties))?;
        Ok(Self { percorso, schema, writer })
    }

    pub(crate) fn write(&mut self, batch: &RecordBatch) -> Result<(), Errore> {
        Ok(self.writer.write(batch)?)
    }

    pub(crate) fn close(self) -> Result<(), Errore> {
        self.writer.close()?;
        let draft = self.percorso.with_extension("bozza");
        fs::rename(&draft, &self.percorso).map_err(Errore::of_file(&self.percorso))
    }
}
