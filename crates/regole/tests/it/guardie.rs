//! What a condition asks about a value is remembered where the value is read, and only there.

use regole::{Fatti, Insieme, Stima};

use crate::banco::{Banco, GIORNI};

/// The expression, where nobody was asked about `forse`: a day, or none.
fn eval(text: &str) -> Stima {
    let mut open = Fatti::new();
    open.leave_open("forse");
    Banco::new().eval(text, &open, GIORNI).unwrap().0
}

#[test]
fn what_was_asked_leaves_no_doubt() {
    for text in [
        "si_applica(forse) and anno(forse) > 2000",
        "not(si_applica(forse)) or anno(forse) > 2000",
        "if si_applica(forse) and a then anno(forse) > 2000 else b",
        "if not(si_applica(forse)) then a else anno(forse) > 2000",
    ] {
        let found = eval(text);
        assert!(found.is_sure() && found.insieme == Insieme::SiNo(None), "{text}: {found:?}");
    }
    assert!(eval("anno(forse) > 2000").forse_errore);
    assert!(eval("si_applica(forse) or anno(forse) > 2000").forse_errore);
}

#[test]
fn of_two_that_ask_the_same_one_is_left_to_answer() {
    for text in [
        "si_applica(forse) and si_applica(forse)",
        "si_applica(forse) and (si_applica(forse) and anno(forse) > -9999)",
        "(si_applica(forse) and a) and (si_applica(forse) and a)",
        "not(si_applica(forse)) or not(si_applica(forse))",
    ] {
        assert_eq!(eval(text).insieme, Insieme::SiNo(None), "{text}");
    }
}
