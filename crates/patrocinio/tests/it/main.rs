//! The house as a whole: its arrows, and the story over HTTP.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot set up its world has failed"
)]

mod frecce;
