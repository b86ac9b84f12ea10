//! Taking a person in charge: identified at the desk, with a draft mandate for each object he chose.

use std::collections::BTreeSet;

use accessi::{
    AccessError, Act, Desk, Hat, Identita, Motivo, NewResource, PatronatoId, SedeId, SoggettoId, StartPresa,
};
use anagrafe::{
    Assistito, Documento, Riconoscimento, competent_sede, find_patronato, find_sede, record_riconoscimento,
    save_assistito,
};
use catalogo::Catalogo;
use documenti::Impronta;
use documenti::stampa::{Edizione, StampaError};
use lingue::Lingua;
use store::orm::*;
use store::{Giorno, Json, StoreError};

use crate::azioni::Prepara;
use crate::edizione::keep_edizione;
use crate::mandato::{MandatoId, VisitaId};
use crate::oggetto::Oggetto;
use crate::rows::mandati;
use crate::stato::Stato;
use crate::testo::{Mandante, Mandatario, Testo, luogo};

/// Takes a person in charge.
#[derive(Debug)]
pub struct Prepare<'a> {
    /// The cards, which say what each object opens.
    pub catalogo: &'a Catalogo,
    /// Who the person is, as the document says.
    pub identita: Identita,
    /// The document seen.
    pub documento: Documento,
    /// The province where the person lives, by its two letters; for whoever lives abroad, that of registration.
    pub provincia: String,
    /// What the mandates are for, one each.
    pub oggetti: BTreeSet<Oggetto>,
    /// The language of the person.
    pub lingua: Lingua,
}

/// Why a person was not taken in charge.
#[derive(Debug, thiserror::Error)]
pub enum PrepareError {
    /// Only who acts for an office of a patronato takes people in charge.
    #[error("not acting for an office")]
    NoOffice,
    /// A mandate has an object.
    #[error("no object chosen")]
    NoObject,
    /// The clauses of the mandate cannot be read.
    #[error(transparent)]
    Clausole(#[from] StampaError),
    /// No INPS office is competent for this province.
    #[error("unknown province")]
    UnknownProvincia,
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
}

impl From<StoreError> for PrepareError {
    fn from(error: StoreError) -> Self {
        Self::Access(error.into())
    }
}

impl Act for Prepare<'_> {
    type Output = MandatoId;
    type Error = PrepareError;

    /// Gives the first mandate of the visit; the others are found by it.
    async fn run(&self, desk: &Desk<'_>) -> Result<MandatoId, PrepareError> {
        let Hat::Operatore { patronato, sede } = desk.actor().hat() else {
            return Err(PrepareError::NoOffice);
        };
        let competent =
            competent_sede(&desk.open(), &self.provincia).await?.ok_or(PrepareError::UnknownProvincia)?;
        let soggetto = desk.identify(&self.identita).await?;
        let at_the_desk = NewResource::about(soggetto).at(patronato, sede);
        let permit = desk.permit_new::<StartPresa>(at_the_desk, Motivo::PresaInCarico).await?;
        let rows = permit.rows();

        let visita = desk.id();
        let riconoscimento = Riconoscimento {
            id: visita.cast(),
            soggetto,
            sede,
            operatore: desk.actor().soggetto(),
            documento: &self.documento,
            istante: desk.now(),
        };
        record_riconoscimento(&rows, riconoscimento).await?;
        let assistito =
            Assistito { soggetto, provincia: Some(self.provincia.clone()), sede_inps: competent.id };
        save_assistito(&rows, &assistito, desk.now()).await?;

        let mandatario = mandatario(desk, patronato, sede).await?;
        let edizione = Edizione::load(&mandatario.luogo.lingue(self.lingua))?;
        let edizione = keep_edizione(&desk.open(), &edizione, desk.now()).await?;
        let sheet = Sheet { visita, edizione, mandatario, sede: (patronato, sede) };
        let mut first = None;
        for oggetto in &self.oggetti {
            let id = self.draft(desk, soggetto, &sheet, oggetto).await?;
            first.get_or_insert(id);
        }
        first.ok_or(PrepareError::NoObject)
    }
}

/// What the drafts of one visit have in common.
struct Sheet {
    visita: VisitaId,
    edizione: Impronta,
    mandatario: Mandatario,
    sede: (PatronatoId, SedeId),
}

impl Prepare<'_> {
    async fn draft(
        &self,
        desk: &Desk<'_>,
        soggetto: SoggettoId,
        sheet: &Sheet,
        oggetto: &Oggetto,
    ) -> Result<MandatoId, PrepareError> {
        let (patronato, sede) = sheet.sede;
        let resource = NewResource::about(soggetto).at(patronato, sede);
        let permit = desk.permit_new::<Prepara>(resource, Motivo::PresaInCarico).await?;
        let row = mandati::ActiveModel {
            id: Set(permit.on()),
            visita: Set(sheet.visita),
            pratica: Set(None),
            soggetto: Set(soggetto),
            patronato: Set(patronato),
            sede: Set(sede),
            operatore: Set(desk.actor().soggetto()),
            oggetto: Set(Json::write(oggetto)?),
            testo: Set(Json::write(&self.testo(sheet, oggetto, desk.now().giorno()))?),
            stato: Set(Stato::Bozza.as_str().to_owned()),
            creato: Set(desk.now()),
            scade: Set(None),
            attivo_dal: Set(None),
            cessato: Set(None),
            causa: Set(None),
        };
        permit.rows().insert(row).await?;
        Ok(permit.on())
    }

    fn testo(&self, sheet: &Sheet, oggetto: &Oggetto, data: Giorno) -> Testo {
        Testo {
            edizione: sheet.edizione,
            lingua: self.lingua,
            data,
            mandante: Mandante {
                nome: self.identita.nome.clone(),
                cognome: self.identita.cognome.clone(),
                codice_fiscale: self.identita.codice_fiscale.expose().to_owned(),
                nascita: self.identita.data_nascita,
                documento: self.documento.tipo(),
            },
            mandatario: sheet.mandatario.clone(),
            oggetto: oggetto.voci(self.catalogo),
            salute: oggetto.opens_health(self.catalogo),
        }
    }
}

/// Names the office and the operator as they are today.
async fn mandatario(
    desk: &Desk<'_>,
    patronato: PatronatoId,
    sede: SedeId,
) -> Result<Mandatario, PrepareError> {
    let open = desk.open();
    let body = find_patronato(&open, patronato).await?.ok_or(PrepareError::NoOffice)?;
    let office = find_sede(&open, sede).await?.ok_or(PrepareError::NoOffice)?;
    let operatore = desk.load_me().await?;
    Ok(Mandatario {
        codice: body.codice,
        nome: body.nome,
        luogo: luogo(&office),
        indirizzo: format!("{}, {}", office.indirizzo, office.comune),
        sede: office.nome,
        operatore: format!("{} {}", operatore.nome, operatore.cognome),
    })
}
