//! The mandate on both engines: its acts, its rights, its pages and its paper.

#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that cannot set up its world must fail loudly"
)]

mod actions;
mod answers;
mod by_hand;
mod desk;
mod endings;
mod facts;
mod house;
mod life;
mod lists;
mod pages;
mod paper;
mod people;
mod presa;
mod requests;
mod texts;
