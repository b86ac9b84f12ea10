//! Taking a person in charge: who he is, what the mandate is for, in one form.

mod modulo;

use std::collections::BTreeSet;
use std::sync::Arc;

use accessi::{Actor, Hat, Platform, SedeId, Sesso};
use anagrafe::{ListProvince, Provincia, TipoDocumento, find_sede};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use catalogo::{Area, Catalogo, Scheda};
use cornice::{Choice, Failure, Form, Frame, Group, Pagina, Testa, Voce};
use lingue::Lingua;
use store::{StoreError, Tx, Work};

use self::modulo::{
    AREA, CODICE_FISCALE, COGNOME, DOCUMENTO, LINGUA, NASCITA, NOME, NUMERO, PRESTAZIONE, PROVINCIA, SALUTE,
    SCADENZA, SESSO,
};
use super::parole;
use crate::PrepareError;

#[derive(Template)]
#[template(path = "mandati/presa.html")]
struct Presa<'a> {
    t: &'a Voce,
    form: &'a Form,
    documenti: Vec<Choice>,
    province: Vec<Choice>,
    lingue: Vec<Choice>,
    sessi: Vec<Choice>,
    prestazioni: Vec<Group>,
    aree: Vec<Choice>,
}

impl Pagina for Presa<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("mandati-presa-in-carico"))
            .after("/scrivania", t.say("mandati-scrivania"))
            .sommario(t.say("mandati-presa-sommario"))
    }
}

impl<'a> Presa<'a> {
    /// A provisional code, all digits, does not tell the sex: only then the form asks for it.
    fn is_provisional(&self) -> bool {
        let mut code =
            self.form.value(CODICE_FISCALE.name()).chars().filter(|c| !c.is_whitespace()).peekable();
        code.peek().is_some() && code.all(|c| c.is_ascii_digit())
    }

    fn new(t: &'a Voce, form: &'a Form, catalogo: &Catalogo, province: &[Provincia]) -> Self {
        let lingua = t.lingua();
        let scheda = |scheda: &Scheda| {
            Choice::new(&*scheda.id, scheda.titolo.in_lingua(lingua)).hint(scheda.in_breve.in_lingua(lingua))
        };
        let aree: BTreeSet<Area> = catalogo.schede().map(|scheda| scheda.area).collect();
        let gruppo = |area: &Area| {
            let of_area = catalogo.schede().filter(|scheda| scheda.area == *area);
            Group::new(area.titolo().in_lingua(lingua), of_area.map(scheda).collect())
        };
        let area = |area: Area| Choice::new(area.as_str(), area.titolo().in_lingua(lingua));
        let documento = |tipo: TipoDocumento| Choice::new(tipo.as_str(), t.say(parole::documento(tipo)));
        let provincia = |provincia: &Provincia| Choice::new(&provincia.sigla, &provincia.nome);
        let language = |lingua: Lingua| Choice::new(lingua.code(), lingua.own_name());
        Self {
            t,
            form,
            documenti: TipoDocumento::ALL.into_iter().map(documento).collect(),
            province: province.iter().map(provincia).collect(),
            lingue: Lingua::ALL.into_iter().map(language).collect(),
            sessi: vec![
                Choice::new(Sesso::Femminile.code(), t.say("mandati-sesso-f")),
                Choice::new(Sesso::Maschile.code(), t.say("mandati-sesso-m")),
            ],
            prestazioni: aree.iter().map(gruppo).collect(),
            aree: aree.into_iter().map(area).collect(),
        }
    }
}

/// Shows the form with what most visits have in common already chosen: the page's language, the office's province,
/// the document that most people carry.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    actor: Actor,
    frame: Frame,
) -> Result<Response, Failure> {
    let sede = require_sede(&actor)?;
    let Sportello { province, provincia } = load_sportello(&platform, sede).await?;
    let mut form = Form::new()
        .with(LINGUA, frame.lingua().code())
        .with(DOCUMENTO, TipoDocumento::CartaIdentita.as_str());
    if let Some(provincia) = provincia {
        form = form.with(PROVINCIA, provincia);
    }
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
    let sede = require_sede(&actor)?;
    let Sportello { province, .. } = load_sportello(&platform, sede).await?;
    let today = platform.store().now().giorno();
    let Some(prepare) = modulo::parse(&mut form, &catalogo, &province, today) else {
        return frame.refused(&Presa::new(frame.voce(), &form, &catalogo, &province));
    };
    let first = platform.act(&actor, &prepare).await?;
    Ok(Redirect::to(&format!("/mandati/{first}/testo")).into_response())
}

/// Only who acts for an office has a desk; the act asks the gate all the same.
fn require_sede(actor: &Actor) -> Result<SedeId, PrepareError> {
    match actor.hat() {
        Hat::Operatore { sede, .. } => Ok(sede),
        _ => Err(PrepareError::NoOffice),
    }
}

/// What the form needs to know of the desk at which it is filled in.
struct Sportello {
    province: Vec<Provincia>,
    provincia: Option<String>,
}

async fn load_sportello(platform: &Platform, sede: SedeId) -> Result<Sportello, Failure> {
    platform.store().act(&LoadSportello(sede)).await.map_err(Failure::internal)
}

struct LoadSportello(SedeId);

impl Work for LoadSportello {
    type Output = Sportello;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Sportello, StoreError> {
        let sede = find_sede(&tx.open(), self.0).await?;
        Ok(Sportello {
            province: ListProvince.run(tx).await?,
            provincia: sede.and_then(|sede| sede.provincia),
        })
    }
}
