//! The pages of this chapter: what they show and what they accept.

mod banco;
mod bozza;
mod cifre;
mod coda;
mod conferma;
mod controlli;
mod dati;
mod decisione;
mod documenti;
mod domanda;
mod elenco;
mod esito;
mod failures;
mod invio;
mod nuova;
mod parole;
mod riassunto;
mod ricevuta;
mod valutazione;

pub use coda::InAttesa;
pub use riassunto::Riassunto;

use std::sync::Arc;

use ::documenti::Deposito;
use accessi::Platform;
use axum::extract::{DefaultBodyLimit, FromRef};
use axum::routing::{get, post};
use catalogo::Catalogo;
use cornice::{Origin, Strade, Testi};
use fascicoli::ArchivioInps;

/// The texts of this chapter.
pub const TESTI: Testi = Testi {
    crate_name: "domande",
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
    Arc<dyn ArchivioInps>: FromRef<S>,
    Deposito: FromRef<S>,
    Origin: FromRef<S>,
{
    // The limit on a document is a clause of the agreement in force: the page that takes it counts the bytes itself.
    let documents = get(documenti::show).post(documenti::enclose).layer(DefaultBodyLimit::disable());
    Strade::new()
        .route("/fascicoli/{soggetto}/domande", post(nuova::prepare))
        .route("/domande", get(elenco::show))
        .route("/domande/cifre", get(cifre::show))
        .route("/domande/{id}", get(domanda::show))
        .route("/domande/{id}/dati", get(dati::show).post(dati::declare))
        .route("/domande/{id}/controlli", get(controlli::show))
        .route("/domande/{id}/documenti", documents)
        .route("/domande/{id}/documenti/{documento}/rimozione", post(documenti::remove))
        .route("/domande/{id}/conferma", get(conferma::show).post(conferma::confirm))
        .route("/domande/{id}/invio", get(invio::show).post(invio::send))
        .route("/domande/{id}/ricevuta.pdf", get(ricevuta::show))
        .route("/domande/{id}/valutazione.json", get(valutazione::show))
        .route("/coda", get(coda::show))
        .route("/domande/{id}/presa", post(coda::take_charge))
        .route("/domande/{id}/decisione", get(decisione::show).post(decisione::decide))
}
