//! The story that must work, end to end over HTTP, as each of those who live it sees it.

use reqwest::StatusCode;
use store::testing::engines;

use crate::prova::{
    Browser, House, Page, Richiesta, Server, confirm, find_persona, identify_with, open_desk, prepare_claim,
    send_claim, sign, take_charge, take_in_charge,
};

const MAGGIORAZIONE: (&str, &str) = ("prestazione", "maggiorazione_sociale");
const QUATTORDICESIMA: (&str, &str) = ("prestazione", "quattordicesima");
const PENSIONI: (&str, &str) = ("area", "pensioni");

#[tokio::test]
async fn a_person_is_taken_in_charge_and_her_claim_is_accepted() {
    for engine in engines() {
        let (house, server, marta) = open_desk(engine).await;
        let anna = Browser::enter(&server, "anna").await;

        let richiesta = mandate_is_read_and_signed(&marta, &anna).await;
        let fascicolo = file_opens_what_the_mandate_names(&marta, &richiesta).await;
        right_answers_to_a_missing_fact(&marta, &fascicolo).await;
        let domanda = claim_is_checked(&marta, &fascicolo).await;
        let protocollo = claim_is_confirmed_and_sent(&marta, &anna, &domanda).await;
        inps_accepts(&server, &domanda, &protocollo).await;
        both_see_the_outcome(&marta, &anna, &domanda, &richiesta).await;
        let looked = who_looked_is_seen_and_contested(&anna, &richiesta).await;
        assert!(looked > 5, "{looked} passages");
        revocation_shuts_the_file_at_once(&marta, &anna, &fascicolo).await;

        let verified = house.run(&["verifica"]);
        let said = String::from_utf8_lossy(&verified.stdout).into_owned();
        assert!(verified.status.success() && said.contains("register whole"), "{said}");
        let persona = find_persona("anna");
        for secret in [&persona.cognome, &persona.codice_fiscale, richiesta.firma.as_str()] {
            assert!(!server.log().contains(secret), "{}", server.log());
        }
    }
}

/// Points 1 and 2: the mandate is prepared, read by both, and signed once by each.
async fn mandate_is_read_and_signed(marta: &Browser, anna: &Browser) -> Richiesta {
    let text = identify_with(marta, "anna", &[MAGGIORAZIONE], &[]).await;
    for named in ["INCA", "Torino", "Maggiorazione sociale", "193", "Anna Ferraris", "2016/679"] {
        text.says(named);
    }
    let code = marta.press(&text, "Firma per la sede e invia", &[]).await;
    let richiesta = Richiesta::read(&code);
    let waiting = marta.get(&richiesta.mandato).await;
    waiting.says("In attesa di firma").says("Mandato della pratica INCA-2026-");
    assert!(!waiting.has("Apri il fascicolo"), "no file before the signature");

    let page = anna.get(&richiesta.firma).await;
    page.says("Un mandato da firmare").says("Marta Fabbri").says("Maggiorazione sociale");
    anna.press(&page, "Firmo", &[]).await.says("Hai firmato");
    anna.get(&richiesta.firma).await.says("Questa richiesta è chiusa");
    marta.get(&richiesta.mandato).await.says("Attivo");

    let paper = marta.get(&format!("{}/mandato.pdf", richiesta.mandato)).await;
    require_pdf(&paper);
    richiesta
}

/// Point 3: the facts of the object and no others; the rest is named as shut.
async fn file_opens_what_the_mandate_names(marta: &Browser, richiesta: &Richiesta) -> String {
    let mandato = marta.get(&richiesta.mandato).await;
    let fascicolo = marta.follow(&mandato, "Apri il fascicolo").await;
    fascicolo.says("Che cosa resta chiuso").says("Mandato firmato").says("Archivi INPS");
    let opened = fascicolo.row("Pensioni lorde dell'anno");
    assert!(opened.contains("7.954,05 €") && opened.contains("20/11/2026"), "{opened}");
    assert!(opened.contains("Maggiorazione sociale"), "the card that asked for it: {opened}");
    let shut = "Decorrenza della pensione";
    assert!(!fascicolo.rows().iter().any(|row| row.contains(shut)), "{:?}", fascicolo.rows());
    let (_, shut) = fascicolo.words().split_once("Che cosa resta chiuso").map(own).unwrap();
    for named in ["Quattordicesima", "Assegno sociale", "cedolino", "TE08"] {
        assert!(shut.contains(named), "{named} is shut: {shut}");
    }
    fascicolo.path
}

