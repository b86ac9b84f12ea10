//! One benefit: the reasons as sentences, what each rests on, and the missing facts as questions answered on the spot.

use std::sync::Arc;

use accessi::{Actor, Platform, SoggettoId};
use askama::Template;
use askama::filters::HtmlSafe;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use catalogo::spiega::{Motivo, Spiegazione};
use catalogo::{Catalogo, FattoDescritto, Scheda};
use cornice::components::{Chip, Fact, FactsTable};
use cornice::{Failure, Form, Frame, Pagina, Testa, Voce};
use fascicoli::{
    ArchivioInps, Declare, DeclareAnni, Domande, Fonti, Questionario, QuestionarioAnni, SetError,
    SetInformativo, dato, load_anni, past_years, whole,
};
use regole::Attesa;

use super::albero::Albero;
use super::anni::{self, reads};
use super::parole;
use super::ricostituzione;
use super::seguito::Seguito;
use super::silenzio::{Contestabile, is_contesting};
use super::tempo::NelTempo;
use crate::riesame::{is_compared, is_reviewed};
use crate::{Diritto, Giudizio, Gruppo, evaluate_one, load_diritti};

/// The answer and its questions: all that changes when a question is answered.
#[derive(Template)]
#[template(path = "consulenza/risposta.html")]
struct Risposta<'a> {
    t: &'a Voce,
    set: &'a SetInformativo<'a>,
    diritto: &'a Diritto<'a>,
    spiegazione: Option<Spiegazione>,
    questionario: &'a Questionario<'a>,
    form: &'a Form,
    is_assistito: bool,
    contestabile: Contestabile<'a>,
    tempo: NelTempo<'a>,
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
struct UnDiritto<'a> {
    risposta: Risposta<'a>,
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

/// The facts of a card that can be said, each whole.
fn sayable<'c>(catalogo: &'c Catalogo, scheda: &Scheda) -> impl Iterator<Item = &'c FattoDescritto> {
    catalogo.fattario().iter().filter(|fatto| !fatto.fatto.giudizio && reads(scheda, &fatto.fatto.nome))
}

/// What to ask: the missing facts, those that decide most first, those of the first day, then what was said before and
/// may be said anew. Nothing is missing for a benefit that is not needed.
fn questions<'c>(set: &SetInformativo<'c>, diritto: &Diritto<'c>) -> Vec<&'c FattoDescritto> {
    let Giudizio::Risposta(risposta) = &diritto.giudizio else { return Vec::new() };
    let (catalogo, portata) = (set.catalogo(), set.portata());
    let missing = risposta.valutazione.mancanti.iter().filter(|_| diritto.coperta_da().is_none());
    let missing = missing.map(|mancante| whole(&mancante.fatto));
    // From when is no question for what is paid already.
    let first_day = diritto.is_reckoned().then_some(&risposta.valutazione.decorrenza_attende);
    let missing = missing.chain(first_day.into_iter().flatten().filter_map(awaited));
    let said = set.dati().iter().filter(|dato| dato.dichiarato.is_some());
    let said = said.map(|dato| &*dato.descritto.fatto.nome).filter(|nome| reads(diritto.scheda, nome));
    let mut asked: Vec<&'c FattoDescritto> = Vec::new();
    for nome in missing.chain(said) {
        let Some(fatto) = catalogo.fattario().find(nome).filter(|fatto| portata.accepts(fatto)) else {
            continue;
        };
        if !asked.iter().any(|known| known.fatto.nome == fatto.fatto.nome) {
            asked.push(fatto);
        }
    }
    asked
}

/// The fact to ask, where the first day waits for one.
fn awaited(attesa: &Attesa) -> Option<&str> {
    match attesa {
        Attesa::Fatto(fatto) => Some(whole(fatto)),
        Attesa::Giudizio(_) | Attesa::Parametro(_) => None,
    }
}

/// Where the page of a right is, for one person.
pub(super) fn address(soggetto: SoggettoId, scheda: &Scheda) -> String {
    format!("/fascicoli/{soggetto}/diritti/{}", scheda.id)
}

/// Who asks, about whom and about which benefit.
struct Richiesta<'a> {
    platform: &'a Platform,
    actor: &'a Actor,
    fonti: Fonti<'a>,
    soggetto: SoggettoId,
    scheda: &'a Scheda,
}

/// The card and the set that a page is about.
struct Tavolo<'c> {
    set: SetInformativo<'c>,
    diritto: Diritto<'c>,
}

