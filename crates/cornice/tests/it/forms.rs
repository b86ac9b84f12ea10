//! Forms shown again with what was written and what is wrong.

use askama::Template;
use axum::Router;
use axum::extract::Request;
use axum::http::header;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use cornice::{Campo, Choice, Form, House, Lingua, Message, Profile, Texts, Voce};
use tower::ServiceExt;

use crate::world::{knock, send_form, text};

/// A field labelled with its own name.
fn campo(name: &str) -> Campo<'_> {
    Campo::labelled(name, name)
}

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
    let mut form =
        Form::new().with(campo("sede"), "bz").with(campo("aree"), "salute").with(campo("note"), "\"<b>\"");
    form.refuse(campo("note"), Message::new("cornice-campo-obbligatorio"));
    let f = form.fields(&t);
    let choices = [Choice::new("bz", "Bolzano").hint("Alto Adige"), Choice::new("tn", "Trento")];
    let fields = [
        f.text(campo("note")).hint("Poche parole").max_length(80),
        f.email(campo("posta")).autocomplete("email").optional(),
        f.euro(campo("importo")),
        f.area(campo("motivo")),
        f.birthday(campo("nascita")),
        f.select(campo("sede"), &choices),
        f.radios(campo("sede"), &choices),
        f.checks(campo("aree"), &[Choice::new("salute", "Salute"), Choice::new("lavoro", "Lavoro")]),
        f.check(campo("consenso")),
        f.file(campo("documento"), "application/pdf"),
    ];
    let html: Vec<String> = fields.iter().map(|field| field.render().unwrap()).collect();
    insta::assert_snapshot!(html.join("\n\n"));
}

#[tokio::test]
async fn a_form_with_a_file_brings_both() {
    let body = "--X\r\ncontent-disposition: form-data; name=\"nome\"\r\n\r\nAnna\r\n--X\r\ncontent-disposition: form-data; \
        name=\"documento\"; filename=\"a.pdf\"\r\n\r\n%PDF-\r\n--X--\r\n";
    let mut request = send_form("/carico", body);
    let kind = "multipart/form-data; boundary=X".parse().unwrap();
    request.headers_mut().insert(header::CONTENT_TYPE, kind);
    assert_eq!(text(knock(request).await).await, "Anna 5");
}

#[tokio::test]
async fn a_form_that_is_no_multipart_is_told_so() {
    let response = knock(send_form("/carico", "nome=Anna")).await;
    assert!(response.status().is_client_error());
    assert!(text(response).await.contains("cornice.richiesta-errata"));
}

/// Reads the form on its way in, and says before the answer how many values it had.
async fn count(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let carried = Form::carried_by(&parts).await;
    let response = next.run(Request::from_parts(parts, body)).await;
    ([("x-values", carried.map_or("none".to_owned(), |form| form.sent().count().to_string()))], response)
        .into_response()
}

#[tokio::test]
async fn a_small_form_is_read_on_its_way_in_and_again_where_it_arrives() {
    let chapter = Router::new().route("/eco", post(async |form: Form| form.value("nome").to_owned()));
    let house = House::new(Texts::load(&[]).unwrap(), Profile::Demonstration);
    let router = house.dress(chapter.layer(from_fn(count)), |inside| inside).unwrap();
    let large = format!("nome=Anna&testo={}", "x".repeat(64 * 1024));
    for (body, values, said) in
        [("nome=Anna&tic=1&tic=2", "3", "Anna"), ("", "0", ""), (large.as_str(), "none", "Anna")]
    {
        let mut request = send_form("/eco", body);
        request.headers_mut().insert(header::CONTENT_LENGTH, body.len().into());
        let response = router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.headers().get("x-values").unwrap(), values);
        assert_eq!(text(response).await, said);
    }
}

#[test]
fn what_was_written_stays_out_of_the_log() {
    let form = Form::new().with(campo("cf"), "RSSMRA54C67H501X");
    assert!(!format!("{form:?}").contains("RSSMRA"));
}

#[test]
fn an_empty_optional_field_is_no_error_and_a_wrong_one_is() {
    let parse = |raw: &str| raw.parse::<u8>().map_err(|_| Message::new("cornice-dati-errati"));
    let mut form = Form::new().with(campo("eta"), "molti");
    assert_eq!(form.optional(campo("figli"), parse), None);
    assert!(form.complete().is_some());
    assert_eq!(form.optional(campo("eta"), parse), None);
    assert!(form.complete().is_none());
}
