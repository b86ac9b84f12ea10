//! The compared rules written by hand in one loop, on plain arrays: the floor that compiled cards are compared with.

#![expect(clippy::expect_used, reason = "a benchmark without its catalogue has nothing to measure")]

use bench::mano::{Cifre, judge};
use bench::schiere::Folla;
use bench::{LOTTO, SEED, popolo};
use catalogo::Catalogo;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

fn by_hand(criterion: &mut Criterion) {
    let catalogo = Catalogo::embedded().expect("the cards are whole");
    let cifre = Cifre::read(&catalogo).expect("the figures of the compared rules");
    let mut folla = Folla::default();
    folla.extend(&popolo::draw(LOTTO, SEED));
    let mut group = criterion.benchmark_group("a_mano");
    group.throughput(Throughput::Elements(LOTTO as u64));
    group.bench_function("tre_regole", |bencher| bencher.iter(|| judge(&folla, &cifre)));
    group.finish();
}

criterion_group!(benches, by_hand);
criterion_main!(benches);
