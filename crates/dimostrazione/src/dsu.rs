//! The ISEE statement of a household, and what comes of it by a plain rule of the demonstration.

use jiff::civil::{Date, date};

use crate::chance::Chance;
use crate::fatti::Centesimi;
use crate::membro::Membro;
use crate::nucleo::is_minor;
use crate::quadro::Quadro;
use crate::tempo::add_days;

/// What a household owns and pays, as it wrote in its statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Patrimonio {
    pub mobiliare: Centesimi,
    pub altri_immobili: Centesimi,
    /// Rent of a year, when the home is not its own.
    pub canone: Centesimi,
}

/// A statement and what came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dsu {
    pub presentata: Date,
    pub patrimonio: Patrimonio,
    pub casa: Centesimi,
    pub redditi: Centesimi,
    pub ordinario: Centesimi,
    pub inclusione: Centesimi,
    pub minori: bool,
    /// The list of the towns holds households of three with a low ISEE and no other support.
    pub in_elenco: bool,
}

/// Incomes of the people who live together, pensions included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct RedditiDelNucleo {
    pub tutti: Centesimi,
    pub da_dipendente_e_pensione: Centesimi,
}

/// Hundredths of the scale, by number of people (D.P.C.M. 159/2013, annex 1); then so many more for each.
const SCALA: &[Centesimi] = &[1_00, 1_57, 2_04, 2_46, 2_85];
const SCALA_OLTRE: Centesimi = 35;
/// What a home counts less, in the ordinary ISEE and in that of families (L. 199/2025).
const FRANCHIGIA_CASA: Centesimi = 52_500_00;
const FRANCHIGIA_CASA_FAMIGLIE: Centesimi = 91_500_00;
const FRANCHIGIA_MOBILIARE: Centesimi = 6_000_00;
const AFFITTO_MASSIMO: Centesimi = 7_000_00;
/// From the cadastral income to the value for IMU: a twentieth more, times 160.
const VALORE_IMU: Centesimi = 168;
const INVERNO: Date = date(2026, 2, 10);
const ULTIMA_PRESENTAZIONE: Date = date(2026, 11, 22);
const ISEE_DELLA_CARTA: Centesimi = 15_000_00;

impl Patrimonio {
    /// Draws what a household owns; none for who presents no statement.
    pub(crate) fn draw(membri: &[Membro], chance: &mut Chance) -> Option<Self> {
        let share = if membri.iter().any(is_minor) { 65 } else { 28 };
        let presented = chance.percent(share);
        let mobiliare = match chance.below(100) {
            0..45 => chance.cents(0, 5_000_00),
            45..80 => chance.cents(5_000_00, 25_000_00),
            _ => chance.cents(25_000_00, 90_000_00),
        };
        let altri_immobili = if chance.percent(15) { chance.cents(10_000_00, 90_000_00) } else { 0 };
        let owns = membri.iter().any(|membro| membro.posizione.casa > 0);
        let canone = if !owns && chance.percent(70) { chance.cents(3_000_00, 8_400_00) } else { 0 };
        presented.then_some(Self { mobiliare, altri_immobili, canone })
    }
}

/// The day of the statement: in winter, or soon after a birth or a death of the year, since it names who is there.
pub(crate) fn presentazione<'a>(famiglia: impl Iterator<Item = &'a Membro>) -> Date {
    let events = famiglia.map(|membro| membro.decesso.unwrap_or(membro.nascita));
    let last = events.max().map_or(INVERNO, |day| add_days(day, 20));
    last.max(INVERNO).min(ULTIMA_PRESENTAZIONE)
}

impl Dsu {
    /// Works out the ISEE of people who live together.
    pub(crate) fn new(patrimonio: Patrimonio, presentata: Date, conviventi: &[(&Membro, &Quadro)]) -> Self {
        let casa = conviventi.iter().map(|(membro, _)| membro.posizione.casa).max().unwrap_or(0) * VALORE_IMU;
        let redditi = redditi(conviventi).tutti;
        let people = conviventi.len();
        let scala = SCALA.get(people.saturating_sub(1)).copied().unwrap_or_else(|| {
            let more = Centesimi::try_from(people.saturating_sub(SCALA.len())).unwrap_or(0);
            SCALA.last().copied().unwrap_or(1_00) + more * SCALA_OLTRE
        });
        let isee = |franchigia: Centesimi| {
            let home = (casa - franchigia).max(0) * 2 / 3;
            let owned =
                home + patrimonio.altri_immobili + (patrimonio.mobiliare - FRANCHIGIA_MOBILIARE).max(0);
            let earned = (redditi - patrimonio.canone.min(AFFITTO_MASSIMO)).max(0);
            (earned + owned / 5) * 100 / scala
        };
        let (ordinario, inclusione) = (isee(FRANCHIGIA_CASA), isee(FRANCHIGIA_CASA_FAMIGLIE));
        let paid = conviventi.iter().any(|(membro, _)| membro.posizione.has_naspi());
        let in_elenco = people >= 3 && ordinario <= ISEE_DELLA_CARTA && !paid;
        let minori = conviventi.iter().any(|(membro, _)| is_minor(membro));
        Self { presentata, patrimonio, casa, redditi, ordinario, inclusione, minori, in_elenco }
    }
}

/// Adds up the incomes of people who live together.
pub(crate) fn redditi(conviventi: &[(&Membro, &Quadro)]) -> RedditiDelNucleo {
    let of = |income: fn(&Membro, &Quadro) -> Centesimi| {
        conviventi.iter().map(|(membro, quadro)| income(membro, quadro)).sum()
    };
    RedditiDelNucleo {
        tutti: of(|_, quadro| quadro.reddito()),
        da_dipendente_e_pensione: of(|membro, quadro| {
            let own_business = membro.posizione.impiego.is_some_and(|impiego| !impiego.tipo.is_dipendente());
            quadro.lorde_annue() + if own_business { 0 } else { membro.posizione.lavoro }
        }),
    }
}
