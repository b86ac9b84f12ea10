//! Types of function calls and table look-ups.

use std::sync::Arc;

use super::calcolo::quotient;
use super::{Checked, Controllo};
use crate::difetto::{Difetto, Span};
use crate::funzione::{FUNZIONI, Funzione};
use crate::nodo::{Aggregato, FunzioneData, Nodo, Op};
use crate::numero::Modo;
use crate::sintassi::{Calcolo, Espressione, Forma};
use crate::tabella::Tabella;
use crate::tipo::{Grandezza, Specie, Tipo};
use crate::unita::Unita;

/// More decimals than any act rounds to.
const MASSIMI_DECIMALI: i64 = 12;

impl Controllo<'_> {
    pub(super) fn call(
        &mut self,
        span: Span,
        nome: &str,
        nome_span: Span,
        argomenti: &[Espressione],
    ) -> Checked {
        if let Some(tabella) = self.propri.tabelle.get(nome) {
            return self.table(span, &Arc::clone(tabella), argomenti);
        }
        let Some((_, funzione)) = FUNZIONI.iter().find(|(known, _)| *known == nome) else {
            let tables = self.propri.tabelle.keys().map(|nome| &**nome);
            let known = FUNZIONI.iter().map(|(nome, _)| *nome).chain(tables);
            return Err(Difetto::unknown(nome_span, "function or table", nome, known));
        };
        match (funzione, argomenti) {
            (Funzione::Conta, [lista]) => self.count(span, lista),
            (Funzione::Somma, [colonna]) => self.aggregate(span, Aggregato::Somma, colonna),
            (Funzione::Minimo, [colonna]) if self.goes_over_list(colonna) => {
                self.aggregate(span, Aggregato::Minimo, colonna)
            }
            (Funzione::Massimo, [colonna]) if self.goes_over_list(colonna) => {
                self.aggregate(span, Aggregato::Massimo, colonna)
            }
            (Funzione::Minimo, [_, ..]) => self.extreme(span, false, argomenti),
            (Funzione::Massimo, [_, ..]) => self.extreme(span, true, argomenti),
            (Funzione::Arrotonda, [valore, decimali, modo]) => {
                let (nodo, grandezza) = self.number(valore)?;
                rounded(span, nodo, grandezza, (decimali, modo))
            }
            (Funzione::Dividi, [sopra, sotto, decimali, modo]) => {
                self.divide(span, [sopra, sotto], (decimali, modo))
            }
            (Funzione::Pavimento, [valore]) => self.floor(span, valore),
            (Funzione::SiApplica, [valore]) => {
                let nodo = self.check(valore, None)?;
                Ok(Nodo { span, tipo: Tipo::SiNo, op: Op::SiApplica(Box::new(nodo)) })
            }
            (Funzione::SeIgnoto, [valore, ripiego, norma]) => self.default(span, valore, ripiego, norma),
            (Funzione::Data(funzione), _) => self.date_function(span, nome, *funzione, argomenti),
            _ => Err(Difetto::new(span, format!("`{nome}` does not take {} arguments", argomenti.len()))),
        }
    }

    fn table(&mut self, span: Span, tabella: &Arc<Tabella>, argomenti: &[Espressione]) -> Checked {
        if argomenti.len() != tabella.chiavi.len() {
            let keys: Vec<&str> = tabella.chiavi.iter().map(|chiave| &*chiave.nome).collect();
            return Err(Difetto::new(
                span,
                format!("`{}` is looked up by ({})", tabella.nome, keys.join(", ")),
            ));
        }
        let mut keys = Vec::with_capacity(argomenti.len());
        for (argomento, chiave) in argomenti.iter().zip(&tabella.chiavi) {
            let nodo = self.check(argomento, Some(&chiave.tipo))?;
            if nodo.tipo.join(&chiave.tipo).is_none() {
                let message =
                    format!("the key `{}` is {}, and this is {}", chiave.nome, chiave.tipo, nodo.tipo);
                return Err(Difetto::new(nodo.span, message));
            }
            keys.push(nodo);
        }
        Ok(Nodo { span, tipo: tabella.risultato.clone(), op: Op::Tabella(Arc::clone(tabella), keys) })
    }

    fn extreme(&mut self, span: Span, massimo: bool, argomenti: &[Espressione]) -> Checked {
        let mut nodi: Vec<Nodo> = Vec::with_capacity(argomenti.len());
        let mut tipo = Tipo::NonSiApplica;
        for argomento in argomenti {
            let nodo = self.check(argomento, None)?;
            tipo = tipo.join(&nodo.tipo).ok_or_else(|| {
                Difetto::new(nodo.span, format!("this is {}, and the others are {tipo}", nodo.tipo))
            })?;
            nodi.push(nodo);
        }
        match tipo {
            Tipo::Numero(_) | Tipo::Data => Ok(Nodo { span, tipo, op: Op::Estremo { massimo, nodi } }),
            _ => Err(Difetto::new(span, format!("{tipo} has no order"))),
        }
    }

    fn divide(
        &mut self,
        span: Span,
        [sopra, sotto]: [&Espressione; 2],
        rounding: (&Espressione, &Espressione),
    ) -> Checked {
        let (above, mine) = self.number(sopra)?;
        let (below, theirs) = self.number(sotto)?;
        let (grandezza, fattore) = quotient(mine, theirs)
            .ok_or_else(|| Difetto::new(span, format!("cannot divide {} by {}", above.tipo, below.tipo)))?;
        let nodi = Box::new([above, below]);
        let op = Op::Calcolo { calcolo: Calcolo::Diviso, nodi, fattore };
        rounded(span, Nodo { span, tipo: Tipo::Numero(grandezza), op }, grandezza, rounding)
    }

    fn floor(&mut self, span: Span, valore: &Espressione) -> Checked {
        let (nodo, grandezza) = self.number(valore)?;
        let specie = match grandezza.specie {
            Specie::Percentuale => Specie::Percentuale,
            _ if grandezza.unita.is_money() => Specie::Centesimi,
            _ => Specie::Intero,
        };
        Ok(Nodo { span, tipo: Tipo::numero(specie, grandezza.unita), op: Op::Pavimento(Box::new(nodo)) })
    }

    fn default(
        &mut self,
        span: Span,
        valore: &Espressione,
        ripiego: &Espressione,
        norma: &Espressione,
    ) -> Checked {
        let pair = self.pair(valore, ripiego, None)?;
        let [left, right] = &pair;
        let tipo = left.tipo.join(&right.tipo).ok_or_else(|| {
            Difetto::new(right.span, format!("the default is {}, and the value is {}", right.tipo, left.tipo))
        })?;
        let Forma::Nome(written) = &norma.forma else {
            return Err(Difetto::new(norma.span, "a default names the act that gives it"));
        };
        let Some(norma) = self.nomi.norme.get(written.as_str()) else {
            let known = self.nomi.norme.iter().map(|id| &**id);
            return Err(Difetto::unknown(norma.span, "act", written, known));
        };
        Ok(Nodo { span, tipo, op: Op::SeIgnoto { nodi: Box::new(pair), norma: Arc::clone(norma) } })
    }

    fn date_function(
        &mut self,
        span: Span,
        nome: &str,
        funzione: FunzioneData,
        argomenti: &[Espressione],
    ) -> Checked {
        let (wanted, tipo) = signature(funzione);
        if wanted.len() != argomenti.len() {
            return Err(Difetto::new(span, format!("`{nome}` takes {} arguments", wanted.len())));
        }
        let mut nodi = Vec::with_capacity(argomenti.len());
        for (argomento, wanted) in argomenti.iter().zip(wanted) {
            let nodo = self.check(argomento, None)?;
            if !wanted.accepts(&nodo.tipo) {
                return Err(Difetto::new(
                    nodo.span,
                    format!("`{nome}` wants {wanted} here, and this is {}", nodo.tipo),
                ));
            }
            nodi.push(nodo);
        }
        Ok(Nodo { span, tipo, op: Op::Data(funzione, nodi) })
    }
}

