//! Scopes: what each role may list, as the decision and as the WHERE.

use accessi::{AccessError, Refusal, Scope, Titolare};
use store::testing::engines;

use crate::actions::{ReadDomanda, ReadFascicolo, ReadMandato, SignMandato, TakeCharge, ask_scope};
use crate::people::Story;

#[tokio::test]
async fn each_role_gets_the_widest_scope_that_the_policies_let_through() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (bruna, carla) = (story.operatore.soggetto(), story.officer.soggetto());
        let sister = story.world.person("Verdi", "Maria").await;
        story.world.relatives(bruna, sister).await;

        let own = story.act(&story.persona, &ask_scope::<ReadMandato>()).await.unwrap();
        assert_eq!(own, Scope::Soggetto(story.anna));

        let office = story.act(&story.operatore, &ask_scope::<ReadMandato>()).await.unwrap();
        assert_eq!(office, Scope::Sede { sede: story.sede, tranne: vec![sister, bruna] });

        let files = story.act(&story.operatore, &ask_scope::<ReadFascicolo>()).await.unwrap();
        let titolare = Titolare::Sede { patronato: story.patronato, sede: story.sede };
        let now = || story.world.platform.store().now();
        assert_eq!(files, Scope::Titoli { titolare, now: now(), tranne: vec![sister, bruna] });

        let queue = story.act(&story.officer, &ask_scope::<TakeCharge>()).await.unwrap();
        assert_eq!(queue, Scope::SedeInps { sede: story.sede_inps, tranne: vec![carla] });

        let in_charge = story.act(&story.officer, &ask_scope::<ReadDomanda>()).await.unwrap();
        let titolare = Titolare::SedeInps(story.sede_inps);
        assert_eq!(in_charge, Scope::Titoli { titolare, now: now(), tranne: vec![carla] });
    }
}

#[tokio::test]
async fn a_role_without_the_action_gets_no_list() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let refused = story.act(&story.operatore, &ask_scope::<SignMandato>()).await;
        assert_eq!(refused, Err(AccessError::Forbidden(Refusal::NonConsentito)));
        let refused = story.act(&story.persona, &ask_scope::<TakeCharge>()).await;
        assert_eq!(refused, Err(AccessError::Forbidden(Refusal::NonConsentito)));
        story.world.end_role(&story.operatore).await;
        let refused = story.act(&story.operatore, &ask_scope::<ReadMandato>()).await;
        assert_eq!(refused, Err(AccessError::Forbidden(Refusal::Abilitazione)));
    }
}
