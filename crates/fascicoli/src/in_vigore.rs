//! The mandates in force on a person, as the header of the case file shows them.

use accessi::{Hat, PatronatoId, SedeId, SoggettoId};
use lingue::Testo;
use mandati::{MandatoId, PraticaId};
use store::orm::*;
use store::{Connection, Instant, Persons, StoreError};

/// A mandate in force.
#[derive(Debug, Clone)]
pub struct MandatoInVigore {
    /// The mandate.
    pub id: MandatoId,
    /// The case it belongs to.
    pub pratica: PraticaId,
    /// The body.
    pub patronato: PatronatoId,
    /// The office charged with the case.
    pub sede: SedeId,
    /// From when.
    pub dal: Instant,
    /// The short name of the body and the name of the office, as the mandate names them.
    pub mandatario: (String, String),
    /// What it is given for, in the three languages.
    pub oggetto: Vec<Testo>,
}

/// The columns of the mandates' table that this chapter reads.
mod righe {
    use accessi::{PatronatoId, SedeId, SoggettoId};
    use mandati::{MandatoId, PraticaId, Testo};
    use store::orm::*;
    use store::{Instant, Json, Persons, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mandati")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: MandatoId,
        pub(crate) soggetto: SoggettoId,
        pub(crate) patronato: PatronatoId,
        pub(crate) sede: SedeId,
        pub(crate) pratica: Option<PraticaId>,
        pub(crate) testo: Json<Testo>,
        pub(crate) stato: String,
        pub(crate) attivo_dal: Option<Instant>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

/// One object, one mandate: nobody has more in force than there are benefits and areas.
const MOST: u64 = 200;

/// Lists the mandates of a person, in force or ended: the person's own all, an office's only its own.
pub(crate) async fn list_mandati(
    rows: &Connection<'_, Persons>,
    soggetto: SoggettoId,
    hat: Hat,
) -> Result<Mandati, StoreError> {
    let mut query =
        righe::Entity::find().filter(righe::Column::Soggetto.eq(soggetto)).order_by_asc(righe::Column::Id);
    if hat != Hat::Assistito {
        let Some(sede) = hat.sede() else { return Ok(Mandati::default()) };
        query = query.filter(righe::Column::Sede.eq(sede));
    }
    let found = rows.list(query, MOST).await?;
    let mut mandati = Mandati { tutti: found.iter().map(|row| row.id).collect(), in_vigore: Vec::new() };
    for row in found {
        mandati.in_vigore.extend(read(&row)?);
    }
    Ok(mandati)
}

/// The mandates that whoever reads may know of.
#[derive(Debug, Default)]
pub(crate) struct Mandati {
    pub(crate) tutti: Vec<MandatoId>,
    pub(crate) in_vigore: Vec<MandatoInVigore>,
}

fn read(row: &righe::Model) -> Result<Option<MandatoInVigore>, StoreError> {
    let (Some(pratica), Some(dal), "attivo") = (row.pratica, row.attivo_dal, row.stato.as_str()) else {
        return Ok(None);
    };
    let testo = row.testo.read()?;
    Ok(Some(MandatoInVigore {
        id: row.id,
        pratica,
        patronato: row.patronato,
        sede: row.sede,
        dal,
        mandatario: (testo.mandatario.codice, testo.mandatario.sede),
        oggetto: testo.oggetto.into_iter().map(|voce| voce.titolo).collect(),
    }))
}
