//! Loading a world into a store, on both engines.

use std::collections::BTreeSet;

use dimostrazione::{
    Avanzamento, Caricamento, Ids, LoadError, MIGRATIONS, Mondo, MondoCaricato, Persona, Rapporto, Ricetta,
    find_mondo, load,
};
use store::testing::{Engine, World, engines};
use store::{Migration, Store};
use tokio::sync::mpsc;

use crate::righe::{Read, Righe};

const RICETTA: Ricetta = Ricetta { persone: 100, seme: 42 };

pub(crate) async fn empty(engine: Engine) -> World {
    let rooms: Vec<Migration> =
        [accessi::MIGRATIONS, protocolli::MIGRATIONS, anagrafe::MIGRATIONS, MIGRATIONS].concat();
    World::open(engine, &rooms).await
}

async fn load_quietly(store: &Store, ricetta: Ricetta) -> Result<Caricamento, LoadError> {
    load(store, ricetta, |_| ()).await
}

async fn rows(world: &World) -> Righe {
    world.store.act(&Read).await.expect("the rows are read")
}

/// Loads until so many transactions are committed, and dies in the middle of what follows.
async fn load_and_die(store: &Store, transactions: usize) {
    let (sender, mut steps) = mpsc::unbounded_channel::<Avanzamento>();
    let store = store.clone();
    let loading = tokio::spawn(async move {
        load(&store, RICETTA, move |step| sender.send(step).expect("the test listens")).await
    });
    for _ in 0..transactions {
        steps.recv().await.expect("the load goes on");
    }
    loading.abort();
    assert!(loading.await.is_err_and(|error| error.is_cancelled()), "the load was over before it was killed");
}

#[tokio::test]
async fn a_world_is_loaded_once_and_then_left_alone() {
    for engine in engines() {
        let world = empty(engine).await;
        assert_eq!(find_mondo(&world.store).await.unwrap(), None);
        assert_eq!(load_quietly(&world.store, RICETTA).await.unwrap(), Caricamento::Nuovo);
        let written = rows(&world).await;
        assert_eq!(load_quietly(&world.store, RICETTA).await.unwrap(), Caricamento::GiaPresente);
        assert_eq!(rows(&world).await, written);
        let found = find_mondo(&world.store).await.unwrap();
        assert_eq!(found, Some(MondoCaricato { ricetta: RICETTA, completo: true }));
    }
}

#[tokio::test]
async fn a_world_of_an_older_program_gets_the_people_that_have_come_since() {
    // Before there were referenti for the cards.
    const OLDER: &str = "
        DELETE FROM identita_di_prova WHERE etichetta IN ('nadia', 'dario');
        DELETE FROM abilitazioni WHERE ruolo = 'referente-schede';
        DELETE FROM soggetti WHERE codice_fiscale IN ('SRRNDA75H55H501E', 'CNTDRA70H15H501H');";
    for engine in engines() {
        let world = empty(engine).await;
        load_quietly(&world.store, RICETTA).await.unwrap();
        let whole = rows(&world).await;
        world.sql(OLDER).await.unwrap();
        assert_eq!(rows(&world).await.soggetti.len() + 2, whole.soggetti.len());

        assert_eq!(load_quietly(&world.store, RICETTA).await.unwrap(), Caricamento::Aggiornato);
        assert_eq!(rows(&world).await, whole);
        assert_eq!(load_quietly(&world.store, RICETTA).await.unwrap(), Caricamento::GiaPresente);
    }
}

#[tokio::test]
async fn the_same_seed_gives_the_same_rows_on_every_engine_and_however_often_the_load_was_killed() {
    let mut expected: Option<Righe> = None;
    for engine in engines() {
        let whole = empty(engine).await;
        load_quietly(&whole.store, RICETTA).await.unwrap();
        let killed = empty(engine).await;
        for transactions in [1, 2, 1] {
            load_and_die(&killed.store, transactions).await;
            let found = find_mondo(&killed.store).await.unwrap();
            assert_eq!(found, Some(MondoCaricato { ricetta: RICETTA, completo: false }));
        }
        assert_eq!(load_quietly(&killed.store, RICETTA).await.unwrap(), Caricamento::Ripreso);
        for world in [whole, killed] {
            let rows = rows(&world).await;
            assert_eq!(rows, *expected.get_or_insert_with(|| rows.clone()), "{engine:?}");
        }
    }
}

