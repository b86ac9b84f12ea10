//! The rules find the truth of the world, to the cent, and nothing that the world cannot explain.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use catalogo::{Catalogo, Scheda};
use dimostrazione::{Fatto, Mondo, OGGI, Persona, Prestazione, TipoPensione, ULTIMO_ANNO_NOTO};
use regole::{Esito, Fatti, Giorni, Importo, Valutazione};

use crate::LARGE;

/// What a loaded demonstration has, when nobody asks for more.
static MONDO: LazyLock<Mondo> = LazyLock::new(|| Mondo::generate(2_000, 42));
static CATALOGO: LazyLock<Catalogo> = LazyLock::new(|| Catalogo::embedded().expect("the cards are right"));

const GIORNI: Giorni = Giorni { data_diritto: OGGI, conosciuto_al: None };
/// A right under this amount is not in the truth: nobody would claim it.
const IMPORTO_EVIDENTE: i64 = 2_00;

/// Why the rules give a right that the truth has not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Motivo {
    /// It is in payment, of just that amount.
    InPagamento,
    /// It is in payment, and counts in the incomes from which the rules would give it: they give another amount.
    InPagamentoConAltroImporto,
    /// A few cents.
    Trascurabile,
}

fn facts<'f>(fatti: impl Iterator<Item = &'f Fatto>) -> Fatti {
    let current = fatti.filter(|fatto| fatto.anno.is_none_or(|anno| anno == ULTIMO_ANNO_NOTO));
    current.map(|fatto| (fatto.nome.into(), (&fatto.valore).into())).collect()
}

/// All that could ever be known: archives, those of the spouse, and what the person would say.
fn everything(persona: &Persona) -> Fatti {
    let others = persona.archivi.di_terzi.iter().map(|terzo| &terzo.fatto);
    facts(persona.archivi.fatti.iter().chain(others).chain(&persona.dichiarabili))
}

fn archives_alone(persona: &Persona) -> Fatti {
    facts(persona.archivi.fatti.iter())
}

fn judge(scheda: &Scheda, fatti: &Fatti) -> Valutazione {
    CATALOGO.valuta(scheda, fatti, GIORNI).valutazione
}

/// The amount that is certainly due.
fn due(valutazione: &Valutazione) -> Option<i64> {
    match (valutazione.esito, valutazione.importo) {
        (Esito::Spetta, Some(Importo::Certo(importo))) => Some(importo.0),
        _ => None,
    }
}

/// Whether an answer on fewer facts left room for this amount.
fn may_be(partial: &Valutazione, importo: Option<i64>) -> bool {
    match (partial.importo, importo) {
        (Some(Importo::Tra(least, most)), Some(importo)) => (least.0..=most.0).contains(&importo),
        (Some(Importo::Ignoto), _) => true,
        _ => due(partial) == importo,
    }
}

fn truth(persona: &Persona, scheda: &Scheda) -> Option<i64> {
    let mut rights = persona.diritti_inespressi.iter();
    rights.find(|diritto| diritto.prestazione.id() == &*scheda.id).map(|diritto| diritto.importo)
}

/// The amount in payment: a survivor pension is a pension, anything else is paid beside one.
fn in_payment(persona: &Persona, scheda: &Scheda) -> Option<i64> {
    if &*scheda.id == "pensione_superstiti" {
        let mut pensioni = persona.pensioni.iter();
        let superstiti = pensioni.find(|pensione| pensione.tipo == TipoPensione::Superstiti);
        return superstiti.map(|pensione| pensione.calcolo);
    }
    let mut payments = persona.in_pagamento.iter();
    payments.find(|payment| payment.prestazione.id() == &*scheda.id).map(|payment| payment.importo)
}

fn explain(persona: &Persona, scheda: &Scheda, found: i64) -> Motivo {
    match in_payment(persona, scheda) {
        Some(paid) if paid == found => Motivo::InPagamento,
        Some(_) => Motivo::InPagamentoConAltroImporto,
        None if found < IMPORTO_EVIDENTE => Motivo::Trascurabile,
        None => panic!("{:?} has a right to {} of {found} that the truth has not", persona.id, scheda.id),
    }
}

