//! The claims whose answers rest on a figure, for who corrects it: which they are, and which would be answered otherwise.

use std::sync::Arc;

use accessi::{Actor, Hat, Platform};
use askama::Template;
use askama::filters::urlencode_strict;
use axum::extract::State;
use axum::response::Response;
use catalogo::Catalogo;
use cornice::components::{Chip, Empty, Pager, Tone};
use cornice::{Campo, Choice, Failure, Form, Frame, Message, Pagina, Testa, Voce};
use regole::Stato as StatoNoto;
use store::Giorno;

use super::parole;
use crate::{Cifra, DomandaId, Oggi, Stato, StatoCifra, Tracce, Traccia, Trace};

const PARAMETRO: Campo<'static> = Campo::new("parametro", "domande-cifra");
const AL: Campo<'static> = Campo::new("al", "domande-cifra-al");
const VALORE: Campo<'static> = Campo::new("valore", "domande-cifra-valore");
const STATO: Campo<'static> = Campo::new("stato", "domande-cifra-stato");
/// The key of the page, in its address.
const DOPO: &str = "dopo";

#[derive(Template)]
#[template(path = "domande/cifre.html")]
struct Cifre<'a> {
    t: &'a Voce,
    catalogo: &'a Catalogo,
    form: &'a Form,
    /// Whether whoever reads is INPS, whose list names nobody.
    is_inps: bool,
    /// None until a figure was asked for.
    tracce: Option<Tracce>,
    pager: Pager,
}

impl Pagina for Cifre<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        let testa = Testa::new(t.say("domande-cifre")).sommario(t.say("domande-cifre-sommario"));
        if self.is_inps {
            return testa.after("/coda", t.say("domande-coda"));
        }
        parole::after_list(t, testa)
    }
}

impl Cifre<'_> {
    fn parametri(&self) -> Vec<Choice> {
        let titled = self.catalogo.parametri().map(|found| {
            (found.titolo.in_lingua(self.t.lingua()).to_owned(), found.parametro.nome.to_string())
        });
        let mut titled: Vec<(String, String)> = titled.collect();
        titled.sort();
        titled.into_iter().map(|(titolo, nome)| Choice::new(nome, titolo)).collect()
    }

    fn stati(&self) -> Vec<Choice> {
        let choices = StatoCifra::ALL.map(|stato| {
            let key = match stato {
                StatoCifra::Provvisoria => "domande-cifra-provvisoria",
                StatoCifra::Definitiva => "domande-cifra-definitiva",
                StatoCifra::Mancante => "domande-cifra-mancante",
            };
            Choice::new(stato.as_str(), self.t.say(key))
        });
        choices.into()
    }

    fn prestazione(&self, traccia: &Traccia) -> String {
        parole::prestazione(self.t, self.catalogo, &traccia.scheda)
    }

    /// An office opens what is open to it: for INPS, what it has in charge.
    fn is_linked(&self, traccia: &Traccia) -> bool {
        !self.is_inps || matches!(traccia.stato, Stato::InLavorazione { .. })
    }

    fn stato(&self, traccia: &Traccia) -> Chip {
        parole::chip(self.t, &traccia.stato)
    }

    fn day(&self, traccia: &Traccia) -> String {
        traccia.giorno.map(|giorno| self.t.date(giorno.date())).unwrap_or_default()
    }

    /// The figure that was used, and whether it could still be corrected.
    fn figure(&self, traccia: &Traccia) -> String {
        let Some(usata) = &traccia.usata else { return self.t.say("domande-cifra-non-nota").into() };
        let valore = self.catalogo.show_used(usata, self.t.lingua());
        let key = match usata.stato {
            StatoNoto::Provvisorio => "domande-cifra-usata-provvisoria",
            StatoNoto::Definitivo => "domande-cifra-usata-definitiva",
        };
        self.t.say(key).arg("valore", valore).into()
    }

    fn today(&self, traccia: &Traccia) -> Chip {
        let (tone, key) = match traccia.oggi {
            Oggi::Uguale => (Tone::Success, "domande-risposta-oggi-uguale"),
            Oggi::Diversa => (Tone::Warning, "domande-risposta-oggi-diversa"),
            Oggi::NonRifatta => (Tone::Danger, "domande-risposta-oggi-non-rifatta"),
        };
        Chip::new(tone, self.t.say(key))
    }

    fn empty(&self) -> Empty {
        Empty::new(self.t.say("domande-cifre-nessuna")).text(self.t.say("domande-cifre-nessuna-testo"))
    }
}

/// Shows the question alone, or with its answer: what is asked is in the address, and is of nobody.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    actor: Actor,
    frame: Frame,
    mut form: Form,
) -> Result<Response, Failure> {
    // The policy refuses the search; the question alone is not for the person either.
    if actor.is_assistito() {
        return Err(Failure::forbidden());
    }
    let t = frame.voce();
    let is_inps = matches!(actor.hat(), Hat::OperatoreInps { .. });
    let page = |form, tracce, pager| Cifre { t, catalogo: &catalogo, form, is_inps, tracce, pager };
    let nowhere = || Pager::new(t, None, None);
    if form.sent().next().is_none() {
        return frame.page(&page(&form, None, nowhere()));
    }
    let Some(cifra) = parse(&mut form, &catalogo) else {
        return frame.refused(&page(&form, None, nowhere()));
    };
    let after = form.value(DOPO).parse::<DomandaId>().ok();
    let tracce = platform.act(&actor, &Trace { catalogo: &catalogo, cifra, after }).await?;
    let first = after.map(|_| address(&form, None));
    let next = tracce.next.map(|last| address(&form, Some(last)));
    frame.page(&page(&form, Some(tracce), Pager::new(t, first, next)))
}

fn parse(form: &mut Form, catalogo: &Catalogo) -> Option<Cifra> {
    let unknown = || Message::new("domande-cifra-errata");
    let parametro = form.required(PARAMETRO, |raw| {
        catalogo.find_parametro(raw).map(|found| found.parametro.nome.to_string()).ok_or_else(unknown)
    });
    let al = form.optional_date(AL).map(Giorno::from);
    let valore = form.optional(VALORE, |raw| {
        let nome = parametro.as_deref().unwrap_or_default();
        catalogo.parse_figure(nome, raw).ok_or(Message::new("domande-cifra-valore-errato"))
    });
    let stato = form.optional(STATO, |raw| raw.parse().map_err(|_| unknown()));
    form.complete()?;
    Some(Cifra { parametro: parametro?, al, valore, stato })
}

/// The same question, from another claim on.
fn address(form: &Form, dopo: Option<DomandaId>) -> String {
    let dopo = dopo.map(|dopo| dopo.to_string());
    let asked = form.sent().filter(|(name, _)| *name != DOPO);
    let all = asked.chain(dopo.as_deref().map(|dopo| (DOPO, dopo)));
    let pairs: Vec<String> =
        all.map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    format!("/domande/cifre?{}", pairs.join("&"))
}

fn encoded(text: &str) -> String {
    let Ok(encoded) = urlencode_strict(text);
    encoded.to_string()
}
