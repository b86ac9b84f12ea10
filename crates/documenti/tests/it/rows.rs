//! What is said about a file comes back from the database as it went in.

use std::sync::Arc;

use documenti::{
    Contenuto, MIGRATIONS,
    rows::{Entity, Model, Riferimento},
};
use store::{
    Instant, ManualClock, Random, Store, StoreError, Tx, Work,
    orm::{EntityTrait, IntoActiveModel},
};

struct Attach {
    times: usize,
}

impl Work for Attach {
    type Output = (Model, Vec<Model>);
    type Error = StoreError;

    #[expect(clippy::disallowed_methods, reason = "the gate is above this crate")]
    async fn run(&self, tx: &Tx) -> Result<Self::Output, StoreError> {
        let contenuto = Contenuto::check(b"%PDF-1.7".to_vec(), 64).unwrap();
        let pratica = tx.id();
        let nome = "carta d'identità.pdf".parse().unwrap();
        let riferimento = Riferimento { nome, soggetto: tx.id(), pratica };
        let mut last = None;
        for _ in 0..self.times {
            let row = Model::new(tx.id(), &contenuto, riferimento.clone(), tx.now());
            tx.persons().insert(row.clone().into_active_model()).await?;
            last = Some(row);
        }
        Ok((last.unwrap(), tx.persons().list(Entity::find(), 10).await?))
    }
}

async fn store() -> (tempfile::TempDir, Store) {
    let folder = tempfile::TempDir::new().unwrap();
    let url = format!("sqlite:{}", folder.path().join("prova.sqlite").display());
    let clock = Arc::new(ManualClock::new(Instant::from_micros(1_795_424_709_000_000)));
    let store = Store::open(&url, MIGRATIONS, clock, Random::seeded(1)).await.unwrap();
    (folder, store)
}

#[tokio::test]
async fn a_row_comes_back_as_it_went_in() {
    let (_folder, store) = store().await;
    let (written, read) = store.act(&Attach { times: 1 }).await.unwrap();
    assert_eq!(read, [written]);
}

#[tokio::test]
async fn the_same_bytes_stand_once_in_a_case() {
    let (_folder, store) = store().await;
    assert!(matches!(store.act(&Attach { times: 2 }).await, Err(StoreError::Unique(_))));
}
