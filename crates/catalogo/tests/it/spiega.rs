//! Explanations: sentences from the card's texts, in three languages.

use catalogo::{Avviso, Catalogo, Lingua, Sorgente};
use jiff::civil::date;
use regole::{Fatti, Giorni};

use crate::banco::{catalogo, sources};

const GIORNI: Giorni = Giorni { data_diritto: date(2026, 3, 1), conosciuto_al: None };

fn explain(catalogo: &Catalogo, fatti: &str, lingua: Lingua) -> String {
    let sorgente = Sorgente { nome: "fatti".to_owned(), testo: fatti.to_owned() };
    let fatti = catalogo.fattario().parse_facts(&sorgente).unwrap();
    let scheda = catalogo.find_scheda("prova").unwrap();
    let risposta = catalogo.valuta(scheda, &fatti, GIORNI);
    serde_json::to_string_pretty(&catalogo.spiega(scheda, &risposta, lingua)).unwrap()
}

#[test]
fn a_certain_yes_is_explained_with_its_steps_and_acts() {
    let fatti = "{nascita: \"1950-01-31\", reddito: \"5200.00\"}";
    insta::assert_snapshot!(explain(&catalogo(), fatti, Lingua::It));
}

#[test]
fn a_text_of_a_closed_list_is_told_by_its_name_whichever_was_written() {
    let by_province = sources(&[
        ("data_diritto) >= 67 anni", "data_diritto) >= 67 anni or provincia = \"RE\""),
        ("Il {nascita} è troppo tardi.", "{provincia} non lo è."),
        ("{nascita} ist zu spät.", "{provincia} ist es nicht."),
        ("{nascita} is too late.", "{provincia} is not."),
        ("\"1990-01-01\", reddito", "\"1990-01-01\", provincia: \"Görz\", reddito"),
    ]);
    let catalogo = Catalogo::from_sources(&by_province).unwrap();
    let said = explain(&catalogo, "{nascita: \"1990-01-31\", provincia: gorizia}", Lingua::De);
    assert!(said.contains("Görz ist es nicht."), "{said}");
    let said = explain(&catalogo, "{nascita: \"1990-01-31\", provincia: \"Reggio nell'Emilia\"}", Lingua::De);
    assert!(!said.contains("ist es nicht."), "{said}");
}

#[test]
fn a_missing_fact_is_asked_and_the_amount_is_a_range() {
    insta::assert_snapshot!(explain(&catalogo(), "{nascita: \"1990-01-31\"}", Lingua::De));
    insta::assert_snapshot!(explain(&catalogo(), "{nascita: \"1950-01-31\"}", Lingua::En));
}

#[test]
fn provisional_figures_and_unconfirmed_cards_are_said() {
    let unconfirmed = sources(&[("affidabilita: verificata", "affidabilita: da_confermare")]);
    let catalogo = Catalogo::from_sources(&unconfirmed).unwrap();
    let scheda = catalogo.find_scheda("prova").unwrap();
    let risposta = catalogo.valuta(scheda, &scheda.casi[0].fatti, GIORNI);
    let provisional = Avviso::ParametroProvvisorio { nome: "limite".into() };
    assert_eq!(risposta.avvisi, [Avviso::SchedaDaConfermare, provisional]);
}

#[test]
fn the_figures_used_change_hash_when_they_change() {
    let hash = |catalogo: &Catalogo| {
        let scheda = catalogo.find_scheda("prova").unwrap();
        let risposta = catalogo.valuta(scheda, &scheda.casi[0].fatti, GIORNI);
        catalogo.figures_used(&risposta.valutazione)[0].impronta.clone()
    };
    let before = hash(&catalogo());
    let changed = sources(&[("\"2025-11-15\", stato: provvisorio", "\"2025-11-16\", stato: provvisorio")]);
    assert_eq!(before, hash(&catalogo()));
    assert_ne!(before, hash(&Catalogo::from_sources(&changed).unwrap()));
}

#[test]
fn a_year_without_a_figure_names_the_parameter() {
    let catalogo = catalogo();
    let scheda = catalogo.find_scheda("prova").unwrap();
    let giorni = Giorni { data_diritto: date(2027, 3, 1), conosciuto_al: None };
    let risposta = catalogo.valuta(scheda, &scheda.casi[0].fatti, giorni);
    assert_eq!(risposta.valutazione.esito.as_str(), "da_completare");
    assert_eq!(risposta.valutazione.parametri_ignoti, ["limite".into()]);
    let said = catalogo.spiega(scheda, &risposta, Lingua::En).avvisi;
    assert_eq!(said, ["The value for this day is not known: Limit."]);
}

