//! Declaring facts as they were in past years: an income is of its year, and today's says nothing of another.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use accessi::{Act, Desk, SoggettoId};
use catalogo::{Catalogo, FattoDescritto};
use store::Giorno;

use crate::declare::{Banco, DeclareError, Risposte};

/// Declares facts of past years and takes others back, all together or not at all.
#[derive(Debug)]
pub struct DeclareAnni<'a> {
    /// The vocabulary, which says what may be declared.
    pub catalogo: &'a Catalogo,
    /// The person.
    pub soggetto: SoggettoId,
    /// What is said of each year.
    pub anni: BTreeMap<i16, Risposte>,
}

/// Arrears are reckoned ten years back at most, and their first year is whole.
const PAST: i16 = 11;

/// Tells which years are past and not too far back to matter.
#[must_use]
pub fn past_years(oggi: Giorno) -> RangeInclusive<i16> {
    let year = oggi.date().year();
    year - PAST..=year - 1
}

impl Act for DeclareAnni<'_> {
    type Output = ();
    type Error = DeclareError;

    async fn run(&self, desk: &Desk<'_>) -> Result<(), DeclareError> {
        if self.anni.values().all(Risposte::is_empty) {
            return Err(DeclareError::Nothing);
        }
        let banco = Banco::open(desk, self.catalogo, self.soggetto).await?;
        for (anno, risposte) in &self.anni {
            banco.require_open(risposte)?;
            self.require_of_that_year(*anno, risposte, desk.now().giorno())?;
        }
        for (anno, risposte) in &self.anni {
            banco.keep(Some(*anno), risposte).await?;
        }
        Ok(())
    }
}

impl DeclareAnni<'_> {
    fn require_of_that_year(&self, anno: i16, risposte: &Risposte, oggi: Giorno) -> Result<(), DeclareError> {
        let fattario = self.catalogo.fattario();
        let may_change = |nome: &str| fattario.find(nome).is_some_and(FattoDescritto::may_change);
        let is_past = past_years(oggi).contains(&anno);
        if is_past && risposte.names().all(may_change) { Ok(()) } else { Err(DeclareError::NotOfThatYear) }
    }
}
