//! A small world for tests: a person, an office that assists her, archives that remember what they were asked.

#![expect(
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "a test that cannot set up its world must fail loudly"
)]

mod porta;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use accessi::testing::{World, identity};
use accessi::{Act, Actor, CodiceFiscale, Hat, Motivo, PatronatoId, SedeId, SoggettoId};
use anagrafe::{
    Condizione, Documento, Livello, Patronato, SedeInps, SedePatronato, TipoDocumento, save_patronato,
    save_sede, save_sede_inps,
};
use catalogo::{Catalogo, Fonte};
use documenti::stampa::Lingua;
use jiff::SignedDuration;
use jiff::civil::date;
use mandati::{Answer, MandatoId, Oggetto, Prepare, Revoke, Risposta, Send};
use protocolli::{PROTOCOLLO_2022, Seed};
use regole::Valore;
use store::testing::Engine;
use store::{Giorno, Migration, StoreError, Tx, Work};

use crate::{
    ArchivioError, ArchivioInps, FattiDegliAnni, FattoArchiviato, Fonti, InPagamento, Lettura, LetturaAnni,
    Pagamenti, SetError, SetInformativo,
};

pub use self::porta::{Porta, Reply, Stato};

/// Archives in memory.
#[derive(Debug, Default)]
pub struct ArchivioDiProva {
    fatti: Mutex<Vec<FattoArchiviato>>,
    anni: Mutex<Vec<(i16, FattoArchiviato)>>,
    asked_of_years: Mutex<Vec<FattiDegliAnni>>,
    asked: Mutex<Vec<BTreeSet<String>>>,
    silent: Mutex<bool>,
    paid: Mutex<Vec<InPagamento>>,
}

impl ArchivioDiProva {
    /// Puts a fact in the archives.
    pub fn holds(&self, nome: &str, valore: Valore) {
        self.fatti.lock().unwrap_or_else(PoisonError::into_inner).push(archived(nome, valore));
    }

    /// Puts a fact of a past year in the archives.
    pub fn holds_of(&self, anno: i16, nome: &str, valore: Valore) {
        self.anni.lock().unwrap_or_else(PoisonError::into_inner).push((anno, archived(nome, valore)));
    }

    /// Lists what was asked of past years, each time.
    #[must_use]
    pub fn asked_of_years(&self) -> Vec<FattiDegliAnni> {
        self.asked_of_years.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Pays a benefit.
    pub fn pays(&self, scheda: &str) {
        let pagamento = InPagamento { scheda: scheda.to_owned(), dal: Giorno::new(date(2026, 1, 1)) };
        self.paid.lock().unwrap_or_else(PoisonError::into_inner).push(pagamento);
    }

    /// Puts the archives out of reach.
    pub fn fall_silent(&self) {
        *self.silent.lock().unwrap_or_else(PoisonError::into_inner) = true;
    }

    /// Lists what was asked, each time.
    #[must_use]
    pub fn asked(&self) -> Vec<BTreeSet<String>> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn archived(nome: &str, valore: Valore) -> FattoArchiviato {
    let aggiornato = Giorno::new(date(2026, 11, 1));
    FattoArchiviato { nome: nome.to_owned(), valore, archivio: Fonte::Inps, aggiornato }
}

impl ArchivioInps for ArchivioDiProva {
    fn read<'a>(&'a self, _: &'a CodiceFiscale, fatti: &'a BTreeSet<String>) -> Lettura<'a> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(fatti.clone());
        let silent = *self.silent.lock().unwrap_or_else(PoisonError::into_inner);
        // More than was asked, on purpose: the house must not take it.
        let found = self.fatti.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move { if silent { Err(ArchivioError::Unreachable) } else { Ok(found) } })
    }

    fn read_anni<'a>(&'a self, _: &'a CodiceFiscale, fatti: &'a FattiDegliAnni) -> LetturaAnni<'a> {
        self.asked_of_years.lock().unwrap_or_else(PoisonError::into_inner).push(fatti.clone());
        let silent = *self.silent.lock().unwrap_or_else(PoisonError::into_inner);
        let found = self.anni.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move { if silent { Err(ArchivioError::Unreachable) } else { Ok(found) } })
    }

    fn in_pagamento<'a>(&'a self, _: &'a CodiceFiscale, _: &'a BTreeSet<String>) -> Pagamenti<'a> {
        // More than was asked, here too.
        let paid = self.paid.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move { Ok(paid) })
    }
}

/// A person, her patronato, and the archives.
#[derive(Debug)]
pub struct Story {
    /// The platform.
    pub world: World,
    /// The cards built into the program.
    pub catalogo: Arc<Catalogo>,
    /// The archives.
    pub archivio: Arc<ArchivioDiProva>,
    /// The person.
    pub anna: SoggettoId,
    /// The person, acting for herself.
    pub persona: Actor,
    /// An operator of the office that assists her.
    pub operatore: Actor,
}

