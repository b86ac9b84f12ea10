//! A world with this chapter's tables, and the bodies to fill it with.

use accessi::testing::World;
use accessi::{PatronatoId, SedeId, SedeInpsId};
use anagrafe::{
    Livello, MIGRATIONS, Patronato, SedeInps, SedePatronato, save_patronato, save_sede, save_sede_inps,
};
use store::testing::Engine;
use store::{StoreError, Tx, Work};

pub(crate) async fn open(engine: Engine) -> World {
    World::open(engine, MIGRATIONS).await
}

pub(crate) fn patronato(id: PatronatoId) -> Patronato {
    Patronato {
        id,
        codice: "ACLI".to_owned(),
        nome: "Patronato ACLI".to_owned(),
        promotore: Some("ACLI".to_owned()),
        raggruppamento: Some("CE.PA.".to_owned()),
        dal: "2022-12-21".parse().unwrap(),
        al: None,
    }
}

pub(crate) fn bolzano(id: SedeId, patronato: PatronatoId) -> SedePatronato {
    SedePatronato {
        id,
        patronato,
        codice: "ACLI-BZ".to_owned(),
        nome: "Bolzano".to_owned(),
        livello: Livello::Provinciale,
        indirizzo: "via di Prova 1".to_owned(),
        comune: "Bolzano".to_owned(),
        provincia: Some("BZ".to_owned()),
        regione: Some("Trentino-Alto Adige".to_owned()),
        paese: "IT".to_owned(),
        orari: "lun-ven 9-13".to_owned(),
        dal: "2022-12-21".parse().unwrap(),
        al: None,
    }
}

pub(crate) fn berlino(id: SedeId, patronato: PatronatoId) -> SedePatronato {
    SedePatronato {
        codice: "ACLI-DE".to_owned(),
        nome: "Berlino".to_owned(),
        livello: Livello::Estera,
        comune: "Berlino".to_owned(),
        provincia: None,
        regione: None,
        paese: "DE".to_owned(),
        al: Some("2026-12-31".parse().unwrap()),
        ..bolzano(id, patronato)
    }
}

pub(crate) fn inps(id: SedeInpsId, provincia: &str, nome: &str) -> SedeInps {
    SedeInps {
        id,
        codice: format!("77-{provincia}"),
        nome: nome.to_owned(),
        provincia: provincia.to_owned(),
        regione: "Basilicata".to_owned(),
    }
}

/// Writes a body, its offices, and INPS's offices.
pub(crate) struct Write {
    pub(crate) patronato: Patronato,
    pub(crate) sedi: Vec<SedePatronato>,
    pub(crate) inps: Vec<SedeInps>,
}

impl Work for Write {
    type Output = ();
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<(), StoreError> {
        save_patronato(&tx.open(), self.patronato.clone()).await?;
        for sede in &self.sedi {
            save_sede(&tx.open(), sede.clone()).await?;
        }
        for sede in &self.inps {
            save_sede_inps(&tx.open(), sede.clone()).await?;
        }
        Ok(())
    }
}
