//! How a table keeps a column: in as few bytes as its values need, with the bounds of what is not known written once.

use std::ops::Range;

use super::giri;
use super::stato::{NOTO, RIFIUTATO};
use super::vettore::{Dati, Misura, Vettore};

/// A column at rest.
#[derive(Debug)]
pub(super) struct Deposito {
    /// How each value stands; empty when all are known.
    stati: Vec<u8>,
    valori: Valori,
}

#[derive(Debug)]
enum Valori {
    /// No, yes, either.
    SiNo(Vec<u8>),
    /// Numbers in half the room, and the bounds of one that is not known.
    Numeri { valori: Vec<i32>, ignoto: (i64, i64), den: i64, misura: Misura },
    /// Packed dates, and the ends of one that is not known.
    Date { valori: Vec<i32>, ignota: (i32, i32) },
    /// Codes by their place in the closed list, and what one that is not known may be.
    Codici { valori: Vec<u8>, ignoto: u64 },
    /// Whatever has no smaller form, and one value that stands for all the rows.
    Interi(Vettore),
}

impl Deposito {
    pub(super) fn new(vettore: Vettore) -> Self {
        if is_uniform(&vettore) {
            let righe = vettore.righe;
            let one = Vettore { righe, ..vettore.gather(&[0]) };
            return Self { stati: Vec::new(), valori: Valori::Interi(one) };
        }
        match compact(&vettore) {
            Some(valori) => Self { stati: vettore.stati, valori },
            None => Self { stati: Vec::new(), valori: Valori::Interi(vettore) },
        }
    }

    /// Tells whether one value stands for all the rows.
    pub(super) fn is_uniform(&self) -> bool {
        matches!(&self.valori, Valori::Interi(one) if one.is_constant())
    }

    /// How many rows it has.
    pub(super) fn righe(&self) -> usize {
        match &self.valori {
            Valori::SiNo(values) => values.len(),
            Valori::Numeri { valori, .. } | Valori::Date { valori, .. } => valori.len(),
            Valori::Codici { valori, .. } => valori.len(),
            Valori::Interi(vettore) => vettore.righe,
        }
    }

    pub(super) fn state(&self, row: usize) -> u8 {
        match &self.valori {
            Valori::Interi(vettore) => vettore.state(row),
            _ => self.stati.get(row).copied().unwrap_or(NOTO),
        }
    }

    /// Tells whether some row is not known.
    pub(super) fn is_open(&self) -> bool {
        match &self.valori {
            Valori::Interi(vettore) => !vettore.stati.is_empty(),
            _ => !self.stati.is_empty(),
        }
    }

    /// Tells whether what is known has as many values as it likes.
    pub(super) fn is_own(&self) -> bool {
        matches!(self.valori, Valori::Numeri { .. } | Valori::Date { .. })
    }

    /// How a row stands, and a byte that rows with the same value share; none where a value is its own, as a number that is known.
    pub(super) fn word(&self, row: usize) -> Option<(u8, u8)> {
        let state = self.state(row);
        let value = match &self.valori {
            Valori::SiNo(values) => values.get(row).copied()?,
            Valori::Codici { valori, .. } if state == NOTO => valori.get(row).copied()?,
            // Of what is not known the bounds are one for all the column.
            Valori::Codici { .. } | Valori::Numeri { .. } | Valori::Date { .. } if state != NOTO => 0,
            Valori::Interi(one) if one.is_constant() => 0,
            Valori::Codici { .. } | Valori::Numeri { .. } | Valori::Date { .. } | Valori::Interi(_) => {
                return None;
            }
        };
        Some((state, value))
    }

    /// The values of some rows, which often follow one another.
    pub(super) fn gather(&self, places: &[u32]) -> Vettore {
        if let Valori::Interi(vettore) = &self.valori {
            return vettore.gather(places);
        }
        let rows = giri::run_of(places);
        let stati = giri::unless_all_known(take(&self.stati, places, rows.as_ref()));
        let dati = match &self.valori {
            Valori::SiNo(values) => Dati::SiNo(take(values, places, rows.as_ref())),
            Valori::Numeri { valori, ignoto, den, misura } => {
                let known: Vec<i64> = take_as(valori, places, rows.as_ref(), i64::from);
                let (lo, hi) = with_unknown(known, &stati, *ignoto);
                Dati::Numeri { lo, hi, den: *den, misura: *misura }
            }
            Valori::Date { valori, ignota } => {
                let (lo, hi) = with_unknown(take(valori, places, rows.as_ref()), &stati, *ignota);
                Dati::Date { lo, hi }
            }
            Valori::Codici { valori, ignoto } => {
                let known: Vec<u64> =
                    take_as(valori, places, rows.as_ref(), |place| 1_u64.wrapping_shl(u32::from(place)));
                Dati::Codici(with_unknown(known, &stati, (*ignoto, *ignoto)).0)
            }
            Valori::Interi(vettore) => vettore.gather(places).dati,
        };
        Vettore::new(places.len(), stati, dati)
    }
}

