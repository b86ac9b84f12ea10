//! Monthly slips, already with all that is in payment.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde::Serialize;

use crate::fatti::Centesimi;
use crate::prestazioni::{Pagamento, Prestazione};
use crate::quadro::Quadro;

/// What a line of a slip pays or takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Causale {
    /// The pension as computed.
    Pensione,
    /// The integration to the minimum.
    Integrazione,
    /// The social increase or the increment of art. 38.
    Maggiorazione,
    /// The transitional increase.
    IncrementoTransitorio,
    /// The fourteenth payment.
    Quattordicesima,
    /// What is withheld; negative.
    Trattenute,
}

/// A line of a slip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Voce {
    /// What it is.
    pub causale: Causale,
    /// How much.
    pub importo: Centesimi,
}

/// A slip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cedolino {
    /// First day of its month.
    pub mese: Date,
    /// Its lines.
    pub voci: Vec<Voce>,
    /// Their sum.
    pub netto: Centesimi,
}

const PRIMO_MESE: Date = date(2026, 6, 1);
const NUMERO_MESI: i64 = 6;

/// Writes the slips of the last six months, oldest first.
pub(crate) fn build(quadro: &Quadro, payments: &[Pagamento]) -> Vec<Cedolino> {
    let months = (0..NUMERO_MESI).map(|number| PRIMO_MESE.saturating_add(number.months()));
    months.filter_map(|mese| cedolino(mese, quadro, payments)).collect()
}

fn cedolino(mese: Date, quadro: &Quadro, payments: &[Pagamento]) -> Option<Cedolino> {
    let mut voci = Vec::new();
    let mut add = |causale, importo: Centesimi| {
        if importo != 0 {
            voci.push(Voce { causale, importo });
        }
    };
    for pensione in quadro.pensioni.iter().filter(|pensione| pensione.decorrenza <= mese) {
        add(Causale::Pensione, pensione.calcolo);
        add(Causale::Integrazione, pensione.integrazione);
        add(Causale::Maggiorazione, pensione.maggiorazione);
    }
    for payment in payments {
        match payment.prestazione {
            Prestazione::IncrementoTransitorioMinime if payment.dal <= mese => {
                add(Causale::IncrementoTransitorio, payment.importo);
            }
            Prestazione::Quattordicesima if payment.dal == mese => {
                add(Causale::Quattordicesima, payment.importo);
            }
            _ => {}
        }
    }
    if voci.is_empty() {
        return None;
    }
    let withheld = quadro.trattenute_del_mese(mese);
    if withheld > 0 {
        voci.push(Voce { causale: Causale::Trattenute, importo: -withheld });
    }
    let netto = voci.iter().map(|voce| voce.importo).sum();
    Some(Cedolino { mese, voci, netto })
}
