//! Sending a claim: its content is frozen and sealed, it gets its protocol number, and the competent office finds it.

use accessi::{AccessError, Act, Desk, Motivo, Permit};
use anagrafe::{SedeInps, find_assistito, find_patronato, find_sede_inps};
use catalogo::{Catalogo, Ricevuta, Scheda};
use fascicoli::ReadFascicolo;
use protocolli::Chiave;
use regole::Valore;
use serde::Serialize;
use store::orm::*;
use store::{Event, Giorno, Json, StoreError};

use crate::azioni::Invia;
use crate::campo::{Campo, Origine, are_current};
use crate::cifra;
use crate::confirm::find_conferma;
use crate::controllo::Rilievo;
use crate::domanda::{DomandaId, Invio, TransitionError};
use crate::intestazione::Intestazione;
use crate::protocollo::NumeroProtocollo;
use crate::rows::{self, domande, domande_campi, domande_ricevute};
use crate::sigillo::{Claim, hash_receipt, seal_claim, seal_declared, write};
use crate::termine::{Termine, TermineError, find_clause};

/// Sends a claim. Sending it again gives the number that it has.
#[derive(Debug)]
pub struct Send<'a> {
    /// The cards.
    pub catalogo: &'a Catalogo,
    /// The claim.
    pub domanda: DomandaId,
    /// The fields of the claim, as they are now.
    pub campi: &'a [Campo],
    /// What the check found.
    pub rilievi: &'a [Rilievo],
    /// Whether the operator sends in spite of it.
    pub comunque: bool,
    /// The day from which the benefit would be due, where it is known.
    pub decorrenza: Option<Giorno>,
    /// The receipt of what the card answers; none when the mandate keeps shut what it reads.
    pub ricevuta: Option<&'a Ricevuta>,
}

/// Why a claim was not sent.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The person has not confirmed what is declared in his name, or something was declared after.
    #[error("declarations not confirmed")]
    NotConfirmed,
    /// The check found something, and the operator has not said to send all the same.
    #[error("claim has defects")]
    Warned,
    /// What is declared is no longer what was read.
    #[error("declarations changed in the meantime")]
    Changed,
    /// No INPS office is competent for the person.
    #[error("no competent office")]
    NoSedeInps,
    /// The card of the claim is no longer in the catalogue.
    #[error("unknown benefit")]
    UnknownPrestazione,
    /// The card names a clause that no agreement can hold.
    #[error("unknown clause")]
    UnknownClausola,
    /// Somebody else changed the claim in the meantime.
    #[error("claim changed in the meantime")]
    Overtaken,
    /// The term of the answer cannot be counted.
    #[error(transparent)]
    Termine(#[from] TermineError),
    /// The state does not allow it.
    #[error(transparent)]
    Transition(#[from] TransitionError),
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for SendError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

/// What the timeline tells.
#[derive(Serialize)]
struct Protocollata<'a> {
    mandato: mandati::MandatoId,
    scheda: &'a str,
    protocollo: String,
}

impl Act for Send<'_> {
    type Output = Invio;
    type Error = SendError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Invio, SendError> {
        let permit = desk.permit::<Invia>(self.domanda, Motivo::Domanda).await?;
        let rows = permit.rows();
        let row = rows::load(&rows, self.domanda).await?;
        let before = row.domanda()?;
        if let Some(invio) = before.stato.invio() {
            return Ok(invio.clone());
        }
        if !self.comunque && self.rilievi.iter().any(|rilievo| !rilievo.blocks()) {
            return Err(SendError::Warned);
        }
        let scheda = self.catalogo.find_scheda(&row.scheda).ok_or(SendError::UnknownPrestazione)?;
        let ricevuta = self.ricevuta.map(Json::write).transpose()?;
        let invio = self.dispatch(desk, &permit, &row, scheda, ricevuta.as_ref()).await?;
        let sent = before.send(invio.clone())?;
        if !rows::save_stato(&rows, &row, &sent).await? {
            return Err(SendError::Overtaken);
        }
        rename_operator(desk, &permit, &row).await?;
        rows.insert_many(self.frozen()?).await?;
        if let (Some(kept), Some(ricevuta)) = (ricevuta, self.ricevuta) {
            rows.insert(domande_ricevute::ActiveModel { domanda: Set(self.domanda), ricevuta: Set(kept) })
                .await?;
            rows.insert_many(cifra::promote(self.domanda, ricevuta)).await?;
        }
        permit.hand_over(invio.sede_inps).await?;
        let data = Protocollata {
            mandato: row.mandato,
            scheda: &row.scheda,
            protocollo: invio.protocollo.to_string(),
        };
        desk.event(Event::new(row.soggetto, "domande.protocollata", self.domanda, &data)?).await?;
        Ok(invio)
    }
}

