//! INPS's offices: one for each province; competence follows the residence.

use jiff::civil::Date;
use serde::Serialize;

use crate::casa::{BOLZANO, draw_residenza};
use crate::chance::{Chance, Purpose};
use crate::comuni::{ROMA, find_capoluogo};
use crate::operatori::{Addetto, draw_addetto, draw_first_day};
use crate::orari::{Orario, draw_orari};
use crate::persona::Residenza;
use crate::province::PROVINCE;

/// An office of INPS.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SedeInps {
    /// Our own code, the sigla of the province: the official codes are not public.
    pub codice: &'static str,
    /// Name.
    pub nome: String,
    /// Address, invented.
    pub indirizzo: Residenza,
    /// Opening hours.
    pub orari: Vec<Orario>,
}

/// A clerk of INPS.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OperatoreInps {
    /// Code of the office.
    pub sede: &'static str,
    /// Who.
    pub addetto: Addetto,
    /// First day.
    pub dal: Date,
}

/// The office for people who live abroad, in this world.
pub const SEDE_ESTERO: &str = "RM";
const ADDETTI: (u32, u32) = (2, 4);

/// Names the office competent for a residence.
#[must_use]
pub fn sede_competente(residenza: &Residenza) -> &'static str {
    residenza.provincia().unwrap_or(SEDE_ESTERO)
}

/// Draws the offices and their clerks.
pub(crate) fn draw_sedi_inps(seme: u64) -> (Vec<SedeInps>, Vec<OperatoreInps>) {
    let mut sedi = Vec::new();
    let mut operatori = Vec::new();
    for (index, provincia) in (0_u64..).zip(PROVINCE) {
        let chance = &mut Chance::new(seme, Purpose::SediInps, index);
        let capoluogo = find_capoluogo(provincia.sigla).unwrap_or(ROMA);
        let mut indirizzo = draw_residenza(provincia.sigla, provincia.sigla == BOLZANO, chance);
        if let Residenza::Italia { comune, .. } = &mut indirizzo {
            *comune = capoluogo.nome;
        }
        sedi.push(SedeInps {
            codice: provincia.sigla,
            nome: format!("INPS, sede di {}", capoluogo.nome),
            indirizzo,
            orari: draw_orari(chance),
        });
        for _ in 0..chance.between(ADDETTI.0, ADDETTI.1) {
            operatori.push(OperatoreInps {
                sede: provincia.sigla,
                addetto: draw_addetto(provincia.sigla, chance),
                dal: draw_first_day(chance),
            });
        }
    }
    (sedi, operatori)
}
