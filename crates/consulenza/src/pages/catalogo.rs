//! The public catalogue: every benefit by area, for whoever comes.

use std::collections::BTreeMap;
use std::sync::Arc;

use accessi::Platform;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use catalogo::{Area, Catalogo, Scheda};
use cornice::components::Callout;
use cornice::{Failure, Frame, Pagina, Testa, Voce};
use edizioni::InForceId;
use store::Instant;

use super::parole;

#[derive(Template)]
#[template(path = "consulenza/catalogo.html")]
struct Elenco<'a> {
    t: &'a Voce,
    sezioni: Vec<Sezione<'a>>,
    /// Since when the cards are in force; none where nobody has approved an edition yet.
    edizione: Option<String>,
}

/// The benefits of an area.
struct Sezione<'a> {
    titolo: String,
    schede: Vec<&'a Scheda>,
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
}

/// Lists the benefits.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    frame: Frame,
) -> Result<Response, Failure> {
    let t = frame.voce();
    let in_force = platform.store().act(&InForceId).await.map_err(Failure::internal)?;
    let since = |(_, dal): (_, Instant)| t.date_long(dal.giorno().date());
    let edizione = in_force.map(|found| t.say("consulenza-edizione").arg("dal", since(found)).into());
    let mut aree: BTreeMap<Area, Vec<&Scheda>> = BTreeMap::new();
    for scheda in catalogo.schede() {
        aree.entry(scheda.area).or_default().push(scheda);
    }
    let titled = |(area, schede): (Area, _)| Sezione {
        titolo: area.titolo().in_lingua(t.lingua()).to_owned(),
        schede,
    };
    frame.page(&Elenco { t, sezioni: aree.into_iter().map(titled).collect(), edizione })
}
