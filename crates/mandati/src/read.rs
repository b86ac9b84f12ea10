//! Reading one mandate: its text, its state, its signatures.

use accessi::{AccessError, Act, Desk};
use documenti::Impronta;
use store::orm::*;
use store::{Instant, StoreError};

use crate::azioni::{Legge, reading};
use crate::firma::{Modo, Parte};
use crate::mandato::{Mandato, MandatoId};
use crate::rows::{self, firme, pratiche};
use crate::scansione::{Scansione, find_scansione};
use crate::testo::Testo;

/// Reads a mandate.
#[derive(Debug, Clone, Copy)]
pub struct Read {
    /// The mandate.
    pub mandato: MandatoId,
}

/// A mandate with all that a page or the paper shows of it.
#[derive(Debug, Clone)]
pub struct Foglio {
    /// The mandate, in its state at the instant of the reading.
    pub mandato: Mandato,
    /// Its text.
    pub testo: Testo,
    /// The number of its case, once it was opened.
    pub pratica: Option<String>,
    /// The signatures, in the order in which they were given.
    pub firme: Vec<FirmaApposta>,
    /// The newest scan of its paper, where it was signed by hand.
    pub scansione: Option<Scansione>,
    /// The other mandates of the same visit, oldest first.
    pub visita: Vec<MandatoId>,
    /// When it was prepared.
    pub creato: Instant,
}

/// A signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirmaApposta {
    /// Whether the person signed, or the operator.
    pub is_mandante: bool,
    /// How it was given.
    pub modo: Modo,
    /// When.
    pub istante: Instant,
    /// The hash of the text that was signed.
    pub impronta: Impronta,
    /// The hash of the scan of the paper, where it was signed by hand.
    pub scansione: Option<Impronta>,
}

/// A mandate has two signatures.
const PARTIES: u64 = 2;

impl Act for Read {
    type Output = Foglio;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Foglio, AccessError> {
        let permit = desk.permit::<Legge>(self.mandato, reading(desk.actor().hat())).await?;
        let rows = permit.rows();
        let row = rows::load(&rows, self.mandato).await?;
        let pratica = match row.pratica {
            Some(id) => rows.one(pratiche::Entity::find_by_id(id)).await?.map(|pratica| pratica.numero),
            None => None,
        };
        let signatures = firme::Entity::find()
            .filter(firme::Column::Mandato.eq(self.mandato))
            .order_by_asc(firme::Column::Istante)
            .order_by_asc(firme::Column::Parte);
        let siblings = rows::list_visita(&rows, row.visita).await?;
        let signed = rows.list(signatures, PARTIES).await?;
        let signed = signed.iter().map(FirmaApposta::read).collect::<Result<_, _>>()?;
        let scansione = find_scansione(&rows, self.mandato).await?.map(Scansione::from);
        Ok(Foglio {
            mandato: row.mandato()?.at(desk.now()),
            testo: row.testo.read()?,
            pratica,
            firme: signed,
            scansione,
            visita: siblings.into_iter().map(|sibling| sibling.id).collect(),
            creato: row.creato,
        })
    }
}

impl FirmaApposta {
    fn read(row: &firme::Model) -> Result<Self, StoreError> {
        Ok(Self {
            is_mandante: row.parte == Parte::Mandante.as_str(),
            istante: row.istante,
            impronta: row.impronta,
            modo: Modo::find(&row.modo).ok_or(StoreError::Decode)?,
            scansione: row.scansione,
        })
    }
}
