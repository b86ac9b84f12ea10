//! What goes with a right: what is refused, with its place, and how it is said.

use catalogo::{Catalogo, Lingua, Sorgente, StatoScadenza};
use jiff::civil::date;
use regole::{Fatti, Valore};

use crate::banco::{SCHEDA, defects, lines, sources};

const TESTO: &str = r#"norma: legge, testo: {it: "a", de: "b", en: "c"}"#;

/// What is written in the card, and what the first line of the diagnosis must be.
fn refused(written: &str, expected: &str) {
    let found = defects("affidabilita: verificata", &format!("{written}\naffidabilita: verificata"));
    assert!(
        found.lines().any(|line| line == expected),
        "{written}\n  expected {expected}\n  found    {found}"
    );
}

#[test]
fn a_term_says_what_is_wrong_with_it() {
    let one_of = "a term is one of `giorni`, `mesi`, `anni` (with `da`, the fact that starts it), `ogni_anno` or `giorno`";
    for (entro, column, expected) in [
        ("{giorni: 30, da: reddito}", 37, "a term starts from a date, and `reddito` is not one"),
        ("{giorni: 30, da: nascitta}", 37, "no fact is called `nascitta`; did you mean `nascita`?"),
        ("{giorni: 30, mesi: 2}", 20, one_of),
        ("{ogni_anno: \"03-31\", da: nascita}", 20, one_of),
        ("{giorni: 0}", 29, "a term lasts at least 1"),
        ("{giorni: \"30\"}", 29, "a whole number is needed here, without quotes"),
        ("{ogni_anno: \"31-03\"}", 32, "a day of each year is needed here, month first, as \"03-31\""),
        ("{giorno: \"2026-02-30\"}", 29, "a date is needed here, as \"2026-01-31\""),
        ("{giorno_: \"2026-02-28\"}", 21, "no key is called `giorno_`; did you mean `giorno`?"),
    ] {
        refused(
            &format!("scadenze: [{{entro: {entro}, {TESTO}}}]"),
            &format!("schede/prova.yaml:29:{column}: {expected}"),
        );
    }
    refused(
        &format!("scadenze: [{{dopo: decadenze, {TESTO}}}]"),
        "schede/prova.yaml:29:19: no consequence of a term is called `decadenze`; did you mean `decadenza`?",
    );
}

#[test]
fn a_term_starts_from_a_fact_that_the_mandate_opens() {
    let unread = "    ente: persona\n    fonte: ANPR\n    mondo: aperto\n    titolo: {it: \"Altro\", de: \"Anderer\", en: \"Other\"}\n";
    let mut files = sources(&[(
        "affidabilita: verificata",
        &format!("scadenze: [{{entro: {{anni: 1, da: altro}}, {TESTO}}}]\naffidabilita: verificata"),
    )]);
    files[0].testo =
        files[0].testo.replacen("fatti:\n", &format!("fatti:\n  altro:\n    tipo: data\n{unread}"), 1);
    let found = lines(&Catalogo::from_sources(&files).unwrap_err());
    let expected =
        "schede/prova.yaml:29:34: `altro` is not read by this card, so a mandate for it does not open it";
    assert!(found.starts_with(expected), "{found}");
}

#[test]
fn an_incompatibility_says_what_is_wrong_with_it() {
    let of = |what: &str| format!("incompatibile_con: [{{{what}, grado: totale, {TESTO}}}]");
    refused(&of("con: prova"), "schede/prova.yaml:29:27: a card is not incompatible with itself");
    refused(&of("con: prove"), "schede/prova.yaml:29:27: no card is called `prove`; did you mean `prova`?");
    refused(
        &of("con: prova, altro: {it: \"a\", de: \"b\", en: \"c\"}"),
        "schede/prova.yaml:29:21: `con` (the id of a card) or `altro` (a thing without a card) is needed here, one of the two",
    );
    refused(
        &format!("codici_inps: [{{vocabolario: tipo_istanze, codice: a, etichetta: b, {TESTO}}}]"),
        "schede/prova.yaml:29:29: no vocabulary of INPS is called `tipo_istanze`; did you mean `tipo_istanza`?",
    );
}

