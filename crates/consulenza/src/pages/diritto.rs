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
use fascicoli::{ArchivioInps, Declare, Domande, Fonti, Questionario, SetInformativo, dato, whole};

use super::albero::Albero;
use super::parole;
use super::tempo::NelTempo;
use crate::{Diritto, Giudizio, evaluate_one, load_diritti};

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
    tempo: NelTempo<'a>,
}

impl HtmlSafe for Risposta<'_> {}

impl Risposta<'_> {
    fn address(&self) -> String {
        format!("/fascicoli/{}/diritti/{}", self.set.apertura.soggetto, self.diritto.scheda.id)
    }

    /// What to ask for elsewhere, where it is not claimed from here.
    fn elsewhere(&self) -> Option<String> {
        let asked = self.diritto.scheda.si_chiede_con.as_ref();
        let elsewhere = asked.filter(|richiesta| !richiesta.canale.is_filed_here())?;
        let richiesta = elsewhere.testo.in_lingua(self.t.lingua());
        Some(self.t.say("consulenza-altrove").arg("richiesta", richiesta).into())
    }

    fn questions(&self) -> Domande<'_> {
        self.questionario.fields(self.form, self.t)
    }

    fn shut(&self) -> Vec<String> {
        let Giudizio::ServeConsulenza(facts) = &self.diritto.giudizio else { return Vec::new() };
        facts.iter().map(|fatto| fatto.titolo.in_lingua(self.t.lingua()).to_owned()).collect()
    }

    fn stato(&self, motivo: &Motivo) -> Chip {
        parole::stato(self.t, motivo.stato)
    }

    fn tree<'s>(&'s self, motivo: &'s Motivo) -> Albero<'s> {
        Albero::new(self.t, &motivo.passi)
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

fn reads(scheda: &Scheda, nome: &str) -> bool {
    scheda.fatti().iter().any(|percorso| whole(percorso) == nome)
}

/// The facts of a card that can be said, each whole.
fn sayable<'c>(catalogo: &'c Catalogo, scheda: &Scheda) -> impl Iterator<Item = &'c FattoDescritto> {
    catalogo.fattario().iter().filter(|fatto| !fatto.fatto.giudizio && reads(scheda, &fatto.fatto.nome))
}

/// What to ask: the missing facts, those that decide most first, then what was said before and may be said anew.
fn questions<'c>(set: &SetInformativo<'c>, diritto: &Diritto<'c>) -> Vec<&'c FattoDescritto> {
    let Giudizio::Risposta(risposta) = &diritto.giudizio else { return Vec::new() };
    let (catalogo, portata) = (set.catalogo(), set.portata());
    let missing = risposta.valutazione.mancanti.iter().map(|mancante| whole(&mancante.fatto));
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

/// The card and the set that a page is about.
struct Tavolo<'c> {
    set: SetInformativo<'c>,
    diritto: Diritto<'c>,
}

impl<'c> Tavolo<'c> {
    fn new(set: SetInformativo<'c>, scheda: &'c Scheda) -> Self {
        let diritto = evaluate_one(&set, scheda, set.giorno());
        Self { set, diritto }
    }

    /// Shows the answer: whole, or as the part that htmx puts in its place.
    fn show(&self, frame: &Frame, actor: &Actor, refused: Option<&Form>) -> Result<Response, Failure> {
        let t = frame.voce();
        let (set, diritto) = (&self.set, &self.diritto);
        let questionario = Questionario::new(t, set, questions(set, diritto));
        let filled = questionario.fill(set);
        let spiegazione = match &diritto.giudizio {
            Giudizio::Risposta(risposta) => Some(set.catalogo().spiega(diritto.scheda, risposta, t.lingua())),
            Giudizio::ServeConsulenza(_) => None,
        };
        let risposta = Risposta {
            t,
            set,
            diritto,
            spiegazione,
            questionario: &questionario,
            form: refused.unwrap_or(&filled),
            is_assistito: actor.is_assistito(),
            tempo: NelTempo::of(t, set, diritto),
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
    let set = load_diritti(&platform, &actor, fonti, soggetto).await?;
    Tavolo::new(set, scheda).show(&frame, &actor, None)
}

/// Takes answers: they are declared, then everything is judged again.
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
    let taking = Questionario::taking(frame.voce(), sayable(&catalogo, scheda));
    if let Some(risposte) = taking.read(&mut form) {
        // Sending the form as it was changes nothing.
        if !risposte.is_empty() {
            platform.act(&actor, &Declare { catalogo: &catalogo, soggetto, risposte }).await?;
        }
        if !frame.is_partial() {
            let address = format!("/fascicoli/{soggetto}/diritti/{}", scheda.id);
            return Ok(Redirect::to(&address).into_response());
        }
        let set = load_diritti(&platform, &actor, fonti, soggetto).await?;
        return Tavolo::new(set, scheda).show(&frame, &actor, None);
    }
    let set = load_diritti(&platform, &actor, fonti, soggetto).await?;
    Tavolo::new(set, scheda).show(&frame, &actor, Some(&form))
}
