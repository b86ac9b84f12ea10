//! What has changed between two days in the whole catalogue, area by area.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use accessi::Platform;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use catalogo::{Area, Catalogo, DueGiorni, Scheda, Variazione, Vigenza};
use cornice::{Failure, Form, Frame, Pagina, Testa, Voce};
use jiff::civil::Date;

use super::confronto::{AL, DAL, DueDate, Riga, Variazioni};
use super::due_edizioni::{self, LeEdizioni};

#[derive(Template)]
#[template(path = "consulenza/novita.html")]
struct LeNovita<'a> {
    t: &'a Voce,
    oggi: Date,
    due: DueDate,
    aree: Vec<NovitaDiArea<'a>>,
    edizioni: Option<LeEdizioni<'a>>,
}

/// What has changed in an area.
struct NovitaDiArea<'a> {
    area: Area,
    titolo: String,
    vigenza: Vec<(&'a Scheda, Vigenza)>,
    cambiate: Righe,
    ignote: Righe,
}

/// Figures by name: one that many cards read is told once, with all of them.
#[derive(Default)]
struct Righe {
    righe: Vec<Riga>,
    posti: BTreeMap<Arc<str>, usize>,
}

impl Righe {
    fn take(&mut self, nome: &Arc<str>, scheda: (String, String), riga: impl FnOnce() -> Riga) {
        let last = self.righe.len();
        let place = *self.posti.entry(Arc::clone(nome)).or_insert(last);
        if place == last {
            self.righe.push(riga());
        }
        if let Some(riga) = self.righe.get_mut(place) {
            riga.schede.push(scheda);
        }
    }
}

impl Pagina for LeNovita<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("consulenza-novita"))
            .sommario(t.say("consulenza-novita-sommario"))
            .after("/catalogo", t.say("consulenza-catalogo"))
    }
}

impl LeNovita<'_> {
    fn table<'r>(&'r self, area: &str, righe: &'r Righe) -> Option<Variazioni<'r>> {
        let giorni = self.due.giorni?;
        (!righe.righe.is_empty()).then(|| Variazioni::new(self.t, area, giorni, &righe.righe))
    }
}

impl<'a> NovitaDiArea<'a> {
    fn of(t: &Voce, catalogo: &'a Catalogo, area: Area, giorni: DueGiorni) -> Self {
        let titolo = area.titolo().in_lingua(t.lingua()).to_owned();
        let (vigenza, cambiate, ignote) = (Vec::new(), Righe::default(), Righe::default());
        let mut found = Self { area, titolo, vigenza, cambiate, ignote };
        for scheda in catalogo.schede().filter(|scheda| scheda.area == area) {
            found.take(t, catalogo, scheda, giorni);
        }
        found
    }

    fn take(&mut self, t: &Voce, catalogo: &Catalogo, scheda: &'a Scheda, giorni: DueGiorni) {
        let novita = catalogo.novita(scheda, giorni, t.lingua());
        let named = || (scheda.id.to_string(), scheda.titolo.in_lingua(t.lingua()).to_owned());
        self.vigenza.extend(novita.vigenza.into_iter().map(|vigenza| (scheda, vigenza)));
        for cifra in novita.cifre {
            let rows = match cifra.variazione {
                Variazione::Cambiata => &mut self.cambiate,
                Variazione::NonNota => &mut self.ignote,
                Variazione::Uguale => continue,
            };
            let nome = Arc::clone(&cifra.nome);
            rows.take(&nome, named(), || Riga::of_figure(t, cifra));
        }
        for calcolo in novita.calcoli {
            let mut riga = Riga::of_reckoning(calcolo);
            riga.schede.push(named());
            self.cambiate.righe.push(riga);
        }
    }

    /// How many things have changed.
    fn changes(&self) -> usize {
        self.vigenza.len() + self.cambiate.righe.len()
    }
}

/// Compares the whole catalogue on two days.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    frame: Frame,
    form: Form,
) -> Result<Response, Failure> {
    let oggi = platform.store().now().giorno().date();
    let t = frame.voce();
    let due = DueDate::read(form, oggi);
    let by_area: BTreeSet<Area> = catalogo.schede().map(|scheda| scheda.area).collect();
    let areas = due
        .giorni
        .map(|giorni| by_area.into_iter().map(|area| NovitaDiArea::of(t, &catalogo, area, giorni)).collect());
    let edizioni = match due.giorni {
        Some(giorni) => {
            let found = due_edizioni::load(&platform, giorni).await.map_err(Failure::internal)?;
            Some(LeEdizioni::of(t, giorni, &found, None))
        }
        None => None,
    };
    let pagina = LeNovita { t, oggi, due, aree: areas.unwrap_or_default(), edizioni };
    if pagina.due.giorni.is_none() { frame.refused(&pagina) } else { frame.page(&pagina) }
}
