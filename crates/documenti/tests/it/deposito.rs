//! Files that are kept stay whole, and a damaged one is never given out.

use std::{
    fs,
    path::{Path, PathBuf},
};

use documenti::{Contenuto, Deposito, DepositoError, Disco, Impronta};
use tempfile::TempDir;

fn contenuto(text: &str) -> Contenuto {
    Contenuto::check(format!("%PDF-{text}").into_bytes(), 1024).unwrap()
}

fn deposito(folder: &TempDir) -> Deposito {
    Deposito::new(Disco::open(folder.path().join("documenti")).unwrap())
}

fn files(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            names.extend(files(&path));
        } else {
            names.push(path.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    names
}

fn folder_of(folder: &TempDir, name: &str) -> PathBuf {
    folder.path().join("documenti").join(name.chars().take(2).collect::<String>())
}

#[tokio::test]
async fn what_was_kept_is_read_back_by_its_hash() {
    let folder = TempDir::new().unwrap();
    let kept = deposito(&folder).keep(contenuto("uno")).await.unwrap();
    let reopened = deposito(&folder);
    assert_eq!(reopened.load(kept.impronta()).await.unwrap(), kept.bytes());
    assert_eq!(files(folder.path()), [kept.impronta().to_string()]);
}

#[tokio::test]
async fn the_same_file_kept_many_times_at_once_is_one_file() {
    let folder = TempDir::new().unwrap();
    let deposito = deposito(&folder);
    let mut keeping = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let deposito = deposito.clone();
        keeping.spawn(async move { deposito.keep(contenuto("uno")).await.map(|kept| kept.impronta()) });
    }
    while let Some(kept) = keeping.join_next().await {
        assert_eq!(kept.unwrap().unwrap(), contenuto("uno").impronta());
    }
    assert_eq!(files(folder.path()).len(), 1);
}

#[tokio::test]
async fn a_file_never_kept_is_missing() {
    let folder = TempDir::new().unwrap();
    let answer = deposito(&folder).load(Impronta::of(b"mai")).await;
    assert!(matches!(answer, Err(DepositoError::Missing)));
}

#[tokio::test]
async fn a_damaged_file_is_not_given_out_and_keeping_it_again_mends_it() {
    let folder = TempDir::new().unwrap();
    let deposito = deposito(&folder);
    let impronta = deposito.keep(contenuto("uno")).await.unwrap().impronta();
    let name = impronta.to_string();
    fs::write(folder_of(&folder, &name).join(&name), b"%PDF-due").unwrap();
    assert!(matches!(deposito.load(impronta).await, Err(DepositoError::Damaged)));
    deposito.keep(contenuto("uno")).await.unwrap();
    assert_eq!(deposito.load(impronta).await.unwrap(), contenuto("uno").bytes());
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_on_the_machine_may_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let folder = TempDir::new().unwrap();
    let impronta = deposito(&folder).keep(contenuto("uno")).await.unwrap().impronta().to_string();
    let root = folder.path().join("documenti");
    let inner = folder_of(&folder, &impronta);
    for path in [&root, &inner, &inner.join(&impronta)] {
        assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o077, 0);
    }
}
