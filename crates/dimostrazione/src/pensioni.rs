//! Drawing a direct pension whose amount follows INPS's statistics, with the career behind it.

use jiff::civil::{Date, date};

use crate::carriera::{Carriera, draw_carriera};
use crate::chance::Chance;
use crate::fatti::Centesimi;
use crate::parametri::{INVALIDITA_TOTALE, OGGI, TM, ULTIMA_DECORRENZA};
use crate::pensione::{Gestione, Pensione, Sistema, TipoPensione};
use crate::persona::Sesso;
use crate::tempo::{add_years, first_of_next_month, random_day};

/// Pensions by multiples of the minimum: share, lowest and highest multiple in hundredths.
///
/// Number of pensions in thousands, from INPS's statistics of 2021.
pub const DISTRIBUZIONE: &[(u32, (i64, i64))] = &[
    (7_481, (0, 100)),
    (7_011, (100, 200)),
    (3_439, (200, 300)),
    (2_127, (300, 400)),
    (1_333, (400, 500)),
    (568, (500, 600)),
    (270, (600, 700)),
    (143, (700, 800)),
    (90, (800, 900)),
    (68, (900, 1_000)),
    (56, (1_000, 1_100)),
    (43, (1_100, 1_200)),
    (26, (1_200, 1_300)),
    (18, (1_300, 1_400)),
    (13, (1_400, 1_500)),
    (21, (1_500, 2_000)),
    (9, (2_000, 2_500)),
];

/// The lowest pension drawn, in hundredths of the minimum.
const MULTIPLO_MINIMO: i64 = 12;
/// From this year of birth a pension of the separate scheme can be long enough.
const ANNO_DELLA_SEPARATA: i16 = 1945;
/// Old age, from 2019.
const ETA_VECCHIAIA: i16 = 67;

/// What a person has at the age of pensions.
#[derive(Debug, Clone)]
pub(crate) struct Diretta {
    /// None for who had too little: the social allowance comes later, if it is due.
    pub pensione: Option<Pensione>,
    pub carriera: Carriera,
    /// Pension of a fund that is not INPS's, a month.
    pub altri_enti: Centesimi,
}

/// Draws a gross month as INPS's statistics have it.
pub(crate) fn draw_importo(chance: &mut Chance) -> Centesimi {
    let (low, high) = chance.weighted(DISTRIBUZIONE);
    chance.cents(TM * low.max(MULTIPLO_MINIMO) / 100 + 1, TM * high / 100)
}

/// Draws the direct pension of a person who is old enough to have one.
pub(crate) fn draw_diretta(sesso: Sesso, nascita: Date, chance: &mut Chance) -> Diretta {
    let importo = draw_importo(chance);
    let anziano = add_years(nascita, ETA_VECCHIAIA) < OGGI;
    let specie = match (anziano, (importo - 1) / TM) {
        (true, 0) => {
            chance.weighted(if nascita.year() < ANNO_DELLA_SEPARATA { PICCOLE_DI_UN_TEMPO } else { PICCOLE })
        }
        (true, 1) => chance.weighted(&[
            (75, Specie::Di(TipoPensione::Vecchiaia)),
            (25, Specie::Di(TipoPensione::Anticipata)),
        ]),
        (true, _) => chance.weighted(&[
            (35, Specie::Di(TipoPensione::Vecchiaia)),
            (65, Specie::Di(TipoPensione::Anticipata)),
        ]),
        (false, 0) if sesso == Sesso::M => Specie::Di(TipoPensione::InvaliditaCivileTotale),
        (false, 1) => chance
            .weighted(&[(30, Specie::Di(TipoPensione::Aoi)), (70, Specie::Di(TipoPensione::Anticipata))]),
        (false, _) => Specie::Di(TipoPensione::Anticipata),
    };
    match specie {
        Specie::Nessuna => {
            let settimane = chance.between(0, 700);
            let carriera = draw_carriera(nascita, settimane, OGGI, chance);
            Diretta { pensione: None, carriera, altri_enti: 0 }
        }
        Specie::Separata => draw_separata(sesso, nascita, importo, chance),
        Specie::Di(TipoPensione::InvaliditaCivileTotale) => invalidita_civile(nascita, chance),
        Specie::Di(tipo) => draw_previdenziale(tipo, sesso, nascita, importo, chance),
    }
}

/// Builds the pension of a person totally disabled.
pub(crate) fn invalidita_civile(nascita: Date, chance: &mut Chance) -> Diretta {
    let adult = add_years(nascita, 18).max(date(2005, 1, 1));
    let decorrenza = first_of_next_month(random_day(adult, date(2025, 12, 1), chance)).min(ULTIMA_DECORRENZA);
    let (tipo, gestione) = (TipoPensione::InvaliditaCivileTotale, Gestione::Invciv);
    let pensione = Pensione::new(tipo, gestione, None, decorrenza, INVALIDITA_TOTALE);
    let settimane = chance.between(0, 200);
    Diretta {
        pensione: Some(pensione),
        carriera: draw_carriera(nascita, settimane, decorrenza, chance),
        altri_enti: 0,
    }
}

