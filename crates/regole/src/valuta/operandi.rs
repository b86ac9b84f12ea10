//! Strict operations need a value of every operand; what may turn out to make the row wrong is a doubt that the result keeps.
//!
//! A doubt never changes the values: they are those of a row that is not wrong.

use crate::attesa::{Attese, ErroreRiga};
use crate::insieme::Insieme;
use crate::stima::Stima;

/// What the operands of a strict operation wait for together, and whether one may turn out to make the row wrong.
pub(super) struct Operandi {
    pub(super) attese: Attese,
    pub(super) forse_errore: bool,
}

impl Operandi {
    /// The result of the operation.
    pub(super) fn result(self, insieme: Insieme) -> Stima {
        if self.forse_errore {
            return Stima::known(insieme).doubted(self.attese);
        }
        Stima::new(insieme, self.attese)
    }

    /// What was found, keeping the doubt of the operands.
    pub(super) fn doubt(self, found: Stima) -> Stima {
        if self.forse_errore { found.doubted(self.attese) } else { found }
    }
}

/// Why a value is none to reckon with: it is an error, or does not apply.
pub(super) const fn refused(stima: &Stima) -> Option<ErroreRiga> {
    match stima.insieme {
        Insieme::Errore(errore) => Some(errore),
        Insieme::NonSiApplica => Some(ErroreRiga::NonSiApplica),
        _ => None,
    }
}

/// Refuses operands that are errors or do not apply; gathers what the others wait for.
pub(super) fn strict<'s>(stime: impl IntoIterator<Item = &'s Stima>) -> Result<Operandi, ErroreRiga> {
    let mut operands = Operandi { attese: Attese::new(), forse_errore: false };
    for stima in stime {
        if let Some(errore) = refused(stima) {
            return Err(errore);
        }
        operands.forse_errore |= !stima.is_sure();
        operands.attese.extend(stima.attese.iter().cloned());
    }
    Ok(operands)
}

/// What may turn out to make the row wrong, among values of which some are not needed.
#[derive(Default)]
pub(super) struct Dubbi(Option<Attese>);

impl Dubbi {
    pub(super) fn note(&mut self, stima: &Stima) {
        if stima.forse_errore {
            self.0.get_or_insert_default().extend(stima.attese.iter().cloned());
        }
    }

    /// What was found, with the doubts.
    pub(super) fn doubt(self, found: Stima) -> Stima {
        match self.0 {
            Some(attese) => found.doubted(attese),
            None => found,
        }
    }
}
