//! A bad row is reported by its place and skipped; a bad file is told; neither ends the run.

use std::fs::{self, File};
use std::sync::Arc;

use catalogo::Lingua;
use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, Date32Array, Decimal128Array, Int64Array, RecordBatch, StringArray,
};
use datafusion::arrow::compute::{cast, concat_batches};
use datafusion::arrow::datatypes::{DataType, Date32Type, Decimal128Type, Int64Type};
use datafusion::parquet::arrow::ArrowWriter;
use scansione::{Errore, read_facts};

use crate::banco::Banco;

/// Writes a column of the people again.
fn spoil(banco: &Banco, colonna: &str, change: impl Fn(&ArrayRef) -> ArrayRef) {
    spoil_table(banco, "persone", colonna, change);
}

/// Writes a column of a table again.
fn spoil_table(banco: &Banco, tavola: &str, colonna: &str, change: impl Fn(&ArrayRef) -> ArrayRef) {
    let file = banco.path(&format!("paese/{tavola}/parte-00000.parquet"));
    let batches: Vec<RecordBatch> = read_facts(&file, 10_000).unwrap().map(Result::unwrap).collect();
    let whole = concat_batches(&batches[0].schema(), &batches).unwrap();
    let place = whole.schema().index_of(colonna).unwrap();
    let mut columns = whole.columns().to_vec();
    columns[place] = change(&columns[place]);
    let spoiled = RecordBatch::try_new(whole.schema(), columns).unwrap();
    let mut writer = ArrowWriter::try_new(File::create(&file).unwrap(), spoiled.schema(), None).unwrap();
    writer.write(&spoiled).unwrap();
    writer.close().unwrap();
}

fn numbers(array: &ArrayRef, row: usize, value: Option<i64>) -> ArrayRef {
    let values = array.as_primitive::<Int64Type>();
    Arc::new(
        values
            .iter()
            .enumerate()
            .map(|(place, old)| if place == row { value } else { old })
            .collect::<Int64Array>(),
    )
}

/// What a column of a table has in a row.
fn number(banco: &Banco, tavola: &str, colonna: &str, row: usize) -> i64 {
    let file = banco.path(&format!("paese/{tavola}/parte-00000.parquet"));
    let batch = read_facts(&file, 10_000).unwrap().next().unwrap().unwrap();
    batch.column_by_name(colonna).unwrap().as_primitive::<Int64Type>().value(row)
}

fn words(array: &ArrayRef, row: usize, word: &str) -> ArrayRef {
    let words = cast(array, &DataType::Utf8).unwrap();
    let change = |(place, old)| if place == row { Some(word) } else { old };
    let changed: StringArray = words.as_string::<i32>().iter().enumerate().map(change).collect();
    cast(&changed, array.data_type()).unwrap()
}

