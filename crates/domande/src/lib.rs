//! The claim (*domanda*), from draft to decision: §7 of the protocol.
//!
//! An operator prepares it under a mandate ([`Prepare`]), filled in advance from the set informativo ([`prefill`]) and
//! checked ([`check`]); the person confirms what is declared in his name ([`Confirm`]); sending gives it a protocol
//! number and puts it in the queue of the competent INPS office ([`Send`]). An official takes it in charge
//! ([`TakeCharge`]), which is the office's only title to the file, and decides it ([`Decide`]).

mod allegato;
mod azioni;
mod campo;
mod cifra;
mod confirm;
mod controllo;
mod decide;
mod domanda;
mod enclose;
mod follow;
mod intestazione;
mod list;
mod motivi;
mod pages;
mod prepare;
mod protocollo;
mod queue;
mod read;
mod remove;
mod rows;
mod send;
mod sigillo;
mod take_charge;
mod termine;
mod trace;

pub use allegato::Allegato;
pub use azioni::{
    Conferma, Definisce, GuardaLaCoda, Invia, Legge, LeggeEsito, Modifica, PrendeInCarico, Prepara,
    RisaleAllaCifra,
};
pub use campo::{Campo, Origine, prefill};
pub use cifra::{Cifra, StatoCifra};
pub use confirm::{Confirm, ConfirmError};
pub use controllo::{Esame, Rilievo, check};
pub use decide::{Decide, DecideError, Motivazione, Verdetto};
pub use domanda::{
    Carico, Decisione, Domanda, DomandaId, Invio, Motivo, Rimedio, Stato, Strada, TransitionError,
};
pub use enclose::{Enclose, EncloseError};
pub use follow::{Follow, Veduta};
pub use intestazione::{Intestazione, Persona};
pub use list::{Elenco, List, Quali};
pub use pages::{InAttesa, Riassunto, TESTI, router};
pub use prepare::{Prepare, PrepareError};
pub use protocollo::{NotAProtocollo, NumeroProtocollo};
pub use queue::{Coda, InCoda, Presa, Queue};
pub use read::{Copertina, Incarto, Read};
pub use remove::{Remove, RemoveError};
pub use rows::MIGRATIONS;
pub use send::{Send, SendError};
pub use sigillo::seal_declared;
pub use take_charge::{TakeCharge, TakeChargeError};
pub use termine::{Termine, TermineError};
pub use trace::{Oggi, Tracce, Traccia, Trace};
