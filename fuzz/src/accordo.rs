//! The two evaluators on the same rows: one answer, to the cent and to the day.

use catalogo::{Catalogo, Scheda};
use regole::{Esito, Fatti, Giorni, Regola, Requisito, Tavola, Valutazione, Verdetti};

/// Judges some people by a rule in both ways.
pub(crate) fn on_rule(regola: &Regola, persone: &[Fatti], giorni: Giorni) {
    let verdetti = regola.judge_all(&Tavola::new(&regola.whole_facts(), persone), giorni);
    for (place, fatti) in persone.iter().enumerate() {
        compare(&verdetti, place, &regola.judge(fatti, giorni), fatti);
    }
}

/// Judges some people by a card in both ways.
pub(crate) fn on_card(catalogo: &Catalogo, scheda: &Scheda, persone: &[Fatti], giorni: Giorni) {
    let verdetti = scheda.valuta_tutti(&scheda.tavola(persone), giorni);
    for (place, fatti) in persone.iter().enumerate() {
        compare(&verdetti, place, &catalogo.valuta(scheda, fatti, giorni).valutazione, fatti);
    }
}

fn compare(verdetti: &Verdetti, place: usize, judged: &Valutazione, fatti: &Fatti) {
    let by_columns = (verdetti.esiti[place], verdetti.importi[place], verdetti.decorrenze[place]);
    assert_eq!(by_columns, (judged.esito, judged.importo, judged.decorrenza), "row {place}: {fatti:?}");
    // Of a certain no only one requirement that fails is worked out by columns.
    if judged.esito == Esito::NonSpetta {
        return;
    }
    for (column, requisito) in verdetti.requisiti.iter().zip(&judged.requisiti) {
        let expected = match requisito.stima.truth() {
            Some(true) => Requisito::Si,
            Some(false) => Requisito::No,
            None => Requisito::Aperto,
        };
        assert_eq!(column[place], expected, "`{}`, row {place}: {fatti:?}", requisito.nome);
    }
}
