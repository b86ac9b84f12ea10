//! The case file: who, under which mandates, what is known, what stays shut, documents, timeline.

use std::collections::BTreeMap;
use std::sync::Arc;

use accessi::{Actor, Hat, Motivo, Platform, SoggettoId};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use catalogo::{Area, Catalogo, Scheda};
use cornice::components::{Definitions, Empty, Fact, FactsTable, Happening, Timeline};
use cornice::{Campo, Choice, Failure, Form, Frame, Pagina, Testa, Voce};

use super::parole;
use super::spedizione::{self, FILE, MANDATO, SPIEGAZIONE};
use crate::read::{ReadStoria, Storia};
use crate::set::{Conta, Dato, Fonti, read_archives};
use crate::{ArchivioInps, MandatoInVigore, ReadFascicolo, SetError, SetInformativo};

const CAMPO_FILE: Campo = Campo::new(FILE, "fascicoli-file");
const CAMPO_SPIEGAZIONE: Campo = Campo::new(SPIEGAZIONE, "fascicoli-spiegazione");
const CAMPO_MANDATO: Campo = Campo::new(MANDATO, "fascicoli-sotto-mandato");
/// What the door accepts; the bytes decide, whatever the name says.
const FORMATI: &str = ".pdf,.png,.jpg,.jpeg";

#[derive(Template)]
#[template(path = "fascicoli/fascicolo.html")]
struct UnFascicolo<'a> {
    t: &'a Voce,
    set: &'a SetInformativo<'a>,
    storia: &'a Storia,
    hat: Hat,
    form: &'a Form,
}

/// A fact on a line of the page.
struct Riga {
    titolo: String,
    valore: String,
    is_unknown: bool,
    fonte: String,
    data: String,
    schede: String,
    altrimenti: Option<String>,
}

/// The facts of one area.
struct DiArea {
    titolo: String,
    righe: Vec<Riga>,
}

impl Pagina for UnFascicolo<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        let identita = &self.set.apertura.identita;
        let testa = if self.is_assistito() {
            Testa::new(t.say("fascicoli-mio")).sommario(t.say("fascicoli-mio-sommario"))
        } else {
            Testa::new(format!("{} {}", identita.cognome, identita.nome))
                .sommario(t.say("fascicoli-sommario"))
        };
        testa.after("/scrivania", t.say("fascicoli-scrivania"))
    }
}

