//! The set informativo: what the mandate's object opens, and nothing else.

use std::collections::BTreeSet;

use accessi::AccessError;
use catalogo::{Catalogo, Fonte, Sorgente};
use fascicoli::testing::Story;
use fascicoli::{ArchivioError, Conta, FattoArchiviato, SetError, SetInformativo};
use regole::{Centesimi, Valore};
use store::testing::engines;

const CARD: &str = "assegno_sociale";

#[tokio::test]
async fn the_archives_are_asked_for_exactly_the_facts_of_the_object() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;

        story.set(&story.operatore).await.unwrap();

        let asked = &story.archivio.asked()[0];
        let scheda = story.catalogo.find_scheda(CARD).unwrap();
        assert!(asked.contains("pensioni_lorde_annue"), "{asked:?}");
        assert!(asked.iter().all(|nome| scheda.fatti().contains(nome.as_str())), "{asked:?}");
        // What is said by the person, and what is about the spouse, is in no archive for us.
        assert!(!asked.contains("anni_soggiorno_legale_continuativo"));
        assert!(!asked.contains("redditi_irpef_coniuge_annui"));
    }
}

#[tokio::test]
async fn what_was_not_asked_is_not_taken_even_when_the_archives_give_it() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        story.archivio.holds("percepisce_quattordicesima", Valore::SiNo(true));
        story.archivio.holds("residenza_italia", Valore::SiNo(true));

        let set = story.set(&story.operatore).await.unwrap();

        assert!(set.find("percepisce_quattordicesima").is_none());
        assert!(matches!(set.find("residenza_italia").unwrap().conta(), Conta::Archivio(_)));
        assert_eq!(set.fatti().find("residenza_italia"), Some(&Valore::SiNo(true)));
    }
}

#[tokio::test]
async fn a_complete_archive_without_the_fact_says_none_and_an_open_one_says_nothing() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;

        let set = story.set(&story.operatore).await.unwrap();

        assert!(matches!(set.find("pensione_contributiva_annua").unwrap().conta(), Conta::Nessuno));
        assert!(matches!(set.find("redditi_irpef_annui").unwrap().conta(), Conta::Ignoto));
    }
}

#[tokio::test]
async fn a_text_that_the_vocabulary_does_not_know_is_unknown_and_never_another() {
    for engine in engines() {
        for (written, read) in [("REGGIO NELL'EMILIA ", Some("RE")), ("Reggio", None), ("", None)] {
            let story = Story::begin(engine, &[]).await;
            story.sign_for(CARD).await;
            story.archivio.holds("provincia_residenza", Valore::Testo(written.into()));

            let set = story.set(&story.persona).await.unwrap();

            let read = read.map(|sigla| Valore::Testo(sigla.into()));
            assert_eq!(set.fatti().find("provincia_residenza"), read.as_ref(), "{written}");
            let dato = set.find("provincia_residenza").unwrap();
            assert_eq!(matches!(dato.conta(), Conta::Ignoto), read.is_none(), "{written}");
        }
    }
}

#[tokio::test]
async fn a_complete_archive_that_cannot_be_read_does_not_say_none() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        let apertura = story.set(&story.persona).await.unwrap().apertura;
        let file = |nome: &str, testo: &str| Sorgente { nome: nome.to_owned(), testo: testo.to_owned() };
        let catalogo = Catalogo::from_sources(&[
            file("fatti.yaml", CHIUSO),
            file("parametri.yaml", "parametri: {}"),
            file("norme.yaml", "norme: {}"),
        ])
        .unwrap();
        let join = |text: Option<&str>| {
            let archiviati = text.map(|text| FattoArchiviato {
                nome: "cassa".to_owned(),
                valore: Valore::Testo(text.into()),
                archivio: Fonte::Inps,
                aggiornato: apertura.giorno,
            });
            let asked = BTreeSet::from(["cassa".to_owned()]);
            SetInformativo::join(&catalogo, apertura.clone(), &asked, archiviati.into_iter().collect())
                .fatti()
        };

        assert_eq!((join(None).find("cassa"), join(None).is_left_open("cassa")), (None, false));
        assert_eq!(join(Some("forense")).find("cassa"), Some(&Valore::Testo("CF".into())));
        let unread = join(Some("cassa che non c'è"));
        assert_eq!((unread.find("cassa"), unread.is_left_open("cassa")), (None, true));
    }
}

/// A text of a closed list, in an archive that is complete.
const CHIUSO: &str = r#"fatti:
  cassa:
    tipo: testo
    valori:
      CF: {it: "Forense", de: "Anwälte", en: "Lawyers"}
    ente: persona
    fonte: INPS
    mondo: chiuso
    se_assente: nessuna
    titolo: {it: "Cassa", de: "Kasse", en: "Fund"}
"#;

#[tokio::test]
async fn nothing_is_assumed_when_the_archives_are_out_of_reach() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        story.archivio.fall_silent();
        let error = story.set(&story.operatore).await.unwrap_err();
        assert!(matches!(error, SetError::Archivio(ArchivioError::Unreachable)));
    }
}

#[tokio::test]
async fn a_stranger_opens_nothing_and_the_archives_are_not_asked() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        let stranger = story.stranger().await;

        let error = story.set(&stranger).await.unwrap_err();

        assert!(matches!(error, SetError::Access(AccessError::NotFound)), "{error}");
        assert!(story.archivio.asked().is_empty());
    }
}

#[tokio::test]
async fn from_the_revocation_on_the_file_is_shut() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        let mandato = story.sign_for(CARD).await;
        story.set(&story.operatore).await.unwrap();

        story.revoke(mandato).await;

        assert!(matches!(story.set(&story.operatore).await, Err(SetError::Access(_))));
        assert_eq!(story.archivio.asked().len(), 1);
    }
}

#[tokio::test]
async fn the_person_opens_all_that_some_card_reads() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        story.archivio.holds("pensioni_lorde_annue", Valore::Euro(Centesimi(700_000)));

        let set = story.set(&story.persona).await.unwrap();

        assert!(set.find("percepisce_quattordicesima").is_some());
        assert!(story.catalogo.schede().all(|scheda| set.portata().answers(scheda)));
        assert_eq!(set.apertura.mandati.len(), 1);
    }
}
