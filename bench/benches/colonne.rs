//! Many people by columns, on prepared facts: the three compared rules, and the same person by person for the ratio.

#![expect(clippy::expect_used, reason = "a benchmark without its catalogue has nothing to measure")]

use bench::{GIORNI, REGOLE, SEED, popolo};
use catalogo::Catalogo;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// People whose columns fit near the processor, and people who do not.
const PERSONE: [usize; 2] = [16_384, 1_048_576];

fn columns(criterion: &mut Criterion) {
    let catalogo = Catalogo::embedded().expect("the cards are whole");
    for people in PERSONE {
        let persone = popolo::draw(people, SEED);
        let mut group = criterion.benchmark_group("colonne");
        group.throughput(Throughput::Elements(people as u64)).sample_size(10);
        for id in REGOLE {
            let scheda = catalogo.find_scheda(id).expect("a compared rule");
            let tavola = scheda.tavola(&persone);
            group.bench_with_input(BenchmarkId::new(id, people), &tavola, |bencher, tavola| {
                bencher.iter(|| scheda.valuta_tutti(tavola, GIORNI));
            });
        }
        group.finish();
    }
}

fn one_by_one(criterion: &mut Criterion) {
    let catalogo = Catalogo::embedded().expect("the cards are whole");
    let persone = popolo::draw(1_024, SEED);
    let mut group = criterion.benchmark_group("uno_per_uno");
    group.throughput(Throughput::Elements(persone.len() as u64)).sample_size(10);
    for id in REGOLE {
        let scheda = catalogo.find_scheda(id).expect("a compared rule");
        group.bench_function(id, |bencher| {
            bencher.iter(|| {
                persone.iter().map(|fatti| catalogo.valuta(scheda, fatti, GIORNI)).collect::<Vec<_>>()
            });
        });
    }
    group.finish();
}

criterion_group!(benches, columns, one_by_one);
criterion_main!(benches);
