//! The words of this chapter's codes: states, outcomes, reasons, findings.

use accessi::SoggettoId;
use catalogo::{Catalogo, Scheda};
use cornice::components::{Chip, Definitions, Fact, FactsTable, Tone};
use cornice::{Testa, Voce};
use fascicoli::{fonte, valore};

use crate::{Campo, Copertina, Decisione, Motivo, Origine, Rilievo, Stato, Strada, Termine};

/// The head of a claim's page: what is claimed, for whom, where it stands.
pub(super) fn testa(t: &Voce, prestazione: &str, copertina: &Copertina) -> Testa {
    let persona = &copertina.intestazione.assistito;
    let nome = format!("{} {}", persona.nome, persona.cognome);
    Testa::new(t.say("domande-domanda-di").arg("prestazione", prestazione))
        .sommario(t.say("domande-per").arg("nome", nome))
        .stato(chip(t, &copertina.domanda.stato))
}

/// Whoever is not INPS comes to a claim from the list.
pub(super) fn after_list(t: &Voce, testa: Testa) -> Testa {
    testa.after("/scrivania", t.say("domande-scrivania")).after("/domande", t.say("domande-elenco"))
}

/// The state as a page shows it.
pub(super) fn chip(t: &Voce, stato: &Stato) -> Chip {
    let (tone, key) = match stato {
        Stato::Bozza => (Tone::Neutral, "domande-stato-bozza"),
        Stato::Protocollata(_) => (Tone::Info, "domande-stato-protocollata"),
        Stato::InLavorazione { .. } => (Tone::Info, "domande-stato-in-lavorazione"),
        Stato::Decisa { esito, .. } => match esito {
            Decisione::Accolta => (Tone::Success, "domande-stato-accolta"),
            Decisione::AccoltaParzialmente(_) => (Tone::Warning, "domande-stato-accolta-in-parte"),
            Decisione::Rifiutata(_) => (Tone::Danger, "domande-stato-rifiutata"),
        },
    };
    Chip::new(tone, t.say(key))
}

/// The name of a benefit; a card that is gone shows its id.
pub(super) fn prestazione(t: &Voce, catalogo: &Catalogo, scheda: &str) -> String {
    let found = catalogo.find_scheda(scheda);
    found.map_or_else(|| scheda.to_owned(), |scheda| scheda.titolo.in_lingua(t.lingua()).to_owned())
}

/// The key of a reason.
pub(super) fn motivo(motivo: Motivo) -> &'static str {
    match motivo {
        Motivo::DocumentiMancanti => "domande-motivo-documenti-mancanti",
        Motivo::RequisitiMancanti => "domande-motivo-requisiti-mancanti",
        Motivo::RedditoSuperiore => "domande-motivo-reddito-superiore",
        Motivo::GiaInPagamento => "domande-motivo-gia-in-pagamento",
    }
}

/// The keys of a road: what it is, and who decides.
pub(super) fn strada(strada: Strada) -> (&'static str, &'static str) {
    match strada {
        Strada::Riesame => ("domande-strada-riesame", "domande-autorita-sede"),
        Strada::Ricorso => ("domande-strada-ricorso", "domande-autorita-comitato"),
    }
}

/// The last day of a term and, below it, the clause that sets it; a value that no text gives is said to be proposed.
pub(super) fn termine(t: &Voce, nome: &'static str, rows: Definitions, termine: &Termine) -> Definitions {
    let key = if termine.proposto { "domande-termine-proposto" } else { "domande-termine" };
    let come = t.say(key).arg("giorni", termine.giorni).arg("fonte", &termine.fonte);
    rows.row(t.say(nome), t.date_long(termine.entro.date())).row(t.say("domande-come-si-conta"), come)
}

/// The fields of a claim, each with its source and day.
pub(super) fn campi(t: &Voce, catalogo: &Catalogo, soggetto: SoggettoId, campi: &[Campo]) -> FactsTable {
    let mut table = FactsTable::new(t, t.say("domande-campi"));
    table.extend(campi.iter().map(|found| campo(t, catalogo, soggetto, found)));
    table
}

