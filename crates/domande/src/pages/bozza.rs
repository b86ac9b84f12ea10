//! A claim that is still open, with all that its steps look at: known facts, the card's answer, what is to be mended.

use accessi::{Actor, Hat, Platform};
use axum::response::{IntoResponse, Redirect, Response};
use catalogo::{Ricevuta, Risposta, Scheda};
use consulenza::{Giudizio, evaluate_one};
use cornice::components::Stepper;
use cornice::{Failure, Testa, Voce};
use documenti::Impronta;
use fascicoli::{Fonti, SetInformativo, load_set_informativo};
use store::Instant;

use super::parole;
use crate::motivi::motivo;
use crate::{Campo, DomandaId, Esame, Incarto, Read, Rilievo, check, prefill, seal_declared};

/// A claim that is still open.
pub(super) struct Bozza<'c> {
    pub(super) incarto: Incarto,
    pub(super) scheda: &'c Scheda,
    pub(super) set: SetInformativo<'c>,
    pub(super) campi: Vec<Campo>,
    /// The seal of what is declared, where something is.
    pub(super) seal: Option<Impronta>,
    /// When the person confirmed exactly that.
    pub(super) confermata: Option<Instant>,
    /// What the card answers; none when the mandate keeps shut what it reads.
    pub(super) risposta: Option<Risposta>,
    pub(super) rilievi: Vec<Rilievo>,
    pub(super) hat: Hat,
}

/// The steps of a claim, in order.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Passo {
    Dati = 1,
    Controlli,
    Documenti,
    Conferma,
    Invio,
}

/// Reads a claim that is still open, and what is known of the person today; none when it was sent.
pub(super) async fn load<'c>(
    platform: &Platform,
    actor: &Actor,
    fonti: Fonti<'c>,
    domanda: DomandaId,
) -> Result<Option<Bozza<'c>>, Failure> {
    let incarto = platform.act(actor, &Read { catalogo: fonti.catalogo, domanda }).await?;
    let claim = &incarto.copertina.domanda;
    if !claim.is_open() {
        return Ok(None);
    }
    let scheda = fonti.catalogo.find_scheda(&claim.scheda).ok_or_else(Failure::not_found)?;
    let set = load_set_informativo(platform, actor, fonti, claim.soggetto, motivo(actor)).await?;
    let campi = prefill(scheda, &set);
    let seal = seal_declared(domanda, &campi).map_err(Failure::internal)?;
    let confermata = seal.and_then(|seal| incarto.find_conferma(seal));
    let diritto = evaluate_one(&set, scheda, set.giorno());
    let risposta = match diritto.giudizio {
        Giudizio::Risposta(risposta) => Some(*risposta),
        Giudizio::ServeConsulenza(_) => None,
    };
    let rilievi = check(&Esame {
        scheda,
        risposta: risposta.as_ref(),
        pagamento: diritto.pagamento,
        allegati: &incarto.allegati,
        da_confermare: seal.is_some() && confermata.is_none(),
        oggi: set.giorno(),
    });
    let hat = actor.hat();
    Ok(Some(Bozza { incarto, scheda, set, campi, seal, confermata, risposta, rilievi, hat }))
}

/// Leads to a claim that was sent: it shows itself, with the number that it has.
pub(super) fn sent(domanda: DomandaId) -> Response {
    Redirect::to(&format!("/domande/{domanda}")).into_response()
}

impl Bozza<'_> {
    pub(super) fn id(&self) -> DomandaId {
        self.incarto.copertina.domanda.id
    }

    /// Only an operator fills the claim in; the head of the office looks, the person confirms.
    pub(super) fn may_edit(&self) -> bool {
        matches!(self.hat, Hat::Operatore { .. })
    }

    /// The receipt of what the card answers, to be kept when the claim is sent.
    pub(super) fn receipt(&self) -> Option<Ricevuta> {
        let risposta = self.risposta.as_ref()?;
        Some(Ricevuta::of(self.set.catalogo(), self.scheda, &self.set.fatti(), risposta))
    }

    /// The head of each step's page.
    pub(super) fn testa(&self, t: &Voce) -> Testa {
        let titolo = self.scheda.titolo.in_lingua(t.lingua());
        parole::after_list(t, parole::testa(t, titolo, &self.incarto.copertina))
    }

    /// What the check found beside what stops the claim.
    pub(super) fn warnings(&self) -> impl Iterator<Item = &Rilievo> {
        self.rilievi.iter().filter(|rilievo| !rilievo.blocks())
    }
}

impl Passo {
    /// Shows where in the claim the step stands.
    pub(super) fn stepper(self, t: &Voce) -> Stepper {
        Stepper::new(t, self as usize)
            .step(t.say("domande-passo-dati"))
            .step(t.say("domande-passo-controlli"))
            .step(t.say("domande-passo-documenti"))
            .step(t.say("domande-passo-conferma"))
            .step(t.say("domande-passo-invio"))
    }
}
