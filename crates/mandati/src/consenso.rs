//! The person's consent: found by its code, asked for every mandate, used once.

use accessi::{Action, Desk, Motivo, Permit};
use store::orm::*;

use crate::answer::AnswerError;
use crate::mandato::Mandato;
use crate::richiesta::{Codice, Richiesta};
use crate::rows::richieste_firma;

/// Finds the request of a code. Whoever does not act for himself is told so whatever the code, and learns nothing of it.
pub(crate) async fn find_richiesta(desk: &Desk<'_>, codice: &Codice) -> Result<Richiesta, AnswerError> {
    if !desk.actor().is_assistito() {
        return Err(AnswerError::NotTheMandante);
    }
    let query = richieste_firma::Entity::find().filter(richieste_firma::Column::Codice.eq(codice.hash()));
    let row = desk.open().one(query).await?.ok_or(AnswerError::UnknownCode)?;
    Ok(Richiesta::read(row)?)
}

/// Asks for each mandate of a request, then uses the consent up: of two answers in parallel one finds it used.
pub(crate) async fn use_consent<'t, A>(
    desk: &Desk<'t>,
    richiesta: &Richiesta,
) -> Result<Vec<Permit<'t, A>>, AnswerError>
where
    A: Action<On = Mandato>,
{
    let mut permits = Vec::with_capacity(richiesta.mandati.len());
    for &id in &richiesta.mandati {
        permits.push(desk.permit(id, Motivo::DatiPropri).await.map_err(AnswerError::of_code)?);
    }
    let update = richieste_firma::Entity::update_many()
        .col_expr(richieste_firma::Column::Usata, Expr::value(desk.now()))
        .filter(richieste_firma::Column::Id.eq(richiesta.id))
        .filter(richieste_firma::Column::Usata.is_null());
    match desk.open().update_many(update).await? {
        0 => Err(AnswerError::AlreadyAnswered),
        _ => Ok(permits),
    }
}
