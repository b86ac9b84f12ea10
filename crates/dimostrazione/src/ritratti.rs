//! Drawing one person by her livelihood: pensioner, worker, without a pension, dead.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::carriera::draw_carriera;
use crate::casa::Casa;
use crate::chance::Chance;
use crate::membro::{Membro, Trascurati};
use crate::parametri::{OGGI, TM};
use crate::pensione::{Gestione, Pensione, TipoPensione};
use crate::pensioni::{draw_diretta, draw_importo};
use crate::persona::{Ruolo, Sesso};
use crate::redditi::{draw_redditi_di_chi_ha_altro, draw_redditi_lavoratore, draw_redditi_pensionato};
use crate::tempo::{add_years, random_day};

/// One right in so many is never claimed by who has it.
const TRASCURATI_PERCENTO: u32 = 14;
/// Of those, how many because the incomes never reached INPS.
const REDDITI_IGNOTI_PERCENTO: u32 = 30;

/// Draws a person who has, or could have had, a pension of her own.
pub(crate) fn pensionato(
    casa: &Casa,
    ruolo: Ruolo,
    sesso: Sesso,
    nascita: Date,
    chance: &mut Chance,
) -> Membro {
    let mut membro = casa.draw_membro(ruolo, sesso, nascita, chance);
    let diretta = draw_diretta(sesso, nascita, chance);
    let posizione = &mut membro.posizione;
    posizione.diretta = diretta.pensione;
    posizione.carriera = diretta.carriera;
    posizione.altri_enti = diretta.altri_enti;
    match diretta.pensione {
        Some(pensione) if pensione.gestione == Gestione::GestioneSeparata => {
            draw_redditi_di_chi_ha_altro(posizione, chance);
        }
        Some(pensione) if !pensione.tipo.is_previdenziale() => posizione.invalidita = Some(100),
        Some(_) => draw_redditi_pensionato(posizione, chance),
        None => {}
    }
    posizione.trascurati = draw_trascurati(chance);
    posizione.redditi_ignoti = draw_redditi_ignoti(posizione.trascurati, chance);
    membro
}

/// A widowed person whose own pension needs no integration.
pub(crate) fn con_diretta_piena(casa: &Casa, sesso: Sesso, nascita: Date, chance: &mut Chance) -> Membro {
    let mut membro = pensionato(casa, Ruolo::Capofamiglia, sesso, nascita, chance);
    match &mut membro.posizione.diretta {
        Some(pensione) if pensione.tipo.is_previdenziale() && pensione.calcolo >= TM => membro,
        _ => senza_pensione(casa, Ruolo::Capofamiglia, sesso, nascita, chance),
    }
}

pub(crate) fn senza_pensione(
    casa: &Casa,
    ruolo: Ruolo,
    sesso: Sesso,
    nascita: Date,
    chance: &mut Chance,
) -> Membro {
    let mut membro = casa.draw_membro(ruolo, sesso, nascita, chance);
    let settimane = chance.between(0, 600);
    let posizione = &mut membro.posizione;
    posizione.carriera = draw_carriera(nascita, settimane, OGGI, chance);
    posizione.altri_irpef = if chance.percent(25) { chance.cents(200_00, 4_000_00) } else { 0 };
    posizione.trascurati = draw_trascurati(chance);
    posizione.redditi_ignoti = draw_redditi_ignoti(posizione.trascurati, chance);
    membro
}

pub(crate) fn lavoratore(
    casa: &Casa,
    ruolo: Ruolo,
    sesso: Sesso,
    anni: (i16, i16),
    chance: &mut Chance,
) -> Membro {
    let nascita = nascita_tra(anni.0, anni.1, chance);
    let mut membro = casa.draw_membro(ruolo, sesso, nascita, chance);
    let worked = u32::try_from(anni.0 - 20).unwrap_or(1).max(1);
    let settimane = chance.between(40, worked * 52);
    membro.posizione.carriera = draw_carriera(nascita, settimane, OGGI, chance);
    draw_redditi_lavoratore(&mut membro.posizione, chance);
    membro
}

/// The dead spouse: the pension is such that its survivor's share follows the statistics.
pub(crate) fn defunto(
    casa: &Casa,
    sesso: Sesso,
    nascita: Date,
    decesso: Date,
    chance: &mut Chance,
) -> Membro {
    let mut morto = casa.draw_membro(Ruolo::Coniuge, sesso, nascita, chance);
    let settimane = chance.between(1_040, 2_080);
    let ultima = decesso.saturating_sub(1.month()).first_of_month();
    let decorrenza = add_years(nascita, 62).first_of_month().min(ultima);
    let carriera = draw_carriera(nascita, settimane, decorrenza, chance);
    let calcolo = draw_importo(chance) * 100 / 60;
    let gestione = chance.weighted(&[
        (60, Gestione::Fpld),
        (12, Gestione::Art),
        (10, Gestione::Com),
        (10, Gestione::Cdcm),
        (8, Gestione::ExInpdap),
    ]);
    morto.decesso = Some(decesso);
    morto.posizione.carriera = carriera;
    let sistema = Some(carriera.sistema(decorrenza));
    morto.posizione.diretta =
        Some(Pensione::new(TipoPensione::Vecchiaia, gestione, sistema, decorrenza, calcolo));
    morto
}

pub(crate) fn draw_trascurati(chance: &mut Chance) -> Trascurati {
    let number = chance.below(6);
    if chance.percent(TRASCURATI_PERCENTO) { Trascurati::Uno(number) } else { Trascurati::Nessuno }
}

fn draw_redditi_ignoti(trascurati: Trascurati, chance: &mut Chance) -> bool {
    let share = if trascurati == Trascurati::Nessuno { 2 } else { REDDITI_IGNOTI_PERCENTO };
    chance.percent(share)
}

pub(crate) fn nascita_tra(low: i16, high: i16, chance: &mut Chance) -> Date {
    random_day(add_years(OGGI, -high - 1).saturating_add(1.day()), add_years(OGGI, -low), chance)
}

pub(crate) fn draw_sesso(chance: &mut Chance) -> Sesso {
    if chance.percent(50) { Sesso::M } else { Sesso::F }
}

pub(crate) fn opposite(sesso: Sesso) -> Sesso {
    match sesso {
        Sesso::M => Sesso::F,
        Sesso::F => Sesso::M,
    }
}
