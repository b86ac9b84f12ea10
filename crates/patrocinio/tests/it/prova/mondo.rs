//! The people of the demonstration world, as the tests know them: grown again from the same number and seed.

use std::sync::LazyLock;

use dimostrazione::{Identita, Mondo};

pub(crate) use dimostrazione::Persona;

/// How many people live in the world of the tests, and the seed that draws them.
pub(super) const PEOPLE: u32 = 100;
pub(super) const SEED: u64 = 1;

static MONDO: LazyLock<Mondo> = LazyLock::new(|| Mondo::generate(PEOPLE, SEED));

/// Finds a test identity by its short name.
pub(crate) fn find_identita(chiave: &str) -> &'static Identita {
    let found = MONDO.identita.iter().find(|identita| identita.chiave == chiave);
    found.unwrap_or_else(|| panic!("no identity is called {chiave}"))
}

/// Finds a person of the story: an identity that is also a citizen, or one of those that only the archives know.
pub(crate) fn find_persona(nome: &str) -> &'static Persona {
    let identita = MONDO.identita.iter().find(|identita| identita.chiave == nome);
    let found = match identita.and_then(|identita| identita.persona) {
        Some(id) => MONDO.find_persona(id),
        None => MONDO.persone().find(|persona| persona.nome == nome),
    };
    found.unwrap_or_else(|| panic!("nobody is called {nome}"))
}
