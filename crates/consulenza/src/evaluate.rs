//! Evaluating: every card on what is known of a person, each with its reasons.

use accessi::{AccessError, Act, Actor, Desk, Motivo, Platform, SoggettoId};
use catalogo::Scheda;
use fascicoli::{Fonti, SetError, SetInformativo, load_set_informativo};
use regole::Giorni;
use store::Giorno;

use crate::azioni::Valuta;
use crate::diritto::{Diritto, Giudizio, Pagamento};

/// Asks to evaluate a person's rights; the leaf says so beside that of the reading.
#[derive(Debug, Clone, Copy)]
pub struct Evaluate {
    /// The person.
    pub soggetto: SoggettoId,
}

impl Act for Evaluate {
    type Output = ();
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), AccessError> {
        let motivo = if desk.actor().is_assistito() { Motivo::DatiPropri } else { Motivo::Consulenza };
        desk.permit::<Valuta>(self.soggetto.cast(), motivo).await?;
        Ok(())
    }
}

/// Asks to evaluate, then opens the file and reads the archives, for exactly the open facts.
pub async fn load_diritti<'c>(
    platform: &Platform,
    actor: &Actor,
    fonti: Fonti<'c>,
    soggetto: SoggettoId,
) -> Result<SetInformativo<'c>, SetError> {
    platform.act(actor, &Evaluate { soggetto }).await?;
    load_set_informativo(platform, actor, fonti, soggetto, Motivo::Consulenza).await
}

/// Answers every card on a day; the facts decide, and nothing else.
#[must_use]
pub fn evaluate<'c>(set: &SetInformativo<'c>, giorno: Giorno) -> Vec<Diritto<'c>> {
    set.catalogo().schede().map(|scheda| evaluate_one(set, scheda, giorno)).collect()
}

/// Answers one card on a day.
#[must_use]
pub fn evaluate_one<'c>(set: &SetInformativo<'c>, scheda: &'c Scheda, giorno: Giorno) -> Diritto<'c> {
    let shut: Vec<_> = set.shut(scheda).collect();
    if !shut.is_empty() {
        return Diritto { scheda, giudizio: Giudizio::ServeConsulenza(shut), pagamento: Pagamento::Nessuno };
    }
    let giorni = Giorni { data_diritto: giorno.date(), conosciuto_al: Some(giorno.date()) };
    let giudizio = Giudizio::Risposta(Box::new(set.catalogo().valuta(scheda, &set.fatti(), giorni)));
    Diritto { scheda, giudizio, pagamento: Pagamento::find(set, scheda) }
}
