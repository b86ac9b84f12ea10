//! The national population register (ANPR), as a port: is this person alive, and does somebody act for him?

use std::future::Future;
use std::pin::Pin;

use accessi::CodiceFiscale;
use store::Giorno;

/// What the register says about a person's capacity to give a mandate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condizione {
    /// The person is alive and acts for himself.
    Capace,
    /// A guardian or support administrator acts for him (art. 343 and 404 of the civil code).
    Rappresentata,
    /// The person died; a mandate given before is extinct (art. 1722 of the civil code).
    Deceduta(Giorno),
}

/// Why the register did not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NazionaleError {
    /// The register is out of reach; nothing is assumed about the person.
    #[error("population register out of reach")]
    Unreachable,
}

/// The answer of the register, when it comes.
pub type Answer<'a> = Pin<Box<dyn Future<Output = Result<Condizione, NazionaleError>> + Send + 'a>>;

/// The register of the resident population. It is asked only about a person who is about to bind himself.
pub trait AnagrafeNazionale: Send + Sync {
    /// Tells the person's condition today.
    fn condizione<'a>(&'a self, persona: &'a CodiceFiscale) -> Answer<'a>;
}
