//! The fixed words of explanations, in the three languages, from `testi.yaml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnosi::{Diagnosi, Sorgente};
use crate::lettura::Lettura;
use lingue::{Lingua, Testo};

use crate::testi::{Pezzo, pieces};
use crate::yaml::{Nodo, read};

const FILE: &str = include_str!("../testi.yaml");

/// The words, by key.
#[derive(Debug, Default)]
pub(crate) struct Parole {
    testi: Testi,
    /// What the fields of the files are called.
    campi: Testi,
}

type Testi = BTreeMap<Arc<str>, Testo>;

impl Parole {
    pub(crate) fn load() -> Result<Self, Vec<Diagnosi>> {
        let sorgente = Sorgente { nome: "testi.yaml".to_owned(), testo: FILE.to_owned() };
        let root = read(&sorgente)?;
        let mut lettura = Lettura::new(&sorgente);
        let mut parole = Self::default();
        if let Some(mut sections) = lettura.map(&root) {
            let (testi, campi) = (sections.need(&mut lettura, "testi"), sections.need(&mut lettura, "campi"));
            sections.finish(&mut lettura);
            parole.testi = read_section(&mut lettura, testi);
            parole.campi = read_section(&mut lettura, campi);
        }
        if lettura.difetti.is_empty() { Ok(parole) } else { Err(lettura.difetti) }
    }

    /// The words of a key; a test holds that every key used has them.
    pub(crate) fn say(&self, key: &str, lingua: Lingua) -> String {
        self.testi.get(key).map_or_else(|| key.to_owned(), |testi| testi.in_lingua(lingua).to_owned())
    }

    /// What a field of the files is called.
    pub(crate) fn find_field(&self, nome: &str, lingua: Lingua) -> Option<&str> {
        Some(self.campi.get(nome)?.in_lingua(lingua))
    }

    /// The words of a key with names filled in.
    pub(crate) fn fill(&self, key: &str, lingua: Lingua, values: &[(&str, &str)]) -> String {
        fill(&self.say(key, lingua), |nome| {
            values.iter().find(|(known, _)| *known == nome).map(|(_, value)| (*value).to_owned())
        })
    }
}

fn read_section(lettura: &mut Lettura<'_>, section: Option<&Nodo>) -> Testi {
    let entries = section.map(|nodo| lettura.named(nodo)).unwrap_or_default();
    let texts = entries.into_iter().filter_map(|(key, _, nodo)| Some((key.into(), lettura.texts(nodo)?)));
    texts.collect()
}

/// Fills the `{names}` of a text; one without a value stays as written.
pub(crate) fn fill(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let parts = pieces(text).into_iter().map(|piece| match piece {
        Pezzo::Testo(text) => text.to_owned(),
        Pezzo::Nome(nome) => value(nome).unwrap_or_else(|| format!("{{{nome}}}")),
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use regole::{ErroreRiga, Esito};

    use super::Parole;

    /// Every source that says words, to look for their keys.
    const SORGENTI: [&str; 11] = [
        include_str!("spiega/spiegatore.rs"),
        include_str!("spiega/passi.rs"),
        include_str!("formato.rs"),
        include_str!("legge/lettore.rs"),
        include_str!("legge/tavole.rs"),
        include_str!("mutamenti/percorso.rs"),
        include_str!("ricevuta/frasi.rs"),
        include_str!("seguito/detto.rs"),
        include_str!("tempo/frasi.rs"),
        include_str!("tempo/attesa.rs"),
        include_str!("tempo/confronto.rs"),
    ];

    #[test]
    fn every_outcome_and_every_error_has_words() {
        let parole = Parole::load().unwrap();
        let outcomes =
            [Esito::Spetta, Esito::NonSpetta, Esito::DaCompletare, Esito::DaAccertare, Esito::Errore];
        let errors = [
            ErroreRiga::Overflow,
            ErroreRiga::DivisionePerZero,
            ErroreRiga::DateContraddittorie,
            ErroreRiga::DataInesistente,
            ErroreRiga::NonSiApplica,
            ErroreRiga::FuoriTabella,
            ErroreRiga::TipoSbagliato,
        ];
        for key in outcomes.map(Esito::as_str).into_iter().chain(errors.map(ErroreRiga::code)) {
            assert!(parole.testi.contains_key(key), "{key}");
        }
    }

    #[test]
    fn no_words_are_left_unsaid() {
        let made: Vec<String> =
            ["anni", "mesi", "settimane", "giorni"].map(|unit| format!("uno_{unit}")).to_vec();
        let codes = [
            "overflow",
            "divisione_per_zero",
            "date_contraddittorie",
            "data_inesistente",
            "fuori_tabella",
            "tipo_sbagliato",
        ];
        let outcomes = ["spetta", "non_spetta", "da_completare", "da_accertare", "errore"];
        for key in Parole::load().unwrap().testi.keys() {
            let said = SORGENTI.iter().any(|source| source.contains(&format!("\"{key}\"")));
            let known =
                codes.contains(&&**key) || outcomes.contains(&&**key) || made.contains(&key.to_string());
            assert!(said || known, "{key}");
        }
    }
}
