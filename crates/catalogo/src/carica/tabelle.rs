//! Reading the tables of a card: keys, cells, results, and the check that every case has one row.

use std::sync::Arc;

use regole::{Cella, Chiave, Fascia, Fatto, Numero, Riga, Specie, Tabella, Tipo, Valore};

use super::Riferimenti;
use crate::lettura::{Campi, Lettura};
use crate::scheda::{TabellaDescritta, VoceDescritta};
use crate::tipi::Parola;
use crate::vocabolario::is_name;
use crate::yaml::Nodo;

impl Lettura<'_> {
    pub(super) fn table(
        &mut self,
        nome: &str,
        nodo: &Nodo,
        riferimenti: &Riferimenti<'_>,
    ) -> Option<TabellaDescritta> {
        let mut campi = self.map(nodo)?;
        let norma = campi.need(self, "norma").and_then(|nodo| self.act(nodo, riferimenti.norme));
        let testo = campi.take("testo").and_then(|nodo| self.texts(nodo));
        let keys = campi.need(self, "chiavi");
        let result = campi.need(self, "risultato").and_then(|nodo| {
            let campi = self.map(nodo)?;
            self.plain_type(campi, nodo, riferimenti)
        });
        let rows = campi.need(self, "righe");
        campi.finish(self);
        let (mut chiavi, mut titles) = (Vec::new(), Vec::new());
        for (nome, posto, nodo) in keys.map(|nodo| self.named(nodo)).unwrap_or_default() {
            if !is_name(nome) || nome == "valore" {
                self.fault(posto, "a key's name is lower-case letters, digits and `_`, and not `valore`");
            }
            let mut campi = self.map(nodo)?;
            let testo = campi.take("testo").and_then(|nodo| self.texts(nodo));
            let tipo = self.plain_type(campi, nodo, riferimenti)?;
            chiavi.push(Chiave { nome: Arc::from(nome), tipo });
            titles.push(testo);
        }
        let risultato = result?;
        let rows = rows.map(|nodo| self.list(nodo))?;
        let read: Option<Vec<Riga>> = rows.iter().map(|row| self.row(&chiavi, &risultato, row)).collect();
        let tabella = Tabella { nome: Arc::from(nome), chiavi, risultato, righe: read? };
        self.check_table(&tabella, nodo, rows);
        let voce = VoceDescritta { nome: Arc::from(nome), norma, testo, espressione: None };
        Some(TabellaDescritta { voce, tabella: Arc::new(tabella), chiavi: titles })
    }

    /// The type of a key or of the results; a closed list is that of a fact.
    fn plain_type(
        &mut self,
        mut campi: Campi<'_>,
        nodo: &Nodo,
        riferimenti: &Riferimenti<'_>,
    ) -> Option<Tipo> {
        let kind = self.kind(&mut campi);
        let like = campi.take("come");
        campi.finish(self);
        match (kind?, like) {
            ((Parola::Codice, _), Some(like)) => {
                let percorso = self.fact_name(like, riferimenti.fattario)?;
                let tipo = riferimenti.fattario.find(&percorso).map(|descritto| descritto.fatto.tipo.clone());
                if matches!(tipo, Some(Tipo::Codice(_))) {
                    return tipo;
                }
                self.fault(like.posto, "this fact is not a closed list");
                None
            }
            ((_, Some(tipo)), None) => Some(tipo),
            ((_, _), Some(like)) => {
                self.fault(like.posto, "only a `codice` is like a fact");
                None
            }
            ((_, None), None) => {
                self.fault(nodo.posto, "a closed list says `come: <fact>`, and a table holds no lists");
                None
            }
        }
    }

    fn row(&mut self, chiavi: &[Chiave], risultato: &Tipo, nodo: &Nodo) -> Option<Riga> {
        let entries = self.named(nodo);
        for (nome, posto, _) in &entries {
            if *nome != "valore" && chiavi.iter().all(|chiave| &*chiave.nome != *nome) {
                self.unknown(*posto, "key of this table", nome, chiavi.iter().map(|chiave| &*chiave.nome));
            }
        }
        let find =
            |wanted: &str| entries.iter().find(|(nome, _, _)| *nome == wanted).map(|(_, _, nodo)| *nodo);
        let mut celle = Vec::with_capacity(chiavi.len());
        for chiave in chiavi {
            let Some(cell) = find(&chiave.nome) else {
                self.fault(
                    nodo.posto,
                    format!("the row has no cell for `{}`; write `-` for any", chiave.nome),
                );
                return None;
            };
            celle.push(self.cell(&chiave.tipo, cell)?);
        }
        let Some(result) = find("valore") else {
            self.fault(nodo.posto, "the row has no `valore`");
            return None;
        };
        Some(Riga { celle, valore: self.result(risultato, result)? })
    }

    fn result(&mut self, tipo: &Tipo, nodo: &Nodo) -> Option<Valore> {
        let fatto = Fatto::open("valore", tipo.clone());
        self.value(&fatto, nodo)
    }

    fn cell(&mut self, tipo: &Tipo, nodo: &Nodo) -> Option<Cella> {
        let text = self.expression(nodo)?.trim();
        let cell = match tipo {
            _ if text == "-" => Some(Cella::Qualsiasi),
            Tipo::SiNo => match text {
                "true" => Some(Cella::SiNo(true)),
                "false" => Some(Cella::SiNo(false)),
                _ => None,
            },
            Tipo::Codice(codici) => {
                let masks = text.split(',').map(|code| codici.mask(code.trim()));
                masks
                    .collect::<Option<Vec<u64>>>()
                    .map(|masks| Cella::Codici(masks.iter().fold(0, |all, one| all | one)))
            }
            Tipo::Numero(grandezza) => ranges(text, grandezza.specie).map(Cella::Fasce),
            _ => None,
        };
        if let Some(Cella::Fasce(ranges)) = &cell
            && ranges.iter().any(|range| !range.holds_some())
        {
            self.fault(nodo.posto, "an empty range: no value is in it");
        }
        if cell.is_none() {
            self.fault(
                nodo.posto,
                format!("not a cell of type {tipo}: a value, `a, b`, `[a..b]`, `<= a`, or `-`"),
            );
        }
        cell
    }

    fn check_table(&mut self, tabella: &Tabella, nodo: &Nodo, rows: &[Nodo]) {
        let Err(difetto) = tabella.check() else { return };
        let keys = difetto.chiavi.join(", ");
        match difetto.righe.last().and_then(|row| rows.get(*row)) {
            Some(row) => self.fault(row.posto, format!("an earlier row already matches {keys}")),
            None => self.fault(nodo.posto, format!("no row matches {keys}")),
        }
    }
}

