//! The commands as a terminal sees them: what they print, where, and the exit code.

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

mod ricevute;
mod tempo;

use super::{Uscita, arretrati, casi, futuro, ricevuta, ricostituzione, scansione, schede, valuta};

#[derive(Parser)]
enum Comando {
    Valuta(valuta::Valuta),
    Arretrati(arretrati::Arretrati),
    Futuro(futuro::Futuro),
    Ricostituzione(ricostituzione::Ricostituzione),
    Ricevuta(ricevuta::Ricevuta),
    Casi(casi::Casi),
    Schede(schede::Schede),
    Scansiona(scansione::Parole),
    Lavora(scansione::Parole),
}

/// Runs a command line; the word FILE stands for a file with the given text.
fn run(line: &str, text: &str) -> (bool, String, String) {
    let (code, stdout, stderr) = run_to_code(line, text);
    (code == ExitCode::SUCCESS, stdout, stderr)
}

fn run_to_code(line: &str, text: &str) -> (ExitCode, String, String) {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    let path = file.path().display().to_string();
    let words = line.split(' ').map(|word| if word == "FILE" { path.clone() } else { word.to_owned() });
    let command = Comando::parse_from(std::iter::once("patrocinio".to_owned()).chain(words));
    let mut output = Uscita { stdout: Vec::new(), stderr: Vec::new() };
    let code = match &command {
        Comando::Valuta(valuta) => valuta::run(valuta, &mut output),
        Comando::Arretrati(arretrati) => arretrati::run(arretrati, &mut output),
        Comando::Futuro(futuro) => futuro::run(futuro, &mut output),
        Comando::Ricostituzione(ricostituzione) => ricostituzione::run(ricostituzione, &mut output),
        Comando::Ricevuta(ricevuta) => ricevuta::run(ricevuta, &mut output),
        Comando::Casi(casi) => casi::run(casi, &mut output),
        Comando::Schede(schede) => schede::run(schede, &mut output),
        Comando::Scansiona(parole) => scansione::run("scansiona", parole, &mut output),
        Comando::Lavora(parole) => scansione::run("lavora", parole, &mut output),
    };
    let shown = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace(&path, "FILE");
    (code.unwrap(), shown(output.stdout), shown(output.stderr))
}

const CASI: &str = r#"casi:
  - {id: uno, prestazione: quattordicesima, data: "2026-07-01", fatti: {}, atteso: {esito: non_spetta}}
  - {id: due, prestazione: quattordicesima, data: "2026-07-01", fatti: {}, atteso: {esito: spetta}}
  - {id: tre, prestazione: inesistente, data: "2026-07-01", fatti: {}, atteso: {esito: spetta}}
"#;

#[test]
fn cases_end_with_how_many_passed_and_fail_when_one_does() {
    let (success, stdout, _) = run("casi FILE", CASI);
    assert!(!success);
    assert_eq!(stdout.lines().last(), Some("1 passed, 2 failed"));
    assert!(
        stdout.contains("FAILED tre inesistente: expected spetta, found no card for this benefit"),
        "{stdout}"
    );
}

#[test]
fn only_the_benefits_asked_for_are_run() {
    let (success, stdout, _) = run("casi FILE --prestazione assegno_sociale", CASI);
    assert!(success);
    assert_eq!(stdout, "0 passed, 0 failed\n");
}

#[test]
fn figures_without_a_value_are_listed_with_the_cards_that_wait_for_them() {
    let minimum = |line: &&str| line.starts_with("trattamento_minimo:");
    let (_, stdout, _) = run("schede scadute --al 2026-11-25", "");
    assert!(stdout.lines().find(minimum).is_none(), "{stdout}");
    assert!(
        stdout.contains("naspi_operai_agricoli_indeterminato: known until 2021-12-31 (naspi)"),
        "{stdout}"
    );
    let (success, stdout, _) = run("schede scadute --al 2030-01-01", "");
    assert!(!success);
    let minimum = stdout.lines().find(minimum);
    assert!(minimum.is_some_and(|line| line.contains("known until 2026-12-31 (")), "{stdout}");
}

#[test]
fn a_new_card_lacks_only_what_is_to_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let cards = concat!(env!("CARGO_MANIFEST_DIR"), "/../../prestazioni");
    for file in ["fatti.yaml", "parametri.yaml", "norme.yaml"] {
        std::fs::copy(format!("{cards}/{file}"), folder.path().join(file)).unwrap();
    }
    std::fs::create_dir(folder.path().join("schede")).unwrap();
    let folder = folder.path().display();

    let (success, stdout, _) = run(&format!("schede nuova prova_nuova --cartella {folder}"), "");
    assert!(success && stdout.contains("schede/prova_nuova.yaml"), "{stdout}");
    let card = std::fs::read_to_string(format!("{folder}/schede/prova_nuova.yaml")).unwrap();
    assert!(card.starts_with("# yaml-language-server: $schema=../scheda.schema.json\n"), "{card}");
    let (success, _, stderr) = run(&format!("schede --cartella {folder}"), "");
    assert!(!success);
    let told = stderr.lines().filter(|line| line.starts_with("schede/prova_nuova.yaml:"));
    let known = ["the text is missing", "no act is called `da_scrivere`"];
    for defect in told {
        assert!(known.iter().any(|words| defect.contains(words)), "{defect}");
    }
    assert_eq!(stderr.matches("no act is called").count(), 3, "{stderr}");

    let (success, _, stderr) = run(&format!("schede nuova prova_nuova --cartella {folder}"), "");
    assert!(!success && stderr.contains("prova_nuova.yaml: the card is there already"), "{stderr}");
    let (success, _, stderr) = run(&format!("schede nuova prova_nuova --cartella {folder}/altrove"), "");
    assert!(!success && stderr.contains("there is no folder `schede`"), "{stderr}");
}

