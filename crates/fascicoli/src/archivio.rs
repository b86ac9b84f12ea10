//! INPS's archives as a port: what they say of a person, fact by fact, and only what was asked.

use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::pin::Pin;

use accessi::CodiceFiscale;
use catalogo::Fonte;
use regole::{Fatto, Valore};
use store::Giorno;

/// A fact as an archive holds it.
#[derive(Clone, PartialEq, Eq)]
pub struct FattoArchiviato {
    /// Its name in the vocabulary; a list is named whole, and its records hold the fields that were asked.
    pub nome: String,
    /// Its value, of the vocabulary's type.
    pub valore: Valore,
    /// The archive that holds it.
    pub archivio: Fonte,
    /// The day on which the archive last had news of it.
    pub aggiornato: Giorno,
}

impl FattoArchiviato {
    /// Writes the value as the vocabulary does; none when it is not one that the fact can be.
    pub(crate) fn admitted(self, fatto: &Fatto) -> Option<Self> {
        let valore = fatto.admit(self.valore)?;
        Some(Self { valore, ..self })
    }
}

impl std::fmt::Debug for FattoArchiviato {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The value is the person's.
        formatter.debug_struct("FattoArchiviato").field("nome", &self.nome).finish_non_exhaustive()
    }
}

/// A benefit that is being paid already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InPagamento {
    /// The benefit, by the id of its card.
    pub scheda: String,
    /// Since when.
    pub dal: Giorno,
}

/// Why the archives did not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ArchivioError {
    /// They are out of reach; nothing is assumed about the person.
    #[error("archives out of reach")]
    Unreachable,
}

/// The answer of the archives, when it comes.
pub type Lettura<'a> = Pin<Box<dyn Future<Output = Result<Vec<FattoArchiviato>, ArchivioError>> + Send + 'a>>;

/// Which facts are asked of each past year.
pub type FattiDegliAnni = BTreeMap<i16, BTreeSet<String>>;

/// The answer of the archives on past years, each fact beside its year.
pub type LetturaAnni<'a> =
    Pin<Box<dyn Future<Output = Result<Vec<(i16, FattoArchiviato)>, ArchivioError>> + Send + 'a>>;

/// What is being paid, when the answer comes.
pub type Pagamenti<'a> = Pin<Box<dyn Future<Output = Result<Vec<InPagamento>, ArchivioError>> + Send + 'a>>;

/// INPS's archives, and those that INPS reaches. They are asked outside any transaction, after the leaf is kept.
pub trait ArchivioInps: Send + Sync {
    /// Reads the facts named in `fatti`, list fields as `superstiti.inabile`, and no others. A fact that is not in
    /// the answer is in no archive: the vocabulary says whether that means none or unknown.
    fn read<'a>(&'a self, persona: &'a CodiceFiscale, fatti: &'a BTreeSet<String>) -> Lettura<'a>;

    /// Reads the facts named in `fatti` as they were in the years named there, and no others. The silence of an archive
    /// about the past means nothing: what is not in the answer is unknown.
    fn read_anni<'a>(&'a self, persona: &'a CodiceFiscale, fatti: &'a FattiDegliAnni) -> LetturaAnni<'a>;

    /// Tells which of the benefits named in `schede` are being paid to the person, and of no others.
    fn in_pagamento<'a>(&'a self, persona: &'a CodiceFiscale, schede: &'a BTreeSet<String>) -> Pagamenti<'a>;
}
