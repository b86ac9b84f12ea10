//! The search box: a person by codice fiscale or name, a case or a claim by number, among what one's office may see.
//!
//! What is looked for travels in the body, never in an address, which browsers and servers keep.

use std::sync::Arc;

use accessi::{AccessError, Actor, Cercato, Hat, Platform};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use catalogo::Catalogo;
use cornice::components::Empty;
use cornice::{Campo, Failure, Form, Frame, Message, Pagina, Testa, Voce};

/// The one field of the search box.
pub(crate) const CERCATO: Campo = Campo::new("cercato", "patrocinio-cercato");

#[derive(Template)]
#[template(path = "patrocinio/cerca.html")]
struct Cerca<'a> {
    t: &'a Voce,
    form: &'a Form,
    /// None until something was looked for.
    trovato: Option<Trovato>,
}

/// What was found.
struct Trovato {
    mandati: mandati::Riassunto,
    domande: domande::Riassunto,
    /// What waits at an INPS office, which names nobody and is found by number alone.
    coda: Option<domande::InAttesa>,
}

impl Pagina for Cerca<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("patrocinio-cerca")).after("/scrivania", t.say("patrocinio-scrivania"))
    }
}

impl Cerca<'_> {
    fn nothing(&self) -> Empty {
        Empty::new(self.t.say("patrocinio-cerca-niente")).text(self.t.say("patrocinio-cerca-niente-testo"))
    }
}

impl Trovato {
    async fn load(
        platform: &Platform,
        catalogo: &Arc<Catalogo>,
        actor: &Actor,
        t: &Voce,
        cercato: &Cercato,
    ) -> Result<Self, AccessError> {
        let coda = match (actor.hat(), cercato) {
            (Hat::OperatoreInps { .. }, Cercato::Numero(numero)) => {
                Some(domande::InAttesa::find(platform, catalogo.clone(), actor, t, numero).await?)
            }
            _ => None,
        };
        Ok(Self {
            mandati: mandati::Riassunto::find(platform, actor, t, cercato.clone()).await?,
            domande: domande::Riassunto::find(platform, catalogo.clone(), actor, t, cercato.clone()).await?,
            coda: coda.filter(|coda| !coda.is_empty()),
        })
    }

    fn is_cut(&self) -> bool {
        self.mandati.is_cut() || self.domande.is_cut()
    }

    fn is_empty(&self) -> bool {
        self.mandati.is_empty() && self.domande.is_empty() && self.coda.is_none()
    }
}

/// Shows the box alone.
pub(crate) async fn show(_: Actor, frame: Frame) -> Result<Response, Failure> {
    frame.page(&Cerca { t: frame.voce(), form: &Form::new(), trovato: None })
}

/// Looks for it.
pub(crate) async fn find(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    actor: Actor,
    frame: Frame,
    mut form: Form,
) -> Result<Response, Failure> {
    let t = frame.voce();
    let parsed =
        form.required(CERCATO, |raw| Cercato::parse(raw).map_err(|error| Message::new(error.code())));
    let Some(cercato) = parsed else {
        return frame.refused(&Cerca { t, form: &form, trovato: None });
    };
    let trovato = Some(Trovato::load(&platform, &catalogo, &actor, t, &cercato).await?);
    frame.page(&Cerca { t, form: &form, trovato })
}
