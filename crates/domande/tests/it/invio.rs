//! Sending: one number whatever is clicked, the content frozen, the office that must answer.

use std::collections::BTreeSet;

use domande::{Origine, Send, SendError, Stato};
use jiff::civil::date;
use regole::Valore;
use store::testing::engines;

use crate::storia::*;

#[tokio::test]
async fn sending_gives_a_number_of_the_year_and_seven_digits_and_a_term() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, invio) = sent(&story).await;
        assert_eq!(invio.protocollo.to_string(), "2026-0000001");
        // Thirty days from 25 November are Christmas; then Saint Stephen, then a Sunday.
        assert_eq!(invio.risposta.entro, date(2026, 12, 28).into());
        assert!(invio.risposta.proposto);
        let incarto = papers(&story, &story.operatore, domanda).await;
        assert_eq!(incarto.copertina.domanda.stato, Stato::Protocollata(invio));
        assert_eq!(incarto.copertina.sede_inps.as_deref(), Some("Roma"));
    }
}

#[tokio::test]
async fn sending_twice_gives_the_same_number() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, invio) = sent(&story).await;
        let again = send_as(&story, &story.operatore, domanda).await.unwrap();
        assert_eq!(again, invio);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_at_once_send_one_claim_with_one_number() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        let campi = fields(&story, &story.operatore).await;
        let mut tasks = Vec::new();
        for _ in 0..6 {
            let (platform, actor) = (story.world.platform.clone(), story.operatore.clone());
            let (catalogo, campi) = (story.catalogo.clone(), campi.clone());
            tasks.push(tokio::spawn(async move {
                let (catalogo, campi) = (&*catalogo, &*campi);
                let send = Send {
                    catalogo,
                    domanda,
                    campi,
                    rilievi: &[],
                    comunque: false,
                    decorrenza: None,
                    ricevuta: None,
                };
                platform.act(&actor, &send).await
            }));
        }
        let mut numbers = BTreeSet::new();
        for task in tasks {
            numbers.insert(task.await.unwrap().unwrap().protocollo);
        }
        assert_eq!(numbers.len(), 1);
        assert_eq!(numbers.first().unwrap().to_string(), "2026-0000001");
    }
}

#[tokio::test]
async fn what_was_sent_stays_as_it_was_whatever_the_archives_and_the_person_say_later() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, _) = sent(&story).await;
        let before = papers(&story, &story.operatore, domanda).await.campi;
        declare(&story, 999).await;
        story.archivio.fall_silent();
        let after = papers(&story, &story.operatore, domanda).await.campi;
        assert_eq!(after, before);
        let said = after.iter().find(|campo| campo.fatto == SAID).unwrap();
        assert!(matches!(said.origine, Origine::Dichiarato { .. }));
    }
}

#[tokio::test]
async fn a_claim_with_findings_goes_only_if_the_operator_says_so() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        let campi = fields(&story, &story.operatore).await;
        let catalogo = &*story.catalogo;
        let rilievi = [WARNING];
        let send = |comunque| Send {
            catalogo,
            domanda,
            campi: &campi,
            rilievi: &rilievi,
            comunque,
            decorrenza: None,
            ricevuta: None,
        };
        let refused = story.act(&story.operatore, &send(false)).await;
        assert!(matches!(refused, Err(SendError::Warned)), "{refused:?}");
        story.act(&story.operatore, &send(true)).await.unwrap();
    }
}

#[tokio::test]
async fn fields_read_before_something_was_declared_are_not_sent() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        let old = fields(&story, &story.operatore).await;
        declare(&story, 0).await;
        let refused = send_fields(&story, &story.operatore, domanda, &old).await;
        assert!(matches!(refused, Err(SendError::Changed)), "{refused:?}");
    }
}

#[tokio::test]
async fn the_term_runs_from_the_first_day_of_the_benefit_where_that_is_later() {
    for engine in engines() {
        let story = begin(engine).await;
        let domanda = prepared(&story).await;
        let campi = fields(&story, &story.operatore).await;
        let catalogo = &*story.catalogo;
        let decorrenza = Some(date(2027, 2, 1).into());
        let send = Send {
            catalogo,
            domanda,
            campi: &campi,
            rilievi: &[],
            comunque: false,
            decorrenza,
            ricevuta: None,
        };
        let invio = story.act(&story.operatore, &send).await.unwrap();
        assert_eq!(invio.risposta.entro, date(2027, 3, 3).into());
    }
}

