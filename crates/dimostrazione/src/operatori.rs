//! Who works in the patronati's offices, since when, and with which bond.

use jiff::civil::{Date, date};
use serde::Serialize;

use crate::casa::BOLZANO;
use crate::chance::{Chance, Purpose};
use crate::codice_fiscale::compute;
use crate::comuni::draw_comune;
use crate::nomi::{Popolo, draw_cognome, draw_nome};
use crate::persona::Sesso;
use crate::sedi::{Livello, SedePatronato};
use crate::tempo::random_day;

/// A person at work: only what her job tells of her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Addetto {
    /// Codice fiscale.
    pub codice_fiscale: String,
    /// Surname.
    pub cognome: String,
    /// First name.
    pub nome: String,
    /// Sex.
    pub sesso: Sesso,
    /// Day of birth.
    pub data_nascita: Date,
}

/// Bond with the patronato (L. 152/2001 art. 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Rapporto {
    /// Employee.
    Dipendente,
    /// Seconded by the promoter.
    Comandato,
    /// Volunteer who helps, without pay and without acts of his own.
    CollaboratoreVolontario,
}

/// An operator of a patronato.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Operatore {
    /// Code of the office.
    pub sede: String,
    /// Who.
    pub addetto: Addetto,
    /// Bond.
    pub rapporto: Rapporto,
    /// Whether he answers for the office.
    pub responsabile: bool,
    /// First day.
    pub dal: Date,
    /// Last day, for who left.
    pub al: Option<Date>,
}

/// Draws the people of each office; the first answers for it.
pub(crate) fn draw_operatori(seme: u64, sedi: &[SedePatronato]) -> Vec<Operatore> {
    let numbered = (0_u64..).zip(sedi);
    numbered
        .flat_map(|(index, sede)| operatori_of(sede, &mut Chance::new(seme, Purpose::Operatori, index)))
        .collect()
}

fn operatori_of(sede: &SedePatronato, chance: &mut Chance) -> Vec<Operatore> {
    let count = match sede.livello {
        Livello::Centrale => chance.between(3, 5),
        Livello::Provinciale => chance.between(2, 3),
        Livello::Zonale | Livello::Estero => chance.between(1, 2),
    };
    let operatori = (0..count).map(|place| {
        let responsabile = place == 0;
        let rapporto = if responsabile {
            Rapporto::Dipendente
        } else {
            chance.weighted(&[
                (70, Rapporto::Dipendente),
                (18, Rapporto::Comandato),
                (12, Rapporto::CollaboratoreVolontario),
            ])
        };
        let left = !responsabile && chance.percent(6);
        Operatore {
            sede: sede.codice.clone(),
            addetto: draw_addetto(sede.indirizzo.provincia().unwrap_or("RM"), chance),
            rapporto,
            responsabile,
            dal: draw_first_day(chance),
            al: left.then(|| random_day(date(2025, 1, 1), date(2026, 10, 31), chance)),
        }
    });
    operatori.collect()
}

/// Draws the first day of a job.
pub(crate) fn draw_first_day(chance: &mut Chance) -> Date {
    random_day(date(2003, 1, 1), date(2024, 12, 31), chance).first_of_month()
}

/// Draws a person of working age.
pub(crate) fn draw_addetto(provincia: &'static str, chance: &mut Chance) -> Addetto {
    let popolo = if provincia == BOLZANO && chance.percent(65) { Popolo::Tedeschi } else { Popolo::Italiani };
    let sesso = if chance.percent(62) { Sesso::F } else { Sesso::M };
    let nascita = random_day(date(1962, 1, 1), date(1999, 12, 31), chance);
    let cognome = draw_cognome(popolo, chance);
    let nome = draw_nome(popolo, sesso, nascita.year(), chance);
    let luogo = draw_comune(provincia, chance);
    Addetto {
        codice_fiscale: compute(cognome, nome, sesso, nascita, luogo.belfiore),
        cognome: cognome.to_owned(),
        nome: nome.to_owned(),
        sesso,
        data_nascita: nascita,
    }
}
