//! Rights through time: what is owed for the past, month by month, and the first day of those to come.
//!
//! Nothing here reads a clock: the day of the claim is an argument, and every period is judged with the figures of its days.

mod arretrati;
mod attesa;
mod confronto;
mod crescita;
mod durata;
mod effetti;
mod fatti;
mod frasi;
mod futuro;
mod lettura;
mod quesito;
mod rata;
mod ricostituzione;
mod somma;
mod stato;

pub use arretrati::{Arretrati, NonAMesi, TotaliAnno};
pub use attesa::FuturoDetto;
pub use confronto::{DirittoDetto, RicostituzioneDetta};
pub use fatti::FattiNelTempo;
pub use frasi::{AnnoDetto, ArretratiDetti, RataDetta};
pub use futuro::{Futuro, months_and_days};
pub(crate) use lettura::FATTI;
pub use rata::{Attesa, Periodo, Rata};
pub use ricostituzione::{
    AnnoConfrontato, DirittoConfrontato, Richiesta as RichiestaRicostituzione, Ricostituzione,
};
pub use somma::Somma;
pub use stato::StatoTermine;
