//! The mandates in force on a person, as the header of the case file shows them.

use accessi::{Hat, PatronatoId, SedeId, SoggettoId};
use lingue::Testo;
use mandati::{MandatoId, PraticaId, Riga, Stato, list_of_person};
use store::{Connection, Instant, Persons, StoreError};

/// A mandate in force.
#[derive(Debug, Clone)]
pub struct MandatoInVigore {
    /// The mandate.
    pub id: MandatoId,
    /// The case it belongs to.
    pub pratica: PraticaId,
    /// The body.
    pub patronato: PatronatoId,
    /// The office charged with the case.
    pub sede: SedeId,
    /// From when.
    pub dal: Instant,
    /// The short name of the body and the name of the office, as the mandate names them.
    pub mandatario: (String, String),
    /// What it is given for, in the three languages.
    pub oggetto: Vec<Testo>,
}

/// Lists the mandates of a person, in force or ended: the person's own all, an office's only its own.
pub(crate) async fn list_mandati(
    rows: &Connection<'_, Persons>,
    soggetto: SoggettoId,
    hat: Hat,
    now: Instant,
) -> Result<Mandati, StoreError> {
    let found = list_of_person(rows, soggetto, hat, now).await?;
    let tutti = found.iter().map(|riga| riga.mandato.id).collect();
    Ok(Mandati { tutti, in_vigore: found.into_iter().filter_map(in_vigore).collect() })
}

/// The mandates that whoever reads may know of.
#[derive(Debug, Default)]
pub(crate) struct Mandati {
    pub(crate) tutti: Vec<MandatoId>,
    pub(crate) in_vigore: Vec<MandatoInVigore>,
}

fn in_vigore(riga: Riga) -> Option<MandatoInVigore> {
    let Riga { mandato, testo } = riga;
    let (Some(pratica), Stato::Attivo { dal }) = (mandato.pratica, mandato.stato) else { return None };
    Some(MandatoInVigore {
        id: mandato.id,
        pratica,
        patronato: mandato.patronato,
        sede: mandato.sede,
        dal,
        mandatario: (testo.mandatario.codice, testo.mandatario.sede),
        oggetto: testo.oggetto.into_iter().map(|voce| voce.titolo).collect(),
    })
}
