//! The texts of the chapter.

use std::path::Path;

use cornice::testi::check;

#[test]
fn every_text_is_there_in_every_language_and_used() {
    let others = [accessi::TESTI, fascicoli::TESTI];
    let problems = check::problems(&domande::TESTI, &others, Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
