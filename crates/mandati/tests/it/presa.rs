//! The form at the desk: every bad input comes back beside its field with what was written, and nothing is told of
//! who is known.

use accessi::CodiceFiscale;
use accessi::testing::identity;
use axum::http::StatusCode;
use store::testing::engines;

use crate::house::{Page, Reader};
use crate::people::Story;

type Fields = Vec<(&'static str, String)>;

fn anna() -> String {
    identity("Bianchi", "Anna").codice_fiscale.expose().to_owned()
}

fn form() -> Fields {
    [
        ("codice_fiscale", anna().as_str()),
        ("cognome", "Bianchi"),
        ("nome", "Anna"),
        ("nascita-giorno", "1"),
        ("nascita-mese", "1"),
        ("nascita-anno", "1950"),
        ("provincia", "MT"),
        ("documento", "carta_identita"),
        ("documento_numero", "CA12345AB"),
        ("documento_scadenza-giorno", "1"),
        ("documento_scadenza-mese", "1"),
        ("documento_scadenza-anno", "2030"),
        ("prestazione", "quattordicesima"),
        ("lingua", "it"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

fn with(changes: &[(&'static str, &str)]) -> Fields {
    let mut fields = form();
    for (name, value) in changes {
        fields.retain(|(known, _)| known != name);
        fields.push((name, (*value).to_owned()));
    }
    fields
}

async fn send(reader: &Reader, fields: &Fields) -> Page {
    let borrowed: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    reader.post("/presa-in-carico", &borrowed).await
}

/// The code of Anna with some characters changed.
fn wrong(position: usize, characters: &str) -> String {
    let mut codice = anna();
    codice.replace_range(position..position + characters.len(), characters);
    codice
}

/// The code of somebody who has Anna's letters and digits, and so got letters in the place of digits.
fn omocode() -> String {
    let stem = anna().get(..14).unwrap().to_owned();
    let last = ('A'..='Z').map(|check| format!("{stem}M{check}"));
    last.into_iter().find(|codice| CodiceFiscale::parse(codice).is_ok()).unwrap()
}

fn bad_inputs() -> Vec<(&'static str, String, &'static str)> {
    let check = if anna().ends_with('A') { "B" } else { "A" };
    vec![
        ("codice_fiscale", String::new(), "Compila questo campo"),
        ("codice_fiscale", "BNCNNA50A41H50".to_owned(), "Il codice fiscale ha 16 caratteri"),
        ("codice_fiscale", wrong(0, "1"), "una lettera o una cifra fuori posto"),
        ("codice_fiscale", wrong(8, "Z"), "Il nono carattere"),
        ("codice_fiscale", wrong(9, "72"), "Il giorno di nascita nel codice fiscale non esiste"),
        ("codice_fiscale", wrong(11, "N"), "Il luogo di nascita nel codice fiscale"),
        ("codice_fiscale", wrong(15, check), "ricontrolla gli altri caratteri"),
        ("codice_fiscale", "12345678901".to_owned(), "codice fiscale provvisorio non torna"),
        ("cognome", "Rossi".to_owned(), "non corrisponde al cognome e al nome"),
        ("nascita-anno", "1951".to_owned(), "indica un’altra data di nascita"),
        ("nascita-anno", "2050".to_owned(), "La data di nascita è nel futuro"),
        ("nascita-mese", "13".to_owned(), "Scrivi una data che esiste"),
        ("documento", "tessera".to_owned(), "Scegli un tipo di documento"),
        ("documento_numero", "CA;DROP".to_owned(), "Scrivi il numero come è stampato"),
        ("documento_scadenza-anno", "2026".to_owned(), "Il documento è scaduto"),
        ("provincia", "XX".to_owned(), "La provincia non è nell"),
        ("lingua", "fr".to_owned(), "Scegli una lingua"),
        ("prestazione", "reddito_di_luna".to_owned(), "Scegli una prestazione dell"),
        ("area", "luna".to_owned(), "Scegli un"),
    ]
}

#[tokio::test]
async fn each_bad_input_comes_back_beside_its_field_with_what_was_written() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let reader = Reader::new(&story, Some(&story.operatore));
        for (field, value, told) in bad_inputs() {
            let page = send(&reader, &with(&[(field, &value)])).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}={value}");
            let name = field.split_once('-').map_or(field, |(name, _)| name);
            assert!(
                page.main().contains(&format!("id=\"{name}-errore\"")),
                "{field}={value}: {}",
                page.main()
            );
            assert!(page.main().contains(told), "{field}={value}: {}", page.main());
            // What was right is not to be written again.
            assert!(page.main().contains("value=\"CA12345AB\"") || field == "documento_numero");
        }
        story.assert_count("mandati", 0).await;
        story.assert_count("assistiti", 0).await;
    }
}

#[tokio::test]
async fn a_form_without_an_object_says_so_once() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let reader = Reader::new(&story, Some(&story.operatore));
        let mut fields = form();
        fields.retain(|(name, _)| *name != "prestazione");
        let page = send(&reader, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Once in the list above the form, once beside the field.
        assert_eq!(page.main().matches("Scegli almeno una prestazione").count(), 2);
    }
}

#[tokio::test]
async fn every_mistake_is_told_at_once() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let reader = Reader::new(&story, Some(&story.operatore));
        let fields =
            with(&[("cognome", "Rossi"), ("nascita-anno", "1951"), ("documento_scadenza-anno", "2020")]);
        let page = send(&reader, &fields).await;
        for field in ["cognome", "nascita", "documento_scadenza"] {
            assert!(page.main().contains(&format!("id=\"{field}-errore\"")), "{field}");
        }
    }
}

