//! A member of a household before anything is settled: who she is and where she stands.

use jiff::civil::Date;

use crate::carriera::Carriera;
use crate::comuni::Luogo;
use crate::fatti::Centesimi;
use crate::impiego::Impiego;
use crate::pensione::Pensione;
use crate::persona::{Cittadinanza, Lingua, Misura, Residenza, Ruolo, Sesso, StatoCivile};
use crate::prestazioni::Prestazione;

/// A draft of a person.
#[derive(Debug, Clone)]
pub(crate) struct Membro {
    pub cognome: &'static str,
    pub nome: &'static str,
    pub sesso: Sesso,
    pub nascita: Date,
    pub luogo: Luogo,
    pub decesso: Option<Date>,
    pub stato_civile: StatoCivile,
    pub cittadinanza: Cittadinanza,
    pub residenza: Residenza,
    pub lingua: Lingua,
    pub ruolo: Ruolo,
    pub codice: Codice,
    pub misura: Option<Misura>,
    pub posizione: Posizione,
}

/// Which kind of codice fiscale a person bears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Codice {
    Ordinario,
    Omocode(u32),
    Provvisorio(u32),
}

/// What a person has: work, pension, incomes of the last year known.
#[derive(Debug, Clone, Default)]
pub(crate) struct Posizione {
    pub diretta: Option<Pensione>,
    pub carriera: Carriera,
    /// Pension of a fund that is not INPS's, a month.
    pub altri_enti: Centesimi,
    /// A survivor pension was claimed after the death of the spouse.
    pub reversibilita_chiesta: bool,
    pub lavoro: Centesimi,
    /// The last employment; none for who does not work and did not of late.
    pub impiego: Option<Impiego>,
    pub altri_irpef: Centesimi,
    pub esenti: Centesimi,
    pub casa: Centesimi,
    pub invalidita: Option<i64>,
    /// The report says that she always needs help, and the allowance is paid.
    pub accompagnamento: bool,
    /// Whole years of legal and continuous stay; none when the person cannot say.
    pub soggiorno: Option<i64>,
    /// The last incomes never reached the archives.
    pub redditi_ignoti: bool,
    pub trascurati: Trascurati,
}

impl Posizione {
    /// Income subject to IRPEF, pensions left out.
    pub(crate) fn irpef(&self) -> Centesimi {
        self.lavoro + self.altri_irpef
    }

    /// The degree of disability that INPS holds, by the values of the fact `disabilita`.
    pub(crate) fn disabilita(&self) -> Option<&'static str> {
        self.invalidita.map(|_| if self.accompagnamento { "NON_AUTOSUFFICIENTE" } else { "GRAVE" })
    }

    /// Says whether the benefit of the unemployed is paid.
    pub(crate) fn has_naspi(&self) -> bool {
        self.impiego.and_then(|impiego| impiego.fine).is_some_and(|fine| fine.naspi_chiesta)
    }
}

/// Which rights the person never claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Trascurati {
    #[default]
    Nessuno,
    /// One of those that she has, by this number.
    Uno(u32),
    /// Exactly these.
    Elenco(&'static [Prestazione]),
}
