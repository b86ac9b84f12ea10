//! The acts that cards and parameters cite, each written once.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::lettura::Lettura;
use crate::vocabolario::is_name;
use crate::yaml::Nodo;

/// An act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Norma {
    /// How it is cited.
    pub testo: Arc<str>,
}

/// Reads the acts' file.
pub(crate) fn load(lettura: &mut Lettura<'_>, root: &Nodo) -> BTreeMap<Arc<str>, Norma> {
    let mut all = BTreeMap::new();
    let Some(mut campi) = lettura.map(root) else { return all };
    let acts = campi.need(lettura, "norme");
    campi.finish(lettura);
    for (id, posto, nodo) in acts.map(|nodo| lettura.named(nodo)).unwrap_or_default() {
        if !is_name(id) {
            lettura.fault(posto, "a name is lower-case letters, digits and `_`");
        }
        let Some(mut campi) = lettura.map(nodo) else { continue };
        let testo = campi.need(lettura, "testo").and_then(|nodo| lettura.words(nodo));
        campi.finish(lettura);
        all.extend(testo.map(|testo| (Arc::from(id), Norma { testo })));
    }
    all
}
