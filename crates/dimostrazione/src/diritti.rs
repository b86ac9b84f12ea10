//! Which rights clearly hold for one person, by the rules of 2026.

use jiff::civil::date;
use serde::Serialize;

use crate::fatti::Centesimi;
use crate::parametri::{
    AS, ASA, GARANTITO, IMPORTO_AGGIUNTIVO, INCREMENTO, INVALIDITA_TOTALE, MAGGIORAZIONE_60,
    MAGGIORAZIONE_65, MAGGIORAZIONE_AS, QUATTORDICESIMA_NEL_REDDITO, RATE, TM, TMA, TMA_E_MEZZO, divide,
};
use crate::pensione::{Gestione, Pensione, Sistema, TipoPensione};
use crate::prestazioni::Prestazione;
use crate::quadro::{Quadro, RedditiConiuge};
use crate::quattordicesima::quattordicesima;
use crate::superstiti::pensione_del_gruppo;

/// A right, with its amount by the benefit's own period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Diritto {
    /// The benefit.
    pub prestazione: Prestazione,
    /// The amount.
    pub importo: Centesimi,
}

/// What is due of one benefit; 0 when nothing is.
type Regola = fn(&Quadro) -> Centesimi;

/// Every benefit with its rule.
const REGOLE: &[(Prestazione, Regola)] = &[
    (Prestazione::PensioneSuperstiti, pensione_superstiti),
    (Prestazione::AssegnoSociale, assegno_sociale),
    (Prestazione::IntegrazioneTrattamentoMinimo, integrazione),
    (Prestazione::Quattordicesima, quattordicesima),
    (Prestazione::MaggiorazioneSociale, maggiorazione_sociale),
    (Prestazione::IncrementoAlMilione, incremento_al_milione),
    (Prestazione::ImportoAggiuntivo, importo_aggiuntivo),
];

/// Lists the rights that hold.
pub(crate) fn dovuti(quadro: &Quadro) -> Vec<Diritto> {
    let all =
        REGOLE.iter().map(|(prestazione, rule)| Diritto { prestazione: *prestazione, importo: rule(quadro) });
    all.filter(|diritto| diritto.importo > 0).collect()
}

/// L. 903/1965 art. 22: what the whole group of survivors has.
fn pensione_superstiti(quadro: &Quadro) -> Centesimi {
    match &quadro.dante_causa {
        Some(dante) if !quadro.has(TipoPensione::Superstiti) => {
            pensione_del_gruppo(dante, quadro.irpef + quadro.tassate_annue())
        }
        _ => 0,
    }
}

/// D.L. 463/1983 art. 6: up to the minimum, within the limits of income.
fn integrazione(quadro: &Quadro) -> Centesimi {
    let Some(pensione) = quadro.principale() else { return 0 };
    let admitted = matches!(
        pensione.tipo,
        TipoPensione::Vecchiaia | TipoPensione::Anticipata | TipoPensione::Superstiti
    );
    let contributiva =
        pensione.sistema == Some(Sistema::Contributivo) || pensione.gestione == Gestione::GestioneSeparata;
    if !admitted || contributiva || pensione.calcolo >= TM || pensione.integrazione > 0 {
        return 0;
    }
    let gap = TM - pensione.calcolo;
    if pensione.superstite.is_some_and(|superstite| superstite.contitolari > 1) {
        return gap;
    }
    let own = divide_room(2 * TMA - quadro.irpef);
    gap.min(own).min(couple_room(quadro, pensione)).max(0)
}

/// D.Lgs. 503/1992 art. 4: the couple counts for pensions from 1994, five minimums that year and four after.
fn couple_room(quadro: &Quadro, pensione: &Pensione) -> Centesimi {
    let minimums = match pensione.decorrenza {
        decorrenza if decorrenza < date(1994, 2, 1) => return TM,
        decorrenza if decorrenza < date(1995, 1, 1) => 5,
        _ => 4,
    };
    let Some(coniuge) = &quadro.coniuge else { return TM };
    divide_room(minimums * TMA - quadro.irpef - coniuge.irpef)
}

/// L. 544/1988 art. 1 and L. 448/2001 art. 38: the higher of the two.
fn maggiorazione_sociale(quadro: &Quadro) -> Centesimi {
    let Some(pensione) = quadro.principale() else { return 0 };
    let sociale = pensione.tipo == TipoPensione::AssegnoSociale;
    let admitted =
        sociale || (pensione.tipo.is_previdenziale() && pensione.gestione != Gestione::GestioneSeparata);
    if !admitted || pensione.maggiorazione > 0 {
        return 0;
    }
    let base = if sociale { base_sociale(quadro) } else { base_previdenziale(quadro) };
    let highest = if sociale { GARANTITO - AS } else { INCREMENTO };
    if quadro.eta() >= eta_incremento(quadro.settimane) {
        base.max(incremento(quadro, highest))
    } else {
        base
    }
}

