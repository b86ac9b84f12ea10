//! The register: numbering a leaf costs the same whatever the size of the tree, and a proof grows with its logarithm.

use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use registro::{Frontier, Hash, Plan};

const SIZES: [u64; 3] = [1_000, 1_000_000, 1_000_000_000];

fn push(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("registro/foglia");
    for size in SIZES {
        let peaks = Frontier::nodes(size).iter().map(|_| Hash::of_nothing()).collect();
        let Some(frontier) = Frontier::resume(size, peaks) else { continue };
        group.bench_with_input(BenchmarkId::from_parameter(size), &frontier, |bencher, frontier| {
            bencher.iter_batched(
                || frontier.clone(),
                |mut tree| tree.push(Hash::of_leaf(b"leaf")),
                BatchSize::SmallInput,
            );
        });
    }
    group.finish();
}

fn plan(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("registro/prova");
    for size in SIZES {
        group.bench_with_input(BenchmarkId::from_parameter(size), &size, |bencher, &size| {
            bencher.iter(|| Plan::inclusion(size / 3, size));
        });
    }
    group.finish();
}

criterion_group!(benches, push, plan);
criterion_main!(benches);
