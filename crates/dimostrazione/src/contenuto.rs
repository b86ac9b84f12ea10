//! What of a world is written into the house, in the order in which it is written.

use std::collections::{BTreeMap, BTreeSet};

use crate::identita::{Cappello, Identita};
use crate::mondo::Mondo;
use crate::operatori::{Operatore, Rapporto};
use crate::patronati::Patronato;
use crate::persona::{Persona, PersonaId};
use crate::sedi::SedePatronato;
use crate::sedi_inps::{OperatoreInps, SedeInps};

/// One thing to write.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Voce<'m> {
    /// The protocol, whose clauses are in force from its day.
    Protocollo,
    Patronato(&'static Patronato),
    SedeInps(&'m SedeInps),
    Sede(&'m SedePatronato),
    Persona(&'m Persona),
    /// With the office.
    Operatore(&'m Operatore, &'m SedePatronato),
    OperatoreInps(&'m OperatoreInps),
    /// Whoever answers for the cards, with the code of the office.
    Referente(&'m Identita, &'static str),
    /// Two relatives.
    Legame(&'m Persona, &'m Persona),
    /// A test identity, with its place on the login page.
    Identita(i64, &'m Identita),
}

/// Lists everything to write: what a thing names comes before it.
pub(crate) fn contenuto(mondo: &Mondo) -> Vec<Voce<'_>> {
    let known: BTreeSet<PersonaId> = known_people(mondo).collect();
    let persone = || mondo.persone().filter(|persona| known.contains(&persona.id));
    let sedi: BTreeMap<&str, &SedePatronato> =
        mondo.sedi.iter().map(|sede| (sede.codice.as_str(), sede)).collect();
    let operatori = mondo.operatori.iter().filter(|operatore| acts(operatore)).filter_map(|operatore| {
        sedi.get(operatore.sede.as_str()).map(|sede| Voce::Operatore(operatore, sede))
    });
    [Voce::Protocollo]
        .into_iter()
        .chain(mondo.patronati.iter().map(Voce::Patronato))
        .chain(mondo.sedi_inps.iter().map(Voce::SedeInps))
        .chain(mondo.sedi.iter().map(Voce::Sede))
        .chain(persone().map(Voce::Persona))
        .chain(operatori)
        .chain(mondo.operatori_inps.iter().map(Voce::OperatoreInps))
        .chain(mondo.identita.iter().flat_map(referenze))
        .chain(persone().flat_map(|persona| legami(mondo, persona, &known)))
        .chain((1..).zip(&mondo.identita).map(|(place, identity)| Voce::Identita(place, identity)))
        .collect()
}

/// A volunteer helps and carries papers, but takes no mandate and represents nobody (L. 152/2001 art. 6).
fn acts(operatore: &Operatore) -> bool {
    operatore.rapporto != Rapporto::CollaboratoreVolontario
}

/// Names the people whom the house knows before anybody acts. All the others are in the archives only, and become
/// known when an operator identifies them: before a signature the house tells nothing about them.
fn known_people(mondo: &Mondo) -> impl Iterator<Item = PersonaId> {
    let cast = mondo.identita.iter().filter_map(|identity| identity.persona);
    // Whoever acts for an office must not open the files of his relatives.
    let professionals = mondo.identita.iter().filter(|identity| is_professional(identity));
    let relatives = professionals
        .filter_map(|identity| mondo.find_persona(identity.persona?))
        .flat_map(|persona| persona.parenti.iter().map(|parente| parente.persona));
    let others = mondo.persone().filter(|persona| !persona.is_alive() || persona.tutela.is_some());
    cast.chain(relatives).chain(others.map(|persona| persona.id))
}

fn is_professional(identity: &Identita) -> bool {
    identity.cappelli.iter().any(|cappello| *cappello != Cappello::Assistito)
}

/// The offices for which somebody answers for the cards.
fn referenze(identity: &Identita) -> impl Iterator<Item = Voce<'_>> {
    identity.cappelli.iter().filter_map(move |cappello| match cappello {
        Cappello::ReferenteSchede { sede } => Some(Voce::Referente(identity, sede)),
        _ => None,
    })
}

/// Lists the ties of a person to those after her, so that each tie is there once.
fn legami<'m>(mondo: &'m Mondo, persona: &'m Persona, known: &BTreeSet<PersonaId>) -> Vec<Voce<'m>> {
    let others = persona.parenti.iter().map(|parente| parente.persona);
    let later = others.filter(|other| *other > persona.id && known.contains(other));
    later.filter_map(|other| mondo.find_persona(other)).map(|other| Voce::Legame(persona, other)).collect()
}
