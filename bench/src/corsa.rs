//! A run over many people: drawn, written as columns and judged a part at a time, so that memory stays the same.

use std::collections::BTreeMap;
use std::hint::black_box;

use catalogo::{Catalogo, Scheda};
use serde::{Deserialize, Serialize};

use crate::mano::{self, Cifre, Risposte};
use crate::misura::fastest;
use crate::popolo::Urna;
use crate::schiere::Folla;
use crate::{GIORNI, LOTTO, REGOLE, SEED};

/// CPU seconds for everybody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Costo {
    /// To write their facts as columns, once.
    pub preparazione: f64,
    /// To judge them, the fastest of the repetitions of each part.
    pub giudizio: f64,
}

/// What a run has cost.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Corsa {
    /// How many people.
    pub persone: usize,
    /// What each rule has cost.
    pub regole: BTreeMap<String, Costo>,
    /// What the loop written by hand has cost, for the compared rules together; none where they are not alone.
    pub a_mano: Option<Costo>,
    /// What the facts of everybody take as plain arrays, in bytes.
    pub byte: usize,
    /// Rows that the columns left to the evaluator of one person.
    pub fuori: usize,
}

impl Corsa {
    /// Runs the compared rules, and the loop written by hand beside them.
    ///
    /// # Errors
    /// When the two give a different answer to somebody.
    pub fn compared(catalogo: &Catalogo, persone: usize, repetitions: usize) -> Result<Self, String> {
        let cifre = Cifre::read(catalogo).ok_or("the catalogue lacks a figure of the compared rules")?;
        let schede: Vec<&Scheda> = REGOLE.iter().filter_map(|id| catalogo.find_scheda(id)).collect();
        let mut corsa = Self { persone, a_mano: Some(Costo::default()), ..Self::default() };
        corsa.by_parts(|corsa, persone| {
            let mut folla = Folla::default();
            let ((), drawing) = fastest(1, || folla.extend(persone));
            let (by_hand, judging) =
                fastest(repetitions, || black_box(mano::judge(black_box(&folla), &cifre)));
            if let Some(cost) = &mut corsa.a_mano {
                cost.preparazione += drawing;
                cost.giudizio += judging;
            }
            corsa.byte += folla.bytes();
            for (scheda, hand) in schede.iter().zip(&by_hand) {
                if corsa.judge(scheda, persone, repetitions).as_ref() != Some(hand) {
                    return Err(format!("by hand `{}` gives another answer to somebody", scheda.id));
                }
            }
            Ok(())
        })?;
        Ok(corsa)
    }

    /// Runs every card of the catalogue. Most facts are not among those drawn.
    #[must_use]
    pub fn whole(catalogo: &Catalogo, persone: usize, repetitions: usize) -> Self {
        let mut corsa = Self { persone, ..Self::default() };
        let ran: Result<(), std::convert::Infallible> = corsa.by_parts(|corsa, persone| {
            for scheda in catalogo.schede() {
                corsa.judge(scheda, persone, repetitions);
            }
            Ok(())
        });
        let Ok(()) = ran;
        corsa
    }

    /// What judging and what writing columns has cost, over all rules.
    #[must_use]
    pub fn total(&self) -> (f64, f64) {
        let sum = |part: fn(&Costo) -> f64| self.regole.values().map(part).sum();
        (sum(|cost| cost.giudizio), sum(|cost| cost.preparazione))
    }

    fn by_parts<E>(
        &mut self,
        mut run: impl FnMut(&mut Self, &[regole::Fatti]) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut urna = Urna::new(SEED);
        let mut left = self.persone;
        while left > 0 {
            let part = LOTTO.min(left);
            run(self, &urna.draw(part))?;
            left -= part;
        }
        Ok(())
    }

    fn judge(&mut self, scheda: &Scheda, persone: &[regole::Fatti], repetitions: usize) -> Option<Risposte> {
        let (tavola, writing) = fastest(1, || scheda.tavola(persone));
        let (verdetti, judging) =
            fastest(repetitions, || black_box(scheda.valuta_tutti(black_box(&tavola), GIORNI)));
        let cost = self.regole.entry(scheda.id.to_string()).or_default();
        cost.preparazione += writing;
        cost.giudizio += judging;
        self.fuori += verdetti.fuori;
        Risposte::of_card(&verdetti)
    }
}
