//! Assegno sociale, by hand: L. 335/1995, art. 3, comma 6.

use super::tra::divide;
use super::{Cifre, Colonne, ENORME, Forse, Risposta, Tra, part, said};
use crate::schiere::IGNOTO;

const EXTRA_UE: u8 = 2;
const LUNGO_PERIODO: u8 = 0;
const UNICO_LAVORO: u8 = 1;
const RATE: i64 = 13;
/// Who is born by then is 67 on the day of the right.
const NATO_ENTRO: i32 = 1959 * 10_000 + 301;

/// Marks nearly everybody: who is young, lives elsewhere, or has more than any limit.
#[expect(clippy::needless_bitwise_bool, reason = "without jumps the processor does many rows at a time")]
pub(super) fn refuse(colonne: &Colonne<'_>, first: usize, cifre: &Cifre, out: &mut [bool]) {
    let rows = out.len();
    let number = |fact| part(fact, first, rows);
    let (nascita, imposte) = (number(colonne.nascita), number(colonne.imposte));
    let (pensioni, irpef, esenti) = (number(colonne.pensioni), number(colonne.irpef), number(colonne.esenti));
    let (residenza, stato) = (part(colonne.residenza, first, rows), part(colonne.stato_civile, first, rows));
    let annuo = i32::try_from(cifre.assegno_sociale * RATE).unwrap_or(i32::MAX / 4);
    for row in 0..rows {
        let income = pensioni[row].max(0) + irpef[row].max(0) + esenti[row].max(0);
        let limit = if stato[row] == 0 { annuo } else { 2 * annuo };
        let tax = if imposte[row] == IGNOTO { ENORME } else { imposte[row] };
        out[row] = (nascita[row] > NATO_ENTRO) | (residenza[row] == 0) | (income >= limit + tax);
    }
}

pub(super) fn judge(colonne: &Colonne<'_>, riga: usize, cifre: &Cifre) -> Risposta {
    let nascita = colonne.nascita[riga];
    let Some(requisiti) = requirements(colonne, riga) else { return Risposta::NO };
    let coppia = said(colonne.stato_civile[riga]);
    let annuo = Tra::point(cifre.assegno_sociale * RATE);
    let doppio = annuo.plus(annuo);
    let proprio =
        net(colonne.pensioni[riga], [colonne.irpef[riga], colonne.esenti[riga]], colonne.imposte[riga]);
    let propri = proprio.is_below(Tra::choose(coppia, || doppio, || annuo));
    if propri == Forse::No {
        return Risposta::NO;
    }
    let coniuge =
        || net(0, [colonne.irpef_coniuge[riga], colonne.esenti_coniuge[riga]], colonne.imposte_coniuge[riga]);
    let insieme = match coppia {
        Forse::No => Forse::Si,
        Forse::Si => proprio.plus(coniuge()).is_below(doppio),
        // Only a couple can exceed the double limit.
        Forse::NonSo if proprio.plus(coniuge()).is_below(doppio) == Forse::Si => Forse::Si,
        Forse::NonSo => Forse::NonSo,
    };
    if insieme == Forse::No {
        return Risposta::NO;
    }
    let spazio = Tra::choose(coppia, || doppio.minus(proprio.plus(coniuge())), || annuo.minus(proprio));
    let rata = spazio.at_least(Tra::point(0)).at_most(annuo).map(|cents| divide(cents, RATE));
    let open = requisiti == Forse::NonSo || propri == Forse::NonSo || insieme == Forse::NonSo;
    Risposta::new(nascita == IGNOTO || open, rata)
}

/// Residence, citizenship and stay: none when one certainly fails.
fn requirements(colonne: &Colonne<'_>, riga: usize) -> Option<Forse> {
    let residenza = said(colonne.residenza[riga]);
    let ammesso = match (colonne.cittadinanza[riga], colonne.titolo[riga]) {
        (0 | 1, _) | (_, LUNGO_PERIODO) => Forse::Si,
        (EXTRA_UE, UNICO_LAVORO) => Forse::No,
        _ => Forse::NonSo,
    };
    let soggiorno = match colonne.soggiorno[riga] {
        IGNOTO => Forse::NonSo,
        years => Forse::from(years >= 10),
    };
    let all = [residenza, ammesso, soggiorno];
    let is_open = all.contains(&Forse::NonSo);
    (!all.contains(&Forse::No)).then_some(if is_open { Forse::NonSo } else { Forse::Si })
}

/// Income less tax, never below zero.
fn net(pensioni: i32, redditi: [i32; 2], imposte: i32) -> Tra {
    let lordo = redditi.into_iter().fold(Tra::fact(pensioni), |sum, one| sum.plus(Tra::fact(one)));
    lordo.minus(Tra::fact(imposte)).at_least(Tra::point(0))
}
