//! What the page at the desk asks every few seconds: has the person answered?

use accessi::{Actor, Platform};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use cornice::components::{Chip, Tone};
use cornice::{Failure, Frame, Voce};

use crate::{VisitaId, Wait};

/// The status at which htmx stops asking.
const STOP: u16 = 286;

#[derive(Template)]
#[template(path = "mandati/attesa.html")]
struct Attesa<'a> {
    t: &'a Voce,
    is_answered: bool,
}

/// Says whether the person has answered.
pub(super) async fn show(
    State(platform): State<Platform>,
    actor: Actor,
    Path(visita): Path<VisitaId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let is_answered = platform.act(&actor, &Wait { visita }).await?;
    let fragment = frame.fragment(&Attesa { t: frame.voce(), is_answered })?;
    if !is_answered {
        return Ok(fragment);
    }
    Ok((StatusCode::from_u16(STOP).map_err(Failure::internal)?, fragment).into_response())
}
