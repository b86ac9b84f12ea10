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
use crate::guasto::{Errore, Guasto};
use crate::tracciato::Tracciato;

/// Some people as columns.
#[derive(Debug)]
pub struct Righe {
    /// Their facts.
    pub tavola: Tavola,
    /// Who they are.
    pub id: Int64Array,
    /// Their row in the table of people, from one.
    pub riga: UInt64Array,
    /// What is wrong with a row, and in which column; such a row is not judged.
    pub guasti: BTreeMap<usize, (Arc<str>, Guasto)>,
    /// The prepared facts.
    pub fatti: RecordBatch,
}

/// What was found wrong, by row: the first thing only.
#[derive(Default)]
struct Guasti {
    found: BTreeMap<usize, (Arc<str>, Guasto)>,
}

/// Where the values of a column belong: to rows, or to records of rows.
#[derive(Clone, Copy)]
enum Di<'o> {
    Righe,
    Record(&'o [usize]),
}

impl Di<'_> {
    fn row(self, place: usize) -> usize {
        match self {
            Self::Righe => place,
            Self::Record(owners) => owners.get(place).copied().unwrap_or(place),
        }
    }
}

impl Guasti {
    fn blame(&mut self, row: usize, colonna: &Arc<str>, guasto: Guasto) {
        self.found.entry(row).or_insert_with(|| (Arc::clone(colonna), guasto));
    }
}

/// Fills the columns of some prepared rows.
///
/// # Errors
/// A column is missing or of another type: the fault is of the table, not of a row.
pub fn fill(tracciato: &Tracciato, seen: &mut BTreeSet<i64>, fatti: RecordBatch) -> Result<Righe, Errore> {
    let mut guasti = Guasti::default();
    let id = own::<Int64Type>(&fatti, "id")?;
    let riga = own::<UInt64Type>(&fatti, "riga")?;
    let famiglia = own::<Int64Type>(&fatti, "famiglia")?;
    for row in 0..fatti.num_rows() {
        if id.is_null(row) || famiglia.is_null(row) {
            let colonna = if id.is_null(row) { "id" } else { "famiglia" };
            guasti.blame(row, &colonna.into(), Guasto::SenzaIdentificativo);
        } else if !seen.insert(id.value(row)) {
            guasti.blame(row, &"id".into(), Guasto::Ripetuta);
        }
    }
    let silences = Silenzi::read(tracciato, &fatti, &mut guasti)?;
    let mut colonne = Vec::new();
    for fatto in tracciato.fatti() {
        let array = fatti.column_by_name(&fatto.nome).ok_or_else(|| missing(&fatto.nome))?;
        let mut filled = column(fatto, array, Di::Righe, &mut guasti)?;
        silences.apply(fatto, &mut filled, &mut guasti);
        colonne.push((Arc::clone(fatto), filled));
    }
    let tavola = Tavola::of_columns(fatti.num_rows(), colonne)?;
    Ok(Righe { tavola, id, riga, guasti: guasti.found, fatti })
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
                        None => guasti.blame(row, &colonna.into(), Guasto::CodiceSconosciuto),
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
    let builder = ParquetRecordBatchReaderBuilder::try_new(opened)?;
    let reader = builder.with_batch_size(rows).build()?;
    Ok(reader.map(|batch| Ok(batch?)))
}
