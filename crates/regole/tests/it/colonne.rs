//! The two evaluators give the same verdict on every row.

use proptest::prelude::*;
use regole::{Bozza, Esito, Fatti, Regola, Requisiti, Scritto, Tavola, Unita, Valutazione, Verdetto};

use crate::banco::{Banco, GIORNI};
use crate::proprieta::{condition, facts_and_completion, number};

/// A card drawn at random: what it asks, and what it gives.
fn card(requisiti: &[String], importo: &str, decorrenza: bool) -> Bozza {
    let banco = Banco::new();
    let scritto = |(place, testo): (usize, &String)| Scritto {
        nome: format!("requisito_{place}").into(),
        testo: testo.replace("RISULTATO", "risultato"),
    };
    Bozza {
        definizioni: vec![Scritto { nome: "risultato".into(), testo: importo.to_owned() }],
        requisiti: requisiti.iter().enumerate().map(scritto).collect(),
        importo: Some((
            "arrotonda(risultato * 1.00 euro/anno, 2, meta_su)".to_owned(),
            Unita::parse("euro/anno").unwrap(),
        )),
        decorrenza: decorrenza.then(|| "primo_del_mese_dopo(d)".to_owned()),
        tabelle: vec![banco.tabella()],
        ..Bozza::default()
    }
}

/// What the evaluator of one person says of a row, as the columns write it.
fn by_rows(riga: usize, judged: &Valutazione) -> Option<Verdetto> {
    let answers = judged.requisiti.iter().map(|requisito| match requisito.stima.truth() {
        Some(false) => 0,
        Some(true) => 1,
        None => 2,
    });
    let requisiti = answers.enumerate().fold(0, |all, (place, answer)| all | (answer << (2 * place)));
    (judged.esito != Esito::NonSpetta).then_some(Verdetto {
        riga,
        esito: judged.esito,
        importo: judged.importo,
        decorrenza: judged.decorrenza,
        requisiti: Requisiti(requisiti),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, ..ProptestConfig::default() })]

    #[test]
    fn columns_and_rows_give_the_same_verdict(
        requisiti in prop::collection::vec(prop_oneof![condition(3), condition(2), Just("RISULTATO > 3".to_owned())], 1..4),
        importo in number(3),
        decorrenza in any::<bool>(),
        persone in prop::collection::vec(facts_and_completion().prop_map(|(partial, _)| partial), 1..24),
    ) {
        let banco = Banco::new();
        let bozza = card(&requisiti, &importo, decorrenza);
        let Ok(regola) = Regola::compile(&bozza, banco.nomi()) else {
            return Err(TestCaseError::fail("a card that does not compile"));
        };
        let tavola = Tavola::new(&regola.whole_facts(), &persone);
        let verdetti = regola.judge_all(&tavola, GIORNI);
        let mut casi = verdetti.casi.iter();
        for (riga, fatti) in persone.iter().enumerate() {
            let judged = regola.judge(fatti, GIORNI);
            prop_assert_eq!(judged.esito, verdetti.esiti[riga], "{:?} {} on {:?}", requisiti, importo, fatti);
            if let Some(expected) = by_rows(riga, &judged) {
                prop_assert_eq!(Some(&expected), casi.next(), "{:?} {} on {:?}", requisiti, importo, fatti);
            }
        }
        prop_assert_eq!(None, casi.next());
    }
}

#[test]
fn a_table_gives_back_what_was_written_in_it() {
    let banco = Banco::new();
    let facts = "a = true; x = 1.23456789; p = 5.6; annuo = 10.01; d = 2000-02-29; k = BLU; lista = [eta = 3, studia = true / nato = 2001-01-01]";
    let full = crate::banco::facts(&banco, facts);
    let mut open = Fatti::new();
    open.leave_open("chiuso");
    let read: Vec<_> = banco.vocabolario().iter().cloned().collect();
    let tavola = Tavola::new(&read, &[full.clone(), open.clone()]);
    let mut back = tavola.fatti(0);
    // A fact that the archive does not have is written as what its absence means.
    for closed in ["chiuso", "forse"] {
        back.remove(closed);
    }
    assert_eq!(back, full);
    assert!(tavola.fatti(1).is_left_open("chiuso"));
}
