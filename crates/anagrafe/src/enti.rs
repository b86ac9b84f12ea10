//! The bodies and their offices: reference data with dates, that hold nobody's data.

use accessi::{PatronatoId, SedeId, SedeInpsId};
use store::orm::*;
use store::{Connection, Giorno, Open, StoreError, Tx, Work};

use crate::rows::{patronati, sedi_inps, sedi_patronato};

/// A patronato.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patronato {
    /// Its id.
    pub id: PatronatoId,
    /// Its short name, unique.
    pub codice: String,
    /// Its name.
    pub nome: String,
    /// Who promotes it, where the sources say so.
    pub promotore: Option<String>,
    /// Its grouping (CE.PA., CIPLA), where the sources say so.
    pub raggruppamento: Option<String>,
    /// Its first day as a signatory.
    pub dal: Giorno,
    /// Its last day.
    pub al: Option<Giorno>,
}

/// The levels of a patronato's offices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Livello {
    /// The central office.
    Centrale,
    /// A regional office.
    Regionale,
    /// A provincial office.
    Provinciale,
    /// A local office.
    Zonale,
    /// An office abroad.
    Estera,
}

impl Livello {
    const ALL: [Self; 5] = [Self::Centrale, Self::Regionale, Self::Provinciale, Self::Zonale, Self::Estera];

    /// Gives the word used by rows, which is also the end of the key of its text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Centrale => "centrale",
            Self::Regionale => "regionale",
            Self::Provinciale => "provinciale",
            Self::Zonale => "zonale",
            Self::Estera => "estera",
        }
    }

    /// Reads the word used by rows.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|livello| livello.as_str() == text)
    }
}

/// An office of a patronato.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SedePatronato {
    /// Its id.
    pub id: SedeId,
    /// The body.
    pub patronato: PatronatoId,
    /// Its code, unique.
    pub codice: String,
    /// Its name.
    pub nome: String,
    /// Its level.
    pub livello: Livello,
    /// Street and number.
    pub indirizzo: String,
    /// The town.
    pub comune: String,
    /// The province, by its two letters; none abroad.
    pub provincia: Option<String>,
    /// The region, by name; none abroad.
    pub regione: Option<String>,
    /// The country, by its two letters (ISO 3166).
    pub paese: String,
    /// When it is open.
    pub orari: String,
    /// Its first day.
    pub dal: Giorno,
    /// Its last day.
    pub al: Option<Giorno>,
}

impl SedePatronato {
    /// Tells whether a copy of the mandate in two languages is owed (D.M. 193/2008 art. 4 § 3: province of Bolzano).
    #[must_use]
    pub fn is_bilingual(&self) -> bool {
        self.provincia.as_deref() == Some("BZ")
    }

    /// Tells whether the office is abroad, where a copy in Italian is kept on file (D.M. 193/2008 art. 4 § 3).
    #[must_use]
    pub fn is_abroad(&self) -> bool {
        self.livello == Livello::Estera
    }
}

/// An office of INPS, competent for a province.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SedeInps {
    /// Its id.
    pub id: SedeInpsId,
    /// Its code, as text.
    pub codice: String,
    /// Its name.
    pub nome: String,
    /// The province, by its two letters.
    pub provincia: String,
    /// The region, by name.
    pub regione: String,
}

/// Finds a patronato.
pub async fn find_patronato(
    open: &Connection<'_, Open>,
    id: PatronatoId,
) -> Result<Option<Patronato>, StoreError> {
    Ok(open.one(patronati::Entity::find_by_id(id)).await?.map(Patronato::from))
}

/// Finds an office of a patronato.
pub async fn find_sede(open: &Connection<'_, Open>, id: SedeId) -> Result<Option<SedePatronato>, StoreError> {
    open.one(sedi_patronato::Entity::find_by_id(id)).await?.map(SedePatronato::try_from).transpose()
}

/// Finds an INPS office.
pub async fn find_sede_inps(
    open: &Connection<'_, Open>,
    id: SedeInpsId,
) -> Result<Option<SedeInps>, StoreError> {
    Ok(open.one(sedi_inps::Entity::find_by_id(id)).await?.map(SedeInps::from))
}

