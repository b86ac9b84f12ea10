//! A table filled from columns is the table written from maps of facts.

use std::sync::Arc;

use jiff::civil::date;
use proptest::prelude::*;
use regole::{
    Bozza, Centesimi, ColonnaSbagliata, Fatti, Fatto, Numero, Presenza, Regola, Riempimento, Scritto, Tavola,
    Tipo, Valore, Valori,
};

use crate::banco::{Banco, GIORNI};
use crate::proprieta::{condition, facts_and_completion, number};

const DECIMALI: i64 = 10_000;

/// Writes what some people say of a fact as an archive gives it; none where a value cannot be a column's.
fn column(fatto: &Fatto, persone: &[&Fatti]) -> Option<Riempimento> {
    let said: Vec<Option<&Valore>> = persone.iter().map(|fatti| fatti.find(&fatto.nome)).collect();
    let presence = |(valore, fatti): (Option<&Valore>, &&Fatti)| match valore {
        None if fatti.is_left_open(&fatto.nome) => Presenza::NonChiesto,
        None => Presenza::Assente,
        Some(Valore::NonSiApplica) => Presenza::NonSiApplica,
        Some(_) => Presenza::Noto,
    };
    let presenze = said.iter().copied().zip(persone).map(presence).collect();
    let known = |valore: Option<&Valore>| valore.filter(|valore| **valore != Valore::NonSiApplica).cloned();
    let said: Vec<Option<Valore>> = said.into_iter().map(known).collect();
    let valori = match &fatto.tipo {
        Tipo::SiNo => Valori::SiNo(said.iter().map(|v| v == &Some(Valore::SiNo(true))).collect()),
        Tipo::Data => Valori::Date(said.iter().map(|v| day(v.as_ref())).collect()),
        Tipo::Testo => Valori::Testi(said.iter().map(|v| text(v.as_ref())).collect()),
        Tipo::Codice(codici) => {
            let mask = |v: &Option<Valore>| match v {
                Some(Valore::Codice(codice)) => codici.mask(codice).unwrap(),
                _ => 0,
            };
            Valori::Codici(said.iter().map(mask).collect())
        }
        Tipo::Lista(relazione) => {
            let mut inizi = vec![0];
            let mut records = Vec::new();
            for valore in &said {
                if let Some(Valore::Lista(found)) = valore {
                    records.extend(found);
                }
                inizi.push(u32::try_from(records.len()).unwrap());
            }
            let campi = relazione.campi.iter();
            let campi = campi.map(|campo| Some((Arc::clone(campo), column(campo, &records)?)));
            Valori::Liste(inizi, campi.collect::<Option<_>>()?)
        }
        _ => return numbers(&said).map(|valori| Riempimento { valori, presenze }),
    };
    Some(Riempimento { valori, presenze })
}

fn day(valore: Option<&Valore>) -> jiff::civil::Date {
    match valore {
        Some(Valore::Data(day)) => *day,
        _ => date(2000, 1, 1),
    }
}

fn text(valore: Option<&Valore>) -> Option<Arc<str>> {
    match valore {
        Some(Valore::Testo(text)) => Some(Arc::clone(text)),
        _ => None,
    }
}

fn numbers(said: &[Option<Valore>]) -> Option<Valori> {
    let mut decimals = false;
    let mut whole = Vec::new();
    for valore in said {
        whole.push(match valore {
            Some(Valore::Intero(number) | Valore::Euro(Centesimi(number))) => *number,
            Some(Valore::Numero(number) | Valore::Percentuale(number)) => {
                decimals = true;
                number.checked_mul(Numero::from(DECIMALI))?.to_i64()?
            }
            _ => 0,
        });
    }
    Some(if decimals { Valori::Decimali(whole) } else { Valori::Interi(whole) })
}

fn filled(banco: &Banco, persone: &[Fatti]) -> Option<Result<Tavola, ColonnaSbagliata>> {
    let persone: Vec<&Fatti> = persone.iter().collect();
    let mut colonne = Vec::new();
    for fatto in banco.vocabolario().iter() {
        let mut found = column(fatto, &persone)?;
        // A column of which nobody says anything does not tell its type: the fact does.
        if matches!(&*fatto.nome, "x" | "p")
            && let Valori::Interi(empty) = found.valori
        {
            found.valori = Valori::Decimali(empty);
        }
        colonne.push((Arc::clone(fatto), found));
    }
    Some(Tavola::of_columns(persone.len(), colonne))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 800, ..ProptestConfig::default() })]

    #[test]
    fn columns_given_are_columns_written(
        requisiti in prop::collection::vec(condition(3), 1..4),
        importo in number(3),
        persone in prop::collection::vec(facts_and_completion().prop_map(|(partial, _)| partial), 1..24),
    ) {
        let banco = Banco::new();
        let read: Vec<_> = banco.vocabolario().iter().cloned().collect();
        let written = Tavola::new(&read, &persone);
        let Some(given) = filled(&banco, &persone) else { return Err(TestCaseError::reject("not a column's")) };
        let given = given.unwrap();
        for place in 0..persone.len() {
            prop_assert_eq!(given.fatti(place), written.fatti(place));
        }
        let scritto = |(place, testo): (usize, &String)| Scritto {
            nome: format!("requisito_{place}").into(),
            testo: testo.replace("RISULTATO", "risultato"),
        };
        let bozza = Bozza {
            definizioni: vec![Scritto { nome: "risultato".into(), testo: importo.clone() }],
            requisiti: requisiti.iter().enumerate().map(scritto).collect(),
            tabelle: vec![banco.tabella()],
            ..Bozza::default()
        };
        let regola = Regola::compile(&bozza, banco.nomi());
        prop_assume!(regola.is_ok());
        let regola = regola.unwrap();
        prop_assert_eq!(regola.judge_all(&given, GIORNI), regola.judge_all(&written, GIORNI));
    }
}

#[test]
fn a_column_that_does_not_fit_is_refused_by_name() {
    let banco = Banco::new();
    let fatto = banco.find("d").unwrap();
    for valori in [Valori::SiNo(vec![true]), Valori::Date(vec![])] {
        let given = Riempimento { valori, presenze: Vec::new() };
        let refused = Tavola::of_columns(1, vec![(Arc::clone(fatto), given)]);
        assert_eq!(refused.unwrap_err(), ColonnaSbagliata("d".into()));
    }
}
