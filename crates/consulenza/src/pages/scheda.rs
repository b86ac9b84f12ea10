//! A card, twice: in plain language and as law; then what differs of it between two days.

use std::sync::Arc;

use accessi::Platform;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use catalogo::{Affidabilita, Catalogo, Legge, Periodicita, Scheda};
use cornice::components::{Callout, Chip, Tone};
use cornice::{Failure, Form, Frame, Pagina, Testa, Voce};
use edizioni::InForceId;
use jiff::civil::Date;
use store::Instant;

use super::confronto::{AL, DAL, DueDate};
use super::due_edizioni::{self, LeEdizioni};
use super::legge::ComeLegge;
use super::parole;
use super::risposta::{RispostaDetta, TerminiRisposta};
use super::seguito::Seguito;
use super::variate::Variate;

#[derive(Template)]
#[template(path = "consulenza/scheda.html")]
struct UnaScheda<'a> {
    t: &'a Voce,
    catalogo: &'a Catalogo,
    scheda: &'a Scheda,
    legge: Legge,
    oggi: Date,
    risposta: Vec<RispostaDetta>,
    /// Since when the edition that holds it is in force.
    edizione: Option<Instant>,
    due: DueDate,
    /// What differs between the editions of the two days, once the reader has chosen them.
    edizioni: Option<LeEdizioni<'a>>,
}

impl Pagina for UnaScheda<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        let area = self.scheda.area;
        let address = format!("/catalogo?area={area}#{area}");
        Testa::new(self.scheda.titolo.in_lingua(t.lingua()))
            .sommario(self.scheda.in_breve.in_lingua(t.lingua()))
            .after("/catalogo", t.say("consulenza-catalogo"))
            .after(address, area.titolo().in_lingua(t.lingua()))
    }
}

impl UnaScheda<'_> {
    fn warning(&self) -> Option<Callout> {
        let unconfirmed = self.scheda.affidabilita == Affidabilita::DaConfermare;
        unconfirmed.then(|| Callout::new(Tone::Warning, self.t.say("consulenza-scheda-da-confermare")))
    }

    /// The mark of a first day that no source read confirms.
    fn first_day_mark(&self) -> Option<Chip> {
        let first = self.scheda.decorrenza.as_ref()?;
        (first.affidabilita == Affidabilita::DaConfermare).then(|| parole::da_confermare(self.t))
    }

    fn how_often(&self) -> String {
        let key = match self.scheda.periodicita {
            Periodicita::Mensile12 => "consulenza-periodo-dodici",
            Periodicita::Mensile13 => "consulenza-periodo-tredici",
            Periodicita::Annua => "consulenza-periodo-anno",
            Periodicita::UnaTantum => "consulenza-periodo-una-volta",
            Periodicita::Giornaliera => "consulenza-periodo-giorno",
            Periodicita::SoloDiritto => "consulenza-periodo-diritto",
        };
        self.t.say(key).into()
    }

    /// What the law gives case by case, which words alone would not tell: where it stands in the other reading.
    fn details(&self) -> Vec<(String, &str)> {
        let tables = self.legge.tavole.iter();
        let tables = tables.map(|tavola| (format!("tavola-{}", tavola.nome), &*tavola.testo));
        let by_cases = self.legge.definizioni.iter().filter(|articolo| !articolo.casi.is_empty());
        let by_cases = by_cases.map(|articolo| (format!("definizione-{}", articolo.nome), &*articolo.testo));
        tables.chain(by_cases).collect()
    }

    /// Whether a text of the plain reading names something that only a person's facts say.
    fn has_brackets(&self) -> bool {
        let texts = self.legge.requisiti.iter().chain(&self.legge.importo).chain(&self.legge.decorrenza);
        texts.into_iter().any(|articolo| articolo.testo.contains('['))
    }

    fn claim(&self) -> String {
        match &self.scheda.si_chiede_con {
            Some(richiesta) if self.scheda.is_claimed() => {
                let testo = richiesta.testo.in_lingua(self.t.lingua());
                let key =
                    if self.scheda.is_filed_here() { "consulenza-si-chiede" } else { "consulenza-altrove" };
                self.t.say(key).arg("richiesta", testo).into()
            }
            // What comes without a claim says itself why.
            Some(richiesta) => richiesta.testo.in_lingua(self.t.lingua()).to_owned(),
            None => self.t.say("consulenza-senza-domanda").into(),
        }
    }

    fn sequel(&self) -> Seguito<'_> {
        Seguito::of_card(self.t, self.catalogo, self.scheda, self.oggi)
    }

    /// The benefits that take this one's place.
    fn instead(&self) -> Vec<&Scheda> {
        self.scheda.coperta_da.iter().filter_map(|id| self.catalogo.find_scheda(id)).collect()
    }

    fn as_law(&self) -> ComeLegge<'_> {
        ComeLegge::new(self.t, self.catalogo, self.scheda, self.oggi, &self.legge)
    }

    /// What differs between the two days, once the reader has chosen them.
    fn changes(&self) -> Option<Variate<'_>> {
        let giorni = self.due.chosen()?;
        Some(Variate::of(self.t, self.catalogo, self.scheda, giorni))
    }

    /// The mark of a term that no text gives yet.
    fn proposed(&self) -> Chip {
        Chip::new(Tone::Warning, self.t.say("consulenza-risposta-proposta"))
    }

    fn approved(&self) -> Option<String> {
        let since = self.edizione?.giorno().date();
        Some(self.t.say("consulenza-scheda-edizione").arg("dal", self.t.date_long(since)).into())
    }
}

/// Shows a card.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    Path(scheda): Path<String>,
    frame: Frame,
    form: Form,
) -> Result<Response, Failure> {
    let scheda = catalogo.find_scheda(&scheda).ok_or_else(Failure::not_found)?;
    let oggi = platform.store().now().giorno();
    let t = frame.voce();
    let termini = TerminiRisposta::new(scheda, oggi);
    let termini = platform.store().act(&termini).await.map_err(Failure::internal)?;
    let edizione = platform.store().act(&InForceId).await.map_err(Failure::internal)?;
    let oggi = oggi.date();
    let due = DueDate::read(form, oggi);
    let edizioni = match due.chosen() {
        Some(giorni) => {
            let found = due_edizioni::load(&platform, giorni).await.map_err(Failure::internal)?;
            Some(LeEdizioni::of(t, giorni, &found, Some(&scheda.id)))
        }
        None => None,
    };
    let pagina = UnaScheda {
        t,
        catalogo: &catalogo,
        scheda,
        legge: catalogo.legge(scheda, oggi, oggi, t.lingua()),
        oggi,
        risposta: termini
            .into_iter()
            .enumerate()
            .map(|(place, termine)| termine.tell(t, &catalogo, place == 0))
            .collect(),
        edizione: edizione.map(|(_, dal)| dal),
        due,
        edizioni,
    };
    if pagina.due.giorni.is_none() { frame.refused(&pagina) } else { frame.page(&pagina) }
}
