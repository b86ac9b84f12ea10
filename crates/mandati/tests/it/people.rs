//! A small world: Anna, an office that assists her, and the acts that lead to a signed mandate.

use std::collections::BTreeSet;

use accessi::testing::{World, identity};
use accessi::{Act, Actor, Hat, Identita, PatronatoId, SedeId, SedeInpsId, SoggettoId};
use anagrafe::{
    Condizione, Documento, Livello, Patronato, SedeInps, SedePatronato, TipoDocumento, save_patronato,
    save_sede, save_sede_inps,
};
use catalogo::{Area, Catalogo};
use documenti::Contenuto;
use jiff::SignedDuration;
use lingue::Lingua;
use mandati::{
    Answer, AnswerError, Codice, Esito, MandatoId, Oggetto, PaperError, Prepare, Risposta, Send, SignOnPaper,
    Stato, Verify, VerifyError,
};
use protocolli::{PROTOCOLLO_2022, Seed, SeedError};
use store::testing::Engine;
use store::{Migration, StoreError, Tx, Work};
use tempfile::TempDir;

/// The answer of somebody who acts for himself.
pub(crate) const FIRMO: Risposta = Risposta::Firmo(Condizione::Capace);

/// A scan of a signed paper, as far as its format tells.
pub(crate) const SCAN: &[u8] = b"%PDF-1.7\n%%EOF\n";

pub(crate) struct Story {
    pub(crate) world: World,
    pub(crate) catalogo: Catalogo,
    pub(crate) anna: SoggettoId,
    pub(crate) sede_inps: SedeInpsId,
    pub(crate) persona: Actor,
    pub(crate) operatore: Actor,
    /// Where the files of the pages are kept.
    pub(crate) folder: TempDir,
}

/// What the chapter needs of the chapters before it, and its own tables.
pub(crate) fn migrations() -> Vec<Migration> {
    [anagrafe::MIGRATIONS, protocolli::MIGRATIONS, mandati::MIGRATIONS].concat()
}

impl Story {
    pub(crate) async fn begin(engine: Engine) -> Self {
        let world = World::open(engine, &migrations()).await;
        world.platform.store().act(&Seed(PROTOCOLLO_2022)).await.unwrap();
        let anna = world.person("Bianchi", "Anna").await;
        let persona = world.actor(anna, Hat::Assistito).await;
        let sede_inps = world.sede_inps().await;
        world.platform.store().act(&OpenInps(sede_inps)).await.unwrap();
        let bruna = world.person("Verdi", "Bruna").await;
        let hat = office(&world, "ACLI", "MT").await;
        let operatore = world.actor(bruna, hat).await;
        let catalogo = Catalogo::embedded().unwrap();
        let folder = tempfile::tempdir().unwrap();
        Self { world, catalogo, anna, sede_inps, persona, operatore, folder }
    }

    /// Does an act, a moment after the one before.
    pub(crate) async fn act<A: Act>(&self, actor: &Actor, act: &A) -> Result<A::Output, A::Error> {
        self.pass(SignedDuration::from_millis(1));
        self.world.platform.act(actor, act).await
    }

    pub(crate) fn pass(&self, time: SignedDuration) {
        self.world.store.clock.advance(time);
    }

    /// The head of the office that assists Anna.
    pub(crate) async fn head(&self) -> Actor {
        let ivo = self.world.person("Gatti", "Ivo").await;
        self.world.actor(ivo, self.head_hat()).await
    }

    /// The hat of the head of the office that assists Anna.
    pub(crate) fn head_hat(&self) -> Hat {
        let hat = self.operatore.hat();
        let (patronato, sede) = (hat.patronato().unwrap(), hat.sede().unwrap());
        Hat::ResponsabileSede { patronato, sede }
    }

    /// A mandate whose paper Anna has signed by hand, waiting to be verified.
    pub(crate) async fn sign_on_paper(&self, scheda: &str) -> MandatoId {
        let (mandato, _) = self.send(scheda).await;
        self.bring_in(&self.operatore, mandato).await.unwrap();
        mandato
    }

    /// Brings in the scan of a paper signed by hand.
    pub(crate) async fn bring_in(&self, actor: &Actor, mandato: MandatoId) -> Result<(), PaperError> {
        let contenuto = Contenuto::check(SCAN.to_vec(), 1_000).unwrap();
        let nome = "mandato.pdf".parse().unwrap();
        let paper = SignOnPaper { catalogo: &self.catalogo, mandato, contenuto: &contenuto, nome };
        self.act(actor, &paper).await
    }

    pub(crate) async fn verify(
        &self,
        actor: &Actor,
        mandato: MandatoId,
        esito: Esito<'_>,
    ) -> Result<(), VerifyError> {
        self.act(actor, &Verify { catalogo: &self.catalogo, mandato, esito }).await
    }

    /// An operator of an office of another body, or of another office of the same.
    pub(crate) async fn stranger(&self, codice: &'static str, provincia: &'static str) -> Actor {
        let elena = self.world.person("Gialli", "Elena").await;
        let hat = office(&self.world, codice, provincia).await;
        self.world.actor(elena, hat).await
    }

    pub(crate) fn prestazione(&self, scheda: &str) -> Oggetto {
        Oggetto::prestazione(&self.catalogo, scheda).unwrap()
    }

    pub(crate) fn consulenza(&self, salute: bool) -> Oggetto {
        Oggetto::consulenza(&self.catalogo, BTreeSet::from([Area::Pensioni]), salute).unwrap()
    }