/// Two cards, each with what it says of the other.
fn pair(one: &str, other: &str) -> Result<Catalogo, String> {
    let said = |con: &str, grado: &str| match grado {
        "" => "affidabilita: verificata".to_owned(),
        grado => {
            format!("incompatibile_con: [{{con: {con}, grado: {grado}, {TESTO}}}]\naffidabilita: verificata")
        }
    };
    let mut files = sources(&[("affidabilita: verificata", &said("altra", one))]);
    let testo = SCHEDA.replacen("scheda: prova", "scheda: altra", 1).replacen(
        "affidabilita: verificata",
        &said("prova", other),
        1,
    );
    files.push(Sorgente { nome: "schede/altra.yaml".to_owned(), testo });
    Catalogo::from_sources(&files).map_err(|difetti| lines(&difetti))
}

/// Two cards, each with a line of its own.
fn two(prova: &str, altra: &str) -> Result<Catalogo, String> {
    let end = |line: &str| format!("{line}\naffidabilita: verificata");
    let mut files = sources(&[("affidabilita: verificata", &end(prova))]);
    let testo = SCHEDA.replacen("scheda: prova", "scheda: altra", 1);
    let testo = testo.replacen("affidabilita: verificata", &end(altra), 1);
    files.push(Sorgente { nome: "schede/altra.yaml".to_owned(), testo });
    Catalogo::from_sources(&files).map_err(|difetti| lines(&difetti))
}

#[test]
fn what_counts_in_the_income_of_another_makes_no_circle() {
    let counts = |per: &str| format!("conta_in: {{fatto: reddito, per: [{per}], norma: legge}}");
    assert!(two(&counts("altra"), "").is_ok());
    let found = two(&counts("altra"), &counts("prova")).unwrap_err();
    assert!(found.contains("schede/prova.yaml:29:"), "{found}");
    assert!(found.contains("a circle: prova counts in altra counts in its own income"), "{found}");
    let found = two(&counts("prova"), "").unwrap_err();
    assert!(found.contains("a circle: prova counts in its own income"), "{found}");
    let unread = counts("altra").replace("reddito", "provincia");
    let found = two(&unread, "").unwrap_err();
    assert!(found.contains("`altra` does not read `provincia`: nothing can count there"), "{found}");
    let found = two("coperta_da: [prova]", "").unwrap_err();
    assert!(found.starts_with("schede/prova.yaml:29:14: a card does not take its own place"), "{found}");
}

#[test]
fn an_incompatibility_is_said_by_both_cards_alike() {
    let found = pair("totale", "").unwrap_err();
    let expected = "schede/prova.yaml:29:27: `altra` does not say that it is incompatible with `prova`: write it in schede/altra.yaml too";
    assert!(found.starts_with(expected), "{found}");
    let found = pair("totale", "con_condizioni").unwrap_err();
    assert_eq!(found.matches("the two must say the same").count(), 2, "{found}");
    let catalogo = pair("totale", "totale").unwrap();
    let said = catalogo.incompatibilita(catalogo.find_scheda("prova").unwrap(), Lingua::De);
    assert_eq!(
        (said[0].scheda.as_deref(), &*said[0].titolo, &*said[0].regola),
        (Some("altra"), "Probe", "b")
    );
}

#[test]
fn a_term_is_said_with_its_day_only_when_the_fact_is_known() {
    let term = format!("scadenze: [{{entro: {{giorni: 30, da: nascita}}, dopo: decadenza, {TESTO}}}]");
    let files = sources(&[("affidabilita: verificata", &format!("{term}\naffidabilita: verificata"))]);
    let catalogo = Catalogo::from_sources(&files).unwrap();
    let scheda = catalogo.find_scheda("prova").unwrap();
    let today = date(2026, 1, 20);
    let rule = catalogo.scadenze(scheda, &Fatti::new(), today, Lingua::It).remove(0);
    assert_eq!((rule.stato, rule.entro, rule.avviso), (StatoScadenza::Regola, None, None));
    let mut fatti = Fatti::new();
    fatti.insert("nascita", Valore::Data(date(2025, 12, 1)));
    let over = catalogo.scadenze(scheda, &fatti, today, Lingua::It).remove(0);
    assert_eq!((over.stato, over.entro.as_deref()), (StatoScadenza::Passata, Some("31/12/2025")));
    assert!(over.avviso.unwrap().contains("da verificare"));
}