impl Story {
    /// Sets the world up, with the tables of this chapter, of those before, and of some after.
    pub async fn begin(engine: Engine, later: &[Migration]) -> Self {
        let chapters = [
            anagrafe::MIGRATIONS,
            protocolli::MIGRATIONS,
            edizioni::MIGRATIONS,
            documenti::MIGRATIONS,
            mandati::MIGRATIONS,
            crate::MIGRATIONS,
            later,
        ]
        .concat();
        let world = World::open(engine, &chapters).await;
        let anna = world.person("Bianchi", "Anna").await;
        let operatore = operator(&world, "Verdi", "PROVA").await;
        let persona = world.actor(anna, Hat::Assistito).await;
        world.platform.store().act(&Seed(PROTOCOLLO_2022)).await.expect("the protocol of 2022");
        let inps = SedeInps {
            id: world.sede_inps().await,
            codice: "7000".to_owned(),
            nome: "Roma".to_owned(),
            provincia: "RM".to_owned(),
            regione: "Lazio".to_owned(),
        };
        world.platform.store().act(&SaveInps(inps)).await.expect("an INPS office");
        let catalogo = Arc::new(Catalogo::embedded().expect("the cards"));
        Self { world, catalogo, archivio: Arc::default(), anna, persona, operatore }
    }

    /// Does an act, a moment after the one before.
    pub async fn act<A: Act>(&self, actor: &Actor, act: &A) -> Result<A::Output, A::Error> {
        self.world.store.clock.advance(SignedDuration::from_millis(1));
        self.world.platform.act(actor, act).await
    }

    /// Has the person sign a mandate to her office.
    pub async fn sign(&self, oggetto: Oggetto) -> MandatoId {
        self.sign_with(&self.operatore, oggetto).await
    }

    /// Has the person sign a mandate to an operator's office.
    pub async fn sign_with(&self, operatore: &Actor, oggetto: Oggetto) -> MandatoId {
        let today = Giorno::new(date(2026, 11, 25));
        let expiry = Giorno::new(date(2030, 1, 1));
        let documento =
            Documento::parse(TipoDocumento::CartaIdentita, "CA00000AA", expiry, today).expect("a document");
        let prepare = Prepare {
            catalogo: &self.catalogo,
            identita: identity("Bianchi", "Anna"),
            documento,
            provincia: "RM".to_owned(),
            oggetti: BTreeSet::from([oggetto]),
            lingua: Lingua::It,
        };
        let mandato = self.act(operatore, &prepare).await.expect("a draft");
        let codice = self.act(operatore, &Send { mandato }).await.expect("a code");
        let answer = Answer {
            catalogo: &self.catalogo,
            codice: &codice,
            risposta: Risposta::Firmo(Condizione::Capace),
        };
        self.act(&self.persona, &answer).await.expect("a signed mandate");
        mandato
    }

    /// Has the person sign a mandate for one benefit.
    pub async fn sign_for(&self, scheda: &str) -> MandatoId {
        self.sign(Oggetto::prestazione(&self.catalogo, scheda).expect("a benefit")).await
    }

    /// Has the person take a mandate back.
    pub async fn revoke(&self, mandato: MandatoId) {
        self.act(&self.persona, &Revoke { mandato }).await.expect("the mandate is revoked");
    }

    /// An operator of another patronato.
    pub async fn stranger(&self) -> Actor {
        operator(&self.world, "Gialli", "ALTRO").await
    }

    /// The cards and the archives.
    #[must_use]
    pub fn fonti(&self) -> Fonti<'_> {
        Fonti { archivio: &*self.archivio, catalogo: &self.catalogo }
    }

    /// Opens the person's file.
    pub async fn set(&self, actor: &Actor) -> Result<SetInformativo<'_>, SetError> {
        self.world.store.clock.advance(SignedDuration::from_millis(1));
        let platform = &self.world.platform;
        crate::load_set_informativo(platform, actor, self.fonti(), self.anna, Motivo::Patrocinio).await
    }
}

/// An operator of a patronato with one office in Rome.
async fn operator(world: &World, cognome: &str, codice: &str) -> Actor {
    let (patronato, sede) = world.office().await;
    let office = Office { patronato, sede, codice: codice.to_owned() };
    world.platform.store().act(&office).await.expect("an office");
    let person = world.person(cognome, "Bruna").await;
    world.actor(person, Hat::Operatore { patronato, sede }).await
}

struct Office {
    patronato: PatronatoId,
    sede: SedeId,
    codice: String,
}

impl Work for Office {
    type Output = ();
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<(), StoreError> {
        let dal = Giorno::new(date(2022, 12, 21));
        let body = Patronato {
            id: self.patronato,
            codice: self.codice.clone(),
            nome: format!("Patronato {}", self.codice),
            promotore: None,
            raggruppamento: None,
            dal,
            al: None,
        };
        save_patronato(&tx.open(), body).await?;
        let office = SedePatronato {
            id: self.sede,
            patronato: self.patronato,
            codice: format!("{}-RM", self.codice),
            nome: "Roma Centro".to_owned(),
            livello: Livello::Zonale,
            indirizzo: "Via di prova 1".to_owned(),
            comune: "Roma".to_owned(),
            provincia: Some("RM".to_owned()),
            regione: Some("Lazio".to_owned()),
            paese: "IT".to_owned(),
            orari: "9-13".to_owned(),
            dal,
            al: None,
        };
        save_sede(&tx.open(), office).await
    }
}

struct SaveInps(SedeInps);

impl Work for SaveInps {
    type Output = ();
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<(), StoreError> {
        save_sede_inps(&tx.open(), self.0.clone()).await
    }
}
