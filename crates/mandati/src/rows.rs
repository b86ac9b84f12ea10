//! The tables of this chapter, as rows, and the mandate read from and written to them.

use store::orm::*;
use store::{Connection, Migration, Persons, StoreError};

use crate::mandato::{Causa, Mandato, MandatoId, Stato, VisitaId};

/// The history of this chapter's tables.
pub const MIGRATIONS: &[Migration] =
    &[Migration::new("20261125080300_mandati", include_str!("../migrations/20261125080300_mandati.sql"))];

/// The cases.
pub(crate) mod pratiche {
    use accessi::{PatronatoId, SedeId, SoggettoId};
    use store::orm::*;
    use store::{Instant, Persons, Table};

    use crate::pratica::PraticaId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "pratiche")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: PraticaId,
        pub(crate) numero: String,
        pub(crate) soggetto: SoggettoId,
        pub(crate) patronato: PatronatoId,
        pub(crate) sede: SedeId,
        pub(crate) operatore: SoggettoId,
        pub(crate) aperta: Instant,
        pub(crate) chiusa: Option<Instant>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

/// The mandates.
pub(crate) mod mandati {
    use accessi::{PatronatoId, SedeId, SoggettoId};
    use store::orm::*;
    use store::{Instant, Json, Persons, Table};

    use crate::mandato::{MandatoId, VisitaId};
    use crate::oggetto::Oggetto;
    use crate::pratica::PraticaId;
    use crate::testo::Testo;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mandati")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: MandatoId,
        pub(crate) visita: VisitaId,
        pub(crate) pratica: Option<PraticaId>,
        pub(crate) soggetto: SoggettoId,
        pub(crate) patronato: PatronatoId,
        pub(crate) sede: SedeId,
        pub(crate) operatore: SoggettoId,
        pub(crate) oggetto: Json<Oggetto>,
        pub(crate) testo: Json<Testo>,
        pub(crate) stato: String,
        pub(crate) creato: Instant,
        pub(crate) scade: Option<Instant>,
        pub(crate) attivo_dal: Option<Instant>,
        pub(crate) cessato: Option<Instant>,
        pub(crate) causa: Option<String>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

/// The signatures.
pub(crate) mod firme {
    use accessi::SoggettoId;
    use documenti::Impronta;
    use store::orm::*;
    use store::{Instant, Persons, Table};

    use crate::mandato::MandatoId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "firme")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) mandato: MandatoId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) parte: String,
        pub(crate) soggetto: SoggettoId,
        pub(crate) modo: String,
        pub(crate) livello: i64,
        pub(crate) istante: Instant,
        pub(crate) impronta: Impronta,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

/// The requests to sign; they name no person, so whoever holds a code can be led to log in first.
pub(crate) mod richieste_firma {
    use store::orm::*;
    use store::{Id, Instant, Json, Open, Table};

    use crate::mandato::{MandatoId, VisitaId};
    use crate::richiesta::Richiesta;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "richieste_firma")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Id<Richiesta>,
        pub(crate) visita: VisitaId,
        pub(crate) codice: String,
        pub(crate) mandati: Json<Vec<MandatoId>>,
        pub(crate) creata: Instant,
        pub(crate) scade: Instant,
        pub(crate) usata: Option<Instant>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Open> for Entity {}
}

impl mandati::Model {
    /// Reads the mandate from its row.
    pub(crate) fn mandato(&self) -> Result<Mandato, StoreError> {
        Ok(Mandato {
            id: self.id,
            visita: self.visita,
            pratica: self.pratica,
            mandante: self.soggetto,
            patronato: self.patronato,
            sede: self.sede,
            oggetto: self.oggetto.read()?,
            stato: self.read_stato()?,
        })
    }

    fn read_stato(&self) -> Result<Stato, StoreError> {
        let stato = match self.stato.as_str() {
            "bozza" => Some(Stato::Bozza),
            "in_attesa_di_firma" => self.scade.map(|scade| Stato::InAttesaDiFirma { scade }),
            "attivo" => self.attivo_dal.map(|dal| Stato::Attivo { dal }),
            "cessato" => {
                let causa = self.causa.as_deref().and_then(Causa::find);
                self.cessato.zip(causa).map(|(il, causa)| Stato::Cessato { il, causa })
            }
            _ => None,
        };
        stato.ok_or(StoreError::Decode)
    }
}

/// Loads the row of a mandate that a permit is about.
pub(crate) async fn load(
    rows: &Connection<'_, Persons>,
    id: MandatoId,
) -> Result<mandati::Model, StoreError> {
    rows.one(mandati::Entity::find_by_id(id)).await?.ok_or(StoreError::Missing)
}

/// Writes a changed state, on the condition that the row still has the state it was read with; gives whether it had.
/// The case ends with its mandate.
pub(crate) async fn save_stato(
    rows: &Connection<'_, Persons>,
    before: &mandati::Model,
    after: &Mandato,
) -> Result<bool, StoreError> {
    use mandati::Column;

    let update = mandati::Entity::update_many()
        .filter(Column::Id.eq(after.id))
        .filter(Column::Stato.eq(before.stato.as_str()))
        .col_expr(Column::Stato, Expr::value(after.stato.as_str()))
        .col_expr(Column::Pratica, Expr::value(after.pratica));
    let update = match after.stato {
        Stato::Bozza => update,
        Stato::InAttesaDiFirma { scade } => update.col_expr(Column::Scade, Expr::value(scade)),
        Stato::Attivo { dal } => update.col_expr(Column::AttivoDal, Expr::value(dal)),
        Stato::Cessato { il, causa } => update
            .col_expr(Column::Cessato, Expr::value(il))
            .col_expr(Column::Causa, Expr::value(causa.as_str())),
    };
    if rows.update_many(update).await? == 0 {
        return Ok(false);
    }
    if let (Stato::Cessato { il, .. }, Some(pratica)) = (after.stato, after.pratica) {
        let close = pratiche::Entity::update_many()
            .col_expr(pratiche::Column::Chiusa, Expr::value(il))
            .filter(pratiche::Column::Id.eq(pratica));
        rows.update_many(close).await?;
    }
    Ok(true)
}

/// Nobody prepares more mandates in one visit.
const VISIT: u64 = 50;

/// Lists the mandates of a visit, oldest first.
pub(crate) async fn list_visita(
    rows: &Connection<'_, Persons>,
    visita: VisitaId,
) -> Result<Vec<mandati::Model>, StoreError> {
    let query =
        mandati::Entity::find().filter(mandati::Column::Visita.eq(visita)).order_by_asc(mandati::Column::Id);
    rows.list(query, VISIT).await
}
