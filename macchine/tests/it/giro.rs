//! What many machines write is, byte for byte, what one writes; whoever disappears loses nothing.

use std::io::{BufRead, BufReader};

use crate::banco::{Banco, Processo, await_until, coordinator, files, names, said};

#[test]
fn two_workers_write_what_one_process_writes() {
    let banco = Banco::new(1_200, 6);
    let expected = banco.alone();
    let (_coordinator, address) = coordinator();
    let _workers = [(); 2].map(|()| Processo::worker(&address, banco.folder.path()));
    let output = banco.client("many", &address).output().unwrap();
    assert_eq!(said(&output), "1.200 persone esaminate, 0 non esaminate; 0 righe guaste in scarti.csv\n");
    assert!(files(&banco.path("many")) == expected);

    let again = banco.client("many", &address).output().unwrap();
    assert_eq!(said(&again), "1.200 persone esaminate, 0 non esaminate; 0 righe guaste in scarti.csv\n");
    assert!(files(&banco.path("many")) == expected);
}

#[test]
fn a_worker_that_is_killed_half_way_loses_nothing() {
    let banco = Banco::new(1_500, 6);
    let expected = banco.alone();
    let (_coordinator, address) = coordinator();
    let mut killed = Processo::worker(&address, banco.folder.path());
    let mut client = Processo::start(banco.client("many", &address));
    let parti = banco.path("many").join("parti");
    // A partition is whole, another is being written.
    await_until("a partition half written after a whole one", || {
        let names = names(&parti);
        let drafts = names.iter().filter(|name| name.contains("bozza")).count();
        drafts == 1 && names.len() > 1
    });
    killed.kill();
    let left = names(&parti);
    assert!(left.iter().any(|name| name.contains("bozza")) && left.len() < 6, "{left:?}");
    assert!(client.0.try_wait().unwrap().is_none());

    let _other = Processo::worker(&address, banco.folder.path());
    await_until("the end of the run", || client.0.try_wait().unwrap().is_some());
    assert!(client.0.wait().unwrap().success());
    assert!(files(&banco.path("many")) == expected);
}

#[test]
fn a_run_that_nobody_works_at_says_so_and_goes_on_when_somebody_comes() {
    let banco = Banco::new(60, 2);
    let expected = banco.alone();
    let (_coordinator, address) = coordinator();
    let mut client = Processo::start(banco.client("many", &address));
    let (mut errors, mut line) = (BufReader::new(client.0.stderr.take().unwrap()), String::new());
    errors.read_line(&mut line).unwrap();
    assert!(line.starts_with("nessuna macchina ha preso lavoro"), "{line}");
    let _worker = Processo::worker(&address, banco.folder.path());
    await_until("the end of the run", || client.0.try_wait().unwrap().is_some());
    assert!(client.0.wait().unwrap().success());
    assert!(files(&banco.path("many")) == expected);
}

#[test]
fn a_partition_that_cannot_be_read_is_told_and_the_others_are_judged() {
    let banco = Banco::new(300, 3);
    let file = banco.path("paese/persone/parte-00001.parquet");
    let whole = std::fs::read(&file).unwrap();
    std::fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    let (_coordinator, address) = coordinator();
    let _worker = Processo::worker(&address, banco.folder.path());
    let output = banco.client("many", &address).output().unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && err.contains("\nparte-00001: "), "{err}");
    assert_eq!(names(&banco.path("many/parti")).len(), 2);

    std::fs::write(&file, &whole).unwrap();
    let output = banco.client("many", &address).output().unwrap();
    assert_eq!(said(&output), "300 persone esaminate, 0 non esaminate; 0 righe guaste in scarti.csv\n");
    assert!(!banco.path("many/guasti").exists());
}
