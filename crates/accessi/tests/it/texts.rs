//! The texts: complete in three languages, and used.

use std::path::Path;

use accessi::TESTI;
use cornice::testi::check;

#[test]
fn every_text_is_there_in_every_language_and_used() {
    let problems = check::problems(&TESTI, &[], Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
