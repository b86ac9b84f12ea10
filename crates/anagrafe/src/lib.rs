//! Who: the patronati and their offices, INPS's offices, the persons assisted, and how they were identified.

mod assistito;
mod documento;
mod enti;
mod nazionale;
mod rows;

pub use accessi::{PatronatoId, SedeId, SedeInpsId, SoggettoId};
pub use assistito::{Assistito, find_assistito, save_assistito};
pub use documento::{Documento, DocumentoError, Riconoscimento, TipoDocumento, record_riconoscimento};
pub use enti::{
    ListProvince, Livello, Patronato, Provincia, SedeInps, SedePatronato, competent_sede, find_patronato,
    find_sede, find_sede_inps, save_patronato, save_sede, save_sede_inps,
};
pub use nazionale::{AnagrafeNazionale, Answer, Condizione, NazionaleError};
pub use rows::MIGRATIONS;
