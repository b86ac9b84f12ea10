//! Composing a household: who is in it, with which ages, ties and livelihoods.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::carriera::draw_carriera;
use crate::casa::Casa;
use crate::chance::Chance;
use crate::membro::{Membro, Posizione, Trascurati};
use crate::parametri::{OGGI, TM};
use crate::pensioni::invalidita_civile;
use crate::persona::{Misura, Ruolo, Sesso, StatoCivile};
use crate::ritratti::{
    con_diretta_piena, defunto, draw_sesso, draw_trascurati, lavoratore, nascita_tra, opposite, pensionato,
    senza_pensione,
};
use crate::tempo::{add_years, age, random_day};

/// Kinds of household, by weight.
#[derive(Debug, Clone, Copy)]
enum Specie {
    CoppiaPensionata,
    PensionatoSolo,
    Vedovanza,
    CoppiaMista,
    FamigliaConFigli,
    Lavoratore,
    AnzianoSenzaPensione,
    VedovanzaConFigli,
    FiglioInvalido,
    Emigrati,
}

const SPECIE: &[(u32, Specie)] = &[
    (270, Specie::CoppiaPensionata),
    (170, Specie::PensionatoSolo),
    (190, Specie::Vedovanza),
    (110, Specie::CoppiaMista),
    (140, Specie::FamigliaConFigli),
    (55, Specie::Lavoratore),
    (12, Specie::AnzianoSenzaPensione),
    (18, Specie::VedovanzaConFigli),
    (15, Specie::FiglioInvalido),
    (20, Specie::Emigrati),
];
const ETA_ASSEGNO_SOCIALE: i16 = 67;
const ETA_MAGGIORE: i16 = 18;

/// Composes a household.
pub(crate) fn compose(chance: &mut Chance) -> Vec<Membro> {
    let casa = Casa::draw(chance);
    match chance.weighted(SPECIE) {
        Specie::CoppiaPensionata => coppia_pensionata(&casa, chance),
        Specie::PensionatoSolo => pensionato_solo(&casa, chance),
        Specie::Vedovanza => vedovanza(&casa, chance),
        Specie::CoppiaMista => coppia_mista(&casa, chance),
        Specie::FamigliaConFigli => famiglia_con_figli(&casa, chance),
        Specie::Lavoratore => {
            vec![lavoratore(&casa, Ruolo::Capofamiglia, draw_sesso(chance), (24, 60), chance)]
        }
        Specie::AnzianoSenzaPensione => anziano_senza_pensione(&casa, chance),
        Specie::VedovanzaConFigli => vedovanza_con_figli(&casa, chance),
        Specie::FiglioInvalido => figlio_invalido(&casa, chance),
        Specie::Emigrati => emigrati(&Casa::abroad(chance), chance),
    }
}

fn coppia_pensionata(casa: &Casa, chance: &mut Chance) -> Vec<Membro> {
    let mut famiglia = due_pensionati(casa, chance);
    add_figlio_lontano(&mut famiglia, casa, 20, chance);
    famiglia
}

fn due_pensionati(casa: &Casa, chance: &mut Chance) -> Vec<Membro> {
    let nascita = nascita_pensionato(chance);
    let marito = pensionato(casa, Ruolo::Capofamiglia, Sesso::M, nascita, chance);
    let moglie = pensionato(casa, Ruolo::Coniuge, Sesso::F, near(nascita, chance), chance);
    sposati(marito, moglie)
}

fn pensionato_solo(casa: &Casa, chance: &mut Chance) -> Vec<Membro> {
    let nascita = nascita_pensionato(chance);
    let mut solo = pensionato(casa, Ruolo::Capofamiglia, draw_sesso(chance), nascita, chance);
    solo.stato_civile = chance.weighted(&[
        (60, StatoCivile::CelibeNubile),
        (25, StatoCivile::Divorziato),
        (15, StatoCivile::SeparatoLegalmente),
    ]);
    // The measure takes effect only when there is a child to be the guardian.
    if chance.percent(6) {
        solo.misura = Some(chance.weighted(&[(25, Misura::Tutela), (75, Misura::AmministrazioneDiSostegno)]));
    }
    let mut famiglia = vec![solo];
    add_figlio_lontano(&mut famiglia, casa, 25, chance);
    famiglia
}

