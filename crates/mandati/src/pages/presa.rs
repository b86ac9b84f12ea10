//! Taking a person in charge: who he is, what the mandate is for, in one form.

use std::collections::BTreeSet;
use std::sync::Arc;

use accessi::{Actor, CodiceFiscale, Identita, Platform, Sesso};
use anagrafe::{Documento, DocumentoError, ListProvince, Provincia, TipoDocumento};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use catalogo::{Catalogo, Scheda};
use cornice::{Briciola, Campo, Choice, Failure, Form, Frame, Lingua, Message, Pagina, Voce};
use store::Giorno;

use super::lettera::in_lingua;
use super::parole;
use crate::{Oggetto, Prepare, area};

const CODICE_FISCALE: Campo = Campo::new("codice_fiscale", "mandati-codice-fiscale");
const COGNOME: Campo = Campo::new("cognome", "mandati-cognome");
const NOME: Campo = Campo::new("nome", "mandati-nome");
const NASCITA: Campo = Campo::new("nascita", "mandati-nascita");
const SESSO: Campo = Campo::new("sesso", "mandati-sesso");
const DOCUMENTO: Campo = Campo::new("documento", "mandati-documento");
const NUMERO: Campo = Campo::new("documento_numero", "mandati-documento-numero");
const SCADENZA: Campo = Campo::new("documento_scadenza", "mandati-documento-scadenza");
const PROVINCIA: Campo = Campo::new("provincia", "mandati-provincia");
const LINGUA: Campo = Campo::new("lingua", "mandati-lingua");
const PRESTAZIONE: Campo = Campo::new("prestazione", "mandati-prestazioni");
const AREA: Campo = Campo::new("area", "mandati-aree");
const SALUTE: Campo = Campo::new("salute", "mandati-salute");

#[derive(Template)]
#[template(path = "mandati/presa.html")]
struct Presa<'a> {
    t: &'a Voce,
    form: &'a Form,
    documenti: Vec<Choice>,
    province: Vec<Choice>,
    lingue: Vec<Choice>,
    sessi: Vec<Choice>,
    prestazioni: Vec<Choice>,
    aree: Vec<Choice>,
}

impl Pagina for Presa<'_> {
    fn titolo(&self, t: &Voce) -> String {
        t.say("mandati-presa-in-carico").into()
    }

    fn sommario(&self, t: &Voce) -> Option<String> {
        Some(t.say("mandati-presa-sommario").into())
    }

    fn briciole(&self, t: &Voce) -> Vec<Briciola> {
        vec![Briciola::new("/scrivania", t.say("mandati-scrivania"))]
    }
}

impl<'a> Presa<'a> {
    fn new(t: &'a Voce, form: &'a Form, catalogo: &Catalogo, province: &[Provincia]) -> Self {
        let lingua = parole::scheda(t.lingua());
        let scheda = |scheda: &Scheda| {
            Choice::new(&*scheda.id, scheda.titolo.in_lingua(lingua)).hint(scheda.in_breve.in_lingua(lingua))
        };
        let aree: BTreeSet<&str> = catalogo.schede().map(|scheda| &*scheda.area).collect();
        let area = |area: &str| Choice::new(area, in_lingua(&area::titolo(area), t.lingua()));
        let documento = |tipo: TipoDocumento| Choice::new(tipo.as_str(), t.say(parole::documento(tipo)));
        Self {
            t,
            form,
            documenti: TipoDocumento::ALL.into_iter().map(documento).collect(),
            province: province
                .iter()
                .map(|provincia| Choice::new(&provincia.sigla, &provincia.nome))
                .collect(),
            lingue: Lingua::ALL
                .into_iter()
                .map(|lingua| Choice::new(lingua.code(), lingua.own_name()))
                .collect(),
            sessi: vec![
                Choice::new(Sesso::Femminile.code(), t.say("mandati-sesso-f")),
                Choice::new(Sesso::Maschile.code(), t.say("mandati-sesso-m")),
            ],
            prestazioni: catalogo.schede().map(scheda).collect(),
            aree: aree.into_iter().map(area).collect(),
        }
    }
}

/// Shows the empty form.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    _: Actor,
    frame: Frame,
) -> Result<Response, Failure> {
    let province = platform.store().act(&ListProvince).await.map_err(Failure::internal)?;
    let form = Form::new().with(LINGUA, frame.lingua().code());
    frame.page(&Presa::new(frame.voce(), &form, &catalogo, &province))
}

