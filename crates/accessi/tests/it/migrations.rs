//! What was there before a migration is there after it.

use std::sync::Arc;

use accessi::MIGRATIONS;
use store::testing::{World, engines};
use store::{Clock, Random, Store};

const OPERATOR: &str = "
    INSERT INTO soggetti (id, codice_fiscale, codice_base, cognome, nome, data_nascita, sesso, ricerca, creato)
    VALUES ('s', 'cf', 'cf', 'Fabbri', 'Marta', '1984-06-15', 'F', '', 0);
    INSERT INTO abilitazioni (id, soggetto, ruolo, patronato, sede, dal)
    VALUES ('a', 's', 'operatore', 'p', 'o', 0);
    INSERT INTO sessioni (id, impronta, soggetto, abilitazione, livello, creata, vista)
    VALUES ('e', 'i', 's', 'a', 2, 0, 0);";

/// A role with an office of INPS.
fn role(id: &str, ruolo: &str) -> String {
    format!(
        "INSERT INTO abilitazioni (id, soggetto, ruolo, sede_inps, dal) VALUES ('{id}', 's', '{ruolo}', 't', 0)"
    )
}

#[tokio::test]
async fn the_referente_comes_to_roles_and_sessions_that_stay() {
    for engine in engines() {
        let before: Vec<_> = MIGRATIONS.iter().copied().take(2).collect();
        let world = World::open(engine, &before).await;
        world.sql(OPERATOR).await.unwrap();
        assert!(world.sql(&role("b", "referente-schede")).await.is_err(), "{engine:?}: the role is new");

        let clock = Arc::clone(&world.clock) as Arc<dyn Clock>;
        Store::open(world.url(), MIGRATIONS, clock, Random::seeded(2)).await.unwrap();
        world.sql(&role("b", "referente-schede")).await.unwrap();
        assert!(world.sql(&role("c", "direttore")).await.is_err(), "{engine:?}: no such role");
        // The session still needs its role: the role goes only after it.
        let role_goes = "DELETE FROM abilitazioni WHERE id = 'a'";
        assert!(world.sql(role_goes).await.is_err(), "{engine:?}: a session is left without its role");
        world.sql("DELETE FROM sessioni WHERE id = 'e'").await.unwrap();
        world.sql(role_goes).await.unwrap();
    }
}
