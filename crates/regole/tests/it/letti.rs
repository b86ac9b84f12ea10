//! What an entry reads, and what it is worth when it depends on nobody.

use std::sync::Arc;

use jiff::civil::date;
use regole::{Bozza, Giorni, Luogo, NomeLetto, Numero, Regola, Scritto};

use crate::banco::{Banco, GIORNI};

fn compile() -> Regola {
    let written = |nome: &str, testo: &str| Scritto { nome: nome.into(), testo: testo.to_owned() };
    let banco = Banco::new();
    let bozza = Bozza {
        definizioni: vec![
            written("doppio", "soglia * 2"),
            written("resto", "doppio - annuo"),
            written("nel_2026", "anno(data_diritto) = 2026"),
        ],
        requisiti: vec![
            written("basso", "resto > 0 or tabella(n, k) > 0"),
            written("inabili", "count(lista[inabile]) > 0"),
            written("vigente", "nel_2026"),
        ],
        tabelle: vec![banco.tabella()],
        ..Bozza::default()
    };
    Regola::compile(&bozza, banco.nomi()).unwrap()
}

fn definition(nome: &str) -> Luogo {
    Luogo::Definizione(nome.into())
}

fn requirement(nome: &str) -> Luogo {
    Luogo::Requisito(nome.into())
}

#[test]
fn an_entry_tells_the_names_that_it_reads_each_once_and_not_those_behind_them() {
    let regola = compile();
    let name = |nome: &str| -> Arc<str> { nome.into() };
    assert_eq!(
        regola.names_read(&requirement("basso")),
        [
            NomeLetto::Definizione(name("resto")),
            NomeLetto::Tabella(name("tabella")),
            NomeLetto::Fatto(name("n")),
            NomeLetto::Fatto(name("k")),
        ]
    );
    let inabili = [NomeLetto::Fatto(name("lista")), NomeLetto::Fatto(name("lista.inabile"))];
    assert_eq!(regola.names_read(&requirement("inabili")), inabili);
    assert_eq!(regola.names_read(&definition("doppio")), [NomeLetto::Parametro(name("soglia"))]);
    assert_eq!(regola.names_read(&definition("nel_2026")), [NomeLetto::DataDiritto]);
    assert!(regola.names_read(&Luogo::Importo).is_empty());
}

#[test]
fn what_depends_on_a_person_through_a_definition_has_no_value_of_its_own() {
    let regola = compile();
    assert!(regola.depends_on_facts(&definition("resto")) && regola.depends_on_facts(&requirement("basso")));
    assert!(regola.value_on(&definition("resto"), GIORNI).is_none());
    assert!(!regola.depends_on_facts(&requirement("vigente")));
}

#[test]
fn what_depends_on_nobody_is_worth_the_same_for_all_where_its_figures_are_known() {
    let regola = compile();
    let (_, doppio) = regola.value_on(&definition("doppio"), GIORNI).unwrap();
    assert_eq!(doppio.number(), Some(Numero::from(2200)));
    let later = Giorni { data_diritto: date(2027, 3, 15), ..GIORNI };
    assert!(regola.value_on(&definition("doppio"), later).is_none());
    let holds = |giorni| regola.value_on(&requirement("vigente"), giorni).unwrap().1.truth();
    assert_eq!((holds(GIORNI), holds(later)), (Some(true), Some(false)));
}
