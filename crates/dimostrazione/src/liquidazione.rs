//! Putting benefits in payment, all but the ones nobody ever claimed.

use jiff::civil::{Date, date};

use crate::diritti::{Diritto, dovuti};
use crate::fatti::Centesimi;
use crate::membro::Trascurati;
use crate::parametri::{INCREMENTO_TRANSITORIO, OGGI, TM, ULTIMA_DECORRENZA, divide};
use crate::pensione::{Gestione, Pensione, Reversibilita, Sistema, TipoPensione};
use crate::persona::PersonaId;
use crate::prestazioni::{Pagamento, Prestazione};
use crate::quadro::Quadro;
use crate::superstiti::aliquota;
use crate::tempo::{add_years, first_of_next_month};

/// Rights that are paid by changing a pension, in the order in which one changes the next.
const ORDINE: &[Prestazione] = &[
    Prestazione::IntegrazioneTrattamentoMinimo,
    Prestazione::AssegnoSociale,
    Prestazione::Quattordicesima,
    Prestazione::MaggiorazioneSociale,
    Prestazione::IncrementoAlMilione,
    Prestazione::ImportoAggiuntivo,
];
/// A right under this amount is not worth a claim, and stays out of the truth.
const IMPORTO_EVIDENTE: Centesimi = 2_00;

/// Puts in payment what was claimed, changing the pensions of the person.
pub(crate) fn settle(quadro: &mut Quadro, trascurati: Trascurati) -> Vec<Pagamento> {
    let omitted = omitted(quadro, trascurati);
    let mut payments = Vec::new();
    for prestazione in ORDINE {
        let due = dovuti(quadro).into_iter().find(|diritto| diritto.prestazione == *prestazione);
        if let Some(diritto) =
            due.filter(|_| !omitted.contains(prestazione) && is_payable(quadro, *prestazione))
        {
            payments.push(pay(quadro, diritto));
        }
    }
    payments.extend(incremento_transitorio(quadro));
    payments
}

/// The social allowance beside a pension comes only with a claim, which nobody here has made.
fn is_payable(quadro: &Quadro, prestazione: Prestazione) -> bool {
    prestazione != Prestazione::AssegnoSociale || quadro.pensioni.is_empty()
}

/// Lists the rights that hold and are not in payment.
pub(crate) fn inespressi(quadro: &Quadro, payments: &[Pagamento]) -> Vec<Diritto> {
    let paid = |prestazione| payments.iter().any(|payment| payment.prestazione == prestazione);
    let due = dovuti(quadro).into_iter();
    due.filter(|diritto| diritto.importo >= IMPORTO_EVIDENTE && !paid(diritto.prestazione)).collect()
}

/// Adds the survivor pension that was claimed after the death of the spouse.
pub(crate) fn add_reversibilita(quadro: &mut Quadro, dante_causa: PersonaId) {
    let due =
        dovuti(quadro).into_iter().find(|diritto| diritto.prestazione == Prestazione::PensioneSuperstiti);
    let (Some(due), Some(dante)) = (due, &quadro.dante_causa) else { return };
    let gestione = dante.pensione.map_or(Gestione::Fpld, |pensione| pensione.gestione);
    let sistema = dante.pensione.and_then(|pensione| pensione.sistema).or(Some(Sistema::Misto));
    let decorrenza = first_of_next_month(dante.decesso);
    let superstite =
        Reversibilita { dante_causa, aliquota: aliquota(dante.figli), contitolari: dante.figli + 1 };
    let pensione = Pensione::new(TipoPensione::Superstiti, gestione, sistema, decorrenza, due.importo);
    quadro.pensioni.push(Pensione { superstite: Some(superstite), ..pensione });
}

/// Which rights were never claimed; one by number is one of those she would have with all in payment.
fn omitted(quadro: &Quadro, trascurati: Trascurati) -> Vec<Prestazione> {
    let number = match trascurati {
        Trascurati::Nessuno => return Vec::new(),
        Trascurati::Elenco(list) => return list.to_vec(),
        Trascurati::Uno(number) => number,
    };
    let mut trial = quadro.clone();
    let mut held = Vec::new();
    for prestazione in ORDINE {
        let due = dovuti(&trial).into_iter().find(|diritto| diritto.prestazione == *prestazione);
        if let Some(diritto) = due.filter(|_| is_payable(&trial, *prestazione)) {
            pay(&mut trial, diritto);
            held.push(*prestazione);
        }
    }
    let count = u32::try_from(held.len()).unwrap_or(1).max(1);
    held.into_iter().skip(usize::try_from(number % count).unwrap_or(0)).take(1).collect()
}

fn pay(quadro: &mut Quadro, diritto: Diritto) -> Pagamento {
    let mut dal = quadro.principale().map_or(OGGI, |pensione| pensione.decorrenza);
    match diritto.prestazione {
        Prestazione::AssegnoSociale => {
            let pensione = assegno_sociale(quadro.nascita, diritto.importo);
            dal = pensione.decorrenza;
            quadro.pensioni.push(pensione);
        }
        Prestazione::IntegrazioneTrattamentoMinimo => {
            if let Some(pensione) = quadro.pensioni.first_mut() {
                pensione.integrazione = diritto.importo;
            }
        }
        Prestazione::MaggiorazioneSociale | Prestazione::IncrementoAlMilione => {
            if let Some(pensione) = quadro.pensioni.first_mut() {
                pensione.maggiorazione = diritto.importo;
            }
            dal = dal.max(date(2026, 1, 1));
        }
        Prestazione::Quattordicesima => {
            quadro.percepisce_quattordicesima = true;
            dal = mese_della_quattordicesima(quadro.nascita, dal);
        }
        Prestazione::ImportoAggiuntivo => dal = date(2025, 12, 1),
        Prestazione::PensioneSuperstiti | Prestazione::IncrementoTransitorioMinime => {}
    }
    Pagamento { prestazione: diritto.prestazione, importo: diritto.importo, dal }
}

fn assegno_sociale(nascita: Date, importo: Centesimi) -> Pensione {
    let decorrenza = first_of_next_month(add_years(nascita, 67)).min(ULTIMA_DECORRENZA);
    Pensione::new(TipoPensione::AssegnoSociale, Gestione::Assistenziale, None, decorrenza, importo)
}

/// July for who is 64 and pensioned by then; December for the others.
fn mese_della_quattordicesima(nascita: Date, decorrenza: Date) -> Date {
    let complete = add_years(nascita, 64).max(decorrenza);
    if complete < date(2026, 8, 1) { date(2026, 7, 1) } else { date(2026, 12, 1) }
}

/// L. 197/2022 art. 1 c. 310: paid by itself on pensions up to the minimum, or just over it.
fn incremento_transitorio(quadro: &Quadro) -> Option<Pagamento> {
    let previdenziali = quadro.pensioni.iter().filter(|pensione| pensione.tipo.is_previdenziale());
    let decorrenza = previdenziali.clone().map(|pensione| pensione.decorrenza).max()?;
    let total = previdenziali.map(Pensione::base).sum::<Centesimi>() + quadro.altri_enti;
    let importo = if total <= TM { divide(total * 13, 1_000) } else { TM + INCREMENTO_TRANSITORIO - total };
    let dal = decorrenza.max(date(2026, 1, 1));
    (importo > 0).then_some(Pagamento { prestazione: Prestazione::IncrementoTransitorioMinime, importo, dal })
}
