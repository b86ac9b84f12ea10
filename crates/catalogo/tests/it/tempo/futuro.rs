//! The first day of a right to come: exact, minimal, and never promised on a figure that nobody has published.

use catalogo::{Catalogo, Futuro, Lingua};
use jiff::civil::{Date, date};
use regole::{Esito, Fatti};
use serde_json::{Value, json};

use super::{giorni, tempo};

const OGGI: Date = Date::constant(2026, 3, 15);

fn facts(catalogo: &Catalogo, fatti: &Value) -> Fatti {
    tempo(catalogo, &json!({"id": "futuro", "fatti": fatti}), OGGI).oggi
}

/// Alone in Italy, without income.
fn alone(born: &str, income: &str) -> Value {
    json!({"data_nascita": born, "residenza_italia": true, "cittadinanza": "IT", "stato_civile": "CELIBE_NUBILE",
        "anni_soggiorno_legale_continuativo": "40", "pensioni_lorde_annue": "0.00", "redditi_irpef_annui": income,
        "redditi_esenti_annui": "0.00", "imposte_e_contributi_annui": "0.00"})
}

fn future(catalogo: &Catalogo, scheda: &str, fatti: &Value) -> Futuro {
    let scheda = catalogo.find_scheda(scheda).unwrap();
    catalogo.futuro(scheda, &facts(catalogo, fatti), giorni(OGGI))
}

#[test]
fn an_age_within_the_figures_known_gives_a_certain_day() {
    let catalogo = Catalogo::embedded().unwrap();
    let found = future(&catalogo, "assegno_sociale", &alone("1959-10-20", "0.00"));
    assert_eq!(
        found,
        Futuro::Dal {
            giorno: date(2026, 10, 20),
            decorrenza: Some(date(2026, 11, 1)),
            parametri_ignoti: [].into()
        }
    );
    let detto = catalogo.racconta_futuro(&found, OGGI, Lingua::It).unwrap();
    assert_eq!(detto.frase, "Con i dati di oggi spetterà dal 20/10/2026, tra 7 mesi.");
    assert!(detto.certo && detto.note == ["Chiesta quel giorno, si paga dal 01/11/2026."]);
    let english = catalogo.racconta_futuro(&found, OGGI, Lingua::En).unwrap();
    assert_eq!(english.tra.as_deref(), Some("in 7 months"));
}

#[test]
fn a_right_that_is_paid_only_later_says_from_when() {
    let catalogo = Catalogo::embedded().unwrap();
    let fatti = json!({"data_nascita": "1959-10-20", "sesso": "M", "data_primo_contributo": "1975-01-01",
        "settimane_contributi_al_31_12_1992": "780", "settimane_contributi_totali": "1200"});
    let found = future(&catalogo, "pensione_vecchiaia", &fatti);
    assert_eq!(
        (found.first_day(), found.paid_later()),
        (Some(date(2026, 10, 20)), Some(date(2026, 11, 1))),
        "{found:?}"
    );
    let detto = catalogo.racconta_futuro(&found, OGGI, Lingua::It).unwrap();
    assert_eq!(detto.note, ["Chiesta quel giorno, si paga dal 01/11/2026."]);
}

#[test]
fn an_age_after_the_figures_known_gives_a_possible_day_and_names_the_figures() {
    let catalogo = Catalogo::embedded().unwrap();
    let Futuro::PossibileDal { giorno, mancanti, parametri_ignoti, .. } =
        future(&catalogo, "assegno_sociale", &alone("1960-02-10", "1000.00"))
    else {
        panic!("possible")
    };
    // 67 anni nel febbraio 2027, più quanto dice l'età di quel giorno; l'assegno del 2027 non è pubblicato.
    assert!(giorno >= date(2027, 2, 10), "{giorno}");
    assert!(
        mancanti.is_empty() && parametri_ignoti.contains("assegno_sociale_mensile"),
        "{parametri_ignoti:?}"
    );
}

#[test]
fn a_limit_not_published_does_not_promise_what_the_known_one_denies() {
    let catalogo = Catalogo::embedded().unwrap();
    let rich = future(&catalogo, "assegno_sociale", &alone("1950-01-01", "50000.00"));
    assert_eq!(rich, Futuro::NonEntro { mesi: 60 });
    let young = future(&catalogo, "assegno_sociale", &alone("1959-10-20", "50000.00"));
    assert_eq!(young, Futuro::NonEntro { mesi: 60 });
}

