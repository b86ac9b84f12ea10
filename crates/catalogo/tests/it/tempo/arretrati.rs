//! Arrears: worked cases to the cent, and what holds of all of them.

use catalogo::{Attesa, Catalogo, FattiNelTempo, Periodo, Somma, StatoTermine, Varia};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use regole::{Centesimi, Esito, Importo};

use super::{cases, cents, day, giorni, tempo};

const CASI: &str = include_str!("arretrati.json");

#[test]
fn the_worked_cases_give_their_sums() {
    let catalogo = Catalogo::embedded().unwrap();
    for caso in cases(CASI) {
        let data = day(&caso["data"]);
        let scheda = catalogo.find_scheda(caso["prestazione"].as_str().unwrap()).unwrap();
        let conto = catalogo.arretrati(scheda, &tempo(&catalogo, &caso, data), giorni(data));
        let from = caso["solo_dal"].as_i64().unwrap_or(0);
        let sum = |open: bool| -> Somma {
            let rate = conto.rate.iter().filter(|rata| i64::from(rata.periodo.year()) >= from);
            rate.filter(|rata| rata.termine.is_open() == open).map(|rata| rata.importo).sum()
        };
        let wanted = |key: &str| Somma { minimo: cents(&caso[key][0]), massimo: Some(cents(&caso[key][1])) };
        assert_eq!(sum(true), wanted("aperti"), "{}", caso["id"]);
        assert_eq!(sum(false), wanted("da_verificare"), "{}", caso["id"]);
    }
}

#[test]
fn the_months_come_to_what_the_card_of_those_arrears_says() {
    let catalogo = Catalogo::embedded().unwrap();
    let caso = &cases(CASI)[0];
    let data = day(&caso["data"]);
    let months = catalogo.arretrati(
        catalogo.find_scheda("anf_superstite_inabile").unwrap(),
        &tempo(&catalogo, caso, data),
        giorni(data),
    );
    let mut fatti = tempo(&catalogo, caso, data).oggi;
    fatti.insert("data_domanda", regole::Valore::Data(data));
    let whole = catalogo.find_scheda("arretrati_anf_superstite_inabile").unwrap();
    let whole = catalogo.valuta(whole, &fatti, giorni(data)).valutazione.importo;
    let Some(total) = (months.aperti + months.da_verificare).certain() else { panic!("{months:?}") };
    assert_eq!(whole, Some(Importo::Certo(total)));
}

#[test]
fn the_sum_of_the_instalments_is_the_total_and_the_years_part_it() {
    let catalogo = Catalogo::embedded().unwrap();
    for caso in cases(CASI) {
        let data = day(&caso["data"]);
        let tempo = tempo(&catalogo, &caso, data);
        for scheda in catalogo.schede() {
            let conto = catalogo.arretrati(scheda, &tempo, giorni(data));
            let all: Somma = conto.rate.iter().map(|rata| rata.importo).sum();
            assert_eq!(all, conto.aperti + conto.da_verificare, "{}", scheda.id);
            let by_year =
                conto.by_year().into_values().map(|(_, totals)| totals.aperti + totals.da_verificare);
            assert_eq!(all, by_year.sum(), "{}", scheda.id);
        }
    }
}

#[test]
fn a_later_claim_never_reopens_an_instalment() {
    let catalogo = Catalogo::embedded().unwrap();
    let caso = &cases(CASI)[0];
    let first = day(&caso["data"]);
    for nome in ["anf_superstite_inabile", "importo_aggiuntivo", "assegno_sociale", "naspi"] {
        let scheda = catalogo.find_scheda(nome).unwrap();
        let mut shut: Vec<Periodo> = Vec::new();
        for step in 0..40 {
            let data = first.checked_add((step * 17).days()).unwrap();
            let conto = catalogo.arretrati(scheda, &tempo(&catalogo, caso, data), giorni(data));
            for rata in &conto.rate {
                assert!(
                    !rata.termine.is_open() || !shut.contains(&rata.periodo),
                    "{nome} {:?}",
                    rata.periodo
                );
                if !rata.termine.is_open() {
                    shut.push(rata.periodo);
                }
            }
        }
    }
}

#[test]
fn the_last_day_of_the_term_is_still_within_it() {
    let catalogo = Catalogo::embedded().unwrap();
    let caso = &cases(CASI)[0];
    let scheda = catalogo.find_scheda("anf_superstite_inabile").unwrap();
    let september = |data: Date| {
        let conto = catalogo.arretrati(scheda, &tempo(&catalogo, caso, data), giorni(data));
        let wanted = Periodo::Mese(date(2021, 9, 1));
        conto.rate.into_iter().find(|rata| rata.periodo == wanted).unwrap().termine
    };
    assert_eq!(september(date(2026, 9, 1)), StatoTermine::Aperto);
    let StatoTermine::DaVerificarePrescrizione { anni: 5, norma } = september(date(2026, 9, 2)) else {
        panic!("to be verified")
    };
    assert_eq!(&*norma, "rdl1827_1935_art129");
}

#[test]
fn months_without_a_figure_say_so_and_have_no_sum() {
    let catalogo = Catalogo::embedded().unwrap();
    let caso = &cases(CASI)[0];
    let data = date(2026, 3, 10);
    let scheda = catalogo.find_scheda("anf_superstite_inabile").unwrap();
    let conto = catalogo.arretrati(scheda, &tempo(&catalogo, caso, data), giorni(data));
    // I limiti di prima del luglio 2021 non sono nelle fonti.
    let may = conto.rate.iter().find(|rata| rata.periodo == Periodo::Mese(date(2021, 5, 1))).unwrap();
    assert!(!may.parametri_ignoti.is_empty(), "{may:?}");
    assert_eq!(may.importo.minimo, Centesimi(0));
    assert_eq!(may.importo.certain(), None);
}

