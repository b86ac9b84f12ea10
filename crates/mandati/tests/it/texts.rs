//! The texts: complete in three languages, and used.

use std::path::Path;

use cornice::testi::check;
use mandati::TESTI;

#[test]
fn every_text_is_there_in_every_language_and_used() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let problems = check::problems(&TESTI, &[accessi::TESTI], folder).unwrap();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