#[test]
fn bad_rows_are_reported_by_place_and_the_others_judged() {
    let banco = Banco::new(200, 1);
    banco.scan("prima");
    spoil(&banco, "id", |ids| numbers(ids, 3, None));
    spoil(&banco, "id", |ids| numbers(ids, 5, Some(ids.as_primitive::<Int64Type>().value(4))));
    spoil(&banco, "settimane_contributi_totali", |weeks| numbers(weeks, 7, Some(-1)));
    spoil(&banco, "data_nascita", |days| {
        let days = days.as_primitive::<Date32Type>();
        let change = |(place, old)| if place == 9 { Some(i32::MAX) } else { old };
        Arc::new(days.iter().enumerate().map(change).collect::<Date32Array>())
    });
    spoil(&banco, "cittadinanza", |codes| words(codes, 11, "MARTE"));
    spoil(&banco, "provincia_residenza", |texts| words(texts, 13, "Torinoo"));
    let resoconto = banco.scan("dopo");
    let left_out = banco.text("dopo", "scarti.csv");
    assert_eq!(resoconto.segnalate, left_out.lines().skip(1).count() as u64);
    // Relatives whose lists hold the day that there is not are left out too, and nobody else but the spouse and the parents
    // of who has lost the id.
    let (of_relatives, own): (Vec<&str>, Vec<&str>) = left_out.lines().partition(|line| {
        line.ends_with(".data_nascita,data_inesistente")
            || line.ends_with(",coniuge,inesistente")
            || line.contains("relazioni/")
    });
    let (judged, left_out) = resoconto.persone;
    assert_eq!(judged + left_out, 200);
    assert!((6..6 + 1 + of_relatives.len() as u64).contains(&left_out), "{left_out}: {of_relatives:?}");
    let left_out = format!("{}\n", own.join("\n"));
    assert_eq!(
        left_out,
        "file,riga,colonna,guasto\n\
         persone/parte-00000.parquet,4,id,senza_identificativo\n\
         persone/parte-00000.parquet,6,id,ripetuta\n\
         persone/parte-00000.parquet,8,settimane_contributi_totali,fuori_limiti\n\
         persone/parte-00000.parquet,10,data_nascita,data_inesistente\n\
         persone/parte-00000.parquet,12,cittadinanza,codice_sconosciuto\n\
         persone/parte-00000.parquet,14,provincia_residenza,codice_sconosciuto\n"
    );
}

#[test]
fn a_bad_family_or_relation_is_reported_in_its_own_file_and_once() {
    let banco = Banco::new(400, 1);
    banco.scan("prima");
    let family = number(&banco, "famiglie", "famiglia", 3);
    spoil_table(&banco, "famiglie", "isee_ordinario", |isee| {
        let isee = isee.as_primitive::<Decimal128Type>();
        let change = |(place, old)| if place == 3 { Some(-1) } else { old };
        let spoiled: Decimal128Array = isee.iter().enumerate().map(change).collect();
        Arc::new(spoiled.with_precision_and_scale(18, 2).unwrap())
    });
    spoil_table(&banco, "relazioni/figli", "altro", |others| numbers(others, 30, Some(i64::MAX)));
    spoil_table(&banco, "relazioni/figli", "persona", |people| numbers(people, 8, Some(i64::MAX)));
    spoil_table(&banco, "relazioni/figli", "persona", |people| numbers(people, 9, None));
    let resoconto = banco.scan("dopo");
    assert_eq!(
        banco.text("dopo", "scarti.csv"),
        "file,riga,colonna,guasto\n\
         relazioni/figli/parte-00000.parquet,9,persona,inesistente\n\
         relazioni/figli/parte-00000.parquet,10,persona,senza_identificativo\n\
         famiglie/parte-00000.parquet,4,isee_ordinario,fuori_limiti\n\
         relazioni/figli/parte-00000.parquet,31,altro,inesistente\n"
    );
    let of_the_family = (0..400).filter(|row| number(&banco, "persone", "famiglia", *row) == family).count();
    assert!(of_the_family > 0);
    // Whoever has a bad relation, and all of the family.
    assert_eq!(resoconto.persone, (400 - 1 - of_the_family as u64, 1 + of_the_family as u64));
    assert_eq!(resoconto.segnalate, 4);
}

#[test]
fn a_family_that_is_written_twice_is_reported_and_its_people_judged_once() {
    let banco = Banco::new(300, 1);
    let before = banco.scan("prima");
    let (first, third) =
        (number(&banco, "famiglie", "famiglia", 0), number(&banco, "famiglie", "famiglia", 2));
    let orphans = (0..300).filter(|row| number(&banco, "persone", "famiglia", *row) == third).count() as u64;
    spoil_table(&banco, "famiglie", "famiglia", |families| numbers(families, 2, Some(first)));
    let resoconto = banco.scan("dopo");
    assert_eq!(before.persone, (300, 0));
    // The family whose name was lost has none any more, and its people say so.
    assert_eq!(resoconto.persone, (300 - orphans, orphans));
    let left_out = banco.text("dopo", "scarti.csv");
    let mut lines = left_out.lines().skip(1);
    assert_eq!(lines.next(), Some("famiglie/parte-00000.parquet,3,famiglia,ripetuta"));
    assert!(
        lines.all(|line| line.starts_with("persone/") && line.ends_with(",famiglia,inesistente")),
        "{left_out}"
    );
    assert_eq!(resoconto.segnalate, 1 + orphans);
}

