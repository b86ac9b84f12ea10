//! The text that both parties sign, read before it is sent, and the code that the person is given.

use accessi::{Actor, Platform};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use cornice::components::QrBlock;
use cornice::{Briciola, Failure, Frame, Origin, Pagina, Voce};

use super::lettera::{self, Versioni};
use crate::{Codice, Foglio, MandatoId, Read, Reissue, Send, Stato, TransitionError};

#[derive(Template)]
#[template(path = "mandati/testo.html")]
struct Testo<'a> {
    t: &'a Voce,
    bozze: Vec<Bozza>,
    first: MandatoId,
}

/// A draft of the visit.
struct Bozza {
    id: MandatoId,
    oggetto: String,
    versioni: Versioni,
}

impl Pagina for Testo<'_> {
    fn titolo(&self, t: &Voce) -> String {
        t.say("mandati-testo-titolo").into()
    }

    fn sommario(&self, t: &Voce) -> Option<String> {
        Some(t.say("mandati-testo-sommario").into())
    }

    fn briciole(&self, t: &Voce) -> Vec<Briciola> {
        vec![
            Briciola::new("/scrivania", t.say("mandati-scrivania")),
            Briciola::new("/presa-in-carico", t.say("mandati-presa-in-carico")),
        ]
    }
}

/// Shows every draft of the visit.
pub(super) async fn show(
    State(platform): State<Platform>,
    actor: Actor,
    Path(id): Path<MandatoId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let named = platform.act(&actor, &Read { mandato: id }).await?;
    let t = frame.voce();
    let mut bozze = Vec::with_capacity(named.visita.len());
    for sibling in named.visita {
        let Foglio { mandato, testo, .. } = platform.act(&actor, &Read { mandato: sibling }).await?;
        if mandato.stato == Stato::Bozza {
            let oggetto = lettera::oggetto(&testo, t);
            bozze.push(Bozza { id: sibling, oggetto, versioni: Versioni::new(&testo)? });
        }
    }
    match bozze.first().map(|bozza| bozza.id) {
        Some(first) => frame.page(&Testo { t, bozze, first }),
        None => Err(TransitionError::AlreadySent.into()),
    }
}

#[derive(Template)]
#[template(path = "mandati/codice.html")]
struct CodiceDiFirma<'a> {
    t: &'a Voce,
    qr: QrBlock,
    mandato: MandatoId,
}

impl Pagina for CodiceDiFirma<'_> {
    fn titolo(&self, t: &Voce) -> String {
        t.say("mandati-codice-titolo").into()
    }

    fn sommario(&self, t: &Voce) -> Option<String> {
        Some(t.say("mandati-codice-sommario").into())
    }

    fn briciole(&self, t: &Voce) -> Vec<Briciola> {
        vec![
            Briciola::new("/scrivania", t.say("mandati-scrivania")),
            Briciola::new("/mandati", t.say("mandati-elenco")),
        ]
    }
}

/// Signs for the office, sends, and shows the code: the only time that it can be read.
pub(super) async fn send(
    State(platform): State<Platform>,
    State(origin): State<Origin>,
    actor: Actor,
    Path(mandato): Path<MandatoId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let codice = platform.act(&actor, &Send { mandato }).await?;
    show_codice(&frame, &origin, &codice, mandato)
}

/// Draws another code and shows it.
pub(super) async fn reissue(
    State(platform): State<Platform>,
    State(origin): State<Origin>,
    actor: Actor,
    Path(mandato): Path<MandatoId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let codice = platform.act(&actor, &Reissue { mandato }).await?;
    show_codice(&frame, &origin, &codice, mandato)
}

fn show_codice(
    frame: &Frame,
    origin: &Origin,
    codice: &Codice,
    mandato: MandatoId,
) -> Result<Response, Failure> {
    let t = frame.voce();
    let address = origin.address(&format!("/firma/{}", codice.expose()));
    let qr = QrBlock::new(address, t.say("mandati-codice-inquadra")).map_err(Failure::internal)?;
    frame.page(&CodiceDiFirma { t, qr, mandato })
}
