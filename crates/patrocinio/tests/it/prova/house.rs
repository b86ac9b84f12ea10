//! The program as its operator starts it: a data folder, a database on either engine, a process on a free port.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use sqlx::{AssertSqlSafe, Connection as _, Decode, PgConnection, Postgres, Sqlite, SqliteConnection, Type};
use store::testing::Engine;
use tempfile::TempDir;
use tokio::sync::OnceCell;

use super::mondo::{PEOPLE, Persona, SEED};

/// How long the program may take to say where it listens.
const READY_WITHIN: Duration = Duration::from_mins(1);
/// The hour at which the story is lived.
const TODAY: &str = "2026-11-25T09:00:00Z";
const HOW_TO: &str = "PATROCINIO_TEST_POSTGRES is not set: run `tools/postgres/cluster.sh run cargo test`, \
                      or set PATROCINIO_TEST_ENGINES=sqlite to leave PostgreSQL out";

/// What the operator of a server has: a folder, and a database when that is not a file in the folder.
pub(crate) struct House {
    folder: TempDir,
    database: Option<String>,
}

impl House {
    /// Makes a house with the demonstration world in it.
    pub(crate) async fn build(engine: Engine) -> Self {
        let mut house = Self::empty();
        match engine {
            Engine::Sqlite => std::fs::write(house.file(), file_of_the_world().await).unwrap(),
            Engine::Postgres => house.database = Some(copy_of_the_world().await),
        }
        house
    }

    /// Makes a house with nobody in it: an empty folder.
    pub(crate) fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), database: None }
    }

    fn file(&self) -> std::path::PathBuf {
        self.folder.path().join("patrocinio.sqlite")
    }

    /// Runs a command of the program to its end.
    pub(crate) fn run(&self, command: &[&str]) -> Output {
        self.command(command).output().unwrap()
    }

    fn command(&self, command: &[&str]) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_patrocinio"));
        program.args(command).arg("--dati").arg(self.folder.path());
        program.env_remove("PATROCINIO_DATABASE").env("RUST_LOG", "info").env("NO_COLOR", "1");
        if let Some(database) = &self.database {
            program.env("PATROCINIO_DATABASE", database);
        }
        program
    }

    /// Serves the pages on the day that the world knows, until the server is dropped.
    pub(crate) fn serve(&self) -> Server {
        self.serve_on(TODAY)
    }

    /// Serves the pages on another day.
    pub(crate) fn serve_on(&self, now: &str) -> Server {
        self.serve_with(&["--orologio", now])
    }

    /// Serves by the system's clock: a program that starts again must not go back in time.
    pub(crate) fn serve_by_the_clock(&self) -> Server {
        self.serve_with(&[])
    }

    fn serve_with(&self, options: &[&str]) -> Server {
        let mut command =
            self.command(&["serve", "--profilo", "dimostrazione", "--indirizzo", "127.0.0.1:0"]);
        command.args(options);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        let log = Arc::new(Mutex::new(String::new()));
        let (say, said) = mpsc::channel();
        let written = Arc::clone(&log);
        thread::spawn(move || {
            for line in stderr.lines().map_while(Result::ok) {
                if let Some((_, address)) = line.split_once(" http://") {
                    // Nobody waits any more once the address is known.
                    let _ = say.send(format!("http://{address}"));
                }
                writeln!(written.lock().unwrap(), "{line}").unwrap();
            }
        });
        let mut server = Server { child, origin: String::new(), log };
        match said.recv_timeout(READY_WITHIN) {
            Ok(origin) => server.origin = origin,
            Err(late) => panic!("the program does not serve: {late}\n{}", server.log()),
        }
        server
    }

    /// Counts by SQL, beside the program, as an inspector with a console could.
    pub(crate) async fn count(&self, sql: impl Into<String>) -> i64 {
        self.ask(sql.into()).await
    }

    /// Reads the one value that a question has.
    async fn ask<T>(&self, sql: String) -> T
    where
        T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>,
        T: Send + Unpin,
    {
        let sql = AssertSqlSafe(sql);
        match &self.database {
            None => {
                let url = format!("sqlite:{}?mode=ro", self.file().display());
                let mut connection = SqliteConnection::connect(&url).await.unwrap();
                sqlx::query_scalar(sql).fetch_one(&mut connection).await.unwrap()
            }
            Some(database) => {
                let mut connection = PgConnection::connect(database).await.unwrap();
                sqlx::query_scalar(sql).fetch_one(&mut connection).await.unwrap()
            }
        }
    }

    /// Offers a person whom the house knows as a test identity, and gives what the login page would send.
    pub(crate) async fn offer(&self, persona: &Persona) -> String {
        let known = format!("FROM soggetti WHERE codice_fiscale = '{}'", persona.codice_fiscale);
        self.tamper(format!(
            "INSERT INTO identita_di_prova (soggetto, etichetta, ordine) SELECT id, '', 0 {known}"
        ))
        .await;
        self.ask(format!("SELECT id {known}")).await
    }

    /// Gives the id of the edition of the cards that is in force.
    pub(crate) async fn edition(&self) -> String {
        self.ask("SELECT id FROM edizioni_schede WHERE stato = 'in-vigore'".to_owned()).await
    }

    /// Lets every session end, as an hour of silence does.
    pub(crate) async fn let_sessions_end(&self) {
        self.tamper("UPDATE sessioni SET vista = vista - 3600000000").await;
    }

    /// Changes rows behind the program's back: the one way to let days go by.
    pub(crate) async fn tamper(&self, sql: impl Into<String>) {
        let sql = AssertSqlSafe(sql.into());
        match &self.database {
            None => {
                let url = format!("sqlite:{}", self.file().display());
                let mut connection = SqliteConnection::connect(&url).await.unwrap();
                sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
            }
            Some(database) => {
                let mut connection = PgConnection::connect(database).await.unwrap();
                sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
            }
        }
    }
}

