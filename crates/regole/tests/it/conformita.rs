//! The conformance suite: tables of expressions, facts and results that any implementation must give.

use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::civil::date;
use regole::{Giorni, OPERAZIONI};

use crate::banco::{Banco, GIORNI, facts, write};

/// A row: operation, state, expression, facts, result.
struct Caso {
    place: String,
    operazione: String,
    stato: String,
    espressione: String,
    fatti: String,
    atteso: String,
}

const STATI: [&str; 6] = ["known", "unknown", "judgement", "not applicable", "error", "refused"];

fn suite() -> Vec<Caso> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/conformita"));
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut cases = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).unwrap();
        for (line, row) in text.lines().enumerate().filter(|(_, row)| row.starts_with("| ")) {
            let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
            let [operazione, stato, espressione, fatti, atteso] = cells[..] else {
                panic!("{}:{}: five cells are needed", path.display(), line + 1)
            };
            if operazione == "operation" || operazione.starts_with("---") {
                continue;
            }
            cases.push(Caso {
                place: format!("{}:{}", path.file_name().unwrap().to_string_lossy(), line + 1),
                operazione: operazione.trim_matches('`').to_owned(),
                stato: stato.to_owned(),
                espressione: espressione.trim_matches('`').to_owned(),
                fatti: fatti.trim_matches('`').to_owned(),
                atteso: atteso.trim_matches('`').to_owned(),
            });
        }
    }
    cases
}

#[test]
fn every_row_of_the_suite_gives_its_result() {
    let banco = Banco::new();
    let mut wrong = Vec::new();
    for caso in suite() {
        let fatti = facts(&banco, &caso.fatti);
        let known = Giorni { conosciuto_al: Some(date(2026, 3, 1)), ..GIORNI };
        let later = Giorni { data_diritto: date(2027, 3, 15), ..GIORNI };
        let giorni = match caso.stato.as_str() {
            "known in March" => known,
            "in 2027" => later,
            _ => GIORNI,
        };
        let found = match banco.eval(&caso.espressione, &fatti, giorni) {
            Ok((stima, tipo)) => write(&stima, &tipo),
            Err(message) => format!("refused: {message}"),
        };
        if found.trim_matches('`') != caso.atteso {
            wrong.push(format!(
                "{}: `{}`: expected {}, found {found}",
                caso.place, caso.espressione, caso.atteso
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_operation_has_a_case_known_and_a_case_unknown() {
    let seen: BTreeSet<(String, String)> =
        suite().into_iter().map(|caso| (caso.operazione, caso.stato)).collect();
    let has = |operation: &str, stato: &str| seen.contains(&(operation.to_owned(), stato.to_owned()));
    for operazione in OPERAZIONI {
        assert!(has(operazione, "known"), "`{operazione}` has no case with known facts");
        assert!(has(operazione, "unknown"), "`{operazione}` has no case with an unknown fact");
    }
    let stray: Vec<_> =
        seen.iter().filter(|(operation, _)| !OPERAZIONI.contains(&operation.as_str())).collect();
    assert!(stray.is_empty(), "no operation is called {stray:?}");
}

#[test]
fn every_state_has_a_case() {
    let seen: BTreeSet<String> = suite().into_iter().map(|caso| caso.stato).collect();
    for stato in STATI {
        assert!(seen.contains(stato), "no case in the state `{stato}`");
    }
}
