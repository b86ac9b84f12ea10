//! Facts of the closed world that nobody was asked about are missing, not absent.

use std::collections::BTreeSet;

use consulenza::{Giudizio, evaluate_one};
use fascicoli::testing::Story;
use fascicoli::{Apertura, SetInformativo};
use jiff::civil::date;
use regole::{Centesimi, Esito, Fatti, Importo, Valore};
use store::Giorno;
use store::testing::Engine;

use crate::diritti::{CARD, fill_archives};

const SPOUSE: &str = "assegno_sociale_coniuge_annuo";

/// What is known of a married person, as the archives and her own word give it; nothing of the spouse's allowance.
async fn married(story: &Story) -> SetInformativo<'_> {
    story.sign_for(CARD).await;
    fill_archives(story);
    story.archivio.holds("stato_civile", Valore::Codice("CONIUGATO".into()));
    let declared = [
        ("anni_soggiorno_legale_continuativo", Valore::Numero(regole::Numero::from(40))),
        ("redditi_esenti_annui", Valore::Euro(Centesimi(0))),
        ("redditi_irpef_coniuge_annui", Valore::Euro(Centesimi(0))),
        ("redditi_esenti_coniuge_annui", Valore::Euro(Centesimi(0))),
        ("imposte_e_contributi_coniuge_annui", Valore::Euro(Centesimi(0))),
    ];
    let fatti: Fatti = declared.into_iter().map(|(nome, valore)| (nome.into(), valore)).collect();
    let declare =
        fascicoli::Declare { catalogo: &story.catalogo, soggetto: story.anna, risposte: fatti.into() };
    story.act(&story.operatore, &declare).await.unwrap();
    story.set(&story.operatore).await.unwrap()
}

#[tokio::test]
async fn the_spouses_allowance_is_asked_and_never_taken_for_zero() {
    let story = Story::begin(Engine::Sqlite, &[]).await;
    let set = married(&story).await;
    let scheda = story.catalogo.find_scheda(CARD).unwrap();

    let diritto = evaluate_one(&set, scheda, set.giorno());

    let Giudizio::Risposta(risposta) = &diritto.giudizio else { panic!("answered") };
    assert_eq!(risposta.valutazione.esito, Esito::DaCompletare);
    assert!(matches!(risposta.valutazione.importo, Some(Importo::Tra(Centesimi(0), _))));
    assert!(risposta.valutazione.mancanti.iter().any(|mancante| &*mancante.fatto == SPOUSE));
    let told = story.catalogo.spiega(scheda, risposta, catalogo::Lingua::It);
    assert!(told.requisiti.iter().any(|motivo| motivo.frase.contains("Non si può ancora dire")));
}

#[tokio::test]
async fn once_it_is_declared_the_answer_is_certain() {
    let story = Story::begin(Engine::Sqlite, &[]).await;
    married(&story).await;
    let fatti: Fatti = [(SPOUSE.into(), Valore::Euro(Centesimi(0)))].into_iter().collect();
    let declare =
        fascicoli::Declare { catalogo: &story.catalogo, soggetto: story.anna, risposte: fatti.into() };
    story.act(&story.operatore, &declare).await.unwrap();
    let set = story.set(&story.operatore).await.unwrap();
    let scheda = story.catalogo.find_scheda(CARD).unwrap();
    let diritto = evaluate_one(&set, scheda, set.giorno());
    let Giudizio::Risposta(risposta) = &diritto.giudizio else { panic!("answered") };
    assert_eq!(risposta.valutazione.esito, Esito::Spetta);
}

#[tokio::test]
async fn a_no_for_another_reason_stays_a_no() {
    let story = Story::begin(Engine::Sqlite, &[]).await;
    let set = married(&story).await;
    let scheda = story.catalogo.find_scheda(CARD).unwrap();
    // On this day the person is not old enough, whatever the spouse has.
    let young = Giorno::new(date(2025, 1, 1));
    let diritto = evaluate_one(&set, scheda, young);
    let Giudizio::Risposta(risposta) = &diritto.giudizio else { panic!("answered") };
    assert_eq!(risposta.valutazione.esito, Esito::NonSpetta);
}

#[tokio::test]
async fn who_is_not_married_is_not_asked_about_a_spouse() {
    let story = Story::begin(Engine::Sqlite, &[]).await;
    story.sign_for(CARD).await;
    fill_archives(&story);
    let set = story.set(&story.operatore).await.unwrap();
    let scheda = story.catalogo.find_scheda(CARD).unwrap();
    let diritto = evaluate_one(&set, scheda, set.giorno());
    let Giudizio::Risposta(risposta) = &diritto.giudizio else { panic!("answered") };
    assert!(risposta.valutazione.mancanti.iter().all(|mancante| &*mancante.fatto != SPOUSE));
}

#[tokio::test]
async fn the_answer_is_made_again_from_the_set_alone() {
    let story = Story::begin(Engine::Sqlite, &[]).await;
    let set = married(&story).await;
    let again = Apertura { ..set.apertura.clone() };
    let asked: BTreeSet<String> = set.portata().asked();
    let archived = set.dati().iter().filter_map(|dato| dato.archiviato.clone()).collect();
    let rebuilt = SetInformativo::join(&story.catalogo, again, &asked, archived);
    assert_eq!(rebuilt.fatti(), set.fatti());
}
