//! Going back from a figure to the claims whose answers rest on it: who may, what is found, what today would differ.

use accessi::{AccessError, Actor};
use catalogo::Ricevuta;
use domande::{Cifra, DomandaId, Oggi, Send, StatoCifra, Tracce, Trace, Verdetto};
use fascicoli::testing::{Porta, Story};
use jiff::civil::{Date, date};
use regole::Giorni;
use store::testing::{Engine, engines};

use crate::storia::*;

/// A figure that the benefit of the stories reads: the minimum pension, provisional in the year of the story.
const MINIMO: &str = "trattamento_minimo";

fn figure(parametro: &str) -> Cifra {
    Cifra { parametro: parametro.to_owned(), al: None, valore: None, stato: None }
}

/// A claim sent with the receipt of its answer.
async fn sent_with_receipt(story: &Story) -> DomandaId {
    sent_knowing(story, story.world.platform.store().now().giorno().date()).await
}

/// A claim sent with the receipt of an answer that rests on what was known on a day.
async fn sent_knowing(story: &Story, conosciuto_al: Date) -> DomandaId {
    let domanda = prepared(story).await;
    declare(story, 0).await;
    confirm(story, domanda).await.unwrap();
    let campi = fields(story, &story.persona).await;
    let catalogo = &*story.catalogo;
    let scheda = catalogo.find_scheda(CARD).unwrap();
    let fatti = campi.iter().map(|campo| (campo.fatto.as_str().into(), campo.valore.clone())).collect();
    let oggi = story.world.platform.store().now().giorno().date();
    let giorni = Giorni { data_diritto: oggi, conosciuto_al: Some(conosciuto_al) };
    let risposta = catalogo.valuta(scheda, &fatti, giorni);
    let ricevuta = Some(&Ricevuta::of(catalogo, scheda, &fatti, &risposta));
    let send =
        Send { catalogo, domanda, campi: &campi, rilievi: &[], comunque: true, decorrenza: None, ricevuta };
    story.act(&story.operatore, &send).await.unwrap();
    domanda
}

async fn trace(story: &Story, actor: &Actor, cifra: Cifra) -> Result<Tracce, AccessError> {
    story.act(actor, &Trace { catalogo: &story.catalogo, cifra, after: None }).await
}

async fn found(story: &Story, actor: &Actor, cifra: Cifra) -> Vec<DomandaId> {
    trace(story, actor, cifra).await.unwrap().righe.iter().map(|traccia| traccia.id).collect()
}

async fn competent(story: &Story, domanda: DomandaId) -> Actor {
    let stato = papers(story, &story.persona, domanda).await.copertina.domanda.stato;
    officer(story, "Neri", stato.invio().unwrap().sede_inps).await
}

#[tokio::test]
async fn the_claims_that_rest_on_a_figure_are_found_by_its_day_value_and_state() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = sent_with_receipt(&story).await;
        let tracce = trace(&story, &story.operatore, figure(MINIMO)).await.unwrap();
        let [traccia] = &tracce.righe[..] else { panic!("{tracce:?}") };
        assert_eq!((traccia.id, &*traccia.scheda, traccia.oggi), (domanda, CARD, Oggi::Uguale));
        assert_eq!(traccia.persona.as_deref(), Some("Bianchi Anna"));
        let usata = traccia.usata.clone().unwrap();
        assert_eq!(usata.stato, regole::Stato::Provvisorio);

        let day = Some(usata.valido_dal.into());
        let (before, value) = (Some(usata.valido_dal.yesterday().unwrap().into()), Some(usata.testo()));
        let table = [
            (Cifra { al: day, ..figure(MINIMO) }, true),
            (Cifra { al: before, ..figure(MINIMO) }, false),
            (Cifra { valore: value, ..figure(MINIMO) }, true),
            (Cifra { valore: Some("603.40".to_owned()), ..figure(MINIMO) }, false),
            (Cifra { stato: Some(StatoCifra::Provvisoria), ..figure(MINIMO) }, true),
            (Cifra { stato: Some(StatoCifra::Definitiva), ..figure(MINIMO) }, false),
            (Cifra { stato: Some(StatoCifra::Mancante), ..figure(MINIMO) }, false),
            (figure("assegno_sociale_mensile"), false),
        ];
        for (cifra, is_found) in table {
            let ids = found(&story, &story.operatore, cifra.clone()).await;
            assert_eq!(ids.contains(&domanda), is_found, "{cifra:?}");
        }
    }
}

