//! The tables of this chapter, as rows, and the claim read from and written to them.

use accessi::Columns;
use store::orm::*;
use store::{Connection, Json, Migration, Persons, StoreError};

use crate::allegato::Allegato;
use crate::domanda::{Carico, Decisione, Domanda, DomandaId, Invio, Motivo, Rimedio, Stato};

/// The history of this chapter's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration::new("20261125080600_domande", include_str!("../migrations/20261125080600_domande.sql")),
    Migration::new("20261125150000_ricevute", include_str!("../migrations/20261125150000_ricevute.sql")),
    Migration::new("20261125190000_cifre", include_str!("../migrations/20261125190000_cifre.sql"))
        .with_companions(
            include_str!("../migrations/20261125190000_cifre.sqlite.sql"),
            include_str!("../migrations/20261125190000_cifre.postgres.sql"),
        ),
];

/// The claims.
pub(crate) mod domande {
    use accessi::{PatronatoId, SedeId, SedeInpsId, SoggettoId};
    use documenti::Impronta;
    use mandati::{MandatoId, PraticaId};
    use store::orm::*;
    use store::{Giorno, Instant, Json, Persons, Table};

    use crate::domanda::DomandaId;
    use crate::intestazione::Intestazione;
    use crate::termine::Termine;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "domande")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: DomandaId,
        pub(crate) pratica: PraticaId,
        pub(crate) mandato: MandatoId,
        pub(crate) soggetto: SoggettoId,
        pub(crate) scheda: String,
        pub(crate) patronato: PatronatoId,
        pub(crate) sede: SedeId,
        pub(crate) operatore: SoggettoId,
        pub(crate) intestazione: Json<Intestazione>,
        pub(crate) stato: String,
        pub(crate) creata: Instant,
        pub(crate) protocollo: Option<String>,
        pub(crate) inviata: Option<Instant>,
        pub(crate) inviata_da: Option<SoggettoId>,
        pub(crate) sede_inps: Option<SedeInpsId>,
        pub(crate) impronta: Option<Impronta>,
        pub(crate) risposta_entro: Option<Giorno>,
        pub(crate) risposta: Option<Json<Termine>>,
        pub(crate) in_carico_dal: Option<Instant>,
        pub(crate) funzionario: Option<SoggettoId>,
        pub(crate) decisa: Option<Instant>,
        pub(crate) decisione: Option<String>,
        pub(crate) motivo: Option<String>,
        pub(crate) spiegazione: Option<String>,
        pub(crate) rimedio_entro: Option<Giorno>,
        pub(crate) rimedio: Option<Json<Termine>>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

/// The fields of the claims that were sent.
pub(crate) mod domande_campi {
    use accessi::SoggettoId;
    use fascicoli::Dichiarazione;
    use regole::Fatti;
    use store::orm::*;
    use store::{Giorno, Id, Instant, Json, Persons, Table};

    use crate::domanda::DomandaId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "domande_campi")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) domanda: DomandaId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) fatto: String,
        pub(crate) posizione: i64,
        pub(crate) valore: Json<Fatti>,
        pub(crate) archivio: Option<String>,
        pub(crate) aggiornato: Option<Giorno>,
        pub(crate) dichiarazione: Option<Id<Dichiarazione>>,
        pub(crate) dichiarante: Option<SoggettoId>,
        pub(crate) dichiarato: Option<Instant>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

/// The persons' confirmations.
pub(crate) mod conferme {
    use accessi::SoggettoId;
    use store::orm::*;
    use store::{Instant, Persons, Table};

    use crate::domanda::DomandaId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "conferme")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) domanda: DomandaId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) impronta: String,
        pub(crate) soggetto: SoggettoId,
        pub(crate) livello: i64,
        pub(crate) istante: Instant,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

/// The documents enclosed.
pub(crate) mod domande_allegati {
    use documenti::{Impronta, NomeFile};
    use fascicoli::Documento;
    use store::orm::*;
    use store::{Giorno, Id, Instant, Persons, Table};

