//! Opening a case file: who the person is, what the reader may know, what was declared, what happened.

use std::collections::BTreeMap;

use accessi::{
    AccessError, Act, Columns, Desk, FattiAperti, Identita, Motivo, PatronatoId, Permit, SoggettoId,
};
use anagrafe::find_patronato;
use catalogo::Catalogo;
use documenti::rows as documenti_rows;
use store::orm::*;
use store::{Giorno, StoreError, event};

use crate::allegato::Allegato;
use crate::azioni::{Legge, LeggeDocumento};
use crate::cronologia::{Evento, Lettore};
use crate::dichiarazione::{Dichiarato, motivo};
use crate::in_vigore::{MandatoInVigore, list_mandati};
use crate::portata::Portata;
use crate::rows::{allegati, fatti_dichiarati};

/// Opens a case file for the set informativo.
#[derive(Debug, Clone, Copy)]
pub struct ReadFascicolo<'a> {
    /// The vocabulary.
    pub catalogo: &'a Catalogo,
    /// The person.
    pub soggetto: SoggettoId,
    /// Why a professional opens it; the person looks at what is his own.
    pub motivo: Motivo,
}

/// What a case file holds in the house, as far as the reader may see it.
#[derive(Debug, Clone)]
pub struct Apertura {
    /// The person.
    pub soggetto: SoggettoId,
    /// Who the person is.
    pub identita: Identita,
    /// Which facts are open.
    pub aperti: FattiAperti,
    /// What was declared last of each fact.
    pub dichiarati: BTreeMap<String, Dichiarato>,
    /// What was declared last of each fact as it was in a past year.
    pub dichiarati_anni: BTreeMap<i16, BTreeMap<String, Dichiarato>>,
    /// The mandates in force that the reader may know of.
    pub mandati: Vec<MandatoInVigore>,
    /// The day of the reading.
    pub giorno: Giorno,
}

/// Opens a case file with its timeline and documents, for its page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ReadStoria<'a>(pub(crate) ReadFascicolo<'a>);

/// What happened, and what is attached; newest first.
#[derive(Debug)]
pub(crate) struct Storia {
    pub(crate) eventi: Vec<Evento>,
    pub(crate) allegati: Vec<Allegato>,
}

/// More facts than any vocabulary has over the years that matter: the latest declaration of each is read.
const FACTS: u64 = 10_000;
/// The page shows the latest events and documents.
const LATEST: u64 = 100;

impl Act for ReadFascicolo<'_> {
    type Output = Apertura;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Apertura, AccessError> {
        Ok(self.open(desk).await?.0)
    }
}

impl Act for ReadStoria<'_> {
    type Output = (Apertura, Storia);
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(Apertura, Storia), AccessError> {
        let (apertura, permit, lettore) = self.0.open(desk).await?;
        let eventi = list_eventi(&permit, &lettore).await?;
        let allegati = list_allegati(desk, apertura.soggetto).await?;
        Ok((apertura, Storia { eventi, allegati }))
    }
}

