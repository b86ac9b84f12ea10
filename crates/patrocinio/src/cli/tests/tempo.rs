//! Rights through time on a terminal: the past month by month.

use super::run;

/// A survivor unable to work and alone, whose income of the years before was said.
const SUPERSTITE: &str = r#"
fatti: {data_nascita: "1960-05-10", tipo_pensione: SUPERSTITI, gestione_dante_causa: FPLD, decorrenza_pensione: "2015-02-01", componenti_nucleo: [{relazione: RICHIEDENTE}], redditi_nucleo_annui: "20000.00", redditi_nucleo_dipendente_pensione_annui: "20000.00", inabile_proficuo_lavoro: true, inabile_proficuo_lavoro_dal: "2015-01-01"}
anni:
  2025: {redditi_nucleo_annui: "20000.00", redditi_nucleo_dipendente_pensione_annui: "20000.00"}
"#;

const RIGA: &str = "arretrati FILE --data 2026-09-15 --prestazione anf_superstite_inabile";

#[test]
fn each_month_has_its_amount_and_its_state_and_another_years_income_is_not_todays() {
    let (success, stdout, stderr) = run(RIGA, SUPERSTITE);
    assert!(success, "{stderr}");
    // 14 mesi × 52,91 con i redditi detti (luglio 2025-agosto 2026), 45 da completare.
    assert!(
        stdout.contains("Nei termini: tra 740,74 € e 3.121,69 €. Da verificare: tra 0,00 € e 52,91 €"),
        "{stdout}"
    );
    assert!(stdout.contains("+ agosto 2026: 52,91 € [Nei termini]"), "{stdout}");
    assert!(stdout.contains("+ giugno 2025: tra 0,00 € e 52,91 €"), "{stdout}");
    assert!(stdout.contains("Mancano per quel periodo: Redditi annui del nucleo per l'ANF;"), "{stdout}");
    assert!(stdout.contains("? settembre 2021: tra 0,00 € e 52,91 € [Da verificare: più vecchia della prescrizione, 5 anni (R.D.L. n. 1827/1935, art. 129; D.L. n. 98/2011, art. 38)]"), "{stdout}");
    assert!(!stdout.contains(" pers"), "nothing is said to be lost: {stdout}");
}

#[test]
fn arrears_are_said_in_three_languages_and_to_machines() {
    let (_, german, _) = run(&format!("{RIGA} --lingua de"), SUPERSTITE);
    assert!(german.contains("+ August 2026: 52,91 € [Innerhalb der Fristen]"), "{german}");
    let (_, english, _) = run(&format!("{RIGA} --lingua en"), SUPERSTITE);
    assert!(english.contains("+ August 2026: €52.91 [Within the terms]"), "{english}");
    let (_, json, _) = run(&format!("{RIGA} --json"), SUPERSTITE);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let last = json["risultati"][0]["arretrati"]["rate"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(last["periodo"]["mese"], "2026-08-01");
    assert_eq!(last["importo"]["minimo"], "52.91");
    assert_eq!(last["termine"]["stato"], "aperto");
}

#[test]
fn a_year_that_is_not_one_is_refused_where_it_is_written() {
    let (success, _, stderr) = run(RIGA, "fatti: {}\nanni: {scorso: {}}");
    assert!(!success);
    assert!(stderr.contains("FILE:2:8: a year is needed here, as 2024"), "{stderr}");
}

#[test]
fn no_command_leaves_a_key_of_the_facts_unread() {
    let wrong = "fatti: {}\nanno: {2025: {}}\n";
    for command in ["valuta", "arretrati", "futuro", "ricostituzione"] {
        let (success, stdout, stderr) = run(&format!("{command} FILE --data 2026-03-15"), wrong);
        assert!(!success && stdout.is_empty(), "{command}: {stdout}");
        assert!(stderr.contains("FILE:2:1: no key is called `anno`"), "{command}: {stderr}");
    }
}

#[test]
fn a_right_to_come_has_its_first_day_and_how_long_it_takes() {
    let fatti = r#"{data_nascita: "1959-10-20", residenza_italia: true, cittadinanza: IT, stato_civile: CELIBE_NUBILE, anni_soggiorno_legale_continuativo: "40", pensioni_lorde_annue: "0.00", redditi_irpef_annui: "0.00", redditi_esenti_annui: "0.00"}"#;
    let line = "futuro FILE --data 2026-03-15 --prestazione assegno_sociale";
    let (success, stdout, stderr) = run(line, fatti);
    assert!(success, "{stderr}");
    assert_eq!(
        stdout,
        "Assegno sociale (assegno_sociale)\n  Con i dati di oggi spetterà dal 20/10/2026, tra 7 mesi.\n  ! Chiesta quel giorno, si paga dal 01/11/2026.\n\n"
    );
    let (_, german, _) = run(&format!("{line} --lingua de"), fatti);
    assert!(german.contains("ab 20.10.2026, in 7 Monaten."), "{german}");
    let (_, json, _) = run(&format!("{line} --json"), fatti);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["frase"], serde_json::Value::Null);
    assert_eq!(json["risultati"][0]["futuro"]["quando"], "dal");
    assert_eq!(json["risultati"][0]["futuro"]["giorno"], "2026-10-20");
    assert_eq!(json["risultati"][0]["futuro"]["decorrenza"], "2026-11-01");
}

