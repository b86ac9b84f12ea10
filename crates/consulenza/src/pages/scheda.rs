//! A card, as law and as plain language: what it asks, with which figures, how it is claimed, and what is not known.

use std::sync::Arc;

use accessi::Platform;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use axum_extra::extract::Query;
use catalogo::spiega::Motivo;
use catalogo::{Affidabilita, Catalogo, ParametroDescritto, Scheda};
use cornice::components::{Callout, Tone};
use cornice::{Campo, Failure, Form, Frame, Pagina, Testa, Voce, parse_date};
use jiff::civil::Date;
use regole::{Fatti, Giorni, Stato};
use serde::Deserialize;

use super::seguito::Seguito;

const CONFRONTO: Campo<'static> = Campo::new("confronto", "consulenza-scheda-giorno");

/// The day whose figures are compared with today's, as the browser's form writes it.
#[derive(Deserialize)]
pub(super) struct Confronto {
    #[serde(rename = "confronto-giorno", default)]
    giorno: String,
    #[serde(rename = "confronto-mese", default)]
    mese: String,
    #[serde(rename = "confronto-anno", default)]
    anno: String,
}

impl Confronto {
    /// The day that was asked for; none when nothing was, or nothing that is a day.
    fn day(&self) -> Option<Date> {
        parse_date(&[&*self.giorno, &*self.mese, &*self.anno].join("/")).ok()
    }
}

#[derive(Template)]
#[template(path = "consulenza/scheda.html")]
struct UnaScheda<'a> {
    t: &'a Voce,
    catalogo: &'a Catalogo,
    scheda: &'a Scheda,
    requisiti: Vec<Motivo>,
    oggi: Date,
    confronto: Option<Date>,
    form: Form,
}

/// A figure, today and on the day it is compared with.
struct Cifra {
    titolo: String,
    oggi: Option<Valida>,
    allora: Option<Valida>,
    is_changed: bool,
}

/// A figure that holds on a day.
struct Valida {
    valore: String,
    is_provisional: bool,
    fonte: String,
}

impl Pagina for UnaScheda<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(self.scheda.titolo.in_lingua(t.lingua()))
            .sommario(self.scheda.in_breve.in_lingua(t.lingua()))
            .after("/catalogo", t.say("consulenza-catalogo"))
    }
}

impl UnaScheda<'_> {
    fn norma(&self, id: &str) -> String {
        self.catalogo.find_norma(id).map_or_else(|| id.to_owned(), |norma| norma.testo.to_string())
    }

    fn warning(&self) -> Option<Callout> {
        let unconfirmed = self.scheda.affidabilita == Affidabilita::DaConfermare;
        unconfirmed.then(|| Callout::new(Tone::Warning, self.t.say("consulenza-scheda-da-confermare")))
    }

    fn claim(&self) -> String {
        match &self.scheda.si_chiede_con {
            Some(richiesta) if self.scheda.is_claimed() => {
                let testo = richiesta.testo.in_lingua(self.t.lingua());
                let key =
                    if self.scheda.is_filed_here() { "consulenza-si-chiede" } else { "consulenza-altrove" };
                self.t.say(key).arg("richiesta", testo).into()
            }
            _ => self.t.say("consulenza-senza-domanda").into(),
        }
    }

    fn sequel(&self) -> Seguito<'_> {
        Seguito::of_card(self.t, self.catalogo, self.scheda, self.oggi)
    }

    /// The benefits that take this one's place.
    fn instead(&self) -> Vec<&Scheda> {
        self.scheda.coperta_da.iter().filter_map(|id| self.catalogo.find_scheda(id)).collect()
    }

    fn figures(&self) -> Vec<Cifra> {
        let named = self.scheda.parametri().iter().filter_map(|nome| self.catalogo.find_parametro(nome));
        named.map(|parametro| self.figure(parametro)).collect()
    }

    fn figure(&self, parametro: &ParametroDescritto) -> Cifra {
        let oggi = self.on(parametro, self.oggi);
        let allora = self.confronto.and_then(|day| self.on(parametro, day));
        let value = |valida: &Option<Valida>| valida.as_ref().map(|valida| valida.valore.clone());
        let is_changed = self.confronto.is_some() && value(&oggi) != value(&allora);
        let titolo = parametro.titolo.in_lingua(self.t.lingua()).to_owned();
        Cifra { titolo, oggi, allora, is_changed }
    }

    fn on(&self, parametro: &ParametroDescritto, day: Date) -> Option<Valida> {
        let (_, versione) = parametro.parametro.find(day, None)?;
        Some(Valida {
            valore: self.catalogo.show_figure(parametro, &versione.valore, self.t.lingua()),
            is_provisional: versione.stato == Stato::Provvisorio,
            fonte: versione.fonte.to_string(),
        })
    }

    fn compared(&self) -> Option<String> {
        self.confronto.map(|day| self.t.date(day))
    }
}

/// Shows a card.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    Path(scheda): Path<String>,
    Query(confronto): Query<Confronto>,
    frame: Frame,
) -> Result<Response, Failure> {
    let scheda = catalogo.find_scheda(&scheda).ok_or_else(Failure::not_found)?;
    let oggi = platform.store().now().giorno().date();
    // Of nobody in particular: each requirement is said, and none is decided.
    let nobody =
        catalogo.valuta(scheda, &Fatti::new(), Giorni { data_diritto: oggi, conosciuto_al: Some(oggi) });
    let t = frame.voce();
    let requisiti = catalogo.spiega(scheda, &nobody, t.lingua()).requisiti;
    let confronto = confronto.day();
    let form = confronto.map_or_else(Form::new, |day| Form::new().with_date(CONFRONTO, day));
    frame.page(&UnaScheda { t, catalogo: &catalogo, scheda, requisiti, oggi, confronto, form })
}
