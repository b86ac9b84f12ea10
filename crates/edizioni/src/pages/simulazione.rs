//! Who gains and who loses, as the simulation counted them.

use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::{
    Chi, Conteggio, Cosa, Effetto, GruppoSimulato, Nomi, PaeseSimulato, SchedaSimulata, Simulazione,
};
use cornice::Voce;

use super::parole;

#[derive(Template)]
#[template(path = "edizioni/simulazione.html")]
pub(super) struct Simulata<'a> {
    t: &'a Voce,
    intro: String,
    /// The commands that make it again; none when the edition waits no more.
    comandi: Vec<String>,
    schede: Vec<Contata>,
}

impl HtmlSafe for Simulata<'_> {}

/// A card, with the people for whom it answers otherwise.
struct Contata {
    titolo: String,
    righe: Vec<Riga>,
}

struct Riga {
    chi: String,
    effetto: String,
    persone: String,
    euro: String,
}

impl<'a> Simulata<'a> {
    pub(super) fn new(t: &'a Voce, simulazione: &Simulazione, nomi: &Nomi, is_waiting: bool) -> Self {
        let intro = match simulazione.paese {
            PaeseSimulato::Disegnato { seme, .. } => {
                t.say("edizioni-paese-disegnato").arg("seme", seme.to_string())
            }
            PaeseSimulato::Cartella => t.say("edizioni-paese-cartella"),
        };
        let intro = intro.arg("persone", count(t, simulazione.persone));
        let intro = intro.arg("data", t.date(simulazione.data)).arg("motore", &simulazione.motore).into();
        let comandi = if is_waiting { again(simulazione) } else { Vec::new() };
        let schede = simulazione.schede.iter().map(|scheda| read(t, nomi, scheda)).collect();
        Self { t, intro, comandi, schede }
    }
}

/// What whoever has the program and the data writes.
fn again(simulazione: &Simulazione) -> Vec<String> {
    let before = if simulazione.prima.is_some() { "--prima edizione/prima" } else { "--dal-nulla" };
    let country = match simulazione.paese {
        PaeseSimulato::Disegnato { .. } => "",
        PaeseSimulato::Cartella => " --paese PAESE",
    };
    vec![
        "patrocinio schede in-attesa -o edizione".to_owned(),
        format!(
            "patrocinio schede simula --controlla edizione/simulazione.json {before} --dopo edizione/dopo{country}"
        ),
    ]
}

fn read(t: &Voce, nomi: &Nomi, scheda: &SchedaSimulata) -> Contata {
    let how = String::from(t.say(parole::come(scheda.come)));
    let nome = parole::nome(t, nomi, Cosa::Scheda, &scheda.scheda);
    let titolo = t.say("edizioni-scheda").arg("nome", nome).arg("come", how).into();
    let rows = scheda.gruppi.iter().flat_map(|gruppo| {
        gruppo.effetti.iter().map(|(effetto, conteggio)| row(t, gruppo, *effetto, conteggio))
    });
    Contata { titolo, righe: rows.collect() }
}

fn row(t: &Voce, gruppo: &GruppoSimulato, effetto: Effetto, conteggio: &Conteggio) -> Riga {
    let chi = match gruppo.chi {
        Chi::Tutti => t.say("edizioni-chi-tutti"),
        Chi::Eta => t.say("edizioni-chi-eta").arg("valore", &*gruppo.valore),
        Chi::Sesso => t.say("edizioni-chi-sesso").arg("valore", &*gruppo.valore),
    };
    let few = || t.say("edizioni-non-detto").into();
    Riga {
        chi: chi.into(),
        effetto: t.say(parole::effetto(effetto)).into(),
        persone: conteggio.persone.map_or_else(few, |persone| count(t, persone)),
        euro: conteggio.centesimi_anno.map_or_else(|| "–".to_owned(), |cents| t.euro(cents)),
    }
}

fn count(t: &Voce, persone: u64) -> String {
    t.number(i64::try_from(persone).unwrap_or(i64::MAX))
}
