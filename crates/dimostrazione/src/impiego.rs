//! The last employment of a person: its type, its contract, and how it ended if it did.

use jiff::civil::{Date, date};

use crate::chance::Chance;
use crate::fatti::Centesimi;
use crate::membro::Membro;
use crate::parametri::OGGI;
use crate::rapporto::{Causa, Contratto, TipoRapporto};
use crate::tempo::{age, random_day};

/// The end of an employment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fine {
    pub giorno: Date,
    pub causa: Causa,
    /// The benefit of the unemployed was claimed, and is paid.
    pub naspi_chiesta: bool,
}

/// An employment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Impiego {
    pub tipo: TipoRapporto,
    pub contratto: Contratto,
    /// Days of farm work in a year.
    pub giornate: u32,
    /// None while it goes on.
    pub fine: Option<Fine>,
}

/// A year's pay over which nobody here is a farm worker or a domestic one.
const PAGA_MODESTA: Centesimi = 20_000_00;
const MODESTI: &[(u32, TipoRapporto)] = &[
    (58, TipoRapporto::Privato),
    (14, TipoRapporto::Domestico),
    (11, TipoRapporto::Agricolo),
    (7, TipoRapporto::Collaboratore),
    (5, TipoRapporto::Autonomo),
    (5, TipoRapporto::SocioCooperativa),
];
const ALTRI: &[(u32, TipoRapporto)] = &[
    (62, TipoRapporto::Privato),
    (20, TipoRapporto::PubblicoIndeterminato),
    (3, TipoRapporto::PubblicoDeterminato),
    (11, TipoRapporto::Autonomo),
    (4, TipoRapporto::SocioCooperativa),
];
/// Apprenticeships begin before thirty (D.Lgs. 81/2015 art. 44).
const ETA_APPRENDISTATO: i16 = 30;
const FINITI_PERCENTO: u32 = 14;
const STAGIONI_FINITE_PERCENTO: u32 = 50;
const NASPI_CHIESTA_PERCENTO: u32 = 60;

impl Impiego {
    /// One that goes on, without a term.
    pub(crate) const STABILE: Self =
        Self { tipo: TipoRapporto::Privato, contratto: Contratto::Indeterminato, giornate: 0, fine: None };

    pub(crate) fn in_corso(&self) -> bool {
        self.fine.is_none()
    }

    /// Draws the employment of who earned something by working; nobody else has one.
    pub(crate) fn draw(membro: &Membro, chance: &mut Chance) -> Option<Self> {
        let paga = membro.posizione.lavoro;
        if paga == 0 || membro.decesso.is_some() {
            return None;
        }
        let tipo = match chance.weighted(if paga < PAGA_MODESTA { MODESTI } else { ALTRI }) {
            TipoRapporto::Privato if age(membro.nascita, OGGI) < ETA_APPRENDISTATO && chance.percent(25) => {
                TipoRapporto::Apprendista
            }
            tipo => tipo,
        };
        let contratto = draw_contratto(tipo, chance);
        let giornate = if tipo == TipoRapporto::Agricolo { chance.between(102, 200) } else { 0 };
        let ends = match tipo {
            TipoRapporto::Agricolo => STAGIONI_FINITE_PERCENTO,
            TipoRapporto::PubblicoIndeterminato | TipoRapporto::Autonomo => 0,
            _ => FINITI_PERCENTO,
        };
        let fine = chance.percent(ends).then(|| draw_fine(tipo, contratto, chance));
        Some(Self { tipo, contratto, giornate, fine })
    }
}

fn draw_contratto(tipo: TipoRapporto, chance: &mut Chance) -> Contratto {
    let a_termine = match tipo {
        TipoRapporto::Collaboratore | TipoRapporto::Autonomo => return Contratto::Nessuno,
        TipoRapporto::PubblicoDeterminato | TipoRapporto::Agricolo => true,
        TipoRapporto::Privato => chance.percent(15),
        _ => false,
    };
    if a_termine { Contratto::Determinato(chance.between(3, 12)) } else { Contratto::Indeterminato }
}

fn draw_fine(tipo: TipoRapporto, contratto: Contratto, chance: &mut Chance) -> Fine {
    let causa = match (tipo, contratto) {
        (TipoRapporto::Collaboratore, _) => Causa::FineCollaborazione,
        (_, Contratto::Determinato(_)) => Causa::FineContratto,
        _ => chance.weighted(&[(75, Causa::Licenziamento), (25, Causa::DimissioniVolontarie)]),
    };
    let naspi = tipo.gives_naspi() && causa != Causa::DimissioniVolontarie;
    let naspi_chiesta = naspi && chance.percent(NASPI_CHIESTA_PERCENTO);
    // Whoever has not claimed it yet lost the job of late, and is in time: 68 days (D.Lgs. 22/2015 art. 6).
    let first = if naspi && !naspi_chiesta { date(2026, 9, 25) } else { date(2026, 5, 1) };
    Fine { giorno: random_day(first, date(2026, 11, 13), chance), causa, naspi_chiesta }
}
