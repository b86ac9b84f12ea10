//! The choice of the role: one at a time, when a person has several.

use accessi::abilitazioni::Ruolo;
use accessi::{AccessError, Act, Actor, Desk, Hat, Platform};
use anagrafe::{find_patronato, find_sede, find_sede_inps};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::Query;
use cornice::{Campo, Choice, Failure, Form, Frame, Message, Pagina, Testa, Voce};

use super::login::{Ritorno, local_path};

const RUOLO: Campo = Campo::new("ruolo", "patrocinio-ruolo");
/// The hidden field that says where to go on.
const RITORNO: &str = "ritorno";
/// The value of the choice to act for oneself.
const CITTADINO: &str = "cittadino";

#[derive(Template)]
#[template(path = "patrocinio/roles.html")]
struct Roles<'a> {
    t: &'a Voce,
    form: &'a Form,
    ruoli: Vec<Choice>,
    ritorno: &'a str,
}

impl Pagina for Roles<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("patrocinio-scegli-ruolo")).sommario(t.say("patrocinio-scegli-ruolo-sommario"))
    }
}

/// Shows the roles.
pub(crate) async fn show(
    State(platform): State<Platform>,
    actor: Actor,
    Query(Ritorno { ritorno }): Query<Ritorno>,
    frame: Frame,
) -> Result<Response, Failure> {
    let worn = actor.abilitazione().map_or_else(|| CITTADINO.to_owned(), |role| role.to_string());
    let form = Form::new().with(RUOLO, worn);
    let ruoli = choices(&platform, &actor, frame.voce()).await?;
    let ritorno = ritorno.as_deref().unwrap_or_default();
    frame.page(&Roles { t: frame.voce(), form: &form, ruoli, ritorno })
}

async fn choices(platform: &Platform, actor: &Actor, t: &Voce) -> Result<Vec<Choice>, Failure> {
    let roles = platform.sessioni().list_roles(actor).await.map_err(Failure::internal)?;
    let places = platform.act(actor, &Places(roles)).await?;
    let mut ruoli = vec![Choice::new(CITTADINO, t.say(Hat::Assistito.key()))];
    for (ruolo, place) in places {
        ruoli.push(Choice::new(ruolo.abilitazione.to_string(), t.say(ruolo.hat.key())).hint(place));
    }
    Ok(ruoli)
}

/// Names the office of each role.
struct Places(Vec<Ruolo>);

impl Act for Places {
    type Output = Vec<(Ruolo, String)>;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Vec<(Ruolo, String)>, AccessError> {
        let open = desk.open();
        let mut places = Vec::with_capacity(self.0.len());
        for &ruolo in &self.0 {
            let place = match ruolo.hat {
                Hat::Assistito => None,
                Hat::Operatore { patronato, sede } | Hat::ResponsabileSede { patronato, sede } => {
                    let body = find_patronato(&open, patronato).await?.map(|body| body.codice);
                    let office = find_sede(&open, sede).await?.map(|office| office.nome);
                    body.zip(office).map(|(body, office)| format!("{body} – {office}"))
                }
                Hat::OperatoreInps { sede } | Hat::ReferenteSchede { sede } => {
                    find_sede_inps(&open, sede).await?.map(|office| format!("INPS {}", office.nome))
                }
            };
            places.push((ruolo, place.unwrap_or_default()));
        }
        Ok(places)
    }
}

/// Puts the chosen role on.
pub(crate) async fn wear(
    State(platform): State<Platform>,
    actor: Actor,
    frame: Frame,
    mut form: Form,
) -> Result<Response, Failure> {
    let role = form.required(RUOLO, |raw| match raw {
        CITTADINO => Ok(None),
        other => other.parse().map(Some).map_err(|_| Message::new("patrocinio-ruolo-errato")),
    });
    let Some(role) = role else {
        let ruoli = choices(&platform, &actor, frame.voce()).await?;
        let ritorno = form.value(RITORNO);
        return frame.refused(&Roles { t: frame.voce(), form: &form, ruoli, ritorno });
    };
    platform.sessioni().wear(&actor, role).await?;
    let next = local_path(form.value(RITORNO)).unwrap_or("/scrivania");
    Ok(Redirect::to(next).into_response())
}