#[tokio::test]
async fn an_answer_that_waited_for_the_figure_is_found_and_would_be_another_today() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = sent_knowing(&story, date(2025, 1, 1)).await;
        let missing = Cifra { stato: Some(StatoCifra::Mancante), ..figure(MINIMO) };
        let tracce = trace(&story, &story.operatore, missing).await.unwrap();
        let [traccia] = &tracce.righe[..] else { panic!("{tracce:?}") };
        assert_eq!((traccia.id, &traccia.usata, traccia.oggi), (domanda, &None, Oggi::Diversa));
    }
}

#[tokio::test]
async fn a_receipt_changed_or_taken_away_cannot_be_made_again() {
    for engine in engines() {
        for change in [
            "UPDATE domande_ricevute SET ricevuta = REPLACE(ricevuta, '1950-01-01', '1951-01-01')",
            "DELETE FROM domande_ricevute",
        ] {
            let story = begin(engine).await;
            sent_with_receipt(&story).await;
            story.world.store.tamper(change).await.unwrap();
            let tracce = trace(&story, &story.operatore, figure(MINIMO)).await.unwrap();
            assert_eq!(tracce.righe[0].oggi, Oggi::NonRifatta, "{change}");
        }
    }
}

#[tokio::test]
async fn nobody_finds_claims_beyond_his_own_scope() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = sent_with_receipt(&story).await;
        let (stranger, competent) = (story.stranger().await, competent(&story, domanda).await);
        let other = officer(&story, "Rossi", story.world.sede_inps().await).await;
        assert_eq!(found(&story, &story.operatore, figure(MINIMO)).await, [domanda]);
        assert_eq!(found(&story, &competent, figure(MINIMO)).await, [domanda]);
        for nobody in [&stranger, &other] {
            assert_eq!(found(&story, nobody, figure(MINIMO)).await, [], "{:?}", nobody.hat());
        }
        assert!(matches!(
            trace(&story, &story.persona, figure(MINIMO)).await,
            Err(AccessError::Forbidden(_))
        ));

        // INPS reads numbers and benefits, as in its queue.
        let tracce = trace(&story, &competent, figure(MINIMO)).await.unwrap();
        assert_eq!(tracce.righe[0].persona, None);
        // The acceptance settles the mandate: the file shuts to the patronato, and the office still finds the claim.
        take(&story, &competent, domanda).await.unwrap();
        decide(&story, &competent, domanda, Verdetto::Accolta).await.unwrap();
        assert_eq!(found(&story, &story.operatore, figure(MINIMO)).await, []);
        assert_eq!(found(&story, &competent, figure(MINIMO)).await, [domanda]);
    }
}

#[tokio::test]
async fn an_officer_finds_neither_his_own_claim_nor_a_relatives() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = sent_with_receipt(&story).await;
        let competent = competent(&story, domanda).await;
        let himself = story.world.actor(story.anna, competent.hat()).await;
        assert_eq!(found(&story, &himself, figure(MINIMO)).await, []);
        story.world.relatives(story.anna, competent.soggetto()).await;
        assert_eq!(found(&story, &competent, figure(MINIMO)).await, []);
    }
}

#[tokio::test]
async fn a_search_leaves_one_leaf_in_the_register_whatever_it_finds() {
    for engine in engines() {
        let story = begin(engine).await;
        sent_with_receipt(&story).await;
        let before = story.world.leaves().await.len();
        for cifra in [figure(MINIMO), figure("assegno_sociale_mensile")] {
            found(&story, &story.operatore, cifra).await;
        }
        let after = story.world.leaves().await;
        let actions: Vec<_> = after[before..].iter().map(|leaf| leaf.entry().action.as_str()).collect();
        assert_eq!(actions, ["domanda.figures"; 2]);
    }
}

