//! A form with every kind of field; whatever is sent comes back with errors.

use askama::Template;
use axum::response::Response;
use cornice::{Campo, Choice, Failure, Form, Frame, Message, Pagina, Testa, Voce};

const CODICE_FISCALE: Campo = Campo::new("codice-fiscale", "galleria-cf");
const COGNOME: Campo = Campo::new("cognome", "galleria-cognome");
const NASCITA: Campo = Campo::new("nascita", "galleria-nascita");
const OGGETTO: Campo = Campo::new("oggetto", "galleria-oggetto");
const AREA: Campo = Campo::new("area", "galleria-area");
const AREE: Campo = Campo::new("aree", "galleria-aree");
const REDDITI: Campo = Campo::new("redditi", "galleria-redditi");
const POSTA: Campo = Campo::new("posta", "galleria-posta");
const NOTE: Campo = Campo::new("note", "galleria-note");
const DOCUMENTO: Campo = Campo::new("documento", "galleria-documento");
const CONSENSO: Campo = Campo::new("consenso", "galleria-consenso");

#[derive(Template)]
#[template(path = "galleria/forms.html")]
struct Forms<'a> {
    t: &'a Voce,
    form: Form,
    choices: Vec<Choice>,
}

impl Pagina for Forms<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("galleria-presa-in-carico")).after("/", t.say("galleria-scrivania"))
    }
}

impl<'a> Forms<'a> {
    fn new(t: &'a Voce, form: Form) -> Self {
        let choices = vec![
            Choice::new("prestazione", t.say("galleria-prestazione")),
            Choice::new("consulenza", t.say("galleria-consulenza")).hint(t.say("galleria-consulenza-aiuto")),
        ];
        Self { t, form, choices }
    }
}

/// Shows the form for the first time.
pub(crate) async fn show(frame: Frame) -> Result<Response, Failure> {
    frame.page(&Forms::new(frame.voce(), Form::new()))
}

/// Refuses whatever it gets, to show how errors look.
pub(crate) async fn send(frame: Frame, mut form: Form) -> Result<Response, Failure> {
    for campo in [CODICE_FISCALE, COGNOME, OGGETTO, AREA, REDDITI, CONSENSO] {
        form.required(campo, |_| Err::<(), _>(Message::new("cornice-dati-errati")));
    }
    form.required_date(NASCITA);
    frame.refused(&Forms::new(frame.voce(), form))
}