fn campo(t: &Voce, catalogo: &Catalogo, soggetto: SoggettoId, campo: &Campo) -> Fact {
    let (nome, scritto) = in_words(t, catalogo, campo);
    let (origine, giorno) = origine(t, soggetto, campo);
    Fact::new(nome, scritto).from(origine, giorno)
}

/// The archive and its day, or who declared and when.
pub(super) fn origine(t: &Voce, soggetto: SoggettoId, campo: &Campo) -> (String, String) {
    match campo.origine {
        Origine::Archivio { archivio, aggiornato } => (fonte(t, archivio), t.date(aggiornato.date())),
        Origine::Dichiarato { dichiarante, istante, .. } => {
            let in_proprio = dichiarante == soggetto;
            let key = if in_proprio { "domande-dichiarato-persona" } else { "domande-dichiarato-operatore" };
            (t.say(key).into(), t.date(istante.giorno().date()))
        }
    }
}

/// A field in words.
pub(super) fn in_words(t: &Voce, catalogo: &Catalogo, campo: &Campo) -> (String, String) {
    match catalogo.fattario().find(&campo.fatto) {
        Some(fatto) => (fatto.titolo.in_lingua(t.lingua()).to_owned(), valore(t, fatto, &campo.valore)),
        None => (campo.fatto.clone(), String::new()),
    }
}

/// A finding of the check, in a sentence.
pub(super) fn rilievo(t: &Voce, catalogo: &Catalogo, scheda: &Scheda, rilievo: &Rilievo) -> String {
    match rilievo {
        Rilievo::DaConfermare => t.say("domande-rilievo-da-confermare").into(),
        Rilievo::SarebbeRifiutata => t.say("domande-rilievo-sarebbe-rifiutata").into(),
        Rilievo::NonGiudicabile => t.say("domande-rilievo-non-giudicabile").into(),
        Rilievo::GiaInPagamento => t.say("domande-rilievo-gia-in-pagamento").into(),
        Rilievo::Coperta(altra) => {
            let altra = catalogo.find_scheda(altra).map(|altra| altra.titolo.in_lingua(t.lingua()));
            t.say("domande-rilievo-coperta").arg("prestazione", altra.unwrap_or_default()).into()
        }
        Rilievo::FattoMancante(fatto) => {
            t.say("domande-rilievo-fatto-mancante").arg("fatto", titolo_fatto(t, catalogo, fatto)).into()
        }
        Rilievo::DaAccertare(fatto) => {
            t.say("domande-rilievo-da-accertare").arg("fatto", titolo_fatto(t, catalogo, fatto)).into()
        }
        Rilievo::DocumentoMancante(tipo) => t
            .say("domande-rilievo-documento-mancante")
            .arg("documento", documento(t, Some(scheda), tipo))
            .into(),
        Rilievo::DocumentoScaduto(nome, scade) => t
            .say("domande-rilievo-documento-scaduto")
            .arg("documento", nome.to_string())
            .arg("scade", t.date(scade.date()))
            .into(),
    }
}

fn titolo_fatto(t: &Voce, catalogo: &Catalogo, fatto: &str) -> String {
    let found = catalogo.fattario().find(fatto);
    found.map_or_else(|| fatto.to_owned(), |fatto| fatto.titolo.in_lingua(t.lingua()).to_owned())
}

/// What the card calls a document; a kind that it does not ask for shows its id.
pub(super) fn documento(t: &Voce, scheda: Option<&Scheda>, tipo: &str) -> String {
    let asked =
        scheda.and_then(|scheda| scheda.domanda.documenti.iter().find(|documento| *documento.id == *tipo));
    asked.map_or_else(|| tipo.to_owned(), |documento| documento.testo.in_lingua(t.lingua()).to_owned())
}
