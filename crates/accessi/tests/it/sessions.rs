//! Sessions: their life, the role worn, and the cookie.

use accessi::{
    AccessError, Actor, Hat, Livello, Platform, Politiche, Profilo, Settings, StartError, Transport, testing,
};
use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use axum::http::request::Parts;
use axum::http::{Request, header};
use axum::response::IntoResponse;
use jiff::SignedDuration;
use store::testing::engines;
use store::{StoreError, Tx, Work};

use crate::actions::{ReadFascicolo, ask};
use crate::people::Story;

#[tokio::test]
async fn a_session_ends_after_silence() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let sessioni = story.world.platform.sessioni();
        let token = sessioni.open(story.anna, Livello::Due).await.unwrap();

        story.world.store.clock.advance(SignedDuration::from_mins(29));
        assert!(sessioni.find_actor(&token).await.unwrap().is_some());
        story.world.store.clock.advance(SignedDuration::from_mins(29));
        assert!(sessioni.find_actor(&token).await.unwrap().is_some());
        story.world.store.clock.advance(SignedDuration::from_mins(30));
        assert!(sessioni.find_actor(&token).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_busy_session_ends_with_the_day() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let sessioni = story.world.platform.sessioni();
        let token = sessioni.open(story.anna, Livello::Due).await.unwrap();
        for _ in 0..29 {
            story.world.store.clock.advance(SignedDuration::from_mins(20));
            assert!(sessioni.find_actor(&token).await.unwrap().is_some());
        }
        story.world.store.clock.advance(SignedDuration::from_mins(20));
        assert!(sessioni.find_actor(&token).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_closed_session_is_closed_for_good_and_the_others_live() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let sessioni = story.world.platform.sessioni();
        let one = sessioni.open(story.anna, Livello::Due).await.unwrap();
        let other = sessioni.open(story.anna, Livello::Due).await.unwrap();

        let actor = sessioni.find_actor(&one).await.unwrap().unwrap();
        sessioni.close(&actor).await.unwrap();
        assert!(sessioni.find_actor(&one).await.unwrap().is_none());
        assert!(sessioni.find_actor(&other).await.unwrap().is_some());
        assert_eq!(sessioni.wear(&actor, None).await, Err(AccessError::Unauthenticated));

        sessioni.close_all(story.anna).await.unwrap();
        assert!(sessioni.find_actor(&other).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn one_role_is_worn_at_a_time() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (_, fascicolo) = story.sign().await;
        let sessioni = story.world.platform.sessioni();
        let bruna = story.operatore.soggetto();
        let token = sessioni.open(bruna, Livello::Due).await.unwrap();

        let citizen = sessioni.find_actor(&token).await.unwrap().unwrap();
        assert_eq!(citizen.hat(), Hat::Assistito);
        let refused = story.act(&citizen, &ask::<ReadFascicolo>(fascicolo)).await;
        assert_eq!(refused, Err(AccessError::NotFound));

        let roles = sessioni.list_roles(&citizen).await.unwrap();
        assert_eq!(roles.len(), 1);
        sessioni.wear(&citizen, Some(roles[0].abilitazione)).await.unwrap();
        let operator = sessioni.find_actor(&token).await.unwrap().unwrap();
        assert_eq!(operator.hat(), Hat::Operatore { patronato: story.patronato, sede: story.sede });
        assert!(story.act(&operator, &ask::<ReadFascicolo>(fascicolo)).await.is_ok());

        sessioni.wear(&operator, None).await.unwrap();
        assert!(sessioni.find_actor(&token).await.unwrap().unwrap().is_assistito());
    }
}

#[tokio::test]
async fn nobody_wears_the_role_of_another_nor_one_that_has_ended() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let sessioni = story.world.platform.sessioni();
        let role = story.operatore.abilitazione();
        assert_eq!(sessioni.wear(&story.persona, role).await, Err(AccessError::HatNotWorn));

        story.world.end_role(&story.operatore).await;
        assert_eq!(sessioni.wear(&story.operatore, role).await, Err(AccessError::HatNotWorn));
        assert!(sessioni.list_roles(&story.operatore).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_token_that_nobody_was_given_opens_nothing() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let sessioni = story.world.platform.sessioni();
        let made_up = accessi::sessioni::Token::parse(&"ab".repeat(32)).unwrap();
        assert!(sessioni.find_actor(&made_up).await.unwrap().is_none());
        assert!(accessi::sessioni::Token::parse("../../etc").is_none());
    }
}

#[test]
fn the_cookie_is_for_http_alone_and_for_https_alone_outside_the_demonstration() {
    let token = accessi::sessioni::Token::parse(&"ab".repeat(32)).unwrap();
    let secure = Transport::Https.cookie(&token).to_string();
    assert!(secure.starts_with("__Host-sessione=abab"));
    for attribute in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
        assert!(secure.contains(attribute), "{secure}");
    }
    let loopback = Transport::Loopback.cookie(&token).to_string();
    assert!(loopback.starts_with("sessione=") && !loopback.contains("Secure"), "{loopback}");
    assert!(Transport::Https.removal().to_string().contains("Max-Age=0"));
    let farewell =
        Transport::Https.farewell("01a211ec-d425-7efc-8002-249f642dc2f5".parse().unwrap()).to_string();
    assert!(farewell.starts_with("__Host-sessione=01a211ec-") && farewell.contains("HttpOnly"), "{farewell}");
    assert!(!format!("{token:?}").contains("ab"));
}

