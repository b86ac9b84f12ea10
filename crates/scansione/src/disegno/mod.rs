//! A country drawn from a seed: nobody real. Shares and ages are plausible and rounded, not measured: they make a run
//! meet every kind of person, and say nothing of how many there are.

mod altro;
mod casa;
mod lavoro;
mod persona;
mod urna;

use std::sync::Arc;

use regole::{Fatti, Fatto, Valore};

use self::casa::Casa;
pub(crate) use self::urna::{Urna, mix};
use crate::tracciato::Tracciato;

/// Ids of people leave room for so many in a family.
const POSTI: i64 = 16;

/// A country that can be drawn, family by family.
#[derive(Debug)]
pub struct Paese<'t> {
    tracciato: &'t Tracciato,
    seme: u64,
}

/// The records of a list, with whose they are when of one of the family.
pub type Elenco = (Arc<str>, Vec<(Option<i64>, Fatti)>);

/// A person of the country.
#[derive(Clone, Debug)]
pub struct Abitante {
    /// Who.
    pub id: i64,
    /// The husband or wife, when there is one in the family.
    pub coniuge: Option<i64>,
    /// What archives and the person say, without what is the family's and without lists.
    pub fatti: Fatti,
    /// The lists that it has.
    pub liste: Vec<Elenco>,
}

/// A family of the country.
#[derive(Clone, Debug)]
pub struct Famiglia {
    /// Which.
    pub id: i64,
    /// What is said of the family.
    pub fatti: Fatti,
    /// Who is in it.
    pub abitanti: Vec<Abitante>,
}

impl<'t> Paese<'t> {
    /// The country of a seed.
    #[must_use]
    pub const fn new(tracciato: &'t Tracciato, seme: u64) -> Self {
        Self { tracciato, seme }
    }

    /// How many there are in a family, without drawing them.
    #[must_use]
    pub fn size(&self, famiglia: i64) -> usize {
        Casa::draw(&mut Urna::new(self.seme, famiglia)).size()
    }

    /// Draws a family: the same for the same seed, whatever was drawn before.
    #[must_use]
    pub fn family(&self, famiglia: i64) -> Famiglia {
        let mut urna = Urna::new(self.seme, famiglia);
        let casa = Casa::draw(&mut urna);
        let id = |place: usize| famiglia * POSTI + i64::try_from(place).unwrap_or(0);
        let abitanti = (0..casa.size()).map(|place| {
            let mut voce = Voce { urna: &mut urna, tracciato: self.tracciato, fatti: Fatti::new() };
            casa.describe(place, &mut voce);
            let fatti = voce.fatti;
            let liste = casa.lists(place, self.tracciato, &mut urna, &id);
            Abitante { id: id(place), coniuge: casa.spouse_of(place).map(&id), fatti, liste }
        });
        let abitanti = abitanti.collect();
        let mut voce = Voce { urna: &mut urna, tracciato: self.tracciato, fatti: Fatti::new() };
        casa.means(&mut voce);
        Famiglia { id: famiglia, fatti: voce.fatti, abitanti }
    }
}

/// Of a hundred facts that archives hold, so many are missing.
const MANCANTI: u64 = 2;
/// Of a hundred facts that only the person can say, so many were not said even where they matter.
const TACIUTI: u64 = 12;

/// Who says facts, with what it forgets.
pub(crate) struct Voce<'v> {
    pub(crate) urna: &'v mut Urna,
    pub(crate) tracciato: &'v Tracciato,
    pub(crate) fatti: Fatti,
}

impl Voce<'_> {
    /// Says a fact that an archive holds, or leaves it missing; facts that no card reads are not written.
    pub(crate) fn archived(&mut self, nome: &str, valore: Valore) {
        let is_missing = self.urna.chance(MANCANTI);
        let Some(fatto) = self.find(nome) else { return };
        if !is_missing {
            self.fatti.insert(Arc::clone(&fatto.nome), valore);
        } else if fatto.se_assente.is_some() {
            self.fatti.leave_open(Arc::clone(&fatto.nome));
        }
    }

    /// Says a fact that only the person can say, or keeps silent.
    pub(crate) fn declared(&mut self, nome: &str, valore: Valore) {
        let is_unsaid = self.urna.chance(TACIUTI);
        let Some(fatto) = self.find(nome) else { return };
        if !is_unsaid {
            self.fatti.insert(Arc::clone(&fatto.nome), valore);
        }
    }

    /// Says for certain a fact without which nobody is in a register.
    pub(crate) fn sure(&mut self, nome: &str, valore: Valore) {
        if let Some(fatto) = self.find(nome) {
            self.fatti.insert(Arc::clone(&fatto.nome), valore);
        }
    }

    fn find(&self, nome: &str) -> Option<Arc<Fatto>> {
        let scalars = self.tracciato.persona.iter().chain(&self.tracciato.famiglia);
        let mut found = scalars.filter(|fatto| &*fatto.nome == nome);
        found.next().cloned()
    }

    /// Tells whether nothing was settled yet about a fact.
    pub(crate) fn is_silent(&self, nome: &str) -> bool {
        self.fatti.find(nome).is_none() && !self.fatti.is_left_open(nome)
    }
}
