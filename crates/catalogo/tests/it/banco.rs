//! A catalogue of one small card, to break in one place at a time.

use catalogo::{Catalogo, Diagnosi, Sorgente};

pub(crate) const FATTI: &str = r#"fatti:
  nascita:
    tipo: data
    ente: persona
    fonte: ANPR
    mondo: aperto
    titolo: {it: "Nascita", de: "Geburt", en: "Birth"}
    aiuto: {it: "Il giorno.", de: "Der Tag.", en: "The day."}
  reddito:
    tipo: euro
    unita: euro/anno
    minimo: 0
    ente: persona
    fonte: AE
    mondo: aperto
    titolo: {it: "Reddito", de: "Einkommen", en: "Income"}
  stato:
    tipo: codice
    valori:
      SOLO: {it: "Solo", de: "Allein", en: "Alone"}
      COPPIA: {it: "In coppia", de: "Zu zweit", en: "Couple"}
    ente: persona
    fonte: ANPR
    mondo: chiuso
    se_assente: SOLO
    titolo: {it: "Stato", de: "Stand", en: "State"}
  provincia:
    tipo: testo
    valori:
      RE: {it: "Reggio Emilia", de: "Reggio Emilia", en: "Reggio Emilia"}
      GO: {it: "Gorizia", de: "Görz", en: "Gorizia"}
      MI: {it: "Milano", de: "Mailand", en: "Milan"}
      GR: {it: "Grosseto", de: "Grosseto", en: "Grosseto"}
    altri_nomi:
      RE: ["Reggio nell'Emilia"]
    ente: persona
    fonte: ANPR
    mondo: aperto
    titolo: {it: "Provincia", de: "Provinz", en: "Province"}
"#;

pub(crate) const PARAMETRI: &str = r#"parametri:
  limite:
    titolo: {it: "Limite", de: "Grenze", en: "Limit"}
    tipo: euro
    unita: euro/anno
    valori:
      - {valido_dal: "2025-01-01", valido_al: "2025-12-31", noto_dal: "2024-11-15", stato: definitivo, valore: "6000.00", fonte: "D.M. 1"}
      - {valido_dal: "2026-01-01", valido_al: "2026-12-31", noto_dal: "2025-11-15", stato: provvisorio, valore: "6500.00", fonte: "D.M. 2"}
"#;

pub(crate) const NORME: &str = "norme:\n  legge: {testo: \"Legge 1/2000\"}\n";

pub(crate) const SCHEDA: &str = r#"scheda: prova
titolo: {it: "Prova", de: "Probe", en: "Trial"}
in_breve: {it: "Una prova.", de: "Eine Probe.", en: "A trial."}
area: pensioni
norma: legge
periodicita: mensile_13
definizioni:
  resto:
    valore: limite - reddito
    norma: legge
    testo: {it: "Quel che resta", de: "Was bleibt", en: "What is left"}
requisiti:
  eta:
    se: anni_compiuti(nascita, data_diritto) >= 67 anni
    norma: legge
    testo: {it: "Ha 67 anni", de: "Ist 67", en: "Is 67"}
    se_no: {it: "Il {nascita} è troppo tardi.", de: "{nascita} ist zu spät.", en: "{nascita} is too late."}
  reddito_basso:
    se: resto > 0
    norma: legge
    testo: {it: "Reddito sotto {limite}", de: "Einkommen unter {limite}", en: "Income below {limite}"}
importo:
  valore: dividi(resto, 13 mensilita, 2, meta_su)
  norma: legge
  testo: {it: "{resto} in tredici rate", de: "{resto} in dreizehn Raten", en: "{resto} in thirteen parts"}
si_chiede_con:
  tipo: prova
  testo: {it: "Domanda di prova", de: "Probeantrag", en: "Trial claim"}
affidabilita: verificata
casi:
  - id: si
    data: "2026-03-01"
    fatti: {nascita: "1950-01-01", reddito: "5200.00"}
    atteso: {esito: spetta, importo: "100.00", periodo: mese}
  - id: giovane
    requisito: eta
    data: "2026-03-01"
    fatti: {nascita: "1990-01-01", reddito: "0.00"}
    atteso: {esito: non_spetta}
  - id: ricco
    requisito: reddito_basso
    data: "2026-03-01"
    fatti: {nascita: "1950-01-01", reddito: "6500.00"}
    atteso: {esito: non_spetta}
"#;

/// The files, with one text replaced by another in the file that has it.
pub(crate) fn sources(replace: &[(&str, &str)]) -> Vec<Sorgente> {
    let files = [
        ("fatti.yaml", FATTI),
        ("parametri.yaml", PARAMETRI),
        ("norme.yaml", NORME),
        ("schede/prova.yaml", SCHEDA),
    ];
    let mut sources: Vec<Sorgente> = files
        .iter()
        .map(|(nome, testo)| Sorgente { nome: (*nome).to_owned(), testo: (*testo).to_owned() })
        .collect();
    for (from, to) in replace {
        let file = sources
            .iter_mut()
            .find(|file| file.testo.contains(from))
            .unwrap_or_else(|| panic!("no file has {from}"));
        file.testo = file.testo.replacen(from, to, 1);
    }
    sources
}

pub(crate) fn catalogo() -> Catalogo {
    Catalogo::from_sources(&sources(&[])).unwrap_or_else(|difetti| panic!("{}", lines(&difetti)))
}

/// The defects after a replacement, each as `file:line:column: message`.
pub(crate) fn defects(from: &str, to: &str) -> String {
    lines(&Catalogo::from_sources(&sources(&[(from, to)])).unwrap_err())
}

pub(crate) fn lines(difetti: &[Diagnosi]) -> String {
    difetti.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
