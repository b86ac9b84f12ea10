//! What has changed of what an answer was made from: engine, card, meaning of the facts, figures.

use std::sync::Arc;

use regole::VERSIONE;
use serde::Serialize;

use super::{ParametroUsato, Ricevuta};
use crate::catalogo::Catalogo;
use crate::impronta::hash_vocabulary;
use crate::scheda::Scheda;

/// A change in what an answer was made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "cambiato", rename_all = "snake_case")]
#[expect(missing_docs, reason = "`prima` is in the receipt, `dopo` in the cards; `nome` is the parameter")]
pub enum Cambiamento {
    /// The engine has another version.
    Motore { prima: Arc<str>, dopo: Arc<str> },
    /// The card has another text.
    Scheda,
    /// The facts that the card reads have another meaning.
    Vocabolario,
    /// The sources now give another figure as known then: they were wrong, or lacked it.
    ParametroCorretto { nome: Arc<str>, prima: Option<ParametroUsato>, dopo: Option<ParametroUsato> },
    /// A figure became known later.
    ParametroNotoDopo { nome: Arc<str>, prima: Option<ParametroUsato>, dopo: Option<ParametroUsato> },
}

impl Ricevuta {
    /// Lists what has changed, with effect on the answer or without.
    pub(super) fn changes(&self, catalogo: &Catalogo, scheda: &Scheda) -> Vec<Cambiamento> {
        let mut cambiamenti = Vec::new();
        if *self.motore != *VERSIONE {
            let prima = Arc::clone(&self.motore);
            cambiamenti.push(Cambiamento::Motore { prima, dopo: Arc::from(VERSIONE) });
        }
        if self.impronta_scheda != scheda.impronta {
            cambiamenti.push(Cambiamento::Scheda);
        }
        if self.impronta_vocabolario != hash_vocabulary(scheda, catalogo.fattario()) {
            cambiamenti.push(Cambiamento::Vocabolario);
        }
        for usato in &self.parametri {
            cambiamenti.extend(self.changes_of(catalogo, &usato.nome, Some(usato)));
        }
        for nome in &self.parametri_ignoti {
            cambiamenti.extend(self.changes_of(catalogo, nome, None));
        }
        cambiamenti
    }

    /// A figure may have been corrected in the sources, have become known later, or both.
    fn changes_of(
        &self,
        catalogo: &Catalogo,
        nome: &Arc<str>,
        prima: Option<&ParametroUsato>,
    ) -> Vec<Cambiamento> {
        let parametro = catalogo.find_parametro(nome).map(|descritto| &descritto.parametro);
        let figure = |conosciuto_al| {
            let (_, figure) = parametro?.find(self.data_diritto, conosciuto_al)?;
            Some(ParametroUsato::of(parametro?, figure))
        };
        let (allora, oggi) = (figure(self.conosciuto_al), figure(None));
        let mut cambiamenti = Vec::new();
        if prima != allora.as_ref() {
            let (nome, prima, dopo) = (Arc::clone(nome), prima.cloned(), allora.clone());
            cambiamenti.push(Cambiamento::ParametroCorretto { nome, prima, dopo });
        }
        if allora != oggi {
            cambiamenti.push(Cambiamento::ParametroNotoDopo {
                nome: Arc::clone(nome),
                prima: allora,
                dopo: oggi,
            });
        }
        cambiamenti
    }
}
