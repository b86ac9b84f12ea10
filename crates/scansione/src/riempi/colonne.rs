//! One column: from Arrow's types to those of the engine.

use std::sync::Arc;

use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, BooleanArray, ListArray, PrimitiveArray, StructArray, UInt32Array,
};
use datafusion::arrow::compute::{cast, take};
use datafusion::arrow::datatypes::{
    ArrowPrimitiveType, DataType, Date32Type, Decimal128Type, Int32Type, Int64Type, UInt64Type,
};
use jiff::civil::{Date, date};
use regole::{Codici, Fatto, Grandezza, Numero, Presenza, Riempimento, Specie, Tipo, Valori};

use super::{Di, Guasti, missing};
use crate::guasto::{Errore, Guasto};
use crate::prepara::{ALTRO_PERSO, NASCITA, RIGA, RIGA_NASCITA};
use crate::scrivi::EPOCA;
use crate::tracciato::{coded, field, relations_of};

/// Decimals are written in ten-thousandths.
const DECIMALI: i64 = 10_000;
const CENTESIMI: i64 = 100;

/// One column; a value that the fact does not admit is not said, and its row is blamed.
pub(super) fn column(
    fatto: &Arc<Fatto>,
    array: &ArrayRef,
    di: Di<'_>,
    guasti: &mut Guasti,
) -> Result<Riempimento, Errore> {
    let array = as_written(fatto, array)?;
    let rows = array.len();
    let mut presenze: Vec<Presenza> =
        (0..rows).map(|row| if array.is_null(row) { Presenza::Assente } else { Presenza::Noto }).collect();
    let mut refuse = |place: usize, guasto| {
        if let Some(presenza) = presenze.get_mut(place).filter(|presenza| **presenza == Presenza::Noto) {
            *presenza = Presenza::Assente;
            guasti.blame_value(di, place, fatto, guasto);
        }
    };
    let valori = match &fatto.tipo {
        Tipo::SiNo => Valori::SiNo(bools(array.as_boolean())),
        Tipo::Numero(grandezza) => numbers(fatto, *grandezza, &array, &mut refuse),
        Tipo::Data => dates(&array, &mut refuse),
        Tipo::Codice(codici) => {
            let masks = codes(codici, &array);
            for (place, _) in masks.iter().enumerate().filter(|(_, mask)| **mask == 0) {
                refuse(place, Guasto::CodiceSconosciuto);
            }
            Valori::Codici(masks)
        }
        Tipo::Lista(_) => return list(fatto, array.as_list::<i32>(), guasti),
        Tipo::Testo | Tipo::NonSiApplica => {
            let texts = texts(fatto, &array);
            // Nothing is left of a text that is not in the list of its fact.
            for (place, _) in texts.iter().enumerate().filter(|(_, text)| text.is_none()) {
                refuse(place, Guasto::CodiceSconosciuto);
            }
            Valori::Testi(texts)
        }
    };
    Ok(Riempimento { valori, presenze })
}

/// The column as the layout writes it: words may come plain.
fn as_written(fatto: &Fatto, array: &ArrayRef) -> Result<ArrayRef, Errore> {
    let wanted = field(fatto).data_type().clone();
    let is_plain = matches!(array.data_type(), DataType::Utf8 | DataType::Utf8View | DataType::LargeUtf8);
    match (&wanted, array.data_type()) {
        (DataType::List(_), DataType::List(_)) => Ok(Arc::clone(array)),
        (wanted, found) if wanted == found => Ok(Arc::clone(array)),
        (wanted, DataType::Dictionary(_, _)) if *wanted == coded() => Ok(cast(array, wanted)?),
        (wanted, _) if *wanted == coded() && is_plain => Ok(cast(array, wanted)?),
        _ => Err(missing(&fatto.percorso)),
    }
}

fn bools(array: &BooleanArray) -> Vec<bool> {
    (0..array.len()).map(|place| array.value(place)).collect()
}

fn numbers(
    fatto: &Fatto,
    grandezza: Grandezza,
    array: &ArrayRef,
    refuse: &mut impl FnMut(usize, Guasto),
) -> Valori {
    let (values, unit) = match grandezza.specie {
        Specie::Zero | Specie::Intero => (array.as_primitive::<Int64Type>().values().to_vec(), 1),
        Specie::Centesimi => (whole(array), CENTESIMI),
        Specie::Esatto | Specie::Percentuale => (whole(array), DECIMALI),
    };
    let limits = Limiti::of(fatto, unit);
    for (place, _) in values.iter().enumerate().filter(|(_, value)| !limits.admit(**value)) {
        refuse(place, Guasto::FuoriLimiti);
    }
    if unit == DECIMALI { Valori::Decimali(values) } else { Valori::Interi(values) }
}

fn dates(array: &ArrayRef, refuse: &mut impl FnMut(usize, Guasto)) -> Valori {
    let mut days = Vec::with_capacity(array.len());
    for (place, number) in array.as_primitive::<Date32Type>().values().iter().enumerate() {
        let found = day(*number);
        if found.is_none() {
            refuse(place, Guasto::DataInesistente);
        }
        days.push(found.unwrap_or(EPOCA));
    }
    Valori::Date(days)
}

/// Decimals of at most eighteen digits are whole numbers of sixty-four bits.
fn whole(array: &ArrayRef) -> Vec<i64> {
    let values = array.as_primitive::<Decimal128Type>().values();
    values.iter().map(|value| i64::try_from(*value).unwrap_or(i64::MAX)).collect()
}