fn take<T: Copy + Default>(values: &[T], places: &[u32], rows: Option<&Range<usize>>) -> Vec<T> {
    take_as(values, places, rows, |value| value)
}

fn take_as<T: Copy + Default, R>(
    values: &[T],
    places: &[u32],
    rows: Option<&Range<usize>>,
    read: impl Fn(T) -> R,
) -> Vec<R> {
    match rows.and_then(|rows| values.get(rows.clone())) {
        Some(run) => giri::map(run, read),
        None if values.is_empty() => Vec::new(),
        None => giri::map(places, |place| read(values.get(place as usize).copied().unwrap_or_default())),
    }
}

/// The ends of each value, those of one that is not known being always the same.
fn with_unknown<T: Copy>(known: Vec<T>, stati: &[u8], (least, most): (T, T)) -> (Vec<T>, Vec<T>) {
    if stati.is_empty() {
        return (known, Vec::new());
    }
    let is_unknown = |state: u8| state != NOTO && state < RIFIUTATO;
    let mut lo = known;
    let ends = lo.iter_mut().zip(stati).map(|(end, state)| {
        let (known, is_unknown) = (*end, is_unknown(*state));
        *end = if is_unknown { least } else { known };
        if is_unknown { most } else { known }
    });
    let hi = ends.collect();
    (lo, hi)
}

/// Tells whether all rows have one value: what nobody was asked is unknown for all.
fn is_uniform(vettore: &Vettore) -> bool {
    fn same<T: PartialEq>(values: &[T]) -> bool {
        values.iter().zip(values.iter().skip(1)).all(|(one, next)| one == next)
    }
    let values = match &vettore.dati {
        Dati::SiNo(values) => same(values),
        Dati::Numeri { lo, hi, .. } => same(lo) && same(hi),
        Dati::Date { lo, hi } => same(lo) && same(hi),
        Dati::Codici(masks) => same(masks),
        Dati::Nessuno => true,
        Dati::Esatti(_) | Dati::Testi(_) => false,
    };
    values && same(&vettore.stati) && vettore.length() == vettore.righe && vettore.righe > 1
}

/// The smaller form of a column, if it has one.
fn compact(vettore: &Vettore) -> Option<Valori> {
    if vettore.length() != vettore.righe {
        return None;
    }
    let unknown = |row: &usize| {
        let state = vettore.state(*row);
        state != NOTO && state < RIFIUTATO
    };
    match &vettore.dati {
        Dati::SiNo(values) => Some(Valori::SiNo(values.clone())),
        Dati::Numeri { lo, hi, den, misura } => {
            let ignoto = only_pair(lo, hi, (0..vettore.righe).filter(unknown))?;
            let short = |(row, value): (usize, &i64)| {
                if unknown(&row) { Some(0) } else { i32::try_from(*value).ok() }
            };
            let valori = lo.iter().enumerate().map(short).collect::<Option<_>>()?;
            Some(Valori::Numeri { valori, ignoto, den: *den, misura: *misura })
        }
        Dati::Date { lo, hi } => {
            let ignota = only_pair(lo, hi, (0..vettore.righe).filter(unknown))?;
            Some(Valori::Date { valori: lo.clone(), ignota })
        }
        Dati::Codici(masks) => {
            let ignoto = only_pair(masks, &[], (0..vettore.righe).filter(unknown))?;
            let place = |(row, mask): (usize, &u64)| {
                let is_one =
                    mask.is_power_of_two().then(|| u8::try_from(mask.trailing_zeros()).ok()).flatten();
                is_one.or((vettore.state(row) != NOTO).then_some(0))
            };
            let valori = masks.iter().enumerate().map(place).collect::<Option<_>>()?;
            Some(Valori::Codici { valori, ignoto: ignoto.0 })
        }
        Dati::Esatti(_) | Dati::Testi(_) | Dati::Nessuno => None,
    }
}

/// The ends that some rows all have, whatever they are if there is no such row; nothing when they differ.
fn only_pair<T: Copy + Default + PartialEq>(
    lo: &[T],
    hi: &[T],
    mut rows: impl Iterator<Item = usize>,
) -> Option<(T, T)> {
    let ends = |row: usize| Some((*lo.get(row)?, *hi.get(row).or(lo.get(row))?));
    let Some(first) = rows.next() else { return Some((T::default(), T::default())) };
    let first = ends(first)?;
    rows.all(|row| ends(row) == Some(first)).then_some(first)
}
