//! What is asked of a worker: which run, in which language; it travels with the plan.

use std::io;
use std::path::{PathBuf, absolute};

use lingue::Lingua;
use regole::Giorni;
use scansione::{Errore, Giro};
use serde::{Deserialize, Serialize};

/// A run, as one machine tells another.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub(crate) struct Richiesta {
    paese: String,
    uscita: PathBuf,
    fatti: PathBuf,
    data: String,
    conosciuto_al: Option<String>,
    lingua: String,
}

impl Richiesta {
    /// Tells a run: folders by their whole names, since another machine is elsewhere.
    pub(crate) fn new(giro: &Giro) -> Result<Self, Errore> {
        let whole = |folder: &PathBuf| {
            absolute(folder).map_err(|causa: io::Error| Errore::Disco { percorso: folder.clone(), causa })
        };
        Ok(Self {
            paese: giro
                .paese
                .whole()
                .map_err(|causa| Errore::Disco { percorso: giro.paese.to_string().into(), causa })?
                .to_string(),
            uscita: whole(&giro.uscita)?,
            fatti: whole(&giro.fatti)?,
            data: giro.giorni.data_diritto.to_string(),
            conosciuto_al: giro.giorni.conosciuto_al.map(|day| day.to_string()),
            lingua: giro.lingua.code().to_owned(),
        })
    }

    /// The run; none if this is not how one is told.
    pub(crate) fn giro(&self) -> Option<Giro> {
        let conosciuto_al = match &self.conosciuto_al {
            Some(day) => Some(regole::parse_date(day)?),
            None => None,
        };
        Some(Giro {
            paese: self.paese.parse().ok()?,
            uscita: self.uscita.clone(),
            fatti: self.fatti.clone(),
            giorni: Giorni { data_diritto: regole::parse_date(&self.data)?, conosciuto_al },
            lingua: Lingua::find(&self.lingua)?,
        })
    }

    pub(crate) fn lingua(&self) -> Lingua {
        Lingua::find(&self.lingua).unwrap_or(Lingua::It)
    }
}