fn own((before, after): (&str, &str)) -> (String, String) {
    (before.to_owned(), after.to_owned())
}

/// Point 4: the rights that the opened facts answer, and an answer that changes when a fact is filled in.
async fn right_answers_to_a_missing_fact(marta: &Browser, fascicolo: &str) {
    let rights = marta.get(&format!("{fascicolo}/diritti")).await;
    rights.says("Sulla domanda decide INPS").says("Serve un mandato di consulenza");
    assert!(rights.row("Maggiorazione sociale").contains("Manca un dato"), "{:?}", rights.rows());
    assert!(rights.row("Quattordicesima").contains("Dati chiusi"), "{:?}", rights.rows());

    let right = marta.follow(&rights, "Maggiorazione sociale").await;
    right.says("Da completare").says("tra 0,00 € e 156,44 €").says("L. 29 dicembre 1988, n. 544, art. 1");
    let wrong = marta.press(&right, "Aggiorna", &[("redditi_esenti_annui", "molti")]).await;
    wrong.answers(StatusCode::UNPROCESSABLE_ENTITY, "Scrivi un importo in euro");
    let rich = marta.press(&right, "Aggiorna", &[("redditi_esenti_annui", "90.000,00")]).await;
    rich.says("Non spetta");
    let poor = marta.press(&rich, "Aggiorna", &[("redditi_esenti_annui", "120,00")]).await;
    poor.says("Si può chiedere").says("Decide INPS").says("al mese per 13 mensilità");
}

/// Point 5, before the sending: each field with its source, and what would get the claim refused.
async fn claim_is_checked(marta: &Browser, fascicolo: &str) -> String {
    let domanda = prepare_claim(marta, fascicolo, "maggiorazione_sociale").await;
    let data = marta.get(&format!("{domanda}/dati")).await;
    let declared = data.row("Redditi esenti o già tassati");
    assert!(declared.contains("120,00 €") && declared.contains("25/11/2026"), "{declared}");
    assert!(data.row("Stato civile").contains("Anagrafe nazionale (ANPR)"), "{:?}", data.rows());

    let checks = marta.get(&format!("{domanda}/controlli")).await;
    checks.says("Manca un documento obbligatorio: Documento di identità");
    checks.says("La persona deve confermare ciò che dichiara");
    let documents = marta.get(&format!("{domanda}/documenti")).await;
    let form = documents.button("Allega").fill(&[("tipo", "identita")]);
    let enclosed = marta.upload(&form, "carta.pdf", b"%PDF-1.7\n%%EOF\n".to_vec()).await;
    enclosed.says("carta.pdf");
    let checks = marta.get(&format!("{domanda}/controlli")).await;
    assert!(!checks.has("Manca un documento obbligatorio: Documento di identità"), "{}", checks.words());
    domanda
}

