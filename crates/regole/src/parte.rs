//! One part of a card alone, whatever its outcome: what is reckoned through time asks for it also where the right is denied.

use std::sync::Arc;

use jiff::civil::Date;

use crate::giudizio::day_of;
use crate::nodo::Nodo;
use crate::regola::Regola;
use crate::stima::Stima;
use crate::tipo::Tipo;
use crate::valore::Fatti;
use crate::valuta::{Giorni, Valutatore};

impl Regola {
    /// The first day, where the card says it and it is known.
    #[must_use]
    pub fn first_day(&self, fatti: &Fatti, giorni: Giorni) -> Option<Date> {
        day_of(&self.work_out(self.decorrenza.as_ref()?, fatti, giorni))
    }

    /// What is known of a definition.
    #[must_use]
    pub fn define(&self, nome: &str, fatti: &Fatti, giorni: Giorni) -> Option<Stima> {
        let voce = self.definizioni.iter().find(|voce| &*voce.nome == nome)?;
        Some(self.work_out(&voce.nodo, fatti, giorni))
    }

    /// What is known of one entry.
    pub(crate) fn work_out(&self, nodo: &Nodo, fatti: &Fatti, giorni: Giorni) -> Stima {
        Valutatore::new(&self.definizioni, fatti, giorni).entry(nodo).0
    }

    /// The definitions, each with its type, in the order in which they read each other.
    pub fn definitions(&self) -> impl Iterator<Item = (&Arc<str>, &Tipo)> {
        self.definizioni.iter().map(|voce| (&voce.nome, &voce.nodo.tipo))
    }
}
