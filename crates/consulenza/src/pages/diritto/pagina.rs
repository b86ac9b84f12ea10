//! What the page of one benefit shows: the answer, what it rests on, and what may be done with it.

use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::spiega::{Motivo, Spiegazione};
use cornice::components::{Chip, Fact, FactsTable};
use cornice::{Form, Pagina, Testa, Voce};
use fascicoli::{Domande, Questionario, SetInformativo, dato};

use super::super::albero::Albero;
use super::super::anni::reads;
use super::super::seguito::Seguito;
use super::super::silenzio::Contestabile;
use super::super::tempo::NelTempo;
use super::super::{parole, ricostituzione};
use super::address;
use crate::riesame::{is_compared, is_reviewed};
use crate::{Diritto, Giudizio, Gruppo};

/// The answer and its questions: all that changes when a question is answered.
#[derive(Template)]
#[template(path = "consulenza/risposta.html")]
pub(super) struct Risposta<'a> {
    pub(super) t: &'a Voce,
    pub(super) set: &'a SetInformativo<'a>,
    pub(super) diritto: &'a Diritto<'a>,
    pub(super) spiegazione: Option<Spiegazione>,
    pub(super) questionario: &'a Questionario<'a>,
    pub(super) form: &'a Form,
    pub(super) is_assistito: bool,
    pub(super) contestabile: Contestabile<'a>,
    pub(super) tempo: NelTempo<'a>,
}

impl HtmlSafe for Risposta<'_> {}

impl Risposta<'_> {
    fn address(&self) -> String {
        address(self.set.apertura.soggetto, self.diritto.scheda)
    }

    /// What to ask for elsewhere, where it is not claimed from here.
    fn elsewhere(&self) -> Option<String> {
        let asked =
            self.diritto.scheda.si_chiede_con.as_ref().filter(|_| self.diritto.coperta_da().is_none());
        let elsewhere = asked.filter(|richiesta| !richiesta.canale.is_filed_here())?;
        let richiesta = elsewhere.testo.in_lingua(self.t.lingua());
        Some(self.t.say("consulenza-altrove").arg("richiesta", richiesta).into())
    }

    fn questions(&self) -> Domande<'_> {
        self.questionario.fields(self.form, self.t)
    }

    /// Whether nothing is asked that the answer waits for.
    fn is_complete(&self) -> bool {
        let waits = |told: &Spiegazione| !told.mancanti.is_empty();
        self.diritto.coperta_da().is_some() || !self.spiegazione.as_ref().is_some_and(waits)
    }

    /// The title of the questions: by the most that they decide.
    fn questions_title(&self) -> &'static str {
        match (self.is_complete(), self.first_day_unknown()) {
            (false, _) => "consulenza-dati-mancanti",
            (true, Some(_)) => "consulenza-dati-decorrenza",
            (true, None) => "consulenza-risposte-date",
        }
    }

    fn shut(&self) -> Vec<String> {
        let Giudizio::ServeConsulenza(facts) = &self.diritto.giudizio else { return Vec::new() };
        facts.iter().map(|fatto| fatto.titolo.in_lingua(self.t.lingua()).to_owned()).collect()
    }

    fn stato(&self, motivo: &Motivo) -> Chip {
        parole::stato(self.t, motivo.stato)
    }

    /// That the first day is not known yet, where there is one to know: not for what is paid already.
    fn first_day_unknown(&self) -> Option<&str> {
        let told = self.spiegazione.as_ref().filter(|_| self.diritto.is_reckoned())?;
        told.decorrenza_ignota()
    }

    /// That the card does not say from when, where it is due and paid by the month.
    fn lacks_first_day(&self) -> bool {
        self.diritto.gruppo() == Gruppo::Spetta && self.diritto.scheda.lacks_first_day()
    }

    fn tree<'s>(&'s self, motivo: &'s Motivo) -> Albero<'s> {
        Albero::new(self.t, self.set, &motivo.passi)
    }

    /// The facts that the card reads, each with its source and its day.
    fn facts(&self) -> FactsTable {
        let t = self.t;
        let mut table = FactsTable::new(t, t.say("consulenza-dati-letti"));
        let read =
            self.set.dati().iter().filter(|dato| reads(self.diritto.scheda, &dato.descritto.fatto.nome));
        table.extend(read.map(|found| {
            let (valore, fonte, data) = dato(t, found, self.set.giorno());
            Fact::new(found.descritto.titolo.in_lingua(t.lingua()), valore).from(fonte, data)
        }));
        table
    }

    fn sequel(&self) -> Seguito<'_> {
        Seguito::of_person(self.t, self.set, self.diritto)
    }

    /// Looking before asking makes sense where an income decides: for what is paid, and for what is asked for with a
    /// *ricostituzione*.
    fn may_review(&self) -> bool {
        let scheda = self.diritto.scheda;
        let may_be_due = is_reviewed(scheda) && self.diritto.is_claimable();
        is_compared(self.set.catalogo(), scheda) && (self.diritto.is_paid() || may_be_due)
    }

    /// The address of that page; what is not paid yet is what would be asked for.
    fn review(&self) -> String {
        let address = ricostituzione::address(self.set.apertura.soggetto);
        if self.diritto.is_paid() {
            return address;
        }
        format!("{address}?{}={}", ricostituzione::CHIESTA, self.diritto.scheda.id)
    }

    fn may_claim(&self) -> bool {
        !self.is_assistito && self.diritto.is_claimable()
    }

    fn may_ask(&self) -> bool {
        self.is_assistito && self.diritto.is_claimable()
    }
}

#[derive(Template)]
#[template(path = "consulenza/diritto.html")]
pub(super) struct UnDiritto<'a> {
    pub(super) risposta: Risposta<'a>,
}

impl Pagina for UnDiritto<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        let file = format!("/fascicoli/{}", self.risposta.set.apertura.soggetto);
        Testa::new(self.risposta.diritto.scheda.titolo.in_lingua(t.lingua()))
            .after("/scrivania", t.say("consulenza-scrivania"))
            .after(file.clone(), t.say("consulenza-fascicolo"))
            .after(format!("{file}/diritti"), t.say("consulenza-diritti"))
            .sommario(self.risposta.diritto.scheda.in_breve.in_lingua(t.lingua()))
    }
}
