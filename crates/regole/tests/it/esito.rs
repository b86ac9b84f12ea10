//! The outcome of a whole card: precedence, amount, what is missing and in which order.

use jiff::civil::date;
use regole::{Attesa, Bozza, Centesimi, Esito, Giorni, Importo, Luogo, Regola, Scritto, Unita, Valutazione};

use crate::banco::{Banco, GIORNI, facts};

fn card(requisiti: &[(&str, &str)], importo: Option<&str>) -> Bozza {
    let written = |(nome, testo): &(&str, &str)| Scritto { nome: (*nome).into(), testo: (*testo).to_owned() };
    Bozza {
        requisiti: requisiti.iter().map(written).collect(),
        importo: importo.map(|testo| (testo.to_owned(), Unita::parse("euro/anno").unwrap())),
        ..Bozza::default()
    }
}

fn judge(bozza: &Bozza, known: &str) -> Valutazione {
    let banco = Banco::new();
    Regola::compile(bozza, banco.nomi()).unwrap().judge(&facts(&banco, known), GIORNI)
}

fn outcome(requisiti: &[(&str, &str)], known: &str) -> Esito {
    judge(&card(requisiti, None), known).esito
}

#[test]
fn a_certain_no_wins_over_everything() {
    let requisiti = [("uno", "a"), ("due", "b"), ("tre", "g"), ("quattro", "1 / n > 0")];
    assert_eq!(outcome(&requisiti, "b = false; n = 0"), Esito::NonSpetta);
    assert_eq!(outcome(&requisiti, "b = true; n = 0"), Esito::Errore);
}

#[test]
fn a_missing_fact_comes_before_a_judgement() {
    let requisiti = [("uno", "a"), ("due", "g")];
    assert_eq!(outcome(&requisiti, ""), Esito::DaCompletare);
    assert_eq!(outcome(&requisiti, "a = true"), Esito::DaAccertare);
    assert_eq!(outcome(&requisiti, "a = true; g = true"), Esito::Spetta);
}

#[test]
fn silence_means_none_only_where_somebody_was_asked() {
    let banco = Banco::new();
    let regola = Regola::compile(&card(&[("uno", "not (chiuso)")], None), banco.nomi()).unwrap();
    let mut asked = facts(&banco, "");
    assert_eq!(regola.judge(&asked, GIORNI).esito, Esito::Spetta);
    asked.leave_open("chiuso");
    let judged = regola.judge(&asked, GIORNI);
    assert_eq!(judged.esito, Esito::DaCompletare);
    assert_eq!(&*judged.mancanti[0].fatto, "chiuso");
}

#[test]
fn all_requirements_are_judged_even_after_a_no() {
    let judged = judge(&card(&[("uno", "a"), ("due", "n > 3")], None), "a = false; n = 2");
    let verdicts: Vec<_> = judged.requisiti.iter().map(|requisito| requisito.stima.truth()).collect();
    assert_eq!(verdicts, [Some(false), Some(false)]);
}

#[test]
fn an_amount_certainly_zero_is_a_no_with_zero() {
    let judged =
        judge(&card(&[("uno", "a")], Some("max(0, annuo - 10.00 euro/anno)")), "a = true; annuo = 9.00");
    assert_eq!((judged.esito, judged.importo), (Esito::NonSpetta, Some(Importo::Certo(Centesimi(0)))));
}

#[test]
fn where_only_the_amount_waits_it_is_due_with_a_range_and_the_facts_are_named() {
    let amount = "if a then 10.00 euro/anno else 20.00 euro/anno";
    let judged = judge(&card(&[("uno", "b")], Some(amount)), "b = true");
    assert_eq!(judged.esito, Esito::Spetta);
    assert_eq!(judged.importo, Some(Importo::Tra(Centesimi(1_000), Centesimi(2_000))));
    assert_eq!(&*judged.mancanti[0].fatto, "a");
    assert!(!judged.forse_zero);
}

#[test]
fn an_amount_that_may_be_zero_says_so() {
    let judged = judge(&card(&[("uno", "a")], Some("annuo")), "a = true");
    assert_eq!((judged.esito, judged.importo), (Esito::Spetta, Some(Importo::Ignoto)));
    assert!(judged.forse_zero);
}

