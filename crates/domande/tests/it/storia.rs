//! Words to tell the story of a claim with.

use accessi::{Actor, Hat, SedeInpsId};
use documenti::Impronta;
use domande::{
    Campo, Confirm, ConfirmError, Decide, DecideError, Decisione, DomandaId, Follow, Incarto, Invio,
    Motivazione, Motivo, Prepare, PrepareError, Rilievo, Send, SendError, TakeCharge, TakeChargeError,
    Veduta, Verdetto, prefill, seal_declared,
};
use fascicoli::Declare;
use fascicoli::testing::Story;
use jiff::civil::date;
use regole::{Centesimi, Valore};
use store::testing::Engine;

/// The benefit of most stories: it reads one fact that only the person can say.
pub(crate) const CARD: &str = "quattordicesima";
/// That fact.
pub(crate) const SAID: &str = "redditi_esenti_annui";

/// A world with the tables of the claims, and a pensioner whom the archives know.
pub(crate) async fn begin(engine: Engine) -> Story {
    let story = Story::begin(engine, domande::MIGRATIONS).await;
    let code = |text: &str| Valore::Codice(text.into());
    let archives = [
        ("data_nascita", Valore::Data(date(1950, 1, 1))),
        ("tipo_pensione", code("VECCHIAIA")),
        ("gestione_pensione", code("FPLD")),
        ("decorrenza_pensione", Valore::Data(date(2018, 1, 1))),
        ("pensioni_lorde_annue", Valore::Euro(Centesimi(900_000))),
        ("redditi_irpef_annui", Valore::Euro(Centesimi(0))),
        ("settimane_contributi_totali", Valore::Intero(1560)),
    ];
    for (nome, valore) in archives {
        story.archivio.holds(nome, valore);
    }
    story
}

pub(crate) async fn prepare(story: &Story, actor: &Actor) -> Result<DomandaId, PrepareError> {
    let prepare = Prepare { catalogo: &story.catalogo, soggetto: story.anna, scheda: CARD };
    story.act(actor, &prepare).await
}

/// A claim just prepared, under a mandate for its benefit.
pub(crate) async fn prepared(story: &Story) -> DomandaId {
    story.sign_for(CARD).await;
    prepare(story, &story.operatore).await.unwrap()
}

/// The operator writes what the person says.
pub(crate) async fn declare(story: &Story, cents: i64) {
    let fatti: regole::Fatti = [(SAID.into(), Valore::Euro(Centesimi(cents)))].into_iter().collect();
    let declare = Declare { catalogo: &story.catalogo, soggetto: story.anna, risposte: fatti.into() };
    story.act(&story.operatore, &declare).await.unwrap();
}

pub(crate) async fn fields(story: &Story, actor: &Actor) -> Vec<Campo> {
    let set = story.set(actor).await.unwrap();
    prefill(story.catalogo.find_scheda(CARD).unwrap(), &set)
}

pub(crate) async fn confirm(story: &Story, domanda: DomandaId) -> Result<(), ConfirmError> {
    let campi = fields(story, &story.persona).await;
    let letta = seal_declared(domanda, &campi).unwrap().unwrap_or(Impronta::of(b"niente"));
    story.act(&story.persona, &Confirm { catalogo: &story.catalogo, domanda, campi: &campi, letta }).await
}

/// The claim as the operator would send it.
pub(crate) async fn send_as(story: &Story, actor: &Actor, domanda: DomandaId) -> Result<Invio, SendError> {
    let campi = fields(story, &story.persona).await;
    send_fields(story, actor, domanda, &campi).await
}

pub(crate) async fn send_fields(
    story: &Story,
    actor: &Actor,
    domanda: DomandaId,
    campi: &[Campo],
) -> Result<Invio, SendError> {
    let catalogo = &*story.catalogo;
    story
        .act(
            actor,
            &Send {
                catalogo,
                domanda,
                campi,
                rilievi: &[],
                comunque: false,
                decorrenza: None,
                ricevuta: None,
            },
        )
        .await
}

/// A claim that was prepared, declared, confirmed and sent.
pub(crate) async fn sent(story: &Story) -> (DomandaId, Invio) {
    let domanda = prepared(story).await;
    declare(story, 0).await;
    confirm(story, domanda).await.unwrap();
    let invio = send_as(story, &story.operatore, domanda).await.unwrap();
    (domanda, invio)
}

/// An officer of an INPS office.
pub(crate) async fn officer(story: &Story, cognome: &str, sede: SedeInpsId) -> Actor {
    let person = story.world.person(cognome, "Carlo").await;
    story.world.actor(person, Hat::OperatoreInps { sede }).await
}

pub(crate) async fn take(story: &Story, actor: &Actor, domanda: DomandaId) -> Result<(), TakeChargeError> {
    story.act(actor, &TakeCharge { catalogo: &story.catalogo, domanda }).await
}

/// A sent claim and the officer who has taken it in charge.
pub(crate) async fn in_charge(story: &Story) -> (DomandaId, Actor) {
    let (domanda, invio) = sent(story).await;
    let officer = officer(story, "Neri", invio.sede_inps).await;
    take(story, &officer, domanda).await.unwrap();
    (domanda, officer)
}

pub(crate) async fn decide(
    story: &Story,
    actor: &Actor,
    domanda: DomandaId,
    verdetto: Verdetto,
) -> Result<Decisione, DecideError> {
    story.act(actor, &Decide { domanda, verdetto }).await
}

pub(crate) fn refusal(motivo: Motivo) -> Verdetto {
    Verdetto::Rifiutata(Motivazione { motivo, spiegazione: "Il reddito è sopra il limite.".to_owned() })
}

pub(crate) async fn read(
    story: &Story,
    actor: &Actor,
    domanda: DomandaId,
) -> Result<Veduta, accessi::AccessError> {
    story.act(actor, &Follow { catalogo: &story.catalogo, domanda }).await
}

/// The claim with its papers, for whoever may read all of it.
pub(crate) async fn papers(story: &Story, actor: &Actor, domanda: DomandaId) -> Incarto {
    match read(story, actor, domanda).await.unwrap() {
        Veduta::Intera(incarto) => *incarto,
        Veduta::Esito(_) => panic!("only the outcome"),
    }
}

/// A finding that does not stop the claim.
pub(crate) const WARNING: Rilievo = Rilievo::SarebbeRifiutata;
