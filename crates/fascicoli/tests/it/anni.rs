//! Past years: what is declared of each, what the archives hold of it, and what neither says.

use std::collections::BTreeMap;

use accessi::{AccessError, Actor};
use fascicoli::testing::Story;
use fascicoli::{Conta, Dato, DeclareAnni, DeclareError, Risposte, SetInformativo, load_anni};
use regole::{Centesimi, Fatti, Valore};
use store::testing::engines;

const CARD: &str = "quattordicesima";
const FACT: &str = "redditi_esenti_annui";

fn euro(cents: i64) -> Valore {
    Valore::Euro(Centesimi(cents))
}

fn said(nome: &str, valore: Valore) -> Risposte {
    let fatti: Fatti = [(nome.into(), valore)].into_iter().collect();
    fatti.into()
}

fn taken_back(nome: &str) -> Risposte {
    Risposte { ritirati: [nome.into()].into(), ..Risposte::default() }
}

fn declare<const N: usize>(story: &Story, anni: [(i16, Risposte); N]) -> DeclareAnni<'_> {
    DeclareAnni { catalogo: &story.catalogo, soggetto: story.anna, anni: BTreeMap::from(anni) }
}

async fn years<'s>(story: &'s Story, actor: &Actor) -> SetInformativo<'s> {
    let mut set = story.set(actor).await.unwrap();
    let scheda = story.catalogo.find_scheda(CARD).unwrap();
    load_anni(story.fonti(), &mut set, &[scheda]).await.unwrap();
    set
}

fn find<'s, 'c>(set: &'s SetInformativo<'c>, anno: i16, nome: &str) -> Option<&'s Dato<'c>> {
    set.anno(anno).iter().find(|dato| &*dato.descritto.fatto.nome == nome)
}

#[tokio::test]
async fn each_year_has_its_own_value_and_today_has_another() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        let act = declare(&story, [(2023, said(FACT, euro(100))), (2024, said(FACT, euro(200)))]);
        story.act(&story.operatore, &act).await.unwrap();
        story.act(&story.persona, &declare(&story, [(2024, said(FACT, euro(300)))])).await.unwrap();

        let set = years(&story, &story.operatore).await;

        assert_eq!(find(&set, 2023, FACT).unwrap().conta().valore(), Some(&euro(100)));
        assert_eq!(find(&set, 2024, FACT).unwrap().conta().valore(), Some(&euro(300)));
        assert!(
            matches!(find(&set, 2024, FACT).unwrap().conta(), Conta::Dichiarato(said) if said.in_proprio)
        );
        assert!(find(&set, 2022, FACT).is_none());
        assert!(set.find(FACT).is_none(), "nothing was said of today");
        let tempo = set.tempo();
        assert_eq!(tempo.anni[&2023].find(FACT), Some(&euro(100)));
        assert_eq!(tempo.oggi.find(FACT), None);
    }
}

#[tokio::test]
async fn what_is_taken_back_of_a_year_leaves_the_other_years_as_they_were() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        let act = declare(&story, [(2023, said(FACT, euro(100))), (2024, said(FACT, euro(200)))]);
        story.act(&story.operatore, &act).await.unwrap();

        let act = declare(&story, [(2023, taken_back(FACT)), (2022, taken_back(FACT))]);
        story.act(&story.operatore, &act).await.unwrap();

        let set = years(&story, &story.operatore).await;
        assert!(find(&set, 2023, FACT).is_none());
        assert_eq!(find(&set, 2024, FACT).unwrap().conta().valore(), Some(&euro(200)));
    }
}

