//! What the person sees behind the code: the mandates that wait for an answer.

use accessi::{Act, CodiceFiscale, Desk, Motivo};

use crate::answer::AnswerError;
use crate::azioni::Legge;
use crate::consenso::find_richiesta;
use crate::list::Riga;
use crate::richiesta::Codice;
use crate::rows;

/// Reads the request of a code.
#[derive(Debug)]
pub struct ReadRequest<'a> {
    /// The code.
    pub codice: &'a Codice,
}

/// The mandates of a request, answered or not, and who is to answer.
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
        let richiesta = find_richiesta(desk, self.codice).await?;
        let mut mandati = Vec::with_capacity(richiesta.mandati.len());
        let mut identita = None;
        for id in richiesta.mandati {
            let permit = desk.permit::<Legge>(id, Motivo::DatiPropri).await.map_err(AnswerError::of_code)?;
            let row = rows::load(&permit.rows(), id).await?;
            mandati.push(Riga { mandato: row.mandato()?.at(desk.now()), testo: row.testo.read()? });
            identita = Some(permit.load_identita().await?);
        }
        let identita = identita.ok_or(AnswerError::UnknownCode)?;
        Ok(DaFirmare { mandati, codice_fiscale: identita.codice_fiscale })
    }
}
