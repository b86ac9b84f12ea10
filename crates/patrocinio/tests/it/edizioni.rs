//! Another edition of the cards: proposed by the operator of the server, approved by two, answered with afterwards.

use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io};

use catalogo::{Cartella, PaeseSimulato, Simulazione, Sorgente};
use edizioni::PERSONE_MINIME;
use jiff::civil::date;
use reqwest::StatusCode;
use store::testing::engines;
use tempfile::TempDir;

use crate::prova::{Browser, House, Page};

/// A figure on the public page of a card, and what it becomes.
const CARD: &str = "/catalogo/maggiorazione_sociale";
const OLD: &str = "450,16";
const NEW: &str = "450,23";
/// Each process asks every two seconds.
const SOON: u32 = 40;

/// A folder of cards with another figure, and the simulation of it.
struct Changed {
    folder: TempDir,
}

impl Changed {
    fn write() -> io::Result<Self> {
        let folder = tempfile::tempdir()?;
        let embedded = Cartella::embedded();
        let changed = embedded.sorgenti().iter().map(|sorgente| Sorgente {
            nome: sorgente.nome.clone(),
            testo: sorgente.testo.replace("\"450.16\"", "\"450.23\""),
        });
        let changed = Cartella::new(changed);
        changed.write(folder.path())?;
        let (before, day) = (Some(embedded.impronta()), date(2026, 9, 1));
        let mut simulated =
            Simulazione::new(before, changed.impronta(), "prova", day, PaeseSimulato::Cartella);
        simulated.persone = PERSONE_MINIME;
        fs::write(folder.path().join("simulazione.json"), simulated.write())?;
        Ok(Self { folder })
    }

    fn simulation(&self) -> PathBuf {
        self.folder.path().join("simulazione.json")
    }
}

fn propose(house: &House, cards: &Path, simulation: Option<&Path>) -> (bool, String) {
    let mut command = vec!["schede", "proponi", "--cartella", cards.to_str().unwrap()];
    if let Some(simulation) = simulation {
        command.extend(["--simulazione", simulation.to_str().unwrap()]);
    }
    let output = house.run(&command);
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).unwrap())
}

