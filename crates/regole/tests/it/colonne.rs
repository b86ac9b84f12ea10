//! The two evaluators give the same verdict on every row.

use proptest::prelude::*;
use regole::{Bozza, Esito, Fatti, Regola, Requisiti, Scritto, Tavola, Unita, Valutazione, Verdetto};

use crate::banco::{Banco, GIORNI, facts};
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

/// Makes some facts the same for all, as those that nobody was asked are: columns work them out once.
fn make_alike(banco: &Banco, persone: &mut [Fatti], uguali: u32) {
    let Some((first, others)) = persone.split_first_mut() else { return };
    for (place, fatto) in banco.vocabolario().iter().enumerate() {
        if uguali.rotate_right(u32::try_from(place).unwrap()) & 1 == 0 {
            continue;
        }
        for other in &mut *others {
            other.remove(&fatto.nome);
            if let Some(valore) = first.find(&fatto.nome) {
                other.insert(fatto.nome.clone(), valore.clone());
            } else if first.is_left_open(&fatto.nome) {
                other.leave_open(fatto.nome.clone());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, ..ProptestConfig::default() })]

    #[test]
    fn columns_and_rows_give_the_same_verdict(
        requisiti in prop::collection::vec(prop_oneof![condition(3), condition(2), Just("RISULTATO > 3".to_owned())], 1..4),
        importo in number(3),
        decorrenza in any::<bool>(),
        mut persone in prop::collection::vec(facts_and_completion().prop_map(|(partial, _)| partial), 1..24),
        uguali in any::<u32>(),
    ) {
        let banco = Banco::new();
        make_alike(&banco, &mut persone, uguali);
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
fn a_default_does_not_bound_what_is_looked_up() {
    let banco = Banco::new();
    let scritto = |nome: &str, testo: &str| Scritto { nome: nome.into(), testo: testo.to_owned() };
    let bozza = Bozza {
        definizioni: vec![
            scritto("letto", "se_ignoto(n, 200, legge)"),
            scritto("gradino", "max(0, min(250, letto))"),
            scritto("somma", "arrotonda(100.00 euro/anno + 0.37 euro/anno * gradino * gradino, 1, meta_su)"),
        ],
        importo: Some(("arrotonda(somma, 2, meta_su)".to_owned(), Unita::parse("euro/anno").unwrap())),
        ..Bozza::default()
    };
    let regola = Regola::compile(&bozza, banco.nomi()).unwrap();
    let persone: Vec<Fatti> =
        ["", "n = 3", "n = -4", "n = 250", "n = 9000"].map(|text| facts(&banco, text)).into();
    let verdetti = regola.judge_all(&Tavola::new(&regola.whole_facts(), &persone), GIORNI);
    for (riga, fatti) in persone.iter().enumerate() {
        assert_eq!(
            by_rows(riga, &regola.judge(fatti, GIORNI)).as_ref(),
            verdetti.casi.get(riga),
            "{fatti:?}"
        );
    }
}

#[test]
fn a_table_gives_back_what_was_written_in_it() {
    let banco = Banco::new();
    let text = "a = true; x = 1.23456789; p = 5.6; annuo = 10.01; d = 2000-02-29; k = BLU; lista = [eta = 3, studia = true, morto = 2020-02-29 / nato = 2001-01-01, morto = 1999-12-31]";
    let full = facts(&banco, text);
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
