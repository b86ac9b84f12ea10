//! Which cards a command looks at: said first, because those of a folder nearby may have been meant.

use std::path::Path;

use catalogo::Catalogo;

/// Where the repository keeps the cards.
pub(super) const CARTELLA: &str = "prestazioni";

/// Says which cards are looked at, and which nearby are not.
pub(super) fn say(catalogo: &Catalogo, cartella: Option<&Path>, here: &Path) -> String {
    let many = catalogo.schede().count();
    if let Some(folder) = cartella {
        return format!("the cards of {}: {many}", folder.display());
    }
    let built_in = format!("the cards of the program: {many}");
    if here.join(CARTELLA).join("schede").is_dir() {
        return format!("{built_in}; not those of `{CARTELLA}` here: for them add `--cartella {CARTELLA}`");
    }
    built_in
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cards_of_a_folder_nearby_are_not_taken_for_those_of_the_program() {
        let catalogo = Catalogo::embedded().unwrap();
        let here = tempfile::tempdir().unwrap();
        let many = catalogo.schede().count();
        assert_eq!(say(&catalogo, None, here.path()), format!("the cards of the program: {many}"));
        std::fs::create_dir_all(here.path().join("prestazioni/schede")).unwrap();
        let said = say(&catalogo, None, here.path());
        assert!(said.ends_with("for them add `--cartella prestazioni`"), "{said}");
        let said = say(&catalogo, Some(Path::new("altre")), here.path());
        assert_eq!(said, format!("the cards of altre: {many}"));
    }
}
