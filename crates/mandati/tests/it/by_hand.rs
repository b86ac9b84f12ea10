//! The mandate signed by hand: brought in by one, verified by another, and nothing opens in between.

use accessi::{AccessError, Hat, Refusal};
use anagrafe::Condizione;
use axum::http::StatusCode;
use mandati::{
    AnswerError, Cancel, Causa, ChangeError, Esito, List, Modo, PaperError, Quali, Read, ReadScan, Revoke,
    Stato, TransitionError, VerifyError,
};
use store::testing::engines;

use crate::actions::OpenFile;
use crate::house::Reader;
use crate::people::{FIRMO, SCAN, Story};

const CARD: &str = "quattordicesima";
const GOOD: Esito<'static> = Esito::Conforme(Condizione::Capace);
const BAD: Esito<'static> = Esito::Respinta("Manca la firma.");

#[tokio::test]
async fn what_is_signed_by_hand_opens_nothing_until_the_head_of_the_office_verifies_it() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let head = story.head().await;
        let mandato = story.sign_on_paper(CARD).await;
        assert!(matches!(story.stato(mandato).await, Stato::InAttesaDiVerifica { .. }));
        story.assert_count("titoli", 0).await;
        story.assert_count("firme WHERE parte = 'mandante'", 0).await;
        let shut = story.act(&story.operatore, &OpenFile(story.anna)).await;
        assert!(shut.is_err(), "{shut:?}");
        let waiting = List { quali: Quali::DaVerificare, ..List::default() };
        assert_eq!(story.act(&head, &waiting).await.unwrap().righe.len(), 1);

        story.verify(&head, mandato, GOOD).await.unwrap();
        assert!(matches!(story.stato(mandato).await, Stato::Attivo { .. }));
        assert!(!story.act(&story.operatore, &OpenFile(story.anna)).await.unwrap().is_empty());
        assert!(story.act(&head, &waiting).await.unwrap().righe.is_empty());
        story.assert_both_signed().await;
        story.act(&story.persona, &Revoke { mandato }).await.unwrap();
        assert!(story.act(&story.operatore, &OpenFile(story.anna)).await.is_err());
    }
}

#[tokio::test]
async fn the_signature_binds_to_the_text_and_to_the_scan() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.sign_on_paper(CARD).await;
        story.verify(&story.head().await, mandato, GOOD).await.unwrap();
        let foglio = story.act(&story.persona, &Read { mandato }).await.unwrap();
        let of = |is_mandante| foglio.firme.iter().find(|firma| firma.is_mandante == is_mandante).unwrap();
        assert_eq!((of(true).modo, of(false).modo), (Modo::Autografa, Modo::IdentitaDigitale));
        assert_eq!(of(true).impronta, of(false).impronta, "one text");
        assert_eq!(of(true).scansione, Some(documenti::Impronta::of(SCAN)));
        assert_eq!(of(false).scansione, None);
        for wrong in ["SET scansione = NULL", "SET livello = 2", "SET modo = 'a voce'"] {
            let changed = format!("UPDATE firme {wrong} WHERE parte = 'mandante'");
            assert!(story.world.store.sql(&changed).await.is_err(), "{wrong}");
        }
    }
}

#[tokio::test]
async fn nobody_verifies_the_paper_that_he_brought_in() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.sign_on_paper(CARD).await;
        let same = story.world.actor(story.operatore.soggetto(), story.head_hat()).await;
        for esito in [GOOD, BAD] {
            let refused = story.verify(&same, mandato, esito).await;
            assert!(matches!(refused, Err(VerifyError::SamePerson)), "{refused:?}");
        }
        let forged = "UPDATE scansioni SET esito = 'conforme', verificata = 1, verificata_da = portata_da";
        assert!(story.world.store.sql(forged).await.is_err(), "the database refuses it too");
        story.assert_count("titoli", 0).await;
    }
}

