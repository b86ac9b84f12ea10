//! The pages of this chapter: what they show and what they accept.

mod attesa;
mod carta;
mod codice;
mod elenco;
mod failures;
mod firma;
mod lettera;
mod mandato;
mod parole;
mod pdf;
mod presa;
mod revoca;
mod riassunto;
mod testo;

pub use riassunto::Riassunto;

use std::sync::Arc;

use accessi::Platform;
use anagrafe::AnagrafeNazionale;
use axum::extract::{DefaultBodyLimit, FromRef};
use axum::routing::{get, post};
use catalogo::Catalogo;
use cornice::{Origin, Strade, Testi};
use documenti::Deposito;

/// The texts of this chapter.
pub const TESTI: Testi = Testi {
    crate_name: "mandati",
    it: include_str!("../locales/it.ftl"),
    de: include_str!("../locales/de.ftl"),
    en: include_str!("../locales/en.ftl"),
};

/// Lists the addresses of this chapter, over whatever state holds what its pages take.
pub fn router<S>() -> Strade<S>
where
    S: Clone + Send + Sync + 'static,
    Platform: FromRef<S>,
    Arc<Catalogo>: FromRef<S>,
    Arc<dyn AnagrafeNazionale>: FromRef<S>,
    Origin: FromRef<S>,
    Deposito: FromRef<S>,
{
    // The agreement in force says how large a scan may be.
    let scan = get(carta::download).post(carta::upload).layer(DefaultBodyLimit::disable());
    Strade::new()
        .route("/presa-in-carico", get(presa::show).post(presa::prepare))
        .route("/mandati", get(elenco::show))
        .route("/mandati/visite/{visita}", get(attesa::show))
        .route("/mandati/{id}", get(mandato::show))
        .route("/mandati/{id}/mandato.pdf", get(pdf::show))
        .route("/mandati/{id}/scansione", scan)
        .route("/mandati/{id}/verifica", post(carta::verify))
        .route("/mandati/{id}/testo", get(testo::show))
        .route("/mandati/{id}/invio", post(codice::send))
        .route("/mandati/{id}/codice", post(codice::reissue))
        .route("/mandati/{id}/annullamento", post(mandato::cancel))
        .route("/mandati/{id}/revoca", get(revoca::confirm).post(revoca::revoke))
        .route("/firma/{codice}", get(firma::show).post(firma::answer))
}
