//! Two days that the reader chooses, and what differs between them as a table: each value with its own source and mark.

use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::{CalcoloAConfronto, CifraAConfronto, CifraDetta, DueGiorni};
use cornice::components::{Chip, Tone};
use cornice::{Campo, Form, Voce};
use jiff::ToSpan;
use jiff::civil::Date;

pub(super) const DAL: Campo<'static> = Campo::new("dal", "consulenza-novita-dal");
pub(super) const AL: Campo<'static> = Campo::new("al", "consulenza-novita-al");

/// The two days as they were written.
pub(super) struct DueDate {
    pub(super) form: Form,
    /// The days; none where what was written is no day, or the second does not come after the first.
    pub(super) giorni: Option<DueGiorni>,
    /// Whether the reader chose them.
    scelte: bool,
}

impl DueDate {
    /// Reads the two days. Who has not chosen yet is offered a year ago and today.
    pub(super) fn read(mut form: Form, oggi: Date) -> Self {
        if form.sent().all(|(name, _)| !name.starts_with("dal-") && !name.starts_with("al-")) {
            let dal = oggi.checked_sub(1.year()).unwrap_or(oggi);
            let form = form.with_date(DAL, dal).with_date(AL, oggi);
            return Self {
                form,
                giorni: Some(DueGiorni { dal, al: oggi, conosciuto_al: oggi }),
                scelte: false,
            };
        }
        let (dal, al) = (form.required_date(DAL), form.required_date(AL));
        let days = dal.zip(al);
        if days.is_some_and(|(dal, al)| dal >= al) {
            form.refuse(AL, "consulenza-novita-ordine");
        }
        let giorni = form.complete().and(days).map(|(dal, al)| DueGiorni { dal, al, conosciuto_al: oggi });
        Self { form, giorni, scelte: true }
    }

    /// The days that the reader chose.
    pub(super) fn chosen(&self) -> Option<DueGiorni> {
        self.giorni.filter(|_| self.scelte)
    }
}

/// A value on one of the two days.
pub(super) struct Valida {
    valore: String,
    provvisoria: bool,
    giorni: Option<String>,
    fonte: Option<String>,
}

impl Valida {
    pub(super) fn of(t: &Voce, cifra: CifraDetta) -> Self {
        let giorni = Some(validity(t, &cifra));
        Self { valore: cifra.valore, provvisoria: cifra.provvisoria, giorni, fonte: Some(cifra.fonte) }
    }
}

/// A figure, or what a card works out, on both days.
pub(super) struct Riga {
    titolo: String,
    /// The cards that read it, by id and title; none where the page is of one card.
    pub(super) schede: Vec<(String, String)>,
    prima: Option<Valida>,
    dopo: Option<Valida>,
}

impl Riga {
    pub(super) fn of_figure(t: &Voce, cifra: CifraAConfronto) -> Self {
        let valid = |found: Option<CifraDetta>| found.map(|found| Valida::of(t, found));
        let (prima, dopo) = (valid(cifra.prima), valid(cifra.dopo));
        Self { titolo: cifra.titolo, schede: Vec::new(), prima, dopo }
    }

    pub(super) fn of_reckoning(calcolo: CalcoloAConfronto) -> Self {
        let norma = calcolo.norma;
        let valid = |valore| Some(Valida { valore, provvisoria: false, giorni: None, fonte: norma.clone() });
        let (prima, dopo) = (valid(calcolo.prima), valid(calcolo.dopo));
        Self { titolo: calcolo.titolo, schede: Vec::new(), prima, dopo }
    }
}

/// Some figures, each on the two days.
#[derive(Template)]
#[template(path = "consulenza/variazioni.html")]
pub(super) struct Variazioni<'a> {
    t: &'a Voce,
    titolo: String,
    dal: String,
    al: String,
    righe: &'a [Riga],
}

impl HtmlSafe for Variazioni<'_> {}

impl<'a> Variazioni<'a> {
    pub(super) fn new(t: &'a Voce, titolo: &str, giorni: DueGiorni, righe: &'a [Riga]) -> Self {
        Self { t, titolo: titolo.to_owned(), dal: t.date(giorni.dal), al: t.date(giorni.al), righe }
    }

    fn provisional(&self) -> Chip {
        provisional(self.t)
    }
}

/// The mark of a figure that may still be corrected.
pub(super) fn provisional(t: &Voce) -> Chip {
    Chip::new(Tone::Warning, t.say("consulenza-scheda-provvisoria"))
}

/// The days on which a figure holds.
pub(super) fn validity(t: &Voce, cifra: &CifraDetta) -> String {
    match &cifra.al {
        Some(al) => t.say("consulenza-cifra-dal-al").arg("dal", &*cifra.dal).arg("al", &**al).into(),
        None => t.say("consulenza-cifra-dal").arg("dal", &*cifra.dal).into(),
    }
}
