//! One person, one card, with trace (target: at most 100 µs); and the whole catalogue on one person.

#![expect(clippy::expect_used, reason = "a benchmark without its catalogue has nothing to measure")]

use std::time::Duration;

use catalogo::Catalogo;
use criterion::{Criterion, criterion_group, criterion_main};

/// Judges each card on its own first worked case, which a jurist wrote to be granted.
fn one_card(criterion: &mut Criterion) {
    let catalogo = Catalogo::embedded().expect("the cards are whole");
    let mut group = criterion.benchmark_group("scheda");
    // There is a card for each benefit: a second each is enough for a median of microseconds.
    group.warm_up_time(Duration::from_millis(200)).measurement_time(Duration::from_secs(1));
    for scheda in catalogo.schede() {
        let Some(caso) = scheda.casi.first() else { continue };
        group.bench_function(&*scheda.id, |bencher| {
            bencher.iter(|| catalogo.valuta(scheda, &caso.fatti, caso.giorni));
        });
    }
    group.finish();
}

/// Judges every card on the same person, most of whose facts are unknown: what the page of rights does.
fn whole_catalogue(criterion: &mut Criterion) {
    let catalogo = Catalogo::embedded().expect("the cards are whole");
    let caso = catalogo.schede().find_map(|scheda| scheda.casi.first()).expect("a worked case");
    criterion.bench_function("catalogo", |bencher| {
        bencher.iter(|| {
            catalogo
                .schede()
                .map(|scheda| catalogo.valuta(scheda, &caso.fatti, caso.giorni))
                .collect::<Vec<_>>()
        });
    });
}

/// Reads and checks every card, as the program does once when it starts.
fn load(criterion: &mut Criterion) {
    criterion.bench_function("catalogo/carica", |bencher| bencher.iter(Catalogo::embedded));
}

criterion_group!(benches, one_card, whole_catalogue, load);
criterion_main!(benches);