#[test]
fn the_cards_are_checked_and_their_cases_tried_by_name() {
    let (success, checked, _) = run("schede verifica", "");
    let (_, listed, _) = run("schede", "");
    let (which, checked) = checked.split_once('\n').unwrap();
    assert!(success && checked == listed, "{checked}");
    assert_eq!(which, format!("the cards of the program: {}", listed.lines().count()));
    let (success, tried, _) = run("schede prova doppia_annualita_superstiti", "");
    assert!(success && tried.ends_with(" passed, 0 failed\n"), "{tried}");
    let (which, tried) = tried.split_once('\n').unwrap();
    assert!(which.starts_with("the cards of the program: "), "{which}");
    assert!(tried.lines().all(|line| line.starts_with("ok     doppia_annualita_superstiti ") || line.contains(" passed, ")));
    let (success, _, stderr) = run("schede prova doppia_annualita", "");
    assert!(!success && stderr.contains("`doppia_annualita`"), "{stderr}");
}

#[test]
fn a_right_is_said_with_its_last_day_and_its_obligations() {
    let facts = "fatti:\n  data_cessazione: \"2026-01-10\"\n";
    let (success, stdout, _) = run("valuta FILE --data 2026-03-20 --prestazione naspi", facts);
    assert!(success && stdout.contains("L'ultimo giorno era il 19/03/2026: da verificare"), "{stdout}");
    assert!(stdout.contains("NASpI-COM"), "{stdout}");
}

#[test]
fn the_schema_beside_the_cards_is_what_the_command_prints() {
    let (success, stdout, _) = run("schede schema", "");
    assert!(success);
    let kept = include_str!("../../../../prestazioni/scheda.schema.json");
    assert_eq!(kept, stdout, "write it again: patrocinio schede schema > prestazioni/scheda.schema.json");
}

#[test]
fn an_unknown_fact_is_refused_with_line_and_column() {
    let (success, stdout, stderr) =
        run("valuta FILE --data 2026-11-23", "fatti:\n  stato_civille: CONIUGATO\n");
    assert!(!success && stdout.is_empty());
    assert_eq!(
        stderr.lines().next(),
        Some("FILE:2:3: no fact is called `stato_civille`; did you mean `stato_civile`?")
    );
}

#[test]
fn the_code_no_is_a_text_that_is_not_in_the_list() {
    let (success, _, stderr) = run("valuta FILE --data 2026-11-23", "stato_civile: NO\n");
    assert!(!success);
    assert!(stderr.starts_with("FILE:1:15: `stato_civile`: not a value of this closed list"), "{stderr}");
}

#[test]
fn reasons_speak_the_language_asked_for() {
    let facts = "data_nascita: \"1990-01-01\"\n";
    let asked = "valuta FILE --data 2026-11-23 --prestazione assegno_sociale --lingua de";
    let (success, stdout, _) = run(asked, facts);
    assert!(success);
    assert!(stdout.starts_with("Sozialgeld (assegno_sociale): non_spetta\n"), "{stdout}");
}

#[test]
fn json_holds_the_answer_and_what_a_receipt_needs() {
    let asked = "valuta FILE --data 2026-11-23 --prestazione assegno_sociale --json";
    let (_, stdout, _) = run(asked, "data_nascita: \"1990-01-01\"\n");
    let answers: serde_json::Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(answers[0]["spiegazione"]["esito"], "non_spetta");
    assert_eq!(answers[0]["importo"]["certo"], "0.00");
    assert_eq!(answers[0]["impronta_scheda"].as_str().map(str::len), Some(64));
}

#[test]
fn a_benefit_without_a_card_is_refused() {
    let (success, _, stderr) = run("valuta FILE --data 2026-11-23 --prestazione inesistente", "{}");
    assert!(!success);
    assert_eq!(stderr, "no card for the benefit `inesistente`\n");
}

#[test]
fn the_cards_are_listed_with_facts_and_cases() {
    let (success, stdout, _) = run("schede", "");
    assert!(success);
    assert!(stdout.lines().any(|line| line.starts_with("assegno_sociale: Assegno sociale (")), "{stdout}");
}

#[test]
fn without_the_program_of_the_run_the_command_says_what_to_build() {
    for (lingua, words) in [("it", "manca il programma"), ("de", "fehlt"), ("en", "is missing")] {
        let (success, stdout, stderr) =
            run(&format!("scansiona PAESE --data 2026-11-23 --lingua {lingua}"), "");
        assert!(!success && stdout.is_empty());
        assert!(stderr.contains(words) && stderr.contains("cargo build --release -p scansione"), "{stderr}");
    }
}

#[test]
fn without_the_program_of_many_machines_the_commands_say_what_to_build() {
    for line in [
        "scansiona PAESE --data 2026-11-23 --coordinatore 127.0.0.1:7050 --lingua en",
        "scansiona PAESE --data 2026-11-23 --coordinatore=127.0.0.1:7050 --lingua en",
        "lavora --cartella DIR",
    ] {
        let (success, stdout, stderr) = run(line, "");
        assert!(!success && stdout.is_empty());
        assert!(stderr.contains("-macchine`") && stderr.contains("macchine/Cargo.toml"), "{stderr}");
    }
}
