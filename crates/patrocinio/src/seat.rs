//! Who is looking: finds the session, tells the frame the name, the role and the menu, and leads strangers to the door.

use std::sync::Arc;

use accessi::{AccessError, Act, Actor, Desk, Hat};
use anagrafe::{find_patronato, find_sede, find_sede_inps};
use axum::RequestExt;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use cornice::{Entry, Silence, Viewer};

use crate::app::App;

/// Seats whoever has a live session; a page that asks for one sends the others to the login, and back afterwards.
pub(crate) async fn seat(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let back = way_back(&request);
    match request.extract_parts_with_state::<Option<Actor>, _>(&app).await {
        Ok(Some(actor)) => match app.platform.act(&actor, &Look::of(&app, &actor).await).await {
            Ok(viewer) => drop(request.extensions_mut().insert(Arc::new(viewer))),
            Err(error) => return error.into_response(),
        },
        Ok(None) => {}
        Err(error) => return error.into_response(),
    }
    let response = next.run(request).await;
    match back {
        Some(path) if response.status() == StatusCode::UNAUTHORIZED => {
            Redirect::to(&format!("/entra?ritorno={path}")).into_response()
        }
        _ => response,
    }
}

/// The address to come back to: only of a page, which a browser asked for.
fn way_back(request: &Request) -> Option<String> {
    let accept = request.headers().get(header::ACCEPT)?.to_str().ok()?;
    let is_page = request.method() == Method::GET && accept.contains("text/html");
    is_page.then(|| request.uri().path().to_owned())
}

/// Reads who the viewer is.
struct Look {
    roles: usize,
    silence: Silence,
}

impl Look {
    async fn of(app: &App, actor: &Actor) -> Self {
        let sessioni = app.platform.sessioni();
        let silence = Silence { seconds: sessioni.durate().inattiva.as_secs(), stay: STAY };
        Self { roles: sessioni.list_roles(actor).await.map_or(0, |roles| roles.len()), silence }
    }
}

/// Where the page asks to go on; the request alone keeps the session alive.
pub(crate) const STAY: &str = "/sessione";

/// Answers that the session goes on.
pub(crate) async fn stay(_: Actor) -> StatusCode {
    StatusCode::NO_CONTENT
}

impl Act for Look {
    type Output = Viewer;
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<Viewer, AccessError> {
        let me = desk.load_me().await?;
        let open = desk.open();
        let (body, office) = match desk.actor().hat() {
            Hat::Assistito => (String::new(), String::new()),
            Hat::Operatore { patronato, sede } | Hat::ResponsabileSede { patronato, sede } => {
                let body = find_patronato(&open, patronato).await?.map(|body| body.codice);
                let office = find_sede(&open, sede).await?.map(|office| office.nome);
                (body.unwrap_or_default(), office.unwrap_or_default())
            }
            Hat::OperatoreInps { sede } | Hat::ReferenteSchede { sede } => {
                let office = find_sede_inps(&open, sede).await?.map(|office| office.nome);
                ("INPS".to_owned(), office.unwrap_or_default())
            }
        };
        Ok(Viewer {
            name: format!("{} {}", me.nome, me.cognome),
            role: desk.actor().hat().key(),
            body,
            office,
            can_switch: self.roles > 0,
            entries: entries(desk.actor().hat()).to_vec(),
            silence: Some(self.silence),
        })
    }
}

/// The menu of each role: what it does all day, first.
fn entries(hat: Hat) -> &'static [Entry] {
    const DESK: Entry = Entry { href: "/scrivania", key: "patrocinio-scrivania" };
    const TAKE: Entry = Entry { href: "/presa-in-carico", key: "patrocinio-presa-in-carico" };
    const MANDATES: Entry = Entry { href: "/mandati", key: "patrocinio-mandati" };
    const CLAIMS: Entry = Entry { href: "/domande", key: "patrocinio-domande" };
    const QUEUE: Entry = Entry { href: "/coda", key: "patrocinio-coda" };
    const EDITIONS: Entry = Entry { href: "/edizioni", key: "edizioni-edizioni" };
    const LOOKS: Entry = Entry { href: "/accessi", key: "patrocinio-accessi" };
    match hat {
        Hat::Assistito => &[DESK, MANDATES, CLAIMS, LOOKS],
        Hat::Operatore { .. } => &[DESK, TAKE, MANDATES, CLAIMS],
        Hat::ResponsabileSede { .. } => &[DESK, MANDATES, CLAIMS],
        Hat::OperatoreInps { .. } => &[DESK, QUEUE],
        Hat::ReferenteSchede { .. } => &[EDITIONS],
    }
}
