//! A text of a closed list as a field: chosen by its name, read by any, refused with the nearest.

use askama::Template;
use catalogo::Catalogo;
use cornice::{Campo, Form, Texts, Voce};
use fascicoli::Questionario;
use lingue::Lingua;
use regole::Valore;

const FACT: &str = "provincia_residenza";

/// What is read of an answer, and the field as it is shown afterwards.
fn answer(written: &str, lingua: Lingua) -> (Option<Valore>, String) {
    let catalogo = Catalogo::embedded().unwrap();
    let t = Voce::new(Texts::load(&[fascicoli::TESTI]).unwrap(), lingua);
    let questions = Questionario::taking(&t, catalogo.fattario().find(FACT));
    let mut form = Form::new().with(Campo::labelled(FACT, FACT), written);
    let read = questions.read(&mut form).and_then(|risposte| risposte.fatti.find(FACT).cloned());
    let shown = questions.fields(&form, &t).render().unwrap();
    (read, shown)
}

#[test]
fn the_names_are_offered_in_the_alphabetical_order_of_the_language() {
    for (lingua, ordered) in [
        (
            Lingua::It,
            ["Genova", "Gorizia", "Grosseto", "L&#39;Aquila", "La Spezia", "Milano", "Monza e Brianza"],
        ),
        (
            Lingua::De,
            ["Genua", "Görz", "Grosseto", "L&#39;Aquila", "La Spezia", "Mailand", "Monza e Brianza"],
        ),
        (
            Lingua::En,
            ["Genoa", "Gorizia", "Grosseto", "L&#39;Aquila", "La Spezia", "Milan", "Monza e Brianza"],
        ),
    ] {
        let (_, shown) = answer("MI", lingua);
        assert_eq!(shown.matches("<option").count(), 1 + 107, "{shown}");
        let places = ordered.map(|name| shown.find(name).unwrap_or_else(|| panic!("no {name} in {shown}")));
        assert!(places.is_sorted(), "{places:?} {shown}");
    }
}

#[test]
fn any_name_is_kept_as_the_list_writes_it() {
    for written in ["TO", "torino ", "Turin"] {
        assert_eq!(answer(written, Lingua::It).0, Some(Valore::Testo("TO".into())), "{written}");
    }
    assert_eq!(answer("Reggio nell'Emilia", Lingua::It).0, Some(Valore::Testo("RE".into())));
}

#[test]
fn what_is_no_name_is_refused_with_the_nearest_in_the_language() {
    for (lingua, said) in [
        (Lingua::It, "vuoi dire Milano?"),
        (Lingua::De, "Meinen Sie Mailand?"),
        (Lingua::En, "do you mean Milan?"),
    ] {
        let (read, shown) = answer("Milanoo", lingua);
        assert_eq!(read, None);
        assert!(shown.contains(said), "{shown}");
    }
    let (read, shown) = answer("Marte", Lingua::It);
    assert_eq!(read, None);
    assert!(shown.contains("Scegli una voce dell&#39;elenco."), "{shown}");
}

/// The fields of a list, with something written in some of its rows.
fn children(written: &[(&str, &str)]) -> String {
    let catalogo = Catalogo::embedded().unwrap();
    let t = Voce::new(Texts::load(&[fascicoli::TESTI]).unwrap(), Lingua::It);
    let questions = Questionario::taking(&t, catalogo.fattario().find("figli"));
    let with = |form: Form, (name, value): &(&str, &str)| form.with(Campo::labelled(name, name), *value);
    let form = written.iter().fold(Form::new(), with);
    questions.fields(&form, &t).render().unwrap()
}

#[test]
fn a_list_offers_that_there_is_nobody_first_and_one_row_open() {
    let shown = children(&[]);
    let nobody = shown.find("name=\"figli.nessuno\"").unwrap();
    assert!(nobody < shown.find("name=\"figli.0.").unwrap(), "{shown}");
    let folded = shown.find("<details").unwrap();
    assert!(shown.find("<legend>Figli (1)</legend>").unwrap() < folded, "{shown}");
    assert!(
        shown.contains("<summary>Figli (2)</summary>") && !shown.contains("<legend>Figli (2)"),
        "{shown}"
    );
}

#[test]
fn a_row_that_was_begun_is_open() {
    let shown = children(&[("figli.0.a_carico", "si"), ("figli.2.a_carico", "si")]);
    for open in ["Figli (1)", "Figli (2)", "Figli (3)"] {
        assert!(shown.contains(&format!("<legend>{open}</legend>")), "{open} in {shown}");
    }
    assert!(shown.contains("<summary>Figli (4)</summary>"), "{shown}");
}
