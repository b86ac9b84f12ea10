//! What is known of a value: the value itself, or its bounds and what it waits for.

use jiff::civil::Date;

use crate::attesa::{Attesa, Attese, ErroreRiga};
use crate::insieme::{Insieme, full, join, value_set};
use crate::intervallo::Intervallo;
use crate::numero::Numero;
use crate::tipo::{Specie, Tipo};
use crate::valore::{Centesimi, Valore};
use crate::vocabolario::Fatto;

/// What is known of a value, and what the rest waits for. Nothing awaited means that it is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Stima {
    /// The values that may be.
    pub insieme: Insieme,
    /// Whether it may turn out not to apply.
    pub forse_non_si_applica: bool,
    /// Whether the row may turn out to be wrong. The values are those of a row that is not.
    pub forse_errore: bool,
    /// What it waits for.
    pub attese: Attese,
}

impl Stima {
    pub(crate) const fn known(insieme: Insieme) -> Self {
        Self { insieme, forse_non_si_applica: false, forse_errore: false, attese: Attese::new() }
    }

    pub(crate) const fn error(errore: ErroreRiga) -> Self {
        Self::known(Insieme::Errore(errore))
    }

    pub(crate) const fn si_no(yes: bool) -> Self {
        Self::known(Insieme::SiNo(Some(yes)))
    }

    pub(crate) const fn date(date: Date) -> Self {
        Self::known(Insieme::Data(Intervallo::point(date)))
    }

    /// Builds what is known so: a set of one value waits for nothing.
    pub(crate) fn new(insieme: Insieme, attese: Attese) -> Self {
        let single = match &insieme {
            Insieme::SiNo(yes) => yes.is_some(),
            Insieme::Numero(interval) => interval.single().is_some(),
            Insieme::Data(interval) => interval.single().is_some(),
            Insieme::Codice(mask) => mask.is_power_of_two(),
            Insieme::Testo(text) => text.is_some(),
            Insieme::Lista(_) => false,
            Insieme::NonSiApplica | Insieme::Errore(_) => true,
        };
        Self { attese: if single { Attese::new() } else { attese }, ..Self::known(insieme) }
    }

    /// Everything that a fact may be when nothing is known of it.
    pub(crate) fn unknown(fatto: &Fatto, attese: Attese) -> Self {
        let stima = Self::new(full(&fatto.tipo, fatto.minimo, fatto.massimo, &attese), attese);
        let forse_non_si_applica = fatto.se_assente == Some(Valore::NonSiApplica);
        Self { forse_non_si_applica, ..stima }
    }

    /// Everything that a value of the type may be.
    pub(crate) fn any(tipo: &Tipo, attese: Attese) -> Self {
        Self::new(full(tipo, None, None, &attese), attese)
    }

    /// A known value of a type; one of another type is an error of the row.
    #[must_use]
    pub fn of_value(valore: &Valore, tipo: &Tipo) -> Self {
        value_set(valore, tipo).map_or(Self::error(ErroreRiga::TipoSbagliato), Self::known)
    }

    /// Whether it is known, or known not to apply.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.attese.is_empty() && !matches!(self.insieme, Insieme::Errore(_))
    }

    /// Whether its values are all that it may be: it surely applies, and makes no row wrong.
    #[must_use]
    pub const fn is_sure(&self) -> bool {
        !self.forse_non_si_applica && !self.forse_errore
    }

    /// The yes or no it is, if it is known.
    #[must_use]
    pub fn truth(&self) -> Option<bool> {
        self.answer().filter(|_| self.is_sure())
    }

    /// The yes or no it is wherever it is one, sure or not.
    pub(crate) const fn answer(&self) -> Option<bool> {
        match self.insieme {
            Insieme::SiNo(yes) => yes,
            _ => None,
        }
    }

    /// The number it is, if it is known.
    #[must_use]
    pub fn number(&self) -> Option<Numero> {
        match self.insieme {
            Insieme::Numero(interval) if self.is_sure() => interval.single(),
            _ => None,
        }
    }

    /// The error of the row, if it is one.
    #[must_use]
    pub fn row_error(&self) -> Option<ErroreRiga> {
        match self.insieme {
            Insieme::Errore(errore) => Some(errore),
            _ => None,
        }
    }

    /// The known value, read as a type.
    #[must_use]
    pub fn value(&self, tipo: &Tipo) -> Option<Valore> {
        if !self.is_known() {
            return None;
        }
        match (&self.insieme, tipo) {
            (Insieme::NonSiApplica, _) => Some(Valore::NonSiApplica),
            (Insieme::SiNo(yes), _) => yes.map(Valore::SiNo),
            (Insieme::Data(interval), _) => interval.single().map(Valore::Data),
            (Insieme::Testo(text), _) => text.clone().map(Valore::Testo),
            (Insieme::Codice(mask), Tipo::Codice(codici)) => {
                codici.of_mask(*mask).next().cloned().map(Valore::Codice)
            }
            (Insieme::Numero(interval), Tipo::Numero(grandezza)) => {
                let number = interval.single()?;
                match grandezza.specie {
                    Specie::Percentuale => Some(Valore::Percentuale(number)),
                    Specie::Centesimi => number.to_cents().map(Centesimi).map(Valore::Euro),
                    Specie::Zero | Specie::Intero => number.to_i64().map(Valore::Intero),
                    Specie::Esatto => Some(Valore::Numero(number)),
                }
            }
            _ => None,
        }
    }

    /// The same, where what it was made of may turn out to make the row wrong.
    pub(crate) fn doubted(mut self, attese: impl IntoIterator<Item = Attesa>) -> Self {
        if self.row_error().is_some() {
            return self;
        }
        self.attese.extend(attese);
        Self { forse_errore: true, ..self }
    }

    /// The same, read where it surely applies.
    pub(crate) fn applied(self) -> Self {
        if self.forse_errore {
            return Self { forse_non_si_applica: false, ..self };
        }
        Self::new(self.insieme, self.attese)
    }

    /// The least set that holds both, waiting for what either waits for and for what decides between them.
    pub(crate) fn hull(self, other: Self, between: &Attese) -> Self {
        let mut attese = self.attese;
        attese.extend(other.attese);
        attese.extend(between.iter().cloned());
        let mut forse_non_si_applica = self.forse_non_si_applica || other.forse_non_si_applica;
        let mut forse_errore = self.forse_errore || other.forse_errore;
        let insieme = match (self.insieme, other.insieme) {
            (Insieme::Errore(errore), Insieme::Errore(_)) => return Self::error(errore),
            // A wrong row has no value to add.
            (Insieme::Errore(_), some) | (some, Insieme::Errore(_)) => {
                forse_errore = true;
                some
            }
            (Insieme::NonSiApplica, Insieme::NonSiApplica) => Insieme::NonSiApplica,
            (Insieme::NonSiApplica, some) | (some, Insieme::NonSiApplica) => {
                forse_non_si_applica = true;
                some
            }
            (mine, theirs) => join(mine, theirs, &attese),
        };
        if forse_non_si_applica || forse_errore {
            return Self { insieme, forse_non_si_applica, forse_errore, attese };
        }
        Self::new(insieme, attese)
    }
}
