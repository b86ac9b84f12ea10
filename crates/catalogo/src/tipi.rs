//! Reading a type: `tipo`, `unita` and, for a closed list, its codes.

use std::sync::Arc;

use regole::{Codici, Specie, Tipo, Unita};

use crate::lettura::{Campi, Lettura};
use crate::yaml::Nodo;

/// The word written as `tipo`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Parola {
    SiNo,
    Numerica(Specie),
    Data,
    Codice,
    Testo,
    Lista,
}

pub(crate) const PAROLE: [(&str, Parola); 9] = [
    ("si_no", Parola::SiNo),
    ("intero", Parola::Numerica(Specie::Intero)),
    ("numero", Parola::Numerica(Specie::Esatto)),
    ("euro", Parola::Numerica(Specie::Centesimi)),
    ("percentuale", Parola::Numerica(Specie::Percentuale)),
    ("data", Parola::Data),
    ("codice", Parola::Codice),
    ("testo", Parola::Testo),
    ("lista", Parola::Lista),
];

impl Lettura<'_> {
    /// The word of the type, and the type itself where the word is enough: codes and lists need more.
    pub(crate) fn kind(&mut self, campi: &mut Campi<'_>) -> Option<(Parola, Option<Tipo>)> {
        let word = campi.need(self, "tipo")?;
        let parola = self.one_of(word, "type", &PAROLE)?;
        let unita = campi.take("unita");
        if let (Some(unita), false) = (unita, matches!(parola, Parola::Numerica(_))) {
            self.fault(unita.posto, "only a number has a unit");
        }
        let tipo = match parola {
            Parola::SiNo => Some(Tipo::SiNo),
            Parola::Data => Some(Tipo::Data),
            Parola::Testo => Some(Tipo::Testo),
            Parola::Codice | Parola::Lista => None,
            Parola::Numerica(specie) => Some(Tipo::numero(specie, self.unit(specie, word, unita)?)),
        };
        Some((parola, tipo))
    }

    fn unit(&mut self, specie: Specie, word: &Nodo, unita: Option<&Nodo>) -> Option<Unita> {
        let Some(nodo) = unita else {
            if specie == Specie::Centesimi {
                self.fault(word.posto, "money needs a `unita`: euro, euro/anno, euro/mese, euro/giorno");
                return None;
            }
            return Some(Unita::NESSUNA);
        };
        let text = self.text(nodo)?;
        if specie == Specie::Percentuale {
            if text != "percento" {
                self.fault(nodo.posto, "the unit of a percentage is `percento`, or none");
            }
            return Some(Unita::NESSUNA);
        }
        let unit = Unita::parse(text);
        match unit {
            Some(unit) if unit.is_money() == (specie == Specie::Centesimi) => Some(unit),
            Some(_) => {
                self.fault(nodo.posto, "money is of type `euro`, and `euro` is money");
                None
            }
            None => {
                self.unknown(nodo.posto, "unit", text, Unita::AMMESSE);
                None
            }
        }
    }

    /// A closed list from its codes.
    pub(crate) fn closed_list(&mut self, nodo: &Nodo, codes: Vec<Arc<str>>) -> Option<Tipo> {
        let codici = Codici::new(codes);
        if codici.is_none() {
            self.fault(nodo.posto, format!("a closed list has from 1 to {} values", Codici::MASSIMO));
        }
        codici.map(|codici| Tipo::Codice(Arc::new(codici)))
    }
}
