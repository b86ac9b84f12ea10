//! Offices of the patronati: central, provincial, zonal, abroad.

use serde::Serialize;

use crate::casa::{BOLZANO, draw_residenza, draw_residenza_estera};
use crate::chance::{Chance, Purpose};
use crate::comuni::{ROMA, comuni_of, find_capoluogo};
use crate::orari::{Orario, draw_orari};
use crate::patronati::{Diffusione, PATRONATI, Patronato};
use crate::persona::Residenza;
use crate::province::PROVINCE;
use crate::stati_esteri::CITTA_ESTERE;

/// Level of an office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Livello {
    /// The one that directs.
    Centrale,
    /// One in a province.
    Provinciale,
    /// In another town of the province.
    Zonale,
    /// Abroad.
    Estero,
}

/// An office of a patronato.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SedePatronato {
    /// Our own code: patronato, province (or `EE`), level.
    pub codice: String,
    /// Code of the patronato.
    pub patronato: &'static str,
    /// Level.
    pub livello: Livello,
    /// Name, as on the door.
    pub nome: String,
    /// Where it is.
    pub indirizzo: Residenza,
    /// Opening hours.
    pub orari: Vec<Orario>,
}

/// One in so many of the smaller towns has an office of a patronato that is everywhere.
const ZONALI_PERCENTO: u32 = 45;

/// Draws the offices of all patronati.
pub(crate) fn draw_sedi(seme: u64) -> Vec<SedePatronato> {
    let numbered = (0_u64..).zip(PATRONATI);
    numbered
        .flat_map(|(index, patronato)| sedi_of(patronato, &mut Chance::new(seme, Purpose::Patronati, index)))
        .collect()
}

fn sedi_of(patronato: &Patronato, chance: &mut Chance) -> Vec<SedePatronato> {
    let centrale = match patronato.diffusione {
        Diffusione::Solo(provincia) => provincia,
        _ => "RM",
    };
    let mut sedi = vec![sede(patronato, Livello::Centrale, centrale, "C", chance)];
    for provincia in PROVINCE {
        let present = match patronato.diffusione {
            Diffusione::OgniProvincia => true,
            Diffusione::Percento(share) => chance.percent(share),
            Diffusione::Solo(only) => only == provincia.sigla,
        };
        if !present {
            continue;
        }
        sedi.push(sede(patronato, Livello::Provinciale, provincia.sigla, "P", chance));
        if patronato.diffusione == Diffusione::OgniProvincia {
            add_zonali(&mut sedi, patronato, provincia.sigla, chance);
        }
    }
    if patronato.estero {
        add_estere(&mut sedi, patronato, chance);
    }
    sedi
}

fn add_zonali(
    sedi: &mut Vec<SedePatronato>,
    patronato: &Patronato,
    provincia: &'static str,
    chance: &mut Chance,
) {
    for (number, comune) in (1..).zip(comuni_of(provincia).skip(1)) {
        if chance.percent(ZONALI_PERCENTO) {
            let mut zonale = sede(patronato, Livello::Zonale, provincia, &format!("Z{number}"), chance);
            zonale.nome = format!("Sede di {}", comune.nome);
            if let Residenza::Italia { comune: town, .. } = &mut zonale.indirizzo {
                *town = comune.nome;
            }
            sedi.push(zonale);
        }
    }
}

/// The largest are in every town abroad that this world knows; the others in some.
fn add_estere(sedi: &mut Vec<SedePatronato>, patronato: &Patronato, chance: &mut Chance) {
    for (number, town) in (1..).zip(CITTA_ESTERE) {
        if patronato.diffusione == Diffusione::OgniProvincia || chance.percent(30) {
            sedi.push(SedePatronato {
                codice: format!("{}-EE-{number}", patronato.codice),
                patronato: patronato.codice,
                livello: Livello::Estero,
                nome: format!("Sede di {}", town.citta),
                indirizzo: draw_residenza_estera(*town, chance),
                orari: draw_orari(chance),
            });
        }
    }
}

fn sede(
    patronato: &Patronato,
    livello: Livello,
    provincia: &'static str,
    suffix: &str,
    chance: &mut Chance,
) -> SedePatronato {
    let capoluogo = find_capoluogo(provincia).unwrap_or(ROMA);
    let mut indirizzo = draw_residenza(provincia, provincia == BOLZANO, chance);
    if let Residenza::Italia { comune, .. } = &mut indirizzo {
        *comune = capoluogo.nome;
    }
    let nome = match livello {
        Livello::Centrale => "Sede centrale".to_owned(),
        _ => format!("Sede di {}", capoluogo.nome),
    };
    SedePatronato {
        codice: format!("{}-{provincia}-{suffix}", patronato.codice),
        patronato: patronato.codice,
        livello,
        nome,
        indirizzo,
        orari: draw_orari(chance),
    }
}