    /// Anna at the desk, asking for these mandates.
    pub(crate) fn visit(&self, oggetti: impl IntoIterator<Item = Oggetto>) -> Prepare<'_> {
        self.visit_of(identity("Bianchi", "Anna"), oggetti)
    }

    pub(crate) fn visit_of(
        &self,
        identita: Identita,
        oggetti: impl IntoIterator<Item = Oggetto>,
    ) -> Prepare<'_> {
        Prepare {
            catalogo: &self.catalogo,
            identita,
            documento: documento(),
            provincia: "MT".to_owned(),
            oggetti: oggetti.into_iter().collect(),
            lingua: Lingua::It,
        }
    }

    pub(crate) async fn prepare(&self, scheda: &str) -> MandatoId {
        self.act(&self.operatore, &self.visit([self.prestazione(scheda)])).await.unwrap()
    }

    /// A mandate that Anna has been asked to sign, and her code.
    pub(crate) async fn send(&self, scheda: &str) -> (MandatoId, Codice) {
        let mandato = self.prepare(scheda).await;
        (mandato, self.act(&self.operatore, &Send { mandato }).await.unwrap())
    }

    /// A mandate that Anna has signed.
    pub(crate) async fn sign(&self, scheda: &str) -> MandatoId {
        let (mandato, codice) = self.send(scheda).await;
        self.answer(&self.persona, &codice, FIRMO).await.unwrap();
        mandato
    }

    pub(crate) async fn answer(
        &self,
        actor: &Actor,
        codice: &Codice,
        risposta: Risposta,
    ) -> Result<Vec<MandatoId>, AnswerError> {
        let answer = Answer { catalogo: &self.catalogo, codice, risposta };
        self.act(actor, &answer).await
    }

    pub(crate) async fn stato(&self, mandato: MandatoId) -> Stato {
        self.act(&self.persona, &mandati::Read { mandato }).await.unwrap().mandato.stato
    }

    /// Fails unless the database itself counts so many: a table that takes no other number is asked to keep it.
    pub(crate) async fn assert_count(&self, rows: &str, expected: u32) {
        let sql = format!(
            "CREATE TABLE conto (n BIGINT NOT NULL CHECK (n = {expected}));
             INSERT INTO conto SELECT COUNT(*) FROM {rows};
             DROP TABLE conto;"
        );
        let counted = self.world.store.sql(&sql).await;
        assert!(counted.is_ok(), "not {expected} rows: {rows}: {counted:?}");
    }

    /// The promise of the house: no mandate is active without the signatures of both.
    pub(crate) async fn assert_both_signed(&self) {
        let unsigned = "mandati WHERE stato = 'attivo' AND \
                        (SELECT COUNT(DISTINCT parte) FROM firme WHERE firme.mandato = mandati.id) <> 2";
        self.assert_count(unsigned, 0).await;
    }
}

pub(crate) fn documento() -> Documento {
    let (scade, today) = ("2030-01-01".parse().unwrap(), "2026-11-25".parse().unwrap());
    Documento::parse(TipoDocumento::CartaIdentita, "CA12345AB", scade, today).unwrap()
}

/// Opens an office of a body in a province; the body is made with its first office.
pub(crate) async fn office(world: &World, codice: &'static str, provincia: &'static str) -> Hat {
    let (patronato, sede) = world.office().await;
    world.platform.store().act(&OpenOffice { patronato, sede, codice, provincia }).await.unwrap();
    Hat::Operatore { patronato, sede }
}

struct OpenOffice {
    patronato: PatronatoId,
    sede: SedeId,
    codice: &'static str,
    provincia: &'static str,
}

impl Work for OpenOffice {
    type Output = ();
    type Error = SeedError;

    async fn run(&self, tx: &Tx) -> Result<(), SeedError> {
        let dal = "2022-12-21".parse().map_err(|_| StoreError::Decode)?;
        let patronato = Patronato {
            id: self.patronato,
            codice: self.codice.to_owned(),
            nome: format!("Patronato {}", self.codice),
            promotore: None,
            raggruppamento: None,
            dal,
            al: None,
        };
        save_patronato(&tx.open(), patronato).await?;
        let is_abroad = self.provincia.is_empty();
        let sede = SedePatronato {
            id: self.sede,
            patronato: self.patronato,
            codice: format!("{}-{}", self.codice, self.provincia),
            nome: format!("Sede di prova {}", self.provincia),
            livello: if is_abroad { Livello::Estera } else { Livello::Zonale },
            indirizzo: "via di Prova 1".to_owned(),
            comune: "Prova".to_owned(),
            provincia: (!is_abroad).then(|| self.provincia.to_owned()),
            regione: (!is_abroad).then(|| "Prova".to_owned()),
            paese: if is_abroad { "DE" } else { "IT" }.to_owned(),
            orari: "lun-ven 9-13".to_owned(),
            dal,
            al: None,
        };
        Ok(save_sede(&tx.open(), sede).await?)
    }
}

struct OpenInps(SedeInpsId);

impl Work for OpenInps {
    type Output = ();
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<(), StoreError> {
        let sede = SedeInps {
            id: self.0,
            codice: "7700".to_owned(),
            nome: "Matera".to_owned(),
            provincia: "MT".to_owned(),
            regione: "Basilicata".to_owned(),
        };
        save_sede_inps(&tx.open(), sede).await
    }
}
