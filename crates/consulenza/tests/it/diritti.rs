//! Which benefits are answered, and which need another mandate.

use accessi::{AccessError, Hat};
use consulenza::{Diritto, Giudizio, Gruppo, evaluate, load_diritti};
use fascicoli::testing::Story;
use fascicoli::{Declare, SetError};
use jiff::civil::date;
use mandati::Oggetto;
use regole::{Centesimi, Fatti, Importo, Valore};
use store::testing::engines;

pub(crate) const CARD: &str = "assegno_sociale";

fn euro(cents: i64) -> Valore {
    Valore::Euro(Centesimi(cents))
}

/// A person of 68 who lives alone in Italy without income.
pub(crate) fn fill_archives(story: &Story) {
    story.archivio.holds("data_nascita", Valore::Data(date(1958, 5, 10)));
    story.archivio.holds("residenza_italia", Valore::SiNo(true));
    story.archivio.holds("cittadinanza", Valore::Codice("IT".into()));
    story.archivio.holds("stato_civile", Valore::Codice("CELIBE_NUBILE".into()));
    story.archivio.holds("pensioni_lorde_annue", euro(0));
    story.archivio.holds("redditi_irpef_annui", euro(0));
    story.archivio.holds("imposte_e_contributi_annui", euro(0));
}

fn find<'d, 'c>(diritti: &'d [Diritto<'c>], scheda: &str) -> &'d Diritto<'c> {
    diritti.iter().find(|diritto| &*diritto.scheda.id == scheda).unwrap()
}

async fn answers(story: &Story) -> Vec<Diritto<'_>> {
    let (platform, fonti) = (&story.world.platform, story.fonti());
    let set = load_diritti(platform, &story.operatore, fonti, story.anna).await.unwrap();
    evaluate(&set, set.giorno())
}

async fn declare(story: &Story, fatti: Fatti) {
    let declare = Declare { catalogo: &story.catalogo, soggetto: story.anna, risposte: fatti.into() };
    story.act(&story.operatore, &declare).await.unwrap();
}

#[tokio::test]
async fn a_mandate_for_a_benefit_answers_that_one_and_the_others_need_another() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        fill_archives(&story);

        let diritti = answers(&story).await;

        assert_eq!(find(&diritti, CARD).gruppo(), Gruppo::DaCompletare);
        let quattordicesima = find(&diritti, "quattordicesima");
        assert_eq!(quattordicesima.gruppo(), Gruppo::ServeConsulenza);
        assert!(matches!(&quattordicesima.giudizio, Giudizio::ServeConsulenza(shut) if !shut.is_empty()));
        // For those no archive was read.
        let scheda = story.catalogo.find_scheda(CARD).unwrap();
        assert!(story.archivio.asked()[0].iter().all(|nome| scheda.fatti().contains(nome.as_str())));
    }
}

#[tokio::test]
async fn a_mandate_of_advice_answers_every_benefit_of_its_areas() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        let areas = story.catalogo.schede().map(|scheda| scheda.area).collect();
        story.sign(Oggetto::consulenza(&story.catalogo, areas, true).unwrap()).await;
        let diritti = answers(&story).await;
        for diritto in &diritti {
            assert_ne!(
                diritto.gruppo(),
                Gruppo::ServeConsulenza,
                "{}: {:?}",
                diritto.scheda.id,
                diritto.giudizio
            );
        }
    }
}

#[tokio::test]
async fn what_inps_pays_by_itself_is_not_said_to_be_claimed() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("perequazione").await;
        story.archivio.holds("tipo_pensione", Valore::Codice("VECCHIAIA".into()));
        story.archivio.holds("residenza_italia", Valore::SiNo(true));
        story.archivio.holds("pensioni_lorde_mensili_dicembre_precedente", euro(100_000));

        let diritti = answers(&story).await;

        let diritto = find(&diritti, "perequazione");
        assert_eq!(diritto.gruppo(), Gruppo::SenzaDomanda);
        assert!(!diritto.is_claimable());
        let Giudizio::Risposta(risposta) = &diritto.giudizio else { panic!("answered") };
        let said = story.catalogo.spiega(diritto.scheda, risposta, catalogo::Lingua::It).frase;
        assert_eq!(said, "Sui dati di oggi spetta, e arriva senza domanda.");
    }
}

#[tokio::test]
async fn what_is_declared_completes_the_answer_to_the_cent() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        fill_archives(&story);
        let years = Valore::Numero(regole::Numero::from(40));
        declare(&story, [("anni_soggiorno_legale_continuativo".into(), years)].into_iter().collect()).await;
        declare(&story, [("redditi_esenti_annui".into(), euro(0))].into_iter().collect()).await;

        let diritti = answers(&story).await;

        let diritto = find(&diritti, CARD);
        assert_eq!(diritto.gruppo(), Gruppo::Spetta);
        assert!(diritto.is_claimable());
        let Giudizio::Risposta(risposta) = &diritto.giudizio else { panic!("answered") };
        assert_eq!(risposta.valutazione.importo, Some(Importo::Certo(Centesimi(54_624))));
    }
}

#[tokio::test]
async fn only_the_person_and_her_operators_evaluate() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        let mandato = story.sign_for(CARD).await;
        let platform = &story.world.platform;
        let Hat::Operatore { patronato, sede } = story.operatore.hat() else { panic!("an operator") };
        let head = story.world.person("Neri", "Carla").await;
        let head = story.world.actor(head, Hat::ResponsabileSede { patronato, sede }).await;
        assert!(load_diritti(platform, &head, story.fonti(), story.anna).await.is_err());
        let stranger = story.stranger().await;
        let error = load_diritti(platform, &stranger, story.fonti(), story.anna).await.unwrap_err();
        assert!(matches!(error, SetError::Access(AccessError::NotFound)), "{error}");
        assert!(story.archivio.asked().is_empty());

        load_diritti(platform, &story.persona, story.fonti(), story.anna).await.unwrap();

        story.revoke(mandato).await;
        assert!(load_diritti(platform, &story.operatore, story.fonti(), story.anna).await.is_err());
    }
}