#[tokio::test]
async fn a_pension_has_the_term_that_the_circular_sets() {
    for engine in engines() {
        let story = begin(engine).await;
        let scheda = "pensione_quota_100";
        story.sign_for(scheda).await;
        let prepare = domande::Prepare { catalogo: &story.catalogo, soggetto: story.anna, scheda };
        let domanda = story.act(&story.operatore, &prepare).await.unwrap();
        let set = story.set(&story.operatore).await.unwrap();
        let campi = domande::prefill(story.catalogo.find_scheda(scheda).unwrap(), &set);
        let invio = send_fields(&story, &story.operatore, domanda, &campi).await.unwrap();
        // Fifty-five days from 25 November.
        assert_eq!(invio.risposta.entro, date(2027, 1, 19).into());
        assert!(!invio.risposta.proposto && invio.risposta.fonte.contains("55/2021"));
    }
}

#[tokio::test]
async fn the_survivors_of_a_pensioner_have_the_term_that_the_circular_sets() {
    for engine in engines() {
        let story = begin(engine).await;
        let scheda = "pensione_superstiti";
        story.sign_for(scheda).await;
        story.archivio.holds("dante_causa_pensionato", Valore::SiNo(true));
        let prepare = domande::Prepare { catalogo: &story.catalogo, soggetto: story.anna, scheda };
        let domanda = story.act(&story.operatore, &prepare).await.unwrap();
        let set = story.set(&story.operatore).await.unwrap();
        let campi = domande::prefill(story.catalogo.find_scheda(scheda).unwrap(), &set);
        let invio = send_fields(&story, &story.operatore, domanda, &campi).await.unwrap();
        // Fifty days from 25 November.
        assert_eq!(invio.risposta.entro, date(2027, 1, 14).into());
        assert!(!invio.risposta.proposto && invio.risposta.fonte.contains("55/2021"));
    }
}

#[tokio::test]
async fn a_new_claim_for_the_same_benefit_waits_for_the_decision_on_the_first() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, officer) = in_charge(&story).await;
        assert!(prepare(&story, &story.operatore).await.is_err());
        decide(&story, &officer, domanda, refusal(domande::Motivo::RedditoSuperiore)).await.unwrap();
        let second = prepare(&story, &story.operatore).await.unwrap();
        assert_ne!(second, domanda);
    }
}

#[tokio::test]
async fn the_database_refuses_a_row_that_no_claim_can_be() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, _) = sent(&story).await;
        for impossible in [
            format!("UPDATE domande SET protocollo = NULL WHERE id = '{domanda}'"),
            format!("UPDATE domande SET stato = 'in_lavorazione' WHERE id = '{domanda}'"),
            format!("UPDATE domande SET stato = 'bozza' WHERE id = '{domanda}'"),
            format!("UPDATE domande SET motivo = 'reddito_superiore' WHERE id = '{domanda}'"),
            format!("UPDATE domande SET decisione = 'accolta' WHERE id = '{domanda}'"),
            format!("UPDATE domande_campi SET archivio = NULL WHERE domanda = '{domanda}'"),
        ] {
            assert!(story.world.store.sql(&impossible).await.is_err(), "{impossible}");
        }
    }
}

#[tokio::test]
async fn a_value_changed_behind_the_platforms_back_breaks_the_seal() {
    for engine in engines() {
        let story = begin(engine).await;
        let (domanda, _) = sent(&story).await;
        assert!(papers(&story, &story.persona, domanda).await.is_intact);
        let change = format!(
            "UPDATE domande_campi SET valore = '{{\"{SAID}\":\"9.00\"}}' WHERE domanda = '{domanda}' AND fatto = '{SAID}'"
        );
        story.world.store.tamper(&change).await.unwrap();
        assert!(!papers(&story, &story.persona, domanda).await.is_intact);
    }
}
