//! The rights of one person: one line a benefit, by how they stand.

use std::sync::Arc;

use accessi::{Actor, Platform, SoggettoId};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use catalogo::Catalogo;
use catalogo::spiega::Spiegazione;
use cornice::components::{Callout, Chip, Tone};
use cornice::{Failure, Frame, Pagina, Testa, Voce};
use fascicoli::{ArchivioInps, Fonti, SetInformativo};

use super::parole;
use super::tempo::nearby;
use crate::{Diritto, Giudizio, Gruppo, Riesame, evaluate, load_diritti};

#[derive(Template)]
#[template(path = "consulenza/diritti.html")]
struct Elenco<'a> {
    t: &'a Voce,
    set: &'a SetInformativo<'a>,
    diritti: &'a [Diritto<'a>],
    is_assistito: bool,
}

/// A benefit on a line.
struct Riga {
    scheda: String,
    titolo: String,
    in_breve: String,
    chip: Chip,
    importo: Option<String>,
    decorrenza: Option<String>,
    is_decorrenza_ignota: bool,
    mancanti: usize,
    vicino: Option<String>,
}

/// The benefits that stand alike.
struct Sezione {
    titolo: String,
    spiega: Option<String>,
    righe: Vec<Riga>,
}

impl Pagina for Elenco<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say(if self.is_assistito { "consulenza-miei-diritti" } else { "consulenza-diritti" }))
            .after("/scrivania", t.say("consulenza-scrivania"))
            .after(self.file(), t.say("consulenza-fascicolo"))
            .sommario(t.say("consulenza-sommario"))
    }
}

impl Elenco<'_> {
    fn file(&self) -> String {
        format!("/fascicoli/{}", self.set.apertura.soggetto)
    }

    /// Whether some right in payment would be evaluated again on other incomes.
    fn may_review(&self) -> bool {
        !Riesame::of(self.set, self.diritti).pagate.is_empty()
    }

    /// The groups that have something in them.
    fn sections(&self) -> Vec<Sezione> {
        let mut sections = Vec::new();
        for gruppo in Gruppo::ALL {
            let within = self.diritti.iter().filter(|diritto| diritto.gruppo() == gruppo);
            let righe: Vec<Riga> = within.map(|diritto| self.line(diritto)).collect();
            if !righe.is_empty() {
                let shut = gruppo == Gruppo::ServeConsulenza;
                let spiega = shut.then(|| self.t.say("consulenza-serve-consulenza-spiega").into());
                sections.push(Sezione { titolo: self.t.say(parole::gruppo(gruppo)).into(), spiega, righe });
            }
        }
        sections
    }

    fn line(&self, diritto: &Diritto<'_>) -> Riga {
        let (scheda, lingua) = (diritto.scheda, self.t.lingua());
        let told = self.explained(diritto);
        Riga {
            scheda: scheda.id.to_string(),
            titolo: scheda.titolo.in_lingua(lingua).to_owned(),
            in_breve: scheda.in_breve.in_lingua(lingua).to_owned(),
            chip: parole::chip(self.t, diritto),
            importo: told.as_ref().and_then(|told| told.importo.clone()),
            decorrenza: told.as_ref().and_then(|told| told.decorrenza.clone()),
            // Where the answer itself waits, that is what to say.
            is_decorrenza_ignota: diritto.gruppo() == Gruppo::Spetta
                && told
                    .as_ref()
                    .is_some_and(|told| told.mancanti.is_empty() && told.decorrenza_ignota().is_some()),
            mancanti: told.map_or(0, |told| told.mancanti.len()),
            vicino: if diritto.gruppo() == Gruppo::NonSpetta {
                nearby(self.t, self.set, diritto)
            } else {
                None
            },
        }
    }

    fn explained(&self, diritto: &Diritto<'_>) -> Option<Spiegazione> {
        let Giudizio::Risposta(risposta) = &diritto.giudizio else { return None };
        Some(self.set.catalogo().spiega(diritto.scheda, risposta, self.t.lingua()))
    }

    fn nothing(&self) -> Callout {
        parole::nessuna_scheda(self.t)
    }

    /// The platform advises; INPS decides.
    fn notice(&self) -> Callout {
        let t = self.t;
        let key = if self.is_assistito { "consulenza-decide-inps-tu" } else { "consulenza-decide-inps" };
        Callout::new(Tone::Info, t.say(key))
            .text(t.say("consulenza-valutato-il").arg("data", t.date(self.set.giorno().date())))
    }
}

/// Shows every benefit.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    State(archivio): State<Arc<dyn ArchivioInps>>,
    actor: Actor,
    Path(soggetto): Path<SoggettoId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let fonti = Fonti { archivio: &*archivio, catalogo: &catalogo };
    let set = load_diritti(&platform, &actor, fonti, soggetto).await?;
    let diritti = evaluate(&set, set.giorno());
    let is_assistito = actor.is_assistito();
    frame.page(&Elenco { t: frame.voce(), set: &set, diritti: &diritti, is_assistito })
}
