//! The login: in the demonstration, one click on somebody who does not exist.

use std::sync::Arc;

use accessi::abilitazioni::Ruolo;
use accessi::sessioni::Precedente;
use accessi::{AccessError, Actor, Platform, SoggettoId};
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::{CookieJar, Query};
use cornice::components::Icon;
use cornice::{Campo, Failure, Form, Frame, Lingua, Message, Pagina, Testa, Voce};
use dimostrazione::{Cappello, Identita};
use serde::Deserialize;

const IDENTITA: Campo = Campo::new("identita", "patrocinio-identita");

/// Where to go after the login.
#[derive(Deserialize)]
pub(crate) struct Ritorno {
    pub(crate) ritorno: Option<String>,
}

#[derive(Template)]
#[template(path = "patrocinio/login.html")]
struct Login<'a> {
    t: &'a Voce,
    gruppi: Vec<Gruppo>,
    ritorno: &'a str,
}

/// The identities of one kind of visitor.
struct Gruppo {
    titolo: &'static str,
    carte: Vec<Carta>,
}

/// An identity to click on.
struct Carta {
    soggetto: SoggettoId,
    nome: String,
    storia: String,
}

impl Pagina for Login<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("patrocinio-entra")).sommario(t.say("patrocinio-entra-sommario"))
    }
}

/// Shows the identities.
pub(crate) async fn show(
    State(platform): State<Platform>,
    State(identita): State<Arc<[Identita]>>,
    Query(Ritorno { ritorno }): Query<Ritorno>,
    frame: Frame,
) -> Result<Response, Failure> {
    let gruppi = groups(&platform, &identita, frame.lingua()).await?;
    let ritorno = ritorno.as_deref().unwrap_or_default();
    frame.page(&Login { t: frame.voce(), gruppi, ritorno })
}

async fn groups(platform: &Platform, identita: &[Identita], lingua: Lingua) -> Result<Vec<Gruppo>, Failure> {
    // Outside the demonstration there is nobody to offer: SPID and CIE are the only doors.
    let Some(offered) = platform.identita_dimostrative() else {
        return Err(Failure::new(StatusCode::SERVICE_UNAVAILABLE, "patrocinio-senza-identita"));
    };
    let offered = offered.list().await.map_err(Failure::internal)?;
    let mut gruppi = [
        Gruppo { titolo: "patrocinio-gruppo-assistiti", carte: Vec::new() },
        Gruppo { titolo: "patrocinio-gruppo-patronati", carte: Vec::new() },
        Gruppo { titolo: "patrocinio-gruppo-inps", carte: Vec::new() },
    ];
    let [assistiti, patronati, inps] = &mut gruppi;
    for di_prova in offered {
        let Some(identita) = identita.iter().find(|identita| identita.chiave == di_prova.etichetta) else {
            continue;
        };
        let gruppo = match identita.cappelli.iter().find(|cappello| **cappello != Cappello::Assistito) {
            None => &mut *assistiti,
            Some(Cappello::OperatoreInps { .. } | Cappello::ReferenteSchede { .. }) => &mut *inps,
            Some(_) => &mut *patronati,
        };
        gruppo.carte.push(Carta {
            soggetto: di_prova.soggetto,
            nome: format!("{} {}", identita.nome, identita.cognome),
            storia: storia(identita, lingua).to_owned(),
        });
    }
    Ok(gruppi.into())
}

fn storia(identita: &Identita, lingua: Lingua) -> &str {
    match lingua {
        Lingua::It => identita.storia.it,
        Lingua::De => identita.storia.de,
        Lingua::En => identita.storia.en,
    }
}

/// Enters as a test identity, and puts on the role when there is only one to choose.
pub(crate) async fn enter(
    State(platform): State<Platform>,
    headers: HeaderMap,
    jar: CookieJar,
    mut form: Form,
) -> Result<Response, Failure> {
    let Some(offered) = platform.identita_dimostrative() else { return Err(Failure::not_found()) };
    let Some(soggetto) =
        form.required(IDENTITA, |raw| raw.parse().map_err(|_| Message::new("patrocinio-identita")))
    else {
        return Err(Failure::malformed());
    };
    let token = offered.enter(soggetto).await?;
    let actor = platform.sessioni().find_actor(&token).await.map_err(Failure::internal)?;
    let actor = actor.ok_or_else(Failure::unauthenticated)?;
    let roles = platform.sessioni().list_roles(&actor).await.map_err(Failure::internal)?;
    let precedente = platform.find_precedente(&headers).await.map_err(AccessError::from)?;
    let precedente = precedente.filter(|before| before.is_of(&actor) && can_be_worn(before, &roles));
    let back = local_path(form.value("ritorno"));
    let next = match (roles.as_slice(), back, precedente) {
        // Whoever follows a link to sign, or to confirm, comes as a citizen.
        (_, Some(back), _) if is_for_citizens(back) => back.to_owned(),
        // Whose session ended half-way goes on where he was, in the role that he had.
        (_, Some(back), Some(before)) => {
            platform.sessioni().wear(&actor, before.abilitazione).await?;
            back.to_owned()
        }
        ([], back, _) => back.unwrap_or("/scrivania").to_owned(),
        ([only], back, _) => {
            platform.sessioni().wear(&actor, Some(only.abilitazione)).await?;
            back.unwrap_or("/scrivania").to_owned()
        }
        (_, Some(back), None) => format!("/ruolo?ritorno={back}"),
        (_, None, _) => "/ruolo".to_owned(),
    };
    Ok((jar.add(platform.transport().cookie(&token)), Redirect::to(&next)).into_response())
}

/// A role may have ended while nobody was in.
fn can_be_worn(before: &Precedente, roles: &[Ruolo]) -> bool {
    before.abilitazione.is_none_or(|worn| roles.iter().any(|role| role.abilitazione == worn))
}

fn is_for_citizens(path: &str) -> bool {
    path.starts_with("/firma/") || path.ends_with("/conferma")
}

/// Accepts an address only of this house: `//elsewhere` and `https:` lead out of it.
pub(crate) fn local_path(path: &str) -> Option<&str> {
    let is_local = path.starts_with('/') && !path.starts_with("//") && !path.contains('\\');
    is_local.then_some(path)
}

/// Closes the session.
pub(crate) async fn leave(
    State(platform): State<Platform>,
    actor: Option<Actor>,
    jar: CookieJar,
) -> Result<Response, Failure> {
    let transport = platform.transport();
    let cookie = match actor {
        Some(actor) => {
            platform.sessioni().close(&actor).await.map_err(Failure::internal)?;
            transport.farewell(actor.sessione())
        }
        None => transport.removal(),
    };
    Ok((jar.add(cookie), Redirect::to("/")).into_response())
}

#[cfg(test)]
mod tests {
    use super::local_path;

    #[test]
    fn the_way_back_never_leaves_the_house() {
        assert_eq!(local_path("/firma/ABCD"), Some("/firma/ABCD"));
        for path in ["", "https://elsewhere", "//elsewhere", "/\\elsewhere", "elsewhere"] {
            assert_eq!(local_path(path), None, "{path:?}");
        }
    }
}