fn rounded(span: Span, nodo: Nodo, grandezza: Grandezza, rounding: (&Espressione, &Espressione)) -> Checked {
    let (places, mode) = rounding;
    let written = match &places.forma {
        Forma::Numero(number, None) => number.to_i64().filter(|places| *places <= MASSIMI_DECIMALI),
        _ => None,
    };
    let decimali = written.and_then(|places| u32::try_from(places).ok());
    let decimali = decimali
        .ok_or_else(|| Difetto::new(places.span, "the number of decimals is written here, as `2`"))?;
    let names = Modo::NOMI.iter().map(|(nome, _)| *nome);
    let modo = match &mode.forma {
        Forma::Nome(written) => Modo::NOMI.iter().find(|(nome, _)| nome == written).map(|(_, modo)| *modo),
        _ => None,
    };
    let modo = modo.ok_or_else(|| {
        let known: Vec<&str> = names.collect();
        Difetto::new(mode.span, format!("the way of rounding is one of {}", known.join(", ")))
    })?;
    let specie = match (grandezza.specie, grandezza.unita.is_money(), decimali) {
        (Specie::Percentuale, _, _) => Specie::Percentuale,
        (_, true, 0..=2) => Specie::Centesimi,
        (_, false, 0) => Specie::Intero,
        _ => Specie::Esatto,
    };
    let op = Op::Arrotonda { nodo: Box::new(nodo), decimali, modo };
    Ok(Nodo { span, tipo: Tipo::numero(specie, grandezza.unita), op })
}

