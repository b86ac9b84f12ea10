//! What goes with a right, beside its answer: terms, incompatibilities, obligations.

use std::io::{self, Write};

use catalogo::{Catalogo, IncompatibilitaDetta, Lingua, ObbligoDetto, Risposta, ScadenzaDetta, Scheda};
use jiff::civil::Date;
use regole::{Esito, Fatti};
use serde::Serialize;

/// What goes with the right of a card, for a person's facts.
#[derive(Serialize)]
pub(super) struct SeguitoDetto {
    scadenze: Vec<ScadenzaDetta>,
    incompatibilita: Vec<Incompatibile>,
    obblighi: Vec<ObbligoDetto>,
}

/// An incompatibility, and whether the other right is due too among those judged.
#[derive(Serialize)]
struct Incompatibile {
    #[serde(flatten)]
    detta: IncompatibilitaDetta,
    spetta_anche: bool,
}

impl SeguitoDetto {
    /// Says it on a day, in a language, beside the other answers.
    pub(super) fn new(
        catalogo: &Catalogo,
        (scheda, fatti): (&Scheda, &Fatti),
        (oggi, lingua): (Date, Lingua),
        answers: &[(&Scheda, Risposta)],
    ) -> Self {
        let is_due = |id: &str| {
            answers
                .iter()
                .any(|(other, risposta)| *other.id == *id && risposta.valutazione.esito == Esito::Spetta)
        };
        let said = catalogo.incompatibilita(scheda, lingua).into_iter();
        Self {
            scadenze: catalogo.scadenze(scheda, fatti, oggi, lingua),
            incompatibilita: said
                .map(|detta| Incompatibile {
                    spetta_anche: detta.scheda.as_deref().is_some_and(is_due),
                    detta,
                })
                .collect(),
            obblighi: catalogo.obblighi(scheda, fatti, oggi, lingua),
        }
    }

    /// Prints it: every term, every obligation, and of the incompatibilities those that stand in the way.
    pub(super) fn print(&self, out: &mut impl Write) -> io::Result<()> {
        for scadenza in &self.scadenze {
            let day = scadenza.avviso.as_ref().map_or(String::new(), |avviso| format!(" {avviso}"));
            writeln!(
                out,
                "  @ {}{day} [{}]{}",
                scadenza.regola,
                scadenza.norma,
                mark(scadenza.da_confermare)
            )?;
        }
        for Incompatibile { detta, .. } in self.incompatibilita.iter().filter(|found| found.spetta_anche) {
            writeln!(
                out,
                "  x {}: {} [{}]{}",
                detta.titolo,
                detta.regola,
                detta.norma,
                mark(detta.da_confermare)
            )?;
        }
        for obbligo in &self.obblighi {
            writeln!(out, "  > {} [{}]{}", obbligo.regola, obbligo.norma, mark(obbligo.da_confermare))?;
        }
        Ok(())
    }
}

/// The mark of what no source was read for.
fn mark(da_confermare: bool) -> &'static str {
    if da_confermare { " (?)" } else { "" }
}
