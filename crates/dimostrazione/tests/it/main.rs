//! The world seen from outside: what holds in every world, and what this one must look like.

#![expect(
    clippy::inconsistent_digit_grouping,
    reason = "amounts in cents are written euro_cents: 12_50 is 12.50"
)]

use std::sync::LazyLock;

use dimostrazione::Mondo;

#[cfg(test)]
mod archivio;
#[cfg(test)]
mod caricamento;
#[cfg(test)]
mod certezza;
#[cfg(test)]
mod corpi;
#[cfg(test)]
mod motore;
#[cfg(test)]
mod nazionale;
#[cfg(test)]
mod pensioni;
#[cfg(test)]
mod persone;
#[cfg(test)]
mod righe;
#[cfg(test)]
mod ripetibile;
#[cfg(test)]
mod storia;
#[cfg(test)]
mod verita;
#[cfg(test)]
mod vite;
#[cfg(test)]
mod vocabolario;

/// A large world, grown once for all the tests that count.
static LARGE: LazyLock<Mondo> = LazyLock::new(|| Mondo::generate(20_000, 5));