impl Send<'_> {
    /// Seals the claim, draws its number and counts its term.
    async fn dispatch(
        &self,
        desk: &Desk<'_>,
        permit: &Permit<'_, Invia>,
        row: &domande::Model,
        scheda: &Scheda,
        ricevuta: Option<&Json<Ricevuta>>,
    ) -> Result<Invio, SendError> {
        let rows = permit.rows();
        self.require_confirmed(desk, permit, row, scheda).await?;
        let campi = write(self.campi)?;
        let allegati = rows::list_allegati(&rows, self.domanda).await?;
        let claim = Claim {
            domanda: self.domanda,
            soggetto: row.soggetto,
            mandato: row.mandato,
            scheda: &row.scheda,
            campi: &campi,
            allegati: &allegati,
            ricevuta: ricevuta.map(hash_receipt),
        };
        let assistito = find_assistito(&rows, row.soggetto).await?.ok_or(SendError::NoSedeInps)?;
        let sede = find_sede_inps(&desk.open(), assistito.sede_inps).await?.ok_or(SendError::NoSedeInps)?;
        Ok(Invio {
            istante: desk.now(),
            operatore: desk.actor().soggetto(),
            impronta: seal_claim(&claim)?,
            risposta: self.term(desk, row, scheda, &sede).await?,
            sede_inps: sede.id,
            protocollo: draw(desk).await?,
        })
    }

    /// The person answers for what is declared in his name: it goes only as he confirmed it (D.P.R. 445/2000).
    async fn require_confirmed(
        &self,
        desk: &Desk<'_>,
        permit: &Permit<'_, Invia>,
        row: &domande::Model,
        scheda: &Scheda,
    ) -> Result<(), SendError> {
        let open = ReadFascicolo { catalogo: self.catalogo, soggetto: row.soggetto, motivo: Motivo::Domanda };
        if !are_current(scheda, self.campi, &open.run(desk).await?.dichiarati) {
            return Err(SendError::Changed);
        }
        let Some(seal) = seal_declared(self.domanda, self.campi)? else { return Ok(()) };
        match find_conferma(&permit.rows(), self.domanda, seal).await? {
            Some(_) => Ok(()),
            None => Err(SendError::NotConfirmed),
        }
    }

    /// The clock runs from the sending, or from the first day of the benefit where that is later (INPS, circ. 55/2021).
    async fn term(
        &self,
        desk: &Desk<'_>,
        row: &domande::Model,
        scheda: &Scheda,
        sede: &SedeInps,
    ) -> Result<Termine, SendError> {
        let open = desk.open();
        let patronato = find_patronato(&open, row.patronato).await?.ok_or(StoreError::Missing)?;
        let sent = desk.now().giorno();
        let start = self.decorrenza.filter(|decorrenza| *decorrenza > sent).unwrap_or(sent);
        let chiave = self.answer_clause(scheda)?;
        let regola =
            find_clause(&open, chiave, sede, &patronato.codice, sent).await.map_err(TermineError::from)?;
        Ok(Termine::from_clause(regola, start.date()).map_err(TermineError::from)?)
    }

    /// The card names the clauses where the general one does not count; the first that fits does.
    fn answer_clause(&self, scheda: &Scheda) -> Result<Chiave, SendError> {
        let holds = |fatto: &str| {
            self.campi.iter().any(|campo| campo.fatto == fatto && campo.valore == Valore::SiNo(true))
        };
        let named = scheda.domanda.risposta.iter().find(|voce| voce.se.as_deref().is_none_or(holds));
        let Some(named) = named else { return Ok(Chiave::Risposta) };
        Chiave::find(&named.clausola).ok_or(SendError::UnknownClausola)
    }

    fn frozen(&self) -> Result<Vec<domande_campi::ActiveModel>, StoreError> {
        (0..).zip(self.campi).map(|(posizione, campo)| frozen(self.domanda, posizione, campo)).collect()
    }
}

/// The receipt names the operator who sent the claim, whoever prepared it.
async fn rename_operator(
    desk: &Desk<'_>,
    permit: &Permit<'_, Invia>,
    row: &domande::Model,
) -> Result<(), SendError> {
    let io = desk.load_me().await?;
    let operatore = format!("{} {}", io.nome, io.cognome);
    let intestazione = Intestazione { operatore, ..row.intestazione.read()? };
    let update = domande::ActiveModel {
        id: Unchanged(row.id),
        intestazione: Set(Json::write(&intestazione)?),
        ..Default::default()
    };
    Ok(permit.rows().update(update).await?)
}

async fn draw(desk: &Desk<'_>) -> Result<NumeroProtocollo, StoreError> {
    let anno = desk.now().giorno().date().year();
    let progressivo = desk.open().next_number(&format!("protocollo:{anno}")).await?;
    let progressivo = u64::try_from(progressivo).map_err(|_| StoreError::Decode)?;
    Ok(NumeroProtocollo::new(anno, progressivo))
}

fn frozen(
    domanda: DomandaId,
    posizione: i64,
    campo: &Campo,
) -> Result<domande_campi::ActiveModel, StoreError> {
    let row = domande_campi::ActiveModel {
        domanda: Set(domanda),
        fatto: Set(campo.fatto.clone()),
        posizione: Set(posizione),
        valore: Set(Json::write(&campo.written())?),
        archivio: Set(None),
        aggiornato: Set(None),
        dichiarazione: Set(None),
        dichiarante: Set(None),
        dichiarato: Set(None),
    };
    Ok(match campo.origine {
        Origine::Archivio { archivio, aggiornato } => domande_campi::ActiveModel {
            archivio: Set(Some(archivio.as_str().to_owned())),
            aggiornato: Set(Some(aggiornato)),
            ..row
        },
        Origine::Dichiarato { dichiarazione, dichiarante, istante } => domande_campi::ActiveModel {
            dichiarazione: Set(Some(dichiarazione)),
            dichiarante: Set(Some(dichiarante)),
            dichiarato: Set(Some(istante)),
            ..row
        },
    })
}
