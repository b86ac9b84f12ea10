//! The world seen from outside: what holds in every world, and what this one must look like.

#![expect(
    clippy::inconsistent_digit_grouping,
    reason = "amounts in cents are written euro_cents: 12_50 is 12.50"
)]

#[cfg(test)]
mod corpi;
#[cfg(test)]
mod pensioni;
#[cfg(test)]
mod persone;
#[cfg(test)]
mod ripetibile;
#[cfg(test)]
mod storia;
