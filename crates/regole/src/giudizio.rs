//! Judging one person, with what was read for it: requirements, amount, first day, and the outcome that follows.

use std::sync::Arc;

use jiff::civil::Date;

use crate::attesa::{Attesa, ErroreRiga};
use crate::esito::{DefinizioneValutata, Esito, Importo, RequisitoValutato, Valutazione};
use crate::insieme::Insieme;
use crate::mancanze::Mancanze;
use crate::numero::{Modo, Numero};
use crate::regola::{Regola, Voce};
use crate::stima::Stima;
use crate::valore::{Centesimi, Fatti};
use crate::valuta::{Giorni, Risolta, Valutatore};

impl Regola {
    /// Judges one person on the given days.
    #[must_use]
    pub fn judge(&self, fatti: &Fatti, giorni: Giorni) -> Valutazione {
        self.judged_by(Valutatore::new(&self.definizioni, fatti, giorni), giorni)
    }

    /// Judges one person as if every figure stayed as it was after its last day: an estimate of days to come, and
    /// never an answer.
    #[must_use]
    pub fn judge_holding(&self, fatti: &Fatti, giorni: Giorni) -> Valutazione {
        self.judged_by(Valutatore::new(&self.definizioni, fatti, giorni).holding(), giorni)
    }

    fn judged_by<'a>(&'a self, mut evaluator: Valutatore<'a>, giorni: Giorni) -> Valutazione {
        let requisiti: Vec<RequisitoValutato> =
            self.requisiti.iter().map(|voce| judged(&mut evaluator, voce)).collect();
        let amount = self.importo.as_ref().map(|nodo| evaluator.entry(nodo));
        let yearly = self.totale_annuo.as_ref().map(|nodo| evaluator.entry(nodo).0);
        let from = self.decorrenza.as_ref().map(|nodo| evaluator.entry(nodo).0);
        let (resolved, parametri_usati) = evaluator.finish();
        let (amount, passi_importo) = amount.unzip();
        let (esito, errore) = outcome(&requisiti, amount.as_ref());
        let missing = Mancanze::of(esito, &requisiti, amount.as_ref());
        let from = from.filter(|_| esito != Esito::NonSpetta);
        let due = |stima: &Stima| {
            if esito == Esito::NonSpetta { Importo::Certo(Centesimi(0)) } else { amount_of(stima) }
        };
        Valutazione {
            giorni,
            esito,
            errore,
            importo: amount.as_ref().map(due),
            forse_zero: esito == Esito::Spetta && amount.as_ref().is_some_and(may_be_zero),
            totale_annuo: yearly.as_ref().map(due),
            decorrenza: from.as_ref().and_then(day_of),
            decorrenza_attende: from.map(|stima| stima.attese).unwrap_or_default(),
            requisiti,
            definizioni: self.definitions_read(resolved),
            passi_importo: passi_importo.unwrap_or_default(),
            mancanti: missing.fatti,
            da_accertare: missing.giudizi,
            parametri_ignoti: missing.parametri,
            parametri_usati,
        }
    }

    fn definitions_read(&self, resolved: Vec<Risolta>) -> Vec<DefinizioneValutata> {
        let read = self.definizioni.iter().zip(resolved).filter_map(|(voce, found)| Some((voce, found?)));
        let judged = read.map(|(voce, (stima, passi))| DefinizioneValutata {
            nome: Arc::clone(&voce.nome),
            tipo: voce.nodo.tipo.clone(),
            stima,
            passi,
        });
        judged.collect()
    }
}

fn judged<'a>(evaluator: &mut Valutatore<'a>, voce: &'a Voce) -> RequisitoValutato {
    let (stima, passi) = evaluator.entry(&voce.nodo);
    RequisitoValutato { nome: Arc::clone(&voce.nome), stima, passi }
}

/// A certain no, an error, something missing, something to ascertain, yes: in this order.
fn outcome(requisiti: &[RequisitoValutato], amount: Option<&Stima>) -> (Esito, Option<ErroreRiga>) {
    let verdicts = || requisiti.iter().map(|requisito| &requisito.stima);
    if verdicts().any(|stima| stima.truth() == Some(false)) || amount.is_some_and(certainly_zero) {
        return (Esito::NonSpetta, None);
    }
    if let Some(errore) = verdicts().chain(amount).find_map(row_error) {
        return (Esito::Errore, Some(errore));
    }
    let undecided: Vec<&Stima> = verdicts().filter(|stima| stima.truth().is_none()).collect();
    let waits = || undecided.iter().flat_map(|stima| &stima.attese);
    let esito = match undecided.is_empty() {
        true => Esito::Spetta,
        false if waits().all(|attesa| matches!(attesa, Attesa::Giudizio(_))) => Esito::DaAccertare,
        false => Esito::DaCompletare,
    };
    (esito, None)
}

/// A requirement or an amount has a value: that it does not apply is an error of the row.
fn row_error(stima: &Stima) -> Option<ErroreRiga> {
    match stima.insieme {
        Insieme::NonSiApplica => Some(ErroreRiga::NonSiApplica),
        _ => stima.row_error(),
    }
}

pub(crate) fn certainly_zero(amount: &Stima) -> bool {
    match amount.insieme {
        Insieme::Numero(interval) if amount.is_sure() => {
            interval.max.is_some_and(|most| most <= Numero::ZERO)
        }
        _ => false,
    }
}

/// A figure that is not published yet is not a reason to fear that nothing is due.
fn may_be_zero(amount: &Stima) -> bool {
    if !amount.attese.is_empty() && amount.attese.iter().all(|attesa| matches!(attesa, Attesa::Parametro(_)))
    {
        return false;
    }
    match amount.insieme {
        Insieme::Numero(interval) => interval.min.is_none_or(|least| least <= Numero::ZERO),
        _ => true,
    }
}

pub(crate) fn amount_of(stima: &Stima) -> Importo {
    let Insieme::Numero(interval) = stima.insieme else { return Importo::Ignoto };
    let cents = |number: Numero| number.to_cents().map(Centesimi);
    if let Some(exact) = stima.number().and_then(cents) {
        return Importo::Certo(exact);
    }
    let least = interval.min.unwrap_or(Numero::ZERO).max(Numero::ZERO).round(2, Modo::Giu).and_then(cents);
    let most = interval.max.and_then(|most| most.round(2, Modo::Su)).and_then(cents);
    least.zip(most).map_or(Importo::Ignoto, |(least, most)| Importo::Tra(least, most))
}

pub(crate) fn day_of(stima: &Stima) -> Option<Date> {
    match stima.insieme {
        Insieme::Data(interval) if stima.is_known() => interval.single(),
        _ => None,
    }
}