/// Point 5: nobody sends what the person has not confirmed; sending gives a number and a receipt.
async fn claim_is_confirmed_and_sent(marta: &Browser, anna: &Browser, domanda: &str) -> String {
    let stopped = marta.get(&format!("{domanda}/invio")).await;
    stopped.says("Prima dell'invio la persona deve confermare");
    let forced = marta.forge(&format!("{domanda}/invio"), &[("comunque", "si")]).await;
    assert_eq!(forced.status, StatusCode::CONFLICT, "{}", forced.words());

    confirm(anna, domanda).await;
    let unready = marta.get(&format!("{domanda}/invio")).await;
    let warned = marta.press(&unready, "Invia", &[]).await;
    assert_eq!(warned.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", warned.words());
    let protocollo = send_claim(marta, domanda).await;
    assert!(protocollo.starts_with("2026-"), "{protocollo}");

    let sent = marta.get(domanda).await;
    sent.says("Inviata").says("Torino").says(&protocollo);
    let receipt = marta.get(&format!("{domanda}/ricevuta.pdf")).await;
    require_pdf(&receipt);
    require_pdf(&anna.get(&format!("{domanda}/ricevuta.pdf")).await);
    for reader in [marta, anna] {
        reader.get(&format!("{domanda}/valutazione.json")).await.says("\"versione\":1");
    }
    protocollo
}

/// Point 6: the queue of the competent office, and no other.
async fn inps_accepts(server: &Server, domanda: &str, protocollo: &str) {
    let hubert = Browser::enter(server, "hubert").await;
    hubert.get("/coda").await.hides(protocollo);
    assert_eq!(hubert.get(domanda).await.status, StatusCode::NOT_FOUND);
    let stolen = hubert.forge(&format!("{domanda}/presa"), &[]).await;
    assert_eq!(stolen.status, StatusCode::NOT_FOUND, "{}", stolen.words());

    let chiara = Browser::enter(server, "chiara").await;
    let before = chiara.get(domanda).await;
    assert!(before.status.is_client_error(), "no title before she takes charge: {}", before.words());
    let claim = take_charge(&chiara, protocollo).await;
    claim.says("In lavorazione").says("Anna Ferraris");
    let decision = chiara.follow(&claim, "Decidi").await;
    let decided = chiara.press(&decision, "Registra la decisione", &[("esito", "accolta")]).await;
    decided.says("Domanda accolta");
    let after = chiara.get(domanda).await;
    assert_eq!(after.status, StatusCode::FORBIDDEN, "her title ends with the claim: {}", after.words());
}

/// Point 6: patronato and person both see the outcome; full acceptance ends the mandate.
async fn both_see_the_outcome(marta: &Browser, anna: &Browser, domanda: &str, richiesta: &Richiesta) {
    marta.get(domanda).await.says("Accolta");
    anna.get(domanda).await.says("Accolta");
    anna.get("/domande").await.says("Accolta");
    marta.get(&richiesta.mandato).await.says("Concluso");
}

/// Point 7: body, office, role, when, why and under which mandate; and "I do not recognise this".
async fn who_looked_is_seen_and_contested(anna: &Browser, richiesta: &Richiesta) -> usize {
    let page = anna.get("/accessi").await;
    let line = page.row("Lettura del fascicolo");
    for said in ["25/11/2026", "INCA", "Torino", "Operatore di patronato", "Il mandato"] {
        assert!(line.contains(said), "{said}: {line}");
    }
    assert!(page.html().contains(&format!("href=\"{}\"", richiesta.mandato)));
    assert!(page.row("Operatore INPS").contains("Istruttoria della domanda"), "{:?}", page.rows());
    let contested = anna.press(&page, "Non riconosco questo accesso", &[]).await;
    contested.says("Non riconosciuto, segnalato il 25/11/2026");
    page.rows().len()
}

/// Point 7: from the instant of the revocation the operator's very next request is refused.
async fn revocation_shuts_the_file_at_once(marta: &Browser, anna: &Browser, fascicolo: &str) {
    let shut = marta.get(fascicolo).await;
    assert!(shut.status.is_client_error(), "the ended mandate opens nothing: {}", shut.words());
    let richiesta = take_in_charge(marta, "anna", &[QUATTORDICESIMA, PENSIONI]).await;
    sign(anna, &richiesta).await;
    let rights = marta.get(&format!("{fascicolo}/diritti")).await;
    assert!(!rights.row("Quattordicesima").contains("Dati chiusi"), "{:?}", rights.rows());

    for mandato in active_mandates(anna).await {
        marta.get(fascicolo).await.says("Che cosa resta chiuso");
        let page = anna.get(&mandato).await;
        let asked = anna.follow(&page, "Revoca il mandato").await;
        anna.press(&asked, "Sì, revoco", &[]).await.says("Revocato");
    }
    for path in ["", "/diritti", "/diritti/quattordicesima"] {
        let refused = marta.get(&format!("{fascicolo}{path}")).await;
        refused.answers(StatusCode::FORBIDDEN, "Il mandato non è più in vigore").hides("7.954,05");
    }
    let looked = anna.get("/accessi").await;
    assert!(looked.row("Rifiutato").contains("INCA"), "the attempt is told: {:?}", looked.rows());
}

/// Lists the mandates in force, from the person's own list.
async fn active_mandates(anna: &Browser) -> Vec<String> {
    let list = anna.get("/mandati").await;
    let lines = list.html();
    let lines = lines.split("<tr>").filter(|line| line.contains("Attivo"));
    let address = |line: &str| Some(line.split_once("href=\"")?.1.split_once('"')?.0.to_owned());
    lines.filter_map(address).collect()
}

#[tokio::test]
async fn a_refusal_says_why_where_to_turn_and_until_when() {
    for engine in engines() {
        let house = House::build(engine).await;
        let server = house.serve();
        let verena = Browser::enter(&server, "verena").await;
        let waltraud = Browser::enter(&server, "waltraud").await;
        let richiesta = take_in_charge(&verena, "waltraud", &[QUATTORDICESIMA]).await;
        sign(&waltraud, &richiesta).await;
        let mandato = verena.get(&richiesta.mandato).await;
        let fascicolo = mandato.link("Apri il fascicolo");
        let domanda = prepare_claim(&verena, &fascicolo, "quattordicesima").await;
        let protocollo = send_claim(&verena, &domanda).await;

        let hubert = Browser::enter(&server, "hubert").await;
        let claim = take_charge(&hubert, &protocollo).await;
        let decision = hubert.follow(&claim, "Decidi").await;
        let register = "Registra la decisione";
        let bare = hubert.press(&decision, register, &[("esito", "rifiutata")]).await;
        assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY, "a refusal without a reason");
        let reason = [
            ("esito", "rifiutata"),
            ("motivo", "reddito_superiore"),
            ("spiegazione", "Nel 2026 il reddito supera il limite."),
        ];
        hubert.press(&decision, register, &reason).await.says("Rifiutata");

        for (browser, told) in [
            (&verena, "Comitato provinciale INPS"),
            (&waltraud, "Comitato provinciale INPS"),
            (&waltraud.in_lingua("de"), "INPS"),
            (&waltraud.in_lingua("en"), "INPS"),
        ] {
            let outcome = browser.get(&domanda).await;
            outcome.says(told).says("Nel 2026 il reddito supera il limite.");
        }
        // Ninety days from the decision, for an administrative appeal: L. 88/1989 art. 46.
        waltraud.get(&domanda).await.says("Entro").says("Il reddito supera il limite").says("90 giorni");
        verena.get(&richiesta.mandato).await.says("Attivo");
        verena.get(&fascicolo).await.says("Domanda respinta");
    }
}

