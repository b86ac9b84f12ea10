//! Declarations: added and never written over, and within the object of the mandate.

use accessi::AccessError;
use fascicoli::testing::Story;
use fascicoli::{Conta, Declare, DeclareError, Risposte};
use regole::{Centesimi, Fatti, Valore};
use store::testing::engines;

const CARD: &str = "assegno_sociale";

fn said(nome: &str, valore: Valore) -> Fatti {
    [(nome.into(), valore)].into_iter().collect()
}

fn declare(story: &Story, fatti: Fatti) -> Declare<'_> {
    Declare { catalogo: &story.catalogo, soggetto: story.anna, risposte: fatti.into() }
}

fn take_back<'s>(story: &'s Story, nome: &str) -> Declare<'s> {
    let risposte = Risposte { ritirati: [nome.into()].into(), ..Risposte::default() };
    Declare { catalogo: &story.catalogo, soggetto: story.anna, risposte }
}

#[tokio::test]
async fn the_latest_declaration_counts_and_those_before_stay() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        for cents in [100, 100, 200] {
            let fatti = said("redditi_esenti_annui", Valore::Euro(Centesimi(cents)));
            story.act(&story.operatore, &declare(&story, fatti)).await.unwrap();
        }

        let set = story.set(&story.operatore).await.unwrap();

        let dato = set.find("redditi_esenti_annui").unwrap();
        assert_eq!(dato.conta().valore(), Some(&Valore::Euro(Centesimi(200))));
        assert!(matches!(dato.conta(), Conta::Dichiarato(said) if !said.in_proprio));
    }
}

#[tokio::test]
async fn what_is_taken_back_is_unknown_again_until_it_is_said_anew() {
    const FACT: &str = "redditi_esenti_annui";

    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        let fatti = || said(FACT, Valore::Euro(Centesimi(100)));
        // What nobody said cannot be taken back: it stays as it was.
        story.act(&story.operatore, &take_back(&story, FACT)).await.unwrap();
        assert!(story.set(&story.operatore).await.unwrap().find(FACT).is_none());
        story.act(&story.operatore, &declare(&story, fatti())).await.unwrap();
        story.act(&story.operatore, &take_back(&story, FACT)).await.unwrap();
        let set = story.set(&story.operatore).await.unwrap();
        assert!(set.find(FACT).is_none());
        assert_eq!(set.fatti().find(FACT), None);

        story.act(&story.persona, &declare(&story, fatti())).await.unwrap();

        let set = story.set(&story.operatore).await.unwrap();
        assert_eq!(set.fatti().find(FACT), Some(&Valore::Euro(Centesimi(100))));
        let error = story.act(&story.operatore, &take_back(&story, "percepisce_quattordicesima")).await;
        assert!(matches!(error, Err(DeclareError::Shut)), "{error:?}");
    }
}

#[tokio::test]
async fn what_an_archive_says_counts_and_what_was_declared_is_shown_beside() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        story.archivio.holds("pensioni_lorde_annue", Valore::Euro(Centesimi(700_000)));
        let fatti = said("pensioni_lorde_annue", Valore::Euro(Centesimi(0)));
        story.act(&story.persona, &declare(&story, fatti)).await.unwrap();

        let set = story.set(&story.operatore).await.unwrap();

        let dato = set.find("pensioni_lorde_annue").unwrap();
        assert!(matches!(dato.conta(), Conta::Archivio(_)));
        assert!(dato.is_disputed());
        assert!(dato.dichiarato.as_ref().unwrap().in_proprio);
    }
}

#[tokio::test]
async fn what_is_declared_counts_over_the_silence_of_an_archive_until_it_is_taken_back() {
    const FACT: &str = "pensione_contributiva_annua";

    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        assert!(matches!(
            story.set(&story.operatore).await.unwrap().find(FACT).unwrap().conta(),
            Conta::Nessuno
        ));
        let euro = Valore::Euro(Centesimi(120_000));
        story.act(&story.operatore, &declare(&story, said(FACT, euro.clone()))).await.unwrap();

        let set = story.set(&story.operatore).await.unwrap();

        let dato = set.find(FACT).unwrap();
        assert!(matches!(dato.conta(), Conta::Dichiarato(_)) && dato.is_silent());
        assert_eq!(set.fatti().find(FACT), Some(&euro));

        story.act(&story.operatore, &take_back(&story, FACT)).await.unwrap();
        assert!(matches!(
            story.set(&story.operatore).await.unwrap().find(FACT).unwrap().conta(),
            Conta::Nessuno
        ));
    }
}

#[tokio::test]
async fn facts_about_the_spouse_are_declared() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        let fatti = said("redditi_irpef_coniuge_annui", Valore::Euro(Centesimi(5)));
        story.act(&story.operatore, &declare(&story, fatti)).await.unwrap();
        let set = story.set(&story.operatore).await.unwrap();
        assert!(matches!(set.find("redditi_irpef_coniuge_annui").unwrap().conta(), Conta::Dichiarato(_)));
    }
}

#[tokio::test]
async fn a_list_of_relatives_is_kept_whole() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("pensione_superstiti").await;
        let spouse: Fatti = [("relazione".into(), Valore::Codice("CONIUGE".into()))].into_iter().collect();
        let list = Valore::Lista(vec![spouse]);
        story.act(&story.operatore, &declare(&story, said("superstiti", list.clone()))).await.unwrap();
        let set = story.set(&story.operatore).await.unwrap();
        assert_eq!(set.fatti().find("superstiti"), Some(&list));
    }
}

#[tokio::test]
async fn what_the_mandate_does_not_reach_cannot_be_declared_under_it() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        for fatti in [
            said("percepisce_quattordicesima", Valore::SiNo(true)),
            said("invalidita_civile_percentuale", Valore::Percentuale(regole::Numero::CENTO)),
            said("inventato", Valore::SiNo(true)),
        ] {
            let error = story.act(&story.operatore, &declare(&story, fatti)).await.unwrap_err();
            assert!(matches!(error, DeclareError::Shut), "{error}");
        }
        let error = story.act(&story.operatore, &declare(&story, Fatti::new())).await.unwrap_err();
        assert!(matches!(error, DeclareError::Nothing));
    }
}

#[tokio::test]
async fn nobody_declares_without_a_mandate_or_after_its_revocation() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        let mandato = story.sign_for(CARD).await;
        let fatti = || said("redditi_esenti_annui", Valore::Euro(Centesimi(1)));
        let stranger = story.stranger().await;
        let error = story.act(&stranger, &declare(&story, fatti())).await.unwrap_err();
        assert!(matches!(error, DeclareError::Access(AccessError::NotFound)), "{error}");

        story.revoke(mandato).await;

        let error = story.act(&story.operatore, &declare(&story, fatti())).await.unwrap_err();
        assert!(matches!(error, DeclareError::Access(_)), "{error}");
    }
}
