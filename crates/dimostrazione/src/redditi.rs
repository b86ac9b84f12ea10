//! Incomes besides pensions, and what is withheld from them.

use crate::chance::Chance;
use crate::fatti::Centesimi;
use crate::membro::Posizione;

/// Income from which this world starts to withhold, a year.
const SOGLIA_TRATTENUTE: Centesimi = 8_500_00;
/// Share withheld above it, in percent.
const QUOTA_TRATTENUTE: Centesimi = 23;

/// Tells what is withheld in a year: a plain rule of the demonstration, not the law's.
pub(crate) fn trattenute(imponibile: Centesimi) -> Centesimi {
    (imponibile - SOGLIA_TRATTENUTE).max(0) * QUOTA_TRATTENUTE / 100
}

/// Draws what a pensioner has besides the pension.
pub(crate) fn draw_redditi_pensionato(posizione: &mut Posizione, chance: &mut Chance) {
    posizione.altri_irpef = match chance.below(100) {
        0..68 => 0,
        68..88 => chance.cents(200_00, 3_000_00),
        88..97 => chance.cents(3_000_00, 12_000_00),
        _ => chance.cents(12_000_00, 40_000_00),
    };
    posizione.esenti = match chance.below(100) {
        0..60 => 0,
        60..92 => chance.cents(5_00, 800_00),
        _ => chance.cents(800_00, 4_000_00),
    };
    draw_casa(posizione, chance);
}

/// Draws what a person who works earns.
pub(crate) fn draw_redditi_lavoratore(posizione: &mut Posizione, chance: &mut Chance) {
    posizione.lavoro = match chance.below(100) {
        0..12 => chance.cents(3_000_00, 9_000_00),
        12..80 => chance.cents(9_000_00, 32_000_00),
        _ => chance.cents(32_000_00, 90_000_00),
    };
    draw_casa(posizione, chance);
}

/// Draws what keeps a person whose small pension cannot be integrated.
pub(crate) fn draw_redditi_di_chi_ha_altro(posizione: &mut Posizione, chance: &mut Chance) {
    posizione.altri_irpef = chance.cents(15_500_00, 34_000_00);
    draw_casa(posizione, chance);
}

fn draw_casa(posizione: &mut Posizione, chance: &mut Chance) {
    posizione.casa = if chance.percent(70) { chance.cents(250_00, 1_500_00) } else { 0 };
}
