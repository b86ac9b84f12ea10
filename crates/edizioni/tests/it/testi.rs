//! The texts of the chapter.

use std::path::Path;

use cornice::testi::check;

#[test]
fn every_text_is_there_in_every_language_and_used() {
    let found = check::problems(&edizioni::TESTI, &[], Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
