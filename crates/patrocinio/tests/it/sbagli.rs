//! Bad input over HTTP: each mistake has its status and its words in the reader's language, and nothing is half written.

use std::collections::BTreeSet;

use cornice::Lingua;
use reqwest::StatusCode;
use store::testing::engines;
use tokio::task::JoinSet;

use crate::prova::{
    Browser, House, LINGUE, Page, Richiesta, find_persona, identify_with, open_desk, prepare_claim,
    protocol_of, require_in_three_languages, say, sign, take_in_charge,
};

const QUATTORDICESIMA: (&str, &str) = ("prestazione", "quattordicesima");
/// How many times an impatient hand clicks.
const CLICKS: usize = 8;

#[tokio::test]
async fn a_wrong_identity_is_told_beside_its_field_and_writes_nothing() {
    let mistakes: [(&[(&str, &str)], &str); 11] = [
        (&[("codice_fiscale", "FRRNNA55C54L219X")], "accessi-codice-fiscale-controllo"),
        (&[("codice_fiscale", "FRRNNA55C54L219")], "accessi-codice-fiscale-lunghezza"),
        (&[("codice_fiscale", "")], "cornice-campo-obbligatorio"),
        // The omocode of another digit, with the last letter of the ordinary code.
        (&[("codice_fiscale", "FRRNNA55C54L21VQ")], "accessi-codice-fiscale-controllo"),
        (&[("nascita-giorno", "15")], "accessi-codice-fiscale-altra-nascita"),
        (&[("cognome", "Bianchi")], "accessi-codice-fiscale-altro-nome"),
        (&[("nascita-anno", "2055")], "mandati-nascita-futura"),
        (&[("documento_scadenza-anno", "2020")], "mandati-documento-scaduto"),
        (&[("prestazione", "pensione_di_fantasia")], "mandati-prestazione-sconosciuta"),
        (&[("prestazione", "")], "mandati-prestazione-sconosciuta"),
        (&[("provincia", "XX")], "mandati-provincia-errata"),
    ];
    for engine in engines() {
        let (house, _server, marta) = open_desk(engine).await;
        let before = written(&house).await;
        for (instead, key) in mistakes {
            let send =
                async |browser: Browser| identify_with(&browser, "anna", &[QUATTORDICESIMA], instead).await;
            require_in_three_languages(&marta, StatusCode::UNPROCESSABLE_ENTITY, key, send).await;
        }
        assert_eq!(written(&house).await, before);
    }
}

/// Counts what a person taken in charge leaves behind.
async fn written(house: &House) -> Vec<i64> {
    let mut counts = Vec::new();
    for table in ["mandati", "pratiche", "firme", "assistiti", "riconoscimenti", "domande", "eventi"] {
        counts.push(house.count(format!("SELECT COUNT(*) FROM {table}")).await);
    }
    counts
}

#[tokio::test]
async fn an_omocode_is_a_codice_fiscale_like_the_others() {
    for engine in engines() {
        let (_house, server, marta) = open_desk(engine).await;
        let tullio = Browser::enter(&server, "tullio").await;
        assert!(find_persona("tullio").codice_fiscale.ends_with("H50MV"), "an omocode");
        let richiesta = take_in_charge(&marta, "tullio", &[QUATTORDICESIMA]).await;
        sign(&tullio, &richiesta).await;
        marta.get(&richiesta.mandato).await.says("Attivo").says("CNTTLL57A01H50MV");
    }
}

#[tokio::test]
async fn who_has_a_guardian_does_not_sign_alone() {
    for engine in engines() {
        let (house, server, marta) = open_desk(engine).await;
        let ernesto = Browser::enter(&server, "ernesto").await;
        // Before a signature the desk is told nothing that only the archives know.
        let richiesta = take_in_charge(&marta, "ernesto", &[QUATTORDICESIMA]).await;
        let firma = richiesta.firma.as_str();
        let send = async |browser: Browser| browser.forge(firma, &[("risposta", "firmo")]).await;
        let key = "mandati-persona-rappresentata";
        require_in_three_languages(&ernesto, StatusCode::CONFLICT, key, send).await;
        assert_eq!(house.count("SELECT COUNT(*) FROM firme WHERE parte = 'mandante'").await, 0);
        marta.get(&richiesta.mandato).await.says("In attesa di firma");
    }
}

