//! The list: each sees his own, page by page.

use accessi::{Cercato, Hat};
use mandati::{List, MandatoId, Quali, Read};
use store::testing::engines;

use crate::actions::ListOfPerson;
use crate::people::Story;

fn ids(pagina: &mandati::Pagina) -> Vec<MandatoId> {
    pagina.righe.iter().map(|riga| riga.mandato.id).collect()
}

#[tokio::test]
async fn a_list_is_paged_by_key_and_misses_nothing() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let schede: Vec<String> = story.catalogo.schede().map(|scheda| scheda.id.to_string()).collect();
        let mut prepared = Vec::new();
        for scheda in schede.iter().cycle().take(27) {
            prepared.push(story.prepare(scheda).await);
        }
        prepared.reverse();

        let first = story.act(&story.operatore, &List::default()).await.unwrap();
        assert_eq!(ids(&first), prepared.get(..25).unwrap());
        let second =
            story.act(&story.operatore, &List { after: first.next, ..List::default() }).await.unwrap();
        assert_eq!(ids(&second), prepared.get(25..).unwrap());
        assert_eq!(second.next, None);
    }
}

#[tokio::test]
async fn a_search_narrows_the_list_and_never_widens_it() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.sign("quattordicesima").await;
        let find = async |actor, text| {
            let cercato = Some(Cercato::parse(text).unwrap());
            ids(&story.act(actor, &List { cercato, ..List::default() }).await.unwrap())
        };
        let pratica = story.act(&story.operatore, &Read { mandato }).await.unwrap().pratica.unwrap();
        for text in ["bianchi", "anna BIAN", pratica.as_str()] {
            assert_eq!(find(&story.operatore, text).await, [mandato], "{text}");
        }
        assert_eq!(find(&story.operatore, "rossi").await, []);
        let stranger = story.stranger("INCA", "MT").await;
        for text in ["bianchi", pratica.as_str()] {
            assert_eq!(find(&stranger, text).await, [], "{text}");
        }
    }
}

#[tokio::test]
async fn however_many_came_after_it_a_mandate_in_force_is_in_the_file() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let in_force = story.sign("quattordicesima").await;
        for _ in 0..201 {
            story.prepare("assegno_sociale").await;
        }
        let newest = story.prepare("assegno_sociale").await;

        let listed = story.act(&story.operatore, &ListOfPerson(story.anna)).await.unwrap();

        assert_eq!((listed.first(), listed.last()), (Some(&in_force), Some(&newest)));
    }
}

#[tokio::test]
async fn each_lists_his_own_and_no_others() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.sign("quattordicesima").await;
        for own in [&story.operatore, &story.persona] {
            assert_eq!(ids(&story.act(own, &List::default()).await.unwrap()), [mandato]);
        }
        let carla = story.world.person("Neri", "Carla").await;
        let carla = story.world.actor(carla, Hat::Assistito).await;
        for stranger in [&carla, &story.stranger("INCA", "MT").await] {
            assert_eq!(ids(&story.act(stranger, &List::default()).await.unwrap()), []);
        }
    }
}

#[tokio::test]
async fn what_waits_for_a_signature_is_listed_until_it_is_given() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        story.sign("quattordicesima").await;
        let draft = story.prepare("assegno_sociale").await;
        let waiting = List { quali: Quali::DaFirmare, ..List::default() };
        assert_eq!(ids(&story.act(&story.operatore, &waiting).await.unwrap()), [draft]);
    }
}
