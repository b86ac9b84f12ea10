//! The pages of a mandate: read and signed by the right one, unknown to the others.

use accessi::Hat;
use anagrafe::Condizione;
use axum::http::StatusCode;
use lingue::Lingua;
use mandati::{Codice, MandatoId, Read, Send};
use store::testing::engines;

use crate::house::Reader;
use crate::people::{FIRMO, Story};

/// A request in a language, for a benefit and for advice.
async fn request(story: &Story, lingua: Lingua) -> (MandatoId, Codice) {
    let oggetti = [story.prestazione("quattordicesima"), story.consulenza(true)];
    let mut visit = story.visit(oggetti);
    visit.lingua = lingua;
    let mandato = story.act(&story.operatore, &visit).await.unwrap();
    let codice = story.act(&story.operatore, &Send { mandato }).await.unwrap();
    (mandato, codice)
}

#[tokio::test]
async fn the_person_reads_the_mandate_in_her_language_before_she_signs() {
    for engine in engines() {
        for (code, lingua) in [("it", Lingua::It), ("de", Lingua::De), ("en", Lingua::En)] {
            let story = Story::begin(engine).await;
            let (_, codice) = request(&story, lingua).await;
            let reader = Reader::new(&story, Some(&story.persona)).in_lingua(code);
            let page = reader.get(&format!("/firma/{}", codice.expose())).await;
            assert_eq!(page.status, StatusCode::OK);
            insta::assert_snapshot!(format!("signature_{code}"), page.main());
        }
    }
}

#[tokio::test]
async fn the_mandate_stays_in_the_person_s_language_whatever_the_page_speaks() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (_, codice) = request(&story, Lingua::De).await;
        let reader = Reader::new(&story, Some(&story.persona)).in_lingua("en");
        let page = reader.get(&format!("/firma/{}", codice.expose())).await;
        let (first, copy) = page.main().split_once("<article class=\"pt-paper\" lang=\"it\">").unwrap();
        assert!(first.contains("<article class=\"pt-paper\" lang=\"de\">"), "{first}");
        assert!(first.ends_with("</summary>\n  "), "the copy is folded away: {copy}");
    }
}

#[tokio::test]
async fn signing_twice_answers_once_and_says_so() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, codice) = request(&story, Lingua::It).await;
        let reader = Reader::new(&story, Some(&story.persona));
        let path = format!("/firma/{}", codice.expose());
        let empty = reader.post(&path, &[]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let signed = reader.post(&path, &[("risposta", "firmo")]).await;
        assert_eq!(signed.status, StatusCode::OK, "{}", signed.text);
        assert!(signed.main().contains("Hai firmato"));
        let twice = reader.post(&path, &[("risposta", "firmo")]).await;
        assert_eq!(twice.status, StatusCode::CONFLICT);
        assert!(twice.main().contains("A questa richiesta è già stato risposto"));
        let again = reader.get(&path).await;
        assert!(again.main().contains("Questa richiesta è chiusa"), "{}", again.main());
        assert!(!again.main().contains("<form"));
        let page = reader.get(&format!("/mandati/{mandato}")).await;
        assert!(page.main().contains("Revoca il mandato"));
    }
}

#[tokio::test]
async fn who_is_represented_or_dead_is_told_what_to_do() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (_, codice) = request(&story, Lingua::It).await;
        let died = Condizione::Deceduta("2026-10-01".parse().unwrap());
        for (condizione, told) in [(Condizione::Rappresentata, "tutore"), (died, "deceduta")] {
            let reader = Reader::where_all_are(&story, Some(&story.persona), condizione);
            let path = format!("/firma/{}", codice.expose());
            let page = reader.post(&path, &[("risposta", "firmo")]).await;
            assert_eq!(page.status, StatusCode::CONFLICT);
            assert!(page.main().contains(told), "{}", page.main());
        }
    }
}

#[tokio::test]
async fn what_does_not_exist_and_what_is_not_yours_look_alike() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, codice) = request(&story, Lingua::It).await;
        let unknown: MandatoId = story.anna.cast();
        let carla = story.world.person("Neri", "Carla").await;
        let carla = story.world.actor(carla, Hat::Assistito).await;
        let stranger = story.stranger("INCA", "MT").await;
        for actor in [&carla, &stranger] {
            let reader = Reader::new(&story, Some(actor));
            for page in ["", "/testo", "/mandato.pdf", "/revoca"] {
                let theirs = reader.get(&format!("/mandati/{mandato}{page}")).await;
                let nobodys = reader.get(&format!("/mandati/{unknown}{page}")).await;
                assert_eq!(theirs.status, StatusCode::NOT_FOUND, "{page}");
                assert_eq!(theirs.main(), nobodys.main(), "{page}");
            }
        }
        let reader = Reader::new(&story, Some(&carla));
        let theirs = reader.get(&format!("/firma/{}", codice.expose())).await;
        let nobodys = reader.get("/firma/2345-6789-ABCD-EFGH").await;
        let nonsense = reader.get("/firma/0").await;
        assert_eq!(theirs.status, StatusCode::NOT_FOUND);
        assert_eq!(theirs.main(), nobodys.main());
        assert_eq!(theirs.main(), nonsense.main());
    }
}

