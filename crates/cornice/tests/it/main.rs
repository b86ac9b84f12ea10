//! The frame from outside: pages, forms, failures, headers, assets, texts.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on stops there")]

mod failures;
mod forms;
mod house;
mod layout;
mod texts;
mod world;
