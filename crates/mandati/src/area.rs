//! The areas of the catalogue, named for people.

use documenti::stampa::Testo;

/// Names an area; one that has no words yet shows its id.
pub(crate) fn titolo(area: &str) -> Testo {
    let (it, de, en) = match area {
        "pensioni" => ("Pensioni", "Renten", "Pensions"),
        "disabilita" => ("Disabilità", "Behinderung", "Disability"),
        "inclusione" => ("Inclusione", "Eingliederung", "Inclusion"),
        "famiglia" => ("Famiglia", "Familie", "Family"),
        "lavoro" => ("Lavoro", "Arbeit", "Work"),
        other => (other, other, other),
    };
    Testo { it: it.to_owned(), de: de.to_owned(), en: en.to_owned() }
}

/// Names the advice on an area, as the object of a mandate.
pub(crate) fn consulenza(area: &str) -> Testo {
    let Testo { it, de, en } = titolo(area);
    Testo {
        it: format!("Consulenza sui diritti: {it}"),
        de: format!("Beratung über Ansprüche: {de}"),
        en: format!("Advice on rights: {en}"),
    }
}
