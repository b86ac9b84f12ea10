//! One part of a card alone: it is read also where the card denies the right.

use regole::{Bozza, Esito, Numero, Regola, Scritto};

use crate::banco::{Banco, GIORNI, facts};

#[test]
fn the_first_day_and_a_definition_are_read_where_the_right_is_denied() {
    let banco = Banco::new();
    let written = |nome: &str, testo: &str| Scritto { nome: nome.into(), testo: testo.to_owned() };
    let bozza = Bozza {
        definizioni: vec![written("durata", "min(5 mesi, 3 mesi)")],
        requisiti: vec![written("uno", "a")],
        decorrenza: Some("primo_del_mese_dopo(data_diritto)".to_owned()),
        ..Bozza::default()
    };
    let regola = Regola::compile(&bozza, banco.nomi()).unwrap();
    let denied = facts(&banco, "a = false");
    let judged = regola.judge(&denied, GIORNI);
    assert_eq!((judged.esito, judged.decorrenza), (Esito::NonSpetta, None));
    let day = GIORNI.data_diritto;
    let next = day.last_of_month().tomorrow().unwrap();
    assert_eq!(regola.first_day(&denied, GIORNI), Some(next));
    let durata = regola.define("durata", &denied, GIORNI).unwrap();
    assert_eq!(durata.number(), Some(Numero::from(3)));
    assert!(regola.define("altra", &denied, GIORNI).is_none());
}
