//! What later chapters ask of the gate, so that the tests can open files and settle claims.

use std::collections::BTreeSet;

use accessi::{
    AccessError, Act, Action, ActionKind, Desk, Fascicolo, FattiAperti, Kind, Motivo, NewResource,
    NuovoTitolo, Resource, SedeInpsId, SoggettoId,
};
use mandati::{ChangeError, MandatoId, extinguish, list_of_person};
use store::Id;

struct ReadFascicolo;

impl Action for ReadFascicolo {
    const NAME: &'static str = "fascicolo.read";
    const KIND: ActionKind = ActionKind::Lettura;
    type On = Fascicolo;
}

/// Opens the file of a person; gives the facts that are open.
pub(crate) struct OpenFile(pub(crate) SoggettoId);

impl Act for OpenFile {
    type Output = BTreeSet<String>;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<BTreeSet<String>, AccessError> {
        let permit = desk.permit::<ReadFascicolo>(self.0.cast(), Motivo::Patrocinio).await?;
        match permit.fatti() {
            FattiAperti::Tutti => Ok(BTreeSet::from(["*".to_owned()])),
            FattiAperti::Solo(names) => Ok(names.clone()),
        }
    }
}

/// Lists the mandates of a person, as his file does.
pub(crate) struct ListOfPerson(pub(crate) SoggettoId);

impl Act for ListOfPerson {
    type Output = Vec<MandatoId>;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Vec<MandatoId>, AccessError> {
        let permit = desk.permit::<ReadFascicolo>(self.0.cast(), Motivo::Patrocinio).await?;
        let righe = list_of_person(&permit.rows(), self.0, desk.actor().hat(), desk.now()).await?;
        Ok(righe.into_iter().map(|riga| riga.mandato.id).collect())
    }
}

struct Domanda;

impl Resource for Domanda {
    const KIND: Kind = Kind::Domanda;
}

struct PrepareDomanda;

impl Action for PrepareDomanda {
    const NAME: &'static str = "domanda.prepare";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Domanda;
}

struct TakeCharge;

impl Action for TakeCharge {
    const NAME: &'static str = "domanda.take-charge";
    const KIND: ActionKind = ActionKind::Atto;
    type On = Domanda;
}

/// Prepares a claim under a mandate for an INPS office.
pub(crate) struct Claim {
    pub(crate) anna: SoggettoId,
    pub(crate) mandato: MandatoId,
    pub(crate) sede: SedeInpsId,
}

impl Act for Claim {
    type Output = Id<Claim>;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Id<Claim>, AccessError> {
        let resource = NewResource::about(self.anna).under(self.mandato).towards(self.sede);
        Ok(desk.permit_new::<PrepareDomanda>(resource, Motivo::Domanda).await?.on().cast())
    }
}

/// Takes charge of a claim and settles it, which ends the mandate.
pub(crate) struct Settle {
    pub(crate) domanda: Id<Claim>,
    pub(crate) mandato: MandatoId,
    pub(crate) sede: SedeInpsId,
}

impl Act for Settle {
    type Output = ();
    type Error = ChangeError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), ChangeError> {
        let domanda: Id<Domanda> = self.domanda.cast();
        let permit = desk.permit::<TakeCharge>(domanda, Motivo::Istruttoria).await?;
        permit.titoli().open(NuovoTitolo::of_domanda(domanda, self.sede).under(self.mandato)).await?;
        extinguish(desk, self.mandato).await
    }
}

/// Ends a mandate without any claim in charge.
pub(crate) struct Extinguish(pub(crate) MandatoId);

impl Act for Extinguish {
    type Output = ();
    type Error = ChangeError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), ChangeError> {
        extinguish(desk, self.0).await
    }
}
