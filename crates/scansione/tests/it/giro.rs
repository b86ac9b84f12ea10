//! What a run finds is what the evaluator of one person finds, however the country is cut and the run is stopped.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;

use catalogo::Lingua;
use datafusion::arrow::array::{Array, AsArray, RecordBatch};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Date32Type, Int64Type};
use jiff::civil::date;
use regole::{Centesimi, Esito, Fatti, Giorni, Importo};
use scansione::{Avanzamento, Errore, Giro, read_facts, scan};

use crate::banco::{Banco, CATALOGO, GIORNI, LAVORI, files, parts};

/// An outcome as the file says it: outcome, least and greatest cents, first day, requirements.
type Riga = (String, Option<i64>, Option<i64>, Option<i32>, Vec<u8>);

fn found(banco: &Banco, out: &str) -> BTreeMap<(i64, String), Riga> {
    let mut all = BTreeMap::new();
    for parte in parts(&banco.path("paese")) {
        let file = banco.path(out).join("parti").join(parte).join("esiti.parquet");
        for batch in read_facts(&file, 10_000).unwrap() {
            all.extend(rows(&batch.unwrap()));
        }
    }
    all
}

fn rows(batch: &RecordBatch) -> Vec<((i64, String), Riga)> {
    let text = |name: &str| cast(batch.column_by_name(name).unwrap(), &DataType::Utf8).unwrap();
    let (schede, esiti) = (text("scheda"), text("esito"));
    let number = |name: &str, row: usize| {
        let column = batch.column_by_name(name).unwrap().as_primitive::<Int64Type>();
        column.is_valid(row).then(|| column.value(row))
    };
    let days = batch.column_by_name("decorrenza").unwrap().as_primitive::<Date32Type>();
    let bits = batch.column_by_name("requisiti").unwrap().as_binary::<i32>();
    let row = |row: usize| {
        let key = (number("persona", row).unwrap(), schede.as_string::<i32>().value(row).to_owned());
        let least = number("importo_minimo_centesimi", row);
        let most = number("importo_massimo_centesimi", row);
        let from = days.is_valid(row).then(|| days.value(row));
        let esito = esiti.as_string::<i32>().value(row).to_owned();
        (key, (esito, least, most, from, bits.value(row).to_vec()))
    };
    (0..batch.num_rows()).map(row).collect()
}

/// What the evaluator of one person says.
fn judged(fatti: &Fatti) -> Vec<(String, Riga)> {
    let mut all = Vec::new();
    for scheda in CATALOGO.schede() {
        let judged = CATALOGO.valuta(scheda, fatti, GIORNI).valutazione;
        if judged.esito == Esito::NonSpetta {
            continue;
        }
        let (least, most) = match judged.importo {
            Some(Importo::Certo(Centesimi(cents))) => (Some(cents), Some(cents)),
            Some(Importo::Tra(least, most)) => (Some(least.0), Some(most.0)),
            _ => (None, None),
        };
        let from = judged.decorrenza.map(|day| date(1970, 1, 1).until(day).unwrap().get_days());
        let mut bits = vec![0_u8; judged.requisiti.len().div_ceil(4)];
        for (place, requisito) in judged.requisiti.iter().enumerate() {
            let stands = match requisito.stima.truth() {
                Some(false) => 0,
                Some(true) => 1,
                None => 2,
            };
            bits[place / 4] |= stands << (place % 4 * 2);
        }
        all.push((scheda.id.to_string(), (judged.esito.as_str().to_owned(), least, most, from, bits)));
    }
    all
}

