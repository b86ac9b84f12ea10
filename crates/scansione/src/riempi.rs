//! From prepared facts to the columns of the engine; what a fact does not admit takes out its row, and is reported.

mod colonne;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use datafusion::arrow::array::{Array, AsArray, Int64Array, PrimitiveArray, RecordBatch, UInt64Array};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{ArrowPrimitiveType, DataType, Int64Type, UInt64Type};
use datafusion::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use regole::{Fatto, Presenza, Riempimento, Tavola};

use self::colonne::column;
use crate::guasto::{Difetto, Errore, Guasto};
use crate::prepara::{CONIUGE_TROVATO, RIGA_FAMIGLIA};
use crate::tracciato::Tracciato;

/// Some people as columns.
#[derive(Debug)]
pub struct Righe {
    /// Their facts.
    pub tavola: Tavola,
    /// Who they are.
    pub id: Int64Array,
    /// What is wrong with a row, and where it is written; such a row is not judged.
    pub guasti: BTreeMap<usize, Difetto>,
    /// The prepared facts.
    pub fatti: RecordBatch,
}

/// What was found wrong, by row: the first thing only.
struct Guasti {
    /// The row of each in the table of people, from one.
    persone: UInt64Array,
    found: BTreeMap<usize, Difetto>,
}

/// Where the values of a column were read.
#[derive(Clone, Copy)]
enum Di<'o> {
    /// In the table of people.
    Persone,
    /// In the table of families, each in its row.
    Famiglie(&'o UInt64Array),
    /// In the table of a list, each in its row, and of whom they are; what has no row was read in the table of people.
    Record { tavola: &'o str, righe: &'o UInt64Array, owners: &'o [usize] },
}

impl Di<'_> {
    /// Of which of the people a value is.
    fn row(self, place: usize) -> usize {
        match self {
            Self::Persone | Self::Famiglie(_) => place,
            Self::Record { owners, .. } => owners.get(place).copied().unwrap_or(place),
        }
    }

    /// The table and the row, unless it is that of people.
    fn find(&self, place: usize) -> Option<(&str, u64)> {
        let (tavola, righe) = match self {
            Self::Persone => return None,
            Self::Famiglie(righe) => ("famiglie", *righe),
            Self::Record { tavola, righe, .. } => (*tavola, *righe),
        };
        (place < righe.len() && righe.is_valid(place)).then(|| (tavola, righe.value(place)))
    }
}

impl Guasti {
    /// Blames a person's own row.
    fn blame(&mut self, row: usize, colonna: &str, guasto: Guasto) {
        let riga = self.persone.value(row);
        self.note(row, || Difetto { tavola: "persone".into(), riga, colonna: colonna.into(), guasto });
    }

    /// Blames the row where a value was read.
    fn blame_value(&mut self, di: Di<'_>, place: usize, fatto: &Fatto, guasto: Guasto) {
        match di.find(place) {
            None => self.blame(di.row(place), &fatto.percorso, guasto),
            Some(_) => self.blame_row(di, place, &fatto.nome, guasto),
        }
    }

    /// Blames a column of the row where something was read.
    fn blame_row(&mut self, di: Di<'_>, place: usize, colonna: &str, guasto: Guasto) {
        let Some((tavola, riga)) = di.find(place) else { return self.blame(di.row(place), colonna, guasto) };
        self.note(di.row(place), || Difetto { tavola: tavola.into(), riga, colonna: colonna.into(), guasto });
    }

    fn note(&mut self, row: usize, difetto: impl FnOnce() -> Difetto) {
        self.found.entry(row).or_insert_with(difetto);
    }
}

/// Fills the columns of some prepared rows.
///
/// # Errors
/// A column is missing or of another type: the fault is of the table, not of a row.
pub fn fill(tracciato: &Tracciato, seen: &mut BTreeSet<i64>, fatti: RecordBatch) -> Result<Righe, Errore> {
    let id = own::<Int64Type>(&fatti, "id")?;
    let riga_famiglia = own::<UInt64Type>(&fatti, RIGA_FAMIGLIA)?;
    let mut guasti = Guasti { persone: own::<UInt64Type>(&fatti, "riga")?, found: BTreeMap::new() };
    references(&fatti, &riga_famiglia, seen, &mut guasti)?;
    let silences = Silenzi::read(tracciato, &fatti, &mut guasti)?;
    let mut colonne = Vec::new();
    for fatto in tracciato.fatti() {
        let array = fatti.column_by_name(&fatto.nome).ok_or_else(|| missing(&fatto.nome))?;
        let is_shared = tracciato.famiglia.iter().any(|shared| shared.nome == fatto.nome);
        let di = if is_shared { Di::Famiglie(&riga_famiglia) } else { Di::Persone };
        let mut filled = column(fatto, array, di, &mut guasti)?;
        silences.apply(fatto, &mut filled, &mut guasti);
        colonne.push((Arc::clone(fatto), filled));
    }
    let tavola = Tavola::of_columns(fatti.num_rows(), colonne)?;
    Ok(Righe { tavola, id, guasti: guasti.found, fatti })
}

