//! Every state against every act.

use proptest::prelude::*;

use super::*;

const SCADE: i64 = 1_000;

fn nth<T>(n: u8) -> Id<T> {
    format!("00000000-0000-7000-8000-0000000000{n:02}").parse().unwrap()
}

fn at(micros: i64) -> Instant {
    Instant::from_micros(micros)
}

fn draft() -> Mandato {
    Mandato {
        id: nth(1),
        visita: nth(2),
        pratica: None,
        mandante: nth(3),
        patronato: nth(4),
        sede: nth(5),
        oggetto: Oggetto::Prestazione { scheda: "quattordicesima".to_owned() },
        stato: Stato::Bozza,
    }
}

fn waiting() -> Mandato {
    draft().send(nth(6), at(SCADE)).unwrap()
}

fn on_paper() -> Mandato {
    waiting().sign_on_paper(at(8)).unwrap()
}

fn active() -> Mandato {
    waiting().sign(at(10)).unwrap()
}

fn revoked() -> Mandato {
    active().revoke(at(20)).unwrap()
}

#[test]
fn a_mandate_is_signed_once() {
    assert_eq!(active().stato, Stato::Attivo { dal: at(10) });
    assert_eq!(active().sign(at(11)), Err(TransitionError::AlreadySigned));
}

#[test]
fn a_request_can_be_signed_until_its_term_and_not_at_it() {
    assert!(waiting().sign(at(SCADE - 1)).is_ok());
    assert_eq!(waiting().sign(at(SCADE)), Err(TransitionError::Expired));
}

#[test]
fn an_expired_request_reads_as_ended_though_the_row_says_waiting() {
    assert_eq!(
        waiting().stato_at(at(SCADE + 5)),
        Stato::Cessato { il: at(SCADE), causa: Causa::FirmaScaduta }
    );
}

#[test]
fn what_is_signed_can_be_neither_refused_nor_cancelled() {
    assert_eq!(active().refuse(at(11)), Err(TransitionError::AlreadySigned));
    assert_eq!(active().cancel(at(11)), Err(TransitionError::AlreadySigned));
}

#[test]
fn what_is_ended_stays_ended_and_says_why() {
    for again in
        [revoked().sign(at(30)), revoked().revoke(at(30)), revoked().settle(at(30)), revoked().refuse(at(30))]
    {
        assert_eq!(again, Err(TransitionError::Ended(Causa::Revocato)));
    }
}

#[test]
fn what_was_never_signed_cannot_be_revoked() {
    assert_eq!(waiting().revoke(at(5)), Err(TransitionError::NotActive));
}

#[test]
fn a_settled_intervention_ends_the_mandate() {
    assert_eq!(active().settle(at(40)).unwrap().stato, Stato::Cessato { il: at(40), causa: Causa::Estinto });
}

#[test]
fn a_draft_is_sent_once_and_cannot_be_signed_before() {
    assert_eq!(draft().sign(at(1)), Err(TransitionError::NotSent));
    assert_eq!(waiting().send(nth(7), at(SCADE)), Err(TransitionError::AlreadySent));
}

#[test]
fn a_draft_and_an_unanswered_request_can_be_withdrawn() {
    for open in [draft(), waiting()] {
        assert_eq!(open.cancel(at(5)).unwrap().stato, Stato::Cessato { il: at(5), causa: Causa::Annullato });
    }
}

#[test]
fn a_signed_paper_waits_for_its_verification_whatever_the_term() {
    assert_eq!(on_paper().stato_at(at(SCADE + 5)), Stato::InAttesaDiVerifica { scade: at(SCADE) });
    assert_eq!(on_paper().sign(at(9)), Err(TransitionError::OnPaper));
    assert_eq!(on_paper().sign_on_paper(at(9)), Err(TransitionError::OnPaper));
    assert_eq!(on_paper().revoke(at(9)), Err(TransitionError::NotActive));
    assert_eq!(on_paper().verify(at(SCADE + 5)).unwrap().stato, Stato::Attivo { dal: at(SCADE + 5) });
}

#[test]
fn a_refused_paper_leaves_the_request_as_it_was() {
    assert_eq!(on_paper().reject_paper().unwrap(), waiting());
}

#[test]
fn only_a_signed_paper_is_verified() {
    assert_eq!(waiting().verify(at(5)), Err(TransitionError::NotOnPaper));
    assert_eq!(draft().sign_on_paper(at(5)), Err(TransitionError::NotSent));
    assert_eq!(waiting().sign_on_paper(at(SCADE)), Err(TransitionError::Expired));
    assert_eq!(active().verify(at(11)), Err(TransitionError::AlreadySigned));
    assert_eq!(revoked().verify(at(30)), Err(TransitionError::Ended(Causa::Revocato)));
    let withdrawn = on_paper().cancel(at(9)).unwrap();
    assert_eq!(withdrawn.verify(at(10)), Err(TransitionError::Ended(Causa::Annullato)));
}

/// What can be asked of a mandate, at an instant.
type Change = fn(Mandato, Instant) -> Result<Mandato, TransitionError>;

const CHANGES: [Change; 9] = [
    |mandato, _| mandato.send(nth(6), at(SCADE)),
    Mandato::sign,
    Mandato::sign_on_paper,
    Mandato::verify,
    |mandato, _| mandato.reject_paper(),
    Mandato::refuse,
    Mandato::cancel,
    Mandato::revoke,
    Mandato::settle,
];

proptest! {
    #[test]
    fn whatever_is_asked_in_whatever_order_a_mandate_is_active_only_after_both_signed(
        asked in prop::collection::vec((0..CHANGES.len(), 0..2 * SCADE), 0..30)
    ) {
        let mut mandato = draft();
        for (change, instant) in asked {
            let before = mandato.clone();
            let Ok(after) = CHANGES[change](mandato.clone(), at(instant)) else { continue };
            prop_assert!(!matches!(before.stato, Stato::Cessato { .. }), "what is ended stays ended");
            if matches!(after.stato, Stato::Attivo { .. }) {
                let asked = before.stato == Stato::InAttesaDiFirma { scade: at(SCADE) } && instant < SCADE;
                let on_paper = before.stato == Stato::InAttesaDiVerifica { scade: at(SCADE) };
                prop_assert!(asked || on_paper);
                prop_assert!(after.pratica.is_some());
            }
            mandato = after;
        }
    }
}
