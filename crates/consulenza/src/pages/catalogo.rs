//! The public catalogue: every benefit by area, folded, for whoever comes; and those that a word finds.

use std::collections::BTreeMap;
use std::sync::Arc;

use accessi::Platform;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use catalogo::{Affidabilita, Area, Catalogo, Scheda};
use cornice::components::{Callout, Chip};
use cornice::{Campo, Failure, Form, Frame, Pagina, Testa, Voce};
use edizioni::InForceId;
use regole::name_key;
use store::Instant;

use super::parole;

const CERCA: Campo<'static> = Campo::new("cerca", "consulenza-catalogo-cerca");
/// The address of an area unfolds it.
const AREA: &str = "area";
/// A search has few words; a longer text is cut.
const WORDS: usize = 12;

#[derive(Template)]
#[template(path = "consulenza/catalogo.html")]
struct Elenco<'a> {
    t: &'a Voce,
    sezioni: Vec<Sezione<'a>>,
    /// Whether there is no card to look for.
    is_vuoto: bool,
    form: Form,
    /// Since when the cards are in force; none where nobody has approved an edition yet.
    edizione: Option<String>,
}

/// The benefits of an area.
struct Sezione<'a> {
    area: Area,
    titolo: String,
    schede: Vec<&'a Scheda>,
    is_open: bool,
}

impl Pagina for Elenco<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("consulenza-catalogo")).sommario(t.say("consulenza-catalogo-sommario"))
    }
}

impl Elenco<'_> {
    fn nothing(&self) -> Callout {
        parole::nessuna_scheda(self.t)
    }

    /// The mark of a card of which some value was read in no source.
    fn mark(&self, scheda: &Scheda) -> Option<Chip> {
        let unconfirmed = scheda.affidabilita == Affidabilita::DaConfermare;
        unconfirmed.then(|| parole::da_confermare(self.t))
    }

    fn is_searched(&self) -> bool {
        !self.form.value(CERCA.name()).is_empty()
    }

    fn found(&self) -> usize {
        self.sezioni.iter().map(|sezione| sezione.schede.len()).sum()
    }
}

/// Lists the benefits, or those that hold every word that was looked for.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    frame: Frame,
    form: Form,
) -> Result<Response, Failure> {
    let t = frame.voce();
    let in_force = platform.store().act(&InForceId).await.map_err(Failure::internal)?;
    let since = |(_, dal): (_, Instant)| t.date_long(dal.giorno().date());
    let edizione = in_force.map(|found| t.say("consulenza-edizione").arg("dal", since(found)).into());
    let words: Vec<String> = form.value(CERCA.name()).split_whitespace().take(WORDS).map(name_key).collect();
    let unfolded: Option<Area> = form.value(AREA).parse().ok();
    let mut aree: BTreeMap<Area, Vec<&Scheda>> = BTreeMap::new();
    for scheda in catalogo.schede().filter(|scheda| holds(t, scheda, &words)) {
        aree.entry(scheda.area).or_default().push(scheda);
    }
    let titled = |(area, schede): (Area, _)| Sezione {
        area,
        titolo: area.titolo().in_lingua(t.lingua()).to_owned(),
        schede,
        is_open: !words.is_empty() || unfolded == Some(area),
    };
    let sezioni = aree.into_iter().map(titled).collect();
    let is_vuoto = catalogo.schede().next().is_none();
    frame.page(&Elenco { t, sezioni, is_vuoto, form, edizione })
}

/// Whether a card's title, its two sentences and its area hold every word, whatever their case and accents.
fn holds(t: &Voce, scheda: &Scheda, words: &[String]) -> bool {
    let area = scheda.area.titolo();
    let texts = [&scheda.titolo, &scheda.in_breve, &area].map(|testo| name_key(testo.in_lingua(t.lingua())));
    words.iter().all(|word| texts.iter().any(|text| text.contains(word)))
}