/// Blames who is nobody or is there twice, and who names a family or a spouse that is not there.
fn references(
    fatti: &RecordBatch,
    riga_famiglia: &UInt64Array,
    seen: &mut BTreeSet<i64>,
    guasti: &mut Guasti,
) -> Result<(), Errore> {
    let id = own::<Int64Type>(fatti, "id")?;
    let famiglia = own::<Int64Type>(fatti, "famiglia")?;
    let coniuge = own::<Int64Type>(fatti, "coniuge")?;
    let coniuge_trovato = own::<Int64Type>(fatti, CONIUGE_TROVATO)?;
    for row in 0..fatti.num_rows() {
        if id.is_null(row) || famiglia.is_null(row) {
            let colonna = if id.is_null(row) { "id" } else { "famiglia" };
            guasti.blame(row, colonna, Guasto::SenzaIdentificativo);
        } else if !seen.insert(id.value(row)) {
            guasti.blame(row, "id", Guasto::Ripetuta);
        } else if riga_famiglia.is_null(row) {
            guasti.blame(row, "famiglia", Guasto::Inesistente);
        } else if coniuge.is_valid(row) && coniuge.value(row) == id.value(row) {
            guasti.blame(row, "coniuge", Guasto::SeStesso);
        } else if coniuge.is_valid(row) && coniuge_trovato.is_null(row) {
            guasti.blame(row, "coniuge", Guasto::Inesistente);
        }
    }
    Ok(())
}

fn missing(colonna: &str) -> Errore {
    Errore::Tracciato { tabella: "fatti".into(), colonna: colonna.into() }
}

fn own<T: ArrowPrimitiveType>(fatti: &RecordBatch, nome: &str) -> Result<PrimitiveArray<T>, Errore> {
    let found = fatti.column_by_name(nome).and_then(|array| array.as_primitive_opt::<T>().cloned());
    found.ok_or_else(|| missing(nome))
}

/// The rows that say, of some facts, that nobody was asked or that they do not apply.
struct Silenzi {
    of: BTreeMap<Arc<str>, Vec<(usize, Presenza)>>,
}

impl Silenzi {
    fn read(tracciato: &Tracciato, fatti: &RecordBatch, guasti: &mut Guasti) -> Result<Self, Errore> {
        let known: BTreeMap<&str, &Arc<Fatto>> =
            tracciato.fatti().map(|fatto| (&*fatto.nome, fatto)).collect();
        let mut of: BTreeMap<Arc<str>, Vec<(usize, Presenza)>> = BTreeMap::new();
        for (colonna, presenza) in
            [("non_chiesti", Presenza::NonChiesto), ("non_si_applica", Presenza::NonSiApplica)]
        {
            let array = fatti.column_by_name(colonna).ok_or_else(|| missing(colonna))?;
            let lists = array.as_list_opt::<i32>().ok_or_else(|| missing(colonna))?;
            let values = cast(lists.values(), &DataType::Utf8)?;
            let words = values.as_string::<i32>();
            for (row, pair) in lists.value_offsets().windows(2).enumerate() {
                let &[first, last] = pair else { continue };
                for place in first..last {
                    let word = usize::try_from(place).ok().filter(|place| words.is_valid(*place));
                    match word.and_then(|place| known.get(words.value(place))) {
                        Some(fatto) => of.entry(Arc::clone(&fatto.nome)).or_default().push((row, presenza)),
                        None => guasti.blame(row, colonna, Guasto::CodiceSconosciuto),
                    }
                }
            }
        }
        Ok(Self { of })
    }

    fn apply(&self, fatto: &Arc<Fatto>, filled: &mut Riempimento, guasti: &mut Guasti) {
        let Some(rows) = self.of.get(&fatto.nome) else { return };
        for (row, said) in rows {
            match filled.presenze.get_mut(*row) {
                Some(presenza) if *presenza == Presenza::Assente => *presenza = *said,
                _ => guasti.blame(*row, &fatto.nome, Guasto::Contraddizione),
            }
        }
    }
}

/// Reads prepared facts, some rows at a time.
///
/// # Errors
/// The file is not Parquet, or is cut.
pub fn read_facts(
    file: &Path,
    rows: usize,
) -> Result<impl Iterator<Item = Result<RecordBatch, Errore>> + use<>, Errore> {
    let opened = File::open(file).map_err(Errore::of_file(file))?;
    let builder = ParquetRecordBatchReaderBuilder::try_new(opened).map_err(Errore::of_broken(file))?;
    let reader = builder.with_batch_size(rows).build().map_err(Errore::of_broken(file))?;
    let file = file.to_owned();
    Ok(reader.map(move |batch| batch.map_err(Errore::of_broken(&file))))
}
