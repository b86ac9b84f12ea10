//! From the texts of a card to its rule: each is parsed and typed once, and every defect is told.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::controllo::{Controllo, DATA_DIRITTO, Nomi, Propri};
use crate::difetto::{Difetto, Span};
use crate::funzione::FUNZIONI;
use crate::guardie::guard;
use crate::nodo::Nodo;
use crate::parser::{is_reserved, parse};
use crate::regola::{Bozza, Luogo, Regola, Scritto, Voce};
use crate::sintassi::Espressione;
use crate::tipo::{Specie, Tipo};
use crate::unita::Unita;

/// The requirements that a card may have: how all of them stand is written in one word.
const MOST_REQUIREMENTS: usize = 32;

impl Regola {
    /// Compiles the texts of a card.
    ///
    /// # Errors
    /// Every defect, with the entry it is in; an entry that reads a faulty definition is not reported for that.
    pub fn compile(bozza: &Bozza, nomi: Nomi<'_>) -> Result<Self, Vec<(Luogo, Difetto)>> {
        let mut compiler = Compilatore::new(bozza, nomi);
        let definizioni = compiler.definitions(&bozza.definizioni);
        let requisiti = compiler.requirements(&bozza.requisiti);
        let importo = bozza.importo.as_ref().and_then(|(text, unita)| {
            compiler.entry(Luogo::Importo, text, |tipo| rounded_money(tipo, *unita))
        });
        let totale_annuo = bozza.totale_annuo.as_ref().and_then(|text| {
            compiler.entry(Luogo::TotaleAnnuo, text, |tipo| rounded_money(tipo, euro_per_year()))
        });
        let decorrenza = bozza
            .decorrenza
            .as_ref()
            .and_then(|text| compiler.entry(Luogo::Decorrenza, text, |tipo| wanted(tipo, &Tipo::Data)));
        if !compiler.difetti.is_empty() {
            return Err(compiler.difetti);
        }
        let mut regola = Self {
            definizioni,
            requisiti,
            importo,
            totale_annuo,
            decorrenza,
            fatti: BTreeSet::new(),
            parametri: BTreeSet::new(),
        };
        regola.collect_names();
        Ok(regola)
    }
}

fn euro_per_year() -> Unita {
    Unita::EURO.divide(Unita::ANNI)
}

fn wanted(tipo: &Tipo, expected: &Tipo) -> Result<(), String> {
    if tipo == expected { Ok(()) } else { Err(format!("{expected} is needed here, and this is {tipo}")) }
}

fn rounded_money(tipo: &Tipo, unita: Unita) -> Result<(), String> {
    match tipo {
        Tipo::Numero(grandezza) if grandezza.specie == Specie::Zero => Ok(()),
        Tipo::Numero(grandezza) if grandezza.unita == unita && grandezza.specie == Specie::Centesimi => {
            Ok(())
        }
        Tipo::Numero(grandezza) if grandezza.unita == unita => {
            Err("the amount must be rounded: `arrotonda(x, 2, meta_su)` or `dividi(a, b, 2, meta_su)`"
                .to_owned())
        }
        tipo => Err(format!("the amount must be {unita}, and this is {tipo}")),
    }
}

struct Compilatore<'a> {
    nomi: Nomi<'a>,
    propri: Propri,
    /// Definitions that are faulty, or read a faulty one.
    guaste: BTreeSet<Arc<str>>,
    difetti: Vec<(Luogo, Difetto)>,
}

impl<'a> Compilatore<'a> {
    fn new(bozza: &Bozza, nomi: Nomi<'a>) -> Self {
        let tabelle =
            bozza.tabelle.iter().map(|table| (Arc::clone(&table.nome), Arc::clone(table))).collect();
        let propri = Propri { tabelle, ..Propri::default() };
        Self { nomi, propri, guaste: BTreeSet::new(), difetti: Vec::new() }
    }