const DECORRENZA: &str = "decorrenza:\n  valore: if provincia = \"RE\" then primo_del_mese_dopo(nascita) else data_diritto\n  norma: legge\n  testo: {it: \"Dal {nascita}\", de: \"Ab {nascita}\", en: \"From {nascita}\"}\n";

#[test]
fn a_first_day_that_waits_for_a_fact_does_not_look_like_a_card_without_one() {
    let catalogo =
        Catalogo::from_sources(&sources(&[("si_chiede_con:", &format!("{DECORRENZA}si_chiede_con:"))]))
            .unwrap();
    let scheda = catalogo.find_scheda("prova").unwrap();
    let risposta = catalogo.valuta(scheda, &scheda.casi[0].fatti, GIORNI);
    assert_eq!((risposta.valutazione.esito.as_str(), risposta.valutazione.mancanti.len()), ("spetta", 0));
    let said = Lingua::ALL.map(|lingua| catalogo.spiega(scheda, &risposta, lingua));
    assert_eq!(
        said.each_ref().map(|told| told.frase_decorrenza.as_deref().unwrap()),
        [
            "Decorrenza: non ancora nota. Serve sapere: Provincia.",
            "Beginn: noch nicht bekannt. Benötigt wird: Provinz.",
            "First day: not known yet. Needed: Province.",
        ]
    );
    assert_eq!(&*said[0].decorrenza_attende[0].fatto, "provincia");
    let known =
        explain(&catalogo, "{nascita: \"1950-01-31\", reddito: \"5200.00\", provincia: RE}", Lingua::It);
    assert!(known.contains("Decorrenza: 01/02/1950."), "{known}");
    assert!(known.contains("\"decorrenza_attende\": []"), "{known}");
}

#[test]
fn a_rule_of_the_first_day_that_no_source_was_read_for_is_marked() {
    let unconfirmed = format!("{DECORRENZA}  affidabilita: da_confermare\nsi_chiede_con:");
    let catalogo = Catalogo::from_sources(&sources(&[("si_chiede_con:", &unconfirmed)])).unwrap();
    let scheda = catalogo.find_scheda("prova").unwrap();
    let marked = |caso: usize| {
        let risposta = catalogo.valuta(scheda, &scheda.casi[caso].fatti, GIORNI);
        risposta.avvisi.contains(&Avviso::DecorrenzaDaConfermare)
    };
    assert!(marked(0), "due, and its first day waits for the province");
    assert!(!marked(1), "nothing begins where nothing is due");
}

#[test]
fn a_sentence_calls_by_its_name_what_has_no_value_yet() {
    let catalogo = catalogo();
    let scheda = catalogo.find_scheda("prova").unwrap();
    let giorni = Giorni { data_diritto: date(2027, 3, 1), conosciuto_al: None };
    let risposta = catalogo.valuta(scheda, &scheda.casi[0].fatti, giorni);
    for (lingua, requisito, importo) in [
        (
            Lingua::It,
            "Reddito sotto «Limite» (valore non ancora noto). Non si può ancora dire.",
            "«Quel che resta» (valore non ancora noto) in tredici rate",
        ),
        (
            Lingua::De,
            "Einkommen unter „Grenze“ (Wert noch nicht bekannt). Das lässt sich noch nicht sagen.",
            "„Was bleibt“ (Wert noch nicht bekannt) in dreizehn Raten",
        ),
        (
            Lingua::En,
            "Income below “Limit” (value not known yet). This cannot be said yet.",
            "“What is left” (value not known yet) in thirteen parts",
        ),
    ] {
        let said = catalogo.spiega(scheda, &risposta, lingua);
        assert_eq!(said.requisiti[1].frase, requisito);
        assert_eq!(said.calcolo.unwrap().frase, importo);
    }
}

#[test]
fn no_sentence_of_any_card_has_a_hole_when_nothing_is_known() {
    let catalogo = Catalogo::embedded().unwrap();
    for scheda in catalogo.schede() {
        let risposta = catalogo.valuta(scheda, &Fatti::new(), GIORNI);
        for (lingua, named, hole) in [
            (Lingua::It, "(valore non ancora noto)", "non ancora noto"),
            (Lingua::De, "(Wert noch nicht bekannt)", "noch nicht bekannt"),
            (Lingua::En, "(value not known yet)", "not known yet"),
        ] {
            let told = catalogo.spiega(scheda, &risposta, lingua);
            for motivo in told.requisiti.iter().chain(&told.calcolo) {
                assert!(!motivo.frase.replace(named, "").contains(hole), "{}: {}", scheda.id, motivo.frase);
            }
        }
    }
}