#[test]
fn a_spouse_who_is_not_there_or_is_oneself_is_reported() {
    let banco = Banco::new(300, 1);
    let own = number(&banco, "persone", "id", 4);
    spoil(&banco, "coniuge", |spouses| numbers(spouses, 4, Some(own)));
    spoil(&banco, "coniuge", |spouses| numbers(spouses, 6, Some(i64::MAX)));
    let resoconto = banco.scan("out");
    assert_eq!(
        banco.text("out", "scarti.csv"),
        "file,riga,colonna,guasto\n\
         persone/parte-00000.parquet,5,coniuge,se_stesso\n\
         persone/parte-00000.parquet,7,coniuge,inesistente\n"
    );
    assert_eq!(resoconto.persone, (298, 2));
}

#[test]
fn a_text_of_a_closed_list_counts_by_whatever_name_it_is_written() {
    let banco = Banco::new(3_000, 1);
    banco.scan("prima");
    spoil(&banco, "provincia_residenza", |texts| {
        let plain = cast(texts, &DataType::Utf8).unwrap();
        let full = |text: &str| match text {
            "RM" => "ROMA ".to_owned(),
            "TO" => "Turin".to_owned(),
            other => other.to_lowercase(),
        };
        let written: StringArray = plain.as_string::<i32>().iter().map(|text| text.map(full)).collect();
        cast(&written, texts.data_type()).unwrap()
    });
    banco.scan("dopo");
    for file in ["riassunto.csv", "scarti.csv"] {
        assert_eq!(banco.text("prima", file), banco.text("dopo", file));
    }
    assert!(banco.text("dopo", "riassunto.csv").contains(",provincia,RM,"));
}

#[test]
fn a_file_that_is_cut_is_told_and_the_other_partitions_are_judged() {
    let banco = Banco::new(200, 3);
    let file = banco.path("paese/persone/parte-00001.parquet");
    let whole = fs::read(&file).unwrap();
    fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    let resoconto = banco.scan("out");
    assert_eq!((resoconto.giudicate, resoconto.fallite.len()), (2, 1));
    assert_eq!(resoconto.fallite[0].0, "parte-00001");
    for (lingua, words) in
        [(Lingua::It, "non si legge"), (Lingua::De, "ist nicht lesbar"), (Lingua::En, "cannot be read")]
    {
        let said = resoconto.fallite[0].1.sentence(lingua);
        assert!(said.contains("persone/parte-00001.parquet") && said.contains(words), "{said}");
    }
    assert!(!banco.path("out").join("riassunto.csv").exists());

    fs::write(&file, &whole).unwrap();
    let resumed = banco.scan("out");
    assert_eq!((resumed.giudicate, resumed.riprese), (1, 2));
}

#[test]
fn a_column_that_is_missing_is_refused_by_name() {
    let banco = Banco::new(40, 1);
    let file = banco.path("paese/persone/parte-00000.parquet");
    let batch = read_facts(&file, 100).unwrap().next().unwrap().unwrap();
    let places: Vec<usize> = (0..batch.num_columns())
        .filter(|place| batch.schema().field(*place).name() != "stato_civile")
        .collect();
    let less = batch.project(&places).unwrap();
    let mut writer = ArrowWriter::try_new(File::create(&file).unwrap(), less.schema(), None).unwrap();
    writer.write(&less).unwrap();
    writer.close().unwrap();
    let resoconto = banco.scan("out");
    assert!(matches!(
        &resoconto.fallite[..],
        [(_, Errore::Tracciato { tabella, colonna })] if &**tabella == "persone" && &**colonna == "stato_civile"
    ));
}
