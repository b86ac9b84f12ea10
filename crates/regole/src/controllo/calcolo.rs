//! Types and units of arithmetic.

use super::{Checked, Controllo};
use crate::difetto::{Difetto, Span};
use crate::nodo::{Nodo, Op};
use crate::numero::Numero;
use crate::sintassi::{Calcolo, Espressione};
use crate::tipo::{Grandezza, Specie, Tipo};
use crate::unita::Unita;

impl Controllo<'_> {
    /// Types an expression that must be a number.
    pub(super) fn number(&mut self, espressione: &Espressione) -> Result<(Nodo, Grandezza), Difetto> {
        let nodo = self.check(espressione, None)?;
        match nodo.tipo {
            Tipo::Numero(grandezza) => Ok((nodo, grandezza)),
            _ => Err(Difetto::new(nodo.span, format!("a number is needed here, and this is {}", nodo.tipo))),
        }
    }

    pub(super) fn negative(&mut self, span: Span, inner: &Espressione) -> Checked {
        let (nodo, grandezza) = self.number(inner)?;
        Ok(Nodo { span, tipo: Tipo::Numero(grandezza), op: Op::Negativo(Box::new(nodo)) })
    }

    pub(super) fn calculation(
        &mut self,
        span: Span,
        calcolo: Calcolo,
        left: &Espressione,
        right: &Espressione,
    ) -> Checked {
        let (left, mine) = self.number(left)?;
        let (right, theirs) = self.number(right)?;
        let result = match calcolo {
            Calcolo::Piu | Calcolo::Meno => mine.join(theirs).map(|sum| (sum, Numero::UNO)),
            Calcolo::Per => Some(product(mine, theirs)),
            Calcolo::Diviso => quotient(mine, theirs),
        };
        let (grandezza, fattore) = result.ok_or_else(|| {
            let verb = match calcolo {
                Calcolo::Piu => "add",
                Calcolo::Meno => "subtract",
                Calcolo::Per => "multiply",
                Calcolo::Diviso => "divide",
            };
            Difetto::new(span, format!("cannot {verb} {} and {}", left.tipo, right.tipo))
        })?;
        let nodi = Box::new([left, right]);
        Ok(Nodo { span, tipo: Tipo::Numero(grandezza), op: Op::Calcolo { calcolo, nodi, fattore } })
    }
}

fn is_plain(grandezza: Grandezza) -> bool {
    grandezza.specie != Specie::Percentuale && grandezza.unita == Unita::NESSUNA
}

/// The kind of a product, and the factor that reads a percentage as one.
fn product(mine: Grandezza, theirs: Grandezza) -> (Grandezza, Numero) {
    let unita = mine.unita.multiply(theirs.unita);
    let specie = match (mine.specie, theirs.specie) {
        (Specie::Percentuale, Specie::Percentuale) => {
            return (Grandezza::new(Specie::Percentuale, unita), Numero::CENTESIMO);
        }
        (Specie::Percentuale, _) if is_plain(theirs) => return (mine, Numero::UNO),
        (_, Specie::Percentuale) if is_plain(mine) => return (theirs, Numero::UNO),
        (Specie::Percentuale, _) | (_, Specie::Percentuale) => {
            return (Grandezza::new(Specie::Esatto, unita), Numero::CENTESIMO);
        }
        (Specie::Intero | Specie::Zero, Specie::Intero | Specie::Zero) => Specie::Intero,
        (Specie::Centesimi, Specie::Intero | Specie::Zero)
        | (Specie::Intero | Specie::Zero, Specie::Centesimi) => Specie::Centesimi,
        _ => Specie::Esatto,
    };
    (Grandezza::new(specie, unita), Numero::UNO)
}

/// The kind of a quotient; a percentage divides by plain numbers and by percentages only.
pub(super) fn quotient(mine: Grandezza, theirs: Grandezza) -> Option<(Grandezza, Numero)> {
    let unita = mine.unita.divide(theirs.unita);
    match (mine.specie, theirs.specie) {
        (Specie::Percentuale, Specie::Percentuale) => {
            Some((Grandezza::new(Specie::Esatto, unita), Numero::UNO))
        }
        (Specie::Percentuale, _) if is_plain(theirs) => Some((mine, Numero::UNO)),
        (Specie::Percentuale, _) => None,
        (_, Specie::Percentuale) => Some((Grandezza::new(Specie::Esatto, unita), Numero::CENTO)),
        _ => Some((Grandezza::new(Specie::Esatto, unita), Numero::UNO)),
    }
}