#[tokio::test]
async fn the_archives_are_asked_of_the_years_that_the_arrears_read_and_what_they_add_is_not_taken() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        story.archivio.holds_of(2024, "redditi_irpef_annui", euro(500));
        story.archivio.holds_of(2024, "isee_ordinario", euro(1));
        story.archivio.holds_of(1999, "redditi_irpef_annui", euro(1));
        let act = declare(&story, [(2024, said("redditi_irpef_annui", euro(900)))]);
        story.act(&story.operatore, &act).await.unwrap();

        let set = years(&story, &story.operatore).await;

        let asked = &story.archivio.asked_of_years()[0];
        let scheda = story.catalogo.find_scheda(CARD).unwrap();
        assert_eq!(asked.keys().copied().collect::<Vec<_>>(), [2021, 2022, 2023, 2024, 2025]);
        assert!(asked[&2024].contains("redditi_irpef_annui"), "{asked:?}");
        assert!(asked[&2024].iter().all(|nome| scheda.fatti().contains(nome.as_str())), "{asked:?}");
        assert!(!asked[&2024].contains(FACT), "what the person says is in no archive");
        let dato = find(&set, 2024, "redditi_irpef_annui").unwrap();
        assert!(matches!(dato.conta(), Conta::Archivio(_)) && dato.is_disputed());
        assert!(find(&set, 2024, "isee_ordinario").is_none() && set.anno(1999).is_empty());
        // A complete archive of today says nothing of the past by its silence.
        assert!(find(&set, 2024, "percepisce_quattordicesima").is_none());
    }
}

#[tokio::test]
async fn only_past_years_and_what_changes_are_declared_and_all_together_or_not_at_all() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        // The world stands in 2026.
        let birth = Valore::Data(jiff::civil::date(1955, 3, 14));
        for (anno, risposte) in
            [(2026, said(FACT, euro(1))), (2014, said(FACT, euro(1))), (2024, said("data_nascita", birth))]
        {
            let act = declare(&story, [(2023, said(FACT, euro(1))), (anno, risposte)]);
            let error = story.act(&story.operatore, &act).await.unwrap_err();
            assert!(matches!(error, DeclareError::NotOfThatYear), "{anno}: {error}");
        }
        let invalidity = Valore::Percentuale(regole::Numero::CENTO);
        let shut = declare(&story, [(2024, said("invalidita_civile_percentuale", invalidity))]);
        let error = story.act(&story.operatore, &shut).await.unwrap_err();
        assert!(matches!(error, DeclareError::Shut), "{error}");
        let error = story.act(&story.operatore, &declare(&story, [])).await.unwrap_err();
        assert!(matches!(error, DeclareError::Nothing), "{error}");
        assert!(years(&story, &story.operatore).await.anno(2023).is_empty());
    }
}

#[tokio::test]
async fn nobody_declares_of_the_past_without_a_mandate_or_after_its_revocation() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        let mandato = story.sign_for(CARD).await;
        let act = || declare(&story, [(2024, said(FACT, euro(1)))]);
        let stranger = story.stranger().await;
        let error = story.act(&stranger, &act()).await.unwrap_err();
        assert!(matches!(error, DeclareError::Access(AccessError::NotFound)), "{error}");
        story.revoke(mandato).await;
        let error = story.act(&story.operatore, &act()).await.unwrap_err();
        assert!(matches!(error, DeclareError::Access(_)), "{error}");
    }
}

#[tokio::test]
async fn the_file_shows_what_was_said_of_a_year_and_its_timeline_never_a_value() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        let path = format!("/fascicoli/{}", story.anna);
        let read = async || crate::pagine::open(&story).get(&story.operatore, &path).await.page;
        story.act(&story.operatore, &declare(&story, [(2024, said(FACT, euro(123_456)))])).await.unwrap();
        let page = read().await;
        assert!(page.contains("<caption>Dichiarato per il 2024</caption>"), "{page}");
        assert_eq!(page.matches("1.234,56").count(), 1, "among the data, and not in the timeline: {page}");

        story.act(&story.operatore, &declare(&story, [(2024, taken_back(FACT))])).await.unwrap();

        let page = read().await;
        assert!(!page.contains("<caption>Dichiarato per il 2024</caption>"), "{page}");
        assert!(page.contains("Dati dichiarati per il 2024"), "{page}");
        assert!(page.contains("Dichiarazione ritirata per il 2024"), "{page}");
        assert!(!page.contains("1.234,56"), "{page}");
    }
}
