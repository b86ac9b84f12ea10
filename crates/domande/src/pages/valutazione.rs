//! The receipt of the answer that a claim rested on: word for word as it is kept, to make the answer again from.

use std::sync::Arc;

use accessi::{Actor, Platform};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use catalogo::Catalogo;
use cornice::{Failure, file};

use crate::{DomandaId, Read, TransitionError};

/// Gives the receipt to whoever may read the claim whole.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    actor: Actor,
    Path(domanda): Path<DomandaId>,
) -> Result<Response, Failure> {
    let incarto = platform.act(&actor, &Read { catalogo: &catalogo, domanda }).await?;
    incarto.copertina.domanda.stato.invio().ok_or(TransitionError::NotSent)?;
    if !incarto.is_intact {
        return Err(Failure::new(StatusCode::CONFLICT, "domande-non-integra"));
    }
    let ricevuta = incarto.ricevuta.ok_or_else(Failure::not_found)?;
    let text = ricevuta.as_str().as_bytes().to_vec();
    Ok(file::attachment("application/json", "valutazione", "json", None, text))
}
