//! The first step: every field with the archive it comes from, and the questions that nobody has answered.

use accessi::Actor;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use catalogo::FattoDescritto;
use cornice::components::FactsTable;
use cornice::{Failure, Form, Frame, Pagina, Testa, Voce};
use fascicoli::{Conta, Declare, Questionario, whole};

use super::banco::Banco;
use super::bozza::{Bozza, Passo, sent};
use super::parole;
use crate::DomandaId;

#[derive(Template)]
#[template(path = "domande/dati.html")]
struct Dati<'a> {
    t: &'a Voce,
    bozza: &'a Bozza<'a>,
    questionario: &'a Questionario<'a>,
    form: &'a Form,
}

impl Pagina for Dati<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        self.bozza.testa(t)
    }
}

impl Dati<'_> {
    fn facts(&self) -> FactsTable {
        let soggetto = self.bozza.incarto.copertina.domanda.soggetto;
        parole::campi(self.t, self.bozza.set.catalogo(), soggetto, &self.bozza.campi)
    }
}

/// Shows the fields and asks what is missing.
pub(super) async fn show(
    banco: Banco,
    actor: Actor,
    Path(domanda): Path<DomandaId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let Some(bozza) = banco.open(&actor, domanda).await? else { return Ok(sent(domanda)) };
    let t = frame.voce();
    let questionario = questions(t, &bozza);
    let form = questionario.fill(&bozza.set);
    frame.page(&Dati { t, bozza: &bozza, questionario: &questionario, form: &form })
}

/// Declares what was answered, on the person's word; what is wrong comes back beside its field.
pub(super) async fn declare(
    banco: Banco,
    actor: Actor,
    Path(domanda): Path<DomandaId>,
    frame: Frame,
    mut form: Form,
) -> Result<Response, Failure> {
    let Some(bozza) = banco.open(&actor, domanda).await? else { return Ok(sent(domanda)) };
    let t = frame.voce();
    let questionario = questions(t, &bozza);
    let Some(risposte) = questionario.read(&mut form) else {
        return frame.refused(&Dati { t, bozza: &bozza, questionario: &questionario, form: &form });
    };
    let soggetto = bozza.incarto.copertina.domanda.soggetto;
    if !risposte.is_empty() {
        banco.platform.act(&actor, &Declare { catalogo: &banco.catalogo, soggetto, risposte }).await?;
    }
    Ok(Redirect::to(&format!("/domande/{domanda}/controlli")).into_response())
}

/// Asks what the answer waits for, what the form wants and no archive says, and what was declared before.
fn questions<'c>(t: &Voce, bozza: &Bozza<'c>) -> Questionario<'c> {
    let waited = bozza.risposta.iter().flat_map(|risposta| &risposta.valutazione.mancanti);
    let waited = waited.map(|mancante| whole(&mancante.fatto));
    let form = bozza.scheda.domanda.campi.iter().map(|nome| &**nome);
    let declared = bozza.campi.iter().filter(|campo| campo.is_declared()).map(|campo| &*campo.fatto);
    let mut asked: Vec<&'c FattoDescritto> = Vec::new();
    for nome in waited.chain(form).chain(declared) {
        let Some(fatto) = bozza.set.catalogo().fattario().find(nome) else { continue };
        let is_known = bozza
            .set
            .find(nome)
            .is_some_and(|dato| matches!(dato.conta(), Conta::Archivio(_) | Conta::Nessuno));
        let is_asked = asked.iter().any(|other| other.fatto.nome == fatto.fatto.nome);
        if !is_known && !is_asked && bozza.set.portata().accepts(fatto) {
            asked.push(fatto);
        }
    }
    Questionario::new(t, &bozza.set, asked)
}