#[test]
fn a_figure_not_published_yet_does_not_say_that_the_amount_may_be_zero() {
    let banco = Banco::new();
    let regola = Regola::compile(&card(&[("uno", "a")], Some("soglia")), banco.nomi()).unwrap();
    let judged =
        regola.judge(&facts(&banco, "a = true"), Giorni { data_diritto: date(2027, 1, 1), ..GIORNI });
    assert_eq!((judged.esito, judged.importo), (Esito::Spetta, Some(Importo::Ignoto)));
    assert!(!judged.forse_zero);
}

#[test]
fn a_first_day_not_known_says_what_it_waits_for_and_decides_nothing() {
    let from = "if b then aggiungi_mesi(d, m) else @\"2026-01-01\"";
    let bozza = Bozza { decorrenza: Some(from.to_owned()), ..card(&[("uno", "a")], None) };
    let fact = |nome: &str| Attesa::Fatto(nome.into());
    let judged = judge(&bozza, "a = true; m = 3");
    assert_eq!((judged.esito, judged.decorrenza), (Esito::Spetta, None));
    assert!(judged.mancanti.is_empty());
    assert_eq!(judged.decorrenza_attende, [fact("b"), fact("d")].into());
    let judged = judge(&bozza, "a = true; b = true; d = 2025-11-30; m = 3");
    assert_eq!(judged.decorrenza, Some(date(2026, 2, 28)));
    assert!(judged.decorrenza_attende.is_empty());
    let judged = judge(&bozza, "a = false");
    assert_eq!((judged.esito, judged.decorrenza), (Esito::NonSpetta, None));
    assert!(judged.decorrenza_attende.is_empty());
}

#[test]
fn the_fact_that_decides_most_is_asked_first() {
    let named = |requisiti: &[(&str, &str)]| {
        let judged = judge(&card(requisiti, Some("annuo")), "");
        judged
            .mancanti
            .iter()
            .map(|mancante| (mancante.fatto.to_string(), mancante.requisiti))
            .collect::<Vec<_>>()
    };
    let expected = |all: &[(&str, usize)]| {
        all.iter().map(|(fatto, requisiti)| ((*fatto).to_owned(), *requisiti)).collect::<Vec<_>>()
    };
    let shared = [("uno", "a and n > 1"), ("due", "n > 2"), ("tre", "n > 3 and b")];
    assert_eq!(named(&shared), expected(&[("n", 3), ("a", 1), ("b", 1), ("annuo", 0)]));
    // Three requirements wait for `n`, but alone it decides none of them; `a` decides its own.
    let alone = [("uno", "m + x + n > 1"), ("due", "m - x + n > 2"), ("tre", "a")];
    assert_eq!(named(&alone), expected(&[("a", 1), ("m", 2), ("n", 2), ("x", 2), ("annuo", 0)]));
}

#[test]
fn a_rule_knows_exactly_the_facts_that_it_reads() {
    let banco = Banco::new();
    let bozza = card(&[("uno", "some x in lista satisfies x.inabile and annuo > soglia")], None);
    let regola = Regola::compile(&bozza, banco.nomi()).unwrap();
    let facts: Vec<_> = regola.facts().iter().map(|nome| &**nome).collect();
    assert_eq!(facts, ["annuo", "lista", "lista.inabile"]);
    assert_eq!(regola.parameters().iter().map(|nome| &**nome).collect::<Vec<_>>(), ["soglia"]);
}

#[test]
fn an_amount_not_rounded_is_refused() {
    let banco = Banco::new();
    let difetti = Regola::compile(&card(&[("uno", "a")], Some("annuo / 3")), banco.nomi()).unwrap_err();
    assert_eq!(difetti[0].0, Luogo::Importo);
    assert!(difetti[0].1.to_string().starts_with("the amount must be rounded"));
}

#[test]
fn definitions_that_read_each_other_in_a_circle_are_refused() {
    let banco = Banco::new();
    let written = |nome: &str, testo: &str| Scritto { nome: nome.into(), testo: testo.to_owned() };
    let definizioni = vec![
        written("uno", "due + 1"),
        written("due", "uno + 1"),
        written("tre", "quattro"),
        written("quattro", "n"),
    ];
    let difetti = Regola::compile(&Bozza { definizioni, ..Bozza::default() }, banco.nomi()).unwrap_err();
    let named: Vec<_> = difetti.iter().map(|(luogo, _)| luogo.clone()).collect();
    assert_eq!(named, [Luogo::Definizione("uno".into()), Luogo::Definizione("due".into())]);
}
