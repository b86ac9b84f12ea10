//! Benchmarks of the house; see `benches/` and `pari/`. Numbers are ratios and costs per operation, never asserted in a
//! timed test.

use jiff::civil::date;
use regole::Giorni;

pub mod banda;
pub mod corsa;
pub mod mano;
pub mod misura;
pub mod pari;
pub mod popolo;
pub mod schiere;

/// The rules that other engines are compared on.
pub const REGOLE: [&str; 3] = ["assegno_sociale", "quattordicesima", "assegno_unico"];
/// The day on which they are judged.
pub const GIORNI: Giorni = Giorni { data_diritto: date(2026, 3, 1), conosciuto_al: None };
/// People drawn and judged at a time, so that memory stays the same however many they are.
pub const LOTTO: usize = 65_536;
/// The seed that people are drawn with.
pub const SEED: u64 = 1;
