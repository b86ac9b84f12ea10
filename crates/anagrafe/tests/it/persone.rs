//! What is kept about persons is reached through a permit only, and is found as it was written.

use accessi::testing::identity;
use accessi::{AccessError, Act, Desk, Hat, Motivo, NewResource, SedeInpsId, StartPresa};
use anagrafe::{
    Assistito, Documento, Riconoscimento, TipoDocumento, find_assistito, record_riconoscimento,
    save_assistito,
};
use store::testing::engines;

use crate::world::{Write, bolzano, inps, open, patronato};

/// Identifies Anna at the desk, and writes where she lives.
struct TakeIn {
    provincia: Option<&'static str>,
    sede_inps: SedeInpsId,
}

impl Act for TakeIn {
    type Output = (Option<Assistito>, Option<Assistito>);
    type Error = AccessError;

    /// Gives what was known before, and what is known after.
    async fn run(&self, desk: &Desk<'_>) -> Result<Self::Output, AccessError> {
        let Hat::Operatore { patronato, sede } = desk.actor().hat() else {
            return Err(AccessError::NotFound);
        };
        let soggetto = desk.identify(&identity("Bianchi", "Anna")).await?;
        let resource = NewResource::about(soggetto).at(patronato, sede);
        let rows = desk.permit_new::<StartPresa>(resource, Motivo::PresaInCarico).await?.rows();
        let documento = Documento::parse(
            TipoDocumento::Passaporto,
            "YA1234567",
            "2030-01-01".parse().unwrap(),
            desk.now().giorno(),
        )
        .unwrap();
        let riconoscimento = Riconoscimento {
            id: desk.id(),
            soggetto,
            sede,
            operatore: desk.actor().soggetto(),
            documento: &documento,
            istante: desk.now(),
        };
        record_riconoscimento(&rows, riconoscimento).await?;

        let before = find_assistito(&rows, soggetto).await?;
        let provincia = self.provincia.map(str::to_owned);
        let assistito = Assistito { soggetto, provincia, sede_inps: self.sede_inps };
        save_assistito(&rows, &assistito, desk.now()).await?;
        Ok((before, find_assistito(&rows, soggetto).await?))
    }
}

#[tokio::test]
async fn the_last_residence_written_is_the_one_found() {
    for engine in engines() {
        let world = open(engine).await;
        let (body, sede) = world.office().await;
        let (matera, potenza) = (world.sede_inps().await, world.sede_inps().await);
        let write = Write {
            patronato: patronato(body),
            sedi: vec![bolzano(sede, body)],
            inps: vec![inps(matera, "MT", "Matera"), inps(potenza, "PZ", "Potenza")],
        };
        world.platform.store().act(&write).await.unwrap();
        let bruna = world.person("Verdi", "Bruna").await;
        let operatore = world.actor(bruna, Hat::Operatore { patronato: body, sede }).await;

        let first = TakeIn { provincia: Some("MT"), sede_inps: matera };
        let (before, after) = world.platform.act(&operatore, &first).await.unwrap();
        assert_eq!(before, None);
        // Whoever lives abroad has no province, and the office of the one he is registered in.
        let second = TakeIn { provincia: None, sede_inps: potenza };
        let (again, moved) = world.platform.act(&operatore, &second).await.unwrap();
        assert_eq!(again, after);
        assert_eq!(moved.map(|anna| (anna.provincia, anna.sede_inps)), Some((None, potenza)));
    }
}