#[tokio::test]
async fn neither_another_office_nor_an_operator_nor_the_person_verifies() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.sign_on_paper(CARD).await;
        let stranger = story.stranger("INCA", "MT").await;
        let Hat::Operatore { patronato, sede } = stranger.hat() else { panic!("no operator") };
        let head = story.world.person("Rossi", "Ugo").await;
        let head = story.world.actor(head, Hat::ResponsabileSede { patronato, sede }).await;
        for outsider in [&stranger, &head] {
            let refused = story.verify(outsider, mandato, GOOD).await;
            let Err(VerifyError::Change(ChangeError::Access(told))) = refused else { panic!("{refused:?}") };
            assert_eq!(told, AccessError::NotFound);
            let scan = story.act(outsider, &ReadScan { mandato }).await;
            assert!(matches!(scan, Err(ChangeError::Access(AccessError::NotFound))), "{scan:?}");
            let brought = story.bring_in(outsider, mandato).await;
            let told =
                matches!(&brought, Err(PaperError::Change(ChangeError::Access(AccessError::NotFound))));
            assert!(told, "{brought:?}");
        }
        for insider in [&story.operatore, &story.persona] {
            let refused = story.verify(insider, mandato, GOOD).await;
            let Err(VerifyError::Change(ChangeError::Access(told))) = refused else { panic!("{refused:?}") };
            assert_eq!(told, AccessError::Forbidden(Refusal::NonConsentito));
        }
        story.assert_count("titoli", 0).await;
    }
}

#[tokio::test]
async fn a_paper_is_brought_in_once_and_verified_once() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let head = story.head().await;
        let mandato = story.sign_on_paper(CARD).await;
        let again = story.bring_in(&story.operatore, mandato).await;
        let on_paper = PaperError::from(TransitionError::OnPaper);
        assert_eq!(again.unwrap_err().to_string(), on_paper.to_string());
        story.verify(&head, mandato, GOOD).await.unwrap();
        for esito in [GOOD, BAD] {
            let twice = story.verify(&head, mandato, esito).await;
            let Err(VerifyError::Change(ChangeError::Transition(why))) = twice else { panic!("{twice:?}") };
            assert_eq!(why, TransitionError::AlreadySigned);
        }
        story.assert_count("titoli", 1).await;
        story.assert_count("scansioni", 1).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_verifications_in_parallel_one_opens_the_title() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let head = story.head().await;
        let mandato = story.sign_on_paper(CARD).await;
        let done = tokio::join!(
            story.verify(&head, mandato, GOOD),
            story.verify(&head, mandato, BAD),
            story.verify(&head, mandato, GOOD)
        );
        let done = [done.0.is_ok(), done.1.is_ok(), done.2.is_ok()];
        assert_eq!(done.iter().filter(|ok| **ok).count(), 1, "{done:?}");
        story.assert_both_signed().await;
    }
}

#[tokio::test]
async fn a_refused_paper_is_signed_again_within_the_term() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let head = story.head().await;
        let mandato = story.sign_on_paper(CARD).await;
        story.verify(&head, mandato, BAD).await.unwrap();
        assert!(matches!(story.stato(mandato).await, Stato::InAttesaDiFirma { .. }));
        let scan = story.act(&story.operatore, &ReadScan { mandato }).await.unwrap();
        assert_eq!(scan.motivo.as_deref(), Some("Manca la firma."));
        story.bring_in(&story.operatore, mandato).await.unwrap();
        story.verify(&head, mandato, GOOD).await.unwrap();
        story.assert_count("scansioni", 2).await;
        story.assert_both_signed().await;
    }
}

#[tokio::test]
async fn what_the_office_withdraws_meanwhile_is_not_verified() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.sign_on_paper(CARD).await;
        story.act(&story.operatore, &Cancel { mandato }).await.unwrap();
        let refused = story.verify(&story.head().await, mandato, GOOD).await;
        let Err(VerifyError::Change(ChangeError::Transition(why))) = refused else { panic!("{refused:?}") };
        assert_eq!(why, TransitionError::Ended(Causa::Annullato));
        story.assert_count("scansioni WHERE esito = 'ritirata'", 1).await;
        story.assert_count("titoli", 0).await;
    }
}

