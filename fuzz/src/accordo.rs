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
    assert_eq!(verdetti.esiti[place], judged.esito, "row {place}: {fatti:?}");
    let caso = verdetti.casi.iter().find(|caso| caso.riga == place);
    // Of a certain no columns say nothing more.
    assert_eq!(caso.is_none(), judged.esito == Esito::NonSpetta, "row {place}: {fatti:?}");
    let Some(caso) = caso else { return };
    let by_columns = (caso.esito, caso.importo, caso.decorrenza);
    assert_eq!(by_columns, (judged.esito, judged.importo, judged.decorrenza), "row {place}: {fatti:?}");
    for (place, requisito) in judged.requisiti.iter().enumerate() {
        let expected = match requisito.stima.truth() {
            Some(true) => Requisito::Si,
            Some(false) => Requisito::No,
            None => Requisito::Aperto,
        };
        assert_eq!(caso.requisiti.find(place), expected, "`{}`: {fatti:?}", requisito.nome);
    }
}
