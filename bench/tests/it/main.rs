//! What the benchmarks rest on: that the loop written by hand says the same as the cards.

#[cfg(test)]
mod mano;