#[test]
fn a_right_born_within_a_month_or_a_year_is_not_guessed() {
    let catalogo = Catalogo::embedded().unwrap();
    let years = serde_json::json!({"id": "nato", "fatti": {"data_nascita": "1958-05-10", "residenza_italia": true,
        "cittadinanza": "IT", "stato_civile": "CELIBE_NUBILE", "anni_soggiorno_legale_continuativo": "40",
        "pensioni_lorde_annue": "0.00", "redditi_irpef_annui": "0.00", "redditi_esenti_annui": "0.00"},
        "anni": {"2025": {"anni_soggiorno_legale_continuativo": "40", "pensioni_lorde_annue": "0.00",
        "redditi_irpef_annui": "0.00", "redditi_esenti_annui": "0.00", "pensione_contributiva_annua": "0.00"}}});
    let data = date(2026, 2, 10);
    let scheda = catalogo.find_scheda("assegno_sociale").unwrap();
    let conto = catalogo.arretrati(scheda, &tempo(&catalogo, &years, data), giorni(data));
    // 67 anni il 10 maggio 2025; 538,69 al mese nel 2025.
    let first = &conto.rate[0];
    assert_eq!(first.periodo, Periodo::Mese(date(2025, 5, 1)));
    assert_eq!((first.esito, first.attesa), (Esito::Spetta, Some(Attesa::MeseParziale)));
    assert_eq!(first.importo, Somma { minimo: Centesimi(0), massimo: Some(Centesimi(53_869)) });
    assert_eq!(conto.rate[1].importo, Somma::exactly(Centesimi(53_869)));
    let thirteenth = conto.rate.iter().find(|rata| rata.periodo == Periodo::Tredicesima(2025)).unwrap();
    assert_eq!(thirteenth.attesa, Some(Attesa::TredicesimaParziale));
    assert_eq!(thirteenth.importo, Somma { minimo: Centesimi(0), massimo: Some(Centesimi(53_869)) });
    assert!(conto.rate.iter().all(|rata| matches!(rata.termine, StatoTermine::DaVerificareDomanda { .. })));
}

#[test]
fn the_month_before_a_right_ends_is_due_as_the_others_are() {
    let catalogo = Catalogo::embedded().unwrap();
    // Nel 2026 i redditi passano il limite; la decorrenza della scheda è il mese dopo il giorno chiesto.
    let rich = serde_json::json!({"id": "finita", "fatti": {"data_nascita": "1950-01-01", "tipo_pensione": "VECCHIAIA",
        "gestione_pensione": "FPLD", "stato_civile": "CELIBE_NUBILE", "pensioni_lorde_annue": "7000.00",
        "redditi_irpef_annui": "9000.00", "redditi_esenti_annui": "0.00", "settimane_contributi_totali": 1560,
        "percepisce_quattordicesima": false},
        "anni": {"2025": {"pensioni_lorde_annue": "7000.00", "redditi_irpef_annui": "0.00",
        "redditi_esenti_annui": "0.00", "settimane_contributi_totali": 1560, "percepisce_quattordicesima": false}}});
    let data = date(2026, 11, 23);
    let scheda = catalogo.find_scheda("maggiorazione_sociale").unwrap();
    let conto = catalogo.arretrati(scheda, &tempo(&catalogo, &rich, data), giorni(data));
    let of_2025: Vec<Somma> =
        conto.rate.iter().filter(|rata| rata.periodo.year() == 2025).map(|rata| rata.importo).collect();
    // 144,44 per dodici mesi e la tredicesima.
    assert_eq!(of_2025, [Somma::exactly(Centesimi(14_444)); 13]);
}

#[test]
fn the_years_that_are_read_go_from_the_longest_term_to_the_one_before_todays() {
    let catalogo = Catalogo::embedded().unwrap();
    let today = regole::Fatti::new();
    let read = |scheda: &str, varia: Varia, data: Date| {
        catalogo.anni_letti(catalogo.find_scheda(scheda).unwrap(), varia, &today, giorni(data))
    };
    let november = date(2026, 11, 25);
    assert_eq!(read("quattordicesima", Varia::Anno, november), 2021..2026);
    // The year that begins in July is still last year's in March.
    let family = "assegno_nucleo_familiare";
    assert_eq!(read(family, Varia::Luglio, date(2026, 3, 1)).end, 2025);
    assert_eq!(read(family, Varia::Luglio, november).end, 2026);
    assert!(read("pensione_superstiti", Varia::Stato, november).contains(&2025));
    assert!(read("assegno_maternita_comuni", Varia::Anno, november).is_empty());
}

#[test]
fn what_is_said_of_a_year_is_of_that_year_alone() {
    let catalogo = Catalogo::embedded().unwrap();
    let data = date(2026, 11, 25);
    let nome = std::sync::Arc::from("redditi_irpef_annui");
    let value = |cents| Some(regole::Valore::Euro(Centesimi(cents)));
    let mut tempo = FattiNelTempo::new(data, regole::Fatti::new());
    tempo.say(None, &nome, value(1));
    tempo.say(Some(2024), &nome, value(2));
    let on =
        |tempo: &FattiNelTempo, year| tempo.on(catalogo.fattario(), date(year, 6, 1)).find(&nome).cloned();
    assert_eq!([2026, 2025, 2024].map(|year| on(&tempo, year)), [value(1), None, value(2)]);
    tempo.say(Some(2024), &nome, None);
    assert_eq!(on(&tempo, 2024), None);
}
