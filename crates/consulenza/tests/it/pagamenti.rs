//! What is being paid already is not to be claimed again.

use consulenza::evaluate_one;
use fascicoli::testing::Story;
use store::testing::engines;

use crate::diritti::{CARD, fill_archives};

#[tokio::test]
async fn a_benefit_in_payment_is_said_to_be_so_and_not_offered() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for(CARD).await;
        fill_archives(&story);
        let scheda = story.catalogo.find_scheda(CARD).unwrap();
        let before = story.set(&story.operatore).await.unwrap();
        assert!(!evaluate_one(&before, scheda, before.giorno()).in_pagamento);

        story.archivio.pays(CARD);
        let after = story.set(&story.operatore).await.unwrap();

        let diritto = evaluate_one(&after, scheda, after.giorno());
        assert!(diritto.in_pagamento && !diritto.is_claimable());
    }
}

#[tokio::test]
async fn a_pension_in_payment_takes_the_place_of_another() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("pensione_anticipata").await;
        fill_archives(&story);
        story.archivio.pays("pensione_vecchiaia");
        let scheda = story.catalogo.find_scheda("pensione_anticipata").unwrap();
        let set = story.set(&story.operatore).await.unwrap();

        let diritto = evaluate_one(&set, scheda, set.giorno());

        assert_eq!(diritto.coperta_da.map(|altra| &*altra.id), Some("pensione_vecchiaia"));
        assert!(diritto.in_pagamento && !diritto.is_claimable());
    }
}

#[tokio::test]
async fn of_a_benefit_that_the_mandate_does_not_open_nothing_is_told() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("quattordicesima").await;
        fill_archives(&story);
        story.archivio.pays(CARD);
        let scheda = story.catalogo.find_scheda(CARD).unwrap();
        let set = story.set(&story.operatore).await.unwrap();
        assert!(set.find_pagamento(scheda).is_none());
        assert!(!evaluate_one(&set, scheda, set.giorno()).in_pagamento);
    }
}