/// Answers that could not be read, as they were sent.
#[derive(Clone, Copy)]
enum Rifiutate<'a> {
    Oggi(&'a Form),
    Contestate(&'a Form),
    Anni(&'a Form),
}

impl<'a> Rifiutate<'a> {
    /// Of the form of today's facts it came from.
    fn of_today(form: &'a Form) -> Self {
        if is_contesting(form) { Self::Contestate(form) } else { Self::Oggi(form) }
    }
}

impl<'c> Tavolo<'c> {
    /// Opens the file and judges; how things were is asked of the archives only where something may be due.
    async fn lay(richiesta: &Richiesta<'c>) -> Result<Self, SetError> {
        let Richiesta { platform, actor, fonti, soggetto, scheda } = *richiesta;
        let mut set = load_diritti(platform, actor, fonti, soggetto).await?;
        let diritto = evaluate_one(&set, scheda, set.giorno());
        if diritto.is_reckoned() && scheda.is_claimed() {
            load_anni(fonti, &mut set, &[scheda]).await?;
        }
        Ok(Self { set, diritto })
    }

    /// Shows the answer: whole, or as the part that htmx puts in its place.
    fn show(
        &self,
        frame: &Frame,
        actor: &Actor,
        refused: Option<Rifiutate<'_>>,
    ) -> Result<Response, Failure> {
        let t = frame.voce();
        let (set, diritto) = (&self.set, &self.diritto);
        let questionario = Questionario::new(t, set, questions(set, diritto));
        let filled = questionario.fill(set);
        let spiegazione = match &diritto.giudizio {
            Giudizio::Risposta(risposta) => Some(set.catalogo().spiega(diritto.scheda, risposta, t.lingua())),
            Giudizio::ServeConsulenza(_) => None,
        };
        let (mut oggi, mut contestate, mut anni) = (None, None, None);
        match refused {
            Some(Rifiutate::Oggi(form)) => oggi = Some(form),
            Some(Rifiutate::Contestate(form)) => contestate = Some(form),
            Some(Rifiutate::Anni(form)) => anni = Some(form),
            None => {}
        }
        let is_assistito = actor.is_assistito();
        let risposta = Risposta {
            t,
            set,
            diritto,
            spiegazione,
            questionario: &questionario,
            form: oggi.unwrap_or(&filled),
            is_assistito,
            contestabile: Contestabile::of(t, set, diritto).read_by(is_assistito).refused(contestate),
            tempo: NelTempo::of(t, set, diritto).read_by(is_assistito).refused(anni),
        };
        match (frame.is_partial(), refused) {
            (true, _) => frame.fragment(&risposta),
            (false, None) => frame.page(&UnDiritto { risposta }),
            (false, Some(_)) => frame.refused(&UnDiritto { risposta }),
        }
    }
}

/// Shows the benefit.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    State(archivio): State<Arc<dyn ArchivioInps>>,
    actor: Actor,
    Path((soggetto, scheda)): Path<(SoggettoId, String)>,
    frame: Frame,
) -> Result<Response, Failure> {
    let scheda = catalogo.find_scheda(&scheda).ok_or_else(Failure::not_found)?;
    let fonti = Fonti { archivio: &*archivio, catalogo: &catalogo };
    let richiesta = Richiesta { platform: &platform, actor: &actor, fonti, soggetto, scheda };
    Tavolo::lay(&richiesta).await?.show(&frame, &actor, None)
}

/// Takes answers, of today or of past years: they are declared, then everything is judged again.
pub(super) async fn answer(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    State(archivio): State<Arc<dyn ArchivioInps>>,
    actor: Actor,
    Path((soggetto, scheda)): Path<(SoggettoId, String)>,
    frame: Frame,
    mut form: Form,
) -> Result<Response, Failure> {
    let scheda = catalogo.find_scheda(&scheda).ok_or_else(Failure::not_found)?;
    let fonti = Fonti { archivio: &*archivio, catalogo: &catalogo };
    let richiesta = Richiesta { platform: &platform, actor: &actor, fonti, soggetto, scheda };
    let years = past_years(platform.store().now().giorno());
    let of_years = QuestionarioAnni::taking(frame.voce(), &form, years, &anni::sayable(&catalogo, scheda));
    if !of_years.is_empty() {
        return answer_anni(&richiesta, &frame, &of_years, form).await;
    }
    let taking = Questionario::taking(frame.voce(), sayable(&catalogo, scheda));
    let Some(risposte) = taking.read(&mut form) else {
        return Tavolo::lay(&richiesta).await?.show(&frame, &actor, Some(Rifiutate::of_today(&form)));
    };
    // Sending the form as it was changes nothing.
    if !risposte.is_empty() {
        platform.act(&actor, &Declare { catalogo: &catalogo, soggetto, risposte }).await?;
    }
    judged_again(&richiesta, &frame).await
}

async fn answer_anni(
    richiesta: &Richiesta<'_>,
    frame: &Frame,
    taking: &QuestionarioAnni<'_>,
    mut form: Form,
) -> Result<Response, Failure> {
    let Richiesta { platform, actor, fonti, soggetto, .. } = *richiesta;
    let Some(anni) = taking.read(&mut form) else {
        return Tavolo::lay(richiesta).await?.show(frame, actor, Some(Rifiutate::Anni(&form)));
    };
    if !anni.is_empty() {
        platform.act(actor, &DeclareAnni { catalogo: fonti.catalogo, soggetto, anni }).await?;
    }
    judged_again(richiesta, frame).await
}

/// Shows what the answers changed.
async fn judged_again(richiesta: &Richiesta<'_>, frame: &Frame) -> Result<Response, Failure> {
    if frame.is_partial() {
        return Tavolo::lay(richiesta).await?.show(frame, richiesta.actor, None);
    }
    Ok(Redirect::to(&address(richiesta.soggetto, richiesta.scheda)).into_response())
}
