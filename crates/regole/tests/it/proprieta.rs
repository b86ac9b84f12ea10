//! Properties that no table can list: completing a fact never reverses an answer; no text makes the parser panic.

use std::sync::Arc;

use jiff::civil::date;
use proptest::prelude::*;
use regole::{Centesimi, Fatti, Fatto, Insieme, Numero, Specie, Stima, Tipo, Valore};

use crate::banco::{Banco, GIORNI};

/// A condition on one fact.
fn fact() -> impl Strategy<Value = String> + Clone {
    prop_oneof![
        Just("a".to_owned()),
        Just("g".to_owned()),
        Just("chiuso".to_owned()),
        Just("k in (ROSSO, BLU)".to_owned()),
        Just("k = VERDE".to_owned()),
        Just("t = \"uno\"".to_owned()),
        Just("t in (\"uno\", \"due\")".to_owned()),
        Just("sigla = \"TO\"".to_owned()),
        Just("d <= data_diritto".to_owned()),
        Just("anno(d) = 2000".to_owned()),
        Just("anno(forse) > 2000".to_owned()),
        Just("si_applica(forse)".to_owned()),
        Just("si_applica(forse) and anno(forse) > 2000".to_owned()),
        Just("not(si_applica(forse)) or anno(forse) > 2000".to_owned()),
        Just("annuo > soglia".to_owned()),
        Just("annuo * p >= 10.00 euro/anno".to_owned()),
    ]
}

/// Texts of conditions and of plain numbers, drawn together because each holds the other.
pub(crate) fn condition(depth: u32) -> BoxedStrategy<String> {
    if depth == 0 {
        return fact().boxed();
    }
    let inner = || condition(depth - 1);
    let record = prop_oneof![
        Just("x.studia".to_owned()),
        Just("x.eta < 18 anni".to_owned()),
        Just("x.studia and not(x.inabile)".to_owned()),
        Just("x.luogo in (\"MI\", \"TO\")".to_owned()),
        Just("x.reddito <= soglia or x.inabile".to_owned()),
        Just("anno(x.morto) > 2000".to_owned()),
        Just("x.studia and (if si_applica(x.morto) then anno(x.morto) > 2000 else false)".to_owned()),
    ];
    let compared = (number(depth - 1), one_of(&["=", "!=", "<", "<=", ">", ">="]), number(depth - 1));
    prop_oneof![
        fact(),
        (inner(), inner()).prop_map(|(a, b)| format!("({a}) and ({b})")),
        (inner(), inner()).prop_map(|(a, b)| format!("({a}) or ({b})")),
        inner().prop_map(|a| format!("not({a})")),
        compared.prop_map(|(a, sign, b)| format!("({a}) {sign} ({b})")),
        (inner(), inner(), inner()).prop_map(|(c, a, b)| format!("if {c} then {a} else {b}")),
        (inner(), inner(), inner())
            .prop_map(|(c, a, b)| format!("if si_applica(forse) and {c} then {a} else {b}")),
        (inner(), inner(), inner(), inner())
            .prop_map(|(c, d, a, b)| format!("if (if {c} then {d} else non_si_applica) then {a} else {b}")),
        (one_of(&["some", "every"]), record.clone())
            .prop_map(|(word, c)| format!("({word} x in lista satisfies {c})")),
        (inner(), one_of(&["some", "every"]), record).prop_map(|(a, word, c)| format!(
            "({word} x in (if {a} then lista else non_si_applica) satisfies {c})"
        )),
    ]
    .boxed()
}