/// What a date function takes.
#[derive(Clone, Copy)]
enum Argomento {
    Data,
    /// A whole number, bare or in the unit.
    Quanti(Unita),
}

impl Argomento {
    fn accepts(self, tipo: &Tipo) -> bool {
        match (self, tipo) {
            (Self::Data, Tipo::Data) => true,
            (Self::Quanti(unita), Tipo::Numero(grandezza)) => {
                matches!(grandezza.specie, Specie::Intero | Specie::Zero)
                    && (grandezza.unita == unita || grandezza.unita == Unita::NESSUNA)
            }
            _ => false,
        }
    }
}

impl std::fmt::Display for Argomento {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Data => f.write_str("data"),
            Self::Quanti(unita) => write!(f, "a whole number ({unita})"),
        }
    }
}

fn signature(funzione: FunzioneData) -> (&'static [Argomento], Tipo) {
    use Argomento::{Data, Quanti};
    const ANNI: Argomento = Quanti(Unita::ANNI);
    const MESI: Argomento = Quanti(Unita::MESI);
    const GIORNI: Argomento = Quanti(Unita::GIORNI);
    let whole = |unita| Tipo::numero(Specie::Intero, unita);
    match funzione {
        FunzioneData::AnniCompiuti => (&[Data, Data], whole(Unita::ANNI)),
        FunzioneData::MesiCompiuti => (&[Data, Data], whole(Unita::MESI)),
        FunzioneData::GiorniTra => (&[Data, Data], whole(Unita::GIORNI)),
        FunzioneData::AggiungiAnni => (&[Data, ANNI], Tipo::Data),
        FunzioneData::AggiungiMesi => (&[Data, MESI], Tipo::Data),
        FunzioneData::AggiungiGiorni => (&[Data, GIORNI], Tipo::Data),
        FunzioneData::PrimoDelMeseDopo | FunzioneData::PrimoDelMese | FunzioneData::FineMese => {
            (&[Data], Tipo::Data)
        }
        FunzioneData::Anno | FunzioneData::Mese | FunzioneData::Giorno => (&[Data], whole(Unita::NESSUNA)),
        FunzioneData::Data => (&[ANNI, MESI, GIORNI], Tipo::Data),
    }
}
