//! What differs, as a jurist reads it; and which cards answer otherwise.

use lingue::Lingua;

use super::{Come, Cosa, compare, touched};
use crate::{Cartella, Sorgente};

/// The folder of the program with some texts put in place of others, each of which must be there.
fn changed(changes: &[(&str, &str, &str)]) -> Cartella {
    let mut sorgenti = Cartella::embedded().sorgenti().to_vec();
    for (nome, old, new) in changes {
        let sorgente = sorgenti.iter_mut().find(|sorgente| sorgente.nome == *nome).unwrap();
        assert!(sorgente.testo.contains(old), "{nome} has no {old}");
        sorgente.testo = sorgente.testo.replacen(old, new, 1);
    }
    Cartella::new(sorgenti)
}

/// The last figure of a parameter, which many cards read.
const FIGURA: &str = r#"{valido_dal: "2026-01-01", valido_al: "2026-12-31", noto_dal: "2025-11-19", stato: provvisorio, valore: "611.85", fonte: "D.M. 19 novembre 2025; INPS, circolare n. 153/2025 (rivalutazione 1,4%)"}"#;
const SCHEDA: &str = "schede/assegno_sociale.yaml";

#[test]
fn nothing_differs_from_itself() {
    let one = Cartella::embedded();
    assert_eq!(compare(&one, &one).unwrap().mutamenti, []);
    assert_eq!(one.impronta(), changed(&[]).impronta());
    assert_eq!(&*one.impronta(), &**one.load().unwrap().impronta());
}

#[test]
fn a_requirement_that_changes_is_said_field_by_field() {
    let (old, new) =
        ("anni_soggiorno_legale_continuativo >= 10 anni", "anni_soggiorno_legale_continuativo >= 5 anni");
    let found = compare(&Cartella::embedded(), &changed(&[(SCHEDA, old, new)])).unwrap().mutamenti;
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].cosa, &*found[0].id, found[0].come),
        (Cosa::Scheda, "assegno_sociale", Come::Cambiata)
    );
    let campo = &found[0].campi[0];
    assert_eq!(
        campo.percorso.iter().map(|name| &**name).collect::<Vec<_>>(),
        ["requisiti", "soggiorno", "se"]
    );
    assert_eq!(
        campo.via.in_lingua(Lingua::It),
        "Requisiti › Ha soggiornato in Italia per almeno dieci anni di seguito › Condizione"
    );
    assert_eq!((campo.prima.as_deref(), campo.dopo.as_deref()), (Some(old), Some(new)));
    assert_eq!(found[0].campi.len(), 1);
}

#[test]
fn a_figure_is_named_by_its_days() {
    let dopo = changed(&[("parametri.yaml", "valore: \"611.85\"", "valore: \"700.00\"")]);
    let found = compare(&Cartella::embedded(), &dopo).unwrap().mutamenti;
    assert_eq!((found.len(), found[0].cosa, &*found[0].id), (1, Cosa::Parametro, "trattamento_minimo"));
    let percorso = found[0].campi[0].percorso.join(" ");
    assert_eq!(percorso, "valori 2026-01-01 (2025-11-19) valore");
    assert_eq!(
        found[0].campi[0].via.in_lingua(Lingua::It),
        "Valori › dal 01/01/2026 (nota dal 19/11/2025) › Valore"
    );
    assert_eq!(found[0].campi[0].dopo.as_deref(), Some("700.00"));
}

#[test]
fn a_note_that_changes_changes_the_card_and_no_field() {
    let found = compare(&Cartella::embedded(), &changed(&[(SCHEDA, "requisiti:", "# Nota.\nrequisiti:")]))
        .unwrap()
        .mutamenti;
    assert_eq!((found.len(), found[0].campi.len()), (1, 0));
}

#[test]
fn cards_that_read_a_figure_answer_otherwise_and_the_others_do_not() {
    let prima = Cartella::embedded().load().unwrap();
    let new = format!("{FIGURA}\n      - {}", FIGURA.replace("2026", "2027").replace("2025", "2026"));
    let dopo = changed(&[("parametri.yaml", FIGURA, &new)]).load().unwrap();
    let found = touched(Some(&prima), &dopo);
    let readers: Vec<_> = dopo
        .schede()
        .filter(|scheda| scheda.parametri().contains("trattamento_minimo"))
        .map(|scheda| (scheda.id.clone(), Come::Cambiata))
        .collect();
    assert!(!readers.is_empty());
    assert_eq!(found, readers);
    assert_eq!(touched(Some(&prima), &prima), []);
    assert_eq!(touched(None, &dopo).len(), dopo.schede().count());
}

#[test]
fn a_card_that_comes_or_goes_is_said() {
    let nuova: Vec<Sorgente> = Cartella::embedded().sorgenti().to_vec();
    let meno = Cartella::new(nuova.into_iter().filter(|sorgente| sorgente.nome != SCHEDA));
    let (gone, come) = (
        compare(&Cartella::embedded(), &meno).unwrap().mutamenti,
        compare(&meno, &Cartella::embedded()).unwrap().mutamenti,
    );
    assert_eq!((gone[0].come, gone[0].campi.len()), (Come::Tolta, 0));
    assert_eq!(come[0].come, Come::Aggiunta);
    assert!(come[0].campi.iter().all(|campo| campo.prima.is_none() && campo.dopo.is_some()));
}

#[test]
fn every_thing_has_a_name_in_every_language() {
    let confronto = compare(&Cartella::new([]), &Cartella::embedded()).unwrap();
    let nomi = &confronto.nomi;
    assert_eq!(nomi.find(Cosa::Scheda, "assegno_sociale", Lingua::It), Some("Assegno sociale"));
    assert_eq!(nomi.find(Cosa::Parametro, "trattamento_minimo", Lingua::De), Some("Monatliche Mindestrente"));
    assert_eq!(nomi.find(Cosa::Norma, "circ68_2001", Lingua::En), Some("INPS, circolare n. 68/2001"));
    assert_eq!(nomi.find(Cosa::Fatto, "assegno_sociale", Lingua::It), None);
    for mutamento in &confronto.mutamenti {
        assert!(nomi.find(mutamento.cosa, &mutamento.id, Lingua::En).is_some(), "{}", mutamento.id);
    }
}
