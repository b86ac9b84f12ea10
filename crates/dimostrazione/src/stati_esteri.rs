//! Foreign countries of birth, with their codes and the names people there bear.

use crate::comuni::{ESTERO, Luogo};
use crate::nomi::Popolo;

/// A foreign country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stato {
    /// The country as a place of birth.
    pub luogo: Luogo,
    /// Whether its citizens are citizens of the European Union.
    pub unione_europea: bool,
    /// Names in use there.
    pub(crate) popolo: Popolo,
}

/// Countries from which people come.
pub const STATI: &[Stato] = &[
    stato("Albania", "Z100", false, Popolo::Balcani),
    stato("Macedonia del Nord", "Z148", false, Popolo::Balcani),
    stato("Romania", "Z129", true, Popolo::Romania),
    stato("Moldova", "Z140", false, Popolo::Romania),
    stato("Ucraina", "Z138", false, Popolo::Slavi),
    stato("Polonia", "Z127", true, Popolo::Slavi),
    stato("Bulgaria", "Z104", true, Popolo::Slavi),
    stato("Croazia", "Z149", true, Popolo::Slavi),
    stato("Francia", "Z110", true, Popolo::Francia),
    stato("Belgio", "Z103", true, Popolo::Francia),
    stato("Germania", "Z112", true, Popolo::Tedeschi),
    stato("Austria", "Z102", true, Popolo::Tedeschi),
    stato("Svizzera", "Z133", false, Popolo::Tedeschi),
    stato("Spagna", "Z131", true, Popolo::Ispanici),
    stato("Argentina", "Z600", false, Popolo::Ispanici),
    stato("Perù", "Z611", false, Popolo::Ispanici),
    stato("Ecuador", "Z605", false, Popolo::Ispanici),
    stato("Brasile", "Z602", false, Popolo::Ispanici),
    stato("Marocco", "Z330", false, Popolo::Maghreb),
    stato("Tunisia", "Z352", false, Popolo::Maghreb),
    stato("Egitto", "Z336", false, Popolo::Maghreb),
    stato("Senegal", "Z343", false, Popolo::Africa),
    stato("Nigeria", "Z335", false, Popolo::Africa),
    stato("Bangladesh", "Z249", false, Popolo::Asia),
    stato("Pakistan", "Z236", false, Popolo::Asia),
    stato("India", "Z222", false, Popolo::Asia),
    stato("Sri Lanka", "Z209", false, Popolo::Asia),
    stato("Filippine", "Z216", false, Popolo::Ispanici),
];

/// A town abroad with offices of patronati.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CittaEstera {
    /// The country, by its two letters (ISO 3166).
    pub paese: &'static str,
    /// The country, in Italian.
    pub stato: &'static str,
    /// The town.
    pub citta: &'static str,
    /// A street, invented.
    pub(crate) via: &'static str,
}

/// Towns abroad where Italians went.
pub const CITTA_ESTERE: &[CittaEstera] = &[
    citta("AR", "Argentina", "Buenos Aires", "Calle de los Tilos"),
    citta("CH", "Svizzera", "Zürich", "Lindenhügelweg"),
    citta("DE", "Germania", "Köln", "Kirschbaumgasse"),
    citta("CA", "Canada", "Toronto", "Old Mulberry Lane"),
    citta("BE", "Belgio", "Bruxelles", "Rue du Vieux Lavoir"),
    citta("FR", "Francia", "Paris", "Rue du Petit Verger"),
    citta("GB", "Regno Unito", "London", "Mulberry Well Road"),
    citta("US", "Stati Uniti", "New York", "Old Orchard Fountain Street"),
    citta("BR", "Brasile", "São Paulo", "Rua do Pomar Velho"),
    citta("AU", "Australia", "Melbourne", "Fig Tree Well Lane"),
];

const fn citta(
    paese: &'static str,
    stato: &'static str,
    citta: &'static str,
    via: &'static str,
) -> CittaEstera {
    CittaEstera { paese, stato, citta, via }
}

const fn stato(nome: &'static str, belfiore: &'static str, unione_europea: bool, popolo: Popolo) -> Stato {
    Stato { luogo: Luogo { nome, sigla: ESTERO, belfiore }, unione_europea, popolo }
}
