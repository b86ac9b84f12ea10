//! The case file (*fascicolo*): the set informativo from the archives, what was declared, documents, timeline, and who
//! looked at it. §1 and §2 of the protocol.
//!
//! A reader opens the file ([`ReadFascicolo`]), which leaves its leaf; only then are the archives asked, for exactly
//! the facts that his title opens ([`load_set_informativo`]). What only people can say is declared ([`Declare`]).

mod allegato;
mod anni;
mod archivio;
mod attach;
mod azioni;
mod cronologia;
mod declare;
mod declare_anni;
mod dichiarazione;
mod fetch;
mod in_vigore;
mod pages;
mod portata;
mod questionario;
mod read;
mod rows;
mod set;
#[cfg(feature = "testing")]
pub mod testing;
mod visite;

pub use allegato::Allegato;
pub use anni::load_anni;
pub use archivio::{
    ArchivioError, ArchivioInps, FattiDegliAnni, FattoArchiviato, InPagamento, Lettura, LetturaAnni,
    Pagamenti,
};
pub use attach::{Accoglienza, AskToAttach, Attach, AttachError};
pub use azioni::{Allega, Dichiara, Documento, Legge, LeggeDocumento};
pub use declare::{Declare, DeclareError, Risposte};
pub use declare_anni::{DeclareAnni, past_years};
pub use dichiarazione::{Dichiarato, Dichiarazione};
pub use fetch::ReadDocumento;
pub use in_vigore::MandatoInVigore;
pub use pages::parole::{dato, fonte, lingua, valore};
pub use pages::{TESTI, router};
pub use portata::{Portata, is_guarded, whole};
pub use questionario::{AnnoChiesto, Domande, DomandeAnni, Questionario, QuestionarioAnni};
pub use read::{Apertura, ReadFascicolo};
pub use rows::MIGRATIONS;
pub use set::{Conta, Dato, Fonti, SetError, SetInformativo, load_set_informativo};
