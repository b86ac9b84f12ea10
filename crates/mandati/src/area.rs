//! The areas of the catalogue, named for people.

use lingue::Testo;

/// Names an area; one that has no words yet shows its id.
pub(crate) fn titolo(area: &str) -> Testo {
    let (it, de, en) = match area {
        "pensioni" => ("Pensioni", "Renten", "Pensions"),
        "disabilita" => ("Disabilità", "Behinderung", "Disability"),
        "inclusione" => ("Inclusione", "Eingliederung", "Inclusion"),
        "disoccupazione" => ("Disoccupazione", "Arbeitslosigkeit", "Unemployment"),
        "famiglia" => ("Famiglia", "Familie", "Family"),
        "lavoro" => ("Lavoro", "Arbeit", "Work"),
        other => (other, other, other),
    };
    Testo::new(it, de, en)
}

/// Names the advice on an area, as the object of a mandate.
pub(crate) fn consulenza(area: &str) -> Testo {
    let Testo { it, de, en } = titolo(area);
    Testo::new(
        format!("Consulenza sui diritti: {it}"),
        format!("Beratung über Ansprüche: {de}"),
        format!("Advice on rights: {en}"),
    )
}
