//! The first days that rest on a fact of their own: what only they read decides nothing else.

use std::sync::Arc;

use catalogo::Catalogo;
use regole::{Attesa, Fatti, Valutazione};

/// The facts that no requirement reads.
const SOLO_DECORRENZA: [&str; 11] = [
    "data_fine_inabilita_temporanea",
    "data_firma_patto_attivazione",
    "data_infortunio",
    "gestione_contributi",
    "data_raggiungimento_20_anni_contributi",
    "data_raggiungimento_20_anni_contributi_effettivi",
    "data_raggiungimento_35_anni_contributi",
    "data_raggiungimento_contributi_anticipata",
    "data_raggiungimento_contributi_vecchiaia",
    "data_raggiungimento_quota_usuranti",
    "invalidita_pensionabile_dal",
];

/// The cards that read them.
const SCHEDE: [&str; 13] = [
    "assegno_inclusione",
    "inail_inabilita_temporanea",
    "inail_rendita",
    "opzione_donna",
    "pensione_anticipata",
    "pensione_anticipata_contributiva",
    "pensione_lavori_usuranti",
    "pensione_precoci",
    "pensione_quota_100",
    "pensione_quota_102",
    "pensione_quota_103",
    "pensione_vecchiaia",
    "pensione_vecchiaia_invalidi",
];

#[test]
fn the_facts_of_a_first_day_change_no_outcome_and_their_want_is_said() {
    let catalogo = Catalogo::embedded().unwrap();
    for id in SCHEDE {
        let scheda = catalogo.find_scheda(id).unwrap();
        let mut waiting = 0;
        for caso in scheda.casi.iter().filter(|caso| caso.atteso.decorrenza.is_some()) {
            let mut without: Fatti = caso.fatti.clone();
            let removed: Vec<Attesa> = SOLO_DECORRENZA
                .iter()
                .filter(|nome| caso.fatti.find(nome).is_some())
                .map(|nome| awaited(&catalogo, nome))
                .collect();
            for nome in SOLO_DECORRENZA {
                without.remove(nome);
            }
            let full = catalogo.valuta(scheda, &caso.fatti, caso.giorni).valutazione;
            let poor = catalogo.valuta(scheda, &without, caso.giorni).valutazione;
            let answer = |found: &Valutazione| {
                (found.esito, found.importo, found.mancanti.clone(), found.da_accertare.clone())
            };
            assert_eq!(answer(&full), answer(&poor), "{id} {}", caso.id);
            // Where the month ends with the wait, both sectors begin on the same day, and it is known.
            if poor.decorrenza.is_some() {
                assert_eq!(poor.decorrenza, full.decorrenza, "{id} {}", caso.id);
            } else {
                assert_eq!(poor.decorrenza_attende, removed.into_iter().collect(), "{id} {}", caso.id);
                waiting += 1;
            }
        }
        assert!(waiting > 0, "{id} has no case of a first day");
    }
}

fn awaited(catalogo: &Catalogo, nome: &str) -> Attesa {
    let nome: Arc<str> = nome.into();
    let is_judged = catalogo.fattario().find(&nome).unwrap().fatto.giudizio;
    if is_judged { Attesa::Giudizio(nome) } else { Attesa::Fatto(nome) }
}
