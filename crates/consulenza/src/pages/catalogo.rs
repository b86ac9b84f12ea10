//! The public catalogue: every benefit by area, for whoever comes.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use catalogo::{Area, Catalogo, Scheda};
use cornice::{Failure, Frame, Pagina, Testa, Voce};

#[derive(Template)]
#[template(path = "consulenza/catalogo.html")]
struct Elenco<'a> {
    t: &'a Voce,
    sezioni: Vec<Sezione<'a>>,
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

/// Lists the benefits.
pub(super) async fn show(State(catalogo): State<Arc<Catalogo>>, frame: Frame) -> Result<Response, Failure> {
    let t = frame.voce();
    let mut aree: BTreeMap<Area, Vec<&Scheda>> = BTreeMap::new();
    for scheda in catalogo.schede() {
        aree.entry(scheda.area).or_default().push(scheda);
    }
    let titled = |(area, schede): (Area, _)| Sezione {
        titolo: area.titolo().in_lingua(t.lingua()).to_owned(),
        schede,
    };
    frame.page(&Elenco { t, sezioni: aree.into_iter().map(titled).collect() })
}
