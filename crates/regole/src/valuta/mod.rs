//! The evaluator of one person: walks the typed tree, keeps bounds on what is unknown, and leaves a trace.

pub(crate) mod calcolo;
pub(crate) mod date;
pub(crate) mod liste;
pub(crate) mod logica;
mod operandi;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::attesa::{Attesa, Attese, ErroreRiga};
use crate::intervallo::Intervallo;
use crate::nodo::{Nodo, Op};
use crate::parametro::Parametro;
use crate::regola::Voce;
use crate::stima::Stima;
use crate::tabella::Tabella;
use crate::traccia::{Cosa, Passo};
use crate::valore::Fatti;
use crate::vocabolario::Fatto;

use self::calcolo::on_number;
use self::logica::{applies, not};
use self::operandi::{Dubbi, Operandi, refused, strict};

/// The days of a judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Giorni {
    /// The day on which right and amount are judged.
    pub data_diritto: Date,
    /// The day of knowledge: figures published later do not count. Without it, the final ones hold.
    pub conosciuto_al: Option<Date>,
}

impl Giorni {
    /// Another day of the right, with what is known on the same.
    #[must_use]
    pub const fn on(self, data_diritto: Date) -> Self {
        Self { data_diritto, ..self }
    }
}

/// The record that a list is at.
enum Riga<'a> {
    Nota {
        record: &'a Fatti,
        indice: usize,
    },
    /// A record that may exist: nothing is known of it.
    Ignota(Attese),
}

/// A definition's value and steps, once something has read it.
pub(crate) type Risolta = Option<(Stima, Vec<Passo>)>;

pub(crate) struct Valutatore<'a> {
    definizioni: &'a [Voce],
    fatti: &'a Fatti,
    giorni: Giorni,
    righe: Vec<Riga<'a>>,
    passi: Vec<Passo>,
    risolte: Vec<Risolta>,
    usati: BTreeMap<Arc<str>, usize>,
    /// Whether figures stay as they were after their last day.
    ferme: bool,
}

impl<'a> Valutatore<'a> {
    pub(crate) fn new(definizioni: &'a [Voce], fatti: &'a Fatti, giorni: Giorni) -> Self {
        let risolte = definizioni.iter().map(|_| None).collect();
        Self {
            definizioni,
            fatti,
            giorni,
            righe: Vec::new(),
            passi: Vec::new(),
            risolte,
            usati: BTreeMap::new(),
            ferme: false,
        }
    }

    /// Keeps every figure as it was after its last day.
    pub(crate) fn holding(self) -> Self {
        Self { ferme: true, ..self }
    }

    /// Evaluates an entry of the card and gives its steps.
    pub(crate) fn entry(&mut self, nodo: &'a Nodo) -> (Stima, Vec<Passo>) {
        let outer = std::mem::take(&mut self.passi);
        let rows = std::mem::take(&mut self.righe);
        let stima = self.eval(nodo);
        self.righe = rows;
        (stima, std::mem::replace(&mut self.passi, outer))
    }

    /// The definitions that were read, each with its value and steps, and the figures used.
    pub(crate) fn finish(self) -> (Vec<Risolta>, BTreeMap<Arc<str>, usize>) {
        (self.risolte, self.usati)
    }

    pub(crate) fn eval(&mut self, nodo: &'a Nodo) -> Stima {
        match &nodo.op {
            Op::Costante(stima) => stima.clone(),
            Op::DataDiritto => Stima::date(self.giorni.data_diritto),
            Op::Fatto(fatto) => self.fact(nodo, fatto),
            Op::Campo { livello, campo } => self.field(nodo, *livello, campo),
            Op::Parametro(parametro) => self.parameter(nodo, parametro),
            Op::Definizione(place) => self.definition(nodo, *place),
            Op::Non(inner) => not(&self.eval(inner)),
            Op::E(parts) => self.connective(parts, false),
            Op::O(parts) => self.connective(parts, true),
            Op::Confronto(confronto, pair) => self.comparison(*confronto, pair),
            Op::Tra { nodi, da_compreso, a_compreso } => self.range(nodi, *da_compreso, *a_compreso),
            Op::Appartiene(value, among) => self.membership(value, among),
            Op::Se(parts) => self.conditional(parts),
            Op::Calcolo { calcolo, nodi, fattore } => self.calculation(*calcolo, nodi, *fattore),
            Op::Negativo(inner) => on_number(&self.eval(inner), Intervallo::neg),
            Op::Arrotonda { nodo, decimali, modo } => {
                on_number(&self.eval(nodo), |interval| interval.round(*decimali, *modo))
            }
            Op::Pavimento(inner) => on_number(&self.eval(inner), |interval| Ok(interval.floor())),
            Op::Estremo { massimo, nodi } => self.extreme(*massimo, nodi),
            Op::Filtro(scorre) => self.filter(scorre),
            Op::Quantificatore { tutti, scorre } => self.quantifier(*tutti, scorre),
            Op::Conta(lista) => self.count(lista),
            Op::Aggregato(quale, scorre) => self.aggregate(*quale, scorre),
            Op::Data(funzione, nodi) => self.date_function(*funzione, nodi),
            Op::SiApplica(inner) => applies(&self.eval(inner)),
            Op::Applicato(inner) => self.eval(inner).applied(),
            Op::SeIgnoto { nodi, norma } => self.default(nodo, nodi, norma),
            Op::Tabella(tabella, keys) => {
                let mark = self.passi.len();
                let keys: Vec<Stima> = keys.iter().map(|key| self.eval(key)).collect();
                let stima = look_up(tabella, &keys);
                self.step_around(mark, nodo, Cosa::Tabella(Arc::clone(&tabella.nome)), &stima);
                stima
            }
        }
    }

