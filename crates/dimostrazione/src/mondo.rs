//! The whole world: bodies, offices, people; and the endless stream of households it takes them from.

use jiff::civil::Date;
use serde::Serialize;

use crate::chance::{Chance, Purpose};
use crate::codici::Codici;
use crate::famiglie::compose;
use crate::identita::{self, Identita};
use crate::nucleo::{Famiglia, build};
use crate::operatori::{Operatore, draw_operatori};
use crate::parametri::OGGI;
use crate::patronati::{PATRONATI, Patronato};
use crate::persona::{Persona, PersonaId};
use crate::personaggi::{self, PRIMA_FAMIGLIA};
use crate::sedi::{SedePatronato, draw_sedi};
use crate::sedi_inps::{OperatoreInps, SedeInps, draw_sedi_inps};
use crate::vite;

/// A demonstration world.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mondo {
    /// The seed it grew from.
    pub seme: u64,
    /// The day of its archives.
    pub oggi: Date,
    /// The signatories of the protocol.
    pub patronati: &'static [Patronato],
    /// Their offices.
    pub sedi: Vec<SedePatronato>,
    /// Who works there.
    pub operatori: Vec<Operatore>,
    /// INPS's offices.
    pub sedi_inps: Vec<SedeInps>,
    /// Who works there.
    pub operatori_inps: Vec<OperatoreInps>,
    /// People, by household: those of the story first.
    pub famiglie: Vec<Famiglia>,
    /// Test identities.
    pub identita: Vec<Identita>,
}

/// Gives one drawn household, which depends on nothing but seed and number.
///
/// Its people's codici fiscali are right, but two households may by chance share one: [`Mondo::generate`] mends that
/// as the tax office does, with an omocode.
#[must_use]
pub fn famiglia(seme: u64, indice: u32) -> Famiglia {
    let chance = &mut Chance::new(seme, Purpose::Famiglie, u64::from(indice));
    let mut membri = compose(chance);
    let economia = vite::draw(&mut membri, &mut Chance::new(seme, Purpose::Vite, u64::from(indice)));
    build(PRIMA_FAMIGLIA.saturating_add(indice), membri, economia)
}

/// Streams the drawn households of a seed, from the first.
pub fn famiglie(seme: u64) -> impl Iterator<Item = Famiglia> {
    (0..u32::MAX - PRIMA_FAMIGLIA).map(move |indice| famiglia(seme, indice))
}

impl Mondo {
    /// Generates a world: the people of the story, and households until there are at least `persone` drawn people.
    ///
    /// Households are whole, so there may be a few more. A smaller world is the beginning of a larger one.
    #[must_use]
    pub fn generate(persone: u32, seme: u64) -> Self {
        let mut famiglie = personaggi::famiglie();
        let identita = identita::identita(&famiglie);
        let mut codici = Codici::new(&identita);
        for famiglia in &mut famiglie {
            codici.claim_all(famiglia);
        }
        let sedi = draw_sedi(seme);
        let operatori =
            all_operatori(draw_operatori(seme, &sedi), identita::operatori(&identita), &mut codici);
        let (sedi_inps, drawn) = draw_sedi_inps(seme);
        let operatori_inps = all_operatori_inps(drawn, identita::operatori_inps(&identita), &mut codici);
        famiglie.extend(drawn_famiglie(persone, seme, &mut codici));
        let (oggi, patronati) = (OGGI, PATRONATI);
        Self { seme, oggi, patronati, sedi, operatori, sedi_inps, operatori_inps, famiglie, identita }
    }

    /// Lists all people, household by household.
    pub fn persone(&self) -> impl Iterator<Item = &Persona> {
        self.famiglie.iter().flat_map(|famiglia| &famiglia.persone)
    }

    /// Finds a person.
    #[must_use]
    pub fn find_persona(&self, id: PersonaId) -> Option<&Persona> {
        let place = self.famiglie.binary_search_by_key(&id.famiglia, |famiglia| famiglia.numero).ok()?;
        self.famiglie.get(place)?.persone.get(usize::from(id.membro))
    }
}

fn drawn_famiglie(persone: u32, seme: u64, codici: &mut Codici) -> Vec<Famiglia> {
    let wanted = usize::try_from(persone).unwrap_or(usize::MAX);
    let mut drawn = Vec::new();
    let mut count = 0;
    for mut famiglia in famiglie(seme) {
        if count >= wanted {
            break;
        }
        codici.claim_all(&mut famiglia);
        count += famiglia.persone.len();
        drawn.push(famiglia);
    }
    drawn
}

/// Joins drawn operators and those of the story, whose heads of office take the place of the drawn ones.
fn all_operatori(mut drawn: Vec<Operatore>, story: Vec<Operatore>, codici: &mut Codici) -> Vec<Operatore> {
    for operatore in &mut drawn {
        codici.claim(&mut operatore.addetto.codice_fiscale);
        let replaced = story.iter().any(|other| other.responsabile && other.sede == operatore.sede);
        operatore.responsabile &= !replaced;
    }
    story.into_iter().chain(drawn).collect()
}

fn all_operatori_inps(
    mut drawn: Vec<OperatoreInps>,
    story: Vec<OperatoreInps>,
    codici: &mut Codici,
) -> Vec<OperatoreInps> {
    for operatore in &mut drawn {
        codici.claim(&mut operatore.addetto.codice_fiscale);
    }
    story.into_iter().chain(drawn).collect()
}
