//! The schema of a card's own fields.

use serde_json::{Value, json};

use crate::area::Area;
use crate::canale::Canale;
use crate::carica::AFFIDABILITA;
use crate::misura::Misura;
use crate::periodicita::Periodicita;

use super::campo::{Campo, like, list, may, named, need, object, one_of, words};

pub(super) fn card() -> Vec<Campo> {
    let mut campi = vec![
        need("scheda", "The id: the file is `schede/<id>.yaml`.", words()),
        need("titolo", "What the benefit is called.", like("testi")),
        need("in_breve", "The benefit in two sentences.", like("testi")),
        need("area", "The area of life.", one_of(&Area::NOMI)),
        need("norma", "The act that gives the benefit: an id of `norme.yaml`.", words()),
        need("periodicita", "How often it is paid.", one_of(&Periodicita::NOMI)),
        may(
            "misura",
            "What the amount measures; `dovuto`, what the card itself gives, if it is not said.",
            one_of(&Misura::NOMI),
        ),
        may("si_chiede_con", "What to file; without it the benefit comes without a claim.", claim()),
        may("definizioni", "What is reckoned once and used elsewhere.", named(&object(definition()))),
        may("tabelle", "What the law prints as a table.", named(&super::tabelle::table())),
        need("requisiti", "The requirements, each with its article.", named(&object(requirement()))),
        may("importo", "The instalment, rounded.", object(amount())),
        may("decorrenza", "From when.", object(first_day())),
        may("coperta_da", "Benefits whose payment takes this one's place.", list(&words())),
        may("domanda", "The claim's form.", form()),
        super::termini::terms(),
        super::termini::counts_in(),
        need("affidabilita", "`verificata` only if every value was read in a source.", one_of(&AFFIDABILITA)),
        may("punti_aperti", "What the sources do not say.", list(&like("testi"))),
        need(
            "casi",
            "Worked cases: each requirement holds in one and fails in another.",
            list(&super::casi::case()),
        ),
    ];
    campi.extend(super::seguito::sequel());
    campi
}

fn claim() -> Value {
    object([
        may("canale", "Where it is filed; `inps`, if it is not said.", one_of(&Canale::NOMI)),
        need("tipo", "The kind of claim.", words()),
        need("testo", "How the claim is called.", like("testi")),
    ])
}

fn definition() -> [Campo; 3] {
    [
        need("valore", "What it is.", like("espressione")),
        may("norma", "The act, an id of `norme.yaml`.", words()),
        need("testo", "What to call it.", like("testi")),
    ]
}

fn requirement() -> [Campo; 5] {
    [
        need("se", "The condition.", like("espressione")),
        need("norma", "The act, an id of `norme.yaml`.", words()),
        need("testo", "The requirement in words.", like("testi")),
        may("se_si", "What to say when it holds.", like("testi")),
        may("se_no", "What to say when it fails, and what to do.", like("testi")),
    ]
}

fn described(valore: &str) -> [Campo; 3] {
    [
        need("valore", valore, like("espressione")),
        need("norma", "The act, an id of `norme.yaml`.", words()),
        need("testo", "How to say it.", like("testi")),
    ]
}

fn first_day() -> Vec<Campo> {
    let mut campi = vec![need("valore", "The first day.", like("espressione"))];
    campi.extend(super::seguito::precept());
    campi
}

fn amount() -> Vec<Campo> {
    let yearly = "Only where the yearly total is not the instalment times their number.";
    let mut campi = vec![may("totale_annuo", yearly, like("espressione"))];
    campi.extend(described("The amount of an instalment."));
    campi
}

fn form() -> Value {
    let document = object([
        need("id", "Its id.", words()),
        need("obbligatorio", "Whether the claim is incomplete without it.", json!({"type": "boolean"})),
        need("testo", "What it is.", like("testi")),
    ]);
    let clause = object([
        need("clausola", "The key of the clause.", words()),
        may("se", "The yes-or-no fact for which it is; always, without it.", words()),
    ]);
    object([
        may("documenti", "The documents to enclose.", list(&document)),
        may("campi", "The facts that the person confirms.", list(&words())),
        may(
            "risposta",
            "The clauses that set the days of INPS's answer: the first that fits.",
            list(&clause),
        ),
    ])
}

/// A right without an amount has no `importo`, and every other benefit has one.
pub(super) fn amount_where_due() -> Value {
    let rights: Vec<&str> =
        Periodicita::NOMI.iter().filter(|(_, each)| each.unit().is_none()).map(|(nome, _)| *nome).collect();
    json!({
        "if": {"properties": {"periodicita": {"enum": rights}}, "required": ["periodicita"]},
        "then": {"properties": {"importo": false}},
        "else": {"required": ["importo"]},
    })
}
