//! Deciding a claim: accepted, accepted in part, or refused with reason, authority and term for remedy.

use accessi::{AccessError, Act, Causa, Desk, Fonte, Motivo as Scopo, Permit};
use anagrafe::{find_patronato, find_sede_inps};
use mandati::ChangeError;
use protocolli::Chiave;
use store::orm::*;
use store::{Event, StoreError};

use crate::azioni::Definisce;
use crate::domanda::{Decisione, DomandaId, Motivo, Rimedio, TransitionError};
use crate::rows::{self, domande};
use crate::termine::{Termine, TermineError, find_clause};

/// Decides a claim.
#[derive(Debug, Clone)]
pub struct Decide {
    /// The claim.
    pub domanda: DomandaId,
    /// What is decided.
    pub verdetto: Verdetto,
}

/// What the official decides; the term of the remedy is counted, not chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdetto {
    /// Accepted in full.
    Accolta,
    /// Accepted in part.
    AccoltaParzialmente(Motivazione),
    /// Refused.
    Rifiutata(Motivazione),
}

/// Why a claim is not accepted in full.
#[derive(Clone, PartialEq, Eq)]
pub struct Motivazione {
    /// The reason, from the closed list.
    pub motivo: Motivo,
    /// What the official writes to the person.
    pub spiegazione: String,
}

impl std::fmt::Debug for Motivazione {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What is written to the person speaks of him.
        formatter.debug_struct("Motivazione").field("motivo", &self.motivo).finish_non_exhaustive()
    }
}

/// Why a claim was not decided.
#[derive(Debug, thiserror::Error)]
pub enum DecideError {
    /// The term of the remedy cannot be counted.
    #[error(transparent)]
    Termine(#[from] TermineError),
    /// The state does not allow it.
    #[error(transparent)]
    Transition(#[from] TransitionError),
    /// The mandate cannot be ended.
    #[error(transparent)]
    Mandato(ChangeError),
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for DecideError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

impl Act for Decide {
    type Output = Decisione;
    type Error = DecideError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Decisione, DecideError> {
        let permit = desk.permit::<Definisce>(self.domanda, Scopo::Istruttoria).await?;
        let before = rows::load(&permit.rows(), self.domanda).await?;
        let decisione = self.decision(desk, &before).await?;
        let decided = before.domanda()?.decide(desk.now(), decisione.clone())?;
        if !rows::save_stato(&permit.rows(), &before, &decided).await? {
            return Err(TransitionError::AlreadyDecided.into());
        }
        let data = serde_json::json!({ "mandato": before.mandato });
        desk.event(Event::new(before.soggetto, event(&decisione), self.domanda, &data)?).await?;
        if decisione == Decisione::Accolta {
            settle(desk, &permit, &before).await?;
        }
        Ok(decisione)
    }
}

impl Decide {
    async fn decision(&self, desk: &Desk<'_>, row: &domande::Model) -> Result<Decisione, DecideError> {
        Ok(match &self.verdetto {
            Verdetto::Accolta => Decisione::Accolta,
            Verdetto::AccoltaParzialmente(perche) => {
                Decisione::AccoltaParzialmente(remedy(desk, row, perche).await?)
            }
            Verdetto::Rifiutata(perche) => Decisione::Rifiutata(remedy(desk, row, perche).await?),
        })
    }
}

fn event(decisione: &Decisione) -> &'static str {
    match decisione {
        Decisione::Accolta => "domande.accolta",
        Decisione::AccoltaParzialmente(_) => "domande.accolta_parzialmente",
        Decisione::Rifiutata(_) => "domande.rifiutata",
    }
}

/// Counts the term from the day of the decision, which the platform delivers at once to the person and the patronato.
async fn remedy(desk: &Desk<'_>, row: &domande::Model, perche: &Motivazione) -> Result<Rimedio, DecideError> {
    let open = desk.open();
    let patronato = find_patronato(&open, row.patronato).await?.ok_or(StoreError::Missing)?;
    let sede = row.sede_inps.ok_or(TransitionError::NotSent)?;
    let sede = find_sede_inps(&open, sede).await?.ok_or(StoreError::Missing)?;
    let oggi = desk.now().giorno();
    let regola = find_clause(&open, Chiave::Ricorso, &sede, &patronato.codice, oggi)
        .await
        .map_err(TermineError::from)?;
    let termine = Termine::from_clause(regola, oggi.date()).map_err(TermineError::from)?;
    Ok(Rimedio { motivo: perche.motivo, spiegazione: perche.spiegazione.clone(), termine })
}

/// A full acceptance settles the intervention: the mandate ends with the last of its claims (D.M. 193/2008 art. 4 § 5),
/// and the office's titles with the claims for this benefit.
async fn settle(
    desk: &Desk<'_>,
    permit: &Permit<'_, Definisce>,
    row: &domande::Model,
) -> Result<(), DecideError> {
    if !has_others_open(desk, permit, row).await? {
        match mandati::extinguish(desk, row.mandato).await {
            // The person may have taken the mandate back after the sending: there is nothing left to end.
            Ok(()) | Err(ChangeError::Transition(_)) => {}
            Err(error) => return Err(DecideError::Mandato(error)),
        }
    }
    let same = domande::Entity::find()
        .filter(domande::Column::Mandato.eq(row.mandato))
        .filter(domande::Column::Scheda.eq(row.scheda.as_str()))
        .order_by_asc(domande::Column::Id);
    for claim in permit.rows().list(same, MOST_CLAIMS).await? {
        permit.titoli().close(Fonte::of(claim.id), desk.now(), Causa::Definizione).await?;
    }
    Ok(())
}

/// Nobody claims one benefit more often under one mandate.
const MOST_CLAIMS: u64 = 1_000;

/// Tells whether the mandate has a claim for another benefit that is not settled: undecided, or with a remedy still
/// open. What was refused before of this benefit is settled by the acceptance.
async fn has_others_open(
    desk: &Desk<'_>,
    permit: &Permit<'_, Definisce>,
    row: &domande::Model,
) -> Result<bool, StoreError> {
    use domande::Column;

    let today = desk.now().giorno();
    let unsettled = Condition::any().add(Column::Stato.ne("decisa")).add(Column::RimedioEntro.gte(today));
    let query = domande::Entity::find()
        .filter(Column::Mandato.eq(row.mandato))
        .filter(Column::Scheda.ne(row.scheda.as_str()))
        .filter(unsettled);
    Ok(permit.rows().one(query).await?.is_some())
}
