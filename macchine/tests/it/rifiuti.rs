//! Who is refused: a machine that has other cards or sees other folders, and whoever finds no coordinator.

use std::fs;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use catalogo::Catalogo;
use macchine::{Coordina, Guasto, Lavora, coordinate, scan, work};
use scansione::{Avanzamento, Resoconto};
use tokio::net::TcpListener;

use crate::banco::{Banco, CATALOGO, names};

/// A run over one worker, which has some cards and sees a folder.
async fn run(banco: &Banco, catalogo: Catalogo, cartella: &Path, ferma: bool) -> Result<Resoconto, Guasto> {
    let port = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = ("127.0.0.1".to_owned(), port.local_addr().unwrap().port());
    let coordinator = tokio::spawn(coordinate(port, Coordina { attesa: 11 }));
    let lavora =
        Lavora { coordinatore: address.clone(), cartella: cartella.to_owned(), lavori: NonZeroUsize::MIN };
    let worker = tokio::spawn(work(lavora, catalogo));
    let (giro, avanzamento) = (banco.giro("many"), Avanzamento::silent());
    let ended = scan(&CATALOGO, &giro, &address, &avanzamento, &AtomicBool::new(ferma)).await;
    worker.abort();
    coordinator.abort();
    ended
}

/// Our cards, one of them with one word more.
fn other_cards(folder: &Path) -> Catalogo {
    let ours = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../prestazioni"));
    fs::create_dir_all(folder.join("schede")).unwrap();
    for place in ["", "schede"] {
        for name in names(&ours.join(place)) {
            let (from, to) = (ours.join(place).join(&name), folder.join(place).join(&name));
            if from.is_file() {
                fs::copy(from, to).unwrap();
            }
        }
    }
    let card = folder.join("schede/assegno_sociale.yaml");
    let text = fs::read_to_string(&card).unwrap();
    fs::write(&card, format!("{text}\n# another edition\n")).unwrap();
    Catalogo::load(folder).unwrap()
}

fn refusal(ended: Result<Resoconto, Guasto>) -> String {
    match ended {
        Err(Guasto::Rifiuto(said)) => said,
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_with_other_cards_is_refused_and_writes_nothing() {
    let banco = Banco::new(60, 2);
    let cards = tempfile::tempdir().unwrap();
    let ended = run(&banco, other_cards(cards.path()), banco.folder.path(), false).await;
    let said = refusal(ended);
    assert!(said.contains("questa macchina ha altre schede, altre cifre o un altro motore"), "{said}");
    assert_eq!(names(&banco.path("many")), ["giro.txt"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_touches_nothing_outside_its_shared_folder() {
    let banco = Banco::new(60, 2);
    let elsewhere = tempfile::tempdir().unwrap();
    let ended = run(&banco, Catalogo::embedded().unwrap(), elsewhere.path(), false).await;
    assert!(refusal(ended).contains("questa macchina non vede la cartella della scansione"));
    assert_eq!(names(&banco.path("many")), ["giro.txt"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_is_stopped_is_taken_back_and_goes_on_later() {
    let banco = Banco::new(200, 3);
    let expected = banco.alone();
    let stopped = run(&banco, Catalogo::embedded().unwrap(), banco.folder.path(), true).await.unwrap();
    assert!(stopped.fermata && !banco.path("many/riassunto.csv").exists());
    let ended = run(&banco, Catalogo::embedded().unwrap(), banco.folder.path(), false).await.unwrap();
    assert_eq!(ended.giudicate + ended.riprese, 3);
    assert!(crate::banco::files(&banco.path("many")) == expected);
}

#[tokio::test]
async fn a_coordinator_that_is_not_there_is_told() {
    let banco = Banco::new(40, 1);
    let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let address = ("127.0.0.1".to_owned(), port);
    let (giro, ferma) = (banco.giro("many"), AtomicBool::new(false));
    let ended = scan(&CATALOGO, &giro, &address, &Avanzamento::silent(), &ferma).await;
    assert!(matches!(ended, Err(Guasto::Coordinatore(_))), "{ended:?}");
}
