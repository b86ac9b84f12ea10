//! Sums, the least and the greatest over the records of each row.

use super::{Lista, at_row, refusal};
use crate::attesa::ErroreRiga;
use crate::colonne::esegui::form_of;
use crate::colonne::giri;
use crate::colonne::lotto::{ALTRO, Contesto, Lotto};
use crate::colonne::numeri::{Estremi, best_of, finite};
use crate::colonne::stato::{self, ATTESE, FORSE, FUORI, NESSUNO, NOTO, RIFIUTATO, read_error, settled};
use crate::colonne::vettore::{Dati, Forma, MENO_INFINITO, Misura, PIU_INFINITO, Vettore, upper};
use crate::nodo::{Aggregato, Scorre};
use crate::stima::Stima;
use crate::tipo::Tipo;
use crate::valuta::calcolo::{Candidato, extreme_of};
use crate::valuta::liste::sum_of;

impl Lotto<'_> {
    pub(in crate::colonne) fn aggregate(
        &self,
        quale: Aggregato,
        scorre: &Scorre,
        tipo: &Tipo,
        dove: &Contesto,
    ) -> Vettore {
        let lista = self.list(&scorre.lista, dove);
        let body = self.at_records(&lista, scorre, dove);
        let forma = match (quale, &body.dati) {
            (_, Dati::Numeri { den, .. }) => Forma::Numeri(*den),
            _ => form_of(tipo),
        };
        if let Some(found) = match quale {
            Aggregato::Somma => sums(&lista, &body),
            Aggregato::Minimo | Aggregato::Massimo => best(quale, &lista, &body, forma),
        } {
            return found;
        }
        let gathered = (0..lista.righe).map(|row| exact_aggregate(quale, &lista, &body, row));
        let mut found = Vettore::collect(lista.righe, forma, gathered);
        let is_lost = |row: &usize| {
            let states = lista.appartiene.get(lista.records(*row)).unwrap_or_default();
            let lost = at_row(&lista.stati, *row) == FUORI || states.contains(&FUORI);
            lost || lista.records(*row).any(|record| body.state(record) == FUORI)
        };
        found.lose(&(0..lista.righe).filter(is_lost).collect::<Vec<_>>());
        found
    }
}

/// The sum of each row, record by record; the rows that are not plain sums are worked out one by one.
fn sums(lista: &Lista, body: &Vettore) -> Option<Vettore> {
    let Dati::Numeri { lo, hi, den, misura } = &body.dati else { return None };
    let records = i64::try_from(lista.indici.len()).unwrap_or(i64::MAX);
    let is_small = misura.sum(records, Misura::NIENTE, 1).is_some();
    if misura.aperta || body.is_constant() || !is_small {
        return best(Aggregato::Somma, lista, body, Forma::Numeri(*den));
    }
    let (mut least, mut most) = (vec![0_i64; lista.righe], vec![0_i64; lista.righe]);
    let mut stati = vec![NOTO; lista.righe];
    let records = lo.iter().zip(upper(lo, hi)).enumerate().zip(lista.persone.iter());
    for ((record, (low, high)), person) in records {
        let person = *person as usize;
        if let (Some(least), Some(most), Some(waits)) =
            (least.get_mut(person), most.get_mut(person), stati.get_mut(person))
        {
            *least = least.wrapping_add(*low);
            *most = most.wrapping_add(*high);
            *waits |= body.state(record);
        }
    }
    let odd: Vec<usize> =
        stati.iter().enumerate().filter(|(_, waits)| **waits >= FORSE).map(|(row, _)| row).collect();
    giri::settle(&mut stati, &least, &most);
    let mut found = Vettore::new(lista.righe, stati, Dati::numbers(least, most, *den));
    for row in odd.into_iter().chain(lista.incerte.iter().map(|row| *row as usize)) {
        let (state, ends) = whole_aggregate(Aggregato::Somma, lista, body, row)?;
        found.write_ends(row, state, ends);
    }
    Some(found.settle_known())
}

/// A sum, a least or a greatest in each row; none where the values have no whole bounds.
fn best(quale: Aggregato, lista: &Lista, body: &Vettore, forma: Forma) -> Option<Vettore> {
    let whole: Option<Vec<_>> =
        (0..lista.righe).map(|row| whole_aggregate(quale, lista, body, row)).collect();
    Vettore::of_ends(lista.righe, forma, whole?.into_iter())
}