#[test]
fn a_fact_that_misses_makes_the_day_possible() {
    let catalogo = Catalogo::embedded().unwrap();
    let mut fatti = alone("1959-10-20", "0.00");
    fatti.as_object_mut().unwrap().remove("cittadinanza");
    let Futuro::PossibileDal { giorno, mancanti, .. } = future(&catalogo, "assegno_sociale", &fatti) else {
        panic!("possible")
    };
    assert_eq!(giorno, date(2026, 10, 20));
    assert!(mancanti.contains("cittadinanza"), "{mancanti:?}");
}

#[test]
fn a_stay_that_goes_on_reaches_its_ten_years_and_the_day_is_only_possible() {
    let catalogo = Catalogo::embedded().unwrap();
    let mut fatti = alone("1950-01-01", "0.00");
    fatti["anni_soggiorno_legale_continuativo"] = json!("9.5");
    let found = future(&catalogo, "assegno_sociale", &fatti);
    let Futuro::PossibileDal { giorno, mancanti, cresciuti, .. } = &found else { panic!("{found:?}") };
    assert_eq!(*giorno, date(2026, 9, 15), "half a year from the fifteenth of March");
    assert!(mancanti.is_empty(), "{mancanti:?}");
    assert_eq!(
        cresciuti.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
        ["anni_soggiorno_legale_continuativo"]
    );
    let detto = catalogo.racconta_futuro(&found, OGGI, Lingua::It).unwrap();
    assert_eq!(detto.tra.as_deref(), Some("tra 6 mesi"));
    let note = "Fino a quel giorno devono continuare senza interruzioni: \
                Anni di soggiorno legale e continuo in Italia.";
    assert!(!detto.certo && detto.note.iter().any(|said| said == note), "{:?}", detto.note);
}

#[test]
fn a_stay_that_is_over_does_not_grow() {
    let catalogo = Catalogo::embedded().unwrap();
    let mut fatti = alone("1950-01-01", "0.00");
    fatti["anni_soggiorno_legale_continuativo"] = json!("9.5");
    fatti["residenza_italia"] = json!(false);
    assert_eq!(future(&catalogo, "assegno_sociale", &fatti), Futuro::NonEntro { mesi: 60 });
}

#[test]
fn what_is_not_denied_today_waits_for_nothing() {
    let catalogo = Catalogo::embedded().unwrap();
    assert_eq!(future(&catalogo, "assegno_sociale", &alone("1950-01-01", "0.00")), Futuro::NonDaAspettare);
    assert_eq!(catalogo.racconta_futuro(&Futuro::NonDaAspettare, OGGI, Lingua::It), None);
}

#[test]
fn the_day_is_the_first_and_the_day_before_is_denied() {
    let catalogo = Catalogo::embedded().unwrap();
    let mut found = 0;
    for scheda in catalogo.schede() {
        let cases = scheda.casi.iter().filter(|caso| caso.atteso.esito == Esito::NonSpetta);
        for caso in cases.take(4) {
            let futuro = catalogo.futuro(scheda, &caso.fatti, caso.giorni);
            let judge = |data: Date| {
                catalogo.valuta(scheda, &caso.fatti, giorni_of(data, caso.giorni)).valutazione.esito
            };
            match futuro {
                Futuro::Dal { giorno, .. } => {
                    assert_eq!(judge(giorno), Esito::Spetta, "{} {}", scheda.id, caso.id);
                    assert_ne!(
                        judge(giorno.yesterday().unwrap()),
                        Esito::Spetta,
                        "{} {}",
                        scheda.id,
                        caso.id
                    );
                    found += 1;
                }
                Futuro::PossibileDal { giorno, cresciuti, .. } => {
                    let is_there = !matches!(judge(giorno), Esito::NonSpetta | Esito::Errore);
                    // What must have grown is what still denies it on the facts of today.
                    assert_eq!(is_there, cresciuti.is_empty(), "{} {}", scheda.id, caso.id);
                }
                Futuro::NonEntro { .. } => {}
                Futuro::NonDaAspettare => panic!("{} {} is denied", scheda.id, caso.id),
            }
        }
    }
    assert!(found > 5, "{found}");
}

fn giorni_of(data: Date, known: regole::Giorni) -> regole::Giorni {
    regole::Giorni { data_diritto: data, ..known }
}
