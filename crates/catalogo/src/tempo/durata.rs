//! How long a benefit of limited length is paid: from its first day, as far as the card and the facts say.

use jiff::Span;
use jiff::civil::Date;
use regole::{Fatti, Grandezza, Insieme, Modo, Numero, Tipo};

use super::quesito::Quesito;
use super::rata::Attesa;
use crate::termini::{DurataMassima, Tempo, UnitaDiTempo};

pub(super) const GIORNI_IN_UNA_SETTIMANA: i64 = 7;

/// Where a day falls in the course of a benefit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Corso {
    /// Within it, or there is no end.
    Dentro,
    /// Nobody can say whether it is within.
    Forse(Attesa),
    /// Before its first day, or after its last.
    Fuori,
}

/// So much time, rounded to whole days, months or years.
fn span(misura: UnitaDiTempo, number: Numero, modo: Modo) -> Option<Span> {
    let in_days = misura == UnitaDiTempo::Settimane;
    let number = if in_days { number.checked_mul(Numero::from(GIORNI_IN_UNA_SETTIMANA))? } else { number };
    let whole = number.max(Numero::ZERO).round(0, modo)?.to_i64()?;
    let span = Span::new();
    match misura {
        UnitaDiTempo::Giorni | UnitaDiTempo::Settimane => span.try_days(whole),
        UnitaDiTempo::Mesi => span.try_months(whole),
        UnitaDiTempo::Anni => span.try_years(whole),
    }
    .ok()
}

/// The first day that is not paid any more: not before this, and not after that.
struct Fine {
    prima: Option<Date>,
    poi: Option<Date>,
}

impl Quesito<'_> {
    /// Where a day falls: before the first day, within the length of the benefit, or after it.
    pub(super) fn course(&self, fatti: &Fatti, giorno: Date, first: Option<Date>) -> Corso {
        if first.is_some_and(|first| giorno < first) {
            return Corso::Fuori;
        }
        let Some(durata) = self.scheda.termini.as_ref().and_then(|termini| termini.durata.as_ref()) else {
            return Corso::Dentro;
        };
        let Some(first) = first else { return Corso::Forse(Attesa::DurataIgnota) };
        let fine = self.end(durata, fatti, (giorno, first));
        if fine.poi.is_some_and(|end| end <= giorno) {
            return Corso::Fuori;
        }
        if durata.a_scelta {
            return Corso::Forse(Attesa::DurataAScelta);
        }
        if fine.prima.is_some_and(|end| giorno < end) {
            Corso::Dentro
        } else {
            Corso::Forse(Attesa::DurataIgnota)
        }
    }

    fn end(&self, durata: &DurataMassima, fatti: &Fatti, (giorno, first): (Date, Date)) -> Fine {
        let after = |span: Option<Span>| span.and_then(|span| first.checked_add(span).ok());
        match &durata.tempo {
            Tempo::Noto(number, misura) => {
                let end = after(span(*misura, Numero::from(*number), Modo::Su));
                Fine { prima: end, poi: end }
            }
            Tempo::Definizione(nome) => {
                let regola = &self.scheda.regola;
                let stima = regola.define(nome, fatti, self.giorni.on(giorno));
                let misura = regola.definition_type(nome).and_then(measured);
                let interval = stima.and_then(|stima| match stima.insieme {
                    Insieme::Numero(interval) if stima.is_sure() => Some(interval),
                    _ => None,
                });
                let Some((misura, interval)) = misura.zip(interval) else {
                    return Fine { prima: None, poi: None };
                };
                Fine {
                    prima: after(interval.min.and_then(|least| span(misura, least, Modo::Giu))),
                    poi: after(interval.max.and_then(|most| span(misura, most, Modo::Su))),
                }
            }
        }
    }
}

fn measured(tipo: &Tipo) -> Option<UnitaDiTempo> {
    match tipo {
        Tipo::Numero(Grandezza { unita, .. }) => UnitaDiTempo::of(*unita),
        _ => None,
    }
}
