//! What the person sees behind the code: the mandates that wait for an answer.

use accessi::{Act, CodiceFiscale, Desk, Motivo};

use crate::answer::{AnswerError, find_richiesta};
use crate::azioni::Legge;
use crate::list::Riga;
use crate::richiesta::Codice;
use crate::rows;

/// Reads the request of a code.
#[derive(Debug)]
pub struct ReadRequest<'a> {
    /// The code.
    pub codice: &'a Codice,
}

/// The mandates to be answered, and who is to answer.
#[derive(Debug, Clone)]
pub struct DaFirmare {
    /// The mandates, each with its text.
    pub mandati: Vec<Riga>,
    /// The person's codice fiscale, to ask the population register about him.
    pub codice_fiscale: CodiceFiscale,
}

impl Act for ReadRequest<'_> {
    type Output = DaFirmare;
    type Error = AnswerError;

    async fn run(&self, desk: &Desk<'_>) -> Result<DaFirmare, AnswerError> {
        let richiesta = find_richiesta(desk, self.codice).await?.ok_or(AnswerError::UnknownCode)?;
        let mut mandati = Vec::with_capacity(richiesta.mandati.len());
        let mut identita = None;
        for id in richiesta.mandati {
            let permit = desk.permit::<Legge>(id, Motivo::DatiPropri).await?;
            let row = rows::load(&permit.rows(), id).await?;
            let mut mandato = row.mandato()?;
            mandato.stato = mandato.stato_at(desk.now());
            mandati.push(Riga { mandato, testo: row.testo.read()? });
            identita = Some(permit.load_identita().await?);
        }
        let identita = identita.ok_or(AnswerError::UnknownCode)?;
        if !desk.actor().is_assistito() {
            return Err(AnswerError::NotTheMandante);
        }
        Ok(DaFirmare { mandati, codice_fiscale: identita.codice_fiscale })
    }
}
