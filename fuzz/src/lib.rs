//! What is fuzzed: whatever the bytes, there is an answer with its place, and the two evaluators give the same.

#[path = "../../crates/regole/tests/it/banco.rs"]
#[expect(dead_code, reason = "the conformance suite reads more of its small world than fuzzing does")]
mod banco;

mod accordo;
mod cornice;
mod espressione;
mod fatti;
mod scheda;
mod sorte;
mod valutatori;

pub use espressione::espressione;
pub use fatti::fatti;
pub use scheda::scheda;
pub use valutatori::valutatori;
