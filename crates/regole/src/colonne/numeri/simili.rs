//! Values put in one form, so that either may stand in a row.

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
pub(in crate::colonne) fn alike(left: &Vettore, right: &Vettore) -> Option<(Forma, [Vettore; 2])> {
    let (mine, theirs) = match (form(left), form(right)) {
        (None, None) => return Some((Forma::SiNo, [left.clone(), right.clone()])),
        (Some(forma), None) => return Some((forma, [left.clone(), right.empty(forma)])),
        (None, Some(forma)) => return Some((forma, [left.empty(forma), right.clone()])),
        (Some(mine), Some(theirs)) => (mine, theirs),
    };
    match (mine, theirs) {
        (mine, theirs) if mine == theirs => Some((mine, [left.clone(), right.clone()])),
        (Forma::Numeri(a), Forma::Numeri(b)) => match scala::join(a, b) {
            Some(den) => Some((Forma::Numeri(den), [rescaled(left, den)?, rescaled(right, den)?])),
            None => Some((Forma::Esatti, [exact(left), exact(right)])),
        },
        (Forma::Numeri(_) | Forma::Esatti, Forma::Numeri(_) | Forma::Esatti) => {
            Some((Forma::Esatti, [exact(left), exact(right)]))
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
            Forma::Numeri(den) => Dati::Numeri { lo: vec![0; length], hi: vec![0; length], den },
            Forma::Esatti => Dati::Esatti(vec![Intervallo::ALL; length]),
            Forma::Date => Dati::Date { lo: vec![NEVER; length], hi: vec![ALWAYS; length] },
            Forma::Codici => Dati::Codici(vec![0; length]),
            Forma::Testi => Dati::Testi(vec![None; length]),
        };
        let stati = if self.stati.is_empty() { vec![NESSUNO; length] } else { self.stati.clone() };
        Self::new(self.righe, stati, dati)
    }
}
