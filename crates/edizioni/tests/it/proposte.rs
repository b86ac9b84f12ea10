//! What may be proposed, and what it takes.

use accessi::testing::Leaf;
use catalogo::{Cartella, Simulazione, Sorgente};
use edizioni::{InForce, List, PERSONE_MINIME, ProposeError, Read, Stato, Waiting};
use store::testing::engines;

use crate::casa::{Casa, cards, simulate};

#[tokio::test]
async fn the_first_edition_needs_no_simulation_and_its_cards_come_back_as_they_were() {
    for engine in engines() {
        let casa = Casa::open(engine).await;
        assert_eq!(casa.in_force().await, None);
        let first = casa.first().await;

        let found = casa.world.platform.store().act(&InForce).await.unwrap().unwrap();
        assert_eq!(found.id, first);
        assert_eq!(found.cartella.impronta(), cards("").impronta());
        assert!(found.cartella.load().is_ok());
    }
}

#[tokio::test]
async fn a_proposal_is_in_the_register_with_nobody_s_name() {
    for engine in engines() {
        let casa = Casa::open(engine).await;
        let first = casa.propose(cards(""), None).await.unwrap().id;
        // What is refused leaves nothing.
        assert!(casa.propose(Cartella::new([]), None).await.is_err());

        let leaves = casa.world.leaves().await;
        let entries: Vec<_> = leaves.iter().map(Leaf::entry).collect();
        let proposals = entries.iter().filter(|entry| entry.action.as_str() == "edizione.propose");
        let [entry] = proposals.collect::<Vec<_>>()[..] else { panic!("one proposal") };
        assert_eq!(entry.resource.as_ref().map(|resource| resource.id), Some(first.uuid()));
        assert_eq!((entry.subject, entry.actor.subject, entry.actor.session), (None, None, None));
        assert_eq!(entry.actor.role.as_str(), "amministratore-di-sistema");
    }
}

#[tokio::test]
async fn a_change_needs_the_simulation_of_that_change() {
    for engine in engines() {
        let casa = Casa::open(engine).await;
        casa.first().await;
        let (old, new) = (cards(""), cards("altro"));

        assert_eq!(casa.propose(old.clone(), None).await, Err(ProposeError::Same));
        assert_eq!(casa.propose(new.clone(), None).await, Err(ProposeError::NoSimulation));
        for other in [
            simulate(None, &new),
            simulate(Some(&new), &old),
            simulate(Some(&cards("terzo")), &new),
            simulate(Some(&old), &cards("terzo")),
        ] {
            let refused = casa.propose(new.clone(), Some(other)).await;
            assert_eq!(refused, Err(ProposeError::OtherSimulation));
        }
        let simulated = simulate(Some(&old), &new);
        let second = casa.propose(new, Some(simulated.clone())).await.unwrap();
        assert_eq!(second.sostituita, None);
        let seen = casa.act(&casa.nadia, &Read { edizione: second.id }).await.unwrap();
        assert_eq!(seen.simulazione, Some(simulated));
        assert_eq!(seen.prima.map(|prima| prima.impronta()), Some(old.impronta()));
    }
}

#[tokio::test]
async fn a_simulation_of_few_people_or_of_others_than_were_drawn_is_refused() {
    for engine in engines() {
        let casa = Casa::open(engine).await;
        casa.first().await;
        let (old, new) = (cards(""), cards("altro"));
        let made = simulate(Some(&old), &new);
        for (persone, told) in [
            (1, ProposeError::FewPeople(1)),
            (PERSONE_MINIME - 1, ProposeError::FewPeople(PERSONE_MINIME - 1)),
            (999_999, ProposeError::Touched { said: 999_999, asked: PERSONE_MINIME }),
        ] {
            let mut other = made.clone();
            other.persone = persone;
            assert_eq!(casa.propose(new.clone(), Some(other)).await, Err(told));
        }
        assert!(casa.propose(new, Some(made)).await.is_ok());
    }
}

#[tokio::test]
async fn what_waits_is_given_back_for_its_simulation_to_be_made_again() {
    for engine in engines() {
        let casa = Casa::open(engine).await;
        casa.first().await;
        assert!(casa.world.platform.store().act(&Waiting).await.unwrap().is_none());
        let second = casa.second("secondo").await;
        let found = casa.world.platform.store().act(&Waiting).await.unwrap().unwrap();
        assert_eq!(found.id, second);
        assert_eq!(found.prima.map(|prima| prima.impronta()), Some(cards("").impronta()));
        assert_eq!(found.dopo.impronta(), cards("secondo").impronta());
        let simulated = simulate(Some(&cards("")), &cards("secondo"));
        assert_eq!(Simulazione::parse(&found.simulazione.unwrap()).unwrap(), simulated);
    }
}

#[tokio::test]
async fn cards_with_defects_are_not_proposed() {
    for engine in engines() {
        let casa = Casa::open(engine).await;
        let broken = Sorgente { nome: "schede/rotta.yaml".to_owned(), testo: "id: rotta\n".to_owned() };
        let sources = cards("").sorgenti().iter().cloned().chain([broken]).collect::<Vec<_>>();
        let refused = casa.propose(Cartella::new(sources), None).await;
        assert!(matches!(refused, Err(ProposeError::Defects(_))), "{refused:?}");
    }
}

#[tokio::test]
async fn a_new_proposal_takes_the_place_of_the_one_that_waits_and_its_approvals_fall() {
    for engine in engines() {
        let casa = Casa::open(engine).await;
        let first = casa.first().await;
        let second = casa.second("secondo").await;
        casa.approve(&casa.nadia, second).await;

        let simulated = simulate(Some(&cards("")), &cards("terzo"));
        let third = casa.propose(cards("terzo"), Some(simulated)).await.unwrap();
        assert_eq!(third.sostituita, Some(second));

        let list = casa.act(&casa.dario, &List).await.unwrap().righe;
        let states: Vec<_> = list.iter().map(|(edition, given)| (edition.id, given.len())).collect();
        assert_eq!(states, [(third.id, 0), (second, 1), (first, 2)]);
        assert!(matches!(list.get(1).unwrap().0.stato, Stato::Superata { dal: None, .. }));
    }
}
