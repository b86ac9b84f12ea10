//! `simula --controlla`: a simulation made again from what it says of itself, and compared.

use std::fs;
use std::path::Path;

use catalogo::{Catalogo, PaeseSimulato, Simulazione, SimulazioneError};
use lingue::Lingua;
use regole::Giorni;

use crate::avanzamento::Avanzamento;
use crate::guasto::Errore;
use crate::luogo::Luogo;
use crate::simula::{Dove, simulate};

/// Why a simulation cannot be made again from here.
#[derive(Debug, thiserror::Error)]
pub(super) enum NonRifatta {
    /// The file cannot be read.
    #[error("{0}")]
    File(#[from] std::io::Error),
    /// It is no simulation.
    #[error("{0}")]
    Simulazione(#[from] SimulazioneError),
    /// Another engine made it.
    #[error("engine {0}, and this is {1}")]
    Motore(String, &'static str),
    /// It compares other cards.
    #[error("other cards")]
    Schede,
    /// It was made over a country that was there.
    #[error("a country of its own")]
    Paese,
    /// It does not run.
    #[error("{0}")]
    Errore(#[from] Errore),
}

impl NonRifatta {
    pub(super) fn sentence(&self, lingua: Lingua) -> String {
        match (self, lingua) {
            (Self::Errore(errore), _) => errore.sentence(lingua),
            (Self::Motore(made, here), Lingua::It) => {
                format!("è stata fatta con il motore {made}; questo è il {here}")
            }
            (Self::Motore(made, here), Lingua::De) => {
                format!("sie wurde mit dem Regelwerk {made} gemacht; dieses ist {here}")
            }
            (Self::Motore(made, here), Lingua::En) => {
                format!("it was made with engine {made}; this one is {here}")
            }
            (Self::Schede, Lingua::It) => "confronta altre schede: indicare con --prima e --dopo le sue".to_owned(),
            (Self::Schede, Lingua::De) => {
                "sie vergleicht andere Leistungsblätter: mit --prima und --dopo die ihren angeben".to_owned()
            }
            (Self::Schede, Lingua::En) => "it compares other cards: name its own with --prima and --dopo".to_owned(),
            (Self::Paese, Lingua::It) => {
                "è stata fatta su un paese dato: lo si indica con --paese, e senza non si rifà".to_owned()
            }
            (Self::Paese, Lingua::De) => {
                "sie wurde über ein gegebenes Land gemacht: es wird mit --paese angegeben, sonst lässt sie sich nicht wiederholen".to_owned()
            }
            (Self::Paese, Lingua::En) => {
                "it was made over a given country: name it with --paese, or it cannot be made again".to_owned()
            }
            (Self::File(_) | Self::Simulazione(_), _) => self.to_string(),
        }
    }
}

/// Makes a simulation again; gives where it is not equal, which is nowhere if it is.
pub(super) fn check(
    file: &Path,
    prima: Option<&Catalogo>,
    dopo: &Catalogo,
    paese: Option<&Luogo>,
    avanzamento: &Avanzamento,
) -> Result<Vec<String>, NonRifatta> {
    let said = Simulazione::parse(&fs::read_to_string(file)?)?;
    if said.motore != regole::VERSIONE {
        return Err(NonRifatta::Motore(said.motore, regole::VERSIONE));
    }
    if said.prima.as_deref() != prima.map(|prima| &**prima.impronta()) || said.dopo != *dopo.impronta() {
        return Err(NonRifatta::Schede);
    }
    let dove = match (said.paese, paese) {
        (PaeseSimulato::Disegnato { persone, seme }, _) => Dove::Disegnato { persone, seme },
        (PaeseSimulato::Cartella, Some(paese)) => Dove::Paese(paese.clone()),
        (PaeseSimulato::Cartella, None) => return Err(NonRifatta::Paese),
    };
    let giorni = Giorni { data_diritto: said.data, conosciuto_al: None };
    let again = simulate(prima, dopo, &dove, giorni, avanzamento)?;
    Ok(differences(&said, &again))
}

/// Where two simulations differ: the numbers of all (`persone`), or a card by its id.
fn differences(said: &Simulazione, again: &Simulazione) -> Vec<String> {
    let mut found = Vec::new();
    if (said.persone, said.scartate) != (again.persone, again.scartate) {
        found.push("persone".to_owned());
    }
    for scheda in said.schede.iter().chain(&again.schede) {
        if said.find(&scheda.scheda) != again.find(&scheda.scheda)
            && !found.contains(&scheda.scheda.to_string())
        {
            found.push(scheda.scheda.to_string());
        }
    }
    if found.is_empty() && said != again {
        found.push("schede".to_owned());
    }
    found
}

/// Says whether a simulation that was made again is equal.
pub(super) fn verdict(different: &[String], lingua: Lingua) -> String {
    let places = different.join(", ");
    match (different.is_empty(), lingua) {
        (true, Lingua::It) => "rifatta: è uguale".to_owned(),
        (true, Lingua::De) => "wiederholt: sie ist gleich".to_owned(),
        (true, Lingua::En) => "made again: it is equal".to_owned(),
        (false, Lingua::It) => format!("rifatta: è diversa in {places}"),
        (false, Lingua::De) => format!("wiederholt: sie ist anders in {places}"),
        (false, Lingua::En) => format!("made again: it differs in {places}"),
    }
}

#[cfg(test)]
mod tests;