fn vedovanza(casa: &Casa, chance: &mut Chance) -> Vec<Membro> {
    let sesso = if chance.percent(85) { Sesso::F } else { Sesso::M };
    let nascita = nascita_pensionato(chance);
    let recente = chance.percent(8);
    let decesso = if recente {
        random_day(date(2025, 10, 1), date(2026, 8, 31), chance)
    } else {
        random_day(date(2004, 1, 1).max(add_years(nascita, 45)), date(2025, 6, 30), chance)
    };
    let mut vivo = if chance.percent(35) {
        con_diretta_piena(casa, sesso, nascita, chance)
    } else {
        senza_pensione(casa, Ruolo::Capofamiglia, sesso, nascita, chance)
    };
    // Some of those widowed of late have not claimed yet.
    vivo.posizione.reversibilita_chiesta = !(recente && chance.percent(45));
    let morto =
        defunto(casa, opposite(sesso), near(nascita, chance).min(add_years(decesso, -50)), decesso, chance);
    let mut famiglia = sposati(vivo, morto);
    add_figlio_lontano(&mut famiglia, casa, 25, chance);
    famiglia
}

fn coppia_mista(casa: &Casa, chance: &mut Chance) -> Vec<Membro> {
    let nascita = nascita_pensionato(chance);
    let marito = pensionato(casa, Ruolo::Capofamiglia, Sesso::M, nascita, chance);
    let nata = random_day(nascita.max(date(1950, 1, 1)), date(1971, 12, 31), chance);
    let moglie = if chance.percent(50) && age(nata, OGGI) < ETA_ASSEGNO_SOCIALE {
        let anni = age(nata, OGGI);
        lavoratore(casa, Ruolo::Coniuge, Sesso::F, (anni, anni), chance)
    } else {
        senza_pensione(casa, Ruolo::Coniuge, Sesso::F, nata, chance)
    };
    sposati(marito, moglie)
}

fn famiglia_con_figli(casa: &Casa, chance: &mut Chance) -> Vec<Membro> {
    let padre = lavoratore(casa, Ruolo::Capofamiglia, draw_sesso(chance), (28, 55), chance);
    let anni = age(padre.nascita, OGGI);
    let sesso = opposite(padre.sesso);
    let mut famiglia = if chance.percent(85) {
        let low = (anni - 6).max(26);
        let other = lavoratore(casa, Ruolo::Coniuge, sesso, (low, anni + 3), chance);
        sposati(padre, other)
    } else {
        vec![padre]
    };
    add_figli(&mut famiglia, casa, chance);
    famiglia
}

fn anziano_senza_pensione(casa: &Casa, chance: &mut Chance) -> Vec<Membro> {
    let nascita = nascita_tra(67, 84, chance);
    vec![senza_pensione(casa, Ruolo::Capofamiglia, draw_sesso(chance), nascita, chance)]
}

fn vedovanza_con_figli(casa: &Casa, chance: &mut Chance) -> Vec<Membro> {
    let mut madre = lavoratore(casa, Ruolo::Capofamiglia, Sesso::F, (32, 50), chance);
    madre.posizione.reversibilita_chiesta = true;
    let decesso = random_day(date(2019, 1, 1), date(2026, 6, 30), chance);
    let anni = age(madre.nascita, OGGI);
    let mut morto = lavoratore(casa, Ruolo::Coniuge, Sesso::M, (anni, anni + 5), chance);
    let settimane = chance.between(800, 1_400);
    morto.posizione = Posizione {
        carriera: draw_carriera(morto.nascita, settimane, decesso, chance),
        ..Posizione::default()
    };
    morto.decesso = Some(decesso);
    let mut famiglia = sposati(madre, morto);
    add_figli(&mut famiglia, casa, chance);
    famiglia
}

fn figlio_invalido(casa: &Casa, chance: &mut Chance) -> Vec<Membro> {
    let mut famiglia = due_pensionati(casa, chance);
    let nascita = figlio_nascita(&famiglia, chance);
    let mut figlio = casa.draw_membro(Ruolo::Figlio, draw_sesso(chance), nascita, chance);
    let cognome = famiglia.first().map_or(figlio.cognome, |padre| padre.cognome);
    if age(nascita, OGGI) >= ETA_MAGGIORE && age(nascita, OGGI) < ETA_ASSEGNO_SOCIALE {
        let diretta = invalidita_civile(nascita, chance);
        figlio.posizione.diretta = diretta.pensione;
        figlio.posizione.carriera = diretta.carriera;
        figlio.posizione.invalidita = Some(100);
        figlio.posizione.trascurati = draw_trascurati(chance);
        if chance.percent(40) {
            figlio.misura =
                Some(chance.weighted(&[(40, Misura::Tutela), (60, Misura::AmministrazioneDiSostegno)]));
        }
    }
    famiglia.push(Membro { cognome, ..figlio });
    famiglia
}