/// Kinds among which a draw chooses.
#[derive(Debug, Clone, Copy)]
enum Specie {
    Di(TipoPensione),
    Separata,
    Nessuna,
}

const PICCOLE: &[(u32, Specie)] = &[
    (66, Specie::Di(TipoPensione::Vecchiaia)),
    (8, Specie::Di(TipoPensione::Supplementare)),
    (14, Specie::Separata),
    (12, Specie::Nessuna),
];
const PICCOLE_DI_UN_TEMPO: &[(u32, Specie)] = &[
    (80, Specie::Di(TipoPensione::Vecchiaia)),
    (8, Specie::Di(TipoPensione::Supplementare)),
    (12, Specie::Nessuna),
];

fn draw_previdenziale(
    tipo: TipoPensione,
    sesso: Sesso,
    nascita: Date,
    calcolo: Centesimi,
    chance: &mut Chance,
) -> Diretta {
    let multiple = calcolo / TM;
    let settimane = draw_settimane(tipo, multiple, nascita, chance);
    let decorrenza = draw_decorrenza(tipo, sesso, nascita, settimane, chance);
    let carriera = draw_carriera(nascita, settimane, decorrenza, chance);
    let (gestione, sistema) = (draw_gestione(tipo, multiple, chance), carriera.sistema(decorrenza));
    let pensione = Pensione::new(tipo, gestione, Some(sistema), decorrenza, calcolo);
    // A supplementary pension stands beside the pension of another fund.
    let altri_enti = if tipo == TipoPensione::Supplementare { chance.cents(TM * 2, TM * 4) } else { 0 };
    Diretta { pensione: Some(pensione), carriera, altri_enti }
}

fn draw_separata(sesso: Sesso, nascita: Date, calcolo: Centesimi, chance: &mut Chance) -> Diretta {
    let drawn = draw_previdenziale(TipoPensione::Vecchiaia, sesso, nascita, calcolo, chance);
    let carriera =
        drawn.pensione.map_or(drawn.carriera, |pensione| drawn.carriera.contributiva(pensione.decorrenza));
    let pensione = drawn.pensione.map(|pensione| Pensione {
        gestione: Gestione::GestioneSeparata,
        sistema: Some(Sistema::Contributivo),
        ..pensione
    });
    Diretta { pensione, carriera, altri_enti: 0 }
}

fn draw_gestione(tipo: TipoPensione, multiple: i64, chance: &mut Chance) -> Gestione {
    let small = &[(52, Gestione::Fpld), (15, Gestione::Art), (14, Gestione::Com), (19, Gestione::Cdcm)];
    let middle = &[
        (58, Gestione::Fpld),
        (14, Gestione::Art),
        (11, Gestione::Com),
        (4, Gestione::Cdcm),
        (13, Gestione::ExInpdap),
    ];
    let large = &[
        (45, Gestione::Fpld),
        (4, Gestione::Art),
        (3, Gestione::Com),
        (38, Gestione::ExInpdap),
        (7, Gestione::FondoSpeciale),
        (3, Gestione::ExEnpals),
    ];
    match (tipo, multiple) {
        (TipoPensione::Supplementare | TipoPensione::Aoi, _) => Gestione::Fpld,
        (_, 0) => chance.weighted(small),
        (_, 1 | 2) => chance.weighted(middle),
        _ => chance.weighted(large),
    }
}

/// Weeks that such a pension asks for.
fn draw_settimane(tipo: TipoPensione, multiple: i64, nascita: Date, chance: &mut Chance) -> u32 {
    match (tipo, multiple) {
        (TipoPensione::Supplementare, _) => chance.between(156, 1_000),
        (TipoPensione::Aoi, _) => chance.between(600, 1_500),
        (TipoPensione::Anticipata, 0 | 1) => chance.between(1_820, 1_950),
        (TipoPensione::Anticipata, _) => chance.between(1_880, 2_230),
        // Fifteen years were enough before the reform of 1992.
        (_, 0) if nascita.year() < 1932 => chance.between(780, 1_200),
        (_, 0) => chance.between(1_040, 1_400),
        (_, 1) => chance.between(1_040, 1_800),
        _ => chance.between(1_300, 2_080),
    }
}

/// First day of a pension: by sex and year for old age, by the weeks needed for the others.
fn draw_decorrenza(
    tipo: TipoPensione,
    sesso: Sesso,
    nascita: Date,
    settimane: u32,
    chance: &mut Chance,
) -> Date {
    let at = |years: i16| first_of_next_month(add_years(nascita, years));
    let started = match tipo {
        TipoPensione::Anticipata => {
            let worked = i16::try_from(settimane / 52).unwrap_or(0) + 16;
            let wished = i16::try_from(chance.between(57, 63)).unwrap_or(60);
            at(wished.max(worked))
        }
        TipoPensione::Aoi => at(i16::try_from(chance.between(50, 59)).unwrap_or(55)),
        _ if at(60).year() < 2012 && sesso == Sesso::F => at(60),
        _ if at(65).year() < 2012 => at(65),
        _ if at(66).year() < 2019 => at(66),
        _ => at(ETA_VECCHIAIA),
    };
    started.min(ULTIMA_DECORRENZA)
}
