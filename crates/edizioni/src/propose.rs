//! Proposing an edition: only cards that load, pass their own cases and differ, with the simulation of what differs.

use accessi::{Motivo, console};
use catalogo::{Cartella, Diagnosi, PaeseSimulato, Simulazione, hash_source};
use store::orm::*;
use store::{StoreError, Tx, Work};

use crate::edizione::EdizioneId;
use crate::rows::{IN_VIGORE, PROPOSTA, edizioni, file, find_only, supersede, testi};

/// The name of the act in the register. No policy has it: it is done where the program runs, not at a desk.
const PROPONE: &str = "edizione.propose";

/// The fewest people of a simulation. A change that touches one person in a thousand touches ten of them, and is missed by
/// all only once in twenty thousand draws; of fewer people whole groups would not be said, because they are few.
pub const PERSONE_MINIME: u64 = 10_000;

/// Proposes an edition. Only doors reach it: it takes a transaction.
#[derive(Debug)]
pub struct Propose {
    cartella: Cartella,
    impronta: String,
    simulazione: Option<Simulazione>,
}

/// An edition that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposta {
    /// Which.
    pub id: EdizioneId,
    /// The one that was waiting: its approvals have fallen with it.
    pub sostituita: Option<EdizioneId>,
}

/// Why an edition is not proposed.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ProposeError {
    /// The cards do not load, or contradict the cases that they bring.
    #[error("{} defects in the cards, the first: {}", .0.len(), .0.first().map(ToString::to_string).unwrap_or_default())]
    Defects(Vec<Diagnosi>),
    /// The edition in force has these very texts.
    #[error("nothing differs from the edition in force")]
    Same,
    /// Nobody has seen who gains and who loses.
    #[error(
        "a simulation from the edition in force to these cards is missing: `patrocinio schede vigenti -o PRIMA`, then `patrocinio schede simula --prima PRIMA --dopo DIR --data DAY -o FILE`"
    )]
    NoSimulation,
    /// The simulation compares other cards.
    #[error("the simulation is not from the edition in force to these cards")]
    OtherSimulation,
    /// The simulation is over too few people.
    #[error("the simulation is over {0} people, and wants at least {PERSONE_MINIME}")]
    FewPeople(u64),
    /// The simulation does not have the people that its seed draws.
    #[error("the simulation says {said} people, and was asked for {asked}: it is not as it was made")]
    Touched {
        /// Judged and left out, together.
        said: u64,
        /// Drawn.
        asked: u64,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Propose {
    /// Checks the cards: they load, which also tries every case inside them.
    pub fn new(cartella: Cartella, simulazione: Option<Simulazione>) -> Result<Self, ProposeError> {
        cartella.load().map_err(ProposeError::Defects)?;
        let impronta = cartella.impronta().to_string();
        Ok(Self { cartella, impronta, simulazione })
    }

    /// Whether the simulation is of this change and no other; the first edition changes nothing.
    fn require_simulation(&self, before: Option<&edizioni::Model>) -> Result<(), ProposeError> {
        let before = before.map(|row| row.impronta.as_str());
        match &self.simulazione {
            Some(seen) if seen.prima.as_deref() == before && *seen.dopo == *self.impronta => {
                require_people(seen)
            }
            Some(_) => Err(ProposeError::OtherSimulation),
            None if before.is_none() => Ok(()),
            None => Err(ProposeError::NoSimulation),
        }
    }

    async fn keep_texts(&self, tx: &Tx, edizione: EdizioneId) -> Result<(), StoreError> {
        let open = tx.open();
        for sorgente in self.cartella.sorgenti() {
            let impronta = hash_source(sorgente).to_string();
            if open.one(testi::Entity::find_by_id(impronta.clone())).await?.is_none() {
                let text = testi::ActiveModel {
                    impronta: Set(impronta.clone()),
                    testo: Set(sorgente.testo.clone()),
                };
                open.insert(text).await?;
            }
            let row = file::ActiveModel {
                edizione: Set(edizione),
                nome: Set(sorgente.nome.clone()),
                impronta: Set(impronta),
            };
            open.insert(row).await?;
        }
        Ok(())
    }
}

/// Whether the people are enough, and those that were drawn. What else it says is proved only by making it again.
fn require_people(simulazione: &Simulazione) -> Result<(), ProposeError> {
    if simulazione.persone < PERSONE_MINIME {
        return Err(ProposeError::FewPeople(simulazione.persone));
    }
    let said = simulazione.persone.saturating_add(simulazione.scartate);
    match simulazione.paese {
        PaeseSimulato::Disegnato { persone: asked, .. } if asked != said => {
            Err(ProposeError::Touched { said, asked })
        }
        PaeseSimulato::Disegnato { .. } | PaeseSimulato::Cartella => Ok(()),
    }
}

impl Work for Propose {
    type Output = Proposta;
    type Error = ProposeError;

    async fn run(&self, tx: &Tx) -> Result<Proposta, ProposeError> {
        let open = tx.open();
        let before = find_only(&open, IN_VIGORE).await?;
        if before.as_ref().is_some_and(|row| row.impronta == self.impronta) {
            return Err(ProposeError::Same);
        }
        self.require_simulation(before.as_ref())?;
        let replaced = find_only(&open, PROPOSTA).await?.map(|row| row.id);
        if let Some(waiting) = replaced {
            open.update(supersede(waiting, tx.now())).await?;
        }
        let id = tx.id();
        let row = edizioni::ActiveModel {
            id: Set(id),
            stato: Set(PROPOSTA.to_owned()),
            impronta: Set(self.impronta.clone()),
            prima: Set(before.as_ref().map(|row| row.id)),
            impronta_prima: Set(before.map(|row| row.impronta)),
            simulazione: Set(self.simulazione.as_ref().map(Simulazione::write)),
            proposta: Set(tx.now()),
            dal: Set(None),
            fine: Set(None),
            motivo: Set(None),
        };
        open.insert(row).await?;
        self.keep_texts(tx, id).await?;
        console(tx, PROPONE, id, Motivo::CuraSchede)?;
        Ok(Proposta { id, sostituita: replaced })
    }
}
