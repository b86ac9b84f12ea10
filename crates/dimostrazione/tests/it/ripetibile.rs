//! The same seed gives the same world.

use dimostrazione::{Mondo, famiglia, famiglie};
use proptest::prelude::*;

/// FNV-1a, 64 bits: enough to see that a byte has changed.
fn fingerprint(mondo: &Mondo) -> String {
    let bytes = serde_json::to_vec(mondo).expect("a world is plain data");
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// Changes only when the world is changed on purpose.
const GOLDEN: &str = "5ad219a08dcc6cbc";

#[test]
fn a_world_is_the_same_on_every_machine() {
    assert_eq!(fingerprint(&Mondo::generate(200, 42)), GOLDEN);
}

#[test]
fn different_seeds_give_different_worlds() {
    let (one, other) = (Mondo::generate(100, 1), Mondo::generate(100, 2));
    assert_ne!(one.famiglie, other.famiglie);
    assert_ne!(one.sedi, other.sedi);
}

#[test]
fn a_small_world_is_the_beginning_of_a_large_one() {
    let (small, large) = (Mondo::generate(100, 7), Mondo::generate(1_000, 7));
    assert_eq!(small.famiglie, large.famiglie[..small.famiglie.len()]);
    assert_eq!(small.sedi, large.sedi);
    assert_eq!(small.operatori, large.operatori);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn a_household_depends_on_nothing_but_seed_and_number(seme: u64, indice in 0_u32..50) {
        let streamed = famiglie(seme).nth(indice as usize).expect("the stream is long");
        prop_assert_eq!(famiglia(seme, indice), streamed);
    }
}