    use crate::domanda::DomandaId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "domande_allegati")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) domanda: DomandaId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) documento: Id<Documento>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) tipo: String,
        pub(crate) nome: NomeFile,
        pub(crate) impronta: Impronta,
        pub(crate) dimensione: i64,
        pub(crate) scade: Option<Giorno>,
        pub(crate) allegato: Instant,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

/// The receipts of the answers that claims rested on.
pub(crate) mod domande_ricevute {
    use catalogo::Ricevuta;
    use store::orm::*;
    use store::{Json, Persons, Table};

    use crate::domanda::DomandaId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "domande_ricevute")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) domanda: DomandaId,
        pub(crate) ricevuta: Json<Ricevuta>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

/// The figures that the receipts rest on, one row each.
pub(crate) mod domande_cifre {
    use store::orm::*;
    use store::{Giorno, Persons, Table};

    use crate::domanda::DomandaId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "domande_cifre")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) domanda: DomandaId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) parametro: String,
        pub(crate) valore: Option<String>,
        pub(crate) valido_dal: Option<Giorno>,
        pub(crate) valido_al: Option<Giorno>,
        pub(crate) noto_dal: Option<Giorno>,
        pub(crate) stato: Option<String>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Table<Persons> for Entity {}
}

/// The columns that say whose claim it is: what a scope is held against.
pub(crate) const SCOPE: Columns<domande::Column> = Columns {
    soggetto: domande::Column::Soggetto,
    sede: Some(domande::Column::Sede),
    sede_inps: Some(domande::Column::SedeInps),
    mandato: Some(domande::Column::Mandato),
    domanda: Some(domande::Column::Id),
};

impl domande::Model {
    /// Reads the claim from its row.
    pub(crate) fn domanda(&self) -> Result<Domanda, StoreError> {
        Ok(Domanda {
            id: self.id,
            pratica: self.pratica,
            mandato: self.mandato,
            soggetto: self.soggetto,
            scheda: self.scheda.clone(),
            stato: self.read_stato()?,
        })
    }

    fn read_stato(&self) -> Result<Stato, StoreError> {
        match self.stato.as_str() {
            "bozza" => Ok(Stato::Bozza),
            "protocollata" => Ok(Stato::Protocollata(self.read_invio()?)),
            "in_lavorazione" => {
                Ok(Stato::InLavorazione { invio: self.read_invio()?, carico: self.read_carico()? })
            }
            "decisa" => Ok(Stato::Decisa {
                invio: self.read_invio()?,
                carico: self.read_carico()?,
                il: self.decisa.ok_or(StoreError::Decode)?,
                esito: self.read_decisione()?,
            }),
            _ => Err(StoreError::Decode),
        }
    }

    fn read_invio(&self) -> Result<Invio, StoreError> {
        let protocollo = self.protocollo.as_deref().ok_or(StoreError::Decode)?;
        Ok(Invio {
            protocollo: protocollo.parse().map_err(|_| StoreError::Decode)?,
            istante: self.inviata.ok_or(StoreError::Decode)?,
            operatore: self.inviata_da.ok_or(StoreError::Decode)?,
            sede_inps: self.sede_inps.ok_or(StoreError::Decode)?,
            impronta: self.impronta.ok_or(StoreError::Decode)?,
            risposta: self.risposta.as_ref().ok_or(StoreError::Decode)?.read()?,
        })
    }

    fn read_carico(&self) -> Result<Carico, StoreError> {
        let carico = self.in_carico_dal.zip(self.funzionario);
        carico.map(|(dal, funzionario)| Carico { dal, funzionario }).ok_or(StoreError::Decode)
    }

    fn read_decisione(&self) -> Result<Decisione, StoreError> {
        match self.decisione.as_deref() {
            Some("accolta") => Ok(Decisione::Accolta),
            Some("accolta_parzialmente") => Ok(Decisione::AccoltaParzialmente(self.read_rimedio()?)),
            Some("rifiutata") => Ok(Decisione::Rifiutata(self.read_rimedio()?)),
            _ => Err(StoreError::Decode),
        }
    }

