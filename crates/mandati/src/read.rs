//! Reading one mandate: its text, its state, its signatures.

use accessi::{AccessError, Act, Desk, Motivo};
use store::Instant;
use store::orm::*;

use crate::azioni::Legge;
use crate::mandato::{Mandato, MandatoId};
use crate::rows::{self, firme, mandati, pratiche};
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
    /// When.
    pub istante: Instant,
    /// The hash of the text that was signed.
    pub impronta: String,
}

/// A mandate has two signatures.
const PARTIES: u64 = 2;
/// Nobody prepares more mandates in one visit.
const VISIT: u64 = 50;

impl Act for Read {
    type Output = Foglio;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Foglio, AccessError> {
        let motivo = if desk.actor().is_assistito() { Motivo::DatiPropri } else { Motivo::Patrocinio };
        let permit = desk.permit::<Legge>(self.mandato, motivo).await?;
        let rows = permit.rows();
        let row = rows::load(&rows, self.mandato).await?;
        let mut mandato = row.mandato()?;
        mandato.stato = mandato.stato_at(desk.now());

        let pratica = match row.pratica {
            Some(id) => rows.one(pratiche::Entity::find_by_id(id)).await?.map(|pratica| pratica.numero),
            None => None,
        };
        let signatures = firme::Entity::find()
            .filter(firme::Column::Mandato.eq(self.mandato))
            .order_by_asc(firme::Column::Istante)
            .order_by_asc(firme::Column::Parte);
        let siblings = mandati::Entity::find()
            .filter(mandati::Column::Visita.eq(row.visita))
            .order_by_asc(mandati::Column::Id);
        Ok(Foglio {
            mandato,
            testo: row.testo.read()?,
            pratica,
            firme: rows.list(signatures, PARTIES).await?.into_iter().map(FirmaApposta::from).collect(),
            visita: rows.list(siblings, VISIT).await?.into_iter().map(|sibling| sibling.id).collect(),
            creato: row.creato,
        })
    }
}

impl From<firme::Model> for FirmaApposta {
    fn from(row: firme::Model) -> Self {
        Self {
            is_mandante: row.parte == crate::firma::Parte::Mandante.as_str(),
            istante: row.istante,
            impronta: row.impronta,
        }
    }
}
