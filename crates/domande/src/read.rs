//! Reading a claim with its papers.

use accessi::{AccessError, Act, Desk};
use anagrafe::find_sede_inps;
use catalogo::{Catalogo, Fonte, Ricevuta};
use documenti::Impronta;
use regole::Valore;
use store::orm::*;
use store::{Connection, Instant, Json, Persons, StoreError};

use crate::allegato::Allegato;
use crate::azioni::Legge;
use crate::campo::{Campo, Origine};
use crate::domanda::{Domanda, DomandaId};
use crate::intestazione::Intestazione;
use crate::motivi::motivo;
use crate::rows::{self, conferme, domande, domande_campi, domande_ricevute};
use crate::sigillo::{Claim, Scritto, hash_receipt, seal_claim};

/// Reads a claim.
#[derive(Debug)]
pub struct Read<'a> {
    /// The vocabulary.
    pub catalogo: &'a Catalogo,
    /// The claim.
    pub domanda: DomandaId,
}

/// What stands on the cover of a claim.
#[derive(Debug, Clone)]
pub struct Copertina {
    /// The claim.
    pub domanda: Domanda,
    /// Who it is between.
    pub intestazione: Intestazione,
    /// The name of the INPS office it was sent to.
    pub sede_inps: Option<String>,
    /// When it was prepared.
    pub creata: Instant,
}

/// A claim with its papers.
#[derive(Debug, Clone)]
pub struct Incarto {
    /// Its cover.
    pub copertina: Copertina,
    /// Its fields as they were sent; none before.
    pub campi: Vec<Campo>,
    /// The documents enclosed.
    pub allegati: Vec<Allegato>,
    /// What the person confirmed, and when.
    pub conferme: Vec<(Impronta, Instant)>,
    /// The receipt of the answer that the claim rested on when it was sent, as it is kept; none before.
    pub ricevuta: Option<Json<Ricevuta>>,
    /// Whether what is kept still has the seal of the sending; a draft has none to break.
    pub is_intact: bool,
}

impl Incarto {
    /// Finds when the person confirmed a content.
    #[must_use]
    pub fn find_conferma(&self, seal: Impronta) -> Option<Instant> {
        self.conferme.iter().find(|(impronta, _)| *impronta == seal).map(|(_, istante)| *istante)
    }
}

/// Nobody declares, and confirms, more often in one claim.
const MOST_CONFIRMATIONS: u64 = 1_000;
/// The vocabulary has fewer facts.
const MOST_FIELDS: u64 = 2_000;

impl Act for Read<'_> {
    type Output = Incarto;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Incarto, AccessError> {
        let permit = desk.permit::<Legge>(self.domanda, motivo(desk.actor())).await?;
        let rows = permit.rows();
        let copertina = cover(desk, &rows, self.domanda).await?;
        let campi = fields(&rows, self.domanda).await?;
        let allegati = rows::list_allegati(&rows, self.domanda).await?;
        let ricevuta = receipt(&rows, self.domanda).await?;
        Ok(Incarto {
            is_intact: is_intact(&copertina.domanda, &campi, &allegati, ricevuta.as_ref())?,
            conferme: confirmations(&rows, self.domanda).await?,
            campi: campi.into_iter().map(|campo| self.read_field(campo)).collect(),
            allegati,
            ricevuta,
            copertina,
        })
    }
}

pub(crate) async fn cover(
    desk: &Desk<'_>,
    rows: &Connection<'_, Persons>,
    id: DomandaId,
) -> Result<Copertina, AccessError> {
    let row = rows::load(rows, id).await?;
    let sede_inps = match row.sede_inps {
        Some(sede) => find_sede_inps(&desk.open(), sede).await?.map(|sede| sede.nome),
        None => None,
    };
    Ok(read_cover(&row, sede_inps)?)
}

pub(crate) fn read_cover(row: &domande::Model, sede_inps: Option<String>) -> Result<Copertina, StoreError> {
    Ok(Copertina {
        domanda: row.domanda()?,
        intestazione: row.intestazione.read()?,
        sede_inps,
        creata: row.creata,
    })
}

async fn confirmations(
    rows: &Connection<'_, Persons>,
    domanda: DomandaId,
) -> Result<Vec<(Impronta, Instant)>, StoreError> {
    let query = conferme::Entity::find()
        .filter(conferme::Column::Domanda.eq(domanda))
        .order_by_desc(conferme::Column::Istante)
        .order_by_asc(conferme::Column::Impronta);
    let found = rows.list(query, MOST_CONFIRMATIONS).await?;
    let read = |row: conferme::Model| {
        let impronta = row.impronta.parse().map_err(|_| StoreError::Decode)?;
        Ok((impronta, row.istante))
    };
    found.into_iter().map(read).collect()
}

async fn fields(rows: &Connection<'_, Persons>, domanda: DomandaId) -> Result<Vec<Scritto>, StoreError> {
    let query = domande_campi::Entity::find()
        .filter(domande_campi::Column::Domanda.eq(domanda))
        .order_by_asc(domande_campi::Column::Posizione)
        .order_by_asc(domande_campi::Column::Fatto);
    let read = |row: domande_campi::Model| {
        Ok(Scritto { origine: origin(&row)?, valore: row.valore.as_str().to_owned(), fatto: row.fatto })
    };
    rows.list(query, MOST_FIELDS).await?.into_iter().map(read).collect()
}

async fn receipt(
    rows: &Connection<'_, Persons>,
    domanda: DomandaId,
) -> Result<Option<Json<Ricevuta>>, StoreError> {
    let found = rows.one(domande_ricevute::Entity::find_by_id(domanda)).await?;
    Ok(found.map(|row| row.ricevuta))
}

fn is_intact(
    domanda: &Domanda,
    campi: &[Scritto],
    allegati: &[Allegato],
    ricevuta: Option<&Json<Ricevuta>>,
) -> Result<bool, StoreError> {
    let Some(invio) = domanda.stato.invio() else { return Ok(true) };
    let claim = Claim {
        domanda: domanda.id,
        soggetto: domanda.soggetto,
        mandato: domanda.mandato,
        scheda: &domanda.scheda,
        campi,
        allegati,
        ricevuta: ricevuta.map(hash_receipt),
    };
    Ok(seal_claim(&claim)? == invio.impronta)
}

impl Read<'_> {
    /// A value that today's vocabulary no longer reads is shown as it was written.
    fn read_field(&self, scritto: Scritto) -> Campo {
        let Scritto { fatto, valore, origine } = scritto;
        let read = Campo::read_valore(self.catalogo, &fatto, &valore);
        Campo { fatto, valore: read.unwrap_or_else(|| Valore::Testo(valore.into())), origine }
    }
}

fn origin(row: &domande_campi::Model) -> Result<Origine, StoreError> {
    if let (Some(archivio), Some(aggiornato)) = (&row.archivio, row.aggiornato) {
        let archivio = archive(archivio).ok_or(StoreError::Decode)?;
        return Ok(Origine::Archivio { archivio, aggiornato });
    }
    match (row.dichiarazione, row.dichiarante, row.dichiarato) {
        (Some(dichiarazione), Some(dichiarante), Some(istante)) => {
            Ok(Origine::Dichiarato { dichiarazione, dichiarante, istante })
        }
        _ => Err(StoreError::Decode),
    }
}

fn archive(text: &str) -> Option<Fonte> {
    [Fonte::Anpr, Fonte::Inps, Fonte::Ae, Fonte::Isee, Fonte::Sanitario, Fonte::Dichiarato]
        .into_iter()
        .find(|fonte| fonte.as_str() == text)
}
