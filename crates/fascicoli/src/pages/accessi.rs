//! Who looked at my data: each passage with body, role, reason and mandate, and "I do not recognise this".

use accessi::visite::{Contest, Visita};
use accessi::{Actor, Hat, Platform};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Query;
use catalogo::Catalogo;
use cornice::components::{Callout, Chip, Empty, Pager, Tone};
use cornice::{Failure, Frame, Guasto, Pagina, Testa, Voce};
use registro::{Kind as LeafKind, Leaf};
use serde::Deserialize;
use std::sync::Arc;
use store::Id;
use store::register::Seal;

use crate::visite::{Passaggi, ReadVisite};

/// Where a page of the list begins.
#[derive(Deserialize)]
pub(super) struct Dopo {
    dopo: Option<Id<Leaf>>,
}

#[derive(Template)]
#[template(path = "fascicoli/accessi.html")]
struct Accessi<'a> {
    t: &'a Voce,
    catalogo: &'a Catalogo,
    passaggi: &'a Passaggi,
    seal: Option<Seal>,
    pager: Pager,
}

impl Pagina for Accessi<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("fascicoli-accessi"))
            .after("/scrivania", t.say("fascicoli-scrivania"))
            .sommario(t.say("fascicoli-accessi-sommario"))
    }
}

impl Accessi<'_> {
    /// Says how far the register is sealed: nobody can take a line away without the seal showing it.
    fn register(&self) -> Callout {
        match &self.seal {
            Some(seal) => Callout::new(Tone::Info, self.t.say("fascicoli-registro-sigillato"))
                .text(self.t.say("fascicoli-registro-fino-a").arg("quante", seal.root.size)),
            None => Callout::new(Tone::Info, self.t.say("fascicoli-registro-da-sigillare")),
        }
    }

    fn empty(&self) -> Empty {
        Empty::new(self.t.say("fascicoli-accessi-nessuno"))
    }

    fn who(&self, visita: &Visita) -> String {
        match visita.ruolo {
            _ if visita.in_proprio => self.t.say("fascicoli-tu").into(),
            Some(hat) => self.passaggi.ente(hat).unwrap_or_default().to_owned(),
            None => self.t.say("fascicoli-sistema").into(),
        }
    }

    /// A title comes from a mandate for a patronato, from a claim in charge for INPS.
    fn link(&self, visita: &Visita) -> Option<(String, String)> {
        let titolo = visita.titolo?;
        match visita.ruolo? {
            Hat::OperatoreInps { .. } => {
                Some((format!("/domande/{titolo}"), self.t.say("fascicoli-la-domanda").into()))
            }
            _ => Some((format!("/mandati/{titolo}"), self.t.say("fascicoli-il-mandato").into())),
        }
    }

    fn refused(&self, visita: &Visita) -> Option<Chip> {
        let is_refused = visita.tipo == LeafKind::Rifiuto;
        is_refused.then(|| Chip::new(Tone::Danger, self.t.say("fascicoli-tentativo-rifiutato")))
    }

    fn facts(&self, visita: &Visita) -> Vec<String> {
        let title = |nome: &String| {
            let found = self.catalogo.fattario().find(nome);
            found.map_or_else(|| nome.clone(), |fatto| fatto.titolo.in_lingua(self.t.lingua()).to_owned())
        };
        visita.fatti.iter().map(title).collect()
    }
}

/// Shows a page of the passages.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    actor: Actor,
    Query(Dopo { dopo }): Query<Dopo>,
    frame: Frame,
) -> Result<Response, Failure> {
    let passaggi = platform.act(&actor, &ReadVisite { dopo }).await?;
    let seal = platform.store().find_last_seal().await.map_err(accessi::AccessError::from)?;
    let t = frame.voce();
    let first = dopo.map(|_| "/accessi".to_owned());
    let pager = Pager::new(t, first, passaggi.next.map(|last| format!("/accessi?dopo={last}")));
    frame.page(&Accessi { t, catalogo: &catalogo, passaggi: &passaggi, seal, pager })
}

/// Keeps that the person does not recognise a passage.
pub(super) async fn contest(
    State(platform): State<Platform>,
    actor: Actor,
    Path(foglia): Path<Id<Leaf>>,
) -> Result<Response, Failure> {
    platform.act(&actor, &Contest { foglia }).await.map_err(|error| error.failure())?;
    Ok(Redirect::to("/accessi").into_response())
}
