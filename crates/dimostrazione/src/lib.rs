//! The demonstration world: synthetic people, bodies and archives; no real person.
