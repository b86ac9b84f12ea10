//! Shows every component, form and failure in a browser: `cargo run -p cornice --example galleria -- --port 8099`.

mod forms;
mod pieces;

use std::error::Error;
use std::net::Ipv4Addr;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;
use clap::Parser;
use cornice::{Entry, Failure, House, Profile, Testi, Texts, Viewer};

const TESTI: Testi = Testi {
    crate_name: "galleria",
    it: include_str!("locales/it.ftl"),
    de: include_str!("locales/de.ftl"),
    en: include_str!("locales/en.ftl"),
};

/// The pages that show what nobody in particular sees.
const WITHOUT_VIEWER: &str = "/accesso";

/// Serves the gallery on this machine.
#[derive(Debug, Parser)]
struct Options {
    /// The port to listen on.
    #[arg(long, default_value_t = 8099)]
    port: u16,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().init();
    let options = Options::parse();
    let house = House::new(Texts::load(&[TESTI])?, Profile::Demonstration);
    let app = house.dress(rooms(), |inside| inside.layer(middleware::from_fn(seat)))?;
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
    tracing::info!("gallery on http://{}", listener.local_addr()?);
    axum::serve(listener, app).await?;
    Ok(())
}

fn rooms() -> Router {
    Router::new()
        .route("/", get(pieces::show))
        .route("/moduli", get(forms::show).post(forms::send))
        .route(WITHOUT_VIEWER, get(pieces::login))
        .route("/guasti/{status}", get(fail))
}

/// Fails as asked; 500 is a real panic.
async fn fail(Path(status): Path<u16>) -> Result<(), Failure> {
    match status {
        401 => Err(Failure::unauthenticated()),
        403 => Err(Failure::forbidden()),
        500 => panic_on_purpose(),
        other => Err(Failure::new(
            StatusCode::from_u16(other).map_err(|_| Failure::not_found())?,
            "cornice-non-disponibile",
        )),
    }
}

#[expect(clippy::panic, reason = "the gallery shows what a panic looks like")]
fn panic_on_purpose() -> Result<(), Failure> {
    panic!("on purpose")
}

/// Seats an operator at the desk.
async fn seat(mut request: Request, next: Next) -> Response {
    if !request.uri().path().starts_with(WITHOUT_VIEWER) {
        let viewer = Viewer {
            name: "Annamaria Pichler".to_owned(),
            role: "galleria-operatore",
            body: "Patronato di dimostrazione".to_owned(),
            office: "Sede di Bolzano".to_owned(),
            can_switch: true,
            entries: vec![
                Entry { href: "/pezzi", key: "galleria-scrivania" },
                Entry { href: "/moduli", key: "galleria-presa-in-carico" },
                Entry { href: "/fascicoli", key: "galleria-fascicoli" },
                Entry { href: "/campagne", key: "galleria-campagne" },
            ],
            silence: None,
        };
        request.extensions_mut().insert(Arc::new(viewer));
    }
    next.run(request).await
}