    /// Types definitions as soon as all they read is typed; what is left reads itself.
    fn definitions(&mut self, scritti: &[Scritto]) -> Vec<Voce> {
        let all: BTreeSet<Arc<str>> = scritti.iter().map(|scritto| Arc::clone(&scritto.nome)).collect();
        let mut waiting = Vec::new();
        for scritto in scritti {
            let luogo = Luogo::Definizione(Arc::clone(&scritto.nome));
            self.refuse_taken_name(&luogo, &scritto.nome);
            match parse(&scritto.testo) {
                Ok(tree) => waiting.push((scritto, tree)),
                Err(difetto) => {
                    self.guaste.insert(Arc::clone(&scritto.nome));
                    self.difetti.push((luogo, difetto));
                }
            }
        }
        let mut typed = Vec::new();
        loop {
            let (ready, rest): (Vec<_>, Vec<_>) =
                waiting.into_iter().partition(|(_, tree)| self.is_ready(tree, &all));
            if ready.is_empty() {
                self.refuse_cycle(rest.iter().map(|(scritto, _)| &scritto.nome));
                return typed;
            }
            for (scritto, tree) in ready {
                let luogo = Luogo::Definizione(Arc::clone(&scritto.nome));
                let Some(nodo) = self.typed(luogo, &tree, |_| Ok(())) else {
                    self.guaste.insert(Arc::clone(&scritto.nome));
                    continue;
                };
                let testi = Controllo::new(self.nomi, &self.propri).texts(&nodo);
                self.propri.testi.push(testi);
                self.propri.definizioni.insert(Arc::clone(&scritto.nome), (typed.len(), nodo.tipo.clone()));
                typed.push(Voce { nome: Arc::clone(&scritto.nome), nodo });
            }
            waiting = rest;
        }
    }

    fn requirements(&mut self, scritti: &[Scritto]) -> Vec<Voce> {
        let mut typed = Vec::new();
        for scritto in scritti {
            let luogo = Luogo::Requisito(Arc::clone(&scritto.nome));
            let nodo = self.entry(luogo, &scritto.testo, |tipo| wanted(tipo, &Tipo::SiNo));
            typed.extend(nodo.map(|nodo| Voce { nome: Arc::clone(&scritto.nome), nodo }));
        }
        if let Some(beyond) = scritti.get(MOST_REQUIREMENTS) {
            let message = format!("a card has at most {MOST_REQUIREMENTS} requirements");
            let luogo = Luogo::Requisito(Arc::clone(&beyond.nome));
            self.difetti.push((luogo, Difetto::new(Span::default(), message)));
        }
        typed
    }

    fn entry(
        &mut self,
        luogo: Luogo,
        text: &str,
        accept: impl FnOnce(&Tipo) -> Result<(), String>,
    ) -> Option<Nodo> {
        match parse(text) {
            Ok(tree) => self.typed(luogo, &tree, accept),
            Err(difetto) => {
                self.difetti.push((luogo, difetto));
                None
            }
        }
    }

    fn typed(
        &mut self,
        luogo: Luogo,
        tree: &Espressione,
        accept: impl FnOnce(&Tipo) -> Result<(), String>,
    ) -> Option<Nodo> {
        if tree.names().iter().any(|nome| self.guaste.contains(*nome)) {
            return None;
        }
        let checked = Controllo::new(self.nomi, &self.propri).check(tree, None);
        let accepted = checked.and_then(|nodo| match accept(&nodo.tipo) {
            Ok(()) => Ok(nodo),
            Err(message) => Err(Difetto::new(nodo.span, message)),
        });
        let mut nodo = accepted.map_err(|difetto| self.difetti.push((luogo, difetto))).ok()?;
        guard(&mut nodo);
        Some(nodo)
    }

    fn is_ready(&self, tree: &Espressione, all: &BTreeSet<Arc<str>>) -> bool {
        let typed_or_faulty =
            |nome: &str| self.propri.definizioni.contains_key(nome) || self.guaste.contains(nome);
        tree.names().iter().all(|nome| !all.contains(*nome) || typed_or_faulty(nome))
    }

    /// A definition may not take the name of a fact, of a parameter, of the day of the right, nor a word of the language.
    fn refuse_taken_name(&mut self, luogo: &Luogo, nome: &str) {
        let taken = nome == DATA_DIRITTO
            || self.nomi.vocabolario.find(nome).is_some()
            || self.nomi.parametri.contains_key(nome);
        if taken {
            let difetto = Difetto::new(Span::default(), format!("`{nome}` is already a fact or a parameter"));
            self.difetti.push((luogo.clone(), difetto));
        }
        if is_reserved(nome) || FUNZIONI.iter().any(|(funzione, _)| *funzione == nome) {
            let difetto = Difetto::new(Span::default(), format!("`{nome}` is a word of the language"));
            self.difetti.push((luogo.clone(), difetto));
        }
    }

    fn refuse_cycle<'n>(&mut self, names: impl Iterator<Item = &'n Arc<str>>) {
        let names: Vec<Arc<str>> = names.cloned().collect();
        let listed = names.iter().map(|nome| format!("`{nome}`")).collect::<Vec<_>>().join(", ");
        for nome in names {
            let message = format!("these definitions read each other in a circle: {listed}");
            self.difetti
                .push((Luogo::Definizione(Arc::clone(&nome)), Difetto::new(Span::default(), message)));
            self.guaste.insert(nome);
        }
    }
}
