//! Before a *ricostituzione*: the reader says which incomes would change, and sees credit, debt and rights lost.
//!
//! What is written here is not declared and not kept: the page answers, and forgets.

use std::collections::BTreeSet;
use std::sync::Arc;

use accessi::{Actor, Platform, SoggettoId};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use catalogo::{Catalogo, RicostituzioneDetta, Scheda};
use cornice::components::{Callout, Empty, Tone};
use cornice::{Campo, Choice, Failure, Field, Form, Frame, Pagina, Testa, Voce};
use fascicoli::{ArchivioInps, DomandeAnni, Fonti, QuestionarioAnni, SetInformativo, load_anni};

use super::redditi;
use crate::riesame::{Riesame, cambiamenti, is_reviewed, known};
use crate::{evaluate, load_diritti};

/// The benefits that the claim would ask for; an address can name one, to begin with.
pub(super) const CHIESTA: &str = "chiesta";
const CAMPO_CHIESTA: Campo = Campo::new(CHIESTA, "consulenza-ricostituzione-chieste");

#[derive(Template)]
#[template(path = "consulenza/ricostituzione.html")]
struct Prima<'a> {
    t: &'a Voce,
    set: &'a SetInformativo<'a>,
    riesame: &'a Riesame<'a>,
    questionario: &'a QuestionarioAnni<'a>,
    form: &'a Form,
    esito: Option<Esito<'a>>,
    is_assistito: bool,
}

/// What would come of it.
struct Esito<'a> {
    detta: RicostituzioneDetta,
    /// The benefits asked for, or else those in payment, whose claim is a *ricostituzione* and may bring something.
    domande: Vec<&'a Scheda>,
}

impl Pagina for Prima<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        let file = format!("/fascicoli/{}", self.set.apertura.soggetto);
        Testa::new(t.say("consulenza-ricostituzione"))
            .sommario(t.say("consulenza-ricostituzione-sommario"))
            .after("/scrivania", t.say("consulenza-scrivania"))
            .after(file.clone(), t.say("consulenza-fascicolo"))
            .after(format!("{file}/diritti"), t.say("consulenza-diritti"))
    }
}

impl Prima<'_> {
    fn address(&self) -> String {
        address(self.set.apertura.soggetto)
    }

    fn notice(&self) -> Callout {
        Callout::new(Tone::Info, self.t.say("consulenza-ricostituzione-niente"))
            .text(self.t.say("consulenza-ricostituzione-avviso"))
    }

    fn nothing(&self) -> Empty {
        Empty::new(self.t.say("consulenza-ricostituzione-nessuno"))
            .text(self.t.say("consulenza-ricostituzione-nessuno-spiega"))
    }

    fn title(&self, scheda: &Scheda) -> String {
        scheda.titolo.in_lingua(self.t.lingua()).to_owned()
    }

    /// What to file for a benefit, in words.
    fn claim(&self, scheda: &Scheda) -> String {
        let asked = scheda.si_chiede_con.as_ref();
        asked.map(|richiesta| richiesta.testo.in_lingua(self.t.lingua()).to_owned()).unwrap_or_default()
    }

    fn asked(&self) -> Field<'_> {
        let choices = self.riesame.chiedibili.iter();
        let choices: Vec<Choice> =
            choices.map(|(scheda, _)| Choice::new(&*scheda.id, self.title(scheda))).collect();
        self.form.fields(self.t).checks(CAMPO_CHIESTA, &choices).optional()
    }

    fn years(&self) -> DomandeAnni<'_> {
        self.questionario.fields(self.form, self.t)
    }
}

/// Where the page is, for one person.
pub(super) fn address(soggetto: SoggettoId) -> String {
    format!("/fascicoli/{soggetto}/ricostituzione")
}

/// Who asks, and about whom.
struct Richiesta<'a> {
    platform: &'a Platform,
    actor: &'a Actor,
    fonti: Fonti<'a>,
    soggetto: SoggettoId,
}

/// The rights of a person, and what is known of the years that they read.
struct Tavolo<'c> {
    set: SetInformativo<'c>,
    riesame: Riesame<'c>,
}