fn emigrati(casa: &Casa, chance: &mut Chance) -> Vec<Membro> {
    let nascita = nascita_tra(68, 88, chance);
    let mut emigrato = pensionato(casa, Ruolo::Capofamiglia, draw_sesso(chance), nascita, chance);
    // Small pensions paid abroad follow rules that this world does not know.
    if let Some(pensione) = &mut emigrato.posizione.diretta {
        pensione.calcolo = pensione.calcolo.max(TM * 22 / 10);
    }
    emigrato.posizione.trascurati = Trascurati::Nessuno;
    vec![emigrato]
}

/// Marries two people; when the second is dead the first is widowed.
pub(crate) fn sposati(mut capo: Membro, mut altro: Membro) -> Vec<Membro> {
    capo.stato_civile = if altro.decesso.is_some() { StatoCivile::Vedovo } else { StatoCivile::Coniugato };
    altro.stato_civile = StatoCivile::Coniugato;
    altro.ruolo = Ruolo::Coniuge;
    vec![capo, altro]
}

fn add_figli(famiglia: &mut Vec<Membro>, casa: &Casa, chance: &mut Chance) {
    let oldest =
        famiglia.iter().filter(|membro| membro.decesso.is_some()).filter_map(|membro| membro.decesso).min();
    let youngest_parent = famiglia.iter().map(|membro| membro.nascita).max().unwrap_or(OGGI);
    let low = add_years(youngest_parent, 21).max(date(2004, 1, 1));
    let high = oldest.unwrap_or(OGGI.saturating_sub(1.day())).max(low);
    let padre = famiglia.iter().find(|membro| membro.sesso == Sesso::M).or(famiglia.first());
    let cognome = padre.map(|padre| padre.cognome);
    for _ in 0..chance.weighted(&[(45, 1), (43, 2), (12, 3)]) {
        let nascita = random_day(low, high, chance);
        let figlio = casa.draw_membro(Ruolo::Figlio, draw_sesso(chance), nascita, chance);
        famiglia.push(Membro { cognome: cognome.unwrap_or(figlio.cognome), ..figlio });
    }
}

/// Adds an adult child who lives elsewhere in the province.
fn add_figlio_lontano(famiglia: &mut Vec<Membro>, casa: &Casa, percent: u32, chance: &mut Chance) {
    if !chance.percent(percent) {
        return;
    }
    let nascita = figlio_nascita(famiglia, chance);
    let anni = age(nascita, OGGI);
    if !(ETA_MAGGIORE + 4..62).contains(&anni) {
        return;
    }
    let home = casa.elsewhere(chance);
    let figlio = lavoratore(&home, Ruolo::Figlio, draw_sesso(chance), (anni, anni), chance);
    let padre = famiglia.iter().find(|membro| membro.sesso == Sesso::M).or(famiglia.first());
    let cognome = padre.map_or(figlio.cognome, |padre| padre.cognome);
    famiglia.push(Membro { cognome, ..figlio });
}

fn nascita_pensionato(chance: &mut Chance) -> Date {
    let (low, high) = chance.weighted(&[
        (8, (60, 64)),
        (24, (65, 69)),
        (24, (70, 74)),
        (20, (75, 79)),
        (14, (80, 84)),
        (8, (85, 89)),
        (2, (90, 96)),
    ]);
    nascita_tra(low, high, chance)
}

/// A day of birth within a few years of another's.
fn near(nascita: Date, chance: &mut Chance) -> Date {
    random_day(add_years(nascita, -5), add_years(nascita, 6), chance).min(add_years(OGGI, -60))
}

fn figlio_nascita(famiglia: &[Membro], chance: &mut Chance) -> Date {
    let youngest = famiglia.iter().map(|membro| membro.nascita).max().unwrap_or(OGGI);
    random_day(add_years(youngest, 20), add_years(youngest, 34), chance)
}
