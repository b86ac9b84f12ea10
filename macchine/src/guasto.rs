//! Why a run over many machines does not end, in three languages.

use lingue::Lingua;
use scansione::Errore;

/// Why a run over many machines does not end.
#[derive(Debug, thiserror::Error)]
pub enum Guasto {
    /// It does not start, as on one machine.
    #[error(transparent)]
    Giro(#[from] Errore),
    /// A worker refuses it, with its reason in the language of who asked.
    #[error("a worker refuses: {0}")]
    Rifiuto(String),
    /// The coordinator does not answer.
    #[error("the coordinator does not answer: {0}")]
    Coordinatore(String),
    /// No partition comes to an end any more.
    #[error("the work does not go on: {0}")]
    Fermo(String),
}

impl Guasto {
    /// The sentence of who runs the program; what Ballista says stays in its language.
    #[must_use]
    pub fn sentence(&self, lingua: Lingua) -> String {
        match (self, lingua) {
            (Self::Giro(errore), _) => errore.sentence(lingua),
            (Self::Rifiuto(said), Lingua::It) => format!("una macchina rifiuta: {said}"),
            (Self::Rifiuto(said), Lingua::De) => format!("eine Maschine lehnt ab: {said}"),
            (Self::Coordinatore(said), Lingua::It) => format!("il coordinatore non risponde: {said}"),
            (Self::Coordinatore(said), Lingua::De) => format!("der Koordinator antwortet nicht: {said}"),
            (Self::Fermo(said), Lingua::It) => format!("il lavoro non avanza: {said}"),
            (Self::Fermo(said), Lingua::De) => format!("die Arbeit kommt nicht voran: {said}"),
            (other, Lingua::En) => other.to_string(),
        }
    }
}
