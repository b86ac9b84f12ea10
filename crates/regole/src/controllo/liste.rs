//! Types of lists: filters, fields, quantifiers and aggregates keep every condition on the same record.

use std::sync::Arc;

use super::{Ambito, Checked, Controllo};
use crate::difetto::{Difetto, Span};
use crate::nodo::{Aggregato, Nodo, Op, Scorre};
use crate::sintassi::{Espressione, Forma};
use crate::tipo::{Relazione, Specie, Tipo};
use crate::unita::Unita;

impl Controllo<'_> {
    /// Types a list, then a body in which its records have a name, or none inside a filter.
    pub(super) fn walk(
        &mut self,
        lista: &Espressione,
        nome: Option<&str>,
        body: impl FnOnce(&mut Self) -> Checked,
    ) -> Result<Scorre, Difetto> {
        let (lista, relazione) = self.list(lista)?;
        self.ambiti.push(Ambito { nome: nome.map(str::to_owned), relazione: Arc::clone(&relazione) });
        let corpo = body(self);
        self.ambiti.pop();
        Ok(Scorre { lista: Box::new(lista), relazione, corpo: Box::new(corpo?) })
    }

    fn list(&mut self, espressione: &Espressione) -> Result<(Nodo, Arc<Relazione>), Difetto> {
        let nodo = self.check(espressione, None)?;
        match &nodo.tipo {
            Tipo::Lista(relazione) => {
                let relazione = Arc::clone(relazione);
                Ok((nodo, relazione))
            }
            tipo => Err(Difetto::new(nodo.span, format!("a list is needed here, and this is {tipo}"))),
        }
    }

    pub(super) fn filter(&mut self, span: Span, lista: &Espressione, condizione: &Espressione) -> Checked {
        let scorre = self.walk(lista, None, |this| this.truth(condizione))?;
        Ok(Nodo { span, tipo: Tipo::Lista(Arc::clone(&scorre.relazione)), op: Op::Filtro(scorre) })
    }

    /// A field of the innermost filter's record that has one so named.
    pub(super) fn bare_field(&self, span: Span, nome: &str) -> Option<Nodo> {
        let mut filters = self.ambiti.iter().enumerate().rev().filter(|(_, ambito)| ambito.nome.is_none());
        let (livello, campo) =
            filters.find_map(|(livello, ambito)| Some((livello, ambito.relazione.find(nome)?)))?;
        let campo = Arc::clone(campo);
        Some(Nodo { span, tipo: campo.tipo.clone(), op: Op::Campo { livello, campo } })
    }

    pub(super) fn field(&mut self, span: Span, di: &Espressione, nome: &str, nome_span: Span) -> Checked {
        let record = match &di.forma {
            Forma::Nome(record) => self.record(record),
            _ => None,
        };
        let Some((livello, relazione)) = record else {
            let message = "a field is read from a record of `some`, `every` or `for`; a column from `sum`, `min`, `max`";
            return Err(Difetto::new(span, message));
        };
        field_of(&relazione, livello, span, nome, nome_span)
    }

    fn record(&self, nome: &str) -> Option<(usize, Arc<Relazione>)> {
        let mut scopes = self.ambiti.iter().enumerate().rev();
        let (livello, ambito) = scopes.find(|(_, ambito)| ambito.nome.as_deref() == Some(nome))?;
        Some((livello, Arc::clone(&ambito.relazione)))
    }

    /// Whether an expression goes over a list: `for … return`, or a column.
    pub(super) fn goes_over_list(&self, espressione: &Espressione) -> bool {
        match &espressione.forma {
            Forma::Per { .. } => true,
            Forma::Campo { di, .. } => match &di.forma {
                Forma::Nome(nome) => self.record(nome).is_none(),
                _ => true,
            },
            _ => false,
        }
    }

    pub(super) fn aggregate(&mut self, span: Span, quale: Aggregato, argomento: &Espressione) -> Checked {
        let livello = self.ambiti.len();
        let scorre = match &argomento.forma {
            Forma::Per { nome, lista, corpo } => {
                self.walk(lista, Some(nome), |this| this.check(corpo, None))?
            }
            Forma::Campo { di, nome, nome_span } => self.walk(di, None, |this| {
                let relazione = this.ambiti.last().map(|ambito| Arc::clone(&ambito.relazione));
                let relazione = relazione.ok_or_else(|| Difetto::new(*nome_span, "no list here"))?;
                field_of(&relazione, livello, argomento.span, nome, *nome_span)
            })?,
            _ => {
                return Err(Difetto::new(
                    argomento.span,
                    "a column is needed here: `lista.campo`, or `for x in lista return …`",
                ));
            }
        };
        let tipo = match (&scorre.corpo.tipo, quale) {
            (Tipo::Numero(grandezza), _) if grandezza.specie == Specie::Zero => {
                Tipo::numero(Specie::Intero, Unita::NESSUNA)
            }
            (tipo @ Tipo::Numero(_), _) | (tipo @ Tipo::Data, Aggregato::Minimo | Aggregato::Massimo) => {
                tipo.clone()
            }
            (tipo, _) => return Err(Difetto::new(argomento.span, format!("{tipo} is not added or ordered"))),
        };
        Ok(Nodo { span, tipo, op: Op::Aggregato(quale, scorre) })
    }

    pub(super) fn count(&mut self, span: Span, argomento: &Espressione) -> Checked {
        let (lista, _) = self.list(argomento)?;
        Ok(Nodo { span, tipo: Tipo::numero(Specie::Intero, Unita::NESSUNA), op: Op::Conta(Box::new(lista)) })
    }
}

fn field_of(relazione: &Relazione, livello: usize, span: Span, nome: &str, nome_span: Span) -> Checked {
    let Some(campo) = relazione.find(nome) else {
        let known = relazione.campi.iter().map(|campo| &*campo.nome);
        return Err(Difetto::unknown(nome_span, &format!("field of `{}`", relazione.nome), nome, known));
    };
    Ok(Nodo { span, tipo: campo.tipo.clone(), op: Op::Campo { livello, campo: Arc::clone(campo) } })
}
