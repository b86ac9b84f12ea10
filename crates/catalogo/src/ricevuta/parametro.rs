//! A figure that an answer used, as its receipt keeps it.

use std::sync::Arc;

use jiff::civil::Date;
use lingue::Lingua;
use regole::{Fatto, Parametro, Stato, Versione};
use serde::{Deserialize, Serialize};

use super::giorno;
use crate::catalogo::Catalogo;
use crate::impronta::hash_figure;
use crate::valori::{parse_value, read_written};

/// A figure that an answer used, as it stands in a receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParametroUsato {
    /// The parameter.
    pub nome: Arc<str>,
    /// The figure, as files write it.
    pub valore: serde_json::Value,
    /// The first day on which it holds.
    #[serde(with = "giorno")]
    pub valido_dal: Date,
    /// The last day on which it holds; open when absent.
    #[serde(with = "giorno::forse")]
    pub valido_al: Option<Date>,
    /// The day from which the figure is known.
    #[serde(with = "giorno")]
    pub noto_dal: Date,
    /// Whether it could still be corrected.
    pub stato: Stato,
    /// The hash of the figure.
    pub impronta: Arc<str>,
}

impl ParametroUsato {
    pub(crate) fn of(parametro: &Parametro, versione: &Versione) -> Self {
        Self {
            nome: Arc::clone(&parametro.nome),
            // A figure is a plain value: writing it cannot fail.
            valore: serde_json::to_value(&versione.valore).unwrap_or_default(),
            valido_dal: versione.valido_dal,
            valido_al: versione.valido_al,
            noto_dal: versione.noto_dal,
            stato: versione.stato,
            impronta: hash_figure(parametro, versione),
        }
    }

    /// The figure as plain text, by which receipts are searched.
    #[must_use]
    pub fn testo(&self) -> String {
        as_text(&self.valore)
    }
}

impl Catalogo {
    /// Writes a figure that an answer used as the language writes it; one that today's parameter would no longer read
    /// is shown as it was written.
    #[must_use]
    pub fn show_used(&self, usato: &ParametroUsato, lingua: Lingua) -> String {
        let shown = self.find_parametro(&usato.nome).and_then(|found| {
            let valore = read_written(&figure_of(&found.parametro), &usato.valore)?;
            Some(self.show_figure(found, &valore, lingua))
        });
        shown.unwrap_or_else(|| usato.testo())
    }

    /// Reads a figure as people write it, and gives the plain text by which receipts are searched.
    #[must_use]
    pub fn parse_figure(&self, parametro: &str, written: &str) -> Option<String> {
        let fatto = figure_of(&self.find_parametro(parametro)?.parametro);
        let valore = parse_value(&fatto, written).ok()?;
        serde_json::to_value(&valore).ok().map(|valore| as_text(&valore))
    }
}

/// A figure is read as a fact of the parameter's type would be.
fn figure_of(parametro: &Parametro) -> Fatto {
    Fatto::open(&parametro.nome, parametro.tipo.clone())
}

fn as_text(valore: &serde_json::Value) -> String {
    valore.as_str().map_or_else(|| valore.to_string(), str::to_owned)
}
