//! The rules engine: expressions and facts in, outcomes with reasons out; no I/O, no async, no clock.
