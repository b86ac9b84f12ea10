//! A figure that an answer used, as its receipt keeps it.

use std::sync::Arc;

use jiff::civil::Date;
use regole::{Parametro, Stato, Versione};
use serde::{Deserialize, Serialize};

use super::giorno;
use crate::impronta::hash_figure;

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
}
