//! The evaluator of many: walks the same typed trees, a batch of rows at a time, column by column.
//!
//! Values are whole numbers over a common denominator, packed dates, bits: what is known is worked out in plain loops;
//! what is not known has bounds, and one byte says what it waits for. A requirement that fails for certain takes its row out
//! of the batch, so that what follows is worked out for those who are left. What columns cannot write exactly (a number too
//! large, a list within bounds) is judged by the evaluator of one person: both always give the same answer.

mod classi;
mod costanti;
mod date;
mod deposito;
mod esegui;
mod giorno;
mod giri;
mod giudizio;
mod liste;
mod logica;
mod lotto;
mod numeri;
mod piano;
mod prontuario;
mod scala;
mod stato;
mod tabelle;
mod tavola;
mod verdetti;
mod vettore;

pub use tavola::{ColonnaSbagliata, Presenza, Riempimento, Tavola, Valori};
pub use verdetti::{Requisiti, Requisito, Verdetti, Verdetto};
