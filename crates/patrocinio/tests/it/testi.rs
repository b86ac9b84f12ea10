//! The program's own texts: in every language, each used, none missing.

use std::path::Path;

use cornice::Testi;
use cornice::testi::check::problems;

#[test]
fn every_text_of_the_program_is_there_in_three_languages_and_used() {
    let own = Testi {
        crate_name: "patrocinio",
        it: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/it.ftl")),
        de: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/de.ftl")),
        en: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en.ftl")),
    };
    let others = [
        accessi::TESTI,
        edizioni::TESTI,
        mandati::TESTI,
        fascicoli::TESTI,
        consulenza::TESTI,
        domande::TESTI,
    ];
    let found = problems(&own, &others, Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    assert!(found.is_empty(), "{found:#?}");
}
