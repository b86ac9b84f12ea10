//! A card as law: expressions as they are written, names with the figures of the day, tables in words.

use catalogo::{Catalogo, Lingua, Origine};
use jiff::civil::{Date, date};

use crate::banco::{catalogo, sources};

const OGGI: Date = date(2026, 3, 1);

const TAVOLA: &str = r#"tabelle:
  quota:
    norma: legge
    testo: {it: "Quota", de: "Anteil", en: "Share"}
    chiavi:
      solo: {tipo: si_no, testo: {it: "Vive solo", de: "Lebt allein", en: "Lives alone"}}
      euro_di_reddito: {tipo: euro, unita: euro/anno}
    risultato: {tipo: percentuale, unita: percento}
    righe:
      - {solo: true, euro_di_reddito: "<= 1000", valore: 100}
      - {solo: true, euro_di_reddito: "(1000..2000]", valore: 50}
      - {solo: true, euro_di_reddito: "> 2000", valore: 0}
      - {solo: false, euro_di_reddito: "-", valore: 10}
requisiti:"#;

const MEZZO: &str = r#"definizioni:
  mezzo:
    valore: limite / 2
    testo: {it: "Metà", de: "Hälfte", en: "Half"}
"#;

#[test]
fn a_rule_stands_as_it_is_written_with_its_article_and_the_figures_of_the_day() {
    let catalogo = catalogo();
    let scheda = catalogo.find_scheda("prova").unwrap();
    let legge = catalogo.legge(scheda, OGGI, OGGI, Lingua::It);
    let resto = &legge.definizioni[0];
    assert_eq!((&*resto.espressione, resto.norma.as_deref()), ("limite - reddito", Some("Legge 1/2000")));
    let limite = &resto.nomi[0];
    assert_eq!(
        (limite.nome.as_str(), limite.titolo.as_str(), limite.origine, limite.provvisorio),
        ("limite", "Limite", Origine::Cifra, true)
    );
    assert_eq!(
        (limite.valore.as_deref(), limite.norma.as_deref()),
        (Some("6.500,00 € l'anno"), Some("D.M. 2"))
    );
    assert_eq!(&*legge.requisiti[1].espressione, "resto > 0");
    assert_eq!(legge.importo.unwrap().nomi[0].origine, Origine::Definizione);
}

#[test]
fn a_text_gives_the_law_s_figures_and_names_in_brackets_what_depends_on_the_person() {
    let catalogo = catalogo();
    let scheda = catalogo.find_scheda("prova").unwrap();
    let legge = catalogo.legge(scheda, OGGI, OGGI, Lingua::It);
    assert_eq!(legge.requisiti[1].testo, "Reddito sotto 6.500,00 €");
    assert_eq!(legge.importo.unwrap().testo, "[Quel che resta] in tredici rate");
    let unknown = catalogo.legge(scheda, date(2027, 3, 1), OGGI, Lingua::It);
    assert_eq!(unknown.requisiti[1].testo, "Reddito sotto [Limite]");
}

#[test]
fn a_chain_of_cases_is_a_table_and_a_table_is_told_in_words() {
    let chain = "if reddito <= mezzo then limite - reddito else if reddito < limite then limite - reddito else 0 euro/anno";
    let read = "resto > 0 and quota(stato = SOLO, reddito) >= 0 percento";
    let changed = sources(&[
        ("resto > 0", read),
        ("limite - reddito", chain),
        ("definizioni:\n", MEZZO),
        ("requisiti:", TAVOLA),
    ]);
    let catalogo = Catalogo::from_sources(&changed).unwrap_or_else(|found| panic!("{found:?}"));
    let scheda = catalogo.find_scheda("prova").unwrap();
    let legge = catalogo.legge(scheda, OGGI, OGGI, Lingua::It);
    let casi = &legge.definizioni[1].casi[0];
    assert_eq!(
        (casi.len(), casi[1].se.as_deref(), casi[2].se.as_deref()),
        (3, Some("reddito < limite"), None)
    );
    let tavola = &legge.tavole[0];
    assert_eq!(tavola.colonne, ["Vive solo", "euro di reddito"]);
    let rows: Vec<String> =
        tavola.righe.iter().map(|(cells, result)| format!("{}: {result}", cells.join(" / "))).collect();
    assert_eq!(
        rows,
        [
            "sì / fino a 1.000,00 €: 100%",
            "sì / oltre 1.000,00 €, fino a 2.000,00 €: 50%",
            "sì / oltre 2.000,00 €: 0%",
            "no / qualunque: 10%",
        ]
    );
}

#[test]
fn every_card_of_the_catalogue_is_told_as_law_in_every_language() {
    let catalogo = Catalogo::embedded().unwrap();
    for scheda in catalogo.schede() {
        for lingua in Lingua::ALL {
            let legge = catalogo.legge(scheda, date(2026, 11, 25), date(2026, 11, 25), lingua);
            assert_eq!(legge.requisiti.len(), scheda.requisiti.len(), "{}", scheda.id);
            assert_eq!(legge.definizioni.len(), scheda.definizioni.len(), "{}", scheda.id);
            let rules = legge.requisiti.iter().chain(&legge.importo).chain(&legge.decorrenza);
            for rule in rules.chain(&legge.definizioni) {
                assert!(!rule.testo.contains(['{', '_']), "{}: {}", scheda.id, rule.testo);
                assert!(!rule.espressione.trim().is_empty(), "{}: {}", scheda.id, rule.nome);
            }
            for tavola in &legge.tavole {
                assert!(tavola.colonne.iter().all(|colonna| colonna.starts_with(char::is_uppercase)));
            }
        }
    }
}
