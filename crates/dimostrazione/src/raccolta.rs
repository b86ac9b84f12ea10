//! A list of facts being filled, each with the day of its archive.

use jiff::civil::{Date, date};

use crate::fatti::{Centesimi, Fatto, Fonte, Valore};
use crate::parametri::OGGI;

/// A list of facts being filled.
#[derive(Debug, Default)]
pub(crate) struct Raccolta(pub Vec<Fatto>);

impl Raccolta {
    pub(crate) fn add(&mut self, fonte: Fonte, nome: &'static str, valore: Valore) {
        self.0.push(Fatto { nome, anno: None, fonte, aggiornato_al: aggiornato_al(fonte), valore });
    }

    pub(crate) fn yes_or_no(&mut self, fonte: Fonte, nome: &'static str, yes: bool) {
        self.add(fonte, nome, Valore::SiNo(yes));
    }

    pub(crate) fn count(&mut self, fonte: Fonte, nome: &'static str, number: impl Into<i64>) {
        self.add(fonte, nome, Valore::Intero(number.into()));
    }

    pub(crate) fn euro(&mut self, fonte: Fonte, nome: &'static str, importo: Centesimi) {
        self.add(fonte, nome, Valore::Euro(importo));
    }

    pub(crate) fn year(&mut self, fonte: Fonte, nome: &'static str, anno: i16, importo: Centesimi) {
        let valore = Valore::Euro(importo);
        self.0.push(Fatto { nome, anno: Some(anno), fonte, aggiornato_al: aggiornato_al(fonte), valore });
    }
}

/// The day to which each archive is updated.
fn aggiornato_al(fonte: Fonte) -> Date {
    match fonte {
        Fonte::Anpr | Fonte::Isee => date(2026, 11, 22),
        Fonte::Inps => date(2026, 11, 20),
        Fonte::Ae => date(2026, 10, 31),
        Fonte::Sanitario => date(2026, 9, 15),
        Fonte::Dichiarato => OGGI,
    }
}
