//! The mandate (*mandato di patrocinio*), from draft to extinction: D.M. 193/2008 art. 4.
//!
//! An operator takes a person in charge ([`Prepare`]), signs and sends ([`Send`]); the person answers ([`Answer`]) and
//! can take the mandate back at any time ([`Revoke`]); it ends by itself when the intervention is settled
//! ([`extinguish`]). A signed mandate gives its office a title to the facts of its object, and to no others.

mod answer;
mod azioni;
mod cancel;
mod change;
mod consenso;
mod edizione;
mod extinguish;
mod firma;
mod list;
mod mandato;
mod of_person;
mod oggetto;
mod pages;
mod pratica;
mod prepare;
mod read;
mod read_scan;
mod reissue;
mod request;
mod revoke;
mod richiesta;
mod rows;
mod scansione;
mod send;
mod sign_on_paper;
mod stato;
mod testo;
mod verify;
mod wait;

pub use answer::{Answer, AnswerError, Risposta};
pub use cancel::Cancel;
pub use change::ChangeError;
pub use edizione::{EdizioneError, LoadEdizione, keep_edizione};
pub use extinguish::extinguish;
pub use firma::Modo;
pub use list::{List, Pagina, Quali, Riga};
pub use mandato::{Mandato, MandatoId, TransitionError, Visita, VisitaId};
pub use of_person::list_of_person;
pub use oggetto::{Oggetto, OggettoError};
pub use pages::{Riassunto, TESTI, router};
pub use pratica::{Pratica, PraticaId};
pub use prepare::{Prepare, PrepareError};
pub use read::{FirmaApposta, Foglio, Read};
pub use read_scan::ReadScan;
pub use reissue::Reissue;
pub use request::{DaFirmare, ReadRequest};
pub use revoke::Revoke;
pub use richiesta::{Codice, NotACodice, Richiesta};
pub use rows::MIGRATIONS;
pub use scansione::Scansione;
pub use send::{Send, SendError};
pub use sign_on_paper::{AskToSignOnPaper, PaperError, SignOnPaper};
pub use stato::{Causa, Stato};
pub use testo::{Mandante, Mandatario, Testo, VoceOggetto};
pub use verify::{Esito, Verify, VerifyError};
pub use wait::Wait;