/// The cards of whose benefits the world knows the truth.
fn planted() -> impl Iterator<Item = &'static Scheda> {
    Prestazione::A_DOMANDA
        .into_iter()
        .map(|prestazione| CATALOGO.find_scheda(prestazione.id()).expect("a card"))
}

/// Every answer on all the facts, for those who live.
fn answers(mondo: &Mondo) -> impl Iterator<Item = (&Persona, &'static Scheda, Valutazione)> {
    let living = mondo.persone().filter(|persona| persona.is_alive());
    living.flat_map(|persona| {
        let fatti = everything(persona);
        planted().map(move |scheda| (persona, scheda, judge(scheda, &fatti)))
    })
}

fn every_right_is_found(mondo: &Mondo) {
    let mut found = BTreeMap::new();
    for (persona, scheda, valutazione) in answers(mondo) {
        if let Some(importo) = truth(persona, scheda) {
            assert_eq!(due(&valutazione), Some(importo), "{:?}, {}", persona.id, scheda.id);
            *found.entry(&*scheda.id).or_insert(0) += 1;
        }
    }
    assert_eq!(found.len(), Prestazione::A_DOMANDA.len(), "some benefit is unclaimed by nobody: {found:?}");
}

#[test]
fn every_unclaimed_right_is_found_to_the_cent() {
    every_right_is_found(&MONDO);
}

#[test]
fn every_unclaimed_right_of_a_large_world_is_found_to_the_cent_and_nothing_unexplained() {
    every_right_is_found(&LARGE);
    for (persona, scheda, valutazione) in answers(&LARGE) {
        if let (None, Some(found)) = (truth(persona, scheda), due(&valutazione)) {
            explain(persona, scheda, found);
        }
    }
}

#[test]
fn what_is_found_beyond_the_truth_is_in_payment_or_a_few_cents() {
    let mut explained: BTreeMap<Motivo, Vec<(&str, u32, i64)>> = BTreeMap::new();
    for (persona, scheda, valutazione) in answers(&MONDO) {
        if let (None, Some(found)) = (truth(persona, scheda), due(&valutazione)) {
            let case = (&*scheda.id, persona.id.famiglia, found);
            explained.entry(explain(persona, scheda, found)).or_default().push(case);
        }
    }
    assert!(explained[&Motivo::InPagamento].len() > 700);
    // A social allowance with its increase, of somebody who has a spouse; an increment beside a very small pension.
    assert_eq!(
        explained[&Motivo::InPagamentoConAltroImporto],
        [("maggiorazione_sociale", 786, 70_66), ("assegno_sociale", 977, 324_19)]
    );
    assert_eq!(explained[&Motivo::Trascurabile], [("integrazione_trattamento_minimo", 512, 20)]);
}

#[test]
fn only_ignorance_of_the_person_herself_leaves_an_answer_open() {
    for (persona, scheda, valutazione) in answers(&MONDO) {
        assert_ne!(valutazione.esito, Esito::Errore, "{:?}, {}", persona.id, scheda.id);
        let decided = matches!(valutazione.esito, Esito::Spetta | Esito::NonSpetta);
        // A survivor pension waits for somebody to die.
        if decided || &*scheda.id == "pensione_superstiti" {
            continue;
        }
        let awaited: Vec<&str> = valutazione.mancanti.iter().map(|mancante| &*mancante.fatto).collect();
        assert_eq!(awaited, ["anni_soggiorno_legale_continuativo"], "{:?}, {}", persona.id, scheda.id);
    }
}

#[test]
fn what_is_certain_from_the_archives_alone_stays_true_when_the_person_speaks() {
    let mut certain = 0;
    for (persona, scheda, whole) in answers(&MONDO) {
        let partial = judge(scheda, &archives_alone(persona));
        if matches!(partial.esito, Esito::Spetta | Esito::NonSpetta) {
            certain += 1;
            assert_eq!(partial.esito, whole.esito, "{:?}, {}", persona.id, scheda.id);
            assert!(may_be(&partial, due(&whole)), "{:?}, {}", persona.id, scheda.id);
        }
    }
    assert!(certain > 9_000, "{certain}");
}
