//! What each of them does with the pages, step by step, as the story needs it more than once.

use reqwest::StatusCode;
use store::testing::Engine;

use super::browser::{Browser, Gone};
use super::house::{House, Server};
use super::mondo::{Persona, find_persona};
use super::page::{Page, Submission};

/// The words of the buttons, in the language in which the tests read the pages.
const READ_THE_TEXT: &str = "Leggi il testo del mandato";
const SIGN_AND_SEND: &str = "Firma per la sede e invia alla persona";
const PREPARE: &str = "Prepara la domanda";
const GO_ON: &str = "Salva le dichiarazioni e vai avanti";

/// Opens a house, with its server and the operator who sits at the desk.
pub(crate) async fn open_desk(engine: Engine) -> (House, Server, Browser) {
    let house = House::build(engine).await;
    let server = house.serve();
    let marta = Browser::enter(&server, "marta").await;
    (house, server, marta)
}

/// A mandate that waits for the person's signature.
pub(crate) struct Richiesta {
    /// The page of the mandate.
    pub(crate) mandato: String,
    /// The page that the code leads to.
    pub(crate) firma: String,
    /// What the desk asks while it waits.
    pub(crate) visita: String,
}

impl Richiesta {
    /// Reads the page on which the code is shown.
    #[track_caller]
    pub(crate) fn read(code: &Page) -> Self {
        code.says("La persona può firmare");
        let words = code.words();
        let found = words.split_whitespace().find_map(|word| word.split_once("/firma/"));
        let Some((_, codice)) = found else { panic!("no code: {words}") };
        let html = code.html();
        let visita = html.split_once("hx-get=\"").and_then(|(_, after)| after.split_once('"'));
        Self {
            mandato: code.link("Vai al mandato"),
            firma: format!("/firma/{codice}"),
            visita: visita.unwrap().0.to_owned(),
        }
    }
}

/// Fills in the form of a person taken in charge; `oggetti` are the boxes to tick.
fn identify<'a>(persona: &'a Persona, oggetti: &[(&'a str, &'a str)]) -> Vec<(&'a str, String)> {
    let nascita = persona.data_nascita;
    let mut fields = vec![
        ("codice_fiscale", persona.codice_fiscale.clone()),
        ("cognome", persona.cognome.clone()),
        ("nome", persona.nome.clone()),
        ("nascita-giorno", nascita.day().to_string()),
        ("nascita-mese", nascita.month().to_string()),
        ("nascita-anno", nascita.year().to_string()),
        ("provincia", persona.residenza.provincia().unwrap_or("RM").to_owned()),
        ("documento", "carta_identita".to_owned()),
        ("documento_numero", "CA12345AB".to_owned()),
        ("documento_scadenza-giorno", "1".to_owned()),
        ("documento_scadenza-mese", "6".to_owned()),
        ("documento_scadenza-anno", "2031".to_owned()),
        ("lingua", "it".to_owned()),
    ];
    fields.extend(oggetti.iter().map(|(name, value)| (*name, (*value).to_owned())));
    fields
}

/// Sends the form of a person taken in charge, with what the caller writes in place of the truth.
pub(crate) async fn identify_with(
    operatore: &Browser,
    chi: &str,
    oggetti: &[(&str, &str)],
    instead: &[(&str, &str)],
) -> Page {
    try_identify_with(operatore, chi, oggetti, instead).await.unwrap()
}

/// Sends the form of a person taken in charge to a program that may go away.
pub(crate) async fn try_identify_with(
    operatore: &Browser,
    chi: &str,
    oggetti: &[(&str, &str)],
    instead: &[(&str, &str)],
) -> Result<Page, Gone> {
    let page = operatore.in_lingua("it").try_get("/presa-in-carico").await?;
    operatore.try_submit(&fill_identity(&page, chi, oggetti).fill(instead)).await
}

/// Fills in the form of a person taken in charge, without sending it.
#[track_caller]
pub(crate) fn fill_identity(page: &Page, chi: &str, oggetti: &[(&str, &str)]) -> Submission {
    let truth = identify(find_persona(chi), oggetti);
    let truth: Vec<(&str, &str)> = truth.iter().map(|(name, value)| (*name, value.as_str())).collect();
    page.button(READ_THE_TEXT).fill(&truth)
}

/// Takes a person in charge, reads the text and sends it for signature.
pub(crate) async fn take_in_charge(operatore: &Browser, chi: &str, oggetti: &[(&str, &str)]) -> Richiesta {
    let text = identify_with(operatore, chi, oggetti, &[]).await;
    text.says("Il testo del mandato");
    let code = operatore.press(&text, SIGN_AND_SEND, &[]).await;
    Richiesta::read(&code)
}

/// Signs, as the person.
pub(crate) async fn sign(assistito: &Browser, richiesta: &Richiesta) {
    let page = assistito.get(&richiesta.firma).await;
    assistito.press(&page, "Firmo", &[]).await.says("Hai firmato");
}

/// Prepares a claim from the page of a right; gives its address.
pub(crate) async fn prepare_claim(operatore: &Browser, fascicolo: &str, scheda: &str) -> String {
    let right = operatore.get(&format!("{fascicolo}/diritti/{scheda}")).await;
    let draft = operatore.press(&right, PREPARE, &[]).await;
    assert_eq!(draft.status, StatusCode::OK, "{}", draft.words());
    let domanda = draft.path.strip_suffix("/dati").unwrap().to_owned();
    if draft.offers(GO_ON) {
        operatore.press(&draft, GO_ON, &[]).await;
    }
    domanda
}

/// Confirms what is declared in a claim, as the person.
pub(crate) async fn confirm(assistito: &Browser, domanda: &str) {
    let page = assistito.get(&format!("{domanda}/conferma")).await;
    assistito.press(&page, "Confermo", &[]).await.says("Le dichiarazioni sono confermate");
}

/// Sends a claim whatever the check found; gives its protocol number.
pub(crate) async fn send_claim(operatore: &Browser, domanda: &str) -> String {
    let page = operatore.get(&format!("{domanda}/invio")).await;
    let sent = operatore.press(&page, "Invia", &[("comunque", "si")]).await;
    assert_eq!(sent.path, domanda, "{}", sent.words());
    protocol_of(&sent)
}

/// Reads the protocol number on the page of a claim: the year, a hyphen, at least seven digits.
pub(crate) fn protocol_of(claim: &Page) -> String {
    let words = claim.words();
    let after = words.split_once("Protocollo").map(|(_, after)| after.trim_start());
    let number = after.and_then(|after| after.split_whitespace().next()).unwrap_or_default();
    let (year, digits) = number.split_once('-').unwrap_or_default();
    let is_number = year.len() == 4 && digits.len() >= 7 && digits.bytes().all(|byte| byte.is_ascii_digit());
    assert!(is_number, "no protocol: {words}");
    number.to_owned()
}

/// Takes a claim in charge from the queue, as INPS.
pub(crate) async fn take_charge(inps: &Browser, protocollo: &str) -> Page {
    let queue = inps.get("/coda").await;
    inps.press(&queue, &format!("Prendi in carico {protocollo}"), &[]).await
}
