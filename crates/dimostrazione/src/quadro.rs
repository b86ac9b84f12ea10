//! All that the rules of 2026 look at in one person, gathered in one place.

use jiff::civil::Date;

use crate::fatti::Centesimi;
use crate::parametri::{OGGI, RATE};
use crate::pensione::{Pensione, Sistema, TipoPensione};
use crate::redditi::trattenute;
use crate::tempo::age;

/// One person as the rules see her.
#[derive(Debug, Clone)]
pub(crate) struct Quadro {
    pub nascita: Date,
    pub residente: bool,
    /// Citizen, or with a permit that counts; and ten years of stay, when known.
    pub titolo_per_assegno: bool,
    pub pensioni: Vec<Pensione>,
    pub altri_enti: Centesimi,
    pub settimane: u32,
    pub irpef: Centesimi,
    pub esenti: Centesimi,
    pub invalidita: i64,
    pub percepisce_quattordicesima: bool,
    /// None when the person is not half of a couple.
    pub coniuge: Option<RedditiConiuge>,
    /// The dead spouse, when a survivor pension could come from there.
    pub dante_causa: Option<DanteCausa>,
}

/// What counts of a spouse.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct RedditiConiuge {
    pub irpef: Centesimi,
    pub esenti: Centesimi,
    pub assegno_sociale: Centesimi,
}

/// What counts of the dead.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DanteCausa {
    pub pensionato: bool,
    pub mensile: Centesimi,
    pub settimane: u32,
    pub settimane_ultimi_5_anni: u32,
    pub primo_contributo: Option<Date>,
    pub pensione: Option<Pensione>,
    pub decesso: Date,
    pub figli: u8,
}

impl Quadro {
    pub(crate) fn eta(&self) -> i16 {
        age(self.nascita, OGGI)
    }

    pub(crate) fn principale(&self) -> Option<&Pensione> {
        self.pensioni.first()
    }

    pub(crate) fn has(&self, tipo: TipoPensione) -> bool {
        self.pensioni.iter().any(|pensione| pensione.tipo == tipo)
    }

    /// All pensions of a year, those of other bodies included.
    pub(crate) fn lorde_annue(&self) -> Centesimi {
        let mensili: Centesimi = self.pensioni.iter().map(Pensione::lorda).sum();
        (mensili + self.altri_enti) * RATE
    }

    /// Pensions of a year that are subject to IRPEF.
    pub(crate) fn tassate_annue(&self) -> Centesimi {
        let previdenziali = self.pensioni.iter().filter(|pensione| pensione.tipo.is_previdenziale());
        (previdenziali.map(Pensione::base).sum::<Centesimi>() + self.altri_enti) * RATE
    }

    /// The part of the pensions that is computed on contributions only.
    pub(crate) fn contributive_annue(&self) -> Centesimi {
        let contributive =
            self.pensioni.iter().filter(|pensione| pensione.sistema == Some(Sistema::Contributivo));
        contributive.map(Pensione::base).sum::<Centesimi>() * RATE
    }

    /// Income of any kind.
    pub(crate) fn reddito(&self) -> Centesimi {
        self.lorde_annue() + self.irpef + self.esenti
    }

    pub(crate) fn imposte(&self) -> Centesimi {
        trattenute(self.tassate_annue() + self.irpef)
    }

    /// What is withheld in a month on the pensions that INPS pays, as if each were paid all the year.
    pub(crate) fn trattenute_del_mese(&self, mese: Date) -> Centesimi {
        let paid = self.pensioni.iter().filter(|pensione| pensione.decorrenza <= mese);
        let taxed = paid.filter(|pensione| pensione.tipo.is_previdenziale());
        trattenute(taxed.map(Pensione::base).sum::<Centesimi>() * RATE) / RATE
    }

    /// What this person counts for in the rights of the spouse.
    pub(crate) fn as_coniuge(&self) -> RedditiConiuge {
        let sociali = self.pensioni.iter().filter(|pensione| pensione.tipo == TipoPensione::AssegnoSociale);
        let invalidita =
            self.pensioni.iter().filter(|pensione| pensione.tipo == TipoPensione::InvaliditaCivileTotale);
        RedditiConiuge {
            irpef: self.tassate_annue() + self.irpef,
            esenti: self.esenti + invalidita.map(Pensione::base).sum::<Centesimi>() * RATE,
            assegno_sociale: sociali.map(Pensione::base).sum::<Centesimi>() * RATE,
        }
    }
}

impl RedditiConiuge {
    pub(crate) fn imposte(&self) -> Centesimi {
        trattenute(self.irpef)
    }
}