/// Ranges separated by commas; the comma of `[a..b]` never occurs.
fn ranges(text: &str, specie: Specie) -> Option<Vec<Fascia>> {
    text.split(',').map(|part| range(part.trim(), specie)).collect()
}

fn range(text: &str, specie: Specie) -> Option<Fascia> {
    let number = |text: &str| Numero::parse(text.trim()).filter(|number| fits(*number, specie));
    for (sign, closed, upper) in
        [("<=", true, true), (">=", true, false), ("<", false, true), (">", false, false)]
    {
        if let Some(rest) = text.strip_prefix(sign) {
            let end = Some((number(rest)?, closed));
            return Some(if upper { Fascia { da: None, a: end } } else { Fascia { da: end, a: None } });
        }
    }
    let opens = [("[", true), ("(", false)];
    if let Some((rest, from_closed)) =
        opens.iter().find_map(|(sign, closed)| Some((text.strip_prefix(sign)?, *closed)))
    {
        let closes = [("]", true), (")", false)];
        let (inner, to_closed) =
            closes.iter().find_map(|(sign, closed)| Some((rest.strip_suffix(sign)?, *closed)))?;
        let (from, to) = inner.split_once("..")?;
        return Some(Fascia { da: Some((number(from)?, from_closed)), a: Some((number(to)?, to_closed)) });
    }
    let exact = number(text)?;
    Some(Fascia { da: Some((exact, true)), a: Some((exact, true)) })
}

fn fits(number: Numero, specie: Specie) -> bool {
    match specie {
        Specie::Intero | Specie::Zero => number.to_i64().is_some(),
        Specie::Centesimi => number.to_cents().is_some(),
        Specie::Esatto | Specie::Percentuale => true,
    }
}
