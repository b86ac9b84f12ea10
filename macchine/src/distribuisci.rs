//! A run over many machines, from the side of who asks: what is left to judge is handed in until nothing is, then added up.

use std::fs;
use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use catalogo::Catalogo;
use datafusion::physical_plan::ExecutionPlan;
use scansione::{Avanzamento, Errore, Giro, Lavoro, Parte, Resoconto, partitions};

use crate::chiedi::{Coordinatore, Fine};
use crate::giudica::{GUASTI, find_refusal};
use crate::guasto::Guasto;
use crate::nodo::Giudica;
use crate::richiesta::Richiesta;
use crate::silenzio::Silenzio;

/// Judges the catalogue over a country, on the workers of a coordinator.
///
/// # Errors
/// What stops a run on one machine, a worker that refuses, a coordinator that does not answer.
pub async fn scan(
    catalogo: &Catalogo,
    giro: &Giro,
    coordinatore: &(String, u16),
    avanzamento: &Avanzamento,
    ferma: &AtomicBool,
) -> Result<Resoconto, Guasto> {
    let parti = partitions(&giro.paese)?;
    let _turno = giro.claim(catalogo)?;
    let lavoro = Lavoro::new(catalogo, giro, avanzamento, ferma, "");
    let richiesta = Arc::new(Richiesta::new(giro)?);
    let mut coordinatore = Coordinatore::connect(coordinatore).await?;
    avanzamento.expect(parti.iter().map(|parte| parte.righe).sum());
    let mut resoconto = Resoconto::default();
    let mut left = what_is_left(&lavoro, &parti, avanzamento, &mut resoconto);
    let mut silenzio = Silenzio::new(giro);
    while !left.is_empty() && !resoconto.fermata {
        let before = left.len();
        forget(giro)?;
        let plan = plan(&lavoro, &richiesta, &left)?;
        let mut waiting = left.clone();
        let seen = || {
            watch(giro, avanzamento, &mut waiting);
            silenzio.tell(avanzamento);
        };
        let fine = coordinatore.run(plan, ferma, seen).await?;
        left = settle(&lavoro, left, &mut resoconto)?;
        resoconto.fermata = is_stopped(fine, left.len() < before)?;
    }
    avanzamento.finish();
    if !resoconto.fermata && resoconto.fallite.is_empty() {
        lavoro.gather(&parti, &mut resoconto)?;
    }
    Ok(resoconto)
}

/// The partitions that no earlier run has judged.
fn what_is_left<'p>(
    lavoro: &Lavoro<'_>,
    parti: &'p [Parte],
    avanzamento: &Avanzamento,
    resoconto: &mut Resoconto,
) -> Vec<&'p Parte> {
    let mut left = Vec::new();
    for parte in parti {
        match lavoro.is_done(&parte.nome) {
            Ok(true) => {
                resoconto.riprese += 1;
                avanzamento.skip(parte.righe);
            }
            Ok(false) => left.push(parte),
            Err(errore) => resoconto.fallite.push((parte.nome.clone(), errore)),
        }
    }
    left
}

/// Tells whether the run was stopped. What was given up is handed in again as long as some partition has come to its end:
/// workers may have disappeared one after the other.
fn is_stopped(fine: Fine, has_advanced: bool) -> Result<bool, Guasto> {
    match fine {
        Fine::Fermata => Ok(true),
        Fine::Caduta(said) => match find_refusal(&said) {
            Some(refusal) => Err(Guasto::Rifiuto(refusal)),
            None if has_advanced => Ok(false),
            None => Err(Guasto::Fermo(said)),
        },
        Fine::Finita if has_advanced => Ok(false),
        Fine::Finita => Err(Guasto::Fermo("no partition has become whole".to_owned())),
    }
}

fn plan(
    lavoro: &Lavoro<'_>,
    richiesta: &Arc<Richiesta>,
    parti: &[&Parte],
) -> Result<Arc<dyn ExecutionPlan>, Guasto> {
    let mut names = Vec::new();
    for parte in parti {
        names.push((parte.nome.clone(), lavoro.seal(&parte.nome)?));
    }
    Ok(Giudica::plan(Arc::clone(richiesta), &names).map_err(Errore::from)?)
}

/// Counts the partitions that have become whole.
fn watch(giro: &Giro, avanzamento: &Avanzamento, waiting: &mut Vec<&Parte>) {
    waiting.retain(|parte| {
        let is_done = giro.done(&parte.nome).exists();
        if is_done {
            avanzamento.done(parte.righe);
        }
        !is_done
    });
}

/// Takes note of what became of the partitions; gives those that nobody has judged.
fn settle<'p>(
    lavoro: &Lavoro<'_>,
    parti: Vec<&'p Parte>,
    resoconto: &mut Resoconto,
) -> Result<Vec<&'p Parte>, Guasto> {
    let mut left = Vec::new();
    for parte in parti {
        let said = lavoro.giro().uscita.join(GUASTI).join(&parte.nome);
        if lavoro.is_done(&parte.nome)? {
            resoconto.giudicate += 1;
        } else if let Ok(said) = fs::read_to_string(said) {
            resoconto.fallite.push((parte.nome.clone(), Errore::Altrove(said)));
        } else {
            left.push(parte);
        }
    }
    Ok(left)
}

/// What was wrong the time before is tried again.
fn forget(giro: &Giro) -> Result<(), Errore> {
    let folder = giro.uscita.join(GUASTI);
    match fs::remove_dir_all(&folder) {
        Err(causa) if causa.kind() != ErrorKind::NotFound => Err(Errore::Disco { percorso: folder, causa }),
        _ => Ok(()),
    }
}
