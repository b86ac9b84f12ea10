//! The parameters: figures with the days on which they hold, checked for gaps and overlaps.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use regole::{Fatto, Parametro, Stato, Tipo, Versione};

use crate::diagnosi::Posto;
use crate::lettura::Lettura;
use crate::vocabolario::is_name;
use crate::yaml::Nodo;
use lingue::Testo;

/// A parameter as people see it.
#[derive(Clone, Debug)]
pub struct ParametroDescritto {
    /// What the engine knows of it.
    pub parametro: Arc<Parametro>,
    /// Its title.
    pub titolo: Testo,
}

/// Days for which no source gave a figure, written down so that nobody takes them for an oversight.
struct Lacuna {
    dal: Date,
    al: Date,
}

impl Lacuna {
    /// Whether some of its days have a figure.
    fn meets(&self, version: &Versione) -> bool {
        version.valido_dal <= self.al && version.valido_al.is_none_or(|last| self.dal <= last)
    }
}

const STATI: [(&str, Stato); 2] = [("provvisorio", Stato::Provvisorio), ("definitivo", Stato::Definitivo)];

/// Reads the parameters' file.
pub(crate) fn load(lettura: &mut Lettura<'_>, root: &Nodo) -> BTreeMap<Arc<str>, ParametroDescritto> {
    let mut all = BTreeMap::new();
    let Some(mut campi) = lettura.map(root) else { return all };
    let parameters = campi.need(lettura, "parametri");
    campi.finish(lettura);
    for (nome, posto, nodo) in parameters.map(|nodo| lettura.named(nodo)).unwrap_or_default() {
        if !is_name(nome) {
            lettura.fault(posto, "a name is lower-case letters, digits and `_`");
        }
        if let Some(descritto) = lettura.parameter(nome, posto, nodo) {
            all.insert(Arc::from(nome), descritto);
        }
    }
    all
}

impl Lettura<'_> {
    fn parameter(&mut self, nome: &str, posto: Posto, nodo: &Nodo) -> Option<ParametroDescritto> {
        let mut campi = self.map(nodo)?;
        let titolo = campi.need(self, "titolo").and_then(|nodo| self.texts(nodo));
        let kind = self.kind(&mut campi);
        let figures = campi.need(self, "valori");
        let gaps = campi.take("lacune");
        campi.finish(self);
        let Some((_, Some(tipo))) = kind else {
            self.fault(posto, "a parameter is a number, a date, a yes or no, or a text");
            return None;
        };
        let gaps = gaps.map(|nodo| self.list(nodo)).unwrap_or_default();
        let lacune: Vec<(Lacuna, Posto)> =
            gaps.iter().filter_map(|gap| Some((self.gap(gap)?, gap.posto))).collect();
        let mut versioni: Vec<(Versione, Posto)> = Vec::new();
        for figure in figures.map(|nodo| self.list(nodo)).unwrap_or_default() {
            versioni.extend(self.version(nome, &tipo, figure).map(|version| (version, figure.posto)));
        }
        versioni.sort_by_key(|(version, _)| (version.valido_dal, version.noto_dal));
        self.check_days(&versioni, &lacune);
        let versioni = versioni.into_iter().map(|(version, _)| version).collect();
        let parametro = Arc::new(Parametro { nome: Arc::from(nome), tipo, versioni });
        Some(ParametroDescritto { parametro, titolo: titolo? })
    }

    fn gap(&mut self, nodo: &Nodo) -> Option<Lacuna> {
        let mut campi = self.map(nodo)?;
        let dal = campi.need(self, "dal").and_then(|nodo| self.date(nodo));
        let al = campi.need(self, "al").and_then(|nodo| self.date(nodo));
        campi.need(self, "motivo").and_then(|nodo| self.words(nodo));
        campi.finish(self);
        let (dal, al) = (dal?, al?);
        if al < dal {
            self.fault(nodo.posto, "`al` comes before `dal`");
        }
        Some(Lacuna { dal, al })
    }

    fn version(&mut self, nome: &str, tipo: &Tipo, nodo: &Nodo) -> Option<Versione> {
        let mut campi = self.map(nodo)?;
        let valido_dal = campi.need(self, "valido_dal").and_then(|nodo| self.date(nodo));
        let valido_al = campi.take("valido_al").and_then(|nodo| self.date(nodo));
        let noto_dal = campi.need(self, "noto_dal").and_then(|nodo| self.date(nodo));
        let stato = campi.need(self, "stato").and_then(|nodo| self.one_of(nodo, "state", &STATI));
        let figure = Fatto::open(nome, tipo.clone());
        let valore = campi.need(self, "valore").and_then(|nodo| self.value(&figure, nodo));
        let fonte = campi.need(self, "fonte").and_then(|nodo| self.words(nodo));
        campi.finish(self);
        let valido_dal = valido_dal?;
        if valido_al.is_some_and(|last| last < valido_dal) {
            self.fault(nodo.posto, "`valido_al` comes before `valido_dal`");
        }
        Some(Versione {
            valido_dal,
            valido_al,
            noto_dal: noto_dal?,
            stato: stato?,
            valore: valore?,
            fonte: fonte?,
        })
    }

    /// Figures follow each other without gaps; two for the same days must differ in what was known when.
    fn check_days(&mut self, versioni: &[(Versione, Posto)], lacune: &[(Lacuna, Posto)]) {
        for (lacuna, posto) in lacune {
            if versioni.iter().any(|(version, _)| lacuna.meets(version)) {
                self.fault(*posto, "some of these days have a figure");
            }
        }
        for ((version, _), (next, posto)) in versioni.iter().zip(versioni.iter().skip(1)) {
            let same_days = (version.valido_dal, version.valido_al) == (next.valido_dal, next.valido_al);
            if same_days {
                if version.noto_dal == next.noto_dal || version.stato > next.stato {
                    self.fault(
                        *posto,
                        "two figures for the same days: the later known one must correct the earlier",
                    );
                }
                continue;
            }
            let Some(last) = version.valido_al else {
                self.fault(*posto, "the figure before this one has no last day");
                continue;
            };
            if next.valido_dal <= last {
                self.fault(
                    *posto,
                    format!("these days overlap those of the figure before, which end on {last}"),
                );
            } else if let Some(gap) = gap_between(last, next.valido_dal) {
                let declared = lacune.iter().any(|(lacuna, _)| lacuna.dal <= gap.dal && gap.al <= lacuna.al);
                if !declared {
                    let message = format!(
                        "no figure from {} to {}: give it, or list the days under `lacune`",
                        gap.dal, gap.al
                    );
                    self.fault(*posto, message);
                }
            }
        }
    }
}

fn gap_between(last: Date, next: Date) -> Option<Lacuna> {
    let dal = last.tomorrow().ok()?;
    let al = next.yesterday().ok()?;
    (dal <= al).then_some(Lacuna { dal, al })
}