/// A sum, a least or a greatest in whole bounds; none where the values have no such bounds.
fn whole_aggregate(quale: Aggregato, lista: &Lista, body: &Vettore, row: usize) -> Option<(u8, Estremi)> {
    let records = lista.records(row);
    let states = lista.appartiene.get(records.clone()).unwrap_or_default();
    if let Some(refused) = refusal(at_row(&lista.stati, row), states) {
        return Some((refused, (0, 0)));
    }
    let mut candidates = Vec::with_capacity(records.len());
    let mut others = None;
    for record in records {
        let (belongs, state) = (at_row(&lista.appartiene, record), body.state(record));
        let ends = match state {
            NESSUNO => (0, 0),
            _ => body.ends(record)?,
        };
        let state = if state < RIFIUTATO { state | (belongs & ATTESE) } else { state };
        let candidate = (state, ends, belongs == NOTO);
        match at_row(&lista.indici, record) {
            ALTRO => others = Some((candidate, belongs & ATTESE)),
            _ => candidates.push(candidate),
        }
    }
    match quale {
        Aggregato::Somma => Some(whole_sum(&candidates, others)),
        Aggregato::Minimo | Aggregato::Massimo => {
            candidates.extend(others.map(|((state, ends, _), _)| (state, ends, false)));
            Some(best_of(quale == Aggregato::Massimo, &candidates))
        }
    }
}

/// The sum of the candidates that apply; one that may be absent adds between nothing and its bounds.
fn whole_sum(candidates: &[(u8, Estremi, bool)], others: Option<((u8, Estremi, bool), u8)>) -> (u8, Estremi) {
    let (mut total, mut waits) = ((0, 0), NOTO);
    if candidates
        .iter()
        .map(|(state, _, _)| state)
        .chain(others.iter().map(|((state, _, _), _)| state))
        .any(|state| *state == FUORI)
    {
        return (FUORI, (0, 0));
    }
    let add = |a: i64, b: i64, infinite: i64| {
        if a == infinite || b == infinite { Some(infinite) } else { finite(a.checked_add(b)) }
    };
    for (state, (lo, hi), sure) in candidates {
        if *state == NESSUNO {
            continue;
        }
        if *state >= RIFIUTATO {
            return (*state, (0, 0));
        }
        let (lo, hi) = if *sure && state & FORSE == 0 { (*lo, *hi) } else { ((*lo).min(0), (*hi).max(0)) };
        waits |= state & ATTESE;
        let sums = add(total.0, lo, MENO_INFINITO).zip(add(total.1, hi, PIU_INFINITO));
        let Some(sums) = sums else { return (FUORI, (0, 0)) };
        total = sums;
    }
    if let Some(((state, (lo, hi), _), belongs)) = others {
        // Nobody knows how many others: any number of non-negative terms only raises the upper bound.
        total = match state {
            NESSUNO => total,
            state if state >= RIFIUTATO => (MENO_INFINITO, PIU_INFINITO),
            _ => {
                (if lo >= 0 { total.0 } else { MENO_INFINITO }, if hi <= 0 { total.1 } else { PIU_INFINITO })
            }
        };
        waits |= belongs | if state < RIFIUTATO { state & ATTESE } else { NOTO };
    }
    (settled(waits, total.0 == total.1), total)
}

/// The same with fractions.
fn exact_aggregate(quale: Aggregato, lista: &Lista, body: &Vettore, row: usize) -> Stima {
    let states = lista.appartiene.get(lista.records(row)).unwrap_or_default();
    if let Some(refused) = refusal(at_row(&lista.stati, row), states) {
        return Stima::error(read_error(refused).unwrap_or(ErroreRiga::TipoSbagliato));
    }
    let (mut candidates, mut others) = (Vec::new(), None);
    for record in lista.records(row) {
        let state = at_row(&lista.appartiene, record);
        let mut stima = body.stima(record);
        stima.attese.extend(stato::attese(state));
        if at_row(&lista.indici, record) == ALTRO {
            others = Some(stima);
        } else {
            candidates.push(Candidato { stima, sure: state == NOTO });
        }
    }
    match quale {
        Aggregato::Somma => sum_of(candidates, others),
        Aggregato::Minimo | Aggregato::Massimo => {
            candidates.extend(others.map(|stima| Candidato { stima, sure: false }));
            extreme_of(quale == Aggregato::Massimo, candidates)
        }
    }
}
