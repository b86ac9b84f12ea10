//! Parameters: figures that change by law and year, chosen by the day of the right and the day of knowledge.

use std::sync::Arc;

use jiff::civil::Date;

use crate::tipo::Tipo;
use crate::valore::Valore;

/// Whether a figure may still be corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stato {
    /// Published first, corrected later.
    Provvisorio,
    /// Final.
    Definitivo,
}

/// One figure, with the days on which it holds and the day from which it is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Versione {
    /// The first day on which it holds.
    pub valido_dal: Date,
    /// The last day on which it holds; open when absent.
    pub valido_al: Option<Date>,
    /// The day from which it is known.
    pub noto_dal: Date,
    /// Whether it may still be corrected.
    pub stato: Stato,
    /// The figure.
    pub valore: Valore,
    /// Where it was read: number and date of the act.
    pub fonte: Arc<str>,
}

impl Versione {
    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.valido_dal <= day && self.valido_al.is_none_or(|last| day <= last)
    }
}

/// A parameter and all its figures.
#[derive(Debug, PartialEq)]
pub struct Parametro {
    /// Its name.
    pub nome: Arc<str>,
    /// Its type.
    pub tipo: Tipo,
    /// Its figures, by date.
    pub versioni: Vec<Versione>,
}

impl Parametro {
    /// Finds the figure for a day, among those known on another. A definitive one wins, then the last known.
    /// After the last valid day there is none: no figure is carried over.
    #[must_use]
    pub fn find(&self, data_diritto: Date, conosciuto_al: Option<Date>) -> Option<(usize, &Versione)> {
        let valid = self.versioni.iter().enumerate().filter(|(_, version)| version.holds_on(data_diritto));
        let known = valid.filter(|(_, version)| conosciuto_al.is_none_or(|day| version.noto_dal <= day));
        known.max_by_key(|(_, version)| (version.stato, version.noto_dal))
    }

    /// Finds the figure for a day or, after the last day of all, the last one: to ask what would be if it stayed so.
    #[must_use]
    pub fn find_or_last(
        &self,
        data_diritto: Date,
        conosciuto_al: Option<Date>,
    ) -> Option<(usize, &Versione)> {
        self.find(data_diritto, conosciuto_al).or_else(|| {
            let known = self
                .versioni
                .iter()
                .filter(|version| conosciuto_al.is_none_or(|day| version.noto_dal <= day));
            // A figure that is still to come leaves a gap before it, and a gap is not the end.
            let is_over =
                known.clone().all(|version| version.valido_al.is_some_and(|last| last < data_diritto));
            let last = known.filter_map(|version| version.valido_al).max().filter(|_| is_over)?;
            self.find(last, conosciuto_al)
        })
    }
}
