//! Enclosing a document with a claim: its bytes are kept already, its place is the case file.

use accessi::{AccessError, Act, Desk, Motivo, Permit};
use anagrafe::{find_patronato, find_sede};
use catalogo::Catalogo;
use documenti::{Contenuto, NomeFile, rows as documenti_rows};
use fascicoli::{Attach, AttachError, Documento, ReadFascicolo};
use protocolli::{Chiave, Dove, ProtocolliError, in_force};
use store::orm::*;
use store::{Giorno, Id, StoreError};

use crate::azioni::Modifica;
use crate::domanda::{DomandaId, TransitionError};
use crate::rows::{self, domande, domande_allegati};

/// Encloses a document.
#[derive(Debug)]
pub struct Enclose<'a> {
    /// The cards.
    pub catalogo: &'a Catalogo,
    /// The claim.
    pub domanda: DomandaId,
    /// What it is for, by its id in the card.
    pub tipo: &'a str,
    /// The file.
    pub contenuto: &'a Contenuto,
    /// The name it came with.
    pub nome: NomeFile,
    /// The last day on which it is valid, for a document that expires.
    pub scade: Option<Giorno>,
}

/// Why a document was not enclosed.
#[derive(Debug, thiserror::Error)]
pub enum EncloseError {
    /// The card asks for no document of this kind.
    #[error("unknown kind of document")]
    UnknownTipo,
    /// The same file is enclosed already for the same purpose.
    #[error("document already enclosed")]
    AlreadyEnclosed,
    /// The agreement in force allows no more documents.
    #[error("too many documents")]
    TooMany(i64),
    /// The claim was sent: nothing can be added to it.
    #[error(transparent)]
    Transition(#[from] TransitionError),
    /// The case file did not take it.
    #[error(transparent)]
    Attach(#[from] AttachError),
    /// No agreement says how many documents go with a claim.
    #[error(transparent)]
    Protocolli(#[from] ProtocolliError),
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for EncloseError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

impl Act for Enclose<'_> {
    type Output = ();
    type Error = EncloseError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), EncloseError> {
        let permit = desk.permit::<Modifica>(self.domanda, Motivo::Domanda).await?;
        let rows = permit.rows();
        let row = rows::load(&rows, self.domanda).await?;
        if !row.domanda()?.is_open() {
            return Err(TransitionError::AlreadySent.into());
        }
        self.require_tipo(&row)?;
        let enclosed = rows::list_allegati(&rows, self.domanda).await?;
        let impronta = self.contenuto.impronta();
        if enclosed.iter().any(|found| found.tipo == self.tipo && found.impronta == impronta) {
            return Err(EncloseError::AlreadyEnclosed);
        }
        let most = most(desk, &row).await?;
        if i64::try_from(enclosed.len()).is_ok_and(|count| count >= most) {
            return Err(EncloseError::TooMany(most));
        }
        let allegato = domande_allegati::ActiveModel {
            domanda: Set(self.domanda),
            documento: Set(self.find_or_attach(desk, &permit, &row).await?),
            tipo: Set(self.tipo.to_owned()),
            nome: Set(self.nome.clone()),
            impronta: Set(impronta),
            dimensione: Set(i64::try_from(self.contenuto.size()).map_err(|_| StoreError::Decode)?),
            scade: Set(self.scade),
            allegato: Set(desk.now()),
        };
        Ok(rows.insert(allegato).await?)
    }
}

impl Enclose<'_> {
    fn require_tipo(&self, row: &domande::Model) -> Result<(), EncloseError> {
        let scheda = self.catalogo.find_scheda(&row.scheda).ok_or(EncloseError::UnknownTipo)?;
        let asked = scheda.domanda.documenti.iter().any(|documento| *documento.id == *self.tipo);
        if asked { Ok(()) } else { Err(EncloseError::UnknownTipo) }
    }

    /// A file that the case holds already is enclosed as it is: the same bytes are kept once.
    async fn find_or_attach(
        &self,
        desk: &Desk<'_>,
        permit: &Permit<'_, Modifica>,
        row: &domande::Model,
    ) -> Result<Id<Documento>, EncloseError> {
        let same = documenti_rows::Entity::find()
            .filter(documenti_rows::Column::Pratica.eq(row.pratica.cast::<documenti_rows::Pratica>()))
            .filter(documenti_rows::Column::Impronta.eq(self.contenuto.impronta()));
        if let Some(found) = permit.rows().one(same).await? {
            return Ok(found.id.cast());
        }
        let open = ReadFascicolo { catalogo: self.catalogo, soggetto: row.soggetto, motivo: Motivo::Domanda };
        let mandati = open.run(desk).await?.mandati;
        let mandato =
            mandati.iter().find(|mandato| mandato.id == row.mandato).ok_or(AttachError::NoMandato)?;
        let attach = Attach {
            mandato,
            soggetto: row.soggetto,
            contenuto: self.contenuto,
            nome: self.nome.clone(),
            spiegazione: self.spiegazione(row),
        };
        Ok(attach.run(desk).await?)
    }

    /// Says what the document is, in the words of the card.
    fn spiegazione(&self, row: &domande::Model) -> String {
        let scheda = self.catalogo.find_scheda(&row.scheda);
        let asked = scheda
            .and_then(|scheda| scheda.domanda.documenti.iter().find(|documento| *documento.id == *self.tipo));
        asked.map_or_else(|| self.tipo.to_owned(), |documento| documento.testo.it.to_string())
    }
}

/// Reads from the agreements in force at the office how many documents go with one claim.
async fn most(desk: &Desk<'_>, row: &domande::Model) -> Result<i64, EncloseError> {
    let open = desk.open();
    let patronato = find_patronato(&open, row.patronato).await?.ok_or(StoreError::Missing)?;
    let sede = find_sede(&open, row.sede).await?.ok_or(StoreError::Missing)?;
    let dove = Dove { regione: sede.regione, provincia: sede.provincia };
    let giorno = desk.now().giorno();
    Ok(in_force(&open, Chiave::DomandaAllegati, &dove, &patronato.codice, giorno).await?.valore)
}
