//! One part of a card alone, whatever its outcome: what is reckoned through time asks for it also where the right is denied.

use std::sync::Arc;

use jiff::civil::Date;

use crate::insieme::Insieme;
use crate::regola::Regola;
use crate::stima::Stima;
use crate::tipo::Tipo;
use crate::valore::Fatti;
use crate::valuta::{Giorni, Valutatore};

impl Regola {
    /// The first day, where the card says it and it is known.
    #[must_use]
    pub fn first_day(&self, fatti: &Fatti, giorni: Giorni) -> Option<Date> {
        let nodo = self.decorrenza.as_ref()?;
        let (stima, _) = Valutatore::new(&self.definizioni, fatti, giorni).entry(nodo);
        match stima.insieme {
            Insieme::Data(interval) if stima.is_known() => interval.single(),
            _ => None,
        }
    }

    /// What is known of a definition.
    #[must_use]
    pub fn define(&self, nome: &str, fatti: &Fatti, giorni: Giorni) -> Option<Stima> {
        let voce = self.definizioni.iter().find(|voce| &*voce.nome == nome)?;
        Some(Valutatore::new(&self.definizioni, fatti, giorni).entry(&voce.nodo).0)
    }

    /// The definitions, each with its type, in the order in which they read each other.
    pub fn definitions(&self) -> impl Iterator<Item = (&Arc<str>, &Tipo)> {
        self.definizioni.iter().map(|voce| (&voce.nome, &voce.nodo.tipo))
    }
}
