//! Files by content hash, and PDF that archives and screen readers accept.
//!
//! A file enters as [`Contenuto`], which has a checked size and format and a hash; the [`Deposito`] keeps it under
//! that hash. [`stampa`] prints the documents that the platform itself issues.

mod contenuto;
mod deposito;
mod disco;
mod formato;
mod impronta;
mod nome;
pub mod rows;
pub mod stampa;

pub use contenuto::{Contenuto, ContenutoError};
pub use deposito::{Deposito, DepositoError, Supporto};
pub use disco::Disco;
pub use formato::{Formato, FormatoError};
pub use impronta::{Impronta, ImprontaError};
pub use nome::{NomeFile, NomeFileError};
pub use rows::MIGRATIONS;
