//! A card asked about the past: judged on a day, and a month from its first day and its last.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use regole::{Centesimi, Esito, Fatti, Giorni, Importo, Valore};

use super::durata::Corso;
use super::fatti::FattiNelTempo;
use super::futuro::months_and_days;
use super::rata::{Attesa, Periodo, Rata};
use super::somma::Somma;
use super::stato::StatoTermine;
use crate::catalogo::Catalogo;
use crate::scheda::Scheda;
use crate::varia::Varia;

/// The fact that the claim itself decides: arrears are those of a claim filed on the day asked, unless the benefit may have begun
/// with an earlier one.
const DATA_DOMANDA: &str = "data_domanda";

/// What arrears are asked of: a card, a person's facts through the years, and a claim on a day.
#[derive(Clone, Copy)]
pub(super) struct Quesito<'a> {
    pub(super) catalogo: &'a Catalogo,
    pub(super) scheda: &'a Scheda,
    pub(super) tempo: &'a FattiNelTempo,
    pub(super) giorni: Giorni,
}

/// What a card says of one day of the past.
pub(super) struct Giudizio {
    pub(super) esito: Esito,
    pub(super) importo: Somma,
    /// The whole year, where the card reckons it apart.
    pub(super) totale_annuo: Option<Somma>,
    /// The first day of the benefit, as the facts of the day judged give it.
    inizia: Option<Date>,
    attesa: Option<Attesa>,
    mancanti: BTreeSet<Arc<str>>,
    parametri_ignoti: BTreeSet<Arc<str>>,
}

impl Giudizio {
    fn is_none(&self) -> bool {
        self.esito == Esito::NonSpetta
    }
}

