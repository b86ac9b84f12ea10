//! A simulation counts what the evaluator of one person says, before and after.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;

use catalogo::{Cartella, Catalogo, Chi, Come, Conteggio, Effetto, Simulazione, Sorgente};
use regole::{Centesimi, Esito, Fatti, Importo};
use scansione::{
    Avanzamento, Dove, Errore, Giro, Popolazione, Tracciato, fill, populate, read_facts, scan, simulate,
};

use crate::banco::{GIORNI, SEME, parts};

const PERSONE: u64 = 3_000;

fn embedded(nome: &str) -> String {
    let found = Cartella::embedded();
    let sorgente = found.sorgenti().iter().find(|sorgente| sorgente.nome == nome).unwrap();
    sorgente.testo.clone()
}

/// A catalogue of one card on a limit of income, from an age on.
fn cards(limite: u32, anni: u32) -> Catalogo {
    cards_with(limite, &format!("{anni} anni"), embedded("fatti.yaml"))
}

/// The same, from an age that may hang on something else, with other facts.
fn cards_with(limite: u32, anni: &str, fatti: String) -> Catalogo {
    let parametri = format!(
        r#"parametri:
  limite_di_prova:
    titolo: {{it: "Limite", de: "Grenze", en: "Limit"}}
    tipo: euro
    unita: euro/anno
    valori:
      - {{valido_dal: "2026-01-01", noto_dal: "2026-01-01", stato: definitivo, valore: "{limite}.00", fonte: "Prova"}}
"#
    );
    let scheda = include_str!("prova.yaml")
        .replace("LIMITE_ANNUO", &format!("{limite}.00"))
        .replace("LIMITE_MENSILE", &format!("{}.00", limite / 13))
        .replace("ANNI anni", anni);
    let sorgenti = [
        ("fatti.yaml", fatti),
        ("norme.yaml", embedded("norme.yaml")),
        ("parametri.yaml", parametri),
        ("schede/prova.yaml", scheda),
    ];
    let sorgenti = sorgenti.map(|(nome, testo)| Sorgente { nome: nome.to_owned(), testo });
    Cartella::new(sorgenti).load().unwrap_or_else(|difetti| {
        panic!("{}", difetti.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })
}

fn drawn() -> Dove {
    Dove::Disegnato { persone: PERSONE, seme: SEME }
}

fn simulated(prima: Option<&Catalogo>, dopo: &Catalogo, dove: &Dove) -> Simulazione {
    simulate(prima, dopo, dove, GIORNI, &Avanzamento::silent()).unwrap()
}

/// How one card answers to one person.
fn answer(catalogo: &Catalogo, fatti: &Fatti) -> (Esito, Option<Importo>) {
    let judged = catalogo.valuta(catalogo.find_scheda("prova").unwrap(), fatti, GIORNI).valutazione;
    (judged.esito, judged.importo)
}

fn is_open(esito: Esito) -> bool {
    !matches!(esito, Esito::Spetta | Esito::NonSpetta)
}

/// What changes for a person, said again without the columns and without their code.
fn expected(prima: (Esito, Option<Importo>), dopo: (Esito, Option<Importo>)) -> Option<(Effetto, i64)> {
    let cents = |importo| match importo {
        Some(Importo::Certo(Centesimi(cents))) => Some(cents * 13),
        _ => None,
    };
    match (prima.0, dopo.0) {
        (Esito::NonSpetta, Esito::Spetta) => Some((Effetto::Acquista, cents(dopo.1).unwrap_or(0))),
        (Esito::Spetta, Esito::NonSpetta) => Some((Effetto::Perde, cents(prima.1).unwrap_or(0))),
        (Esito::Spetta, Esito::Spetta) => match (cents(prima.1), cents(dopo.1)) {
            _ if prima.1 == dopo.1 => None,
            (Some(old), Some(new)) if old < new => Some((Effetto::Sale, new - old)),
            (Some(old), Some(new)) => Some((Effetto::Scende, old - new)),
            _ => Some((Effetto::ImportoIncerto, 0)),
        },
        (old, new) if is_open(old) == is_open(new) => None,
        (_, new) if is_open(new) => Some((Effetto::DiventaIncerto, 0)),
        _ => Some((Effetto::DiventaCerto, 0)),
    }
}

/// The same people, one at a time.
fn counted(prima: &Catalogo, dopo: &Catalogo) -> BTreeMap<Effetto, (u64, i64)> {
    let folder = tempfile::tempdir().unwrap();
    let (paese, uscita) = (folder.path().join("paese"), folder.path().join("out"));
    let tracciato = Tracciato::of(dopo);
    let popolazione = Popolazione { persone: PERSONE, seme: SEME, parti: 1 };
    populate(&tracciato, popolazione, &paese, &Avanzamento::silent()).unwrap();
    let giro = Giro {
        fatti: uscita.join("fatti"),
        paese: paese.clone().into(),
        uscita: uscita.clone(),
        giorni: GIORNI,
        lingua: catalogo::Lingua::It,
    };
    scan(dopo, &giro, NonZeroUsize::MIN, &Avanzamento::silent(), &AtomicBool::new(false)).unwrap();
    let mut found: BTreeMap<Effetto, (u64, i64)> = BTreeMap::new();
    for parte in parts(&paese) {
        let file = uscita.join("fatti").join(format!("{parte}.parquet"));
        for batch in read_facts(&file, 500).unwrap() {
            let righe = fill(&tracciato, &mut BTreeSet::default(), batch.unwrap()).unwrap();
            for row in 0..righe.tavola.righe() {
                let fatti = righe.tavola.fatti(row);
                if let Some((effetto, cents)) = expected(answer(prima, &fatti), answer(dopo, &fatti)) {
                    let slot = found.entry(effetto).or_default();
                    *slot = (slot.0 + 1, slot.1 + cents);
                }
            }
        }
    }
    // Of few not even the number is said.
    found.retain(|_, (people, _)| *people >= 5);
    found
}

fn everybody(simulazione: &Simulazione) -> BTreeMap<Effetto, (u64, i64)> {
    let scheda = simulazione.find("prova").unwrap();
    let Some(all) = scheda.gruppi.iter().find(|gruppo| gruppo.chi == Chi::Tutti) else {
        return BTreeMap::new();
    };
    let told = |count: &Conteggio| Some((count.persone?, count.centesimi_anno.unwrap_or(0)));
    all.effetti.iter().filter_map(|(effetto, count)| Some((*effetto, told(count)?))).collect()
}

#[test]
fn counts_are_those_of_the_evaluator_of_one_person() {
    // A higher limit at a higher age: some gain the right, some lose it, amounts rise.
    let (prima, dopo) = (cards(5_000, 50), cards(15_000, 67));
    let simulazione = simulated(Some(&prima), &dopo, &drawn());
    assert_eq!((simulazione.persone, simulazione.scartate), (PERSONE, 0));
    assert_eq!(simulazione.find("prova").unwrap().come, Come::Cambiata);
    let found = everybody(&simulazione);
    assert_eq!(found, counted(&prima, &dopo));
    for effetto in [Effetto::Acquista, Effetto::Perde, Effetto::Sale] {
        assert!(found[&effetto].0 > 0 && found[&effetto].1 > 0, "{effetto:?}");
    }

    // The other way round, who gained loses, and what rose falls.
    let back = everybody(&simulated(Some(&dopo), &prima, &drawn()));
    assert_eq!(
        (back[&Effetto::Perde], back[&Effetto::Acquista]),
        (found[&Effetto::Acquista], found[&Effetto::Perde])
    );
    assert_eq!(back[&Effetto::Scende], found[&Effetto::Sale]);
}

#[test]
fn a_figure_alone_touches_the_card_that_reads_it() {
    let (prima, dopo) = (cards(7_000, 67), cards(7_000, 67));
    assert!(simulated(Some(&prima), &dopo, &drawn()).schede.is_empty());
    let dopo = cards(8_000, 67);
    let simulazione = simulated(Some(&prima), &dopo, &drawn());
    assert_eq!(simulazione.schede.len(), 1);
    assert_eq!(everybody(&simulazione), counted(&prima, &dopo));
}

#[test]
fn a_card_that_is_new_compares_with_nothing() {
    let dopo = cards(7_000, 67);
    let simulazione = simulated(None, &dopo, &drawn());
    assert_eq!((simulazione.prima.clone(), &simulazione.dopo), (None, dopo.impronta()));
    let scheda = simulazione.find("prova").unwrap();
    assert_eq!(scheda.come, Come::Aggiunta);
    let all = scheda.gruppi.iter().find(|gruppo| gruppo.chi == Chi::Tutti).unwrap();
    let effects: Vec<Effetto> = all.effetti.keys().copied().collect();
    assert_eq!(effects, [Effetto::Acquista, Effetto::DiventaIncerto]);
}

#[test]
fn few_people_are_not_counted_by_age_or_sex_and_what_is_written_is_read_again() {
    let (prima, dopo) = (cards(7_000, 66), cards(7_050, 67));
    let simulazione = simulated(Some(&prima), &dopo, &drawn());
    let scheda = simulazione.find("prova").unwrap();
    let mut hidden = 0;
    for effetto in Effetto::ALL {
        let mut silent = BTreeMap::<Chi, u32>::new();
        for gruppo in &scheda.gruppi {
            let Some(count) = gruppo.effetti.get(&effetto) else { continue };
            assert!(count.persone.is_none_or(|people| people >= 5));
            assert!(count.persone.is_some() || count.centesimi_anno.is_none());
            *silent.entry(gruppo.chi).or_default() += u32::from(count.persone.is_none());
        }
        for (chi, silent) in silent {
            // One alone is the total less the others.
            assert!(chi == Chi::Tutti || silent != 1, "{effetto:?} {chi:?}: {scheda:?}");
            hidden += silent;
        }
    }
    assert!(hidden > 0);
    assert_eq!(Simulazione::parse(&simulazione.write()).unwrap(), simulazione);
    let table = scansione::table(&simulazione, Some(&prima), &dopo, catalogo::Lingua::It);
    assert!(table.contains("…") && table.contains("Prova (prova, cambiata)"), "{table}");
}

#[test]
fn a_country_that_is_there_serves_too_and_one_that_is_not_is_told() {
    let (prima, dopo) = (cards(7_000, 67), cards(8_000, 67));
    let folder = tempfile::tempdir().unwrap();
    let paese = folder.path().join("paese");
    let popolazione = Popolazione { persone: PERSONE, seme: SEME, parti: 3 };
    populate(&Tracciato::of(&dopo), popolazione, &paese, &Avanzamento::silent()).unwrap();
    let found = simulated(Some(&prima), &dopo, &Dove::Paese(paese.into()));
    assert_eq!(everybody(&found), everybody(&simulated(Some(&prima), &dopo, &drawn())));
    let none = Dove::Paese(folder.path().join("altrove").into());
    let refused = simulate(Some(&prima), &dopo, &none, GIORNI, &Avanzamento::silent());
    assert!(matches!(refused, Err(Errore::NessunPaese(_))));
}

#[test]
fn a_field_of_a_list_that_is_no_more_is_still_read_by_the_cards_before() {
    let whole = embedded("fatti.yaml");
    let (before, after) = whole.split_once("      tirocinio_o_lavoro:\n").unwrap();
    // The field before it, whatever else has one of the same name.
    let (before, _) = before.rsplit_once("      studente:\n").unwrap();
    let fewer = format!("{before}      tirocinio_o_lavoro:\n{after}");
    let prima =
        cards_with(9_000, "(if (some f in figli satisfies f.studente) then 30 anni else 60 anni)", whole);
    let dopo = cards_with(9_000, "60 anni", fewer);

    let found = everybody(&simulated(Some(&prima), &dopo, &drawn()));
    assert!(found[&Effetto::Perde].0 > 0, "{found:?}");
    let back = everybody(&simulated(Some(&dopo), &prima, &drawn()));
    assert_eq!(back[&Effetto::Acquista], found[&Effetto::Perde]);
}
