//! Benchmarks of the house; see `benches/`. Numbers are ratios and costs per operation, never asserted in a timed test.

pub mod popolo;
