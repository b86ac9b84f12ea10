//! What goes wrong, as a page and as a problem document.

use axum::body::Body;
use axum::http::{Request, header};

use crate::world::{ask, knock, send_form, text};

fn as_problem(path: &str) -> Request<Body> {
    Request::get(path).header(header::ACCEPT, "application/json").body(Body::empty()).unwrap()
}

#[tokio::test]
async fn an_unknown_address_gets_a_page_that_says_what_to_do() {
    let response = knock(ask("/altrove", "it")).await;
    assert_eq!(response.status(), 404);
    let page = text(response).await;
    insta::assert_snapshot!(page.split_once("<main").unwrap().1.split_once("</main>").unwrap().0);
    assert!(page.contains("Anna Rossi"), "the viewer keeps the frame");
}

#[tokio::test]
async fn a_machine_gets_a_problem_document() {
    let response = knock(as_problem("/altrove")).await;
    assert_eq!(response.headers().get(header::CONTENT_TYPE).unwrap(), "application/problem+json");
    insta::assert_snapshot!(text(response).await);
}

#[tokio::test]
async fn a_known_refusal_keeps_its_code_and_status() {
    let body = "nome=Anna&nascita-giorno=1&nascita-mese=3&nascita-anno=1954";
    let mut request = send_form("/stanze", body);
    request.headers_mut().insert(header::ACCEPT, "application/problem+json".parse().unwrap());
    let response = knock(request).await;
    assert_eq!(response.status(), 409);
    assert!(text(response).await.contains(r#""code":"cornice.dati-errati""#));
}

#[tokio::test]
async fn a_fault_of_ours_shows_a_number_and_no_cause() {
    let response = knock(ask("/rotta", "en")).await;
    assert_eq!(response.status(), 500);
    let page = text(response).await;
    assert!(page.contains("<code>NUMBER</code>"));
    assert!(!page.contains("sector 7"));
}

#[tokio::test]
async fn a_panic_is_a_fault_and_tells_nothing() {
    let response = knock(ask("/panico", "it")).await;
    assert_eq!(response.status(), 500);
    let page = text(response).await;
    assert!(page.contains("Qualcosa non ha funzionato") && !page.contains("RSSMRA"));
}

#[tokio::test]
async fn a_wrong_method_is_told_with_the_right_ones() {
    let mut request = send_form("/stanze/7", "");
    *request.method_mut() = "DELETE".parse().unwrap();
    let response = knock(request).await;
    assert_eq!(response.status(), 405);
    assert_eq!(response.headers().get(header::ALLOW).unwrap(), "GET,HEAD");
    assert!(text(response).await.contains("cornice.metodo-errato"));
}

#[tokio::test]
async fn what_the_server_cannot_read_has_its_own_page() {
    let wrong_kind = knock(send_form("/json", "1")).await;
    assert_eq!(wrong_kind.status(), 415);
    assert!(text(wrong_kind).await.contains("cornice.formato-errato"));

    let too_large = knock(send_form("/stanze", &"a".repeat(3_000_000))).await;
    assert_eq!(too_large.status(), 413);
    assert!(text(too_large).await.contains("cornice.troppo-grande"));
}

#[tokio::test]
async fn a_form_sent_from_another_site_is_refused() {
    let mut request = send_form("/lingua", "lingua=de");
    request.headers_mut().insert("sec-fetch-site", "cross-site".parse().unwrap());
    let response = knock(request).await;
    assert_eq!(response.status(), 403);
    assert!(text(response).await.contains("cornice.altra-origine"));
}
