//! Who: the patronati and their offices, INPS's offices, the persons assisted, and how they were identified.

mod assistito;
mod documento;
mod nazionale;
mod patronato;
mod riconoscimento;
mod rows;
mod sede;
mod sede_inps;

pub use accessi::{PatronatoId, SedeId, SedeInpsId, SoggettoId};
pub use assistito::{Assistito, find_assistito, save_assistito};
pub use documento::{Documento, DocumentoError, TipoDocumento};
pub use nazionale::{AnagrafeNazionale, Answer, Condizione, NazionaleError};
pub use patronato::{Patronato, find_patronato, save_patronato};
pub use riconoscimento::{Riconoscimento, record_riconoscimento};
pub use rows::MIGRATIONS;
pub use sede::{Livello, SedePatronato, find_sede, save_sede};
pub use sede_inps::{ListProvince, Provincia, SedeInps, competent_sede, find_sede_inps, save_sede_inps};