#[tokio::test]
async fn two_loads_at_once_write_everything_once() {
    for engine in engines() {
        let (alone, shared) = (empty(engine).await, empty(engine).await);
        load_quietly(&alone.store, RICETTA).await.unwrap();
        let other = shared.reopen().await;
        let (one, two) = tokio::join!(load_quietly(&shared.store, RICETTA), load_quietly(&other, RICETTA));
        one.unwrap();
        two.unwrap();
        assert_eq!(rows(&shared).await, rows(&alone).await);
    }
}

#[tokio::test]
async fn another_world_is_refused() {
    for engine in engines() {
        let world = empty(engine).await;
        load_and_die(&world.store, 1).await;
        for other in [Ricetta { persone: 101, ..RICETTA }, Ricetta { seme: u64::MAX, ..RICETTA }] {
            let refused = load_quietly(&world.store, other).await;
            assert!(matches!(refused, Err(LoadError::OtherWorld(RICETTA))), "{refused:?}");
        }
    }
}

#[tokio::test]
async fn invented_people_never_enter_a_database_in_use() {
    for engine in engines() {
        let world = empty(engine).await;
        let office = "INSERT INTO sedi_inps (id, codice, nome, provincia, regione) \
                      VALUES ('019ac000-0000-7000-8000-000000000000', 'TO', 'Torino', 'TO', 'Piemonte')";
        world.sql(office).await.unwrap();
        let refused = load_quietly(&world.store, RICETTA).await;
        assert!(matches!(refused, Err(LoadError::InUse)), "{refused:?}");
        assert_eq!(find_mondo(&world.store).await.unwrap(), None);
    }
}

#[tokio::test]
async fn progress_grows_to_the_whole() {
    for engine in engines() {
        let world = empty(engine).await;
        let mut steps = Vec::new();
        load(&world.store, RICETTA, |step| steps.push(step)).await.unwrap();
        assert!(steps.is_sorted_by_key(|step| step.scritte) && steps.len() > 3);
        assert!(steps.last().is_some_and(|step| step.scritte == step.totale));
    }
}

#[tokio::test]
async fn the_house_knows_those_who_act_their_relatives_the_dead_and_the_represented_and_nobody_else() {
    let mondo = Mondo::generate(RICETTA.persone, RICETTA.seme);
    let ids = Ids::new(RICETTA.seme);
    for engine in engines() {
        let world = empty(engine).await;
        load_quietly(&world.store, RICETTA).await.unwrap();
        let rows = rows(&world).await;
        let known: BTreeSet<&str> = rows.soggetti.iter().map(|row| row.codice_fiscale.as_str()).collect();
        let is_known = |persona: &&Persona| known.contains(persona.codice_fiscale.as_str());
        let unknown: Vec<&Persona> = mondo.persone().filter(|persona| !is_known(persona)).collect();
        assert!(unknown.len() > 50);
        assert!(unknown.iter().all(|persona| persona.is_alive() && persona.tutela.is_none()));
        assert!(mondo.identita.iter().all(|identity| known.contains(identity.codice_fiscale.as_str())));

        let carlo = mondo.identita.iter().find(|identity| identity.chiave == "carlo").unwrap();
        let carlo = mondo.find_persona(carlo.persona.unwrap()).unwrap();
        for parente in &carlo.parenti {
            let other = &mondo.find_persona(parente.persona).unwrap().codice_fiscale;
            let pair = [ids.soggetto(&carlo.codice_fiscale), ids.soggetto(other)].map(|id| id.to_string());
            let tied =
                |row: &crate::righe::legami::Model| pair.contains(&row.uno) && pair.contains(&row.altro);
            assert!(rows.legami.iter().any(tied));
        }
    }
}

#[tokio::test]
async fn operators_act_from_their_first_day_to_their_last_and_volunteers_never() {
    let mondo = Mondo::generate(RICETTA.persone, RICETTA.seme);
    let ids = Ids::new(RICETTA.seme);
    for engine in engines() {
        let world = empty(engine).await;
        load_quietly(&world.store, RICETTA).await.unwrap();
        let rows = rows(&world).await;
        let roles_of = |codice: &str| {
            let id = ids.soggetto(codice).to_string();
            rows.abilitazioni.iter().filter(move |row| row.soggetto == id)
        };
        for operatore in &mondo.operatori {
            let roles: Vec<_> = roles_of(&operatore.addetto.codice_fiscale).collect();
            if operatore.rapporto == Rapporto::CollaboratoreVolontario {
                assert!(roles.is_empty());
                continue;
            }
            assert_eq!(roles.len(), 1);
            assert_eq!(roles[0].al.is_some(), operatore.al.is_some());
            assert_eq!(roles[0].ruolo == "responsabile-sede", operatore.responsabile);
            assert_eq!(roles[0].sede, Some(ids.sede(&operatore.sede).to_string()));
        }
    }
}
