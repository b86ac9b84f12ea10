//! One benefit: the reasons as sentences, what each rests on, and the missing facts as questions answered on the spot.

mod chieste;
mod pagina;

use std::sync::Arc;

use accessi::{Actor, Platform, SoggettoId};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use catalogo::{Catalogo, Scheda};
use cornice::{Failure, Form, Frame};
use fascicoli::{
    ArchivioInps, Declare, DeclareAnni, Fonti, Questionario, QuestionarioAnni, SetError, SetInformativo,
    load_anni, past_years,
};

use self::chieste::{questions, sayable};
use self::pagina::{Risposta, UnDiritto};
use super::anni;
use super::silenzio::{Contestabile, is_contesting};
use super::tempo::NelTempo;
use crate::{Diritto, Giudizio, evaluate_one, load_diritti};

/// Where the page of a right is, for one person.
pub(super) fn address(soggetto: SoggettoId, scheda: &Scheda) -> String {
    format!("/fascicoli/{soggetto}/diritti/{}", scheda.id)
}

/// Who asks, about whom and about which benefit.
struct Richiesta<'a> {
    platform: &'a Platform,
    actor: &'a Actor,
    fonti: Fonti<'a>,
    soggetto: SoggettoId,
    scheda: &'a Scheda,
}

/// The card and the set that a page is about.
struct Tavolo<'c> {
    set: SetInformativo<'c>,
    diritto: Diritto<'c>,
}

/// Answers that could not be read, as they were sent.
#[derive(Clone, Copy)]
enum Rifiutate<'a> {
    Oggi(&'a Form),
    Contestate(&'a Form),
    Anni(&'a Form),
}

impl<'a> Rifiutate<'a> {
    /// Of the form of today's facts it came from.
    fn of_today(form: &'a Form) -> Self {
        if is_contesting(form) { Self::Contestate(form) } else { Self::Oggi(form) }
    }
}

impl<'c> Tavolo<'c> {
    /// Opens the file and judges; how things were is asked of the archives only where something may be due.
    async fn lay(richiesta: &Richiesta<'c>) -> Result<Self, SetError> {
        let Richiesta { platform, actor, fonti, soggetto, scheda } = *richiesta;
        let mut set = load_diritti(platform, actor, fonti, soggetto).await?;
        let diritto = evaluate_one(&set, scheda, set.giorno());
        if diritto.is_reckoned() && scheda.is_claimed() {
            load_anni(fonti, &mut set, &[scheda]).await?;
        }
        Ok(Self { set, diritto })
    }

    /// Shows the answer: whole, or as the part that htmx puts in its place.
    fn show(
        &self,
        frame: &Frame,
        actor: &Actor,
        refused: Option<Rifiutate<'_>>,
    ) -> Result<Response, Failure> {
        let t = frame.voce();
        let (set, diritto) = (&self.set, &self.diritto);
        let questionario = Questionario::new(t, set, questions(set, diritto));
        let filled = questionario.fill(set);
        let spiegazione = match &diritto.giudizio {
            Giudizio::Risposta(risposta) => Some(set.catalogo().spiega(diritto.scheda, risposta, t.lingua())),
            Giudizio::ServeConsulenza(_) => None,
        };
        let (mut oggi, mut contestate, mut anni) = (None, None, None);
        match refused {
            Some(Rifiutate::Oggi(form)) => oggi = Some(form),
            Some(Rifiutate::Contestate(form)) => contestate = Some(form),
            Some(Rifiutate::Anni(form)) => anni = Some(form),
            None => {}
        }
        let is_assistito = actor.is_assistito();
        let risposta = Risposta {
            t,
            set,
            diritto,
            spiegazione,
            questionario: &questionario,
            form: oggi.unwrap_or(&filled),
            is_assistito,
            contestabile: Contestabile::of(t, set, diritto).read_by(is_assistito).refused(contestate),
            tempo: NelTempo::of(t, set, diritto).read_by(is_assistito).refused(anni),
        };
        match (frame.is_partial(), refused) {
            (true, _) => frame.fragment(&risposta),
            (false, None) => frame.page(&UnDiritto { risposta }),
            (false, Some(_)) => frame.refused(&UnDiritto { risposta }),
        }
    }
}

/// Shows the benefit.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    State(archivio): State<Arc<dyn ArchivioInps>>,
    actor: Actor,
    Path((soggetto, scheda)): Path<(SoggettoId, String)>,
    frame: Frame,
) -> Result<Response, Failure> {
    let scheda = catalogo.find_scheda(&scheda).ok_or_else(Failure::not_found)?;
    let fonti = Fonti { archivio: &*archivio, catalogo: &catalogo };
    let richiesta = Richiesta { platform: &platform, actor: &actor, fonti, soggetto, scheda };
    Tavolo::lay(&richiesta).await?.show(&frame, &actor, None)
}

/// Takes answers, of today or of past years: they are declared, then everything is judged again.
pub(super) async fn answer(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    State(archivio): State<Arc<dyn ArchivioInps>>,
    actor: Actor,
    Path((soggetto, scheda)): Path<(SoggettoId, String)>,
    frame: Frame,
    mut form: Form,
) -> Result<Response, Failure> {
    let scheda = catalogo.find_scheda(&scheda).ok_or_else(Failure::not_found)?;
    let fonti = Fonti { archivio: &*archivio, catalogo: &catalogo };
    let richiesta = Richiesta { platform: &platform, actor: &actor, fonti, soggetto, scheda };
    let years = past_years(platform.store().now().giorno());
    let of_years = QuestionarioAnni::taking(frame.voce(), &form, years, &anni::sayable(&catalogo, scheda));
    if !of_years.is_empty() {
        return answer_anni(&richiesta, &frame, &of_years, form).await;
    }
    let taking = Questionario::taking(frame.voce(), sayable(&catalogo, scheda));
    let Some(risposte) = taking.read(&mut form) else {
        return Tavolo::lay(&richiesta).await?.show(&frame, &actor, Some(Rifiutate::of_today(&form)));
    };
    // Sending the form as it was changes nothing.
    if !risposte.is_empty() {
        platform.act(&actor, &Declare { catalogo: &catalogo, soggetto, risposte }).await?;
    }
    judged_again(&richiesta, &frame).await
}

async fn answer_anni(
    richiesta: &Richiesta<'_>,
    frame: &Frame,
    taking: &QuestionarioAnni<'_>,
    mut form: Form,
) -> Result<Response, Failure> {
    let Richiesta { platform, actor, fonti, soggetto, .. } = *richiesta;
    let Some(anni) = taking.read(&mut form) else {
        return Tavolo::lay(richiesta).await?.show(frame, actor, Some(Rifiutate::Anni(&form)));
    };
    if !anni.is_empty() {
        platform.act(actor, &DeclareAnni { catalogo: fonti.catalogo, soggetto, anni }).await?;
    }
    judged_again(richiesta, frame).await
}

/// Shows what the answers changed.
async fn judged_again(richiesta: &Richiesta<'_>, frame: &Frame) -> Result<Response, Failure> {
    if frame.is_partial() {
        return Tavolo::lay(richiesta).await?.show(frame, richiesta.actor, None);
    }
    Ok(Redirect::to(&address(richiesta.soggetto, richiesta.scheda)).into_response())
}
