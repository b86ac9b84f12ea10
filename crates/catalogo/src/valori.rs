//! Reading a fact's value: strictly from files, kindly from a form.

use std::sync::Arc;

use regole::{Centesimi, Fatti, Fatto, NESSUNA, Numero, Specie, Tipo, Valore, parse_date};

use crate::diagnosi::Posto;
use crate::lettura::Lettura;
use crate::yaml::{Contenuto, Nodo, Nucleo, Scalare};

/// Why a text is not a value of a fact.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ErroreValore {
    /// Nothing was written.
    #[error("a value is missing")]
    Vuoto,
    /// Neither yes nor no.
    #[error("`true` or `false` is needed")]
    NonSiNo,
    /// Not a whole number.
    #[error("a whole number is needed")]
    NonIntero,
    /// Not a decimal number.
    #[error("a decimal number is needed")]
    NonNumero,
    /// Not an amount in euro and cents.
    #[error("an amount with two decimals is needed, as 1234.56")]
    NonImporto,
    /// Not a date that exists.
    #[error("a date is needed, as 2026-01-31")]
    NonData,
    /// Not in the closed list.
    #[error("not a value of this closed list")]
    NonInElenco,
    /// Not one of the texts that the fact can be; with the nearest that is.
    #[error("not a value of this closed list")]
    NonAmmesso(Option<Arc<str>>),
    /// Below the least it can be.
    #[error("it cannot be less than {0}")]
    SottoMinimo(Numero),
    /// Above the most it can be.
    #[error("it cannot be more than {0}")]
    SopraMassimo(Numero),
    /// A list is read from a file or from its own form, field by field.
    #[error("a list is needed")]
    NonLista,
}

impl ErroreValore {
    /// The stable code, which is also the translation key.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Vuoto => "vuoto",
            Self::NonSiNo => "non_si_no",
            Self::NonIntero => "non_intero",
            Self::NonNumero => "non_numero",
            Self::NonImporto => "non_importo",
            Self::NonData => "non_data",
            Self::NonInElenco => "non_in_elenco",
            Self::NonAmmesso(_) => "non_ammesso",
            Self::SottoMinimo(_) => "sotto_minimo",
            Self::SopraMassimo(_) => "sopra_massimo",
            Self::NonLista => "non_lista",
        }
    }
}

/// Reads what a person wrote in a form: dates as `2026-01-31`, amounts also as `1.234,56`.
///
/// # Errors
/// Why the text is not a value of the fact.
pub fn parse_value(fatto: &Fatto, text: &str) -> Result<Valore, ErroreValore> {
    let text = text.trim();
    if text.is_empty() {
        return Err(ErroreValore::Vuoto);
    }
    match &fatto.tipo {
        Tipo::Numero(_) => typed(fatto, &plain_decimal(text)),
        Tipo::SiNo => match text {
            "true" | "si" | "sì" => Ok(Valore::SiNo(true)),
            "false" | "no" => Ok(Valore::SiNo(false)),
            _ => Err(ErroreValore::NonSiNo),
        },
        _ => typed(fatto, text),
    }
}

/// Reads a value as [`Valore`] is written in JSON, where it is not a list.
pub(crate) fn read_written(fatto: &Fatto, written: &serde_json::Value) -> Option<Valore> {
    match written {
        serde_json::Value::Bool(yes) if fatto.tipo == Tipo::SiNo => Some(Valore::SiNo(*yes)),
        serde_json::Value::String(text) => typed(fatto, text).ok(),
        serde_json::Value::Number(number) => typed(fatto, &number.to_string()).ok(),
        _ => None,
    }
}

/// A number as the language writes it: points that group thousands go, a decimal comma becomes a point.
fn plain_decimal(text: &str) -> String {
    let compact: String =
        text.chars().filter(|letter| !letter.is_whitespace() && *letter != '€' && *letter != '%').collect();
    let (whole, decimals) = match compact.rsplit_once(',') {
        Some((whole, decimals)) => (whole.to_owned(), decimals.to_owned()),
        None => match compact.rsplit_once('.') {
            Some((whole, decimals)) if decimals.len() != 3 => (whole.to_owned(), decimals.to_owned()),
            _ => (compact, String::new()),
        },
    };
    let mut groups = whole.split('.');
    let grouped = groups.next().is_some_and(|first| (1..=3).contains(&first.len()))
        && groups.all(|group| group.len() == 3);
    let whole = if grouped { whole.replace('.', "") } else { whole };
    if decimals.is_empty() { whole } else { format!("{whole}.{decimals}") }
}

/// A value of the fact's type and within its bounds, from its plain text.
fn typed(fatto: &Fatto, text: &str) -> Result<Valore, ErroreValore> {
    if text == NESSUNA && fatto.se_assente == Some(Valore::NonSiApplica) {
        return Ok(Valore::NonSiApplica);
    }
    match &fatto.tipo {
        Tipo::SiNo | Tipo::NonSiApplica => Err(ErroreValore::NonSiNo),
        Tipo::Data => parse_date(text).map(Valore::Data).ok_or(ErroreValore::NonData),
        Tipo::Codice(codici) => {
            let code = codici.iter().find(|code| &***code == text);
            code.map(|code| Valore::Codice(Arc::clone(code))).ok_or(ErroreValore::NonInElenco)
        }
        Tipo::Testo => text_of(fatto, text).map(Valore::Testo),
        Tipo::Lista(_) => Err(ErroreValore::NonLista),
        Tipo::Numero(grandezza) => {
            let (number, value) = match grandezza.specie {
                Specie::Centesimi => {
                    let number = Numero::parse(text).ok_or(ErroreValore::NonImporto)?;
                    let cents = number.to_cents().ok_or(ErroreValore::NonImporto)?;
                    (number, Valore::Euro(Centesimi(cents)))
                }
                Specie::Intero | Specie::Zero => {
                    let whole =
                        Numero::parse(text).and_then(Numero::to_i64).ok_or(ErroreValore::NonIntero)?;
                    (Numero::from(whole), Valore::Intero(whole))
                }
                Specie::Percentuale => {
                    let number = Numero::parse(text).ok_or(ErroreValore::NonNumero)?;
                    (number, Valore::Percentuale(number))
                }
                Specie::Esatto => {
                    let number = Numero::parse(text).ok_or(ErroreValore::NonNumero)?;
                    (number, Valore::Numero(number))
                }
            };
            within(fatto, number).map(|()| value)
        }
    }
}

