//! A file of facts: whatever is misspelt, misplaced or senseless in it is refused where it is written.

use catalogo::{Catalogo, FattiNelTempo, RichiestaRicostituzione, Sorgente};
use jiff::civil::Date;

const OGGI: Date = Date::constant(2026, 3, 10);

/// The faults of a file for each of its three readers: of a day, of the years, of a review.
fn faults(testo: &str) -> [Vec<String>; 3] {
    let catalogo = Catalogo::embedded().unwrap();
    let sorgente = Sorgente { nome: "f".to_owned(), testo: testo.to_owned() };
    let fattario = catalogo.fattario();
    let day = fattario.parse_facts(&sorgente).err();
    let years = FattiNelTempo::parse(fattario, &sorgente, OGGI).err();
    let review = RichiestaRicostituzione::parse(&catalogo, &sorgente, OGGI).err();
    let said = |difetto: catalogo::Diagnosi| {
        format!("{}:{}: {}", difetto.posto.riga, difetto.posto.colonna, difetto.messaggio)
    };
    [day, years, review].map(|difetti| difetti.unwrap_or_default().into_iter().map(said).collect())
}

#[test]
fn a_misspelt_key_is_refused_with_the_one_that_was_meant() {
    let [day, years, review] = faults("fatti: {cittadinanza: IT}\nanno:\n  2025: {cittadinanza: IT}\n");
    assert_eq!(day, ["2:1: no key is called `anno`: here they are `fatti`"]);
    assert_eq!(years, ["2:1: no key is called `anno`; did you mean `anni`?"]);
    assert_eq!(review, ["2:1: no key is called `anno`; did you mean `anni`?"]);
    let [.., review] = faults("fatti: {}\npagata: [importo_aggiuntivo]\ndopoo: {fatti: {}}\n");
    assert_eq!(
        review,
        [
            "2:1: no key is called `pagata`; did you mean `pagate`?",
            "3:1: no key is called `dopoo`; did you mean `dopo`?"
        ]
    );
    let [.., review] = faults("fatti: {}\ndopo: {fati: {}}\n");
    assert_eq!(review, ["2:8: no key is called `fati`; did you mean `fatti`?"]);
}

#[test]
fn a_key_that_has_no_place_there_says_where_it_goes() {
    let [day, years, review] = faults("fatti: {}\naltro: 3\ncittadinanza: IT\n");
    let fact = "3:1: `cittadinanza` is a fact: it is written under `fatti`".to_owned();
    assert_eq!(day, ["2:1: no key is called `altro`: here they are `fatti`".to_owned(), fact.clone()]);
    assert!(years.contains(&fact) && review.contains(&fact));
    let [day, years, review] = faults("fatti: {}\npagate: []\n");
    assert_eq!(day, ["2:1: `pagate` is not read here, where the keys are `fatti`"]);
    assert_eq!(years, ["2:1: `pagate` is not read here, where the keys are `fatti`, `anni`"]);
    assert!(review.is_empty(), "{review:?}");
}

#[test]
fn bare_facts_are_those_of_the_day() {
    for all in [faults("cittadinanza: IT\n"), faults("{}")] {
        assert!(all.iter().all(Vec::is_empty), "{all:?}");
    }
    let [day, ..] = faults("citadinanza: IT\n");
    assert_eq!(day, ["1:1: no fact is called `citadinanza`; did you mean `cittadinanza`?"]);
}

#[test]
fn a_year_that_cannot_be_is_refused() {
    let year = |text: &str| {
        let [_, years, _] = faults(&format!("anni:\n  {text}: {{}}\n"));
        years
    };
    assert!(year("2025").is_empty() && year("2015").is_empty());
    assert_eq!(year("2026"), ["2:3: what holds in 2026, the year of the day, is written under `fatti`"]);
    for wrong in ["2027", "1899", "2014"] {
        assert_eq!(year(wrong), ["2:3: the years looked at are those from 2015 to 2025"], "{wrong}");
    }
    for wrong in ["20255", "scorso", "\"+202\""] {
        assert_eq!(year(wrong), ["2:3: a year is needed here, as 2024"], "{wrong}");
    }
}

#[test]
fn what_never_changes_and_what_is_counted_is_not_said_of_a_year() {
    let [_, years, review] =
        faults("anni:\n  2025: {data_nascita: \"1950-01-01\", mese_fruizione_naspi: 3}\n");
    let wanted = [
        "2:10: `data_nascita` is the same in every year: it is written under `fatti`",
        "2:38: `mese_fruizione_naspi` is counted month by month, and no year says it",
    ];
    assert_eq!(years, wanted);
    assert_eq!(review, wanted);
}

#[test]
fn a_year_that_still_holds_says_what_the_day_says() {
    // A marzo vale ancora l'anno che comincia nel luglio prima.
    let file = |income: &str| {
        format!(
            "fatti: {{redditi_nucleo_annui: \"20000.00\"}}\nanni:\n  2025: {{redditi_nucleo_annui: \"{income}\"}}\n"
        )
    };
    let [_, same, _] = faults(&file("20000.00"));
    assert!(same.is_empty(), "{same:?}");
    let [_, other, _] = faults(&file("20001.00"));
    assert_eq!(
        other,
        ["3:10: `redditi_nucleo_annui` of 2025 still holds on the day, and `fatti` says another"]
    );
}
