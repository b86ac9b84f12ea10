//! From the written tree to the typed one: names, types and units are checked here, once, at load.

mod calcolo;
mod funzioni;
mod liste;
mod logica;
mod testi;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::difetto::{Difetto, Span};
use crate::insieme::Insieme;
use crate::intervallo::Intervallo;
use crate::nodo::{Nodo, Op};
use crate::numero::Numero;
use crate::parametro::Parametro;
use crate::sintassi::{Espressione, Forma};
use crate::stima::Stima;
use crate::tabella::Tabella;
use crate::tipo::{Relazione, Specie, Tipo};
use crate::unita::Unita;
use crate::vocabolario::Vocabolario;

pub(crate) use testi::Testi;

/// The name of the day on which right and amount are judged.
pub(crate) const DATA_DIRITTO: &str = "data_diritto";

/// The names that a card may use, but its own.
#[derive(Clone, Copy, Debug)]
pub struct Nomi<'a> {
    /// The facts.
    pub vocabolario: &'a Vocabolario,
    /// The parameters.
    pub parametri: &'a BTreeMap<Arc<str>, Arc<Parametro>>,
    /// The ids of the acts that may be cited.
    pub norme: &'a BTreeSet<Arc<str>>,
}

/// The card's own names.
#[derive(Debug, Default)]
pub(crate) struct Propri {
    /// The definitions already typed, with their place.
    pub(crate) definizioni: BTreeMap<Arc<str>, (usize, Tipo)>,
    /// The texts that each definition may give, by its place.
    pub(crate) testi: Vec<Testi>,
    pub(crate) tabelle: BTreeMap<Arc<str>, Arc<Tabella>>,
}

/// The record that a list is at: named by `some`, `every` and `for`, bare inside a filter.
struct Ambito {
    nome: Option<String>,
    relazione: Arc<Relazione>,
}

pub(crate) struct Controllo<'a> {
    nomi: Nomi<'a>,
    propri: &'a Propri,
    ambiti: Vec<Ambito>,
}

type Checked = Result<Nodo, Difetto>;

impl<'a> Controllo<'a> {
    pub(crate) fn new(nomi: Nomi<'a>, propri: &'a Propri) -> Self {
        Self { nomi, propri, ambiti: Vec::new() }
    }

    /// Types an expression. The expected type only tells which closed list a bare code belongs to.
    pub(crate) fn check(&mut self, espressione: &Espressione, expected: Option<&Tipo>) -> Checked {
        let span = espressione.span;
        match &espressione.forma {
            Forma::Numero(number, unit) => literal(span, *number, unit.as_deref()),
            Forma::Testo(text) => {
                let insieme = Insieme::Testo(Some(Arc::from(text.as_str())));
                Ok(constant(span, Tipo::Testo, insieme))
            }
            Forma::SiNo(yes) => Ok(constant(span, Tipo::SiNo, Insieme::SiNo(Some(*yes)))),
            Forma::Data(date) => Ok(constant(span, Tipo::Data, Insieme::Data(Intervallo::point(*date)))),
            Forma::NonSiApplica => Ok(constant(span, Tipo::NonSiApplica, Insieme::NonSiApplica)),
            Forma::Codice(code) => code_of(span, code, expected),
            Forma::Nome(nome) => self.name(span, nome),
            Forma::Campo { di, nome, nome_span } => self.field(span, di, nome, *nome_span),
            Forma::Chiamata { nome, nome_span, argomenti } => self.call(span, nome, *nome_span, argomenti),
            Forma::Filtro { lista, condizione } => self.filter(span, lista, condizione),
            Forma::Quantificatore { tutti, nome, lista, condizione } => {
                let scorre = self.walk(lista, Some(nome), |this| this.truth(condizione))?;
                Ok(Nodo { span, tipo: Tipo::SiNo, op: Op::Quantificatore { tutti: *tutti, scorre } })
            }
            Forma::Per { .. } => {
                Err(Difetto::new(span, "`for … return` is written inside `sum`, `min` or `max`"))
            }
            Forma::Se { condizione, allora, altrimenti } => {
                self.conditional(span, condizione, [allora.as_ref(), altrimenti.as_ref()], expected)
            }
            Forma::E(parts) => Ok(Nodo { span, tipo: Tipo::SiNo, op: Op::E(self.truths(parts)?) }),
            Forma::O(parts) => Ok(Nodo { span, tipo: Tipo::SiNo, op: Op::O(self.truths(parts)?) }),
            Forma::Non(inner) => {
                Ok(Nodo { span, tipo: Tipo::SiNo, op: Op::Non(Box::new(self.truth(inner)?)) })
            }
            Forma::Confronto(comparison, left, right) => self.comparison(span, *comparison, left, right),
            Forma::Tra { valore, da, a } => self.range(span, valore, da, a),
            Forma::Appartiene { valore, valori } => self.membership(span, valore, valori),
            Forma::Calcolo(calcolo, left, right) => self.calculation(span, *calcolo, left, right),
            Forma::Negativo(inner) => self.negative(span, inner),
        }
    }

