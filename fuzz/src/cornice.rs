//! What surrounds a card: of the real facts and parameters, those that some cards read, so that loading is quick.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use catalogo::{Catalogo, Scheda, Sorgente};

/// The cards whose facts and parameters are kept, and whose texts are seeds (`semi.py`).
const SCHEDE: [&str; 3] = ["assegno_sociale", "quattordicesima", "assegno_unico"];

/// The catalogue as it is.
pub(crate) fn catalogue() -> Catalogo {
    Catalogo::embedded().expect("the cards are whole")
}

/// The files that cards refer to.
pub(crate) fn frame() -> Vec<Sorgente> {
    let catalogo = catalogue();
    let schede = || SCHEDE.iter().filter_map(|id| catalogo.find_scheda(id));
    let read: BTreeSet<&str> =
        schede().flat_map(Scheda::fatti).filter_map(|percorso| percorso.split('.').next()).collect();
    // A fact may name another, for how it changes with time.
    let named = read.iter().filter_map(|nome| catalogo.fattario().find(nome)).flat_map(|fatto| {
        let nel_tempo = &fatto.nel_tempo;
        nel_tempo.vale_dal.as_deref().into_iter().chain(nel_tempo.cresce_se.as_deref())
    });
    let fatti: BTreeSet<&str> = named.chain(read.iter().copied()).collect();
    let parametri: BTreeSet<&str> = schede().flat_map(Scheda::parametri).map(AsRef::as_ref).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../prestazioni");
    let read = |nome: &str| fs::read_to_string(folder.join(nome)).expect("a file of the law");
    [
        ("fatti.yaml", keep(&read("fatti.yaml"), &fatti)),
        ("parametri.yaml", keep(&read("parametri.yaml"), &parametri)),
        ("norme.yaml", read("norme.yaml")),
    ]
    .into_iter()
    .map(|(nome, testo)| Sorgente { nome: nome.to_owned(), testo })
    .collect()
}

/// Leaves out the entries with other names; an entry begins with its name, two spaces in.
fn keep(testo: &str, nomi: &BTreeSet<&str>) -> String {
    let mut is_kept = true;
    let lines = testo.lines().filter(|line| {
        let entry = line.strip_prefix("  ").and_then(|line| line.strip_suffix(':'));
        match entry.filter(|nome| !nome.starts_with([' ', '#'])) {
            Some(nome) => is_kept = nomi.contains(nome),
            None if !line.starts_with(' ') => is_kept = true,
            None => {}
        }
        is_kept
    });
    lines.fold(String::new(), |text, line| text + line + "\n")
}
