//! Receipts on a terminal: written once, made again, refused when altered.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{run, run_to_code};

const FATTI: &str = r#"{tipo_pensione: VECCHIAIA, residenza_italia: true, pensioni_lorde_mensili_dicembre_precedente: "1000.00"}"#;

/// A receipt of the revaluation of January 2023, on what was known on a day.
fn written(folder: &Path, conosciuto_al: &str) -> PathBuf {
    let path = folder.join(format!("{conosciuto_al}.json"));
    let line = format!(
        "valuta FILE --data 2023-01-01 --conosciuto-al {conosciuto_al} --prestazione perequazione --ricevuta {}",
        path.display()
    );
    let (success, stdout, stderr) = run(&line, FATTI);
    assert!(success && stdout.starts_with("Perequazione automatica (perequazione): spetta"), "{stderr}");
    path
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn an_answer_that_would_be_the_same_today_ends_with_zero() {
    let folder = tempfile::tempdir().unwrap();
    let ricevuta = text(&written(folder.path(), "2023-12-01"));
    let (code, stdout, stderr) = run_to_code("ricevuta FILE", &ricevuta);
    assert_eq!(code, ExitCode::SUCCESS, "{stderr}");
    let mut lines = stdout.lines();
    assert_eq!(lines.next(), Some("La risposta per il 01/01/2023, con ciò che si sapeva il 01/12/2023:"));
    assert_eq!(lines.next(), Some("Perequazione automatica (perequazione): spetta"));
    assert!(stdout.contains("1.081,00 €"), "{stdout}");
    assert!(stdout.ends_with("\nOggi la risposta sarebbe la stessa.\n"), "{stdout}");
}

#[test]
fn an_answer_that_would_differ_says_why_and_ends_with_one() {
    let folder = tempfile::tempdir().unwrap();
    let ricevuta = text(&written(folder.path(), "2023-01-15"));
    let (code, stdout, _) = run_to_code("ricevuta FILE --lingua en", &ricevuta);
    assert_eq!(code, ExitCode::from(1));
    assert!(stdout.contains("€1,073.00 a month"), "the explanation is that of then: {stdout}");
    assert!(stdout.contains("Amount: then €1,073.00, today €1,081.00."), "{stdout}");
    assert!(stdout.contains("(perequazione_percentuale): known then 7.3% (provisional)"), "{stdout}");

    let (code, stdout, _) = run_to_code("ricevuta FILE --json", &ricevuta);
    assert_eq!(code, ExitCode::from(1));
    let rifatta: serde_json::Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(rifatta["uguale"], false);
    assert_eq!(rifatta["spiegazione"]["esito"], "spetta");
    assert_eq!(rifatta["cambiamenti"][0]["cambiato"], "parametro_noto_dopo");
    assert_eq!(rifatta["cambiamenti"][0]["dopo"]["valore"], "8.1");
    assert_eq!(rifatta["differenze"][0]["dopo"]["certo"], "1081.00");
}

#[test]
fn a_receipt_altered_or_unreadable_ends_with_two() {
    let folder = tempfile::tempdir().unwrap();
    let ricevuta = text(&written(folder.path(), "2023-12-01"));
    let refused = |from: &str, to: &str| {
        let (code, stdout, stderr) = run_to_code("ricevuta FILE", &ricevuta.replacen(from, to, 1));
        assert_eq!(code, ExitCode::from(2), "{stderr}");
        assert!(stdout.is_empty());
        stderr.lines().next().unwrap().to_owned()
    };
    assert_eq!(
        refused("\"1000.00\"", "\"999.00\""),
        "FILE: the receipt was altered: its facts do not have the hash that it says"
    );
    assert_eq!(
        refused("\"versione\": 1", "\"versione\": 7"),
        "FILE:2:15: a receipt of edition 7; this program reads edition 1"
    );
    assert_eq!(
        refused("\"scheda\": \"perequazione\"", "\"scheda\": \"sparita\""),
        "FILE: no card for the benefit `sparita`"
    );
    assert!(refused("\"versione\": 1,", "").ends_with("missing field `versione`"));
    assert!(refused("{", "").starts_with("FILE:2:"), "{}", refused("{", ""));
    let (code, _, stderr) = run_to_code("ricevuta /nessuno/qui.json", "");
    assert_eq!(code, ExitCode::from(2));
    assert!(stderr.starts_with("/nessuno/qui.json: cannot be read"), "{stderr}");
}

#[test]
fn facts_that_the_vocabulary_no_longer_reads_are_shown_where_they_are_written() {
    let cards = concat!(env!("CARGO_MANIFEST_DIR"), "/../../prestazioni");
    let folder = tempfile::tempdir().unwrap();
    let ricevuta = text(&written(folder.path(), "2023-12-01"));
    let later = folder.path().join("prestazioni");
    std::fs::create_dir_all(later.join("schede")).unwrap();
    for file in ["parametri.yaml", "norme.yaml", "fatti.yaml", "schede/perequazione.yaml"] {
        let renamed = text(&Path::new(cards).join(file)).replace("residenza_italia", "vive_in_italia");
        std::fs::write(later.join(file), renamed).unwrap();
    }
    let (code, _, stderr) = run_to_code(&format!("ricevuta FILE --cartella {}", later.display()), &ricevuta);
    assert_eq!(code, ExitCode::from(2));
    let line = 1 + ricevuta.lines().position(|line| line.contains("residenza_italia")).unwrap();
    assert!(stderr.starts_with(&format!("FILE:{line}:5: no fact is called `residenza_italia`")), "{stderr}");
}

#[test]
fn a_receipt_is_of_one_answer_and_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), "2023-12-01");
    let before = text(&path);
    let line =
        format!("valuta FILE --data 2023-01-01 --ricevuta {} --prestazione perequazione", path.display());
    let (success, stdout, stderr) = run(&line, FATTI);
    assert!(!success && stdout.is_empty() && stderr.contains("2023-12-01.json"), "{stderr}");
    assert_eq!(text(&path), before);
    let (success, _, stderr) = run(&format!("{line} --prestazione assegno_sociale"), FATTI);
    assert!(!success && stderr.starts_with("a receipt is of one answer"), "{stderr}");
}

#[test]
fn a_receipt_always_says_on_which_day_what_it_rests_on_was_known() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("oggi.json");
    let line =
        format!("valuta FILE --data 2023-01-01 --prestazione perequazione --ricevuta {}", path.display());
    assert!(run(&line, FATTI).0);
    let ricevuta: serde_json::Value = serde_json::from_str(&text(&path)).unwrap();
    assert!(ricevuta["conosciuto_al"].as_str().is_some_and(|day| day > "2026"), "{ricevuta}");
}

#[test]
fn only_its_owner_reads_a_receipt() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), "2023-12-01");
    assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
}
