//! Rows that say the same of all that an expression reads are worked out once: what is not known is not known alike by many.

use std::collections::{BTreeSet, HashMap};

use super::piano::Piano;
use super::stato::NOTO;
use super::tavola::Colonna;
use crate::nodo::{Nodo, Op};
use crate::regola::Regola;

/// Expressions with fewer operations are worked out faster than their rows are told apart.
const FEWEST_OPERATIONS: usize = 8;
/// Rows on which it is tried whether many are alike.
const CAMPIONE: u32 = 96;
/// One row in so many may be left, or telling them apart is not worth while.
const ONE_IN: usize = 2;
/// The class of a row that is like no other.
const UNICA: u32 = u32::MAX;

/// How the rows of a table are told apart for an expression: by the columns that it reads.
pub(super) struct Classi<'a> {
    colonne: Vec<&'a Colonna>,
}

/// The rows to work out, and the place among them of each row of the batch.
pub(super) struct Scelte {
    pub(super) righe: Vec<u32>,
    pub(super) posti: Vec<u32>,
}

impl<'a> Classi<'a> {
    /// None for an expression that is quick, or whose rows are mostly not alike.
    pub(super) fn of(piano: &Piano<'a>, nodo: &Nodo) -> Option<Self> {
        if piano.cost(nodo) < FEWEST_OPERATIONS {
            return None;
        }
        let mut names = BTreeSet::new();
        read(piano.regola, nodo, &mut names);
        let varied = names.into_iter().filter(|nome| !piano.tavola.is_uniform(nome));
        let colonne = varied.map(|nome| piano.tavola.find(nome)).collect::<Option<Vec<_>>>()?;
        let is_told_apart = |colonna: &&Colonna| colonna.valori.is_own() && !colonna.valori.is_open();
        if colonne.iter().any(is_told_apart) || !colonne.iter().any(|colonna| colonna.valori.is_open()) {
            return None;
        }
        let classi = Self { colonne };
        let rows = u32::try_from(piano.tavola.righe()).unwrap_or(CAMPIONE).min(CAMPIONE);
        classi.choose(&(0..rows).collect::<Vec<_>>()).map(|_| classi)
    }

    /// One row of each class, and those that are like no other; none when nearly all would be left.
    pub(super) fn choose(&self, righe: &[u32]) -> Option<Scelte> {
        let open = self.open(righe);
        // What is known goes through loops that cost less than telling it apart: it is left as it is.
        let known = righe.len() - open.iter().filter(|open| **open).count();
        if known * ONE_IN > righe.len() {
            return None;
        }
        let mut first_of: HashMap<u32, u32> = HashMap::new();
        let mut scelte = Scelte { righe: Vec::new(), posti: Vec::with_capacity(righe.len()) };
        let mut classes = self.classes(righe, &open).into_iter();
        for (row, open) in righe.iter().zip(open) {
            let class = if open { classes.next()? } else { UNICA };
            let next = u32::try_from(scelte.righe.len()).ok()?;
            let place = if class == UNICA { next } else { *first_of.entry(class).or_insert(next) };
            if place == next {
                scelte.righe.push(*row);
            }
            scelte.posti.push(place);
        }
        (scelte.righe.len() * ONE_IN <= righe.len()).then_some(scelte)
    }

    /// Whether something of each row is not known.
    fn open(&self, righe: &[u32]) -> Vec<bool> {
        let mut open = vec![false; righe.len()];
        for colonna in self.colonne.iter().filter(|colonna| colonna.valori.is_open()) {
            for (open, row) in open.iter_mut().zip(righe) {
                *open |= colonna.valori.state(*row as usize) != NOTO;
            }
        }
        open
    }

    /// The class of each row that is open.
    fn classes(&self, righe: &[u32], open: &[bool]) -> Vec<u32> {
        let righe: Vec<u32> =
            righe.iter().zip(open).filter(|(_, open)| **open).map(|(row, _)| *row).collect();
        let mut classes = vec![0; righe.len()];
        for colonna in &self.colonne {
            refine(&mut classes, colonna, &righe);
        }
        classes
    }
}

/// Tells apart the rows of each class by one more column.
fn refine(classes: &mut [u32], colonna: &Colonna, righe: &[u32]) {
    let mut known: HashMap<(u32, u8, u8), u32> = HashMap::new();
    // Rows that follow one another are often alike.
    let mut before = None;
    for (class, row) in classes.iter_mut().zip(righe) {
        if *class == UNICA {
            continue;
        }
        let Some((state, value)) = colonna.word(*row as usize) else {
            *class = UNICA;
            continue;
        };
        let key = (*class, state, value);
        *class = match before {
            Some((last, found)) if last == key => found,
            _ => {
                let next = u32::try_from(known.len()).unwrap_or(UNICA);
                *known.entry(key).or_insert(next)
            }
        };
        before = Some((key, *class));
    }
}

/// The facts that an expression reads, also through definitions.
fn read<'n>(regola: &'n Regola, nodo: &'n Nodo, names: &mut BTreeSet<&'n str>) {
    nodo.visit(&mut |inner| match &inner.op {
        Op::Fatto(fatto) => {
            names.insert(&fatto.nome);
        }
        Op::Definizione(place) => {
            if let Some(voce) = regola.definizioni.get(*place) {
                read(regola, &voce.nodo, names);
            }
        }
        _ => {}
    });
}
