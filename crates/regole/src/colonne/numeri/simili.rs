//! Values put in one form, so that either may stand in a row.

use std::borrow::Cow;

use super::rescaled;
use crate::attesa::ErroreRiga;
use crate::colonne::esegui::each;
use crate::colonne::giorno::{ALWAYS, NEVER};
use crate::colonne::scala;
use crate::colonne::stato::NESSUNO;
use crate::colonne::vettore::{Dati, Forma, INCERTO, Vettore, form};
use crate::intervallo::Intervallo;
use crate::stima::Stima;

/// Two values in the same form, so that either may stand in a row.
pub(in crate::colonne) fn alike<'v>(
    left: &'v Vettore,
    right: &'v Vettore,
) -> Option<(Forma, [Cow<'v, Vettore>; 2])> {
    let [mine, theirs] = [left, right].map(Cow::Borrowed);
    let (forma, other) = match (form(left), form(right)) {
        (None, None) => return Some((Forma::SiNo, [mine, theirs])),
        (Some(forma), None) => return Some((forma, [mine, Cow::Owned(right.empty(forma))])),
        (None, Some(forma)) => return Some((forma, [Cow::Owned(left.empty(forma)), theirs])),
        (Some(forma), Some(other)) => (forma, other),
    };
    match (forma, other) {
        (forma, other) if forma == other => Some((forma, [mine, theirs])),
        (Forma::Numeri(a), Forma::Numeri(b)) => match scala::join(a, b) {
            Some(den) => Some((Forma::Numeri(den), [rescaled(left, den)?, rescaled(right, den)?])),
            None => Some((Forma::Esatti, [exact(left), exact(right)].map(Cow::Owned))),
        },
        (Forma::Numeri(_) | Forma::Esatti, Forma::Numeri(_) | Forma::Esatti) => {
            Some((Forma::Esatti, [exact(left), exact(right)].map(Cow::Owned)))
        }
        _ => None,
    }
}

fn exact(vettore: &Vettore) -> Vettore {
    each(Forma::Esatti, &[vettore], |stime| {
        stime.first().cloned().unwrap_or(Stima::error(ErroreRiga::TipoSbagliato))
    })
}

impl Vettore {
    /// The same rows without values, in a form that others have.
    pub(in crate::colonne) fn empty(&self, forma: Forma) -> Self {
        let length = self.stati.len().max(1);
        let dati = match forma {
            Forma::SiNo => Dati::SiNo(vec![INCERTO; length]),
            Forma::Numeri(den) => Dati::numbers(vec![0; length], vec![0; length], den),
            Forma::Esatti => Dati::Esatti(vec![Intervallo::ALL; length]),
            Forma::Date => Dati::Date { lo: vec![NEVER; length], hi: vec![ALWAYS; length] },
            Forma::Codici => Dati::Codici(vec![0; length]),
            Forma::Testi => Dati::Testi(vec![None; length]),
        };
        let stati = if self.stati.is_empty() { vec![NESSUNO; length] } else { self.stati.clone() };
        Self::new(self.righe, stati, dati)
    }
}
