//! Two approve, and they are two; one refuses; nobody else does either.

use accessi::{AccessError, Hat, Refusal};
use edizioni::{Approvata, Approve, ApproveError, List, Read, Refuse, RefuseError, Stato};
use store::testing::engines;

use crate::casa::Casa;

#[tokio::test]
async fn with_the_second_approval_it_is_in_force_and_the_one_before_is_not() {
    for engine in engines() {
        let casa = Casa::open(engine).await;
        let first = casa.first().await;
        let second = casa.second("secondo").await;

        assert_eq!(casa.approve(&casa.dario, second).await, Approvata::MancaUna);
        assert_eq!(casa.in_force().await, Some(first));
        assert_eq!(casa.approve(&casa.nadia, second).await, Approvata::InVigore);
        assert_eq!(casa.in_force().await, Some(second));

        let seen = casa.act(&casa.nadia, &Read { edizione: second }).await.unwrap();
        assert_eq!(seen.approvazioni.iter().map(|one| one.mia).collect::<Vec<_>>(), [false, true]);
        let Stato::InVigore { dal } = seen.edizione.stato else { panic!("in force") };
        let before = casa.act(&casa.nadia, &Read { edizione: first }).await.unwrap();
        assert!(matches!(before.edizione.stato, Stato::Superata { dal: Some(_), fine } if fine == dal));
        // There is nothing left to say about either.
        let late = casa.act(&casa.dario, &Approve { edizione: first }).await;
        assert_eq!(late, Err(ApproveError::NotWaiting));
    }
}

#[tokio::test]
async fn the_same_person_does_not_count_twice_and_the_database_knows_it() {
    for engine in engines() {
        let casa = Casa::open(engine).await;
        let first = casa.first().await;
        let second = casa.second("secondo").await;
        casa.approve(&casa.nadia, second).await;
        let again = casa.act(&casa.nadia, &Approve { edizione: second }).await;
        assert_eq!(again, Err(ApproveError::SamePerson));
        assert_eq!(casa.in_force().await, Some(first));

        let insert = "INSERT INTO edizioni_schede_approvazioni (edizione, soggetto, posto, istante)";
        let (nadia, dario) = (casa.nadia.soggetto(), casa.dario.soggetto());
        for (edition, person, place) in [(second, nadia, 2), (second, dario, 1), (second, dario, 3)] {
            let sql = format!("{insert} VALUES ('{edition}', '{person}', {place}, 0)");
            assert!(casa.world.store.sql(&sql).await.is_err(), "{sql}");
        }
    }
}

#[tokio::test]
async fn of_two_at_once_one_is_the_second_and_nobody_the_third() {
    for engine in engines() {
        let casa = Casa::open(engine).await;
        let sede = casa.nadia.hat().sede_inps().unwrap();
        let third = casa.world.person("Longo", "Elisa").await;
        let third = casa.world.actor(third, Hat::ReferenteSchede { sede }).await;
        casa.first().await;
        let second = casa.second("secondo").await;
        casa.approve(&casa.nadia, second).await;

        let act = Approve { edizione: second };
        let platform = &casa.world.platform;
        let (one, other) = tokio::join!(platform.act(&casa.dario, &act), platform.act(&third, &act));
        let mut outcomes = [one, other];
        outcomes.sort_by_key(Result::is_err);
        assert_eq!(outcomes, [Ok(Approvata::InVigore), Err(ApproveError::NotWaiting)]);
        assert_eq!(casa.in_force().await, Some(second));
    }
}

#[tokio::test]
async fn one_refuses_with_a_reason_and_what_is_refused_stays_so() {
    for engine in engines() {
        let casa = Casa::open(engine).await;
        let first = casa.first().await;
        let second = casa.second("secondo").await;
        casa.approve(&casa.nadia, second).await;
        let refuse = Refuse { edizione: second, motivo: "La cifra è di un altro anno".to_owned() };
        casa.act(&casa.dario, &refuse).await.unwrap();

        assert_eq!(casa.act(&casa.nadia, &refuse).await, Err(RefuseError::NotWaiting));
        let late = casa.act(&casa.dario, &Approve { edizione: second }).await;
        assert_eq!(late, Err(ApproveError::NotWaiting));
        assert_eq!(casa.in_force().await, Some(first));
        let list = casa.act(&casa.nadia, &List).await.unwrap().righe;
        let (refused, _) = list.first().unwrap();
        assert!(matches!(&refused.stato, Stato::Rifiutata { motivo, .. } if *motivo == refuse.motivo));
    }
}

#[tokio::test]
async fn nobody_without_the_role_approves_refuses_or_looks() {
    for engine in engines() {
        let casa = Casa::open(engine).await;
        let first = casa.first().await;
        let second = casa.second("secondo").await;
        let sede = casa.nadia.hat().sede_inps().unwrap();
        let officer = casa.world.person("Neri", "Carla").await;
        let officer = casa.world.actor(officer, Hat::OperatoreInps { sede }).await;

        let told = AccessError::Forbidden(Refusal::NonConsentito);
        let refuse = Refuse { edizione: second, motivo: "no".to_owned() };
        let approve = Approve { edizione: second };
        assert_eq!(casa.act(&officer, &approve).await, Err(told.clone().into()));
        assert_eq!(casa.act(&officer, &refuse).await, Err(told.clone().into()));
        assert_eq!(casa.act(&officer, &List).await, Err(told.clone()));

        casa.approve(&casa.nadia, second).await;
        casa.world.end_role(&casa.dario).await;
        let ended = AccessError::Forbidden(Refusal::Abilitazione);
        assert_eq!(casa.act(&casa.dario, &approve).await, Err(ended.into()));
        assert_eq!(casa.in_force().await, Some(first));
    }
}
