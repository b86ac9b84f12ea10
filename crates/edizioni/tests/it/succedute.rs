//! Which edition was in force on a day, for whoever comes.

use edizioni::{Succedute, TraDueGiorni};
use jiff::SignedDuration;
use jiff::civil::Date;
use store::testing::engines;

use crate::casa::Casa;

#[tokio::test]
async fn two_days_have_each_its_edition_and_what_differs_between_them() {
    for engine in engines() {
        let casa = Casa::open(engine).await;
        let today = |casa: &Casa| casa.world.platform.store().now().giorno().date();
        let ask = async |dal: Date, al: Date| -> Succedute {
            let asked = TraDueGiorni { dal: dal.into(), al: al.into() };
            casa.world.platform.store().act(&asked).await.unwrap()
        };
        let then = today(&casa);
        let first = casa.first().await;
        casa.world.store.clock.advance(SignedDuration::from_hours(48));
        let second = casa.second("secondo").await;
        casa.approve(&casa.nadia, second).await;
        let now = today(&casa);

        // One approval puts nothing in force.
        let same = ask(then, now).await;
        assert_eq!(same.dopo.map(|found| found.id), Some(first));
        assert!(same.mutamenti.is_none());

        casa.approve(&casa.dario, second).await;
        let found = ask(then, now).await;
        assert_eq!(found.prima.map(|found| found.id), Some(first));
        assert_eq!(found.dopo.map(|found| found.id), Some(second));
        assert!(found.mutamenti.is_some());

        let before = ask(then.yesterday().unwrap(), now).await;
        assert!(before.prima.is_none() && before.mutamenti.is_none());
        assert!(ask(Date::MIN, Date::MAX).await.prima.is_none());
    }
}