impl ReadFascicolo<'_> {
    async fn open<'t>(&self, desk: &Desk<'t>) -> Result<(Apertura, Permit<'t, Legge>, Lettore), AccessError> {
        let reason = motivo(desk.actor(), self.motivo);
        let permit = desk.permit::<Legge>(self.soggetto.cast(), reason).await?;
        let mandati = list_mandati(&permit.rows(), self.soggetto, desk.actor().hat(), desk.now()).await?;
        let mut declared = self.declared(desk, &permit).await?;
        let apertura = Apertura {
            soggetto: self.soggetto,
            identita: permit.load_identita().await?,
            aperti: permit.fatti().clone(),
            dichiarati: declared.remove(&None).unwrap_or_default(),
            dichiarati_anni: declared.into_iter().filter_map(|(anno, said)| Some((anno?, said))).collect(),
            mandati: mandati.in_vigore,
            giorno: desk.now().giorno(),
        };
        let lettore = Lettore { hat: desk.actor().hat(), mandati: mandati.tutti };
        Ok((apertura, permit, lettore))
    }

    /// The last declaration of each fact, of today and of each past year.
    async fn declared(
        &self,
        desk: &Desk<'_>,
        permit: &Permit<'_, Legge>,
    ) -> Result<BTreeMap<Option<i16>, BTreeMap<String, Dichiarato>>, StoreError> {
        let portata = Portata { catalogo: self.catalogo, aperti: permit.fatti() };
        let latest = sea_query::Query::select()
            .expr(fatti_dichiarati::Column::Id.max())
            .from(fatti_dichiarati::Entity)
            .and_where(fatti_dichiarati::Column::Soggetto.eq(self.soggetto))
            .group_by_columns([fatti_dichiarati::Column::Fatto, fatti_dichiarati::Column::Anno])
            .to_owned();
        let query = fatti_dichiarati::Entity::find()
            .filter(fatti_dichiarati::Column::Id.in_subquery(latest))
            .order_by_asc(fatti_dichiarati::Column::Id);
        let mut enti = Enti::default();
        let mut last: BTreeMap<Option<i16>, BTreeMap<String, Dichiarato>> = BTreeMap::new();
        for row in permit.rows().list(query, FACTS).await? {
            let reached =
                self.catalogo.fattario().find(&row.fatto).is_some_and(|fatto| portata.reaches(fatto));
            if let Some(dichiarato) = Dichiarato::read(&row, self.catalogo).filter(|_| reached) {
                let ente = enti.name(desk, row.patronato).await?;
                let anno = row.anno.map(i16::try_from).transpose().map_err(|_| StoreError::Decode)?;
                last.entry(anno).or_default().insert(row.fatto, Dichiarato { ente, ..dichiarato });
            }
        }
        Ok(last)
    }
}

/// The names of bodies already looked up.
#[derive(Default)]
struct Enti(BTreeMap<PatronatoId, Option<String>>);

impl Enti {
    /// Names a body to the person and to the body itself: that it assists the person is nobody else's business.
    async fn name(
        &mut self,
        desk: &Desk<'_>,
        patronato: Option<PatronatoId>,
    ) -> Result<Option<String>, StoreError> {
        let mine = desk.actor().is_assistito() || desk.actor().hat().patronato() == patronato;
        let Some(id) = patronato.filter(|_| mine) else { return Ok(None) };
        if let Some(known) = self.0.get(&id) {
            return Ok(known.clone());
        }
        let name = find_patronato(&desk.open(), id).await?.map(|body| body.codice);
        self.0.insert(id, name.clone());
        Ok(name)
    }
}

async fn list_eventi(permit: &Permit<'_, Legge>, lettore: &Lettore) -> Result<Vec<Evento>, StoreError> {
    let query = event::Entity::find()
        .filter(event::Column::Soggetto.eq(permit.soggetto()))
        .order_by_desc(event::Column::Id);
    let rows = permit.rows().list(query, LATEST).await?;
    Ok(rows.iter().filter(|row| lettore.may_know(row)).map(Evento::read).collect())
}

/// The gate's own scope is the WHERE: each reader sees the documents of the mandates that he has a title by.
async fn list_allegati(desk: &Desk<'_>, soggetto: SoggettoId) -> Result<Vec<Allegato>, AccessError> {
    let reason = motivo(desk.actor(), Motivo::Patrocinio);
    let listing = desk.scope::<LeggeDocumento>(reason).await?;
    let columns =
        Columns { mandato: Some(allegati::Column::Mandato), ..Columns::only(allegati::Column::Soggetto) };
    let query = allegati::Entity::find()
        .filter(allegati::Column::Soggetto.eq(soggetto))
        .filter(listing.scope().condition(columns))
        .order_by_desc(allegati::Column::Documento);
    let found = listing.rows().list(query, LATEST).await?;
    let files = documenti_rows::Entity::find()
        .filter(documenti_rows::Column::Id.is_in(found.iter().map(|row| row.documento)))
        .order_by_desc(documenti_rows::Column::Id);
    let files = listing.rows().list(files, LATEST).await?;
    Ok(found.iter().filter_map(|row| Allegato::join(row, &files)).collect())
}