impl UnFascicolo<'_> {
    fn is_assistito(&self) -> bool {
        self.hat == Hat::Assistito
    }

    /// What stays shut, and which mandate opens it, is said to those who act under one.
    fn is_patronato(&self) -> bool {
        self.hat.patronato().is_some()
    }

    /// Advice is for the person and for whoever assists him.
    fn may_advise(&self) -> bool {
        matches!(self.hat, Hat::Assistito | Hat::Operatore { .. })
    }

    fn may_attach(&self) -> bool {
        self.may_advise() && !self.set.apertura.mandati.is_empty()
    }

    fn person(&self) -> Definitions {
        let (t, identita) = (self.t, &self.set.apertura.identita);
        Definitions::new()
            .row(t.say("fascicoli-nome"), format!("{} {}", identita.nome, identita.cognome))
            .row(t.say("fascicoli-codice-fiscale"), identita.codice_fiscale.expose())
            .row(t.say("fascicoli-nascita"), t.date(identita.data_nascita.date()))
    }

    fn object(&self, mandato: &MandatoInVigore) -> String {
        let titles = mandato.oggetto.iter().map(|titolo| titolo.in_lingua(self.t.lingua()));
        titles.collect::<Vec<_>>().join(", ")
    }

    fn since(&self, mandato: &MandatoInVigore) -> String {
        self.t.date(mandato.dal.giorno().date())
    }

    /// The facts by area, in the vocabulary's order inside each.
    fn areas(&self) -> Vec<DiArea> {
        let mut areas: BTreeMap<Area, Vec<Riga>> = BTreeMap::new();
        let mut others = Vec::new();
        for dato in self.set.dati() {
            let righe = dato.schede.first().map(|scheda| areas.entry(scheda.area).or_default());
            righe.unwrap_or(&mut others).push(self.line(dato));
        }
        let named = |area: Area| area.titolo().in_lingua(self.t.lingua()).to_owned();
        let mut titled: Vec<DiArea> =
            areas.into_iter().map(|(area, righe)| DiArea { titolo: named(area), righe }).collect();
        if !others.is_empty() {
            titled.push(DiArea { titolo: self.t.say("fascicoli-area-altro").into(), righe: others });
        }
        titled
    }

    /// What was declared of past years, the last first.
    fn years(&self) -> Vec<FactsTable> {
        let years = self.set.apertura.dichiarati_anni.keys().rev();
        let tables = years.map(|anno| {
            let caption = self.t.say("fascicoli-anno-dichiarati").arg("anno", anno.to_string());
            let mut table = FactsTable::new(self.t, caption);
            table.extend(self.set.anno(*anno).iter().map(|dato| {
                let (valore, fonte, data) = parole::dato(self.t, dato, self.set.giorno());
                Fact::new(dato.descritto.titolo.in_lingua(self.t.lingua()), valore).from(fonte, data)
            }));
            table
        });
        tables.collect()
    }

    fn line(&self, dato: &Dato<'_>) -> Riga {
        let t = self.t;
        let (valore, fonte, data) = parole::dato(t, dato, self.set.giorno());
        let asking = dato.schede.iter().filter(|scheda| self.asks(scheda));
        let asking = asking.map(|scheda| scheda.titolo.in_lingua(t.lingua()));
        Riga {
            titolo: dato.descritto.titolo.in_lingua(t.lingua()).to_owned(),
            valore,
            is_unknown: matches!(dato.conta(), Conta::Ignoto),
            fonte,
            data,
            schede: asking.collect::<Vec<_>>().join(", "),
            altrimenti: self.otherwise(dato),
        }
    }

    /// Under a mandate only the cards that it can answer asked for the fact; for the others the fact is not enough.
    fn asks(&self, scheda: &Scheda) -> bool {
        !self.is_patronato() || self.set.portata().answers(scheda)
    }

    /// Where archive and person disagree, what the one that does not count says.
    fn otherwise(&self, dato: &Dato<'_>) -> Option<String> {
        let t = self.t;
        if dato.is_silent() && dato.dichiarato.is_some() {
            return Some(t.say("fascicoli-non-risulta").arg("fonte", parole::fonte(t, dato.fonte())).into());
        }
        if !dato.is_disputed() {
            return None;
        }
        let counts = dato.conta().valore()?;
        let said = dato.dichiarato.as_ref().filter(|said| said.valore != *counts);
        let phrase = match (said, &dato.archiviato) {
            (Some(said), _) => t
                .say("fascicoli-dichiarato-altro")
                .arg("valore", parole::valore(t, dato.descritto, &said.valore))
                .arg("data", t.date(said.istante.giorno().date())),
            (None, Some(found)) => t
                .say("fascicoli-archivio-altro")
                .arg("valore", parole::valore(t, dato.descritto, &found.valore))
                .arg("fonte", parole::fonte(t, found.archivio)),
            (None, None) => return None,
        };
        Some(phrase.into())
    }

    /// The benefits that this mandate cannot answer.
    fn shut(&self) -> Vec<String> {
        let portata = self.set.portata();
        let schede = self.set.catalogo().schede().filter(|scheda| !portata.answers(scheda));
        schede.map(|scheda| scheda.titolo.in_lingua(self.t.lingua()).to_owned()).collect()
    }

    fn timeline(&self) -> Timeline {
        let t = self.t;
        let told = self.storia.eventi.iter().map(|evento| {
            let happened = parole::happened(t, evento);
            let happening = Happening::new(t.instant(evento.istante.timestamp()), happened);
            match evento.tipo.split_once('.') {
                Some(("mandati", _)) => {
                    let link = self.named(&evento.oggetto).unwrap_or(t.say("fascicoli-il-mandato").into());
                    happening.link(format!("/mandati/{}", evento.oggetto), link)
                }
                Some(("domande", _)) => {
                    happening.link(format!("/domande/{}", evento.oggetto), t.say("fascicoli-la-domanda"))
                }
                _ => happening,
            }
        });
        told.collect()
    }

    /// What a mandate in force is for.
    fn named(&self, mandato: &str) -> Option<String> {
        let mut in_force = self.set.apertura.mandati.iter();
        let found = in_force.find(|in_force| in_force.id.to_string() == mandato)?;
        Some(self.object(found))
    }

    fn mandates(&self) -> Vec<Choice> {
        let mandati = self.set.apertura.mandati.iter();
        mandati.map(|mandato| Choice::new(mandato.id.to_string(), self.object(mandato))).collect()
    }

    fn no_documents(&self) -> Empty {
        Empty::new(self.t.say("fascicoli-nessun-documento"))
    }
}

/// Shows the case file. The archives are asked after the leaf of the reading is kept.
pub(super) async fn show(
    State(platform): State<Platform>,
    State(catalogo): State<Arc<Catalogo>>,
    State(archivio): State<Arc<dyn ArchivioInps>>,
    actor: Actor,
    Path(soggetto): Path<SoggettoId>,
    frame: Frame,
) -> Result<Response, Failure> {
    let motivo = match actor.hat() {
        Hat::OperatoreInps { .. } => Motivo::Istruttoria,
        _ => Motivo::Patrocinio,
    };
    let read = ReadStoria(ReadFascicolo { catalogo: &catalogo, soggetto, motivo });
    let (apertura, storia) = platform.act(&actor, &read).await.map_err(SetError::from)?;
    let fonti = Fonti { archivio: &*archivio, catalogo: &catalogo };
    let set = read_archives(fonti, apertura).await?;
    let form = Form::new();
    frame.page(&UnFascicolo { t: frame.voce(), set: &set, storia: &storia, hat: actor.hat(), form: &form })
}