/// The numbers that a fact admits, in the units of its column.
struct Limiti {
    least: i64,
    most: i64,
}

/// Beyond this no sum of the institute goes: nearer the ends of the type, sums would not fit.
const ESTREMO: i64 = 1_000_000_000_000_000;

impl Limiti {
    fn of(fatto: &Fatto, unit: i64) -> Self {
        let bound = |number: Option<Numero>| number?.checked_mul(Numero::from(unit))?.to_i64();
        Self { least: bound(fatto.minimo).unwrap_or(-ESTREMO), most: bound(fatto.massimo).unwrap_or(ESTREMO) }
    }

    const fn admit(&self, value: i64) -> bool {
        self.least <= value && value <= self.most
    }
}

/// The days of four centuries, by their distance from the first.
static GIORNI: std::sync::LazyLock<Vec<Date>> = std::sync::LazyLock::new(|| {
    let mut days = Vec::with_capacity(400 * 366);
    let mut day = PRIMO;
    while day.year() < ULTIMO_ANNO {
        days.push(day);
        let Ok(next) = day.tomorrow() else { break };
        day = next;
    }
    days
});
const PRIMO: Date = date(1800, 1, 1);
/// The days from the first to the epoch.
const PRIMA_DELL_EPOCA: i32 = 62_091;
const ULTIMO_ANNO: i16 = 2200;

fn day(days: i32) -> Option<Date> {
    let place = usize::try_from(days.checked_add(PRIMA_DELL_EPOCA)?).ok()?;
    GIORNI.get(place).copied()
}

/// Each code as the set that holds it alone; none is not in the list.
fn codes(codici: &Codici, array: &ArrayRef) -> Vec<u64> {
    let words = array.as_dictionary::<Int32Type>();
    let values = words.values().as_string::<i32>();
    let masks: Vec<u64> =
        values.iter().map(|word| word.and_then(|word| codici.mask(word)).unwrap_or(0)).collect();
    let keys = words.keys();
    let mask = |place| usize::try_from(keys.value(place)).ok().and_then(|key| masks.get(key)).copied();
    (0..keys.len()).map(|place| if keys.is_valid(place) { mask(place).unwrap_or(0) } else { 0 }).collect()
}

/// Each text as its fact writes it, read once for each word that there is.
fn texts(fatto: &Fatto, array: &ArrayRef) -> Vec<Option<Arc<str>>> {
    let words = array.as_dictionary::<Int32Type>();
    let written = |word: &str| match &fatto.ammessi {
        Some(ammessi) => ammessi.find(word).cloned(),
        None => Some(Arc::from(word)),
    };
    let values: Vec<Option<Arc<str>>> =
        words.values().as_string::<i32>().iter().map(|word| written(word?)).collect();
    let text = |key: Option<i32>| values.get(usize::try_from(key?).ok()?).cloned().flatten();
    words.keys().iter().map(text).collect()
}

fn list(fatto: &Arc<Fatto>, lists: &ListArray, guasti: &mut Guasti) -> Result<Riempimento, Errore> {
    let Tipo::Lista(relazione) = &fatto.tipo else { return Err(missing(&fatto.nome)) };
    let (mut inizi, mut owners, mut presenze) = (vec![0], Vec::new(), Vec::with_capacity(lists.len()));
    let mut places = Vec::new();
    for (row, pair) in lists.value_offsets().windows(2).enumerate() {
        let &[first, last] = pair else { continue };
        if lists.is_valid(row) {
            places.extend((first..last).filter_map(|place| u32::try_from(place).ok()));
            owners.resize(places.len(), row);
        }
        inizi.push(u32::try_from(places.len()).unwrap_or(u32::MAX));
        presenze.push(if lists.is_null(row) { Presenza::Assente } else { Presenza::Noto });
    }
    let places = UInt32Array::from(places);
    let records = take(lists.values(), &places, None)?;
    let records: &StructArray = records.as_struct_opt().ok_or_else(|| missing(&fatto.nome))?;
    let righe = found::<UInt64Type>(records, RIGA)?;
    let righe_nascita = found::<UInt64Type>(records, RIGA_NASCITA)?;
    let tavola = relations_of(fatto);
    let of = |righe| Di::Record { tavola: &tavola, righe, owners: &owners };
    let lost = records.column_by_name(ALTRO_PERSO).and_then(|array| array.as_boolean_opt());
    let lost = lost.ok_or_else(|| missing(ALTRO_PERSO))?;
    for place in (0..lost.len()).filter(|place| lost.is_valid(*place) && lost.value(*place)) {
        guasti.blame_row(of(&righe), place, "altro", Guasto::Inesistente);
    }
    let mut campi = Vec::new();
    for campo in &relazione.campi {
        let array = records.column_by_name(&campo.nome).ok_or_else(|| missing(&campo.percorso))?;
        let righe = if &*campo.nome == NASCITA { &righe_nascita } else { &righe };
        campi.push((Arc::clone(campo), column(campo, array, of(righe), guasti)?));
    }
    Ok(Riempimento { valori: Valori::Liste(inizi, campi), presenze })
}

/// A column of numbers that every record has beside its own.
fn found<T: ArrowPrimitiveType>(records: &StructArray, nome: &str) -> Result<PrimitiveArray<T>, Errore> {
    let array = records.column_by_name(nome).and_then(|array| array.as_primitive_opt::<T>().cloned());
    array.ok_or_else(|| missing(nome))
}