#[test]
fn every_outcome_is_what_the_evaluator_of_one_person_says() {
    let banco = Banco::new(2_000, 3);
    let resoconto = banco.scan("out");
    assert_eq!((resoconto.persone, resoconto.giudicate), ((2_000, 0), 3));
    let mut found = found(&banco, "out");
    let mut people = 0;
    for parte in parts(&banco.path("paese")) {
        for righe in banco.righe("out", &parte) {
            for row in 0..righe.tavola.righe() {
                people += 1;
                let id = righe.id.value(row);
                for (scheda, expected) in judged(&righe.tavola.fatti(row)) {
                    let read = found.remove(&(id, scheda.clone()));
                    assert_eq!(read.as_ref(), Some(&expected), "{scheda}, row {row} of {parte}");
                }
            }
        }
    }
    assert_eq!(people, 2_000);
    assert!(found.is_empty(), "outcomes of nobody: {}", found.len());
}

#[test]
fn a_run_that_was_stopped_ends_as_one_that_was_not() {
    let banco = Banco::new(600, 4);
    banco.scan("intero");
    let giro = banco.giro("fermato", GIORNI);
    let stopped = scan(&CATALOGO, &giro, LAVORI, &Avanzamento::silent(), &AtomicBool::new(true)).unwrap();
    assert!(stopped.fermata && !banco.path("fermato").join("riassunto.csv").exists());
    assert!(!banco.path("fermato").join("parti").join("parte-00000.bozza").exists());

    banco.scan("fermato");
    // As after a crash: a partition is gone, another was being written.
    let parti = banco.path("fermato").join("parti");
    std::fs::remove_dir_all(parti.join("parte-00001")).unwrap();
    std::fs::create_dir(parti.join("parte-00001.bozza")).unwrap();
    std::fs::remove_file(banco.path("fermato").join("riassunto.csv")).unwrap();
    let resumed = banco.scan("fermato");
    assert_eq!((resumed.giudicate, resumed.riprese), (1, 3));
    for name in ["riassunto.csv", "riassunto.txt", "riassunto.svg", "scarti.csv"] {
        assert_eq!(banco.text("intero", name), banco.text("fermato", name), "{name}");
    }
}

#[test]
fn totals_do_not_depend_on_how_the_country_is_cut() {
    let (one, many) = (Banco::new(900, 1), Banco::new(900, 7));
    one.scan("out");
    many.scan("out");
    assert_eq!(one.text("out", "riassunto.csv"), many.text("out", "riassunto.csv"));
    assert_eq!(found(&one, "out"), found(&many, "out"));
}

#[test]
fn every_byte_is_the_same_however_many_partitions_are_judged_at_once() {
    let banco = Banco::new(700, 5);
    for lavori in [1, 3, 8] {
        let (giro, lavori) =
            (banco.giro(&format!("out{lavori}"), GIORNI), NonZeroUsize::new(lavori).unwrap());
        let done = scan(&CATALOGO, &giro, lavori, &Avanzamento::silent(), &AtomicBool::new(false)).unwrap();
        assert_eq!((done.giudicate, done.riprese, done.persone), (5, 0, (700, 0)));
    }
    let alone = files(&banco.path("out1"));
    assert!(alone.len() > 4 + 4 * 5, "{:?}", alone.keys());
    assert!(alone == files(&banco.path("out3")) && alone == files(&banco.path("out8")));
}

#[test]
fn the_summary_is_in_the_language_that_was_asked_for() {
    let banco = Banco::new(60, 1);
    let giro = Giro { lingua: Lingua::De, ..banco.giro("out", GIORNI) };
    scan(&CATALOGO, &giro, LAVORI, &Avanzamento::silent(), &AtomicBool::new(false)).unwrap();
    for (name, word) in [
        ("riassunto.txt", "Durchlauf zum 23.11.2026: 60 Personen geprüft, 0 nicht geprüft."),
        ("riassunto.csv", "quattordicesima,\"Vierzehnte Monatszahlung (Zusatzbetrag)\""),
        ("riassunto.svg", "Ansprüche der Bevölkerung, nach Leistung"),
    ] {
        assert!(banco.text("out", name).contains(word), "{}", banco.text("out", name));
    }
}