    fn name(&self, span: Span, nome: &str) -> Checked {
        if let Some(nodo) = self.bare_field(span, nome) {
            return Ok(nodo);
        }
        if nome == DATA_DIRITTO {
            return Ok(Nodo { span, tipo: Tipo::Data, op: Op::DataDiritto });
        }
        if let Some((place, tipo)) = self.propri.definizioni.get(nome) {
            return Ok(Nodo { span, tipo: tipo.clone(), op: Op::Definizione(*place) });
        }
        if let Some(fatto) = self.nomi.vocabolario.find(nome) {
            return Ok(Nodo { span, tipo: fatto.tipo.clone(), op: Op::Fatto(Arc::clone(fatto)) });
        }
        if let Some(parametro) = self.nomi.parametri.get(nome) {
            return Ok(Nodo { span, tipo: parametro.tipo.clone(), op: Op::Parametro(Arc::clone(parametro)) });
        }
        if self.ambiti.iter().any(|ambito| ambito.nome.as_deref() == Some(nome)) {
            return Err(Difetto::new(
                span,
                format!("`{nome}` is a record; read one of its fields, as `{nome}.campo`"),
            ));
        }
        Err(Difetto::unknown(span, "fact, parameter or definition", nome, self.known_names()))
    }

    fn known_names(&self) -> impl Iterator<Item = &str> {
        let fields = self.ambiti.iter().filter(|ambito| ambito.nome.is_none());
        let fields = fields.flat_map(|ambito| ambito.relazione.campi.iter().map(|campo| &*campo.nome));
        let facts = self.nomi.vocabolario.iter().map(|fatto| &*fatto.nome);
        let parameters = self.nomi.parametri.keys().map(|nome| &**nome);
        let definitions = self.propri.definizioni.keys().map(|nome| &**nome);
        fields.chain(definitions).chain(facts).chain(parameters).chain([DATA_DIRITTO])
    }

    /// Types two expressions that meet; a bare code takes its closed list from the other.
    fn pair(
        &mut self,
        left: &Espressione,
        right: &Espressione,
        expected: Option<&Tipo>,
    ) -> Result<[Nodo; 2], Difetto> {
        let pair = if needs_list(left) {
            let right = self.check(right, expected)?;
            [self.check(left, Some(&right.tipo))?, right]
        } else {
            let left = self.check(left, expected)?;
            let right = self.check(right, Some(&left.tipo))?;
            [left, right]
        };
        self.meet(pair.each_ref())?;
        Ok(pair)
    }
}

/// Whether an expression is a bare code, or chooses between them.
fn needs_list(espressione: &Espressione) -> bool {
    match &espressione.forma {
        Forma::Codice(_) | Forma::NonSiApplica => true,
        Forma::Se { allora, altrimenti, .. } => needs_list(allora) && needs_list(altrimenti),
        _ => false,
    }
}

fn constant(span: Span, tipo: Tipo, insieme: Insieme) -> Nodo {
    Nodo { span, tipo, op: Op::Costante(Stima::known(insieme)) }
}

fn literal(span: Span, number: Numero, unit: Option<&str>) -> Checked {
    let whole = number.to_i64().is_some();
    let tipo = match unit {
        Some("percento") => Tipo::numero(Specie::Percentuale, Unita::NESSUNA),
        None if number == Numero::ZERO => Tipo::numero(Specie::Zero, Unita::NESSUNA),
        None => Tipo::numero(if whole { Specie::Intero } else { Specie::Esatto }, Unita::NESSUNA),
        Some(unit) => {
            let unita =
                Unita::parse(unit).ok_or_else(|| Difetto::unknown(span, "unit", unit, Unita::AMMESSE))?;
            match (unita.is_money(), number.to_cents()) {
                (true, None) => return Err(Difetto::new(span, "an amount has at most two decimals")),
                (true, Some(_)) => Tipo::numero(Specie::Centesimi, unita),
                (false, _) => Tipo::numero(if whole { Specie::Intero } else { Specie::Esatto }, unita),
            }
        }
    };
    Ok(constant(span, tipo, Insieme::Numero(Intervallo::point(number))))
}

fn code_of(span: Span, code: &str, expected: Option<&Tipo>) -> Checked {
    let Some(Tipo::Codice(codici)) = expected else {
        let message = format!("nothing here tells which closed list `{code}` belongs to");
        return Err(Difetto::new(span, message));
    };
    let Some(mask) = codici.mask(code) else {
        return Err(Difetto::unknown(
            span,
            "value of this closed list",
            code,
            codici.iter().map(|code| &**code),
        ));
    };
    Ok(constant(span, Tipo::Codice(Arc::clone(codici)), Insieme::Codice(mask)))
}