/// What each figure finds, and each state of one.
async fn everything(story: &Story) -> Vec<Vec<DomandaId>> {
    let mut all = Vec::new();
    for parametro in story.catalogo.parametri() {
        all.push(found(story, &story.operatore, figure(&parametro.parametro.nome)).await);
    }
    for stato in StatoCifra::ALL {
        all.push(found(story, &story.operatore, Cifra { stato: Some(stato), ..figure(MINIMO) }).await);
    }
    let day = Some(date(2026, 6, 1).into());
    for valore in [None, Some("611.85".to_owned())] {
        all.push(found(story, &story.operatore, Cifra { al: day, valore, ..figure(MINIMO) }).await);
    }
    all
}

#[tokio::test]
async fn receipts_kept_before_the_figures_had_a_table_are_found_all_the_same() {
    for (engine, conosciuto_al) in
        engines().into_iter().flat_map(|engine| [2025, 2026].map(|year| (engine, date(year, 1, 1))))
    {
        let story = begin(engine).await;
        let domanda = sent_knowing(&story, conosciuto_al).await;
        let before = everything(&story).await;
        assert!(before.contains(&vec![domanda]), "{before:?}");
        story.world.store.tamper("DELETE FROM domande_cifre").await.unwrap();
        assert_eq!(found(&story, &story.operatore, figure(MINIMO)).await, []);
        let migration = match engine {
            Engine::Sqlite => include_str!("../../migrations/20261125190000_cifre.sqlite.sql"),
            Engine::Postgres => include_str!("../../migrations/20261125190000_cifre.postgres.sql"),
        };
        story.world.store.tamper(migration).await.unwrap();
        assert_eq!(everything(&story).await, before);
    }
}

/// Where the page asks.
const PAGE: &str = "/domande/cifre";

#[tokio::test]
async fn the_page_asks_shows_and_says_what_is_wrong() {
    for engine in engines() {
        let story = begin(engine).await;
        let porta =
            Porta::open(&story, domande::router(), &[accessi::TESTI, fascicoli::TESTI, domande::TESTI]);
        let domanda = sent_knowing(&story, date(2026, 1, 1)).await;
        let alone = porta.get(&story.operatore, PAGE).await;
        assert_eq!(alone.status, 200, "{}", alone.page);
        assert!(alone.page.contains("Trattamento minimo mensile"), "{}", alone.page);
        for wrong in
            ["parametro=inventato", "parametro=", "valore=1,00", "parametro=trattamento_minimo&valore=tanto"]
        {
            let refused = porta.get(&story.operatore, &format!("{PAGE}?{wrong}")).await;
            assert_eq!(refused.status, 422, "{wrong}");
        }
        let asked = format!("{PAGE}?parametro={MINIMO}&valore=611,85+%E2%82%AC&stato=provvisoria");
        let page = porta.get(&story.operatore, &asked).await.page;
        for word in ["2026-0000001", "Bianchi Anna", "611,85 €, provvisoria", "Stessa risposta"] {
            assert!(
                page.contains(word),
                "{word}
{page}"
            );
        }
        let competent = competent(&story, domanda).await;
        let page = porta.get(&competent, &asked).await.page;
        assert!(page.contains("2026-0000001") && !page.contains("Bianchi"), "{page}");
        assert!(
            !page.contains(&format!("/domande/{domanda}")),
            "no link to a file that is shut
{page}"
        );
        let nothing = porta.get(&story.operatore, &format!("{asked}&dopo={domanda}")).await.page;
        assert!(nothing.contains("Nessuna domanda usa questa cifra"), "{nothing}");
        for address in [PAGE, &asked] {
            assert_eq!(porta.get(&story.persona, address).await.status, 403, "{address}");
        }
    }
}