fn base_previdenziale(quadro: &Quadro) -> Centesimi {
    let amount = match quadro.eta() {
        ..60 => return 0,
        60..65 => MAGGIORAZIONE_60,
        _ => MAGGIORAZIONE_65,
    };
    within(quadro, quadro.reddito(), amount, (TM + amount) * RATE, ASA)
}

fn base_sociale(quadro: &Quadro) -> Centesimi {
    within(quadro, quadro.reddito(), MAGGIORAZIONE_AS, (AS + MAGGIORAZIONE_AS) * RATE, TMA)
}

fn incremento(quadro: &Quadro, highest: Centesimi) -> Centesimi {
    let counted = if quadro.percepisce_quattordicesima { QUATTORDICESIMA_NEL_REDDITO } else { 0 };
    within(quadro, quadro.reddito() + counted, highest, GARANTITO * RATE, ASA)
}

/// The smaller of the amount and what is left under the two limits, alone and in a couple.
fn within(
    quadro: &Quadro,
    reddito: Centesimi,
    amount: Centesimi,
    limit: Centesimi,
    for_couple: Centesimi,
) -> Centesimi {
    let alone = limit - reddito;
    let together = quadro.coniuge.as_ref().map(|coniuge| limit + for_couple - reddito - any_income(coniuge));
    let room = together.map_or(alone, |together| together.min(alone));
    amount.min(divide_room(room))
}

fn any_income(coniuge: &RedditiConiuge) -> Centesimi {
    coniuge.irpef + coniuge.esenti + coniuge.assegno_sociale
}

/// 70 years, less one for each five of contributions, half a span counting as a whole; five at most.
fn eta_incremento(settimane: u32) -> i16 {
    const SPAN: u32 = 5 * 52;
    let spans = (settimane + SPAN / 2) / SPAN;
    70 - i16::try_from(spans.min(5)).unwrap_or(0)
}

/// D.L. 104/2020 art. 15: the increment of people totally disabled, from 18.
fn incremento_al_milione(quadro: &Quadro) -> Centesimi {
    let Some(pensione) = quadro.principale() else { return 0 };
    let admitted = pensione.tipo == TipoPensione::InvaliditaCivileTotale && pensione.maggiorazione == 0;
    if !admitted || quadro.invalidita < 100 || quadro.eta() < 18 || !quadro.residente {
        return 0;
    }
    within(quadro, quadro.reddito(), GARANTITO - INVALIDITA_TOTALE, GARANTITO * RATE, ASA)
}

/// L. 335/1995 art. 3 c. 6.
fn assegno_sociale(quadro: &Quadro) -> Centesimi {
    let sociale =
        quadro.has(TipoPensione::AssegnoSociale) || quadro.has(TipoPensione::InvaliditaCivileTotale);
    if sociale || quadro.eta() < 67 || !quadro.residente || !quadro.titolo_per_assegno {
        return 0;
    }
    let left_out = (quadro.contributive_annue() / 3).min(ASA / 3);
    let reddito = quadro.reddito() - quadro.imposte() - left_out;
    let room = match &quadro.coniuge {
        Some(coniuge) => 2 * ASA - reddito - (any_income(coniuge) - coniuge.imposte()),
        None => ASA - reddito,
    };
    AS.min(divide_room(room))
}

/// L. 388/2000 art. 70 c. 7.
fn importo_aggiuntivo(quadro: &Quadro) -> Centesimi {
    let Some(pensione) = quadro.principale() else { return 0 };
    let admitted = pensione.tipo.is_previdenziale() && pensione.gestione != Gestione::GestioneSeparata;
    let reddito = quadro.tassate_annue() + quadro.irpef;
    let couple = quadro.coniuge.as_ref().map_or(0, |coniuge| reddito + coniuge.irpef);
    if !admitted || reddito > TMA_E_MEZZO || couple > 3 * TMA {
        return 0;
    }
    IMPORTO_AGGIUNTIVO.min(TMA + IMPORTO_AGGIUNTIVO - quadro.lorde_annue()).max(0)
}

/// A yearly room as a month of thirteen; nothing when there is none.
fn divide_room(room: Centesimi) -> Centesimi {
    if room > 0 { divide(room, RATE) } else { 0 }
}
