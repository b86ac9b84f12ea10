//! The tables of this room, as rows; nobody else reaches them.

pub(crate) mod soggetti {
    //! Who people are.

    use store::orm::*;
    use store::{Giorno, Id, Instant, Persons, Soggetto, Table};

    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "soggetti")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<Soggetto>,
        pub codice_fiscale: String,
        pub codice_base: String,
        pub cognome: String,
        pub nome: String,
        pub data_nascita: Giorno,
        pub sesso: String,
        /// The names as they are looked for.
        pub ricerca: String,
        pub creato: Instant,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
    impl Table<Persons> for Entity {}

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("soggetti").field("id", &self.id).finish_non_exhaustive()
        }
    }
}

pub(crate) mod legami {
    //! Pairs of relatives.

    use store::orm::*;
    use store::{Id, Persons, Soggetto, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "legami")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub uno: Id<Soggetto>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub altro: Id<Soggetto>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
    impl Table<Persons> for Entity {}
}

pub(crate) mod abilitazioni {
    //! Dated enablements.

    use store::orm::*;
    use store::{Id, Instant, Persons, Soggetto, Table};

    use crate::actor::{Abilitazione, PatronatoId, SedeId, SedeInpsId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "abilitazioni")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<Abilitazione>,
        pub soggetto: Id<Soggetto>,
        pub ruolo: String,
        pub patronato: Option<PatronatoId>,
        pub sede: Option<SedeId>,
        pub sede_inps: Option<SedeInpsId>,
        pub dal: Instant,
        pub al: Option<Instant>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
    impl Table<Persons> for Entity {}
}

pub(crate) mod sessioni {
    //! Sessions.

    use store::orm::*;
    use store::{Id, Instant, Persons, Soggetto, Table};

    use crate::actor::{Abilitazione, Sessione};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sessioni")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<Sessione>,
        pub impronta: String,
        pub soggetto: Id<Soggetto>,
        pub abilitazione: Option<Id<Abilitazione>>,
        pub livello: i64,
        pub creata: Instant,
        pub vista: Instant,
        pub chiusa: Option<Instant>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
    impl Table<Persons> for Entity {}
}

pub(crate) mod identita {
    //! Test identities.

    use store::orm::*;
    use store::{Id, Persons, Soggetto, Table};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "identita_di_prova")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub soggetto: Id<Soggetto>,
        pub etichetta: String,
        pub ordine: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
    impl Table<Persons> for Entity {}
}

pub(crate) mod risorse {
    //! What can be asked about, and where it stands.

    use store::orm::*;
    use store::{Id, Instant, Persons, Soggetto, Table};

    use crate::actor::{PatronatoId, SedeId, SedeInpsId};
    use crate::titoli::{Domanda, Mandato};

    /// Anything registered, whatever its kind.
    #[derive(Debug)]
    pub(crate) enum Cosa {}

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "risorse")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<Cosa>,
        pub tipo: String,
        pub soggetto: Id<Soggetto>,
        pub patronato: Option<PatronatoId>,
        pub sede: Option<SedeId>,
        pub sede_inps: Option<SedeInpsId>,
        pub mandato: Option<Id<Mandato>>,
        pub domanda: Option<Id<Domanda>>,
        pub creata: Instant,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
    impl Table<Persons> for Entity {}
}

pub(crate) mod titoli {
    //! What each office may open, on whom, from when to when.

    use std::collections::BTreeSet;

    use store::orm::*;
    use store::{Id, Instant, Json, Persons, Soggetto, Table};

    use crate::actor::{PatronatoId, SedeId, SedeInpsId};
    use crate::titoli::{Fonte, Mandato, Titolo};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "titoli")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<Titolo>,
        pub soggetto: Id<Soggetto>,
        pub fonte_tipo: String,
        pub fonte: Id<Fonte>,
        pub mandato: Option<Id<Mandato>>,
        pub patronato: Option<PatronatoId>,
        pub sede: Option<SedeId>,
        pub sede_inps: Option<SedeInpsId>,
        pub fatti: Json<BTreeSet<String>>,
        pub dal: Instant,
        pub al: Option<Instant>,
        pub chiuso: Option<Instant>,
        pub causa: Option<String>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
    impl Table<Persons> for Entity {}
}

pub(crate) mod contestazioni {
    //! "I do not recognise this".

    use registro::Leaf;
    use store::orm::*;
    use store::{Id, Instant, Persons, Soggetto, Table};

    use crate::visite::Contestazione;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "contestazioni")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Id<Contestazione>,
        pub foglia: Id<Leaf>,
        pub soggetto: Id<Soggetto>,
        pub istante: Instant,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
    impl Table<Persons> for Entity {}
}
