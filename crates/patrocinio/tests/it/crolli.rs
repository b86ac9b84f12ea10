//! The power cut, a hundred times over: the program is killed at a random instant of the story and starts again.
//!
//! What a browser has been told is done must be there after each restart, the register must be whole, and no mandate
//! may be active without both signatures.

use std::process::Output;
use std::time::Duration;

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use reqwest::StatusCode;
use store::testing::{Engine, engines};
use tokio::time::sleep;

use crate::prova::{Browser, Gone, House, Page, Richiesta, Server, protocol_of, try_identify_with};

const KILLS: usize = 100;
const SEED: u64 = 152;
/// The program lives for as long as this at most, in milliseconds: a round of the story takes about as much.
const LONGEST_LIFE: u64 = 400;

const ACTIVE_WITHOUT_BOTH_SIGNATURES: &str = "SELECT COUNT(*) FROM mandati WHERE stato = 'attivo' AND \
     (SELECT COUNT(*) FROM firme WHERE firme.mandato = mandati.id) <> 2";

/// What the program has told a browser that it did.
#[derive(Debug)]
enum Done {
    Sent { mandato: String },
    Signed { mandato: String },
    Protocolled { domanda: String, protocollo: String },
    Revoked { mandato: String },
}

impl Done {
    /// Asks for the rows without which it did not happen; what came after may have changed their state.
    fn witness(&self) -> String {
        match self {
            Self::Sent { mandato } => format!(
                "SELECT COUNT(*) FROM mandati JOIN firme ON firme.mandato = mandati.id WHERE mandati.id = '{mandato}' \
                 AND stato <> 'bozza' AND parte = 'operatore'"
            ),
            Self::Signed { mandato } => format!(
                "SELECT COUNT(*) FROM mandati JOIN firme ON firme.mandato = mandati.id WHERE mandati.id = '{mandato}' \
                 AND stato IN ('attivo', 'cessato') AND attivo_dal IS NOT NULL AND parte = 'mandante'"
            ),
            Self::Protocolled { domanda, protocollo } => {
                format!("SELECT COUNT(*) FROM domande WHERE id = '{domanda}' AND protocollo = '{protocollo}'")
            }
            Self::Revoked { mandato } => {
                format!("SELECT COUNT(*) FROM mandati WHERE id = '{mandato}' AND causa = 'revocato'")
            }
        }
    }
}

/// Those who live the story while the program falls, and what they were told.
struct Story {
    marta: Browser,
    anna: Browser,
    done: Vec<Done>,
}

impl Story {
    /// Lives the story round after round, until the program goes away.
    async fn live(&mut self) {
        while let Ok(()) = self.round().await {}
    }

    /// Takes in charge, signs, sends a claim, revokes.
    async fn round(&mut self) -> Result<(), Gone> {
        self.tidy().await?;
        let text = try_identify_with(&self.marta, "anna", &[("prestazione", "quattordicesima")], &[]).await?;
        let code = self.press(&text, "Firma per la sede e invia").await?;
        let richiesta = Richiesta::read(&code);
        let mandato = last_segment(&richiesta.mandato);
        self.done.push(Done::Sent { mandato: mandato.clone() });

        let page = self.anna.try_get(&richiesta.firma).await?;
        well(self.anna.try_submit(&page.button("Firmo")).await?);
        self.done.push(Done::Signed { mandato: mandato.clone() });

        let fascicolo = self.marta.try_get(&richiesta.mandato).await?.link("Apri il fascicolo");
        let right = self.marta.try_get(&format!("{fascicolo}/diritti/quattordicesima")).await?;
        let draft = self.press(&right, "Prepara la domanda").await?;
        let domanda = draft.path.strip_suffix("/dati").unwrap().to_owned();
        let ready = self.marta.try_get(&format!("{domanda}/invio")).await?;
        let sent = ready.button("Invia").fill(&[("comunque", "si")]);
        let protocollo = protocol_of(&well(self.marta.try_submit(&sent).await?));
        self.done.push(Done::Protocolled { domanda: last_segment(&domanda), protocollo });
        self.revoke(&richiesta.mandato).await
    }

