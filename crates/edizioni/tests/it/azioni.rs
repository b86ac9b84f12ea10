//! The actions of this chapter are those of the policies.

use accessi::{Action, Politiche};
use edizioni::{Approva, Legge, Rifiuta};

#[test]
fn the_policies_know_every_action() {
    let politiche = Politiche::embedded().unwrap();
    for action in [Legge::NAME, Approva::NAME, Rifiuta::NAME] {
        assert!(politiche.declares(action), "{action}");
    }
}