    fn fact(&mut self, nodo: &Nodo, fatto: &Fatto) -> Stima {
        let stima = known_or_unknown(self.fatti, fatto);
        self.step(nodo, Cosa::Fatto(Arc::clone(&fatto.percorso)), &stima);
        stima
    }

    fn field(&mut self, nodo: &Nodo, livello: usize, campo: &Fatto) -> Stima {
        match self.righe.get(livello) {
            Some(Riga::Nota { record, indice }) => {
                let cosa = Cosa::Campo { percorso: Arc::clone(&campo.percorso), indice: *indice };
                let stima = known_or_unknown(record, campo);
                self.step(nodo, cosa, &stima);
                stima
            }
            Some(Riga::Ignota(attese)) => Stima::unknown(campo, attese.clone()),
            // Levels are counted at load: a field always has its record.
            None => Stima::error(ErroreRiga::TipoSbagliato),
        }
    }

    fn parameter(&mut self, nodo: &Nodo, parametro: &Parametro) -> Stima {
        let held =
            self.ferme.then(|| parametro.find_or_last(self.giorni.data_diritto, self.giorni.conosciuto_al));
        let (versione, stima) = match held.flatten() {
            Some((place, version)) => (Some(place), Stima::of_value(&version.valore, &parametro.tipo)),
            None => parameter_value(parametro, self.giorni),
        };
        if let Some(place) = versione {
            self.usati.insert(Arc::clone(&parametro.nome), place);
        }
        self.step(nodo, Cosa::Parametro { nome: Arc::clone(&parametro.nome), versione }, &stima);
        stima
    }

    /// Definitions are evaluated once, whatever reads them.
    fn definition(&mut self, nodo: &Nodo, place: usize) -> Stima {
        let Some(voce) = self.definizioni.get(place) else { return Stima::error(ErroreRiga::TipoSbagliato) };
        let stima = if let Some(Some((stima, _))) = self.risolte.get(place) {
            stima.clone()
        } else {
            let (stima, passi) = self.entry(&voce.nodo);
            if let Some(slot) = self.risolte.get_mut(place) {
                *slot = Some((stima.clone(), passi));
            }
            stima
        };
        self.step(nodo, Cosa::Definizione(Arc::clone(&voce.nome)), &stima);
        stima
    }

    fn step(&mut self, nodo: &Nodo, cosa: Cosa, stima: &Stima) {
        let passo = Passo {
            cosa,
            tipo: nodo.tipo.clone(),
            stima: stima.clone(),
            span: nodo.span,
            dentro: Vec::new(),
        };
        self.passi.push(passo);
    }

    /// Puts the steps made since a mark inside one.
    fn step_around(&mut self, mark: usize, nodo: &Nodo, cosa: Cosa, stima: &Stima) {
        let dentro = self.passi.split_off(mark.min(self.passi.len()));
        self.passi.push(Passo {
            cosa,
            tipo: nodo.tipo.clone(),
            stima: stima.clone(),
            span: nodo.span,
            dentro,
        });
    }
}

/// The figure of the days, with its place among the others; any at all where there is none.
pub(crate) fn parameter_value(parametro: &Parametro, giorni: Giorni) -> (Option<usize>, Stima) {
    if let Some((place, version)) = parametro.find(giorni.data_diritto, giorni.conosciuto_al) {
        return (Some(place), Stima::of_value(&version.valore, &parametro.tipo));
    }
    let attese = Attese::from([Attesa::Parametro(Arc::clone(&parametro.nome))]);
    (None, Stima::any(&parametro.tipo, attese))
}

pub(crate) fn known_or_unknown(fatti: &Fatti, fatto: &Fatto) -> Stima {
    let silence = fatto.se_assente.as_ref().filter(|_| !fatti.is_left_open(&fatto.nome));
    match fatti.find(&fatto.nome).or(silence) {
        Some(valore) => Stima::of_value(valore, &fatto.tipo),
        None => Stima::unknown(fatto, Attese::from([Attesa::of(fatto)])),
    }
}

pub(crate) fn look_up(tabella: &Tabella, keys: &[Stima]) -> Stima {
    match strict(keys) {
        Err(errore) => Stima::error(errore),
        Ok(operands) => operands.doubt(tabella.look_up(keys)),
    }
}
