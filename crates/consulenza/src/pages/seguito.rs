//! What goes with a right: its terms, what it cannot stand beside, what it obliges to.

use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::{
    Catalogo, DopoTermine, Grado, IncompatibilitaDetta, ObbligoDetto, ScadenzaDetta, Scheda, StatoScadenza,
};
use cornice::Voce;
use cornice::components::{Callout, Chip, Tone};
use fascicoli::SetInformativo;
use jiff::civil::Date;
use regole::Fatti;

use super::parole;
use crate::diritto::{Diritto, Gruppo};
use crate::evaluate_one;

/// The part of a page that says what goes with a right.
#[derive(Template)]
#[template(path = "consulenza/seguito.html")]
pub(super) struct Seguito<'a> {
    t: &'a Voce,
    /// The level of its titles: a card has them inside a reading.
    livello: u8,
    scadenze: Vec<ScadenzaDetta>,
    obblighi: Vec<ObbligoDetto>,
    incompatibili: Vec<IncompatibilitaDetta>,
    /// What is pressing, beside what it is about: terms that close, and rights that stand in the way.
    avvisi_scadenze: Vec<Callout>,
    avvisi_incompatibili: Vec<Callout>,
}

impl HtmlSafe for Seguito<'_> {}

impl<'a> Seguito<'a> {
    /// The rules of a card, for nobody in particular.
    pub(super) fn of_card(t: &'a Voce, catalogo: &Catalogo, scheda: &Scheda, oggi: Date) -> Self {
        Self { livello: 3, ..Self::new(t, catalogo, scheda, &Fatti::new(), oggi) }
    }

    /// The same for one person, with the last days and with a warning where another right stands in the way.
    pub(super) fn of_person(t: &'a Voce, set: &SetInformativo<'a>, diritto: &Diritto<'a>) -> Self {
        let (catalogo, scheda, oggi) = (set.catalogo(), diritto.scheda, set.giorno());
        let mut seguito = Self::new(t, catalogo, scheda, &set.fatti(), oggi.date());
        if matches!(diritto.gruppo(), Gruppo::Spetta | Gruppo::SenzaDomanda) {
            let close = |found: &&ScadenzaDetta| {
                matches!(found.stato, StatoScadenza::Vicina | StatoScadenza::Passata)
            };
            let terms = seguito.scadenze.iter().filter(close).filter_map(|found| found.avviso.clone());
            let others = seguito.incompatibili.iter().filter_map(|found| {
                let other = catalogo.find_scheda(found.scheda.as_deref()?)?;
                let key = match evaluate_one(set, other, oggi).gruppo() {
                    Gruppo::InPagamento => "consulenza-incompatibile-in-pagamento",
                    Gruppo::Spetta | Gruppo::SenzaDomanda => "consulenza-incompatibile-spetta",
                    _ => return None,
                };
                Some(t.say(key).arg("prestazione", &*found.titolo).arg("regola", &*found.regola).into())
            });
            let (terms, others) = (warnings(terms), warnings(others));
            (seguito.avvisi_scadenze, seguito.avvisi_incompatibili) = (terms, others);
        }
        seguito
    }

    fn new(t: &'a Voce, catalogo: &Catalogo, scheda: &Scheda, fatti: &Fatti, oggi: Date) -> Self {
        let lingua = t.lingua();
        Self {
            t,
            livello: 2,
            scadenze: catalogo.scadenze(scheda, fatti, oggi, lingua),
            obblighi: catalogo.obblighi(scheda, fatti, oggi, lingua),
            incompatibili: catalogo.incompatibilita(scheda, lingua),
            avvisi_scadenze: Vec::new(),
            avvisi_incompatibili: Vec::new(),
        }
    }

    fn after(&self, dopo: DopoTermine) -> String {
        let key = match dopo {
            DopoTermine::Decadenza => "consulenza-dopo-decadenza",
            DopoTermine::PerditaArretrati => "consulenza-dopo-arretrati",
            DopoTermine::DecorrenzaSuccessiva => "consulenza-dopo-decorrenza",
            DopoTermine::FinestraSuccessiva => "consulenza-dopo-finestra",
        };
        self.t.say(key).into()
    }

    fn degree(&self, grado: Grado) -> String {
        let key = match grado {
            Grado::Totale => "consulenza-incompatibile-totale",
            Grado::ConCondizioni => "consulenza-incompatibile-condizioni",
        };
        self.t.say(key).into()
    }

    fn unconfirmed(&self) -> Chip {
        parole::da_confermare(self.t)
    }
}

fn warnings(said: impl Iterator<Item = String>) -> Vec<Callout> {
    said.map(|text| Callout::new(Tone::Warning, text)).collect()
}