struct Offer(accessi::SoggettoId);

impl Work for Offer {
    type Output = ();
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<(), StoreError> {
        accessi::identita::offer(tx, self.0, "Anna, assistita", 1).await
    }
}

#[tokio::test]
async fn test_identities_enter_with_one_click_in_the_demonstration_only() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let platform = &story.world.platform;
        platform.store().act(&Offer(story.anna)).await.unwrap();

        let identities = platform.identita_dimostrative().unwrap();
        assert_eq!(identities.list().await.unwrap()[0].etichetta, "Anna, assistita");
        let token = identities.enter(story.anna).await.unwrap();
        let actor = platform.sessioni().find_actor(&token).await.unwrap().unwrap();
        assert_eq!((actor.soggetto(), actor.livello()), (story.anna, Livello::Due));
        let other = identities.enter(story.operatore.soggetto()).await;
        assert_eq!(other, Err(AccessError::NotFound));

        let started = start(platform, Profilo::Esercizio, Transport::Https).await;
        assert!(matches!(started, Err(StartError::TestIdentities)));
    }
}

#[tokio::test]
async fn real_use_starts_without_test_identities_and_with_https() {
    for engine in engines() {
        let world = testing::World::open(engine, &[]).await;
        let started = start(&world.platform, Profilo::Esercizio, Transport::Https).await.unwrap();
        assert!(started.identita_dimostrative().is_none());
        let in_the_clear = start(&world.platform, Profilo::Esercizio, Transport::Loopback).await;
        assert!(matches!(in_the_clear, Err(StartError::PlainHttp)));
    }
}

async fn start(platform: &Platform, profilo: Profilo, transport: Transport) -> Result<Platform, StartError> {
    let settings = Settings { profilo, transport, ..testing::SETTINGS };
    Platform::start(platform.store().clone(), Politiche::embedded().unwrap(), settings).await
}

#[tokio::test]
async fn a_request_finds_its_actor_by_the_cookie_and_is_told_when_there_is_none() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let platform = &story.world.platform;
        let token = platform.sessioni().open(story.anna, Livello::Due).await.unwrap();
        let cookie = platform.transport().cookie(&token).to_string();

        let mut known = request(Some(&cookie));
        let actor = <Actor as FromRequestParts<_>>::from_request_parts(&mut known, platform).await.unwrap();
        assert_eq!(actor.soggetto(), story.anna);

        for cookie in [None, Some("sessione=boh"), Some("__Host-sessione=abab")] {
            let mut unknown = request(cookie);
            let none =
                <Actor as OptionalFromRequestParts<_>>::from_request_parts(&mut unknown, platform).await;
            assert_eq!(none, Ok(None));
            let refused = <Actor as FromRequestParts<_>>::from_request_parts(&mut unknown, platform).await;
            assert_eq!(refused, Err(AccessError::Unauthenticated));
        }
    }
}

#[tokio::test]
async fn a_session_that_ended_opens_nothing_and_tells_whose_it_was() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let platform = &story.world.platform;
        let bruna = story.operatore.soggetto();
        let token = platform.sessioni().open(bruna, Livello::Due).await.unwrap();
        let citizen = platform.sessioni().find_actor(&token).await.unwrap().unwrap();
        platform.sessioni().wear(&citizen, story.operatore.abilitazione()).await.unwrap();
        platform.sessioni().close(&citizen).await.unwrap();

        let cookies =
            [platform.transport().cookie(&token), platform.transport().farewell(citizen.sessione())];
        for cookie in cookies {
            let mut parts = request(Some(&cookie.to_string()));
            let refused = <Actor as FromRequestParts<_>>::from_request_parts(&mut parts, platform).await;
            assert_eq!(refused, Err(AccessError::Unauthenticated));
            let before = platform.find_precedente(&parts.headers).await.unwrap().unwrap();
            assert_eq!((before.sessione, before.soggetto), (citizen.sessione(), bruna));
            assert!(before.is_of(&story.operatore) && before.is_in_the_role_of(&story.operatore));
            assert!(before.is_of(&citizen) && !before.is_in_the_role_of(&citizen));
            assert!(!before.is_of(&story.persona));
        }
        for cookie in [None, Some("sessione=boh"), Some("sessione=01a211ec-d425-7efc-8002-249f642dc2f5")] {
            let parts = request(cookie);
            assert_eq!(platform.find_precedente(&parts.headers).await.unwrap(), None);
        }
    }
}

#[test]
fn a_rejection_carries_its_failure_for_the_frame_to_show() {
    let response = AccessError::Unauthenticated.into_response();
    assert_eq!(response.status(), 401);
    assert!(response.extensions().get::<cornice::Failure>().is_some());
}

fn request(cookie: Option<&str>) -> Parts {
    let mut builder = Request::builder().uri("/");
    if let Some(cookie) = cookie {
        builder = builder.header(header::COOKIE, cookie);
    }
    builder.body(()).unwrap().into_parts().0
}
