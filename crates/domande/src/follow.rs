//! Following a claim: whole while the mandate runs, its outcome alone when the intervention is settled.

use accessi::{AccessError, Act, Desk, Hat};
use catalogo::Catalogo;

use crate::azioni::LeggeEsito;
use crate::domanda::{Decisione, DomandaId, Stato};
use crate::motivi::motivo;
use crate::read::{Copertina, Incarto, Read, cover};

/// Follows a claim.
#[derive(Debug)]
pub struct Follow<'a> {
    /// The vocabulary.
    pub catalogo: &'a Catalogo,
    /// The claim.
    pub domanda: DomandaId,
}

/// What of a claim the reader may see.
#[derive(Debug, Clone)]
pub enum Veduta {
    /// All of it.
    Intera(Box<Incarto>),
    /// Its state and its outcome: the intervention is settled.
    Esito(Box<Copertina>),
}

impl Veduta {
    /// Gives the cover.
    #[must_use]
    pub fn copertina(&self) -> &Copertina {
        match self {
            Self::Intera(incarto) => &incarto.copertina,
            Self::Esito(copertina) => copertina,
        }
    }

    /// Gives the papers, for whoever may see them.
    #[must_use]
    pub fn incarto(&self) -> Option<&Incarto> {
        match self {
            Self::Intera(incarto) => Some(incarto),
            Self::Esito(_) => None,
        }
    }
}

impl Act for Follow<'_> {
    type Output = Veduta;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Veduta, AccessError> {
        // D.M. 193/2008 art. 4: the outcome reaches the patronato too, whose mandate it may have settled.
        if let Hat::Operatore { .. } | Hat::ResponsabileSede { .. } = desk.actor().hat() {
            let permit = desk.permit::<LeggeEsito>(self.domanda, motivo(desk.actor())).await?;
            let copertina = cover(desk, &permit.rows(), self.domanda).await?;
            if let Stato::Decisa { esito: Decisione::Accolta, .. } = copertina.domanda.stato {
                return Ok(Veduta::Esito(Box::new(copertina)));
            }
        }
        let incarto = Read { catalogo: self.catalogo, domanda: self.domanda }.run(desk).await?;
        Ok(Veduta::Intera(Box::new(incarto)))
    }
}
