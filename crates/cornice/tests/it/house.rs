//! Headers, numbers and assets, whatever the page.

use std::io;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use cornice::{House, Profile, Texts, assets};
use tower::ServiceExt;

use crate::world::{ask, knock, send_form};

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

#[tokio::test]
async fn pages_and_failures_carry_the_same_guards() {
    for path in ["/stanze", "/altrove", "/panico"] {
        let response = knock(ask(path, "it")).await;
        let headers = response.headers();
        assert_eq!(headers.get(header::CONTENT_SECURITY_POLICY).unwrap(), POLICY, "{path}");
        assert_eq!(headers.get(header::REFERRER_POLICY).unwrap(), "no-referrer");
        assert_eq!(headers.get(header::X_CONTENT_TYPE_OPTIONS).unwrap(), "nosniff");
        assert_eq!(headers.get(header::CACHE_CONTROL).unwrap(), "no-store");
        assert!(headers.get(header::STRICT_TRANSPORT_SECURITY).is_none(), "not on loopback");
    }
}

#[tokio::test]
async fn a_house_on_https_says_so_and_lets_forms_reach_the_identity_provider() {
    let house = House::new(Texts::load(&[]).unwrap(), Profile::Service)
        .with_https()
        .posting_to("https://idp.example");
    let router = house.dress(Router::new(), |inside| inside).unwrap();
    let response = router.oneshot(ask("/privacy", "it")).await.unwrap();
    assert!(response.headers().contains_key(header::STRICT_TRANSPORT_SECURITY));
    let policy = response.headers().get(header::CONTENT_SECURITY_POLICY).unwrap().to_str().unwrap();
    assert!(policy.contains("form-action 'self' https://idp.example;"));
}

#[tokio::test]
async fn the_number_is_drawn_here_and_never_taken_from_outside() {
    let mut request = ask("/stanze", "it");
    request.headers_mut().insert("x-request-id", "mine".parse().unwrap());
    let response = knock(request).await;
    let number = response.headers().get("x-request-id").unwrap().to_str().unwrap();
    assert_eq!(number.len(), "7F3A-91C2-04BE".len());
    assert!(number.chars().all(|digit| digit.is_ascii_hexdigit() || digit == '-'));
}

/// A log that a test can read.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_log_names_the_route_and_never_the_address_or_the_body() {
    let log = Log::default();
    let writer = log.clone();
    // For the whole process: a subscriber of this thread alone misses the call sites that another test's thread met first.
    tracing_subscriber::fmt().with_writer(move || writer.clone()).with_ansi(false).init();
    knock(ask("/stanze/RSSMRA54C67H501X?cognome=Rossi", "it")).await;
    knock(send_form("/stanze", "nome=Annamaria")).await;

    let written = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(written.contains("/stanze/{id}") && written.contains("status=200"), "{written}");
    for personal in ["RSSMRA", "Rossi", "Annamaria"] {
        assert!(!written.contains(personal), "{written}");
    }
}

#[tokio::test]
async fn assets_are_kept_for_good_under_a_name_that_changes() {
    let url = assets::url("css/patrocinio.css");
    let request = Request::get(&url).header(header::ACCEPT_ENCODING, "br, gzip").body(Body::empty()).unwrap();
    let response = knock(request).await;
    let headers = response.headers();
    assert_eq!(response.status(), 200);
    assert_eq!(headers.get(header::CONTENT_TYPE).unwrap(), "text/css; charset=utf-8");
    assert_eq!(headers.get(header::CONTENT_ENCODING).unwrap(), "gzip");
    assert_eq!(headers.get(header::CACHE_CONTROL).unwrap(), "public, max-age=31536000, immutable");

    let stale = knock(ask("/risorse/0000000000000000/css/patrocinio.css", "it")).await;
    assert_eq!(stale.status(), 404);
    let escaping = knock(ask(&assets::url("../Cargo.toml"), "it")).await;
    assert_eq!(escaping.status(), 404);
}
