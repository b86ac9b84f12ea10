//! Reports of medical boards: only of who was examined; nobody's silence is a no.

use crate::archivi::Soggetto;
use crate::fatti::{Fonte, Valore};
use crate::pensione::TipoPensione;
use crate::raccolta::Raccolta;

const VERBALE: Fonte = Fonte::Sanitario;

pub(crate) fn add(fatti: &mut Raccolta, soggetto: &Soggetto<'_>) {
    let posizione = &soggetto.membro.posizione;
    if let Some(percentuale) = posizione.invalidita {
        fatti.add(VERBALE, "invalidita_civile_percentuale", Valore::Percentuale(percentuale));
        // The board that gives the percentage answers these too (L. 18/1980 art. 1, L. 381/1970, L. 382/1970).
        fatti.yes_or_no(VERBALE, "impossibilita_deambulare", false);
        fatti.yes_or_no(VERBALE, "bisogno_assistenza_continua", posizione.accompagnamento);
        fatti.add(VERBALE, "cecita", Valore::Codice("NESSUNA"));
        fatti.add(VERBALE, "sordita", Valore::Codice("NESSUNA"));
        fatti.yes_or_no(Fonte::Inps, "percepisce_indennita_accompagnamento", posizione.accompagnamento);
    }
    if soggetto.quadro.has(TipoPensione::Aoi) {
        fatti.yes_or_no(VERBALE, "capacita_lavoro_ridotta_a_meno_di_un_terzo", true);
    }
}