#[tokio::test]
async fn the_dead_give_no_mandate_and_the_desk_learns_nothing_of_them() {
    for engine in engines() {
        let (house, server, marta) = open_desk(engine).await;
        let alive = identify_with(&marta, "anna", &[QUATTORDICESIMA], &[]).await;
        let dead = identify_with(&marta, "Quinto", &[QUATTORDICESIMA], &[]).await;
        assert_eq!((alive.status, dead.status), (StatusCode::OK, StatusCode::OK));
        let code = marta.press(&dead, "Firma per la sede e invia", &[]).await;
        let richiesta = Richiesta::read(&code);
        let anna = Browser::enter(&server, "anna").await;
        let page = anna.forge(&richiesta.firma, &[("risposta", "firmo")]).await;
        page.answers(StatusCode::NOT_FOUND, &say(Lingua::It, "mandati-codice-sconosciuto"));
        assert_eq!(house.count("SELECT COUNT(*) FROM mandati WHERE stato = 'attivo'").await, 0);
    }
}

#[tokio::test]
async fn a_mandate_goes_one_way_only() {
    for engine in engines() {
        let (house, server, marta) = open_desk(engine).await;
        let anna = Browser::enter(&server, "anna").await;
        let richiesta = take_in_charge(&marta, "anna", &[QUATTORDICESIMA]).await;
        let (mandato, firma) = (richiesta.mandato.as_str(), richiesta.firma.as_str());

        let again = identify_with(&marta, "anna", &[QUATTORDICESIMA], &[]).await;
        let twin = marta.submit(&again.button("Firma per la sede e invia")).await;
        twin.answers(StatusCode::CONFLICT, &say(Lingua::It, "mandati-stesso-oggetto"));
        let resend = async |browser: Browser| browser.forge(&format!("{mandato}/invio"), &[]).await;
        require_in_three_languages(&marta, StatusCode::CONFLICT, "mandati-gia-inviato", resend).await;

        sign(&anna, &richiesta).await;
        let resign = async |browser: Browser| browser.forge(firma, &[("risposta", "firmo")]).await;
        require_in_three_languages(&anna, StatusCode::CONFLICT, "mandati-gia-risposto", resign).await;
        for act in ["annullamento", "codice"] {
            let late = async |browser: Browser| browser.forge(&format!("{mandato}/{act}"), &[]).await;
            require_in_three_languages(&marta, StatusCode::CONFLICT, "mandati-gia-firmato", late).await;
        }

        let asked = anna.get(&format!("{mandato}/revoca")).await;
        anna.press(&asked, "Sì, revoco", &[]).await.says("Revocato");
        let revoke = async |browser: Browser| browser.forge(&format!("{mandato}/revoca"), &[]).await;
        require_in_three_languages(&anna, StatusCode::CONFLICT, "mandati-gia-revocato", revoke).await;
        require_in_three_languages(&anna, StatusCode::CONFLICT, "mandati-gia-risposto", resign).await;
        assert_eq!(house.count("SELECT COUNT(*) FROM firme").await, 2);
    }
}

#[tokio::test]
async fn a_code_that_is_too_old_signs_nothing() {
    for engine in engines() {
        let (house, server, marta) = open_desk(engine).await;
        let anna = Browser::enter(&server, "anna").await;
        let richiesta = take_in_charge(&marta, "anna", &[QUATTORDICESIMA]).await;
        house
            .tamper("UPDATE mandati SET scade = creato + 1; UPDATE richieste_firma SET scade = creata + 1")
            .await;
        let firma = richiesta.firma.as_str();
        let send = async |browser: Browser| browser.forge(firma, &[("risposta", "firmo")]).await;
        require_in_three_languages(&anna, StatusCode::CONFLICT, "mandati-firma-scaduta", send).await;
        assert_eq!(house.count("SELECT COUNT(*) FROM firme WHERE parte = 'mandante'").await, 0);
    }
}