/// A text, written as the closed list writes it where there is one.
fn text_of(fatto: &Fatto, text: &str) -> Result<Arc<str>, ErroreValore> {
    let Some(ammessi) = &fatto.ammessi else { return Ok(Arc::from(text)) };
    let found = ammessi.find(text).cloned();
    found.ok_or_else(|| ErroreValore::NonAmmesso(ammessi.nearest(text).cloned()))
}

fn within(fatto: &Fatto, number: Numero) -> Result<(), ErroreValore> {
    match (fatto.minimo, fatto.massimo) {
        (Some(least), _) if number < least => Err(ErroreValore::SottoMinimo(least)),
        (_, Some(most)) if number > most => Err(ErroreValore::SopraMassimo(most)),
        _ => Ok(()),
    }
}

impl Lettura<'_> {
    /// A fact's value as files write it: amounts between quotes, with two decimals.
    pub(crate) fn value(&mut self, fatto: &Fatto, nodo: &Nodo) -> Option<Valore> {
        if let Tipo::Lista(relazione) = &fatto.tipo {
            let records = self.list(nodo);
            let fields = |nome: &str| relazione.find(nome);
            let read: Vec<Option<Fatti>> = records
                .iter()
                .map(|record| self.facts(record, fields, &relazione.campi.iter().map(AsRef::as_ref)))
                .collect();
            return read.into_iter().collect::<Option<Vec<_>>>().map(Valore::Lista);
        }
        let scalare = self.scalar(nodo)?;
        match strict(fatto, scalare) {
            Ok(valore) => Some(valore),
            Err(errore) => {
                self.refuse_value(fatto, nodo.posto, &errore);
                None
            }
        }
    }

    fn refuse_value(&mut self, fatto: &Fatto, posto: Posto, errore: &ErroreValore) {
        match (&fatto.tipo, errore) {
            (Tipo::Codice(codici), _) => {
                let codes: Vec<&str> = codici.iter().map(|code| &**code).collect();
                self.fault(posto, format!("`{}`: {errore}: {}", fatto.nome, codes.join(", ")));
            }
            (_, ErroreValore::NonAmmesso(Some(near))) => {
                self.fault(posto, format!("`{}`: {errore}; did you mean `{near}`?", fatto.nome));
            }
            _ => self.fault(posto, format!("`{}`: {errore}", fatto.nome)),
        }
    }

    /// A mapping of facts to values; a name that the vocabulary has not is a fault.
    pub(crate) fn facts<'v>(
        &mut self,
        nodo: &Nodo,
        find: impl Fn(&str) -> Option<&'v Arc<Fatto>>,
        all: &(impl Iterator<Item = &'v Fatto> + Clone),
    ) -> Option<Fatti> {
        if !matches!(nodo.contenuto, Contenuto::Mappa(_)) {
            self.fault(nodo.posto, "a mapping of facts is needed here");
            return None;
        }
        let before = self.difetti.len();
        let mut fatti = Fatti::new();
        for (nome, posto, valore) in self.named(nodo) {
            let Some(fatto) = find(nome) else {
                self.unknown(posto, "fact", nome, all.clone().map(|fatto| &*fatto.nome));
                continue;
            };
            if let Some(valore) = self.value(fatto, valore) {
                fatti.insert(Arc::clone(&fatto.nome), valore);
            }
        }
        (self.difetti.len() == before).then_some(fatti)
    }
}

/// A value as files write it: what YAML would take for something else is refused.
fn strict(fatto: &Fatto, scalare: &Scalare) -> Result<Valore, ErroreValore> {
    let text = scalare.testo.as_str();
    match (&fatto.tipo, scalare.core()) {
        (Tipo::SiNo, Nucleo::SiNo) => typed_truth(text),
        (Tipo::Numero(grandezza), core) => match (grandezza.specie, core) {
            (Specie::Centesimi, Nucleo::Testo) if Centesimi::parse(text).is_some() => typed(fatto, text),
            (Specie::Centesimi, _) => Err(ErroreValore::NonImporto),
            (Specie::Esatto, Nucleo::Decimale) => Err(ErroreValore::NonNumero),
            _ => typed(fatto, text),
        },
        (_, Nucleo::Testo) => typed(fatto, text),
        (tipo, _) => Err(match tipo {
            Tipo::Data => ErroreValore::NonData,
            Tipo::Codice(_) => ErroreValore::NonInElenco,
            Tipo::SiNo => ErroreValore::NonSiNo,
            _ => ErroreValore::Vuoto,
        }),
    }
}

fn typed_truth(text: &str) -> Result<Valore, ErroreValore> {
    match text {
        "true" => Ok(Valore::SiNo(true)),
        "false" => Ok(Valore::SiNo(false)),
        _ => Err(ErroreValore::NonSiNo),
    }
}
