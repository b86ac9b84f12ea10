//! Texts of a closed list: what meets one of them is itself one, written as the list writes it.

use std::sync::Arc;

use super::Controllo;
use crate::ammessi::Ammessi;
use crate::difetto::{Difetto, Span};
use crate::insieme::Insieme;
use crate::nodo::{Nodo, Op};
use crate::tipo::Tipo;
use crate::valore::Valore;

/// What an expression may give, where it gives a text. Each list and each text is there once, however many times
/// definitions read each other.
#[derive(Clone, Debug, Default)]
pub(crate) struct Testi {
    /// The closed lists of the facts that it reads.
    ammessi: Vec<Arc<Ammessi>>,
    /// The texts that are written in the card or in a figure, and where they are first used.
    scritti: Vec<(Span, Arc<str>)>,
}

impl Testi {
    fn list(&mut self, ammessi: &Arc<Ammessi>) {
        if !self.ammessi.iter().any(|known| Arc::ptr_eq(known, ammessi)) {
            self.ammessi.push(Arc::clone(ammessi));
        }
    }

    fn write(&mut self, span: Span, testo: &Arc<str>) {
        if !self.scritti.iter().any(|(_, known)| known == testo) {
            self.scritti.push((span, Arc::clone(testo)));
        }
    }

    fn write_values<'v>(&mut self, span: Span, valori: impl Iterator<Item = &'v Valore>) {
        for valore in valori {
            if let Valore::Testo(testo) = valore {
                self.write(span, testo);
            }
        }
    }
}

impl Controllo<'_> {
    /// Refuses a written text that meets a fact and is not among the texts that the fact can be.
    pub(super) fn meet(&self, [one, other]: [&Nodo; 2]) -> Result<(), Difetto> {
        let mut testi = self.texts(one);
        self.gather(other, &mut testi);
        for (span, testo) in &testi.scritti {
            for ammessi in &testi.ammessi {
                belongs(*span, testo, ammessi)?;
            }
        }
        Ok(())
    }

    /// The texts that a typed expression may give.
    pub(crate) fn texts(&self, nodo: &Nodo) -> Testi {
        let mut testi = Testi::default();
        self.gather(nodo, &mut testi);
        testi
    }

    fn gather(&self, nodo: &Nodo, testi: &mut Testi) {
        if nodo.tipo != Tipo::Testo {
            return;
        }
        match &nodo.op {
            Op::Costante(stima) => {
                if let Insieme::Testo(Some(testo)) = &stima.insieme {
                    testi.write(nodo.span, testo);
                }
            }
            Op::Parametro(parametro) => {
                let figures = parametro.versioni.iter().map(|versione| &versione.valore);
                testi.write_values(nodo.span, figures);
            }
            Op::Tabella(tabella, _) => {
                testi.write_values(nodo.span, tabella.righe.iter().map(|riga| &riga.valore));
            }
            Op::Fatto(fatto) | Op::Campo { campo: fatto, .. } => {
                fatto.ammessi.iter().for_each(|ammessi| testi.list(ammessi));
            }
            Op::Definizione(place) => {
                if let Some(defined) = self.propri.testi.get(*place) {
                    defined.ammessi.iter().for_each(|ammessi| testi.list(ammessi));
                    defined.scritti.iter().for_each(|(_, testo)| testi.write(nodo.span, testo));
                }
            }
            // The condition of an `if` is no text, and adds nothing.
            _ => nodo.parts().into_iter().for_each(|part| self.gather(part, testi)),
        }
    }
}

fn belongs(span: Span, testo: &str, ammessi: &Ammessi) -> Result<(), Difetto> {
    if ammessi.holds(testo) {
        return Ok(());
    }
    let messaggio = format!("no value of this closed list is called `{testo}`");
    let suggerimento = ammessi.nearest(testo).map(ToString::to_string);
    Err(Difetto { span, messaggio, suggerimento })
}
