//! An agreement and its clauses, read from a data file; every mistake says line and column.

use serde::Deserialize;
use store::Giorno;

use crate::chiave::Chiave;
use crate::clausola::Clausola;
use crate::luogo::Luogo;
use crate::parole::{Stato, Stringe, Unita};

/// An agreement, with the values that it puts in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accordo {
    /// The name by which clauses and answers refer to it.
    pub id: String,
    /// The title, with the day of signature.
    pub titolo: String,
    /// The first day of the agreement.
    pub dal: Giorno,
    /// Its clauses, in the order of the file.
    pub clausole: Vec<Clausola>,
}

/// Why an agreement file was refused.
#[derive(Debug, thiserror::Error)]
pub enum AccordoError {
    /// The file is not TOML, or has a key or a word that agreements do not have.
    #[error("agreement file refused: {0}")]
    Text(#[from] toml::de::Error),
    /// A clause rules something that the platform does not ask for.
    #[error("unknown clause {0:?}")]
    UnknownClause(String),
    /// A place is neither `nazionale`, nor `regione:NAME`, nor `provincia:XX`.
    #[error("unknown place {0:?}")]
    UnknownPlace(String),
    /// A day is not written as YYYY-MM-DD, or does not exist.
    #[error("not a day: {0:?}")]
    NotADay(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AccordoFile {
    accordo: Testata,
    #[serde(default)]
    clausola: Vec<Voce>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Testata {
    id: String,
    titolo: String,
    luogo: String,
    #[serde(default)]
    firmatari: Vec<String>,
    dal: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Voce {
    chiave: String,
    valore: i64,
    unita: Unita,
    stringe: Stringe,
    stato: Stato,
    dal: String,
    al: Option<String>,
    fonte: String,
}

/// Reads an agreement file.
pub fn parse_accordo(text: &str) -> Result<Accordo, AccordoError> {
    let AccordoFile { accordo, clausola } = toml::from_str(text)?;
    let luogo: Luogo = accordo.luogo.parse().map_err(|_| AccordoError::UnknownPlace(accordo.luogo))?;
    let mut clausole = Vec::with_capacity(clausola.len());
    for voce in clausola {
        clausole.push(Clausola {
            accordo: accordo.id.clone(),
            chiave: Chiave::find(&voce.chiave).ok_or(AccordoError::UnknownClause(voce.chiave))?,
            luogo: luogo.clone(),
            firmatari: accordo.firmatari.clone(),
            dal: parse_giorno(&voce.dal)?,
            al: voce.al.as_deref().map(parse_giorno).transpose()?,
            valore: voce.valore,
            unita: voce.unita,
            stringe: voce.stringe,
            stato: voce.stato,
            fonte: voce.fonte,
        });
    }
    Ok(Accordo { dal: parse_giorno(&accordo.dal)?, id: accordo.id, titolo: accordo.titolo, clausole })
}

fn parse_giorno(text: &str) -> Result<Giorno, AccordoError> {
    text.parse().map_err(|_| AccordoError::NotADay(text.to_owned()))
}

#[cfg(test)]
mod tests;
