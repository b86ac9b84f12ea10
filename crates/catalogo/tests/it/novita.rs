//! What differs between two days, and what nobody can say.

use catalogo::{Catalogo, DueGiorni, Lingua, Novita, Variazione};
use jiff::civil::{Date, date};

use crate::banco::sources;

const OGGI: Date = date(2026, 11, 25);

fn between(catalogo: &Catalogo, scheda: &str, dal: Date, al: Date) -> Novita {
    let scheda = catalogo.find_scheda(scheda).unwrap();
    catalogo.novita(scheda, DueGiorni { dal, al, conosciuto_al: OGGI }, Lingua::It)
}

fn small(replace: &[(&str, &str)]) -> Catalogo {
    Catalogo::from_sources(&sources(replace)).unwrap_or_else(|found| panic!("{found:?}"))
}

#[test]
fn a_figure_that_changed_has_both_values_each_with_its_own_source_and_mark() {
    let novita = between(&small(&[]), "prova", date(2025, 6, 1), date(2026, 6, 1));
    let [cifra] = &novita.cifre[..] else { panic!("one figure") };
    assert_eq!(cifra.variazione, Variazione::Cambiata);
    let (prima, dopo) = (cifra.prima.as_ref().unwrap(), cifra.dopo.as_ref().unwrap());
    assert_eq!((&*prima.valore, &*prima.fonte, prima.provvisoria), ("6.000,00 € l'anno", "D.M. 1", false));
    assert_eq!((&*dopo.valore, &*dopo.fonte, dopo.provvisoria), ("6.500,00 € l'anno", "D.M. 2", true));
    assert_eq!((&*dopo.dal, dopo.al.as_deref()), ("01/01/2026", Some("31/12/2026")));
}

#[test]
fn a_figure_that_is_not_known_on_one_day_has_not_changed() {
    for (dal, al) in [(date(2026, 6, 1), date(2027, 6, 1)), (date(1850, 1, 1), date(2026, 6, 1))] {
        let novita = between(&small(&[]), "prova", dal, al);
        assert_eq!(novita.cifre[0].variazione, Variazione::NonNota);
        assert!(novita.is_empty());
    }
}

#[test]
fn a_figure_published_after_the_day_of_knowledge_is_not_known_yet() {
    let (catalogo, scheda) = (small(&[]), "prova");
    let days = DueGiorni { dal: date(2025, 6, 1), al: date(2026, 6, 1), conosciuto_al: date(2025, 6, 1) };
    let novita = catalogo.novita(catalogo.find_scheda(scheda).unwrap(), days, Lingua::It);
    assert_eq!(novita.cifre[0].variazione, Variazione::NonNota);
}

#[test]
fn a_card_that_begins_between_the_two_days_is_said_with_its_article() {
    let catalogo = Catalogo::embedded().unwrap();
    let novita = between(&catalogo, "assegno_inclusione", date(2023, 6, 1), date(2024, 6, 1));
    let [vigenza] = &novita.vigenza[..] else { panic!("one requirement: {:?}", novita.vigenza) };
    assert!(vigenza.comincia && vigenza.norma.contains("48"), "{vigenza:?}");
    let after = between(&catalogo, "assegno_inclusione", date(2024, 6, 1), date(2025, 6, 1));
    assert!(after.vigenza.is_empty());
}

#[test]
fn what_a_card_works_out_from_the_day_alone_is_compared_too() {
    let catalogo = Catalogo::embedded().unwrap();
    let novita = between(&catalogo, "perequazione", date(2023, 6, 1), date(2024, 6, 1));
    let parte = novita.calcoli.iter().find(|calcolo| calcolo.prima == "32%").unwrap();
    assert_eq!((&*parte.dopo, parte.norma.is_some()), ("22%", true));
}

#[test]
fn a_question_left_open_is_no_figure() {
    let catalogo = Catalogo::embedded().unwrap();
    let novita = between(&catalogo, "congedo_paternita_obbligatorio", date(2026, 1, 1), date(2026, 11, 25));
    assert!(novita.cifre.iter().all(|cifra| !cifra.titolo.contains("altra madre")));
}