#[test]
fn an_output_of_another_day_is_refused_and_not_touched() {
    let banco = Banco::new(60, 1);
    banco.scan("out");
    let before = banco.text("out", "riassunto.txt");
    let other = Giorni { data_diritto: date(2026, 1, 1), conosciuto_al: None };
    assert!(matches!(banco.try_scan("out", other), Err(Errore::AltroGiro(_))));
    assert_eq!(banco.text("out", "riassunto.txt"), before);
}

#[test]
fn a_country_that_changed_is_judged_again_where_it_changed() {
    let banco = Banco::new(300, 3);
    banco.scan("out");
    let file = banco.path("paese").join("persone/parte-00001.parquet");
    let bytes = std::fs::read(&file).unwrap();
    std::fs::write(&file, bytes).unwrap();
    let again = banco.scan("out");
    assert_eq!((again.giudicate, again.riprese), (1, 2));
}

/// The rows of the summary: card, title apart, then who, which, outcome, people, least, most, what is measured.
fn summary(banco: &Banco, out: &str) -> Vec<Vec<String>> {
    let text = banco.text(out, "riassunto.csv");
    let row = |line: &str| {
        let (card, rest) = line.split_once(",\"").unwrap();
        let (_, rest) = rest.rsplit_once("\",").unwrap();
        std::iter::once(card).chain(rest.split(',')).map(str::to_owned).collect()
    };
    text.lines().skip(1).map(row).collect()
}

#[test]
fn the_summary_has_no_few_people_nor_a_way_to_find_them() {
    let banco = Banco::new(300, 1);
    banco.scan("out");
    let mut said: BTreeMap<(String, String, String), Vec<Option<u64>>> = BTreeMap::new();
    for row in summary(&banco, "out") {
        let [card, kind, _, esito, people, ..] = row.as_slice() else { panic!("{row:?}") };
        let people = people.parse::<u64>().ok();
        assert!(people.is_none_or(|people| people >= 5), "{row:?}");
        said.entry((card.clone(), kind.clone(), esito.clone())).or_default().push(people);
    }
    let mut hidden = 0;
    for ((card, kind, esito), counts) in &said {
        let [total] = said[&(card.clone(), "tutti".to_owned(), esito.clone())][..] else { panic!("{card}") };
        let silent = counts.iter().filter(|count| count.is_none()).count();
        let is_total = kind == "tutti";
        assert!(is_total || total.is_some(), "{card}: how the few are made up");
        assert!(is_total || silent != 1, "{card} {kind} {esito}: one is the total less the others");
        hidden += silent;
    }
    assert!(hidden > 10, "{hidden}");
}

#[test]
fn only_what_a_year_owes_anew_is_in_the_total() {
    let banco = Banco::new(2_000, 1);
    banco.scan("out");
    let cents = |text: &str| text.replace('.', "").parse::<i64>().unwrap_or(0);
    let (mut by_mark, mut measured) = (BTreeMap::<String, i64>::new(), BTreeMap::<String, i64>::new());
    for row in summary(&banco, "out") {
        let [_, kind, _, esito, _, least, _, measure, _, mark] = row.as_slice() else { panic!("{row:?}") };
        if kind == "tutti" && esito == "spetta" {
            *measured.entry(measure.clone()).or_default() += cents(least);
            if measure == "anno" {
                *by_mark.entry(mark.clone()).or_default() += cents(least);
            }
        }
    }
    for measure in ["anno", "una_volta", "intero"] {
        assert!(measured.get(measure).is_some_and(|cents| *cents > 0), "{measure}: {measured:?}");
    }
    let table = banco.text("out", "riassunto.txt");
    for (mark, word) in [
        ("verificata", "Totale in un anno "),
        ("provvisoria", "Totale in un anno °"),
        ("da_confermare", "Totale in un anno *"),
    ] {
        let line = table.lines().find(|line| line.starts_with(word)).unwrap();
        let total = CATALOGO.show_cents(Centesimi(by_mark.get(mark).copied().unwrap_or(0)), Lingua::It);
        assert!(line.contains(&total), "{line}: {total}");
    }
    assert!(table.contains("A parte, con quanto si paga già"), "{table}");
}