    fn read_rimedio(&self) -> Result<Rimedio, StoreError> {
        Ok(Rimedio {
            motivo: self.motivo.as_deref().and_then(Motivo::find).ok_or(StoreError::Decode)?,
            spiegazione: self.spiegazione.clone().ok_or(StoreError::Decode)?,
            termine: self.rimedio.as_ref().ok_or(StoreError::Decode)?.read()?,
        })
    }
}

impl From<domande_allegati::Model> for Allegato {
    fn from(row: domande_allegati::Model) -> Self {
        Self {
            documento: row.documento,
            tipo: row.tipo,
            nome: row.nome,
            impronta: row.impronta,
            dimensione: row.dimensione,
            scade: row.scade,
            istante: row.allegato,
        }
    }
}

/// Loads the row of a claim that a permit is about.
pub(crate) async fn load(
    rows: &Connection<'_, Persons>,
    id: DomandaId,
) -> Result<domande::Model, StoreError> {
    rows.one(domande::Entity::find_by_id(id)).await?.ok_or(StoreError::Missing)
}

/// No agreement allows more documents in one claim; lists of them stop here.
const MOST_DOCUMENTS: u64 = 1_000;

/// Lists the documents enclosed with a claim, oldest first.
pub(crate) async fn list_allegati(
    rows: &Connection<'_, Persons>,
    domanda: DomandaId,
) -> Result<Vec<Allegato>, StoreError> {
    let query = domande_allegati::Entity::find()
        .filter(domande_allegati::Column::Domanda.eq(domanda))
        .order_by_asc(domande_allegati::Column::Allegato)
        .order_by_asc(domande_allegati::Column::Documento)
        .order_by_asc(domande_allegati::Column::Tipo);
    Ok(rows.list(query, MOST_DOCUMENTS).await?.into_iter().map(Allegato::from).collect())
}

/// Writes a changed state, on the condition that the row still has the state it was read with; gives whether it had.
pub(crate) async fn save_stato(
    rows: &Connection<'_, Persons>,
    before: &domande::Model,
    after: &Domanda,
) -> Result<bool, StoreError> {
    use domande::Column;

    let update = domande::Entity::update_many()
        .filter(Column::Id.eq(after.id))
        .filter(Column::Stato.eq(before.stato.as_str()))
        .col_expr(Column::Stato, Expr::value(after.stato.as_str()));
    let update = match &after.stato {
        Stato::Bozza => update,
        Stato::Protocollata(invio) => update
            .col_expr(Column::Protocollo, Expr::value(invio.protocollo.to_string()))
            .col_expr(Column::Inviata, Expr::value(invio.istante))
            .col_expr(Column::InviataDa, Expr::value(invio.operatore))
            .col_expr(Column::SedeInps, Expr::value(invio.sede_inps))
            .col_expr(Column::Impronta, Expr::value(invio.impronta))
            .col_expr(Column::RispostaEntro, Expr::value(invio.risposta.entro))
            .col_expr(Column::Risposta, Expr::value(Json::write(&invio.risposta)?)),
        Stato::InLavorazione { carico, .. } => update
            .col_expr(Column::InCaricoDal, Expr::value(carico.dal))
            .col_expr(Column::Funzionario, Expr::value(carico.funzionario)),
        Stato::Decisa { il, esito, .. } => {
            let update = update
                .col_expr(Column::Decisa, Expr::value(*il))
                .col_expr(Column::Decisione, Expr::value(esito.as_str()));
            match esito.rimedio() {
                None => update,
                Some(rimedio) => update
                    .col_expr(Column::Motivo, Expr::value(rimedio.motivo.as_str()))
                    .col_expr(Column::Spiegazione, Expr::value(rimedio.spiegazione.as_str()))
                    .col_expr(Column::RimedioEntro, Expr::value(rimedio.termine.entro))
                    .col_expr(Column::Rimedio, Expr::value(Json::write(&rimedio.termine)?)),
            }
        }
    };
    Ok(rows.update_many(update).await? == 1)
}
