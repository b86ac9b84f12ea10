//! See `fuzz::valutatori`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::valutatori(data));
