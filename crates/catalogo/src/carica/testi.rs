//! Checking the texts of a card: every `{name}` in them is something that can be filled in, and all languages have it.

use std::collections::BTreeSet;

use super::Riferimenti;
use crate::lettura::Lettura;
use crate::scheda::Scheda;
use crate::testi::{Pezzo, pieces};
use crate::yaml::{Contenuto, Nodo};

/// The keys whose texts are filled in.
const RIEMPITI: [&str; 3] = ["testo", "se_si", "se_no"];

impl Lettura<'_> {
    /// Refuses a name in braces that is not a definition, a fact, a parameter, or the day of the right.
    pub(super) fn check_texts(&mut self, scheda: &Scheda, root: &Nodo, riferimenti: &Riferimenti<'_>) {
        let Contenuto::Mappa(entries) = &root.contenuto else { return };
        for (key, nodo) in entries {
            if matches!(key.text(), Some("requisiti" | "importo" | "decorrenza")) {
                self.check_under(scheda, nodo, riferimenti);
            }
        }
    }

    fn check_under(&mut self, scheda: &Scheda, nodo: &Nodo, riferimenti: &Riferimenti<'_>) {
        let Contenuto::Mappa(entries) = &nodo.contenuto else { return };
        for (key, value) in entries {
            match (key.text(), &value.contenuto) {
                (Some(key), Contenuto::Mappa(languages)) if RIEMPITI.contains(&key) => {
                    let before = self.difetti.len();
                    for (_, text) in languages {
                        self.check_text(scheda, text, riferimenti);
                    }
                    if self.difetti.len() == before {
                        self.check_same_names(languages);
                    }
                }
                _ => self.check_under(scheda, value, riferimenti),
            }
        }
    }

    /// What one language fills in the others fill in too: who reads one learns no less.
    fn check_same_names(&mut self, languages: &[(Nodo, Nodo)]) {
        let all: BTreeSet<&str> = languages.iter().flat_map(|(_, text)| names_in(text)).collect();
        for (_, text) in languages {
            let mine: BTreeSet<&str> = names_in(text).collect();
            for missing in all.difference(&mine) {
                self.fault(
                    text.posto,
                    format!("`{{{missing}}}` is in another language of this text, not here"),
                );
            }
        }
    }

    fn check_text(&mut self, scheda: &Scheda, nodo: &Nodo, riferimenti: &Riferimenti<'_>) {
        let Some(text) = nodo.text() else { return };
        for piece in pieces(text) {
            let Pezzo::Nome(nome) = piece else { continue };
            let known = nome == "data_diritto"
                || scheda.definition(nome).is_some()
                || riferimenti.fattario.find(nome).is_some()
                || riferimenti.parametri.contains_key(nome);
            if !known {
                let start = text.find(&format!("{{{nome}}}")).unwrap_or_default() + 1;
                let posto = nodo.place_of(self.sorgente, start..start + nome.len());
                let names = scheda.definizioni.iter().map(|voce| &*voce.nome);
                let all = names
                    .chain(scheda.fatti().iter().map(AsRef::as_ref))
                    .chain(scheda.parametri().iter().map(AsRef::as_ref));
                self.unknown(posto, "definition, fact or parameter", nome, all);
            }
        }
    }
}

/// The names that a text fills in.
pub(super) fn names_in(nodo: &Nodo) -> impl Iterator<Item = &str> {
    pieces(nodo.text().unwrap_or_default()).into_iter().filter_map(|piece| match piece {
        Pezzo::Nome(nome) => Some(nome),
        Pezzo::Testo(_) => None,
    })
}
