//! A document of a case file, as pages list it.

use documenti::{Formato, Impronta, NomeFile};
use store::{Id, Instant};

use crate::azioni::Documento;
use crate::rows::allegati;

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allegato {
    /// Its id.
    pub id: Id<Documento>,
    /// The name it came with.
    pub nome: NomeFile,
    /// What it is, in the words of whoever attached it.
    pub spiegazione: String,
    /// The format that its bytes show.
    pub formato: Formato,
    /// How many bytes there are.
    pub dimensione: i64,
    /// The hash of its bytes.
    pub impronta: Impronta,
    /// When it was attached.
    pub istante: Instant,
}

impl Allegato {
    /// Puts together what a document is and the file that it is.
    pub(crate) fn join(row: &allegati::Model, files: &[documenti::rows::Model]) -> Option<Self> {
        let file = files.iter().find(|file| file.id == row.documento.cast())?;
        Some(Self {
            id: row.documento,
            nome: file.nome.clone(),
            spiegazione: row.spiegazione.clone(),
            formato: file.formato,
            dimensione: file.dimensione,
            impronta: file.impronta,
            istante: row.istante,
        })
    }
}