fn one_of(words: &[&'static str]) -> impl Strategy<Value = &'static str> + use<> {
    prop::sample::select(words.to_vec())
}

pub(crate) fn number(depth: u32) -> BoxedStrategy<String> {
    let leaf = prop_oneof![
        Just("n".to_owned()),
        Just("m".to_owned()),
        Just("x".to_owned()),
        (-5..20_i32).prop_map(|n| n.to_string()),
        Just("anno(d)".to_owned()),
        Just("anno(forse)".to_owned()),
        Just("min(anno(d), if si_applica(forse) then anno(forse) else non_si_applica)".to_owned()),
        Just("mese(aggiungi_mesi(d, 1))".to_owned()),
        Just("count(lista)".to_owned()),
        Just("count(lista[eta < 18 anni and studia])".to_owned()),
        Just("sum(lista[studia].reddito) / 1.00 euro/anno".to_owned()),
        Just("tabella(n, k) / 1.00 euro".to_owned()),
        Just("annuo / soglia".to_owned()),
    ];
    if depth == 0 {
        return leaf.boxed();
    }
    let inner = || number(depth - 1);
    prop_oneof![
        leaf,
        (inner(), one_of(&["+", "-", "*", "/"]), inner())
            .prop_map(|(a, sign, b)| format!("({a}) {sign} ({b})")),
        inner().prop_map(|a| format!("-({a})")),
        (inner(), one_of(&["meta_su", "giu", "su", "meta_pari"]))
            .prop_map(|(a, m)| format!("arrotonda({a}, 1, {m})")),
        inner().prop_map(|a| format!("floor({a})")),
        (one_of(&["min", "max"]), inner(), inner()).prop_map(|(f, a, b)| format!("{f}({a}, {b})")),
        (condition(depth - 1), inner(), inner()).prop_map(|(c, a, b)| format!("if {c} then {a} else {b}")),
        (condition(depth - 1), inner(), inner())
            .prop_map(|(c, a, b)| format!("min({a}, if {c} then {b} else non_si_applica)")),
        condition(depth - 1)
            .prop_map(|c| format!("tabella(if {c} then n else non_si_applica, k) / 1.00 euro")),
        (condition(depth - 1), one_of(&["count", "sum", "max"])).prop_map(|(c, f)| match f {
            "count" => format!("count(if {c} then lista else non_si_applica)"),
            f => format!("{f}((if {c} then lista[studia] else non_si_applica).reddito) / 1.00 euro/anno"),
        }),
    ]
    .boxed()
}

fn value(fatto: &Fatto) -> BoxedStrategy<Valore> {
    match &fatto.tipo {
        Tipo::SiNo => any::<bool>().prop_map(Valore::SiNo).boxed(),
        Tipo::Data => {
            (1950..2030_i16, 1..13_i8, 1..29_i8).prop_map(|(y, m, d)| Valore::Data(date(y, m, d))).boxed()
        }
        Tipo::Codice(codici) => {
            let codes: Vec<Arc<str>> = codici.iter().cloned().collect();
            prop::sample::select(codes).prop_map(Valore::Codice).boxed()
        }
        Tipo::Numero(grandezza) => {
            let low = if fatto.minimo.is_some() { 0 } else { -30 };
            let specie = grandezza.specie;
            (low..100_i64)
                .prop_map(move |n| match specie {
                    Specie::Centesimi => Valore::Euro(Centesimi(n * 5_000)),
                    Specie::Percentuale => Valore::Percentuale(Numero::from(n)),
                    Specie::Esatto => Valore::Numero(Numero::from_cents(n * 7)),
                    Specie::Intero | Specie::Zero => Valore::Intero(n),
                })
                .boxed()
        }
        Tipo::Lista(relazione) => {
            let records = relazione.campi.iter().map(|campo| optional(campo)).collect::<Vec<_>>();
            let record = records.prop_map(|fields| fields.into_iter().flatten().collect::<Fatti>());
            prop::collection::vec(record, 0..3).prop_map(Valore::Lista).boxed()
        }
        Tipo::Testo if fatto.ammessi.is_some() => {
            one_of(&["MI", "TO"]).prop_map(|text| Valore::Testo(text.into())).boxed()
        }
        Tipo::Testo => one_of(&["uno", "due", "tre"]).prop_map(|text| Valore::Testo(text.into())).boxed(),
        Tipo::NonSiApplica => Just(Valore::NonSiApplica).boxed(),
    }
}

fn optional(fatto: &Fatto) -> BoxedStrategy<Option<(Arc<str>, Valore)>> {
    let nome = Arc::clone(&fatto.nome);
    prop::option::of(value(fatto).prop_map(move |valore| (Arc::clone(&nome), valore))).boxed()
}

/// Facts known in part, and the same facts with more of them known.
pub(crate) fn facts_and_completion() -> BoxedStrategy<(Fatti, Fatti)> {
    let banco = Banco::new();
    let all: Vec<_> = banco
        .vocabolario()
        .iter()
        .map(|fatto| (optional(fatto), optional(fatto), Just(matches!(fatto.tipo, Tipo::Lista(_)))))
        .collect();
    (all, any::<[bool; 2]>())
        .prop_map(|(drawn, asked)| {
            let (mut partial, mut fuller) = (Fatti::new(), Fatti::new());
            for (first, second, is_list) in drawn {
                match (first, second) {
                    (Some((nome, Valore::Lista(records))), Some((_, Valore::Lista(more)))) if is_list => {
                        fuller.insert(Arc::clone(&nome), Valore::Lista(complete(&records, &more)));
                        partial.insert(nome, Valore::Lista(records));
                    }
                    (Some((nome, valore)), _) => {
                        partial.insert(Arc::clone(&nome), valore.clone());
                        fuller.insert(nome, valore);
                    }
                    (None, Some((nome, valore))) => {
                        fuller.insert(nome, valore);
                    }
                    (None, None) => {}
                }
            }
            // The closed world's facts are known when absent, unless nobody was asked: completing one would change it.
            for (nome, asked) in ["chiuso", "forse"].into_iter().zip(asked) {
                match partial.find(nome).cloned() {
                    Some(valore) => fuller.insert(nome, valore),
                    None if asked => fuller.remove(nome),
                    None => {
                        partial.leave_open(nome);
                        None
                    }
                };
            }
            (partial, fuller)
        })
        .boxed()
}

/// The same records, with the fields that they lack taken from others.
fn complete(records: &[Fatti], more: &[Fatti]) -> Vec<Fatti> {
    let with_more = |(place, record): (usize, &Fatti)| {
        let mut record = record.clone();
        for (nome, valore) in more.get(place).into_iter().flat_map(Fatti::iter) {
            if record.find(nome).is_none() && **nome != *"morto" {
                record.insert(Arc::clone(nome), valore.clone());
            }
        }
        record
    };
    records.iter().enumerate().map(with_more).collect()
}

/// Whether what is known after is within what was known before. An error is not an answer:
/// it may come late, when a missing fact turns out to be one that cannot be judged, and go when another part decides.
fn is_within(after: &Stima, before: &Stima) -> bool {
    match (&after.insieme, &before.insieme) {
        (Insieme::Errore(_), _) | (_, Insieme::Errore(_)) => true,
        (Insieme::NonSiApplica, set) => before.forse_non_si_applica || *set == Insieme::NonSiApplica,
        (Insieme::SiNo(after), Insieme::SiNo(before)) => before.is_none() || after == before,
        (Insieme::Numero(after), Insieme::Numero(before)) => {
            let above = before.min.is_none_or(|least| after.min.is_some_and(|mine| mine >= least));
            above && before.max.is_none_or(|most| after.max.is_some_and(|mine| mine <= most))
        }
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn completing_a_fact_never_reverses_an_answer_nor_leaves_its_bounds(
        text in prop_oneof![condition(3), number(3)],
        (partial, fuller) in facts_and_completion(),
    ) {
        let banco = Banco::new();
        let (before, _) = banco.eval(&text, &partial, GIORNI).unwrap();
        let (after, _) = banco.eval(&text, &fuller, GIORNI).unwrap();
        prop_assert!(is_within(&after, &before), "{text}: {before:?} became {after:?}");
    }

    #[test]
    fn what_is_not_known_says_what_it_waits_for(text in number(3), (partial, _) in facts_and_completion()) {
        let (stima, _) = Banco::new().eval(&text, &partial, GIORNI).unwrap();
        let single = matches!(&stima.insieme, Insieme::Numero(interval) if interval.single().is_some());
        let settled = single || matches!(stima.insieme, Insieme::NonSiApplica | Insieme::Errore(_));
        prop_assert!(settled || !stima.attese.is_empty(), "{text}: {stima:?}");
    }

    #[test]
    fn no_text_makes_the_parser_panic(text in "\\PC{0,60}") {
        let _ = Banco::new().eval(&text, &Fatti::new(), GIORNI);
    }

    #[test]
    fn no_string_of_words_makes_the_parser_panic(
        words in prop::collection::vec(prop::sample::select(PAROLE.to_vec()), 0..30)
    ) {
        let _ = Banco::new().eval(&words.join(" "), &Fatti::new(), GIORNI);
    }
}

const PAROLE: [&str; 44] = [
    "if",
    "then",
    "else",
    "some",
    "every",
    "for",
    "x",
    "in",
    "satisfies",
    "return",
    "and",
    "or",
    "not",
    "(",
    ")",
    "[",
    "]",
    "..",
    ".",
    ",",
    "+",
    "-",
    "*",
    "/",
    "=",
    "<",
    ">=",
    "between",
    "1",
    "2.5",
    "13 mensilita",
    "8.00 euro/anno",
    "60 percento",
    "@\"2026-01-01\"",
    "ROSSO",
    "n",
    "annuo",
    "lista",
    "studia",
    "count",
    "sum",
    "min",
    "arrotonda",
    "data_diritto",
];

#[test]
fn a_text_nested_without_end_is_refused() {
    let deep = format!("{}1{}", "(".repeat(10_000), ")".repeat(10_000));
    assert!(Banco::new().eval(&deep, &Fatti::new(), GIORNI).is_err());
    let long = vec!["1"; 10_000].join(" + ");
    assert!(Banco::new().eval(&long, &Fatti::new(), GIORNI).is_err());
}
