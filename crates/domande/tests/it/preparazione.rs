//! Preparing a claim: under a mandate that covers its benefit, once.

use std::collections::BTreeSet;

use accessi::AccessError;
use domande::{Origine, Prepare, PrepareError, Stato};
use mandati::Oggetto;
use store::testing::engines;

use crate::storia::*;

#[tokio::test]
async fn a_claim_is_filled_in_advance_and_names_the_archive_of_each_field() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        let incarto = papers(&story, &story.operatore, domanda).await;
        assert_eq!(incarto.copertina.domanda.stato, Stato::Bozza);
        let intestazione = &incarto.copertina.intestazione;
        assert_eq!(intestazione.assistito.cognome, "Bianchi");
        assert!(!intestazione.pratica.is_empty(), "the case by which people call the mandate");
        assert_eq!(intestazione.mandato.to_string(), "2026-11-25");

        let campi = fields(&story, &story.operatore).await;

        let names: Vec<&str> = campi.iter().map(|campo| &*campo.fatto).collect();
        assert_eq!(names[..3], ["data_nascita", "pensioni_lorde_annue", "redditi_irpef_annui"]);
        assert!(campi.iter().all(|campo| matches!(campo.origine, Origine::Archivio { .. })));
    }
}

#[tokio::test]
async fn preparing_twice_opens_the_same_claim() {
    for engine in engines() {
        let story = begin(engine).await;
        let first = prepared(&story).await;
        let again = prepare(&story, &story.operatore).await;
        assert!(matches!(again, Err(PrepareError::AlreadyOpen(id)) if id == first), "{again:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_at_once_prepare_one_claim() {
    for engine in engines() {
        let story = begin(engine).await;
        story.sign_for(CARD).await;
        let mut tasks = Vec::new();
        for _ in 0..6 {
            let (platform, actor) = (story.world.platform.clone(), story.operatore.clone());
            let (catalogo, soggetto) = (story.catalogo.clone(), story.anna);
            tasks.push(tokio::spawn(async move {
                platform.act(&actor, &Prepare { catalogo: &catalogo, soggetto, scheda: CARD }).await
            }));
        }
        let mut made = BTreeSet::new();
        let mut found = BTreeSet::new();
        for task in tasks {
            match task.await.unwrap() {
                Ok(id) => made.insert(id),
                Err(PrepareError::AlreadyOpen(id)) => found.insert(id),
                Err(error) => panic!("{error}"),
            };
        }
        assert_eq!(made.len(), 1);
        assert_eq!(found, made);
    }
}

#[tokio::test]
async fn a_mandate_of_advice_on_its_area_covers_a_benefit_and_the_benefits_own_comes_first() {
    for engine in engines() {
        let story = begin(engine).await;
        let areas = BTreeSet::from([catalogo::Area::Pensioni]);
        let advice = Oggetto::consulenza(&story.catalogo, areas, false).unwrap();
        let advice = story.sign(advice).await;
        let own = story.sign_for(CARD).await;

        let domanda = prepare(&story, &story.operatore).await.unwrap();
        assert_eq!(papers(&story, &story.operatore, domanda).await.copertina.domanda.mandato, own);

        story.revoke(own).await;
        let domanda = prepare(&story, &story.operatore).await.unwrap();
        assert_eq!(papers(&story, &story.operatore, domanda).await.copertina.domanda.mandato, advice);
    }
}

#[tokio::test]
async fn a_mandate_for_another_benefit_covers_nothing() {
    for engine in engines() {
        let story = begin(engine).await;
        story.sign_for("assegno_sociale").await;
        let refused = prepare(&story, &story.operatore).await;
        assert!(matches!(refused, Err(PrepareError::NoMandato)), "{refused:?}");
        let prepare = Prepare { catalogo: &story.catalogo, soggetto: story.anna, scheda: "inventata" };
        let refused = story.act(&story.operatore, &prepare).await;
        assert!(matches!(refused, Err(PrepareError::UnknownPrestazione)), "{refused:?}");
    }
}

#[tokio::test]
async fn another_office_finds_no_person_and_no_claim() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        let stranger = story.stranger().await;
        let refused = prepare(&story, &stranger).await;
        assert!(matches!(refused, Err(PrepareError::Access(AccessError::NotFound))), "{refused:?}");
        assert_eq!(read(&story, &stranger, domanda).await.unwrap_err(), AccessError::NotFound);
    }
}

#[tokio::test]
async fn after_the_revocation_the_operators_next_request_is_refused() {
    for engine in engines() {
        let story = begin(engine).await;
        let mandato = story.sign_for(CARD).await;
        let domanda = prepare(&story, &story.operatore).await.unwrap();
        story.revoke(mandato).await;
        assert!(read(&story, &story.operatore, domanda).await.is_err());
        assert!(prepare(&story, &story.operatore).await.is_err());
        assert!(send_as(&story, &story.operatore, domanda).await.is_err());
        read(&story, &story.persona, domanda).await.unwrap();
    }
}
