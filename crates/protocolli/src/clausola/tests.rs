//! Which clause prevails, case by case.

use super::*;

fn giorno(text: &str) -> Giorno {
    text.parse().unwrap()
}

fn clausola(luogo: Luogo, valore: i64, stato: Stato) -> Clausola {
    Clausola {
        accordo: "prova".to_owned(),
        chiave: Chiave::Risposta,
        luogo,
        firmatari: Vec::new(),
        dal: giorno("2023-01-01"),
        al: None,
        valore,
        unita: Unita::Giorni,
        stringe: Stringe::Meno,
        stato,
        fonte: "prova".to_owned(),
    }
}

fn matera() -> Dove {
    Dove { regione: Some("Basilicata".to_owned()), provincia: Some("MT".to_owned()) }
}

#[test]
fn a_local_agreement_tightens_the_national_line() {
    let national = clausola(Luogo::Nazionale, 30, Stato::Concordata);
    let local = clausola(Luogo::Provincia("MT".to_owned()), 20, Stato::Concordata);
    assert_eq!(prevailing(vec![national, local]).unwrap().valore, 20);
}

#[test]
fn a_local_agreement_never_loosens_it() {
    let national = clausola(Luogo::Nazionale, 30, Stato::Concordata);
    let local = clausola(Luogo::Regione("Basilicata".to_owned()), 40, Stato::Concordata);
    assert_eq!(prevailing(vec![local, national]).unwrap().valore, 30);
}

#[test]
fn more_days_to_appeal_bind_more() {
    let mut national = clausola(Luogo::Nazionale, 90, Stato::Concordata);
    national.stringe = Stringe::Piu;
    let local = Clausola { valore: 120, luogo: Luogo::Provincia("MT".to_owned()), ..national.clone() };
    assert_eq!(prevailing(vec![national, local]).unwrap().valore, 120);
}

#[test]
fn a_new_agreement_replaces_the_former_of_the_same_place_though_it_loosens_it() {
    let former = clausola(Luogo::Nazionale, 30, Stato::Concordata);
    let new = Clausola { valore: 45, dal: giorno("2028-01-01"), ..former.clone() };
    for order in [vec![former.clone(), new.clone()], vec![new.clone(), former.clone()]] {
        assert_eq!(prevailing(order).unwrap().valore, 45);
    }
    let local = clausola(Luogo::Provincia("MT".to_owned()), 40, Stato::Concordata);
    assert_eq!(prevailing(vec![former, new, local]).unwrap().valore, 40);
}

#[test]
fn an_agreed_value_prevails_over_a_stricter_proposal() {
    let agreed = clausola(Luogo::Nazionale, 30, Stato::Concordata);
    let proposed = clausola(Luogo::Nazionale, 5, Stato::Proposta);
    assert_eq!(prevailing(vec![proposed, agreed]).unwrap().valore, 30);
}

#[test]
fn a_clause_holds_on_both_its_first_and_its_last_day() {
    let mut dated = clausola(Luogo::Nazionale, 30, Stato::Concordata);
    dated.al = Some(giorno("2023-12-31"));
    for (day, holds) in
        [("2022-12-31", false), ("2023-01-01", true), ("2023-12-31", true), ("2024-01-01", false)]
    {
        assert_eq!(dated.holds(&matera(), "INCA", giorno(day)), holds, "{day}");
    }
}

#[test]
fn a_clause_binds_only_its_signatories() {
    let mut signed = clausola(Luogo::Nazionale, 30, Stato::Concordata);
    signed.firmatari = vec!["ACLI".to_owned()];
    assert!(signed.holds(&matera(), "ACLI", giorno("2024-05-01")));
    assert!(!signed.holds(&matera(), "INCA", giorno("2024-05-01")));
}
