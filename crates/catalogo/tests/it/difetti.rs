//! Every way a file can be wrong says where, what was expected, and the nearest thing that exists.

use catalogo::{Catalogo, Sorgente};

use crate::banco::{defects, lines, sources};

/// What is replaced, with what, and what the first line of the diagnosis must be.
const DIFETTI: &[(&str, &str, &str)] = &[
    // Names.
    (
        "limite - reddito",
        "limite - redito",
        "schede/prova.yaml:9:22: no fact, parameter or definition is called `redito`; did you mean `reddito`?",
    ),
    (
        "resto > 0",
        "resti > 0",
        "schede/prova.yaml:19:9: no fact, parameter or definition is called `resti`; did you mean `resto`?",
    ),
    (
        "anni_compiuti(nascita",
        "ani_compiuti(nascita",
        "schede/prova.yaml:14:9: no function or table is called `ani_compiuti`; did you mean `anni_compiuti`?",
    ),
    (
        "{limite}",
        "{limit}",
        "schede/prova.yaml:21:33: no definition, fact or parameter is called `limit`; did you mean `limite`?",
    ),
    ("norma: legge", "norma: lege", "schede/prova.yaml:5:8: no act is called `lege`; did you mean `legge`?"),
    // Time.
    (
        "affidabilita:",
        "termini: {prescrizione: {anni: 0, norma: legge}}\naffidabilita:",
        "schede/prova.yaml:29:32: a term is of at least one year",
    ),
    (
        "affidabilita:",
        "termini: {decadenza: {anni: 3, norma: lege}}\naffidabilita:",
        "schede/prova.yaml:29:39: no act is called `lege`; did you mean `legge`?",
    ),
    (
        "unita: euro/anno\n    minimo: 0",
        "unita: euro/anno\n    varia: ano\n    minimo: 0",
        "fatti.yaml:12:12: no change is called `ano`; did you mean `anno`?",
    ),
    (
        "unita: euro/anno\n    minimo: 0",
        "unita: euro/anno\n    vale_dal: nascite\n    minimo: 0",
        "fatti.yaml:12:15: no fact is called `nascite`; did you mean `nascita`?",
    ),
    (
        "unita: euro/anno\n    minimo: 0",
        "unita: euro/anno\n    vale_dal: stato\n    minimo: 0",
        "fatti.yaml:12:15: the day from which a fact holds is a fact of type `data`",
    ),
    (
        "area: pensioni",
        "area: pensione",
        "schede/prova.yaml:4:7: no area is called `pensione`; did you mean `pensioni`?",
    ),
    ("affidabilita:", "afidabilita:", "schede/prova.yaml:1:1: the key `affidabilita` is missing"),
    (
        "{nascita: \"1950-01-01\", reddito",
        "{nascita: \"1950-01-01\", redito",
        "schede/prova.yaml:33:36: no fact is called `redito`; did you mean `reddito`?",
    ),
    (
        "requisito: eta",
        "requisito: etta",
        "schede/prova.yaml:36:16: no requirement is called `etta`; did you mean `eta`?",
    ),
    (
        "affidabilita: verificata",
        "domanda: {risposta: [{clausola: x, se: reddito}]}\naffidabilita: verificata",
        "schede/prova.yaml:29:40: `reddito` is not a yes-or-no fact",
    ),
    (
        "affidabilita: verificata",
        "coperta_da: [prove]\naffidabilita: verificata",
        "schede/prova.yaml:29:14: no card is called `prove`; did you mean `prova`?",
    ),
    ("fonte: AE", "fonte: AEE", "fatti.yaml:14:12: no source is called `AEE`; did you mean `AE`?"),
    // Types and units.
    (
        "67 anni",
        "67",
        "schede/prova.yaml:14:9: cannot compare anni with plain number; a number is written with its unit, as `5 anni`",
    ),
    (
        "limite - reddito",
        "limite - nascita",
        "schede/prova.yaml:9:22: a number is needed here, and this is data",
    ),
    (
        "resto > 0",
        "resto > 0.00 euro/anno && resto > 0.00 euro/anno",
        "schede/prova.yaml:19:32: `&&` has no meaning here; did you mean `and`?",
    ),
    (
        "esito: spetta",
        "esito: si",
        "schede/prova.yaml:34:21: no outcome is called `si`; here there can be: spetta, non_spetta, da_completare, da_accertare",
    ),
    (
        "  resto:",
        "  sum:\n    valore: limite\n    norma: legge\n    testo: {it: \"S\", de: \"S\", en: \"S\"}\n  resto:",
        "schede/prova.yaml:9:13: `sum` is a word of the language",
    ),
    ("resto > 0", "resto", "schede/prova.yaml:19:9: si_no is needed here, and this is euro/anno"),
    (
        "dividi(resto, 13 mensilita, 2, meta_su)",
        "resto / 13 mensilita",
        "schede/prova.yaml:23:11: the amount must be rounded: `arrotonda(x, 2, meta_su)` or `dividi(a, b, 2, meta_su)`",
    ),
    (
        "dividi(resto, 13 mensilita, 2, meta_su)",
        "resto",
        "schede/prova.yaml:23:11: the amount must be euro/mese, and this is euro/anno",
    ),
    (
        "unita: euro/anno\n    minimo",
        "unita: euro/ano\n    minimo",
        "fatti.yaml:11:12: no unit is called `euro/ano`; did you mean `euro/anno`?",
    ),
    (
        "    unita: euro/anno\n    minimo",
        "    minimo",
        "fatti.yaml:10:11: money needs a `unita`: euro, euro/anno, euro/mese, euro/giorno",
    ),
    // Texts of a closed list.
    (
        "se: resto > 0",
        "se: resto > 0 and provincia != \"Milano\"",
        "schede/prova.yaml:19:36: no value of this closed list is called `Milano`; did you mean `MI`?",
    ),
    (
        "reddito: \"5200.00\"",
        "reddito: \"5200.00\", provincia: Milanoo",
        "schede/prova.yaml:33:67: `provincia`: not a value of this closed list; did you mean `MI`?",
    ),
    (
        "tipo: data",
        "tipo: data\n    altri_nomi: {}",
        "fatti.yaml:4:17: only a `testo` with `valori` has `altri_nomi`",
    ),
    (
        "tipo: data",
        "tipo: data\n    valori: {}",
        "fatti.yaml:4:13: only a `codice` or a `testo` has `valori`",
    ),
    ("tipo: data", "tipo: testo\n    valori: {}", "fatti.yaml:4:13: a closed list has at least one value"),
    (
        "      RE: [\"Reggio nell'Emilia\"]",
        "      RR: [\"Reggio nell'Emilia\"]",
        "fatti.yaml:35:7: no value of this closed list is called `RR`; did you mean `GR`?",
    ),
    (
        "[\"Reggio nell'Emilia\"]",
        "[\"Reggio nell'Emilia\", \"milano\"]",
        "fatti.yaml:35:34: `milano` would mean both `MI` and `RE`",
    ),
    ("en: \"Grosseto\"", "en: \"Gorz\"", "fatti.yaml:33:7: `Gorz` would mean both `GO` and `GR`"),
    // Languages.
    (
        "{it: \"Prova\", de: \"Probe\", en: \"Trial\"}",
        "{it: \"Prova\", en: \"Trial\"}",
        "schede/prova.yaml:2:9: the key `de` is missing",
    ),
    ("de: \"Probe\"", "de: \"…\"", "schede/prova.yaml:2:27: the text is missing"),
    ("de: \"Probe\"", "dee: \"Probe\"", "schede/prova.yaml:2:9: the key `de` is missing"),
    (
        "{nascita} ist zu spät",
        "Das ist zu spät",
        "schede/prova.yaml:17:53: `{nascita}` is in another language of this text, not here",
    ),
    // What nothing reads, and what nothing can be.
    (
        "  resto:",
        "  vana:\n    valore: limite\n    norma: legge\n    testo: {it: \"V\", de: \"V\", en: \"V\"}\n  resto:",
        "schede/prova.yaml:8:3: nothing reads this definition: use it or take it away",
    ),
    (
        "unita: euro/anno\n    minimo: 0",
        "unita: euro/anno\n    massimo: -1\n    minimo: 0",
        "fatti.yaml:10:5: `massimo` is less than `minimo`: no value could be right",
    ),
    // YAML.
    (
        "area: pensioni",
        "area: pensioni\narea: lavoro",
        "schede/prova.yaml:5:1: this key is already written above",
    ),
    (
        "area: pensioni",
        "area: pensioni\narea_: lavoro",
        "schede/prova.yaml:5:1: no key is called `area_`; did you mean `area`?",
    ),
    (
        "minimo: 0",
        "minimo: 007",
        "fatti.yaml:12:13: a number with a leading zero can be read in two ways: put it between quotes",
    ),
    ("scheda: prova", "scheda: &a prova", "schede/prova.yaml:1:9: anchors (`&name`) are not allowed"),
    ("scheda: prova", "scheda: !t prova", "schede/prova.yaml:1:9: tags (`!name`) are not allowed"),
    ("it: \"Prova\"", "it: 12", "schede/prova.yaml:2:14: a text is needed here: put it between quotes"),
    (
        "importo: \"100.00\"",
        "importo: 100.00",
        "schede/prova.yaml:34:38: a text is needed here: put it between quotes",
    ),
    (
        "reddito: \"5200.00\"",
        "reddito: 5200.00",
        "schede/prova.yaml:33:45: `reddito`: an amount with two decimals is needed, as 1234.56",
    ),
    (
        "reddito: \"5200.00\"",
        "reddito: \"-1.00\"",
        "schede/prova.yaml:33:45: `reddito`: it cannot be less than 0",
    ),
    // Dates.
    (
        "data: \"2026-03-01\"",
        "data: \"2026-02-30\"",
        "schede/prova.yaml:32:11: a date is needed here, as \"2026-01-31\"",
    ),
    (
        "noto_dal: \"2024-11-15\"",
        "noto_dal: \"15/11/2024\"",
        "parametri.yaml:7:71: a date is needed here, as \"2026-01-31\"",
    ),
    ("data_diritto) >=", "@\"2026-02-30\") >=", "schede/prova.yaml:14:32: a date is written @\"2026-01-31\""),
    // Parameters.
    (
        "valido_dal: \"2026-01-01\"",
        "valido_dal: \"2025-12-31\"",
        "parametri.yaml:8:9: these days overlap those of the figure before, which end on 2025-12-31",
    ),
    (
        "valido_dal: \"2026-01-01\"",
        "valido_dal: \"2026-02-01\"",
        "parametri.yaml:8:9: no figure from 2026-01-01 to 2026-01-31: give it, or list the days under `lacune`",
    ),
    (
        "    valori:\n      - {valido_dal: \"2025-01-01\"",
        "    lacune: [{dal: \"2025-06-01\", al: \"2025-06-30\", motivo: \"x\"}]\n    valori:\n      - {valido_dal: \"2025-01-01\"",
        "parametri.yaml:6:14: some of these days have a figure",
    ),
    (
        "    valori:\n      - {valido_dal: \"2025-01-01\"",
        "    lacune: [{dal: \"2024-06-30\", al: \"2024-06-01\", motivo: \"x\"}]\n    valori:\n      - {valido_dal: \"2025-01-01\"",
        "parametri.yaml:6:14: `al` comes before `dal`",
    ),
    (
        "requisiti:\n",
        "tabelle:\n  t:\n    norma: legge\n    chiavi: {n: {tipo: intero}}\n    risultato: {tipo: intero}\n    righe: [{n: \"[5..1]\", valore: 1}, {n: \"-\", valore: 2}]\nrequisiti:\n",
        "schede/prova.yaml:17:17: an empty range: no value is in it",
    ),
    // Worlds.
    (
        "    mondo: chiuso\n    se_assente: SOLO",
        "    mondo: chiuso",
        "fatti.yaml:18:5: a fact of the closed world says `se_assente`",
    ),
    (
        "    mondo: aperto\n    titolo: {it: \"Reddito\"",
        "    mondo: aperto\n    se_assente: \"0.00\"\n    titolo: {it: \"Reddito\"",
        "fatti.yaml:16:17: a fact of the open world has no `se_assente`: absent, it is unknown",
    ),
    // Cases.
    (
        "importo: \"100.00\"",
        "importo: \"100.01\"",
        "schede/prova.yaml:31:5: the case `si` expects spetta 100.01, and the card gives spetta 100.00",
    ),
    (
        "nascita: \"1990-01-01\"",
        "nascita: \"1950-01-01\"",
        "schede/prova.yaml:35:5: the case `giovane` expects non_spetta, and the card gives spetta 500.00",
    ),
];