#[tokio::test]
async fn two_signatures_at_once_are_one() {
    for engine in engines() {
        let (house, server, marta) = open_desk(engine).await;
        let anna = Browser::enter(&server, "anna").await;
        let richiesta = take_in_charge(&marta, "anna", &[QUATTORDICESIMA]).await;
        let answers = at_once(&anna, &richiesta.firma, &[("risposta", "firmo")]).await;
        let signed = answers.iter().filter(|page| page.status == StatusCode::OK);
        assert_eq!(signed.count(), 1, "{:?}", statuses(&answers));
        let told_twice = answers.iter().filter(|page| page.status == StatusCode::CONFLICT);
        assert_eq!(told_twice.count(), CLICKS - 1, "{:?}", statuses(&answers));
        assert_eq!(house.count("SELECT COUNT(*) FROM firme").await, 2);
        let signings = "SELECT COUNT(*) FROM mandati WHERE stato = 'attivo'";
        assert_eq!(house.count(signings).await, 1);
    }
}

/// Sends the same form from several tabs in the same instant.
async fn at_once(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Vec<Page> {
    let mut tabs = JoinSet::new();
    for _ in 0..CLICKS {
        let (tab, path) = (browser.clone(), path.to_owned());
        let fields: Vec<(String, String)> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        tabs.spawn(async move {
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            tab.forge(&path, &fields).await
        });
    }
    tabs.join_all().await
}

fn statuses(pages: &[Page]) -> Vec<StatusCode> {
    pages.iter().map(|page| page.status).collect()
}

#[tokio::test]
async fn a_claim_sent_twice_and_in_parallel_has_one_number() {
    for engine in engines() {
        let (house, server, marta) = open_desk(engine).await;
        let anna = Browser::enter(&server, "anna").await;
        let richiesta = take_in_charge(&marta, "anna", &[QUATTORDICESIMA]).await;
        sign(&anna, &richiesta).await;
        let fascicolo = marta.get(&richiesta.mandato).await.link("Apri il fascicolo");
        let domanda = prepare_claim(&marta, &fascicolo, "quattordicesima").await;
        let twice = prepare_claim(&marta, &fascicolo, "quattordicesima").await;
        assert_eq!(domanda, twice, "a claim prepared twice is the same claim");

        let invio = format!("{domanda}/invio");
        let mut answers = at_once(&marta, &invio, &[("comunque", "si")]).await;
        answers.push(marta.forge(&invio, &[("comunque", "si")]).await);
        let mut numbers = BTreeSet::new();
        for answer in &answers {
            match answer.status {
                StatusCode::OK => numbers.extend([protocol_of(answer)]),
                StatusCode::CONFLICT => {}
                other => panic!("{other}: {}", answer.words()),
            }
        }
        assert_eq!(numbers.len(), 1, "{numbers:?} {:?}", statuses(&answers));
        assert_eq!(house.count("SELECT COUNT(protocollo) FROM domande").await, 1);
        let sent = "SELECT COUNT(*) FROM eventi WHERE tipo = 'domanda.protocollata'";
        assert!(house.count(sent).await <= 1);
    }
}

#[tokio::test]
async fn a_session_ended_in_another_tab_leaves_nothing_half_done() {
    for engine in engines() {
        let (house, _server, marta) = open_desk(engine).await;
        let text = identify_with(&marta, "anna", &[QUATTORDICESIMA], &[]).await;
        let before = written(&house).await;
        let elsewhere = marta.clone();
        elsewhere.submit(&elsewhere.get("/scrivania").await.button("Esci")).await;

        let late = marta.submit(&text.button("Firma per la sede e invia")).await;
        assert_eq!(late.status, StatusCode::UNAUTHORIZED, "{}", late.words());
        assert_eq!(written(&house).await, before);
        marta.log_in("marta").await;
        let sent = marta.submit(&text.button("Firma per la sede e invia")).await;
        sent.says("La persona può firmare");
    }
}

#[tokio::test]
async fn forged_numbers_lead_nowhere() {
    for engine in engines() {
        let (house, _server, marta) = open_desk(engine).await;
        let before = written(&house).await;
        let nobodys = "01a211ec-d425-7efc-8002-249f642dc2f5";
        for id in [nobodys, "0", "'; DROP TABLE mandati; --", "%00", "..%2f..%2fetc%2fpasswd", "è"] {
            let id = id.replace(' ', "%20");
            for path in ["mandati", "fascicoli", "domande", "documenti"] {
                let page = marta.get(&format!("/{path}/{id}")).await;
                let is_unknown = matches!(page.status, StatusCode::NOT_FOUND | StatusCode::BAD_REQUEST);
                assert!(is_unknown, "/{path}/{id}: {}", page.status);
            }
            for path in [
                format!("/mandati/{id}/invio"),
                format!("/mandati/{id}/revoca"),
                format!("/domande/{id}/invio"),
                format!("/fascicoli/{id}/domande"),
            ] {
                let page = marta.forge(&path, &[("scheda", "quattordicesima")]).await;
                assert!(page.status.is_client_error(), "{path}: {}", page.status);
            }
        }
        let strangers = marta.forge("/entra", &[("identita", nobodys)]).await;
        assert!(strangers.status.is_client_error(), "{}", strangers.status);
        let role = marta.forge("/ruolo", &[("ruolo", nobodys)]).await;
        assert!(role.status.is_client_error(), "{}", role.status);
        assert_eq!(written(&house).await, before);
    }
}

#[tokio::test]
async fn a_file_too_large_or_of_the_wrong_kind_is_not_kept() {
    const TOO_LARGE: usize = 64 * 1024 * 1024;
    for engine in engines() {
        let (house, server, marta) = open_desk(engine).await;
        let anna = Browser::enter(&server, "anna").await;
        let richiesta = take_in_charge(&marta, "anna", &[QUATTORDICESIMA]).await;
        sign(&anna, &richiesta).await;
        let fascicolo = marta.get(&richiesta.mandato).await.link("Apri il fascicolo");
        let file = marta.get(&fascicolo).await;
        let form = file.button("Allega").fill(&[("spiegazione", "Una carta")]);
        for (code, lingua) in LINGUE {
            let tab = marta.in_lingua(code);
            let page = tab.upload(&form, "carta.pdf", b"MZ: a program".to_vec()).await;
            page.answers(StatusCode::UNSUPPORTED_MEDIA_TYPE, &say(lingua, "fascicoli-formato-errato"));
            let page = tab.upload(&form, "carta.pdf", Vec::new()).await;
            page.answers(StatusCode::UNPROCESSABLE_ENTITY, &say(lingua, "fascicoli-senza-file"));
        }
        let mut large = b"%PDF-1.7\n".to_vec();
        large.resize(TOO_LARGE, b' ');
        let page = marta.upload(&form, "carta.pdf", large.clone()).await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE, "{}", page.words());

        let domanda = prepare_claim(&marta, &fascicolo, "quattordicesima").await;
        let documents = marta.get(&format!("{domanda}/documenti")).await;
        let form = documents.button("Allega").fill(&[("tipo", "identita")]);
        let page = marta.upload(&form, "carta.pdf", b"MZ: a program".to_vec()).await;
        page.answers(StatusCode::UNPROCESSABLE_ENTITY, &say(Lingua::It, "domande-documento-formato"));
        let page = marta.upload(&form, "carta.pdf", large).await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE, "{}", page.words());
        assert_eq!(house.count("SELECT COUNT(*) FROM allegati").await, 0);
        assert_eq!(house.count("SELECT COUNT(*) FROM documenti").await, 0);
    }
}
