//! The offices of the patronati, in Italy and abroad: reference data with dates, that hold nobody's data.

use accessi::{PatronatoId, SedeId};
use store::orm::*;
use store::{Connection, Giorno, Open, StoreError};

use crate::rows::sedi_patronato;

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

/// Finds an office of a patronato.
pub async fn find_sede(open: &Connection<'_, Open>, id: SedeId) -> Result<Option<SedePatronato>, StoreError> {
    open.one(sedi_patronato::Entity::find_by_id(id)).await?.map(SedePatronato::try_from).transpose()
}

/// Writes a new office of a patronato.
pub async fn save_sede(open: &Connection<'_, Open>, sede: SedePatronato) -> Result<(), StoreError> {
    open.insert(sedi_patronato::Model::from(sede).into_active_model().reset_all()).await
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
