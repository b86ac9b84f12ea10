//! Forms shown again with what was written and what is wrong.

use askama::Template;
use cornice::{Choice, Form, Lingua, Message, Texts, Voce};

use crate::world::{knock, send_form, text};

fn italian() -> Voce {
    Voce::new(Texts::load(&[]).unwrap(), Lingua::It)
}

#[tokio::test]
async fn a_wrong_form_comes_back_with_values_and_errors() {
    let response =
        knock(send_form("/stanze", "nome=&nascita-giorno=30&nascita-mese=2&nascita-anno=1954")).await;
    assert_eq!(response.status(), 422);
    let page = text(response).await;
    let form = page.split_once("<div class=\"pt-summary\"").unwrap().1.split_once("</form>").unwrap().0;
    insta::assert_snapshot!(form);
}

#[test]
fn every_kind_of_field_is_wired_to_its_label_hint_and_error() {
    let t = italian();
    let mut form = Form::new().with("sede", "bz").with("aree", "salute").with("note", "\"<b>\"");
    form.refuse("note", Message::new("cornice-campo-obbligatorio"));
    let f = form.fields(&t);
    let choices = [Choice::new("bz", "Bolzano").hint("Alto Adige"), Choice::new("tn", "Trento")];
    let fields = [
        f.text("note", "Note").hint("Poche parole").max_length(80),
        f.email("posta", "Posta").autocomplete("email").optional(),
        f.euro("importo", "Importo"),
        f.area("motivo", "Motivo"),
        f.birthday("nascita", "Nascita"),
        f.select("sede", "Sede", &choices),
        f.radios("sede", "Sede", &choices),
        f.checks("aree", "Aree", &[Choice::new("salute", "Salute"), Choice::new("lavoro", "Lavoro")]),
        f.check("consenso", "Consenso"),
        f.file("documento", "Documento", "application/pdf"),
    ];
    let html: Vec<String> = fields.iter().map(|field| field.render().unwrap()).collect();
    insta::assert_snapshot!(html.join("\n\n"));
}

#[test]
fn what_was_written_stays_out_of_the_log() {
    let form = Form::new().with("cf", "RSSMRA54C67H501X");
    assert!(!format!("{form:?}").contains("RSSMRA"));
}

#[test]
fn an_empty_optional_field_is_no_error_and_a_wrong_one_is() {
    let parse = |raw: &str| raw.parse::<u8>().map_err(|_| Message::new("cornice-dati-errati"));
    let mut form = Form::new().with("eta", "molti");
    assert_eq!(form.optional("figli", parse), None);
    assert!(form.complete().is_some());
    assert_eq!(form.optional("eta", parse), None);
    assert!(form.complete().is_none());
}
