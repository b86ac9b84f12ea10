//! The way back to a form that came too late: it is kept in the page, and the login opens beside it.

use accessi::{Actor, Hat, Id, Sessione};
use askama::Template;
use axum::response::Response;
use cornice::{Failure, Form, Frame, Pagina, Testa, Voce};

use crate::ripresa::SESSIONE;

/// Why a form is kept instead of being taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Motivo {
    /// The session in which it was written has ended.
    Finita(Id<Sessione>),
    /// Its writer is here again, in another role than the one of that session.
    AltroRuolo(Id<Sessione>, Hat),
}

/// The page that keeps a form.
#[derive(Template)]
#[template(path = "patrocinio/ripresa.html")]
pub(crate) struct Ripresa<'a> {
    pub(crate) t: &'a Voce,
    pub(crate) motivo: Motivo,
    pub(crate) path: &'a str,
    pub(crate) form: Option<&'a Form>,
}

impl Ripresa<'_> {
    /// Counts what was filled in.
    fn filled(written: &[(&str, &str)]) -> usize {
        written.iter().filter(|(_, value)| !value.trim().is_empty()).count()
    }

    fn sessione(&self) -> Id<Sessione> {
        let (Motivo::Finita(sessione) | Motivo::AltroRuolo(sessione, _)) = self.motivo;
        sessione
    }

    /// What was written, without the mark of an earlier try; none of a form with files.
    fn written(&self) -> Option<Vec<(&str, &str)>> {
        Some(self.form?.sent().filter(|(name, _)| *name != SESSIONE).collect())
    }

    /// The first step, which opens beside this page.
    fn door(&self) -> (&'static str, &'static str) {
        match self.motivo {
            Motivo::Finita(_) => ("/entra?ritorno=/rientro", "patrocinio-ripresa-entra"),
            Motivo::AltroRuolo(..) => ("/ruolo?ritorno=/rientro", "patrocinio-ripresa-ruolo"),
        }
    }
}

impl Pagina for Ripresa<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        match self.motivo {
            Motivo::Finita(_) => {
                Testa::new(t.say("patrocinio-ripresa-finita")).sommario(t.say(match self.form {
                    Some(_) => "patrocinio-ripresa-finita-sommario",
                    None => "patrocinio-ripresa-file-sommario",
                }))
            }
            Motivo::AltroRuolo(_, hat) => {
                let ruolo = String::from(t.say(hat.key()));
                let sommario = t.say("patrocinio-ripresa-altro-ruolo-sommario").arg("ruolo", ruolo);
                Testa::new(t.say("patrocinio-ripresa-altro-ruolo")).sommario(sommario)
            }
        }
    }
}

#[derive(Template)]
#[template(path = "patrocinio/rientro.html")]
struct Rientro<'a> {
    t: &'a Voce,
}

impl Pagina for Rientro<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("patrocinio-rientro")).sommario(t.say("patrocinio-rientro-sommario"))
    }
}

/// Says, beside the page that keeps the form, to go back to it.
pub(crate) async fn rientro(_: Actor, frame: Frame) -> Result<Response, Failure> {
    frame.page(&Rientro { t: frame.voce() })
}
