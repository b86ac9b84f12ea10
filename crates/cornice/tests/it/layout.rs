//! The whole page, in each language.

use axum::http::header;

use crate::world::{ask, knock, send_form, text};

#[tokio::test]
async fn the_page_is_framed_in_italian() {
    insta::assert_snapshot!(text(knock(ask("/stanze/7", "it")).await).await);
}

#[tokio::test]
async fn the_page_is_framed_in_german() {
    insta::assert_snapshot!(text(knock(ask("/stanze/7", "de")).await).await);
}

#[tokio::test]
async fn the_page_is_framed_in_english() {
    insta::assert_snapshot!(text(knock(ask("/stanze/7", "en")).await).await);
}

#[tokio::test]
async fn choosing_a_language_sets_a_cookie_and_goes_back() {
    let response = knock(send_form("/lingua", "lingua=de&torna=%2Fstanze%2F7")).await;
    assert_eq!(response.headers().get(header::LOCATION).unwrap(), "/stanze/7");
    assert_eq!(
        response.headers().get(header::SET_COOKIE).unwrap(),
        "lingua=de; HttpOnly; SameSite=Lax; Path=/"
    );
}

#[tokio::test]
async fn an_opinion_is_thanked_for_and_a_forged_one_refused() {
    let given = knock(send_form("/opinione", "pagina=%2Fstanze%2F%7Bid%7D&utile=si")).await;
    assert_eq!(given.headers().get(header::LOCATION).unwrap(), "/opinione/grazie");
    let forged = knock(send_form("/opinione", "pagina=riga%0Afalsa&utile=si")).await;
    assert_eq!(forged.status(), 400);
}
