//! Titles and people: dates, one title for each source, one row for each codice fiscale.

use std::sync::Arc;

use accessi::testing::identity;
use accessi::titoli::ricostruisci::{Differenza, compare, list_valid};
use accessi::{
    AccessError, Act, Desk, Fonte, Id, Motivo, NuovoTitolo, Refusal, SoggettoId, Titolare, Titolo, soggetti,
};
use jiff::SignedDuration;
use store::testing::engines;
use store::{Instant, StoreError, Tx, Work};

use crate::actions::{Mandato, ReadFascicolo, RevokeMandato, ask};
use crate::people::{FACTS, Story};

struct OpenTitle {
    mandato: Id<Mandato>,
    titolo: NuovoTitolo,
}

impl Act for OpenTitle {
    type Output = ();
    type Error = AccessError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), AccessError> {
        let permit = desk.permit::<RevokeMandato>(self.mandato, Motivo::DatiPropri).await?;
        permit.titoli().open(self.titolo.clone()).await
    }
}

#[tokio::test]
async fn a_title_runs_from_its_first_instant_to_before_its_last() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (first, fascicolo) = story.sign().await;
        story.revoke(first).await;
        let mandato = story.prepare().await;
        let now = story.world.platform.store().now();
        let (dal, al) = (now.plus(SignedDuration::from_hours(1)), now.plus(SignedDuration::from_hours(2)));
        let titolare = Titolare::Sede { patronato: story.patronato, sede: story.sede };
        let titolo = NuovoTitolo::of_mandato(mandato, titolare).opening(FACTS).from(dal).until(al);
        story.act(&story.persona, &OpenTitle { mandato, titolo }).await.unwrap();

        let table =
            [(now, false), (dal, true), (al.plus(SignedDuration::from_micros(-1)), true), (al, false)];
        for (instant, open) in table {
            story.world.store.clock.set(instant);
            let given = story.world.platform.act(&story.operatore, &ask::<ReadFascicolo>(fascicolo)).await;
            assert_eq!(given.is_ok(), open, "{instant:?}");
        }
    }
}

#[tokio::test]
async fn a_source_opens_one_title_at_a_time() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, _) = story.sign().await;
        let titolare = Titolare::Sede { patronato: story.patronato, sede: story.sede };
        let titolo = NuovoTitolo::of_mandato(mandato, titolare);
        let twice = story.act(&story.persona, &OpenTitle { mandato, titolo }).await;
        assert!(matches!(twice, Err(AccessError::Store(StoreError::Unique(_)))), "{twice:?}");
    }
}

#[tokio::test]
async fn two_mandates_open_the_facts_of_both_until_one_ends() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (_, fascicolo) = story.sign().await;
        let second = story.prepare().await;
        let titolare = Titolare::Sede { patronato: story.patronato, sede: story.sede };
        let titolo = NuovoTitolo::of_mandato(second, titolare).opening(["invalidita"]);
        story.act(&story.persona, &OpenTitle { mandato: second, titolo }).await.unwrap();

        let given = story.act(&story.operatore, &ask::<ReadFascicolo>(fascicolo)).await.unwrap();
        assert!(given.fatti.opens("invalidita") && given.fatti.opens("pensioni"));
        story.revoke(second).await;
        let given = story.act(&story.operatore, &ask::<ReadFascicolo>(fascicolo)).await.unwrap();
        assert!(!given.fatti.opens("invalidita") && given.fatti.opens("pensioni"));
    }
}

struct ListValid(Instant);

impl Work for ListValid {
    type Output = Vec<Titolo>;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Vec<Titolo>, StoreError> {
        list_valid(tx, self.0).await
    }
}

#[tokio::test]
async fn a_comparison_finds_what_is_missing_what_is_too_much_and_what_differs() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (same, _) = story.sign().await;
        let (other, _) = story.sign().await;
        let (too_much, _) = story.sign().await;
        let (revoked, _) = story.sign().await;
        story.revoke(revoked).await;
        let missing = story.prepare().await;

        let now = story.world.platform.store().now();
        let kept = story.world.platform.store().act(&ListValid(now)).await.unwrap();
        let titolare = Titolare::Sede { patronato: story.patronato, sede: story.sede };
        let signed =
            |mandato| kept.iter().find(|titolo| titolo.fonte == Fonte::of::<Mandato>(mandato)).unwrap().dal;
        let given = |mandato, dal| {
            NuovoTitolo::of_mandato(mandato, titolare).opening(FACTS).expected(story.anna, dal)
        };
        let different = NuovoTitolo::of_mandato(other, titolare)
            .opening(["data_nascita"])
            .expected(story.anna, signed(other));
        let differences = compare(&[given(same, signed(same)), different, given(missing, now)], &kept);
        assert_eq!(
            differences,
            [
                Differenza::Diverso(Fonte::of(other)),
                Differenza::Manca(Fonte::of(missing)),
                Differenza::DiTroppo(Fonte::of(too_much)),
            ]
        );
    }
}

struct Meet(accessi::Identita);

impl Work for Meet {
    type Output = SoggettoId;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<SoggettoId, StoreError> {
        soggetti::find_or_create(tx, &self.0).await
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_at_once_meet_one_person() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let meet = Arc::new(Meet(identity("Nuova", "Persona")));
        let mut tasks = Vec::new();
        for _ in 0..8 {
            let (platform, meet) = (story.world.platform.clone(), Arc::clone(&meet));
            tasks.push(tokio::spawn(async move { platform.store().act(&*meet).await }));
        }
        let mut people = Vec::new();
        for task in tasks {
            people.push(task.await.unwrap().unwrap());
        }
        people.dedup();
        assert_eq!(people.len(), 1);
    }
}

#[tokio::test]
async fn a_title_that_has_ended_says_so_to_the_office_that_had_it() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, fascicolo) = story.sign().await;
        story.revoke(mandato).await;
        let told = story.act(&story.operatore, &ask::<ReadFascicolo>(fascicolo)).await;
        assert_eq!(told, Err(AccessError::Forbidden(Refusal::TitoloCessato)));
        let stranger = story.stranger().await;
        let told = story.act(&stranger, &ask::<ReadFascicolo>(fascicolo)).await;
        assert_eq!(told, Err(AccessError::NotFound));
    }
}
