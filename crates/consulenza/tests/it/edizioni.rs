//! Two editions of the cards, and what the public pages say of what differs between them.

use accessi::Hat;
use axum::body::Body;
use axum::http::Request;
use catalogo::{Cartella, PaeseSimulato, Simulazione, Sorgente};
use edizioni::{Approve, PERSONE_MINIME, Propose};
use fascicoli::testing::{Reply, Story};
use jiff::SignedDuration;
use jiff::civil::Date;
use store::testing::engines;

use crate::porta::open;

const PRIMA: &str = "Una somma al mese per chi ha almeno 67 anni";
const DOPO: &str = "Una somma mensile per chi ha almeno 67 anni";

/// The cards built in, with a text of one of them written otherwise.
fn changed() -> Cartella {
    let embedded = Cartella::embedded();
    let rewritten = embedded.sorgenti().iter().map(|sorgente| {
        let testo = match sorgente.nome.as_str() {
            "schede/assegno_sociale.yaml" => sorgente.testo.replacen(PRIMA, DOPO, 1),
            _ => sorgente.testo.clone(),
        };
        Sorgente { nome: sorgente.nome.clone(), testo }
    });
    Cartella::new(rewritten)
}

/// Puts cards in force, a moment after what came before.
async fn approve(story: &Story, cartella: Cartella, simulazione: Option<Simulazione>) {
    let world = &story.world;
    let sede = world.sede_inps().await;
    let proposta = Propose::new(cartella, simulazione).unwrap();
    world.store.clock.advance(SignedDuration::from_millis(1));
    let edizione = world.platform.store().act(&proposta).await.unwrap().id;
    for cognome in ["Serra", "Conti"] {
        let person = world.person(cognome, "Nadia").await;
        let referente = world.actor(person, Hat::ReferenteSchede { sede }).await;
        story.act(&referente, &Approve { edizione }).await.unwrap();
    }
}

fn asked(dal: Date, al: Date) -> String {
    let day = |name: &str, day: Date| {
        format!("{name}-giorno={}&{name}-mese={}&{name}-anno={}", day.day(), day.month(), day.year())
    };
    format!("{}&{}", day("dal", dal), day("al", al))
}

#[tokio::test]
async fn what_an_edition_writes_otherwise_is_told_to_whoever_comes() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        let today = || story.world.platform.store().now().giorno().date();
        let read = async |path: String| -> Reply {
            open(&story).knock(None, Request::get(path).body(Body::empty()).unwrap()).await
        };
        let then = today();
        let first = Cartella::embedded();
        approve(&story, first.clone(), None).await;
        story.world.store.clock.advance(SignedDuration::from_hours(48));
        let dopo = changed();
        let country = PaeseSimulato::Disegnato { persone: PERSONE_MINIME, seme: 1 };
        let mut simulated =
            Simulazione::new(Some(first.impronta()), dopo.impronta(), "prova", today(), country);
        simulated.persone = PERSONE_MINIME;
        approve(&story, dopo, Some(simulated)).await;

        let days = asked(then, today());
        for path in [format!("/catalogo/novita?{days}"), format!("/catalogo/assegno_sociale?{days}")] {
            let Reply { status, page, .. } = read(path).await;
            assert_eq!(status, 200, "{page}");
            for shown in ["Assegno sociale: cambiata", "La descrizione", PRIMA, DOPO] {
                assert!(page.contains(shown), "{shown} is missing in {page}");
            }
        }
        let Reply { page, .. } = read(format!("/catalogo/quattordicesima?{days}")).await;
        assert!(!page.contains(": cambiata") && page.contains("nessuna"), "{page}");
        let Reply { page, .. } =
            read(format!("/catalogo/novita?{}", asked(then.yesterday().unwrap(), then))).await;
        assert!(page.contains("nessuna edizione delle schede era in vigore"), "{page}");
        let tomorrow = today().tomorrow().unwrap();
        let Reply { page, .. } = read(format!("/catalogo/novita?{}", asked(today(), tomorrow))).await;
        assert!(page.contains("era in vigore la stessa edizione"), "{page}");
    }
}
