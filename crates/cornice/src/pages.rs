//! The frame's own pages: language, opinion on a page, legal notes.

mod istituzionali;
mod lingua;
mod opinione;

use axum::Router;
use axum::routing::{get, post};

pub(crate) fn router() -> Router {
    Router::new()
        .route("/lingua", post(lingua::choose))
        .route("/opinione", post(opinione::give))
        .route("/opinione/grazie", get(opinione::thanks))
        .route("/privacy", get(istituzionali::privacy))
        .route("/note-legali", get(istituzionali::legal_notes))
        .route("/accessibilita", get(istituzionali::accessibility))
}