#[test]
fn every_defect_says_where_and_what() {
    let mut wrong = Vec::new();
    for (from, to, expected) in DIFETTI {
        let found = defects(from, to);
        if !found.lines().any(|line| line == *expected) {
            wrong.push(format!("{from} -> {to}\n  expected {expected}\n  found    {found}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_requirement_never_seen_failing_is_a_defect() {
    let case = "  - id: giovane\n    requisito: eta\n    data: \"2026-03-01\"\n    fatti: {nascita: \"1990-01-01\", reddito: \"0.00\"}\n    atteso: {esito: non_spetta}\n";
    let found = defects(case, "");
    assert!(
        found.starts_with("schede/prova.yaml:13:3: no worked case in which the requirement `eta` fails"),
        "{found}"
    );
}

#[test]
fn a_caret_stands_under_the_fault_even_in_a_folded_text() {
    let folded = "valore: >-\n      limite\n      - redito";
    let found = defects("valore: limite - reddito", folded);
    let expected = "schede/prova.yaml:11:9: no fact, parameter or definition is called `redito`; did you mean `reddito`?\n          - redito\n            ^^^^^^";
    assert_eq!(found, expected);
}

#[test]
fn lines_are_counted_whatever_ends_them() {
    for ending in ["\r", "\r\n"] {
        for wrong in ["- redito", "- redito }"] {
            let mut files = sources(&[("- reddito", wrong)]);
            for file in &mut files {
                file.testo = file.testo.replace('\n', ending);
            }
            let found = lines(&Catalogo::from_sources(&files).unwrap_err());
            assert!(found.starts_with("schede/prova.yaml:9:"), "{found}");
            assert!(found.contains(wrong), "{found}");
        }
    }
}

#[test]
fn all_the_defects_of_a_kind_of_files_come_together() {
    let files = |broken: &[(&str, &str)]| -> Vec<String> {
        let difetti = Catalogo::from_sources(&sources(broken)).unwrap_err();
        difetti.into_iter().map(|difetto| difetto.file).collect()
    };
    let in_card = ("limite - reddito", "limite - redito");
    assert_eq!(
        files(&[("D.M. 1", ""), ("fonte: AE", "fonte: AEE"), in_card]),
        ["parametri.yaml", "fatti.yaml"]
    );
    let twice = ("{nascita} ist zu spät", "{nascita_} ist zu spät");
    assert_eq!(files(&[("67 anni", "67"), in_card]), ["schede/prova.yaml", "schede/prova.yaml"]);
    assert_eq!(files(&[twice]), ["schede/prova.yaml"]);
}

#[test]
fn the_code_no_stays_text() {
    let with_no = sources(&[
        ("SOLO: {it", "NO: {it"),
        ("se_assente: SOLO", "se_assente: NO"),
        ("reddito: \"5200.00\"}", "reddito: \"5200.00\", stato: NO}"),
    ]);
    assert!(Catalogo::from_sources(&with_no).is_ok());
}

#[test]
fn a_missing_file_and_a_card_under_another_name_are_defects() {
    let mut files = sources(&[]);
    files.retain(|file| file.nome != "norme.yaml");
    let found = Catalogo::from_sources(&files).unwrap_err();
    assert_eq!(found[0].to_string(), "norme.yaml: the file is missing");
    let mut files = sources(&[]);
    files.push(Sorgente { nome: "schede/altra.yaml".to_owned(), testo: crate::banco::SCHEDA.to_owned() });
    let found = Catalogo::from_sources(&files).unwrap_err();
    assert_eq!(found[0].messaggio, "the card `prova` is in a file of another name");
}
