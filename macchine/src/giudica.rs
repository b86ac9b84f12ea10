//! A worker's judgement of one partition, with the code of one machine, after it has made sure that it is the same run.

use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::AtomicBool;

use catalogo::Catalogo;
use datafusion::error::DataFusionError;
use scansione::{Avanzamento, Errore, Giro, Lavoro};

use crate::richiesta::Richiesta;

/// Where, in the output, a worker says why a partition could not be judged.
pub(crate) const GUASTI: &str = "guasti";
/// A refusal stands between these marks: the coordinator puts words of its own around it.
const RIFIUTO: [&str; 2] = ["[rifiuto:", ":rifiuto]"];

/// Who judges on a worker.
#[derive(Debug)]
pub(crate) struct Esecutore {
    pub(crate) catalogo: Catalogo,
    /// The folder that the machines share: nothing is read or written outside it.
    pub(crate) cartella: PathBuf,
    /// A name that no other worker has.
    pub(crate) nome: String,
}

impl Esecutore {
    /// Judges a partition. What is wrong with it is written in the output, and the others go on; a run that is not the one
    /// that this worker can do ends the whole.
    pub(crate) fn judge(
        &self,
        richiesta: &Richiesta,
        parte: &str,
        sigillo: &str,
    ) -> Result<(), DataFusionError> {
        let refuse = |errore: &Errore| {
            let [before, after] = RIFIUTO;
            let said = errore.sentence(richiesta.lingua());
            DataFusionError::Execution(format!("{before}{}: {said}{after}", self.nome))
        };
        let giro = self.admit(richiesta, parte).map_err(|errore| refuse(&errore))?;
        let (avanzamento, ferma) = (Avanzamento::silent(), AtomicBool::new(false));
        let lavoro = Lavoro::new(&self.catalogo, &giro, &avanzamento, &ferma, &self.nome);
        if lavoro.seal(parte).map_or(true, |found| found != sigillo) {
            return Err(refuse(&Errore::AltriFile(parte.to_owned())));
        }
        if let Err(errore) = lavoro.partition(parte) {
            let said = errore.sentence(richiesta.lingua());
            self.blame(&giro, parte, &said).map_err(|errore| refuse(&errore))?;
        }
        Ok(())
    }

    /// The run, if this worker sees its folder and has its cards; it goes nowhere else.
    fn admit(&self, richiesta: &Richiesta, parte: &str) -> Result<Giro, Errore> {
        let unseen = || Errore::NonVista(self.cartella.clone());
        let giro = richiesta.giro().ok_or_else(unseen)?;
        let is_name = Path::new(parte).components().all(|part| matches!(part, Component::Normal(_)));
        // An object store is read, and never written.
        let is_inside = giro.paese.cartella().is_none_or(|path| self.contains(path))
            && self.contains(&giro.uscita)
            && self.contains(&giro.fatti);
        if !is_name || !is_inside {
            return Err(unseen());
        }
        giro.join(&self.catalogo)?;
        Ok(giro)
    }

    /// Tells whether a path is in the shared folder, wherever links lead: what is not there yet is in its parent.
    fn contains(&self, path: &Path) -> bool {
        if path.components().any(|part| matches!(part, Component::ParentDir)) {
            return false;
        }
        let known = path.ancestors().find_map(|known| known.canonicalize().ok());
        known.is_some_and(|known| known.starts_with(&self.cartella))
    }

    fn blame(&self, giro: &Giro, parte: &str, said: &str) -> Result<(), Errore> {
        let folder = giro.uscita.join(GUASTI);
        let (whole, draft) = (folder.join(parte), folder.join(format!("{parte}.bozza{}", self.nome)));
        let written = fs::create_dir_all(&folder).and_then(|()| fs::write(&draft, said));
        written
            .and_then(|()| fs::rename(&draft, &whole))
            .map_err(|causa| Errore::Disco { percorso: whole, causa })
    }
}

/// The refusal in what the coordinator says of a failure.
pub(crate) fn find_refusal(said: &str) -> Option<String> {
    let [before, after] = RIFIUTO;
    let (refusal, _) = said.split_once(before)?.1.split_once(after)?;
    Some(refusal.to_owned())
}