    async fn revoke(&mut self, mandato: &str) -> Result<(), Gone> {
        let asked = self.anna.try_get(&format!("{mandato}/revoca")).await?;
        well(self.anna.try_submit(&asked.button("Sì, revoco")).await?);
        self.done.push(Done::Revoked { mandato: last_segment(mandato) });
        Ok(())
    }

    /// Clears what the last fall left in the middle, as its owners would: the same mandate is not asked for twice.
    async fn tidy(&mut self) -> Result<(), Gone> {
        let list = self.anna.try_get("/mandati").await?;
        for mandato in lines(&list, "Attivo") {
            self.revoke(&mandato).await?;
        }
        let list = self.marta.try_get("/mandati").await?;
        for mandato in lines(&list, "In attesa di firma") {
            let page = self.marta.try_get(&mandato).await?;
            well(self.marta.try_submit(&page.button("Annulla il mandato")).await?);
        }
        Ok(())
    }

    async fn press(&self, page: &Page, button: &str) -> Result<Page, Gone> {
        self.marta.try_submit(&page.button(button)).await.map(well)
    }
}

/// A program that is up answers well: it may go away, but never fail.
#[track_caller]
fn well(page: Page) -> Page {
    assert_eq!(page.status, StatusCode::OK, "{}: {}", page.path, page.words());
    page
}

/// Lists the mandates of a page whose line says something.
fn lines(list: &Page, state: &str) -> Vec<String> {
    let html = list.html();
    let rows = html.split("<tr>").filter(|row| row.contains(state));
    let address = |row: &str| Some(row.split_once("href=\"")?.1.split_once('"')?.0.to_owned());
    rows.filter_map(address).collect()
}

fn last_segment(path: &str) -> String {
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes: run by tools/prove.sh"]
async fn a_hundred_power_cuts_lose_nothing_that_was_acknowledged() {
    for engine in engines() {
        fall(engine).await;
    }
}

#[expect(clippy::print_stdout, reason = "whoever runs it wants the numbers")]
async fn fall(engine: Engine) {
    let house = House::build(engine).await;
    let mut chance = ChaCha8Rng::seed_from_u64(SEED);
    let mut server = house.serve_by_the_clock();
    let marta = Browser::enter(&server, "marta").await;
    let anna = Browser::enter(&server, "anna").await;
    let mut story = Story { marta, anna, done: Vec::new() };
    let mut leaves = 0;
    for kill in 1..=KILLS {
        let life = Duration::from_millis(chance.random_range(0..LONGEST_LIFE));
        let cut = async {
            sleep(life).await;
            server.kill();
        };
        tokio::join!(story.live(), cut);
        leaves = require_whole_register(&house, leaves);
        server = restart(&house, &mut story);
        for done in &story.done {
            let rows = house.count(done.witness()).await;
            assert_eq!(rows, 1, "kill {kill} on {engine:?} lost {done:?}");
        }
        assert_eq!(house.count(ACTIVE_WITHOUT_BOTH_SIGNATURES).await, 0, "kill {kill} on {engine:?}");
    }
    assert!(story.done.len() > KILLS, "only {} acts were acknowledged", story.done.len());
    println!("{engine:?}: {KILLS} kills, {} acts acknowledged and kept, {leaves} leaves", story.done.len());
}

fn restart(house: &House, story: &mut Story) -> Server {
    let server = house.serve_by_the_clock();
    story.marta.move_to(&server);
    story.anna.move_to(&server);
    server
}

/// Verifies the register after a fall: whole, and never shorter than it was. Gives its leaves.
fn require_whole_register(house: &House, before: u64) -> u64 {
    let Output { status, stdout, .. } = house.run(&["verifica"]);
    let said = String::from_utf8(stdout).unwrap();
    assert!(status.success() && said.starts_with("register whole:"), "{said}");
    let first = said.lines().next().unwrap_or_default();
    let numbers = first.split(|letter: char| !letter.is_ascii_digit()).filter_map(|word| word.parse().ok());
    let [leaves, _seals, waiting]: [u64; 3] = numbers.collect::<Vec<_>>().try_into().unwrap();
    assert!(leaves + waiting >= before, "the register lost leaves: {said}");
    leaves + waiting
}