#[tokio::test]
async fn what_is_on_paper_is_not_signed_by_code_as_well() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, codice) = story.send(CARD).await;
        story.bring_in(&story.operatore, mandato).await.unwrap();
        let refused = story.answer(&story.persona, &codice, FIRMO).await;
        let Err(AnswerError::Transition(why)) = refused else { panic!("{refused:?}") };
        assert_eq!(why, TransitionError::OnPaper);
        story.assert_count("titoli", 0).await;
    }
}

#[tokio::test]
async fn who_died_or_is_represented_gives_no_mandate_on_paper_either() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let head = story.head().await;
        let mandato = story.sign_on_paper(CARD).await;
        let refused = story.verify(&head, mandato, Esito::Conforme(Condizione::Rappresentata)).await;
        assert!(matches!(refused, Err(VerifyError::Answer(AnswerError::Rappresentata))), "{refused:?}");
        story.assert_count("titoli", 0).await;
        let reader = Reader::where_all_are(&story, Some(&head), Condizione::Rappresentata);
        let page = reader.post(&format!("/mandati/{mandato}/verifica"), &[("esito", "conforme")]).await;
        assert_eq!(page.status, StatusCode::CONFLICT);
        assert!(page.main().contains("Respingi la carta"), "{}", page.main());
    }
}

#[tokio::test]
async fn the_desk_takes_the_scan_of_a_signed_paper_and_nothing_else() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, _) = story.send(CARD).await;
        let (page, scan) = (format!("/mandati/{mandato}"), format!("/mandati/{mandato}/scansione"));
        let desk = Reader::new(&story, Some(&story.operatore));
        assert!(desk.get(&page).await.main().contains("firma su carta"));
        let seen = [("visto", "si")];
        for (fields, name, file, word) in [
            (&seen[..], "a.pdf", &b"MZ not a paper"[..], "non è un PDF"),
            (&seen, "a.pdf", b"", "Compila questo campo"),
            (&[], "a.pdf", SCAN, "davanti a me"),
        ] {
            let wrong = desk.upload(&scan, fields, name, file).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", wrong.main());
            assert!(wrong.main().contains(word), "{word}: {}", wrong.main());
        }
        let large = [SCAN, &vec![0; 6 << 20]].concat();
        let refused = desk.upload(&scan, &seen, "a.pdf", &large).await;
        assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE, "{}", refused.main());
        story.assert_count("scansioni", 0).await;

        let brought = desk.upload(&scan, &seen, "a.pdf", SCAN).await;
        assert_eq!((brought.status, &brought.location), (StatusCode::SEE_OTHER, &page), "{}", brought.main());
        assert!(desk.get(&page).await.main().contains("la verifica un"));
    }
}

#[tokio::test]
async fn the_head_of_the_office_reads_the_scan_and_says_what_he_found() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let head = story.head().await;
        let (mandato, _) = story.send(CARD).await;
        let (page, scan) = (format!("/mandati/{mandato}"), format!("/mandati/{mandato}/scansione"));
        let verdict = format!("{page}/verifica");
        let desk = Reader::new(&story, Some(&story.operatore));
        desk.upload(&scan, &[("visto", "si")], "a.pdf", SCAN).await;
        assert_eq!(desk.post(&verdict, &[("esito", "conforme")]).await.status, StatusCode::FORBIDDEN);
        for lingua in ["it", "de", "en"] {
            let office = Reader::new(&story, Some(&head)).in_lingua(lingua);
            assert!(office.get(&page).await.main().contains(&verdict), "the form to verify");
            assert_eq!(office.get(&scan).await.bytes, SCAN);
            for form in [&[("esito", "")][..], &[("esito", "respinta")]] {
                assert_eq!(office.post(&verdict, form).await.status, StatusCode::UNPROCESSABLE_ENTITY);
            }
        }
        let office = Reader::new(&story, Some(&head));
        let done = office.post(&verdict, &[("esito", "conforme")]).await;
        assert_eq!((done.status, &done.location), (StatusCode::SEE_OTHER, &page), "{}", done.main());
        assert!(!office.get(&page).await.main().contains(&verdict));
        assert_eq!(office.post(&verdict, &[("esito", "conforme")]).await.status, StatusCode::CONFLICT);
        story.assert_both_signed().await;
    }
}
