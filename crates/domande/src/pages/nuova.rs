//! A new claim, from the page of a right.

use std::sync::Arc;

use accessi::{Actor, Platform, SoggettoId};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use catalogo::Catalogo;
use cornice::{Failure, Form};

use crate::{Prepare, PrepareError};

/// The field that names the card.
const SCHEDA: &str = "scheda";

/// Prepares the claim and opens it; one that is open already is opened instead.
pub(super) async fn prepare(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    actor: Actor,
    Path(soggetto): Path<SoggettoId>,
    form: Form,
) -> Result<Response, Failure> {
    let prepare = Prepare { catalogo: &catalogo, soggetto, scheda: form.value(SCHEDA) };
    let id = match platform.act(&actor, &prepare).await {
        Ok(id) | Err(PrepareError::AlreadyOpen(id)) => id,
        Err(error) => return Err(error.into()),
    };
    Ok(Redirect::to(&format!("/domande/{id}")).into_response())
}