#[tokio::test]
async fn nobody_reads_without_logging_in() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, codice) = request(&story, Lingua::It).await;
        let reader = Reader::new(&story, None);
        let paths = [
            "/mandati".to_owned(),
            format!("/mandati/{mandato}"),
            format!("/mandati/{mandato}/mandato.pdf"),
            format!("/firma/{}", codice.expose()),
        ];
        for path in paths {
            assert_eq!(reader.get(&path).await.status, StatusCode::UNAUTHORIZED, "{path}");
        }
    }
}

#[tokio::test]
async fn the_operator_sends_shows_the_code_and_cannot_send_again() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.prepare("quattordicesima").await;
        let reader = Reader::new(&story, Some(&story.operatore));
        let text = reader.get(&format!("/mandati/{mandato}/testo")).await;
        assert!(text.main().contains("Decreto ministeriale 10 ottobre 2008, n. 193"));
        let sent = reader.post(&format!("/mandati/{mandato}/invio"), &[]).await;
        assert_eq!(sent.status, StatusCode::OK);
        assert!(sent.main().contains("https://patrocinio.example/firma/"), "{}", sent.main());
        let twice = reader.post(&format!("/mandati/{mandato}/invio"), &[]).await;
        assert_eq!(twice.status, StatusCode::CONFLICT);
        let text = reader.get(&format!("/mandati/{mandato}/testo")).await;
        assert_eq!(text.status, StatusCode::SEE_OTHER, "who comes back is led to the mandate as it stands");

        let same = story.prepare("quattordicesima").await;
        let refused = reader.post(&format!("/mandati/{same}/invio"), &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.main().contains("per lo stesso oggetto con questo patronato"));
        let cancelled = reader.post(&format!("/mandati/{same}/annullamento"), &[]).await;
        assert_eq!(cancelled.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn the_person_revokes_and_the_operator_does_not() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.sign("quattordicesima").await;
        let path = format!("/mandati/{mandato}/revoca");
        let operatore = Reader::new(&story, Some(&story.operatore));
        assert_eq!(operatore.get(&path).await.status, StatusCode::FORBIDDEN);
        assert_eq!(operatore.post(&path, &[]).await.status, StatusCode::FORBIDDEN);
        let reader = Reader::new(&story, Some(&story.persona));
        assert!(reader.get(&path).await.main().contains("Revocare il mandato?"));
        assert_eq!(reader.post(&path, &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(reader.post(&path, &[]).await.status, StatusCode::CONFLICT);
    }
}

#[tokio::test]
async fn the_desk_sees_the_answer_come_and_a_glance_reads_nothing_about_the_person() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, codice) = request(&story, Lingua::It).await;
        let visita = story.act(&story.operatore, &Read { mandato }).await.unwrap().mandato.visita;
        let path = format!("/mandati/visite/{visita}");
        let desk = Reader::new(&story, Some(&story.operatore));
        let readings = "registro_foglie WHERE testo LIKE '%mandato.read%'";
        story.assert_count(readings, 1).await;
        assert!(desk.get(&path).await.text.contains("In attesa della firma"));
        story.answer(&story.persona, &codice, FIRMO).await.unwrap();
        let answered = desk.get(&path).await;
        // At this status htmx stops asking.
        assert_eq!(answered.status.as_u16(), 286);
        assert!(answered.text.contains("La persona ha risposto"));
        story.assert_count(readings, 1).await;

        let stranger = story.stranger("INCA", "MT").await;
        for actor in [&story.persona, &stranger] {
            assert_eq!(Reader::new(&story, Some(actor)).get(&path).await.status, StatusCode::NOT_FOUND);
        }
        assert_eq!(Reader::new(&story, None).get(&path).await.status, StatusCode::UNAUTHORIZED);
    }
}

#[tokio::test]
async fn a_draft_is_the_office_s_and_is_not_printed() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.prepare("quattordicesima").await;
        let person = Reader::new(&story, Some(&story.persona));
        assert_eq!(person.get(&format!("/mandati/{mandato}/testo")).await.status, StatusCode::FORBIDDEN);
        let desk = Reader::new(&story, Some(&story.operatore));
        assert!(!desk.get(&format!("/mandati/{mandato}")).await.main().contains("mandato.pdf"));
        assert_eq!(desk.get(&format!("/mandati/{mandato}/mandato.pdf")).await.status, StatusCode::CONFLICT);
    }
}
