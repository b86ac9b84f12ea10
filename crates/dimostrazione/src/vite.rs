//! What is drawn of a household once its people are there: work, reports, statements, family benefits.
//!
//! It has a stream of draws of its own: who the people are and what they are paid never changes with it.

use jiff::civil::{Date, date};

use crate::anagrafici::is_dependent;
use crate::archivi::Soggetto;
use crate::chance::Chance;
use crate::dsu::Patrimonio;
use crate::impiego::Impiego;
use crate::membro::Membro;
use crate::nucleo::is_minor;
use crate::persona::{Cittadinanza, Permesso};
use crate::prestazioni::Percepita;
use crate::tempo::add_days;

/// What a household did about benefits that look at it as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Economia {
    /// What it wrote in its ISEE statement; none when it presented none.
    pub patrimonio: Option<Patrimonio>,
    pub assegno_unico_chiesto: bool,
}

impl Economia {
    /// The people of the story presented no statement, and have what is paid for children.
    pub(crate) const STORIA: Self = Self { patrimonio: None, assegno_unico_chiesto: true };
}

const ACCOMPAGNAMENTO_PERCENTO: u32 = 30;
const ASSEGNO_UNICO_CHIESTO_PERCENTO: u32 = 90;
/// The day from which children have one allowance (D.Lgs. 230/2021 art. 1).
const ASSEGNO_UNICO_DAL: Date = date(2022, 3, 1);
/// The day of waiting after an employment (D.Lgs. 22/2015 art. 6).
const ATTESA_NASPI: i64 = 8;

/// Draws work and reports into the people, and gives what they did together.
pub(crate) fn draw(membri: &mut [Membro], chance: &mut Chance) -> Economia {
    for membro in membri.iter_mut() {
        membro.posizione.impiego = Impiego::draw(membro, chance);
        let report = membro.posizione.invalidita.is_some();
        membro.posizione.accompagnamento = report && chance.percent(ACCOMPAGNAMENTO_PERCENTO);
    }
    let patrimonio = Patrimonio::draw(membri, chance);
    let resident = membri.first().is_some_and(|membro| membro.residenza.provincia().is_some());
    Economia {
        patrimonio: patrimonio.filter(|_| resident),
        assegno_unico_chiesto: chance.percent(ASSEGNO_UNICO_CHIESTO_PERCENTO),
    }
}

/// Lists what is paid besides pensions and what is added to them.
pub(crate) fn percepite(soggetto: &Soggetto<'_>, economia: Economia) -> Vec<Percepita> {
    let posizione = &soggetto.membro.posizione;
    if soggetto.membro.decesso.is_some() {
        return Vec::new();
    }
    let naspi = posizione.impiego.and_then(|impiego| impiego.fine).filter(|fine| fine.naspi_chiesta);
    let naspi = naspi.map(|fine| Percepita { scheda: "naspi", dal: add_days(fine.giorno, ATTESA_NASPI) });
    let help = posizione.diretta.filter(|_| posizione.accompagnamento);
    let help =
        help.map(|pensione| Percepita { scheda: "indennita_accompagnamento", dal: pensione.decorrenza });
    let children = economia.assegno_unico_chiesto.then(|| assegno_unico(soggetto)).flatten();
    [naspi, help, children].into_iter().flatten().collect()
}

/// D.Lgs. 230/2021 art. 2 and 3: for children under age, and for disabled ones who are dependent at any age.
fn assegno_unico(soggetto: &Soggetto<'_>) -> Option<Percepita> {
    let membro = soggetto.membro;
    if membro.residenza.provincia().is_none() || membro.cittadinanza == Cittadinanza::ExtraUe(Permesso::Altro)
    {
        return None;
    }
    let counts =
        |figlio: &Membro| is_minor(figlio) || (figlio.posizione.invalidita.is_some() && is_dependent(figlio));
    let eldest = soggetto.figli.iter().filter(|figlio| counts(figlio)).map(|figlio| figlio.nascita).min()?;
    Some(Percepita { scheda: "assegno_unico", dal: eldest.first_of_month().max(ASSEGNO_UNICO_DAL) })
}
