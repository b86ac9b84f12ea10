//! What is written of a body or an office is what is found.

use accessi::{PatronatoId, SedeId, SedeInpsId};
use anagrafe::{
    ListProvince, Patronato, SedeInps, SedePatronato, competent_sede, find_patronato, find_sede,
    find_sede_inps,
};
use store::testing::engines;
use store::{StoreError, Tx, Work};

use crate::world::{Write, berlino, bolzano, inps, open, patronato};

/// Finds one of each kind.
struct Find {
    patronato: PatronatoId,
    sede: SedeId,
    inps: SedeInpsId,
}

impl Work for Find {
    type Output = (Option<Patronato>, Option<SedePatronato>, Option<SedeInps>);
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Self::Output, StoreError> {
        let open = tx.open();
        Ok((
            find_patronato(&open, self.patronato).await?,
            find_sede(&open, self.sede).await?,
            find_sede_inps(&open, self.inps).await?,
        ))
    }
}

#[tokio::test]
async fn bodies_and_offices_are_found_as_they_were_written() {
    for engine in engines() {
        let world = open(engine).await;
        let ((body, one), (_, other)) = (world.office().await, world.office().await);
        let office = world.sede_inps().await;
        let write = Write {
            patronato: patronato(body),
            sedi: vec![bolzano(one, body), berlino(other, body)],
            inps: vec![inps(office, "MT", "Matera")],
        };
        let store = world.platform.store();
        store.act(&write).await.unwrap();
        for sede in &write.sedi {
            let found = store.act(&Find { patronato: body, sede: sede.id, inps: office }).await.unwrap();
            assert_eq!(
                found,
                (Some(write.patronato.clone()), Some(sede.clone()), write.inps.first().cloned())
            );
        }
        let unknown = Find { patronato: one.cast(), sede: body.cast(), inps: body.cast() };
        assert_eq!(store.act(&unknown).await.unwrap(), (None, None, None));
    }
}

#[test]
fn the_law_s_copies_are_owed_in_bolzano_and_abroad() {
    let body: PatronatoId = "00000000-0000-7000-8000-000000000001".parse().unwrap();
    let sede: SedeId = body.cast();
    assert!(bolzano(sede, body).is_bilingual() && !bolzano(sede, body).is_abroad());
    assert!(berlino(sede, body).is_abroad() && !berlino(sede, body).is_bilingual());
}

struct Competent(&'static str);

impl Work for Competent {
    type Output = Option<SedeInps>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Option<SedeInps>, StoreError> {
        competent_sede(&tx.open(), self.0).await
    }
}

#[tokio::test]
async fn one_inps_office_is_competent_for_a_province() {
    for engine in engines() {
        let world = open(engine).await;
        let (body, _) = world.office().await;
        let (matera, potenza) = (world.sede_inps().await, world.sede_inps().await);
        let offices = vec![inps(potenza, "PZ", "Potenza"), inps(matera, "MT", "Matera")];
        let store = world.platform.store();
        store.act(&Write { patronato: patronato(body), sedi: Vec::new(), inps: offices }).await.unwrap();

        let found = store.act(&Competent("MT")).await.unwrap();
        assert_eq!(found.map(|sede| sede.id), Some(matera));
        assert_eq!(store.act(&Competent("XX")).await.unwrap(), None);
        let listed = store.act(&ListProvince).await.unwrap();
        let names: Vec<&str> = listed.iter().map(|provincia| provincia.nome.as_str()).collect();
        assert_eq!(names, ["Matera", "Potenza"]);
    }
}

#[tokio::test]
async fn two_bodies_with_one_code_and_two_offices_for_one_province_are_refused() {
    for engine in engines() {
        let world = open(engine).await;
        let (body, _) = world.office().await;
        let (other, _) = world.office().await;
        let (one, two) = (world.sede_inps().await, world.sede_inps().await);
        let store = world.platform.store();
        let write = |id, offices| Write { patronato: patronato(id), sedi: Vec::new(), inps: offices };
        store.act(&write(body, vec![inps(one, "MT", "Matera")])).await.unwrap();
        let same_code = store.act(&write(other, Vec::new())).await;
        assert!(matches!(same_code, Err(StoreError::Unique(_))), "{same_code:?}");
        let mut renamed = write(other, vec![inps(two, "MT", "Matera due")]);
        renamed.patronato.codice = "INCA".to_owned();
        let same_province = store.act(&renamed).await;
        assert!(matches!(same_province, Err(StoreError::Unique(_))), "{same_province:?}");
    }
}