/// The program while it serves.
pub(crate) struct Server {
    child: Child,
    origin: String,
    log: Arc<Mutex<String>>,
}

impl Server {
    /// Tells the address, as a browser writes it.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// Tells what the program has written in its log.
    pub(crate) fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    /// Ends the program as a power cut would: SIGKILL, nothing finished.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have been killed already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Lists the addresses of the pages, as the router gives them.
pub(crate) fn list_strade() -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_patrocinio")).arg("strade").output().unwrap();
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

/// The database file of the world, made once for all the tests of this process.
async fn file_of_the_world() -> &'static [u8] {
    static FILE: OnceCell<Vec<u8>> = OnceCell::const_new();
    let make = async || {
        let house = House::empty();
        make_world(&house);
        std::fs::read(house.file()).unwrap()
    };
    FILE.get_or_init(make).await
}

/// A database of its own, copied from one with the world in it: a copy takes a tenth of the time.
async fn copy_of_the_world() -> String {
    static TEMPLATE: OnceCell<String> = OnceCell::const_new();
    static COPIES: AtomicU32 = AtomicU32::new(0);
    let url = std::env::var("PATROCINIO_TEST_POSTGRES").unwrap_or_else(|_| panic!("{HOW_TO}"));
    let make = async || {
        let name = format!("mondo_{}", std::process::id());
        create_database(&url, &name, "template0").await;
        let database = Some(with_database(&url, &name));
        make_world(&House { database, ..House::empty() });
        name
    };
    let template = TEMPLATE.get_or_init(make).await;
    let name = format!("storia_{}_{}", std::process::id(), COPIES.fetch_add(1, Ordering::Relaxed));
    create_database(&url, &name, template).await;
    with_database(&url, &name)
}

fn make_world(house: &House) {
    let made = house.run(&["demo", "--persone", &PEOPLE.to_string(), "--seme", &SEED.to_string()]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

async fn create_database(url: &str, name: &str, template: &str) {
    let mut connection = PgConnection::connect(url).await.unwrap();
    let create = AssertSqlSafe(format!("CREATE DATABASE {name} TEMPLATE {template}"));
    sqlx::raw_sql(create).execute(&mut connection).await.unwrap();
}

fn with_database(url: &str, database: &str) -> String {
    let (address, options) = url.split_once('?').unwrap_or((url, ""));
    let (server, _) = address.rsplit_once('/').unwrap();
    format!("{server}/{database}?{options}")
}