impl Quesito<'_> {
    /// Judges the card on a day, with that day's facts and figures.
    pub(super) fn judge(&self, giorno: Date) -> Giudizio {
        let giorni = self.giorni.on(giorno);
        let (fatti, first) = self.facts_on(giorno);
        let valutazione = self.catalogo.valuta(self.scheda, &fatti, giorni).valutazione;
        let corso = self.course(&fatti, giorno, first);
        let esito = if corso == Corso::Fuori { Esito::NonSpetta } else { valutazione.esito };
        let amount = Somma::due(valutazione.importo.unwrap_or(Importo::Ignoto));
        let totale_annuo = valutazione.totale_annuo.map(Somma::due);
        let attesa = match corso {
            Corso::Forse(attesa) => Some(attesa),
            _ => totale_annuo
                .filter(|year| self.leaves_months_out(*year, amount))
                .map(|_| Attesa::NonTuttiIMesi),
        };
        let importo = match esito {
            Esito::NonSpetta => Somma::ZERO,
            Esito::Spetta if attesa.is_none() => amount,
            Esito::Spetta | Esito::DaCompletare | Esito::DaAccertare => amount.maybe(),
            Esito::Errore => Somma::IGNOTA,
        };
        let waits = valutazione.mancanti.iter().chain(&valutazione.da_accertare);
        Giudizio {
            esito,
            importo,
            totale_annuo,
            inizia: first,
            attesa: attesa.filter(|_| esito != Esito::NonSpetta),
            mancanti: waits.map(|mancante| Arc::clone(&mancante.fatto)).collect(),
            parametri_ignoti: valutazione.parametri_ignoti.iter().cloned().collect(),
        }
    }

    /// Whether the card's own year may come to less than its instalments, by one at least.
    fn leaves_months_out(&self, year: Somma, instalment: Somma) -> bool {
        let Some(number) = self.scheda.periodicita.instalments().filter(|number| *number > 1) else {
            return false;
        };
        instalment.minimo > Centesimi(0) && year.minimo <= instalment.times(number - 1).minimo
    }

    /// The facts of a day, and the first day of the benefit as they give it.
    fn facts_on(&self, giorno: Date) -> (Fatti, Option<Date>) {
        let fattario = self.catalogo.fattario();
        let mut fatti = self.claimed_on(giorno);
        let first = self.first_of(&fatti, giorno);
        for descritto in fattario.iter().filter(|descritto| descritto.nel_tempo.varia == Varia::Mese) {
            let nome = &descritto.fatto.nome;
            match first.filter(|first| *first <= giorno) {
                Some(first) => {
                    let (months, _) = months_and_days(first, giorno);
                    fatti.insert(Arc::clone(nome), Valore::Intero(i64::from(months) + 1));
                }
                None if giorno != self.tempo.giorno => {
                    fatti.remove(nome);
                    fatti.leave_open(Arc::clone(nome));
                }
                None => {}
            }
        }
        (fatti, first)
    }

    fn claimed_on(&self, giorno: Date) -> Fatti {
        let mut fatti = self.tempo.on(self.catalogo.fattario(), giorno);
        let may_have_begun =
            self.scheda.termini.as_ref().is_some_and(|termini| termini.dalla_domanda.is_some());
        if !may_have_begun && fatti.find(DATA_DOMANDA).is_none() {
            fatti.insert(DATA_DOMANDA, Valore::Data(self.giorni.data_diritto));
        }
        fatti
    }

    /// The first day, where the card gives one: an expression that moves on with the day judged gives none.
    fn first_of(&self, fatti: &Fatti, giorno: Date) -> Option<Date> {
        let first = self.scheda.regola.first_day(fatti, self.giorni.on(giorno))?;
        let again = self.scheda.regola.first_day(&self.claimed_on(first), self.giorni.on(first));
        again.is_none_or(|again| again <= first).then_some(first)
    }

    /// The instalment of a month: judged on its first day, and on its last to see that nothing changes in between.
    pub(super) fn month(&self, first: Date) -> Rata {
        let (at_first, at_last) = (self.judge(first), self.judge(first.last_of_month()));
        match (at_first.is_none(), at_last.is_none()) {
            (true, true) => self.within(first, at_first),
            (true, false) => self.partial(first, at_last),
            (false, true) => self.partial(first, at_first),
            (false, false) => self.instalment(Periodo::Mese(first), first, either(at_first, at_last), None),
        }
    }

    /// A right that begins and ends within one month is seen on its first day.
    fn within(&self, first: Date, nothing: Giudizio) -> Rata {
        let inside = nothing.inizia.filter(|begins| first < *begins && *begins < first.last_of_month());
        match inside.map(|begins| self.judge(begins)) {
            Some(giudizio) if !giudizio.is_none() => self.partial(first, giudizio),
            _ => self.instalment(Periodo::Mese(first), first, nothing, None),
        }
    }

    /// No source says how many days of a month give the month.
    fn partial(&self, first: Date, giudizio: Giudizio) -> Rata {
        let giudizio = Giudizio { importo: giudizio.importo.maybe(), ..giudizio };
        self.instalment(Periodo::Mese(first), first, giudizio, Some(Attesa::MeseParziale))
    }

    pub(super) fn instalment(
        &self,
        periodo: Periodo,
        dovuta: Date,
        giudizio: Giudizio,
        attesa: Option<Attesa>,
    ) -> Rata {
        let Giudizio { esito, importo, mancanti, parametri_ignoti, .. } = giudizio;
        let attesa = giudizio.attesa.or(attesa);
        let termine = StatoTermine::of(self.scheda.termini.as_ref(), dovuta, self.giorni.data_diritto);
        let presunti = self.tempo.presumed(self.catalogo.fattario(), self.scheda, dovuta);
        Rata { periodo, esito, importo, termine, attesa, mancanti, parametri_ignoti, presunti }
    }
}

/// What holds of two days of a month that are both of the right: of what differs, the bounds.
fn either(at_first: Giudizio, at_last: Giudizio) -> Giudizio {
    let attesa = at_first.attesa.or(at_last.attesa);
    if at_first.importo == at_last.importo {
        return Giudizio { attesa, ..at_first };
    }
    let importo = at_first.importo.hull(at_last.importo);
    let attesa = attesa.or(Some(Attesa::CambiaNelMese));
    let less_sure = if at_first.esito == Esito::Spetta { at_last } else { at_first };
    Giudizio { importo, attesa, ..less_sure }
}