#[tokio::test]
async fn an_omocode_and_a_provisional_code_are_accepted() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let reader = Reader::new(&story, Some(&story.operatore));
        let page = send(&reader, &with(&[("codice_fiscale", &omocode())])).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);

        let provisional = (0..10).map(|digit| format!("1234567890{digit}"));
        let provisional =
            provisional.into_iter().find(|codice| CodiceFiscale::parse(codice).is_ok()).unwrap();
        let page = send(&reader, &with(&[("codice_fiscale", &provisional)])).await;
        assert!(page.main().contains("Il codice è provvisorio"), "{}", page.main());
        let page = send(&reader, &with(&[("codice_fiscale", &provisional), ("sesso", "F")])).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
    }
}

/// The answer to the form and the page that follows, without the ids.
async fn taken_in_charge(story: &Story, cognome: &str, nome: &str) -> (StatusCode, String, String) {
    let reader = Reader::new(story, Some(&story.operatore));
    let codice = identity(cognome, nome).codice_fiscale.expose().to_owned();
    let changes = [("codice_fiscale", codice.as_str()), ("cognome", cognome), ("nome", nome)];
    let answer = send(&reader, &with(&changes)).await;
    let page = reader.get(&answer.location).await;
    let id = answer.location.split('/').nth(2).unwrap().to_owned();
    let still = |text: &str| {
        text.replace(&id, "ID").replace(&codice, "CODICE").replace(nome, "NOME").replace(cognome, "COGNOME")
    };
    (answer.status, still(&answer.location), still(page.main()))
}

#[tokio::test]
async fn the_answer_never_tells_whether_a_person_is_known() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let known = taken_in_charge(&story, "Bianchi", "Anna").await;
        let unknown = taken_in_charge(&story, "Sconosciuti", "Zita").await;
        assert_eq!(known.0, StatusCode::SEE_OTHER);
        assert_eq!(known, unknown);
    }
}

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let reader = Reader::new(&story, Some(&story.operatore));
        let fields = form();
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let page = reader.post_from("cross-site", "/presa-in-carico", &fields).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        story.assert_count("mandati", 0).await;
    }
}

#[tokio::test]
async fn the_form_opens_with_what_most_visits_have_in_common() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let page = Reader::new(&story, Some(&story.operatore)).get("/presa-in-carico").await;
        for chosen in [
            "<option value=\"MT\" selected>",
            "<option value=\"carta_identita\" selected>",
            "name=\"lingua\" value=\"it\" checked",
        ] {
            assert!(page.main().contains(chosen), "{chosen}: {}", page.main());
        }
    }
}

#[tokio::test]
async fn the_desk_is_for_operators() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let nobody = Reader::new(&story, None);
        let person = Reader::new(&story, Some(&story.persona));
        for (reader, status) in [(nobody, StatusCode::UNAUTHORIZED), (person, StatusCode::FORBIDDEN)] {
            assert_eq!(reader.get("/presa-in-carico").await.status, status);
            assert_eq!(send(&reader, &form()).await.status, status);
        }
    }
}
