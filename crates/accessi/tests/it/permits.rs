//! Permits as acts get them: the office with a title, the person, INPS with a claim in charge.

use accessi::{AccessError, FattiAperti, Fonte, Refusal};
use store::testing::engines;

use crate::actions::{
    ReadDomanda, ReadFascicolo, ReadMandato, ReadOutcome, RevokeMandato, SignMandato, TakeCharge, ask,
};
use crate::people::{FACTS, Story};

fn only<const N: usize>(names: [&str; N]) -> FattiAperti {
    FattiAperti::Solo(names.map(str::to_owned).into())
}

#[tokio::test]
async fn a_signed_mandate_opens_its_own_facts_to_its_office_and_no_others() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, fascicolo) = story.sign().await;

        let given = story.act(&story.operatore, &ask::<ReadFascicolo>(fascicolo)).await.unwrap();
        assert_eq!(given.soggetto, story.anna);
        assert_eq!(given.fatti, only(FACTS));
        assert_eq!(given.titolo, Some(Fonte::of(mandato)));

        let colleague = story.colleague("Blu").await;
        assert!(story.act(&colleague, &ask::<ReadFascicolo>(fascicolo)).await.is_ok());
    }
}

#[tokio::test]
async fn the_person_opens_everything_of_her_own() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, fascicolo) = story.sign().await;

        let given = story.act(&story.persona, &ask::<ReadFascicolo>(fascicolo)).await.unwrap();
        assert_eq!(given.fatti, FattiAperti::Tutti);
        assert!(story.act(&story.persona, &ask::<ReadMandato>(mandato)).await.is_ok());
    }
}

#[tokio::test]
async fn another_person_or_office_does_not_learn_that_the_thing_exists() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, fascicolo) = story.sign().await;
        let nosy = story.world.person("Rossi", "Gina").await;
        let nosy = story.world.actor(nosy, accessi::Hat::Assistito).await;
        let stranger = story.stranger().await;

        for actor in [&nosy, &stranger, &story.officer] {
            assert_eq!(story.act(actor, &ask::<ReadMandato>(mandato)).await, Err(AccessError::NotFound));
            assert_eq!(story.act(actor, &ask::<ReadFascicolo>(fascicolo)).await, Err(AccessError::NotFound));
        }
        assert_eq!(story.act(&nosy, &ask::<SignMandato>(mandato)).await, Err(AccessError::NotFound));
    }
}

#[tokio::test]
async fn an_id_that_is_another_kind_of_thing_is_not_found() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, _) = story.sign().await;
        let wrong = ask::<ReadFascicolo>(mandato.cast());
        assert_eq!(story.act(&story.operatore, &wrong).await, Err(AccessError::NotFound));
        assert_eq!(story.act(&story.persona, &wrong).await, Err(AccessError::NotFound));
    }
}

#[tokio::test]
async fn revocation_bites_at_the_very_next_request() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, fascicolo) = story.sign().await;
        assert!(story.act(&story.operatore, &ask::<ReadFascicolo>(fascicolo)).await.is_ok());

        story.revoke(mandato).await;

        let refused = story.act(&story.operatore, &ask::<ReadFascicolo>(fascicolo)).await;
        assert_eq!(refused, Err(AccessError::Forbidden(Refusal::TitoloCessato)));
        // Its own mandate stays on the office's file; the person's data do not.
        assert!(story.act(&story.operatore, &ask::<ReadMandato>(mandato)).await.is_ok());
    }
}

#[tokio::test]
async fn an_operator_cannot_sign_nor_revoke_for_the_person() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.prepare().await;
        let told = Err(AccessError::Forbidden(Refusal::NonConsentito));
        assert_eq!(story.act(&story.operatore, &ask::<SignMandato>(mandato)).await, told);
        assert_eq!(story.act(&story.operatore, &ask::<RevokeMandato>(mandato)).await, told);
    }
}

#[tokio::test]
async fn a_mandate_opens_only_its_own_claims() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (first, _) = story.sign().await;
        let (second, _) = story.sign().await;
        let domanda = story.send(first).await;
        assert!(story.act(&story.operatore, &ask::<ReadDomanda>(domanda)).await.is_ok());

        story.revoke(first).await;

        let refused = story.act(&story.operatore, &ask::<ReadDomanda>(domanda)).await;
        assert_eq!(refused, Err(AccessError::Forbidden(Refusal::TitoloCessato)));
        assert!(story.act(&story.operatore, &ask::<ReadMandato>(second)).await.is_ok());
    }
}

#[tokio::test]
async fn inps_reads_a_file_only_with_the_claim_in_charge() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, fascicolo) = story.sign().await;
        let domanda = story.send(mandato).await;

        let before = story.act(&story.officer, &ask::<ReadFascicolo>(fascicolo)).await;
        assert_eq!(before, Err(AccessError::NotFound));
        let in_queue = story.act(&story.officer, &ask::<ReadDomanda>(domanda)).await;
        assert_eq!(in_queue, Err(AccessError::Forbidden(Refusal::NonConsentito)));

        story.take_charge(domanda, mandato).await;

        let given = story.act(&story.officer, &ask::<ReadFascicolo>(fascicolo)).await.unwrap();
        assert_eq!(given.fatti, only(["reddito"]));
        assert_eq!(given.titolo, Some(Fonte::of(domanda)));
        assert!(story.act(&story.officer, &ask::<ReadMandato>(mandato)).await.is_ok());
    }
}

#[tokio::test]
async fn a_claim_in_charge_opens_neither_other_claims_nor_other_mandates() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, _) = story.sign().await;
        let (other_mandato, _) = story.sign().await;
        let domanda = story.send(mandato).await;
        let waiting = story.send(mandato).await;
        story.take_charge(domanda, mandato).await;

        let other = story.act(&story.officer, &ask::<ReadMandato>(other_mandato)).await;
        assert_eq!(other, Err(AccessError::NotFound));
        let other = story.act(&story.officer, &ask::<ReadDomanda>(waiting)).await;
        assert_eq!(other, Err(AccessError::Forbidden(Refusal::NonConsentito)));
    }
}

#[tokio::test]
async fn an_officer_of_another_office_cannot_take_charge() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, _) = story.sign().await;
        let domanda = story.send(mandato).await;
        let elsewhere = accessi::Hat::OperatoreInps { sede: story.world.sede_inps().await };
        let person = story.world.person("Lilla", "Olga").await;
        let elsewhere = story.world.actor(person, elsewhere).await;
        assert_eq!(story.act(&elsewhere, &ask::<TakeCharge>(domanda)).await, Err(AccessError::NotFound));
    }
}

#[tokio::test]
async fn the_outcome_is_told_after_a_settlement_and_not_after_a_revocation() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (settled, _) = story.sign().await;
        let (revoked, _) = story.sign().await;
        let accepted = story.send(settled).await;
        let pending = story.send(revoked).await;
        story.settle(settled).await;
        story.revoke(revoked).await;

        assert!(story.act(&story.operatore, &ask::<ReadOutcome>(accepted)).await.is_ok());
        let ended = Err(AccessError::Forbidden(Refusal::TitoloCessato));
        assert_eq!(story.act(&story.operatore, &ask::<ReadDomanda>(accepted)).await, ended);
        assert_eq!(story.act(&story.operatore, &ask::<ReadOutcome>(pending)).await, ended);
    }
}
