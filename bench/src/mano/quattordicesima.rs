//! Quattordicesima, by hand: D.L. 81/2007, art. 5.

use std::cmp::Ordering;

use super::tra::divide;
use super::{Cifre, Colonne, Forse, Risposta, Tra, part};
use crate::schiere::{IGNOTO, TACIUTO};

const VECCHIAIA: u8 = 1;
const ANNO: i32 = 2026;
/// Who is born before turns 64 within the year.
const NATO_PRIMA: i32 = (ANNO - 63) * 10_000;
/// The first place of the self-employed among the schemes drawn.
const AUTONOMI: u8 = 2;
/// Weeks above which a class of contributions ends, for employees and for the self-employed.
const CLASSI: [[i32; 2]; 2] = [[780, 1_300], [936, 1_456]];
/// The sum of each class up to the first threshold, and up to the second.
const SOMME: [[i64; 3]; 2] = [[43_700, 54_600, 65_500], [33_600, 42_000, 50_400]];

/// Marks nearly everybody: who has no pension, is young, or has more than any limit.
#[expect(clippy::needless_bitwise_bool, reason = "without jumps the processor does many rows at a time")]
pub(super) fn refuse(colonne: &Colonne<'_>, first: usize, cifre: &Cifre, out: &mut [bool]) {
    let rows = out.len();
    let number = |fact| part(fact, first, rows);
    let (nascita, pensioni) = (number(colonne.nascita), number(colonne.pensioni));
    let (irpef, esenti) = (number(colonne.irpef), number(colonne.esenti));
    let tipo = part(colonne.tipo_pensione, first, rows);
    let limit = i32::try_from(2 * cifre.trattamento_minimo * 13 + SOMME[1][2]).unwrap_or(i32::MAX);
    for row in 0..rows {
        let income = pensioni[row].max(0) + irpef[row].max(0) + esenti[row].max(0);
        out[row] = (tipo[row] != VECCHIAIA) | (nascita[row] >= NATO_PRIMA) | (income >= limit);
    }
}

pub(super) fn judge(colonne: &Colonne<'_>, riga: usize, cifre: &Cifre) -> Risposta {
    let nascita = colonne.nascita[riga];
    let gestione = colonne.gestione[riga];
    if colonne.tipo_pensione[riga] != VECCHIAIA || nascita >= NATO_PRIMA {
        return Risposta::NO;
    }
    let redditi = [colonne.irpef[riga], colonne.esenti[riga]];
    let reddito =
        redditi.into_iter().fold(Tra::fact(colonne.pensioni[riga]), |sum, one| sum.plus(Tra::fact(one)));
    let [prima_somma, seconda_somma] = sums(colonne.settimane[riga], gestione);
    let annuo = cifre.trattamento_minimo * 13;
    let (prima, seconda) = (Tra::point(divide(3 * annuo, 2)), Tra::point(2 * annuo));
    let limite = seconda.plus(seconda_somma);
    let sotto = reddito.is_below(limite);
    if sotto == Forse::No {
        return Risposta::NO;
    }
    // The sum is due up to each threshold raised by the sum itself.
    let oltre = || seconda_somma.at_most(limite.minus(reddito).at_least(Tra::point(0)));
    let fra = || prima_somma.at_most(seconda_somma.at_least(prima.plus(prima_somma).minus(reddito)));
    let pieno = Tra::choose(
        not_above(reddito, prima),
        || prima_somma,
        || Tra::choose(not_above(reddito, seconda), fra, oltre),
    );
    let mesi = months(nascita, 64).at_most(months(colonne.decorrenza[riga], 0));
    let importo = Tra { lo: divide(pieno.lo * mesi.lo, 12), hi: divide(pieno.hi * mesi.hi, 12) };
    Risposta::new(nascita == IGNOTO || gestione == TACIUTO || sotto == Forse::NonSo, importo)
}

fn not_above(number: Tra, limit: Tra) -> Forse {
    number.is_below(limit.plus(Tra::point(1)))
}

/// The two sums for some weeks of contributions.
fn sums(settimane: i32, gestione: u8) -> [Tra; 2] {
    let for_weeks = |autonomo: usize| {
        let class = |weeks: i32| CLASSI[autonomo].iter().filter(|last| weeks > **last).count();
        let (least, most) = match settimane {
            IGNOTO => (0, 2),
            weeks => (class(weeks), class(weeks)),
        };
        SOMME.map(|by_class| Tra { lo: by_class[least], hi: by_class[most] })
    };
    if gestione == TACIUTO {
        let (employed, [first, second]) = (for_weeks(0), for_weeks(1));
        return [employed[0].hull(first), employed[1].hull(second)];
    }
    for_weeks(usize::from(gestione >= AUTONOMI))
}

/// The months of the year from a day some years after a date; all that may be when the date is not known.
fn months(date: i32, years: i32) -> Tra {
    if date == IGNOTO {
        return Tra { lo: 0, hi: 12 };
    }
    let from = match (date / 10_000 + years).cmp(&ANNO) {
        Ordering::Less => 12,
        Ordering::Equal => 13 - date / 100 % 100,
        Ordering::Greater => 0,
    };
    Tra::point(i64::from(from))
}
