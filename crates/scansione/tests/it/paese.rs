//! The synthetic country: the same for the same seed, its families whole, what is written read again.

use std::collections::{BTreeMap, BTreeSet};

use regole::{Fatti, Valore};
use scansione::{Abitante, Avanzamento, Errore, Paese, Popolazione, populate};

use crate::banco::{Banco, SEME, TRACCIATO, parts};

/// The people of a partition by id, as they were drawn: a person's facts with the family's, and the lists.
fn drawn() -> BTreeMap<i64, (Abitante, Fatti)> {
    let paese = Paese::new(&TRACCIATO, SEME);
    let families = (0..2_000).map(|famiglia| paese.family(famiglia));
    families
        .flat_map(|family| family.abitanti.into_iter().map(move |one| (one.id, (one, family.fatti.clone()))))
        .collect()
}

#[test]
fn the_same_seed_writes_the_same_files() {
    let (one, other) = (Banco::new(300, 2), Banco::new(300, 2));
    for table in ["persone", "famiglie", "relazioni/figli"] {
        let file = format!("paese/{table}/parte-00001.parquet");
        assert_eq!(
            std::fs::read(one.path(&file)).unwrap(),
            std::fs::read(other.path(&file)).unwrap(),
            "{table}"
        );
    }
}

#[test]
fn a_country_is_never_written_over() {
    let banco = Banco::new(20, 1);
    let again = Popolazione { persone: 20, seme: 2, parti: 1 };
    let refused = populate(&TRACCIATO, again, &banco.path("paese"), &Avanzamento::silent());
    assert!(matches!(refused, Err(Errore::PaesePresente(_))));
}

#[test]
fn prepared_facts_are_those_that_were_drawn() {
    let banco = Banco::new(1_000, 4);
    banco.scan("out");
    let drawn = drawn();
    let mut seen = BTreeSet::new();
    for parte in parts(&banco.path("paese")) {
        for righe in banco.righe("out", &parte) {
            for row in 0..righe.tavola.righe() {
                let id = righe.id.value(row);
                let (one, family) = &drawn[&id];
                same(one, family, &righe.tavola.fatti(row), &drawn);
                assert!(seen.insert(id));
            }
        }
    }
    assert_eq!(seen.len(), 1_000);
}

fn same(one: &Abitante, family: &Fatti, read: &Fatti, drawn: &BTreeMap<i64, (Abitante, Fatti)>) {
    for fatto in TRACCIATO.persona.iter().chain(&TRACCIATO.famiglia) {
        let said = one.fatti.find(&fatto.nome).or_else(|| family.find(&fatto.nome));
        let is_open = one.fatti.is_left_open(&fatto.nome) || family.is_left_open(&fatto.nome);
        let meant = said.or(fatto.se_assente.as_ref().filter(|_| !is_open));
        assert_eq!(read.find(&fatto.nome), meant, "{} of {}", fatto.nome, one.id);
    }
    for lista in &TRACCIATO.liste {
        let records = one.liste.iter().find(|(nome, _)| *nome == lista.nome).map(|(_, records)| records);
        let Some(Valore::Lista(found)) = read.find(&lista.nome) else {
            assert!(records.is_none(), "{} of {}", lista.nome, one.id);
            continue;
        };
        let births = |fatti: &Fatti| fatti.find("data_nascita").cloned();
        let expected = records.into_iter().flatten().filter_map(|(altro, record)| {
            altro.map_or_else(|| births(record), |altro| births(&drawn[&altro].0.fatti))
        });
        assert_eq!(found.iter().filter_map(births).collect::<Vec<_>>(), expected.collect::<Vec<_>>());
    }
}