#[tokio::test]
async fn one_signature_gives_as_many_mandates_as_the_visit_needs() {
    for engine in engines() {
        let (house, server, marta) = open_desk(engine).await;
        let halyna = Browser::enter(&server, "halyna").await;
        let oggetti = [("prestazione", "assegno_sociale"), QUATTORDICESIMA, PENSIONI];
        let richiesta = take_in_charge(&marta, "halyna", &oggetti).await;
        halyna.get(&richiesta.firma).await.says("3 mandati da firmare");
        sign(&halyna, &richiesta).await;
        assert_eq!(active_mandates(&halyna).await.len(), 3);
        let active = "SELECT COUNT(*) FROM mandati WHERE stato = 'attivo'";
        let signatures = "SELECT COUNT(*) FROM firme";
        assert_eq!((house.count(active).await, house.count(signatures).await), (3, 6));
    }
}

#[tokio::test]
async fn a_person_who_does_not_sign_opens_nothing() {
    for engine in engines() {
        let (_house, server, marta) = open_desk(engine).await;
        let cosimo = Browser::enter(&server, "cosimo").await;
        let richiesta = take_in_charge(&marta, "cosimo", &[QUATTORDICESIMA]).await;
        let page = cosimo.get(&richiesta.firma).await;
        cosimo.press(&page, "Non firmo", &[]).await.says("Non hai firmato");
        let refused = marta.get(&richiesta.mandato).await;
        refused.says("Rifiutato");
        assert!(!refused.has("Apri il fascicolo"));
        let fascicolo = cosimo.get("/scrivania").await.link("Il mio fascicolo");
        let shut = marta.get(&fascicolo).await;
        assert_eq!(shut.status, StatusCode::NOT_FOUND, "{}", shut.words());
        let again = cosimo.submit(&page.button("Firmo")).await;
        again.answers(StatusCode::CONFLICT, "A questa richiesta è già stato risposto");
    }
}

#[tokio::test]
async fn the_link_to_sign_leads_through_the_login_and_back() {
    for engine in engines() {
        let (_house, server, marta) = open_desk(engine).await;
        let richiesta = take_in_charge(&marta, "anna", &[QUATTORDICESIMA]).await;
        let phone = Browser::open(&server);
        let login = phone.get(&richiesta.firma).await;
        assert!(login.path.starts_with("/entra?ritorno=/firma/"), "{}", login.path);
        let landed = phone.press(&login, "Anna Ferraris", &[]).await;
        assert_eq!(landed.path, richiesta.firma);
        landed.says("Un mandato da firmare");
    }
}

#[track_caller]
fn require_pdf(file: &Page) {
    assert_eq!(file.status, StatusCode::OK, "{}", file.words());
    assert_eq!(file.headers["content-type"], "application/pdf");
    assert!(file.bytes.starts_with(b"%PDF-"), "{:?}", file.bytes.get(..8));
    assert!(file.bytes.trim_ascii_end().ends_with(b"%%EOF"), "a file cut short");
}
