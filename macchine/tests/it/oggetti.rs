//! A country in an object store is judged as one in a folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::banco::{Banco, Processo, coordinator, files, program, said};
use crate::deposito;

#[test]
fn a_country_in_an_object_store_gives_the_outcomes_of_the_same_in_a_folder() {
    let banco = Banco::new(400, 3);
    let expected = outcomes(banco.alone());
    let store = deposito::serve(banco.folder.path().to_owned());
    let (_coordinator, address) = coordinator();
    let mut worker = program("lavora");
    worker.args(["--lavori", "2", "--coordinatore", &address, "--cartella"]).arg(banco.folder.path());
    let _worker = Processo::start(with_keys(worker, &store));
    let out = banco.path("many");
    let mut client = program("scansiona");
    client.args(["s3://archivio/paese", "--data", "2026-11-23", "--coordinatore", &address, "-o"]).arg(&out);
    let output = with_keys(client, &store).output().unwrap();
    assert_eq!(said(&output), "400 persone esaminate, 0 non esaminate; 0 righe guaste in scarti.csv\n");
    assert!(outcomes(files(&out)) == expected);

    let mut client = program("scansiona");
    client
        .args(["s3://archivio/altrove", "--data", "2026-11-23", "--coordinatore", &address, "-o"])
        .arg(&out);
    let output = with_keys(client, &store).output().unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(
        !output.status.success() && err.contains("nessuna popolazione in s3://archivio/altrove"),
        "{err}"
    );
}

/// A store of which the environment says where it is, and who asks.
fn with_keys(mut command: Command, store: &str) -> Command {
    command.env("AWS_ENDPOINT", store).env("AWS_ALLOW_HTTP", "true").env("AWS_REGION", "eu-south-1");
    command.env("AWS_ACCESS_KEY_ID", "prova").env("AWS_SECRET_ACCESS_KEY", "prova");
    command
}

/// All but the note of which files outcomes come from: a store says it in its own way.
fn outcomes(mut files: BTreeMap<PathBuf, Vec<u8>>) -> BTreeMap<PathBuf, Vec<u8>> {
    let is_note =
        |path: &Path| path.ends_with("ingresso") || path.extension().is_some_and(|end| end == "ingresso");
    files.retain(|path, _| !is_note(path));
    files
}
