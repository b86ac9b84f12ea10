//! The documents that the platform issues: the mandate and the receipt, as PDF/A-2a and PDF/UA-1.
//!
//! What they say and how they look is in `modelli/`, which a jurist can read. Equal input gives equal bytes.

mod carattere;
mod clausole;
mod edizione;
mod foglio;
mod lingua;
mod mandato;
mod parti;
mod qr;
mod ricevuta;

pub use clausole::Clausole;
pub use edizione::Edizione;
pub use foglio::StampaError;
pub use lingua::Luogo;
pub use lingue::{Lingua, Testo};
pub use mandato::{Firma, FirmaApposta, Mandato, Oggetto};
pub use parti::{Patronato, Persona, Sede, Verifica};
pub use ricevuta::{Allegato, Campo, Dichiarazione, Ricevuta};
