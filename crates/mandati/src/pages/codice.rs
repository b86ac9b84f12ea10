//! The code that the person is given, as a QR code and an address: shown once.

use accessi::{Actor, Platform};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use cornice::components::{Chip, QrBlock, Tone};
use cornice::{Failure, Frame, Origin, Pagina, Testa, Voce};

use crate::{Codice, Mandato, MandatoId, Read, Reissue, Send, VisitaId};

#[derive(Template)]
#[template(path = "mandati/codice.html")]
struct CodiceDiFirma<'a> {
    t: &'a Voce,
    qr: QrBlock,
    mandato: MandatoId,
    visita: VisitaId,
}

impl Pagina for CodiceDiFirma<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("mandati-codice-titolo"))
            .after("/scrivania", t.say("mandati-scrivania"))
            .after("/mandati", t.say("mandati-elenco"))
            .sommario(t.say("mandati-codice-sommario"))
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
    let foglio = platform.act(&actor, &Read { mandato }).await?;
    show_codice(&frame, &origin, &codice, &foglio.mandato)
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
    let foglio = platform.act(&actor, &Read { mandato }).await?;
    show_codice(&frame, &origin, &codice, &foglio.mandato)
}

fn show_codice(
    frame: &Frame,
    origin: &Origin,
    codice: &Codice,
    mandato: &Mandato,
) -> Result<Response, Failure> {
    let t = frame.voce();
    let address = origin.address(&format!("/firma/{}", codice.expose()));
    let qr = QrBlock::new(address, t.say("mandati-codice-inquadra")).map_err(Failure::internal)?;
    frame.page(&CodiceDiFirma { t, qr, mandato: mandato.id, visita: mandato.visita })
}
