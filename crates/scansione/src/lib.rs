//! The population run: a synthetic country in Parquet, and the whole catalogue judged over a country.
//!
//! A country is a folder of partitions that share nothing: a family is whole inside one. People, families and relations
//! are joined once into facts, facts fill typed columns, columns are judged card by card; what is kept is every outcome
//! that is not a certain no. The run is INPS's own: errors and summaries name files, rows and cards, never a person.

#![expect(
    clippy::similar_names,
    reason = "Italian singulars and plurals: `valore` and `valori` are both right"
)]

mod addendo;
mod avanzamento;
mod comando;
mod conti;
mod disco;
mod disegno;
mod esiti;
mod giro;
mod giudica;
mod grafico;
mod guasto;
mod luogo;
mod parole;
mod pochi;
mod popola;
mod prepara;
mod riassunto;
mod riempi;
mod scrivi;
mod simula;
mod tracciato;
mod verdetto;

pub use avanzamento::Avanzamento;
pub use comando::{Scansiona, Simula, refuse, tell, watch};
pub use disegno::{Abitante, Elenco, Famiglia, Paese};
pub use giro::{Errore, Fatta, Giro, Lavoro, Parte, Resoconto, Turno, partitions, scan};
pub use guasto::{Difetto, Guasto};
pub use luogo::Luogo;
pub use popola::{Popolazione, Scritte, populate};
pub use riempi::{Righe, fill, read_facts};
pub use simula::{Dove, simulate, table};
pub use tracciato::Tracciato;
pub use verdetto::Verdetto;
