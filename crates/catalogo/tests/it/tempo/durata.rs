//! Benefits of limited length: they end, and what nobody knows of their end is never certain.

use catalogo::{Arretrati, Attesa, Catalogo, Periodo, Rata, Somma};
use jiff::civil::{Date, date};
use regole::Centesimi;
use serde_json::{Value, json};

use super::{giorni, tempo};

const OGGI: Date = Date::constant(2026, 11, 23);

fn arrears(scheda: &str, fatti: &Value) -> Arretrati {
    let catalogo = Catalogo::embedded().unwrap();
    let scheda = catalogo.find_scheda(scheda).unwrap();
    let tempo = tempo(&catalogo, &json!({"id": "durata", "fatti": fatti}), OGGI);
    catalogo.arretrati(scheda, &tempo, giorni(OGGI))
}

fn month(conto: &Arretrati, year: i16, month: i8) -> &Rata {
    let wanted = Periodo::Mese(date(year, month, 1));
    conto.rate.iter().find(|rata| rata.periodo == wanted).unwrap()
}

/// Out of work since February 2026, with so many weeks of contributions at 1.407,25 a month.
fn unemployed(weeks: i64, taxable: &str) -> Value {
    json!({"data_nascita": "1985-08-01", "tipo_rapporto": "DIPENDENTE_PRIVATO", "causa_cessazione": "LICENZIAMENTO",
        "data_cessazione": "2026-02-22", "data_domanda": "2026-03-01", "stato_disoccupazione": true,
        "settimane_contributi_ultimi_4_anni": weeks, "imponibile_contributivo_ultimi_4_anni": taxable})
}

const fn between(least: i64, most: i64) -> Somma {
    Somma { minimo: Centesimi(least), massimo: Some(Centesimi(most)) }
}

#[test]
fn an_unemployment_benefit_ends_with_its_weeks() {
    let conto = arrears("naspi", &unemployed(20, "6500.00"));
    // 20 settimane ne danno 10: dal 2 marzo al 10 maggio; 6.500 x 4,33 / 20 x 75%.
    assert_eq!(month(&conto, 2026, 3).attesa, Some(Attesa::MeseParziale));
    assert_eq!(month(&conto, 2026, 4).importo, Somma::exactly(Centesimi(105_544)));
    assert_eq!(month(&conto, 2026, 5).importo, between(0, 105_544));
    assert!((6..=10).all(|later| month(&conto, 2026, later).importo == Somma::ZERO));
    assert_eq!(conto.aperti + conto.da_verificare, between(105_544, 3 * 105_544));
}

#[test]
fn the_month_of_an_unemployment_benefit_is_counted_and_lowers_it() {
    let conto = arrears("naspi", &unemployed(104, "33800.00"));
    let july = month(&conto, 2026, 7);
    // 33.800 x 4,33 / 104 x 75% = 1.055,44; dal sesto mese, che comincia il 2 agosto, il 3% in meno.
    assert_eq!(july.importo, Somma::exactly(Centesimi(105_544)));
    let august = month(&conto, 2026, 8);
    assert_eq!((august.importo, august.attesa), (between(102_377, 105_544), Some(Attesa::CambiaNelMese)));
    assert_eq!(month(&conto, 2026, 9).importo, between(99_306, 102_377));
}

#[test]
fn weeks_that_nobody_knows_leave_every_month_between_nothing_and_its_amount() {
    let mut fatti = unemployed(104, "33800.00");
    fatti.as_object_mut().unwrap().remove("settimane_contributi_ultimi_4_anni");
    let conto = arrears("naspi", &fatti);
    assert!(conto.rate.iter().all(|rata| rata.importo.minimo == Centesimi(0)), "{conto:?}");
}

#[test]
fn a_maternity_of_five_months_is_not_paid_for_seven() {
    let fatti = json!({"sesso": "F", "tipo_rapporto": "DIPENDENTE_PRIVATO", "rapporto_in_corso": true,
        "data_evento_nascita": "2026-03-01", "retribuzione_media_mensile": "1850.00"});
    let conto = arrears("indennita_maternita", &fatti);
    // Cinque mesi all'80% di 1.850; quali, lo sceglie la madre.
    assert_eq!(conto.aperti + conto.da_verificare, between(0, 740_000));
    assert_eq!(month(&conto, 2026, 3).attesa, Some(Attesa::DurataAScelta));
}

#[test]
fn a_length_without_a_first_day_makes_nothing_certain() {
    let fatti = json!({"tipo_rapporto": "DIPENDENTE_PRIVATO", "rapporto_in_corso": true, "handicap_assistito": "ART3_COMMA3",
        "relazione_assistito": "FIGLIO", "familiare_prioritario_idoneo": false, "ricovero_tempo_pieno_assistito": false,
        "mesi_congedo_richiesti": 12, "mesi_congedo_gia_usati": 0, "retribuzione_mensile_fissa": "1500.00"});
    let conto = arrears("congedo_straordinario", &fatti);
    assert!(!conto.rate.is_empty());
    for rata in &conto.rate {
        assert_eq!(rata.importo.minimo, Centesimi(0), "{rata:?}");
        assert!(!rata.is_certain(), "{rata:?}");
    }
}

#[test]
fn a_year_of_fewer_months_than_instalments_has_no_certain_month() {
    let fatti = json!({"data_nascita": "2015-05-01", "difficolta_persistenti": true, "frequenta_scuola": true,
        "frequenta_centro_riabilitativo": false, "residenza_italia": true, "cittadinanza": "IT",
        "pensioni_lorde_annue": "0.00", "redditi_irpef_annui": "0.00", "mesi_frequenza_anno": 9});
    let conto = arrears("indennita_frequenza", &fatti);
    let march = month(&conto, 2026, 3);
    assert_eq!(march.attesa, Some(Attesa::NonTuttiIMesi));
    assert_eq!(march.importo.minimo, Centesimi(0));
}