impl<'c> Tavolo<'c> {
    async fn lay(richiesta: &Richiesta<'c>) -> Result<Self, Failure> {
        let Richiesta { platform, actor, fonti, soggetto } = *richiesta;
        let mut set = load_diritti(platform, actor, fonti, soggetto).await?;
        let riesame = Riesame::of(&set, &evaluate(&set, set.giorno()));
        let schede: Vec<&Scheda> = riesame.schede().collect();
        load_anni(fonti, &mut set, &schede).await?;
        Ok(Self { set, riesame })
    }

    /// The form as it is known; the benefits asked for are those that the address names, or else those due today.
    fn fill(&self, questionario: &QuestionarioAnni<'c>, sent: &Form) -> Form {
        let named: Vec<&str> = sent.values(CHIESTA).collect();
        let filled = questionario.fill(|anno| known(&self.set, anno));
        let asked =
            self.riesame.chiedibili.iter().filter(|(scheda, is_due)| {
                if named.is_empty() { *is_due } else { named.contains(&&*scheda.id) }
            });
        asked.fold(filled, |form, (scheda, _)| form.with(CAMPO_CHIESTA, &*scheda.id))
    }

    /// Reads what would change and evaluates everything again. None when something cannot be read.
    fn judge(&self, questionario: &QuestionarioAnni<'c>, form: &mut Form, t: &Voce) -> Option<Esito<'c>> {
        let said = questionario.read(form)?;
        let named: BTreeSet<&str> = form.values(CHIESTA).collect();
        let offered = self.riesame.chiedibili.iter().map(|(scheda, _)| *scheda);
        let chieste: Vec<&Scheda> = offered.filter(|scheda| named.contains(&*scheda.id)).collect();
        let changes = cambiamenti(&self.set, questionario.asked(), &said);
        let ids = chieste.iter().map(|scheda| Arc::clone(&scheda.id)).collect();
        let esito = self.riesame.judge(&self.set, &changes, ids);
        let detta = self.set.catalogo().racconta_ricostituzione(&esito, t.lingua());
        let paid = self.riesame.pagate.iter().copied().filter(|scheda| is_reviewed(scheda));
        let mut domande: Vec<&Scheda> = if chieste.is_empty() { paid.collect() } else { chieste };
        let gains = |scheda: &Scheda| {
            esito.diritti.iter().any(|diritto| diritto.scheda == scheda.id && diritto.may_gain())
        };
        domande.retain(|scheda| gains(scheda));
        Some(Esito { detta, domande })
    }

    fn page<'a>(&'a self, t: &'a Voce, form: &'a Form, questionario: &'a QuestionarioAnni<'a>) -> Prima<'a> {
        let (set, riesame) = (&self.set, &self.riesame);
        Prima { t, set, riesame, questionario, form, esito: None, is_assistito: false }
    }
}

/// Shows the incomes as they are known.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    State(archivio): State<Arc<dyn ArchivioInps>>,
    actor: Actor,
    Path(soggetto): Path<SoggettoId>,
    frame: Frame,
    sent: Form,
) -> Result<Response, Failure> {
    let fonti = Fonti { archivio: &*archivio, catalogo: &catalogo };
    let richiesta = Richiesta { platform: &platform, actor: &actor, fonti, soggetto };
    let tavolo = Tavolo::lay(&richiesta).await?;
    let questionario = redditi::questions(frame.voce(), &tavolo.set, &tavolo.riesame);
    let form = tavolo.fill(&questionario, &sent);
    let page = tavolo.page(frame.voce(), &form, &questionario);
    frame.page(&Prima { is_assistito: actor.is_assistito(), ..page })
}

/// Shows what would come of other incomes. Nothing is kept: what is written is not declared.
pub(super) async fn judge(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    State(archivio): State<Arc<dyn ArchivioInps>>,
    actor: Actor,
    Path(soggetto): Path<SoggettoId>,
    frame: Frame,
    mut form: Form,
) -> Result<Response, Failure> {
    let fonti = Fonti { archivio: &*archivio, catalogo: &catalogo };
    let richiesta = Richiesta { platform: &platform, actor: &actor, fonti, soggetto };
    let tavolo = Tavolo::lay(&richiesta).await?;
    let questionario = redditi::questions(frame.voce(), &tavolo.set, &tavolo.riesame);
    let esito = tavolo.judge(&questionario, &mut form, frame.voce());
    let is_read = esito.is_some();
    let page = tavolo.page(frame.voce(), &form, &questionario);
    let page = Prima { esito, is_assistito: actor.is_assistito(), ..page };
    if is_read { frame.page(&page) } else { frame.refused(&page) }
}
