//! One benefit through time: what can be recovered of the past, and from when it will be due.

use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::{ArretratiDetti, FuturoDetto, Rata, RataDetta};
use cornice::components::{Chip, Tone};
use cornice::{Form, Voce};
use fascicoli::{QuestionarioAnni, SetInformativo};
use regole::Esito;

use super::anni;
use super::diritto::address;
use crate::riesame::days;
use crate::{Diritto, Giudizio};

/// How far ahead the list of rights looks for those that are near.
const MESI_VICINI: u16 = 12;

/// The part of a right's page that speaks of past and future.
#[derive(Template)]
#[template(path = "consulenza/tempo.html")]
pub(super) struct NelTempo<'a> {
    t: &'a Voce,
    futuro: Option<FuturoDetto>,
    arretrati: Option<ArretratiDetti>,
    anni: Option<AnniPassati<'a>>,
}

/// The form that asks how things were in past years.
struct AnniPassati<'a> {
    address: String,
    questionario: QuestionarioAnni<'a>,
    form: Form,
    is_assistito: bool,
}

impl HtmlSafe for NelTempo<'_> {}

impl<'a> NelTempo<'a> {
    /// What is paid already, or comes by itself, has nothing to recover with a claim; what is shut is not reckoned.
    pub(super) fn of(t: &'a Voce, set: &SetInformativo<'a>, diritto: &Diritto<'a>) -> Self {
        if !diritto.is_reckoned() {
            return Self { t, futuro: None, arretrati: None, anni: None };
        }
        let (catalogo, giorni, lingua) = (set.catalogo(), days(set), t.lingua());
        let tempo = set.tempo();
        let futuro = catalogo.futuro(diritto.scheda, &tempo.oggi, giorni);
        let futuro = catalogo.racconta_futuro(&futuro, giorni.data_diritto, lingua);
        let conto = diritto.scheda.is_claimed().then(|| catalogo.arretrati(diritto.scheda, &tempo, giorni));
        // Without a month that has at least an upper bound there is only ignorance to show.
        let bounded = |rata: &Rata| rata.importo.massimo.is_some_and(|most| most.0 > 0);
        let shown = conto.as_ref().filter(|conto| conto.rate.iter().any(bounded));
        let arretrati = shown.map(|conto| catalogo.racconta_arretrati(conto, lingua));
        let due = |rata: &Rata| bounded(rata) || rata.esito == Esito::Spetta;
        let asked = conto
            .filter(|conto| conto.rate.iter().any(due) || anni::said(set, diritto.scheda).next().is_some());
        let questionario = asked.map(|conto| anni::questions(t, set, diritto.scheda, &conto));
        let anni = questionario.filter(|questionario| !questionario.is_empty()).map(|questionario| {
            let form = questionario.fill(|anno| set.anno(anno));
            let address = address(set.apertura.soggetto, diritto.scheda);
            AnniPassati { address, questionario, form, is_assistito: false }
        });
        Self { t, futuro, arretrati, anni }
    }

    /// The same for whoever reads about himself.
    pub(super) fn read_by(mut self, is_assistito: bool) -> Self {
        if let Some(anni) = &mut self.anni {
            anni.is_assistito = is_assistito;
        }
        self
    }

    /// The same with the answers of past years as they were sent, what is wrong with them said.
    pub(super) fn refused(mut self, form: Option<&Form>) -> Self {
        if let (Some(anni), Some(form)) = (&mut self.anni, form) {
            anni.form = form.clone();
        }
        self
    }

    fn chip(&self, rata: &RataDetta) -> Chip {
        let (tone, key) = if rata.aperta {
            (Tone::Success, "consulenza-rata-aperta")
        } else {
            (Tone::Warning, "consulenza-rata-da-verificare")
        };
        Chip::new(tone, self.t.say(key))
    }
}

/// In how long a right that is denied today will come, where it is within a year: `tra 7 mesi`.
pub(super) fn nearby(t: &Voce, set: &SetInformativo<'_>, diritto: &Diritto<'_>) -> Option<String> {
    let Giudizio::Risposta(_) = diritto.giudizio else { return None };
    let giorni = days(set);
    let futuro = set.catalogo().futuro_entro(diritto.scheda, &set.fatti(), giorni, MESI_VICINI);
    let detto = set.catalogo().racconta_futuro(&futuro, giorni.data_diritto, t.lingua())?;
    let tra = detto.tra?;
    let key = if detto.certo { "consulenza-vicino" } else { "consulenza-vicino-possibile" };
    Some(t.say(key).arg("tra", tra.as_str()).into())
}
