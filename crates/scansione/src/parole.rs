//! The words of the summary, and its figures as each language writes them.

mod testi;

use catalogo::Catalogo;
use jiff::civil::Date;
use lingue::{Lingua, whole};
use regole::Centesimi;

pub(crate) use self::testi::Parole;
use crate::addendo::Addendo;
use crate::conti::{Conti, Conto};
use crate::riassunto::{Riga, TACIUTO};

/// Says the summary in one language.
#[derive(Clone, Copy)]
pub(crate) struct Voce<'c> {
    catalogo: &'c Catalogo,
    lingua: Lingua,
}

impl<'c> Voce<'c> {
    pub(crate) const fn new(catalogo: &'c Catalogo, lingua: Lingua) -> Self {
        Self { catalogo, lingua }
    }

    pub(crate) const fn parole(self) -> &'static Parole {
        Parole::of(self.lingua)
    }

    /// What was done, on which day.
    pub(crate) fn run(self, day: Date, conti: &Conti) -> String {
        let day = self.catalogo.show_date(day, self.lingua);
        let people = people(self.lingua, conti.giudicate, conti.scartate);
        match self.lingua {
            Lingua::It => format!("Scansione al {day}: {people}."),
            Lingua::De => format!("Durchlauf zum {day}: {people}."),
            Lingua::En => format!("Scan as of {day}: {people}."),
        }
    }

    /// How many people, or that it is not said.
    pub(crate) fn people(self, conto: Option<Conto>) -> String {
        conto.map_or_else(|| TACIUTO.to_owned(), |conto| whole(conto.persone, self.lingua))
    }

    /// What is due to those who have it for certain, and what that is.
    pub(crate) fn amount(self, riga: &Riga<'_>) -> String {
        let Some(addendo) = riga.addendo else { return "-".to_owned() };
        let Some(conto) = riga.due() else { return TACIUTO.to_owned() };
        if conto.persone == 0 {
            return "-".to_owned();
        }
        let parole = self.parole();
        let mut said = self.bounds(conto);
        if conto.ignoti > 0 {
            said = format!("{said} {}", parole.e_oltre);
        }
        let what = match addendo {
            Addendo::Anno(_) => parole.in_un_anno,
            Addendo::UnaVolta => parole.una_volta,
            Addendo::Mese => parole.al_mese,
            Addendo::Intero(_) => parole.intero,
        };
        format!("{said} {what}")
    }

    /// A sum of money, from the least to the most.
    pub(crate) fn bounds(self, conto: Conto) -> String {
        let [least, most] = [conto.minimo, conto.massimo]
            .map(|cents| self.catalogo.show_cents(Centesimi(cents), self.lingua));
        if least == most { least } else { format!("{least} – {most}") }
    }
}

/// How many people were judged, and how many not.
pub(crate) fn people(lingua: Lingua, judged: u64, left_out: u64) -> String {
    let [judged, left_out] = [judged, left_out].map(|number| whole(number, lingua));
    match lingua {
        Lingua::It => format!("{judged} persone esaminate, {left_out} non esaminate"),
        Lingua::De => format!("{judged} Personen geprüft, {left_out} nicht geprüft"),
        Lingua::En => format!("{judged} people judged, {left_out} not judged"),
    }
}
