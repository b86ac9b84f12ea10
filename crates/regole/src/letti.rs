//! The names that an entry of a card reads: what whoever reads its expression must know.

use std::sync::Arc;

use crate::nodo::{Nodo, Op};
use crate::regola::{Luogo, Regola, Voce};
use crate::stima::Stima;
use crate::tipo::Tipo;
use crate::valore::Fatti;
use crate::valuta::Giorni;

/// A name that an expression reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NomeLetto {
    /// A fact, list fields as `superstiti.inabile`.
    Fatto(Arc<str>),
    /// A parameter.
    Parametro(Arc<str>),
    /// A definition of the card.
    Definizione(Arc<str>),
    /// A table of the card.
    Tabella(Arc<str>),
    /// The day of the right.
    DataDiritto,
}

impl Regola {
    /// Lists the names that an entry reads, each once, outer ones first.
    #[must_use]
    pub fn names_read(&self, luogo: &Luogo) -> Vec<NomeLetto> {
        let mut names = Vec::new();
        let Some(nodo) = self.entry(luogo) else { return names };
        nodo.visit(&mut |nodo| {
            let name = self.name_of(nodo).filter(|name| !names.contains(name));
            names.extend(name);
        });
        names
    }

    /// Tells whether an entry depends on a person, by itself or through the definitions that it reads: what does not is
    /// the same for everybody on a day.
    #[must_use]
    pub fn depends_on_facts(&self, luogo: &Luogo) -> bool {
        self.names_read(luogo).into_iter().any(|name| match name {
            NomeLetto::Fatto(_) => true,
            NomeLetto::Definizione(nome) => self.depends_on_facts(&Luogo::Definizione(nome)),
            NomeLetto::Parametro(_) | NomeLetto::Tabella(_) | NomeLetto::DataDiritto => false,
        })
    }

    /// What an entry is worth on some days for everybody, with its type; none when it depends on a person, or when a figure
    /// that it reads is not known.
    #[must_use]
    pub fn value_on(&self, luogo: &Luogo, giorni: Giorni) -> Option<(&Tipo, Stima)> {
        if self.depends_on_facts(luogo) {
            return None;
        }
        let nodo = self.entry(luogo)?;
        let stima = self.work_out(nodo, &Fatti::new(), giorni);
        stima.is_known().then_some((&nodo.tipo, stima))
    }

    fn entry(&self, luogo: &Luogo) -> Option<&Nodo> {
        match luogo {
            Luogo::Definizione(nome) => find(&self.definizioni, nome),
            Luogo::Requisito(nome) => find(&self.requisiti, nome),
            Luogo::Importo => self.importo.as_ref(),
            Luogo::TotaleAnnuo => self.totale_annuo.as_ref(),
            Luogo::Decorrenza => self.decorrenza.as_ref(),
        }
    }

    fn name_of(&self, nodo: &Nodo) -> Option<NomeLetto> {
        match &nodo.op {
            Op::Fatto(fatto) | Op::Campo { campo: fatto, .. } => {
                Some(NomeLetto::Fatto(Arc::clone(&fatto.percorso)))
            }
            Op::Parametro(parametro) => Some(NomeLetto::Parametro(Arc::clone(&parametro.nome))),
            Op::Definizione(place) => {
                self.definizioni.get(*place).map(|voce| NomeLetto::Definizione(Arc::clone(&voce.nome)))
            }
            Op::Tabella(tabella, _) => Some(NomeLetto::Tabella(Arc::clone(&tabella.nome))),
            Op::DataDiritto => Some(NomeLetto::DataDiritto),
            _ => None,
        }
    }
}

fn find<'r>(voci: &'r [Voce], nome: &str) -> Option<&'r Nodo> {
    voci.iter().find(|voce| &*voce.nome == nome).map(|voce| &voce.nodo)
}
