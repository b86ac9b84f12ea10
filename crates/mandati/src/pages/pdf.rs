//! The mandate on paper: what was signed, with both signatures, in the languages that the law asks for.

use accessi::{Actor, Platform};
use axum::extract::{Path, State};
use axum::response::Response;
use cornice::{Failure, Frame, Origin, file};
use documenti::stampa::{self, Edizione, Firma, Patronato, Persona, Sede, Verifica};

use crate::{FirmaApposta, Foglio, LoadEdizione, MandatoId, Read, TransitionError};

/// Prints the mandate.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(origin): State<Origin>,
    actor: Actor,
    Path(mandato): Path<MandatoId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let foglio = platform.act(&actor, &Read { mandato }).await?;
    // A draft is not a mandate yet: it has no case, and nobody has signed it.
    let pratica = foglio.pratica.clone().ok_or(TransitionError::NotSent)?;
    let edizione = platform.store().act(&LoadEdizione(foglio.testo.edizione)).await?;
    let paper = paper(&foglio, edizione, pratica, &origin, frame.is_demonstration());
    let pdf = tokio::task::spawn_blocking(move || paper.pdf()).await;
    let pdf = pdf.map_err(Failure::internal)?.map_err(Failure::internal)?;
    Ok(file::pdf("mandato", pdf))
}

fn paper(
    foglio: &Foglio,
    edizione: Edizione,
    pratica: String,
    origin: &Origin,
    dimostrazione: bool,
) -> stampa::Mandato {
    let testo = &foglio.testo;
    let mandante = &testo.mandante;
    let nome = mandante.nome_e_cognome();
    let codice = foglio.mandato.id.to_string();
    let collegamento = origin.address(&format!("/mandati/{codice}"));
    stampa::Mandato {
        numero: codice.clone(),
        pratica,
        edizione,
        lingua: testo.lingua,
        luogo: testo.mandatario.luogo,
        data: testo.data,
        assistito: Persona {
            nome: nome.clone(),
            codice_fiscale: mandante.codice_fiscale.clone(),
            nascita: mandante.nascita,
        },
        documento_identita: Some(testo.documento()),
        patronato: Patronato {
            nome: testo.mandatario.codice.clone(),
            denominazione: testo.mandatario.nome.clone(),
        },
        sede: Sede { nome: testo.mandatario.sede.clone(), indirizzo: testo.mandatario.indirizzo.clone() },
        operatore: testo.mandatario.operatore.clone(),
        oggetti: testo
            .oggetto
            .iter()
            .map(|voce| stampa::Oggetto { titolo: voce.titolo.clone(), fatti: voce.fatti.clone() })
            .collect(),
        salute: testo.salute,
        firma_assistito: signature(nome, foglio, true),
        firma_operatore: signature(testo.mandatario.operatore.clone(), foglio, false),
        verifica: Verifica { indirizzo: origin.address("/mandati"), codice, collegamento },
        dimostrazione,
    }
}

fn signature(nome: String, foglio: &Foglio, is_mandante: bool) -> Firma {
    let given = foglio.firme.iter().find(|firma| firma.is_mandante == is_mandante);
    Firma { nome, apposta: given.map(apposta) }
}

fn apposta(firma: &FirmaApposta) -> stampa::FirmaApposta {
    // The evidence of a signature by hand is the scan of its paper.
    let impronta = firma.scansione.unwrap_or(firma.impronta);
    stampa::FirmaApposta { istante: firma.istante, metodo: firma.modo.testo(), impronta }
}
