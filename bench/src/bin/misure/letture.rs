//! Reads what was measured: the runs over many people, OpenFisca's, the differences, criterion's medians.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use bench::banda::Banda;
use bench::corsa::Corsa;
use bench::pari::Motivo;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Everything measured.
pub(crate) struct Letture {
    pub(crate) folla: Folla,
    pub(crate) openfisca: OpenFisca,
    pub(crate) differenze: BTreeMap<String, Conto>,
    /// Medians in nanoseconds, by the name of the benchmark.
    pub(crate) mediane: BTreeMap<String, f64>,
}

/// The runs over many people.
#[derive(Deserialize)]
pub(crate) struct Folla {
    pub(crate) corse: Vec<Corsa>,
    pub(crate) memoria: Option<u64>,
    pub(crate) catalogo: Corsa,
    pub(crate) banda: Banda,
}

/// What `misura.py` wrote.
#[derive(Deserialize)]
pub(crate) struct OpenFisca {
    pub(crate) people: usize,
    pub(crate) repetitions: usize,
    pub(crate) seconds: BTreeMap<String, f64>,
    pub(crate) packages: BTreeMap<String, String>,
}

/// How a rule's answers compare.
#[derive(Deserialize)]
pub(crate) struct Conto {
    pub(crate) concessi_da_noi: usize,
    pub(crate) concessi_da_openfisca: usize,
    pub(crate) differenze: BTreeMap<Motivo, usize>,
}

#[derive(Deserialize)]
struct Estimates {
    median: Estimate,
}

#[derive(Deserialize)]
struct Estimate {
    point_estimate: f64,
}

#[derive(Deserialize)]
struct Benchmark {
    full_id: String,
}

impl Letture {
    pub(crate) fn read(corse: &Path, criterion: &Path) -> Result<Self, Box<dyn Error>> {
        let mut mediane = BTreeMap::new();
        collect(criterion, &mut mediane)?;
        Ok(Self {
            folla: json(&corse.join("folla.json"))?,
            openfisca: json(&corse.join("openfisca.json"))?,
            differenze: json(&corse.join("differenze.json"))?,
            mediane,
        })
    }
}

fn json<T: DeserializeOwned>(path: &Path) -> Result<T, Box<dyn Error>> {
    let text = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_slice(&text).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Criterion keeps the last run of each benchmark in a folder `new`.
fn collect(folder: &Path, mediane: &mut BTreeMap<String, f64>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry?.path();
        let estimates = path.join("estimates.json");
        if path.ends_with("new") && estimates.exists() {
            let benchmark: Benchmark = json(&path.join("benchmark.json"))?;
            let found: Estimates = json(&estimates)?;
            mediane.insert(benchmark.full_id, found.median.point_estimate);
        } else if path.is_dir() {
            collect(&path, mediane)?;
        }
    }
    Ok(())
}