/// Looks at the card until it shows a figure, as long as a process may take to see another edition.
async fn wait_for(browser: &Browser, figure: &str) -> Page {
    for _ in 0..SOON {
        let page = browser.get(CARD).await;
        if page.has(figure) {
            return page;
        }
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    panic!("{figure} is not shown");
}

#[tokio::test]
async fn the_new_figure_is_answered_only_after_the_second_approval() {
    for engine in engines() {
        let house = House::build(engine).await;
        let server = house.serve_by_the_clock();
        let anybody = Browser::open(&server);
        anybody.get(CARD).await.says(OLD).hides(NEW);
        anybody.get("/catalogo").await.says("approvate da due referenti INPS");

        let changed = Changed::write().unwrap();
        let (done, said) = propose(&house, changed.folder.path(), None);
        assert!(!done && said.contains("simulation"), "{said}");
        let (done, said) = propose(&house, changed.folder.path(), Some(&changed.simulation()));
        assert!(done && said.contains("waits for two referenti"), "{said}");
        let path = said.rsplit_once(" at ").unwrap().1.trim().to_owned();

        let nadia = Browser::enter(&server, "nadia").await;
        nadia.get("/scrivania").await.says("In attesa di approvazione");
        let page = nadia.get(&path).await;
        page.says("Pensione sociale mensile (pensione_sociale_mensile)").says("450.16").says("450.23");
        let page = nadia.press(&page, "Approva l’edizione", &[]).await;
        page.says("Approvata da te").says("La seconda approvazione è di un altro referente");
        assert!(!page.offers("Approva l’edizione"));
        // The same person is told clearly, by whatever road she comes.
        let again = nadia.forge(&format!("{path}/approvazione"), &[]).await;
        again.answers(StatusCode::CONFLICT, "L’hai già approvata tu");
        tokio::time::sleep(Duration::from_secs(3)).await;
        anybody.get(CARD).await.says(OLD).hides(NEW);

        let dario = Browser::enter(&server, "dario").await;
        let page = dario.get(&path).await;
        page.says("Approvata da un altro referente").hides("Nadia");
        dario.press(&page, "Approva l’edizione", &[]).await.says("In vigore dal");
        wait_for(&anybody, NEW).await.hides(OLD);
        let acts = "SELECT COUNT(*) FROM registro_foglie WHERE testo LIKE '%edizione.approve%'";
        // Two for the first edition, two for this one, and the one that was undone left nothing.
        assert_eq!(house.count(acts).await, 4);
        let proposals = "SELECT COUNT(*) FROM registro_foglie WHERE testo LIKE '%edizione.propose%'";
        assert_eq!(house.count(proposals).await, 2);
    }
}

#[tokio::test]
async fn one_refuses_and_the_platform_answers_as_before() {
    for engine in engines() {
        let house = House::build(engine).await;
        let server = house.serve_by_the_clock();
        let changed = Changed::write().unwrap();
        let (_, said) = propose(&house, changed.folder.path(), Some(&changed.simulation()));
        let path = said.rsplit_once(" at ").unwrap().1.trim().to_owned();
        // A second proposal takes the place of the first, and says so.
        let (done, said) = propose(&house, changed.folder.path(), Some(&changed.simulation()));
        assert!(done && said.contains("its approvals fall"), "{said}");
        let second = said.rsplit_once(" at ").unwrap().1.trim().to_owned();

        let dario = Browser::enter(&server, "dario").await;
        dario.get(&path).await.says("Sostituita da un’altra proposta");
        let page = dario.get(&second).await;
        let page = dario.press(&page, "Rifiuta l’edizione", &[]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let motivo = [("motivo", "La cifra è di un altro anno")];
        let page = dario.press(&page, "Rifiuta l’edizione", &motivo).await;
        page.says("Rifiutata").says("La cifra è di un altro anno");
        assert!(!page.offers("Approva l’edizione"));
        Browser::open(&server).get(CARD).await.says(OLD);
    }
}

#[tokio::test]
async fn cards_that_this_program_cannot_load_leave_the_old_ones() {
    for engine in engines() {
        let house = House::build(engine).await;
        let server = house.serve_by_the_clock();
        let first = house.edition().await;
        let broken = "01a00000-0000-7000-8000-000000000000";
        house
            .tamper(format!(
                "UPDATE edizioni_schede SET stato = 'superata', fine = dal WHERE id = '{first}';
                 INSERT INTO edizioni_schede (id, stato, impronta, proposta, dal)
                 VALUES ('{broken}', 'in-vigore', 'altra', 0, 0);
                 INSERT INTO edizioni_schede_testi (impronta, testo) VALUES ('altra', 'of a later program: true');
                 INSERT INTO edizioni_schede_file (edizione, nome, impronta)
                 VALUES ('{broken}', 'schede/altra.yaml', 'altra')"
            ))
            .await;
        for _ in 0..SOON {
            if server.log().contains("do not load with this program") {
                break;
            }
            tokio::time::sleep(Duration::from_millis(250)).await;
        }
        assert!(server.log().contains("the old ones stay"), "{}", server.log());
        Browser::open(&server).get(CARD).await.says(OLD);
    }
}

#[tokio::test]
async fn the_edition_in_force_is_written_out_and_never_over_other_cards() {
    for engine in engines() {
        let house = House::build(engine).await;
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("copia");
        let write = || house.run(&["schede", "vigenti", "-o", copy.to_str().unwrap()]);

        let output = write();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && said.contains(&house.edition().await), "{said}");
        assert_eq!(Cartella::read(&copy).unwrap().impronta(), Cartella::embedded().impronta());
        let again = write();
        let said = String::from_utf8(again.stderr).unwrap();
        assert!(!again.status.success() && said.contains("there are cards in it already"), "{said}");
    }
}

#[tokio::test]
async fn where_nothing_was_approved_nothing_is_answered() {
    for engine in engines() {
        let house = House::build(engine).await;
        house.tamper("UPDATE edizioni_schede SET stato = 'superata', fine = dal".to_owned()).await;
        let output = house.run(&["schede", "vigenti"]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && said.contains("no edition of the cards is in force"), "{said}");

        let server = house.serve_by_the_clock();
        let anybody = Browser::open(&server);
        anybody.get("/catalogo").await.says("Nessuna scheda è ancora in vigore");
        assert_eq!(anybody.get(CARD).await.status, StatusCode::NOT_FOUND);
        assert!(server.log().contains("until two referenti approve one"), "{}", server.log());
        let marta = Browser::enter(&server, "marta").await;
        assert_eq!(marta.get("/scrivania").await.status, StatusCode::OK);
    }
}
