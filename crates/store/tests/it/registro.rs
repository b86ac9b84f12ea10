//! The register: numbered, sealed, provable, and unforgiving to whoever touches it.

use registro::{Checkpoint, Hash, SealKey, is_consistent, is_included};
use store::{
    Id, Soggetto, Store,
    register::{Difference, Sequencing, Verified, VerifyError},
    testing::{Engine, World, engines},
};

use crate::contatori::Leave;

pub(crate) fn key() -> SealKey {
    SealKey::from_seed("prova.example/registro", &[9; 32]).unwrap()
}

async fn leave(store: &Store, count: usize) -> Vec<Id<registro::Leaf>> {
    let anna = Id::<Soggetto>::from_uuid(uuid_of(1));
    store.act(&Leave(Some(anna), count)).await.unwrap()
}

fn uuid_of(number: u128) -> uuid::Uuid {
    uuid::Uuid::from_u128(number)
}

/// Five leaves in two seals, three and two.
async fn sealed(engine: Engine) -> World {
    let world = World::open(engine, &[]).await;
    leave(&world.store, 3).await;
    assert_eq!(world.store.sequence(&key()).await, Ok(Sequencing::Numbered(3)));
    leave(&world.store, 2).await;
    assert_eq!(world.store.sequence(&key()).await, Ok(Sequencing::Numbered(2)));
    world
}

async fn verify(world: &World) -> Result<Verified, VerifyError> {
    world.store.verify(&key().public(), None).await
}

#[tokio::test]
async fn leaves_are_numbered_sealed_and_verified() {
    for engine in engines() {
        let world = sealed(engine).await;
        leave(&world.store, 1).await;
        assert_eq!(verify(&world).await, Ok(Verified { leaves: 5, seals: 2, waiting: 1 }), "{engine:?}");
    }
}

#[tokio::test]
async fn the_sequencer_looks_at_the_queue_before_it_stops() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        leave(&world.store, 3).await;
        world.store.sequence_until(&key(), std::future::ready(())).await;
        assert_eq!(world.store.pending_leaves().await, Ok(0), "{engine:?}");
    }
}

#[tokio::test]
async fn a_register_without_leaves_is_verified_too() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        assert_eq!(world.store.sequence(&key()).await, Ok(Sequencing::Numbered(0)), "{engine:?}");
        assert_eq!(verify(&world).await, Ok(Verified { leaves: 0, seals: 0, waiting: 0 }), "{engine:?}");
        assert_eq!(world.store.find_last_seal().await, Ok(None), "{engine:?}");
    }
}

#[tokio::test]
async fn many_batches_make_one_tree() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        for _ in 0..5 {
            leave(&world.store, 501).await;
        }
        for expected in [1_000, 1_000, 505, 0] {
            assert_eq!(world.store.sequence(&key()).await, Ok(Sequencing::Numbered(expected)), "{engine:?}");
        }
        assert_eq!(verify(&world).await, Ok(Verified { leaves: 2_505, seals: 3, waiting: 0 }), "{engine:?}");
    }
}

#[tokio::test]
async fn each_leaf_is_proved_against_the_last_seal() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        let leaves = leave(&world.store, 7).await;
        assert_eq!(world.store.prove_inclusion(leaves[0]).await, Ok(None), "{engine:?}: not numbered yet");
        world.store.sequence(&key()).await.unwrap();
        for (position, leaf) in leaves.into_iter().enumerate() {
            let shown = world.store.prove_inclusion(leaf).await.unwrap().unwrap();
            let sealed = Checkpoint::open(&shown.seal.note, &key().public()).unwrap();
            assert_eq!(shown.position, position as u64, "{engine:?}: as they were written");
            assert!(is_included(shown.leaf, shown.position, &shown.proof, sealed.root), "{engine:?}");
        }
    }
}

#[tokio::test]
async fn a_later_seal_proves_that_the_register_only_grew() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        leave(&world.store, 3).await;
        world.store.sequence(&key()).await.unwrap();
        let before = world.store.find_last_seal().await.unwrap().unwrap();
        leave(&world.store, 6).await;
        world.store.sequence(&key()).await.unwrap();
        let (proof, after) = world.store.prove_consistency(3).await.unwrap().unwrap();
        assert!(is_consistent(before.root, after.root, &proof), "{engine:?}");
        assert_eq!(world.store.prove_consistency(10).await, Ok(None), "{engine:?}");
    }
}

