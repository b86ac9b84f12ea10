//! A small world: two referenti, cards, and the simulations between them.

use accessi::testing::World;
use accessi::{Act, Actor, Hat};
use catalogo::{Cartella, PaeseSimulato, Simulazione, Sorgente};
use edizioni::{
    Approvata, Approve, EdizioneId, InForceId, MIGRATIONS, PERSONE_MINIME, Propose, ProposeError, Proposta,
};
use jiff::SignedDuration;
use jiff::civil::date;
use store::testing::Engine;

pub(crate) struct Casa {
    pub(crate) world: World,
    pub(crate) nadia: Actor,
    pub(crate) dario: Actor,
}

impl Casa {
    pub(crate) async fn open(engine: Engine) -> Self {
        let world = World::open(engine, MIGRATIONS).await;
        let sede = world.sede_inps().await;
        let nadia = world.person("Serra", "Nadia").await;
        let nadia = world.actor(nadia, Hat::ReferenteSchede { sede }).await;
        let dario = world.person("Conti", "Daria").await;
        let dario = world.actor(dario, Hat::ReferenteSchede { sede }).await;
        Self { world, nadia, dario }
    }

    /// Does an act, a moment after the one before.
    pub(crate) async fn act<A: Act>(&self, actor: &Actor, act: &A) -> Result<A::Output, A::Error> {
        self.world.store.clock.advance(SignedDuration::from_millis(1));
        self.world.platform.act(actor, act).await
    }

    pub(crate) async fn propose(
        &self,
        cartella: Cartella,
        simulazione: Option<Simulazione>,
    ) -> Result<Proposta, ProposeError> {
        self.world.store.clock.advance(SignedDuration::from_millis(1));
        self.world.platform.store().act(&Propose::new(cartella, simulazione)?).await
    }

    pub(crate) async fn approve(&self, actor: &Actor, edizione: EdizioneId) -> Approvata {
        self.act(actor, &Approve { edizione }).await.unwrap()
    }

    pub(crate) async fn in_force(&self) -> Option<EdizioneId> {
        self.world.platform.store().act(&InForceId).await.unwrap().map(|(id, _)| id)
    }

    /// The first edition, approved by both.
    pub(crate) async fn first(&self) -> EdizioneId {
        let first = self.propose(cards(""), None).await.unwrap().id;
        assert_eq!(self.approve(&self.nadia, first).await, Approvata::MancaUna);
        assert_eq!(self.approve(&self.dario, first).await, Approvata::InVigore);
        first
    }

    /// A second edition that waits.
    pub(crate) async fn second(&self, nota: &str) -> EdizioneId {
        let simulated = simulate(Some(&cards("")), &cards(nota));
        self.propose(cards(nota), Some(simulated)).await.unwrap().id
    }
}

/// Cards without a benefit, which differ by a note.
pub(crate) fn cards(nota: &str) -> Cartella {
    let embedded = Cartella::embedded();
    let common = embedded.sorgenti().iter().filter(|sorgente| !sorgente.nome.starts_with("schede/"));
    Cartella::new(common.map(|sorgente| {
        let noted = if sorgente.nome == "norme.yaml" { nota } else { "" };
        Sorgente { nome: sorgente.nome.clone(), testo: format!("{}# {noted}\n", sorgente.testo) }
    }))
}

pub(crate) fn simulate(prima: Option<&Cartella>, dopo: &Cartella) -> Simulazione {
    let prima = prima.map(Cartella::impronta);
    let drawn = PaeseSimulato::Disegnato { persone: PERSONE_MINIME, seme: 1 };
    let mut made = Simulazione::new(prima, dopo.impronta(), "prova", date(2026, 9, 1), drawn);
    made.persone = PERSONE_MINIME;
    made
}
