//! The components, and the login page with its test identities.

use askama::Template;
use axum::response::Response;
use cornice::components::{
    Callout, Chip, Definitions, Empty, Fact, FactsTable, Happening, IdentityCard, Pager, QrBlock, Stepper,
    Timeline, Tone,
};
use cornice::{Failure, Frame, Pagina, Testa, Voce};
use jiff::civil::date;

#[derive(Template)]
#[template(path = "galleria/pieces.html")]
struct Pieces<'a> {
    t: &'a Voce,
    facts: FactsTable,
    timeline: Timeline,
    stepper: Stepper,
    definitions: Definitions,
    pager: Pager,
    qr: QrBlock,
}

impl Pagina for Pieces<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new("Mario Rossi")
            .after("/", t.say("galleria-scrivania"))
            .after("/fascicoli", t.say("galleria-fascicoli"))
            .sommario(t.say("galleria-sommario"))
            .stato(Chip::new(Tone::Success, t.say("galleria-attivo")))
    }
}

/// Shows every component on one page, as a case file would.
pub(crate) async fn show(frame: Frame) -> Result<Response, Failure> {
    let t = frame.voce();
    let qr = QrBlock::new("https://patrocinio.example/firma/K7QX-2MWF", t.say("galleria-inquadra"));
    frame.page(&Pieces {
        t,
        facts: facts(t),
        timeline: timeline(t),
        stepper: Stepper::new(t, 2)
            .step(t.say("galleria-passo-persona"))
            .step(t.say("galleria-passo-oggetto"))
            .step(t.say("galleria-passo-testo"))
            .step(t.say("galleria-passo-firma")),
        definitions: Definitions::new()
            .row(t.say("galleria-pratica"), "2026-000481")
            .row(t.say("galleria-aperta-il"), t.date_long(date(2026, 11, 3)))
            .row(t.say("galleria-oggetto"), t.say("galleria-consulenza")),
        pager: Pager::new(t, Some("/?".to_owned()), Some("/?da=20261103".to_owned())),
        qr: qr.map_err(Failure::internal)?,
    })
}

fn facts(t: &Voce) -> FactsTable {
    let read = t.date(date(2026, 11, 24));
    FactsTable::new(t, t.say("galleria-set-informativo"))
        .fact(Fact::new(t.say("galleria-nascita"), t.date_long(date(1954, 3, 1))).from("ANPR", &read))
        .fact(Fact::new(t.say("galleria-pensione"), t.euro(61_144)).from(t.say("galleria-casellario"), &read))
        .fact(Fact::new(t.say("galleria-redditi"), t.euro(794_912)).from(t.say("galleria-dichiarato"), read))
}

fn timeline(t: &Voce) -> Timeline {
    [
        Happening::new(t.date_long(date(2026, 11, 3)), t.say("galleria-mandato-firmato"))
            .text("Annamaria Pichler, Mario Rossi")
            .tone(Tone::Success),
        Happening::new(t.date_long(date(2026, 11, 10)), t.say("galleria-domanda-inviata"))
            .link("/fascicoli", t.say("galleria-ricevuta")),
        Happening::new(t.date_long(date(2026, 11, 24)), t.say("galleria-integrazione"))
            .text(t.say("galleria-integrazione-testo"))
            .tone(Tone::Warning),
    ]
    .into_iter()
    .collect()
}

#[derive(Template)]
#[template(path = "galleria/login.html")]
struct Login<'a> {
    t: &'a Voce,
    cards: Vec<IdentityCard>,
}

impl Pagina for Login<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("galleria-entra")).sommario(t.say("galleria-entra-sommario"))
    }
}

/// Shows the page of whoever has not logged in.
pub(crate) async fn login(frame: Frame) -> Result<Response, Failure> {
    let t = frame.voce();
    let people = [
        ("Annamaria Pichler", "galleria-operatore", "Patronato di dimostrazione · Bolzano"),
        ("Mario Rossi", "galleria-assistito", ""),
        ("Carla De Santis", "galleria-operatore-inps", "INPS · Direzione provinciale di Bolzano"),
    ];
    let card = |(name, role, body)| IdentityCard::new("/accesso", name, name).role(t.say(role), body);
    frame.page(&Login { t, cards: people.map(card).into() })
}

/// The list that has nothing in it.
pub(crate) fn nothing(t: &Voce) -> Empty {
    Empty::new(t.say("galleria-niente"))
        .text(t.say("galleria-niente-testo"))
        .action("/moduli", t.say("galleria-apri"))
}

/// The notices, one a tone.
pub(crate) fn notices(t: &Voce) -> [Callout; 4] {
    [Tone::Info, Tone::Success, Tone::Warning, Tone::Danger].map(|tone| {
        Callout::new(tone, t.say("galleria-avviso"))
            .text(t.say("galleria-avviso-testo"))
            .link("/", t.say("galleria-apri"))
    })
}

/// The states, one a tone.
pub(crate) fn chips(t: &Voce) -> [Chip; 5] {
    [
        Chip::new(Tone::Neutral, t.say("galleria-bozza")),
        Chip::new(Tone::Info, t.say("galleria-in-firma")),
        Chip::new(Tone::Success, t.say("galleria-attivo")),
        Chip::new(Tone::Warning, t.say("galleria-scade")),
        Chip::new(Tone::Danger, t.say("galleria-revocato")),
    ]
}