/// Prepares the mandates, or shows the form again with what is wrong beside each field.
pub(super) async fn prepare(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    actor: Actor,
    frame: Frame,
    mut form: Form,
) -> Result<Response, Failure> {
    let today = platform.store().now().giorno();
    let Some(prepare) = parse(&mut form, &catalogo, today) else {
        let province = platform.store().act(&ListProvince).await.map_err(Failure::internal)?;
        return frame.refused(&Presa::new(frame.voce(), &form, &catalogo, &province));
    };
    let first = platform.act(&actor, &prepare).await?;
    Ok(Redirect::to(&format!("/mandati/{first}/testo")).into_response())
}

fn parse<'c>(form: &mut Form, catalogo: &'c Catalogo, today: Giorno) -> Option<Prepare<'c>> {
    let identita = parse_identita(form);
    let documento = parse_documento(form, today);
    let provincia = form.required(PROVINCIA, |raw| Ok::<_, Message>(raw.to_owned()));
    let lingua = form.required(LINGUA, |raw| Lingua::find(raw).ok_or(Message::new("mandati-lingua-errata")));
    let oggetti = parse_oggetti(form, catalogo);
    form.complete()?;
    Some(Prepare {
        catalogo,
        identita: identita?,
        documento: documento?,
        provincia: provincia?,
        oggetti: oggetti?,
        lingua: parole::lingua(lingua?),
    })
}

fn parse_identita(form: &mut Form) -> Option<Identita> {
    let codice = form.required(CODICE_FISCALE, |raw| {
        CodiceFiscale::parse(raw).map_err(|error| Message::new(error.code()))
    });
    let cognome = form.required(COGNOME, |raw| Ok::<_, Message>(raw.to_owned()));
    let nome = form.required(NOME, |raw| Ok::<_, Message>(raw.to_owned()));
    let nascita = form.required_date(NASCITA);
    let stated = form.optional(SESSO, |raw| Sesso::parse(raw).ok_or(Message::new("mandati-sesso-errato")));
    let (codice_fiscale, cognome, nome, nascita) = (codice?, cognome?, nome?, nascita?);

    let Some(sesso) = codice_fiscale.sesso().or(stated) else {
        form.refuse(SESSO, "mandati-sesso-serve");
        return None;
    };
    if let Err(error) = codice_fiscale.check_birth(nascita, sesso) {
        form.refuse(NASCITA, error.code());
        return None;
    }
    if let Err(error) = codice_fiscale.check_name(&cognome, &nome) {
        form.refuse(COGNOME, error.code());
        return None;
    }
    Some(Identita { codice_fiscale, cognome, nome, data_nascita: nascita.into(), sesso })
}

fn parse_documento(form: &mut Form, today: Giorno) -> Option<Documento> {
    let tipo = form
        .required(DOCUMENTO, |raw| TipoDocumento::find(raw).ok_or(Message::new("mandati-documento-errato")));
    let scadenza = form.required_date(SCADENZA);
    let numero = form.required(NUMERO, |raw| Ok::<_, Message>(raw.to_owned()));
    match Documento::parse(tipo?, &numero?, scadenza?.into(), today) {
        Ok(documento) => Some(documento),
        Err(DocumentoError::Numero) => {
            form.refuse(NUMERO, "mandati-documento-numero-errato");
            None
        }
        Err(DocumentoError::Expired) => {
            form.refuse(SCADENZA, "mandati-documento-scaduto");
            None
        }
    }
}

/// One mandate for each benefit ticked, and one of advice for the areas ticked.
fn parse_oggetti(form: &mut Form, catalogo: &Catalogo) -> Option<BTreeSet<Oggetto>> {
    let mut oggetti = BTreeSet::new();
    let schede: Vec<String> = form.values(PRESTAZIONE.name()).map(str::to_owned).collect();
    for scheda in schede {
        match Oggetto::prestazione(catalogo, &scheda) {
            Ok(oggetto) => drop(oggetti.insert(oggetto)),
            Err(_) => form.refuse(PRESTAZIONE, "mandati-prestazione-sconosciuta"),
        }
    }
    let aree: BTreeSet<String> = form.values(AREA.name()).map(str::to_owned).collect();
    let salute = !form.value(SALUTE.name()).is_empty();
    if !aree.is_empty() {
        match Oggetto::consulenza(catalogo, aree, salute) {
            Ok(oggetto) => drop(oggetti.insert(oggetto)),
            Err(_) => form.refuse(AREA, "mandati-area-sconosciuta"),
        }
    }
    if oggetti.is_empty() {
        form.refuse(PRESTAZIONE, "mandati-senza-oggetto");
    }
    Some(oggetti).filter(|oggetti| !oggetti.is_empty())
}