#[tokio::test]
async fn only_one_process_numbers_and_another_takes_over_when_it_falls_silent() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        let other = world.reopen().await;
        leave(&world.store, 1).await;
        assert_eq!(world.store.sequence(&key()).await, Ok(Sequencing::Numbered(1)), "{engine:?}");
        leave(&world.store, 1).await;
        assert_eq!(other.sequence(&key()).await, Ok(Sequencing::NotOurTurn), "{engine:?}");
        world.clock.advance(jiff::SignedDuration::from_secs(10));
        assert_eq!(other.sequence(&key()).await, Ok(Sequencing::Numbered(1)), "{engine:?}");
        assert_eq!(world.store.sequence(&key()).await, Ok(Sequencing::NotOurTurn), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn leaves_written_while_others_are_numbered_are_neither_lost_nor_doubled() {
    for engine in engines() {
        let world = World::open(engine, &[]).await;
        let store = world.store.clone();
        let writing = tokio::spawn(async move {
            for _ in 0..60 {
                leave(&store, 2).await;
            }
        });
        while !writing.is_finished() {
            world.store.sequence(&key()).await.unwrap();
        }
        writing.await.unwrap();
        world.store.sequence(&key()).await.unwrap();
        let verified = verify(&world).await.unwrap();
        assert_eq!((verified.leaves, verified.waiting), (120, 0), "{engine:?}");
    }
}

#[tokio::test]
async fn the_register_refuses_update_and_delete() {
    for engine in engines() {
        let world = sealed(engine).await;
        for table in ["registro_foglie", "registro_albero", "registro_nodi", "registro_sigilli"] {
            let column = if table == "registro_foglie" { "testo" } else { "hash" };
            let column = if table == "registro_sigilli" { "nota" } else { column };
            for sql in [format!("UPDATE {table} SET {column} = 'x'"), format!("DELETE FROM {table}")] {
                let error = world.sql(&sql).await.unwrap_err();
                assert!(error.to_string().contains("append-only table"), "{engine:?}: {sql}: {error}");
            }
        }
        assert!(verify(&world).await.is_ok(), "{engine:?}");
    }
}

/// What each tampering must be found as.
async fn found(sql: &str, expected: fn(&Difference) -> bool) {
    for engine in engines() {
        let world = sealed(engine).await;
        world.tamper(sql).await.unwrap();
        match verify(&world).await {
            Err(VerifyError::Difference(difference)) => {
                assert!(expected(&difference), "{engine:?}: {sql}: {difference}");
            }
            other => panic!("{engine:?}: {sql}: {other:?}"),
        }
    }
}

const FIRST_LEAF: &str = "(SELECT foglia FROM registro_albero WHERE posizione = 0)";

#[tokio::test]
async fn a_changed_leaf_is_found() {
    let sql = format!(
        "UPDATE registro_foglie SET testo = replace(testo, 'atto', 'lettura') WHERE id = {FIRST_LEAF}"
    );
    found(&sql, |difference| *difference == Difference::Leaf(0)).await;
}

#[tokio::test]
async fn a_leaf_whose_person_was_changed_in_the_column_is_found() {
    let sql = format!("UPDATE registro_foglie SET soggetto = NULL WHERE id = {FIRST_LEAF}");
    found(&sql, |difference| *difference == Difference::Columns(0)).await;
}

#[tokio::test]
async fn a_deleted_leaf_is_found() {
    let sql = format!("DELETE FROM registro_foglie WHERE id = {FIRST_LEAF}");
    found(&sql, |difference| *difference == Difference::Leaf(0)).await;
}

#[tokio::test]
async fn a_leaf_deleted_with_its_position_is_found() {
    let sql = format!(
        "DELETE FROM registro_foglie WHERE id = {FIRST_LEAF}; DELETE FROM registro_albero WHERE posizione = 0"
    );
    found(&sql, |difference| *difference == Difference::Position(0)).await;
}

#[tokio::test]
async fn a_tail_cut_off_is_found() {
    let sql = "DELETE FROM registro_albero WHERE posizione >= 3";
    found(sql, |difference| matches!(difference, Difference::Seal(5))).await;
}

#[tokio::test]
async fn a_tail_cut_off_with_its_seal_leaves_lost_leaves_behind() {
    let sql = "DELETE FROM registro_albero WHERE posizione >= 3; DELETE FROM registro_sigilli WHERE dimensione > 3; \
               DELETE FROM registro_nodi WHERE (livello = 1 AND indice = 1) OR livello = 2";
    found(sql, |difference| matches!(difference, Difference::Lost(_))).await;
}

#[tokio::test]
async fn a_position_written_twice_is_found() {
    let sql = "UPDATE registro_albero SET posizione = 9 WHERE posizione = 4";
    found(sql, |difference| *difference == Difference::Position(4)).await;
}

#[tokio::test]
async fn two_leaves_that_changed_places_are_found() {
    let sql = "UPDATE registro_albero SET posizione = 10 WHERE posizione = 0; \
               UPDATE registro_albero SET posizione = 0 WHERE posizione = 1; \
               UPDATE registro_albero SET posizione = 1 WHERE posizione = 10";
    found(sql, |difference| *difference == Difference::Node { level: 1, index: 0 }).await;
}

#[tokio::test]
async fn a_changed_subtree_is_found() {
    let sql = "UPDATE registro_nodi SET hash = (SELECT hash FROM registro_albero WHERE posizione = 0) WHERE livello = 2";
    found(sql, |difference| *difference == Difference::Node { level: 2, index: 0 }).await;
}

#[tokio::test]
async fn an_invented_subtree_is_found() {
    let sql = "INSERT INTO registro_nodi SELECT 7, 7, hash FROM registro_albero WHERE posizione = 0";
    found(sql, |difference| *difference == Difference::Surplus).await;
}

#[tokio::test]
async fn a_seal_with_another_root_is_found() {
    let sql = "UPDATE registro_sigilli SET radice = (SELECT hash FROM registro_albero WHERE posizione = 0) \
               WHERE dimensione = 3";
    found(sql, |difference| *difference == Difference::Seal(3)).await;
}

#[tokio::test]
async fn a_missing_last_seal_is_found() {
    let sql = "DELETE FROM registro_sigilli WHERE dimensione = 5";
    found(sql, |difference| *difference == Difference::Unsealed(5)).await;
}

#[tokio::test]
async fn a_leaf_written_without_a_place_in_the_queue_is_found() {
    let sql = format!(
        "INSERT INTO registro_foglie SELECT '{}', istante, soggetto, testo FROM registro_foglie WHERE id = {FIRST_LEAF}",
        uuid_of(77)
    );
    found(&sql, |difference| matches!(difference, Difference::Lost(id) if id.uuid() == uuid_of(77))).await;
}

#[tokio::test]
async fn a_numbered_leaf_put_back_in_the_queue_is_found() {
    let sql = format!("INSERT INTO registro_coda VALUES ({FIRST_LEAF})");
    found(&sql, |difference| matches!(difference, Difference::Repeated(_))).await;
}

#[tokio::test]
async fn a_register_signed_with_another_key_is_found() {
    for engine in engines() {
        let world = sealed(engine).await;
        let stranger = SealKey::from_seed("prova.example/registro", &[8; 32]).unwrap().public();
        let outcome = world.store.verify(&stranger, None).await;
        assert_eq!(outcome, Err(Difference::Seal(3).into()), "{engine:?}");
    }
}

#[tokio::test]
async fn a_register_cut_back_whole_is_found_by_whoever_kept_a_seal() {
    for engine in engines() {
        let world = sealed(engine).await;
        let note = world.store.find_last_seal().await.unwrap().unwrap().note;
        let kept = Checkpoint::open(&note, &key().public()).unwrap();
        world.store.verify(&key().public(), Some(&kept)).await.unwrap();
        world
            .tamper(
                "DELETE FROM registro_foglie WHERE id IN (SELECT foglia FROM registro_albero WHERE posizione >= 3); \
                 DELETE FROM registro_albero WHERE posizione >= 3; DELETE FROM registro_sigilli WHERE dimensione > 3; \
                 DELETE FROM registro_nodi WHERE (livello = 1 AND indice = 1) OR livello = 2",
            )
            .await
            .unwrap();
        assert!(verify(&world).await.is_ok(), "{engine:?}: by itself it is a register of three leaves");
        let outcome = world.store.verify(&key().public(), Some(&kept)).await;
        assert_eq!(outcome, Err(Difference::Witnessed(5).into()), "{engine:?}");

        let mut other = kept;
        other.root.size = 3;
        other.root.hash = Hash::of_nothing();
        let outcome = world.store.verify(&key().public(), Some(&other)).await;
        assert_eq!(outcome, Err(Difference::Witnessed(3).into()), "{engine:?}");
    }
}