/// Finds the INPS office competent for a province.
pub async fn competent_sede(
    open: &Connection<'_, Open>,
    provincia: &str,
) -> Result<Option<SedeInps>, StoreError> {
    let query = sedi_inps::Entity::find().filter(sedi_inps::Column::Provincia.eq(provincia));
    Ok(open.one(query).await?.map(SedeInps::from))
}

/// Writes a new patronato.
pub async fn save_patronato(open: &Connection<'_, Open>, patronato: Patronato) -> Result<(), StoreError> {
    let Patronato { id, codice, nome, promotore, raggruppamento, dal, al } = patronato;
    let row = patronati::Model { id, codice, nome, promotore, raggruppamento, dal, al };
    open.insert(row.into_active_model().reset_all()).await
}

/// Writes a new office of a patronato.
pub async fn save_sede(open: &Connection<'_, Open>, sede: SedePatronato) -> Result<(), StoreError> {
    open.insert(sedi_patronato::Model::from(sede).into_active_model().reset_all()).await
}

/// Writes a new INPS office.
pub async fn save_sede_inps(open: &Connection<'_, Open>, sede: SedeInps) -> Result<(), StoreError> {
    let SedeInps { id, codice, nome, provincia, regione } = sede;
    let row = sedi_inps::Model { id, codice, nome, provincia, regione };
    open.insert(row.into_active_model().reset_all()).await
}

impl From<patronati::Model> for Patronato {
    fn from(row: patronati::Model) -> Self {
        let patronati::Model { id, codice, nome, promotore, raggruppamento, dal, al } = row;
        Self { id, codice, nome, promotore, raggruppamento, dal, al }
    }
}

impl TryFrom<sedi_patronato::Model> for SedePatronato {
    type Error = StoreError;

    fn try_from(row: sedi_patronato::Model) -> Result<Self, StoreError> {
        Ok(Self {
            livello: Livello::find(&row.livello).ok_or(StoreError::Decode)?,
            id: row.id,
            patronato: row.patronato,
            codice: row.codice,
            nome: row.nome,
            indirizzo: row.indirizzo,
            comune: row.comune,
            provincia: row.provincia,
            regione: row.regione,
            paese: row.paese,
            orari: row.orari,
            dal: row.dal,
            al: row.al,
        })
    }
}

impl From<SedePatronato> for sedi_patronato::Model {
    fn from(sede: SedePatronato) -> Self {
        Self {
            livello: sede.livello.as_str().to_owned(),
            id: sede.id,
            patronato: sede.patronato,
            codice: sede.codice,
            nome: sede.nome,
            indirizzo: sede.indirizzo,
            comune: sede.comune,
            provincia: sede.provincia,
            regione: sede.regione,
            paese: sede.paese,
            orari: sede.orari,
            dal: sede.dal,
            al: sede.al,
        }
    }
}

impl From<sedi_inps::Model> for SedeInps {
    fn from(row: sedi_inps::Model) -> Self {
        let sedi_inps::Model { id, codice, nome, provincia, regione } = row;
        Self { id, codice, nome, provincia, regione }
    }
}

/// A province, as a form offers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provincia {
    /// Its two letters.
    pub sigla: String,
    /// Its name, which is that of its INPS office.
    pub nome: String,
}

/// Lists the provinces for which an INPS office is competent, by name.
#[derive(Debug, Clone, Copy)]
pub struct ListProvince;

/// Italy has 107 provinces and metropolitan cities; a reform will not double them.
const PROVINCES: u64 = 200;

impl Work for ListProvince {
    type Output = Vec<Provincia>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Vec<Provincia>, StoreError> {
        let query = sedi_inps::Entity::find().order_by_asc(sedi_inps::Column::Nome);
        let sedi = tx.open().list(query, PROVINCES).await?;
        Ok(sedi.into_iter().map(|sede| Provincia { sigla: sede.provincia, nome: sede.nome }).collect())
    }
}
