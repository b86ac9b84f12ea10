//! How a value stands in a row, in one byte: zero when it is known, which is nearly always.

use std::sync::{Arc, LazyLock};

use crate::attesa::{Attesa, Attese, ErroreRiga};

/// The byte of a value that is known.
pub(super) const NOTO: u8 = 0;
/// It waits for a fact that can be asked.
pub(super) const FATTO: u8 = 1;
/// It waits for a judgement.
pub(super) const GIUDIZIO: u8 = 2;
/// It waits for a parameter.
pub(super) const PARAMETRO: u8 = 4;
/// It may turn out not to apply; that the row may be wrong no byte can say.
pub(super) const FORSE: u8 = 8;
/// All that a value may wait for.
pub(super) const ATTESE: u8 = FATTO | GIUDIZIO | PARAMETRO;
/// From here on there is no value: it does not apply, or the row is wrong.
pub(super) const RIFIUTATO: u8 = 16;
/// No value has sense here.
pub(super) const NESSUNO: u8 = 8 * RIFIUTATO;
/// The columns cannot say: the other evaluator judges this row.
pub(super) const FUORI: u8 = 15 * RIFIUTATO;

const ERRORI: [ErroreRiga; 7] = [
    ErroreRiga::Overflow,
    ErroreRiga::DivisionePerZero,
    ErroreRiga::DateContraddittorie,
    ErroreRiga::DataInesistente,
    ErroreRiga::NonSiApplica,
    ErroreRiga::FuoriTabella,
    ErroreRiga::TipoSbagliato,
];

pub(super) const fn errore(errore: ErroreRiga) -> u8 {
    let place = match errore {
        ErroreRiga::Overflow => 1,
        ErroreRiga::DivisionePerZero => 2,
        ErroreRiga::DateContraddittorie => 3,
        ErroreRiga::DataInesistente => 4,
        ErroreRiga::NonSiApplica => 5,
        ErroreRiga::FuoriTabella => 6,
        ErroreRiga::TipoSbagliato => 7,
    };
    place * RIFIUTATO
}

/// The error of the row that a byte tells.
pub(super) fn read_error(stato: u8) -> Option<ErroreRiga> {
    let place = usize::from(stato / RIFIUTATO).checked_sub(1)?;
    ERRORI.get(place).copied()
}

/// Whether there is a value that may turn out not to apply.
pub(super) const fn is_perhaps(stato: u8) -> bool {
    matches!(stato, FORSE..RIFIUTATO)
}

/// What becomes of a byte where a value is needed: that there is none is an error of the row, that there may be none a doubt.
pub(super) const fn refusal(stato: u8) -> u8 {
    match stato {
        NESSUNO => errore(ErroreRiga::NonSiApplica),
        FORSE..RIFIUTATO => FUORI,
        _ => stato,
    }
}

/// The byte of a strict operation on two operands: the first that has no value decides, else both are awaited.
pub(super) const fn strict(left: u8, right: u8) -> u8 {
    let (left, right) = (refusal(left), refusal(right));
    if left < RIFIUTATO && right < RIFIUTATO {
        return left | right;
    }
    if left == FUORI || right == FUORI {
        return FUORI;
    }
    if left >= RIFIUTATO { left } else { right }
}

/// The byte of a result: a single value that surely applies waits for nothing.
pub(super) const fn settled(stato: u8, is_single: bool) -> u8 {
    if is_single && stato < FORSE { NOTO } else { stato }
}

/// The same waits with names that stand for all: what is awaited counts, not its name.
pub(super) fn attese(stato: u8) -> Attese {
    /// What is awaited for each byte, made once.
    static TUTTE: LazyLock<[Attese; 8]> =
        LazyLock::new(|| std::array::from_fn(|bits| named(bits, &Arc::from(""))));
    TUTTE.get(usize::from(stato & ATTESE)).cloned().unwrap_or_default()
}

fn named(bits: usize, nome: &Arc<str>) -> Attese {
    let has = |bit: u8| bits & usize::from(bit) != 0;
    let fatto = has(FATTO).then(|| Attesa::Fatto(Arc::clone(nome)));
    let giudizio = has(GIUDIZIO).then(|| Attesa::Giudizio(Arc::clone(nome)));
    let parametro = has(PARAMETRO).then(|| Attesa::Parametro(Arc::clone(nome)));
    [fatto, giudizio, parametro].into_iter().flatten().collect()
}

/// The byte of some waits.
pub(super) fn of_attese(attese: &Attese) -> u8 {
    let bit = |attesa: &Attesa| match attesa {
        Attesa::Fatto(_) => FATTO,
        Attesa::Giudizio(_) => GIUDIZIO,
        Attesa::Parametro(_) => PARAMETRO,
    };
    attese.iter().map(bit).fold(NOTO, |all, bit| all | bit)
}