#[test]
fn where_there_is_nothing_certain_to_say_that_is_said() {
    let table = [
        ("arretrati", "it", "il diritto non risulta con certezza in nessun mese passato"),
        (
            "arretrati",
            "de",
            "steht für keine Leistung in einem vergangenen Monat der Anspruch mit Sicherheit fest",
        ),
        ("arretrati", "en", "the right is certain in no past month, for any benefit"),
        ("futuro", "it", "nessun diritto oggi negato spetterà nei prossimi 60 mesi"),
        ("futuro", "de", "in den nächsten 60 Monaten"),
        ("futuro", "en", "no right denied today will be due in the next 60 months"),
    ];
    for (command, lingua, said) in table {
        let line = format!("{command} FILE --data 2026-03-15 --lingua {lingua}");
        let (success, stdout, stderr) = run(&line, NIENTE);
        assert!(success, "{stderr}");
        assert!(stdout.contains(said) && stdout.lines().count() == 1, "{line}: {stdout}");
        let (_, json, _) = run(&format!("{line} --json"), NIENTE);
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["frase"].as_str(), Some(stdout.trim_end()), "{line}");
        assert_eq!(json["risultati"], serde_json::json!([]), "{line}");
    }
}

#[test]
fn a_right_that_is_not_denied_says_that_there_is_no_day_to_wait_for() {
    let (success, stdout, stderr) = run("futuro FILE --data 2026-03-15 --prestazione assegno_sociale", "{}");
    assert!(success, "{stderr}");
    assert_eq!(
        stdout,
        "Assegno sociale (assegno_sociale)\n  Oggi non è negato: non c'è un giorno da aspettare.\n\n"
    );
}

/// Somebody of whom nothing is known: no month is certain, and nothing is denied.
const NIENTE: &str = "{}";

/// A pension at the minimum with the yearly addition, and a claim for the social increase.
const RICOSTITUZIONE: &str = r#"
fatti: {data_nascita: "1955-03-01", tipo_pensione: VECCHIAIA, gestione_pensione: FPLD, pensioni_lorde_annue: "7954.05", redditi_irpef_annui: "0.00", redditi_esenti_annui: "0.00", stato_civile: CELIBE_NUBILE, settimane_contributi_totali: 0}
pagate: [importo_aggiuntivo]
chieste: [maggiorazione_sociale]
"#;

#[test]
fn a_review_shows_the_right_that_it_would_take_away() {
    let line = "ricostituzione FILE --data 2026-10-05";
    let (success, stdout, stderr) = run(line, RICOSTITUZIONE);
    assert!(success, "{stderr}");
    assert!(
        stdout.contains("  2026: prima 0,00 €, dopo 2.033,72 €; credito 2.033,72 €, debito 0,00 €\n"),
        "{stdout}"
    );
    let lost =
        "  2026: prima 154,94 €, dopo 0,00 €; credito 0,00 €, debito 154,94 €. Il diritto verrebbe meno\n";
    assert!(stdout.contains(lost), "{stdout}");
    assert!(
        stdout.contains("Non spetterebbero più, almeno in un anno: Importo aggiuntivo di 154,94 euro."),
        "{stdout}"
    );
    let (_, json, _) = run(&format!("{line} --json"), RICOSTITUZIONE);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["ricostituzione"]["diritti"][0]["scheda"], "importo_aggiuntivo");
}

#[test]
fn a_change_of_income_is_said_under_dopo_and_a_benefit_without_a_card_is_refused() {
    let more = format!("{RICOSTITUZIONE}dopo: {{fatti: {{redditi_irpef_annui: \"9000.00\"}}}}\n");
    let (_, stdout, _) = run("ricostituzione FILE --data 2026-10-05 --lingua en", &more);
    assert!(stdout.contains("2026: before €154.94, after €0.00"), "{stdout}");
    let wrong = RICOSTITUZIONE.replace("[maggiorazione_sociale]", "[maggiorazione]");
    let (success, _, stderr) = run("ricostituzione FILE --data 2026-10-05", &wrong);
    assert!(!success);
    assert!(stderr.contains("FILE:4:11: no card is called `maggiorazione`"), "{stderr}");
}
