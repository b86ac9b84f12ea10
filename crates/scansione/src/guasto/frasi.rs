//! Why a run does not start, in the language of who runs the program.

use lingue::Lingua;

use super::Errore;

impl Errore {
    /// The sentence of who runs the program; what libraries say stays in their language.
    #[must_use]
    pub fn sentence(&self, lingua: Lingua) -> String {
        let said = match lingua {
            Lingua::It => self.italian(),
            Lingua::De => self.german(),
            Lingua::En => None,
        };
        said.unwrap_or_else(|| self.to_string())
    }

    fn italian(&self) -> Option<String> {
        Some(match self {
            Self::NessunPaese(luogo) => format!("nessuna popolazione in {luogo}"),
            Self::PaesePresente(path) => format!("in {} c'è già una popolazione", path.display()),
            Self::AltroGiro(path) => format!(
                "in {} c'è il risultato di un'altra scansione (altra data, altre schede o altri fatti): indicare una cartella nuova",
                path.display()
            ),
            Self::AltroCatalogo(path) => format!(
                "questa macchina ha altre schede, altre cifre o un altro motore rispetto alla scansione in {}",
                path.display()
            ),
            Self::NonVista(path) => {
                format!("questa macchina non vede la cartella della scansione: {}", path.display())
            }
            Self::AltriFile(parte) => format!("questa macchina vede altri file della partizione {parte}"),
            Self::Tracciato { tabella, colonna } => {
                format!("{tabella}: la colonna `{colonna}` manca o è di un altro tipo")
            }
            Self::Parziale(path) => format!("riassunto parziale illeggibile: {}", path.display()),
            _ => return None,
        })
    }

    fn german(&self) -> Option<String> {
        Some(match self {
            Self::NessunPaese(luogo) => format!("keine Bevölkerung in {luogo}"),
            Self::PaesePresente(path) => format!("in {} gibt es schon eine Bevölkerung", path.display()),
            Self::AltroGiro(path) => format!(
                "{} enthält das Ergebnis eines anderen Laufs (anderer Tag, andere Karten oder andere Fakten): einen neuen Ordner angeben",
                path.display()
            ),
            Self::AltroCatalogo(path) => format!(
                "diese Maschine hat andere Karten, andere Werte oder ein anderes Regelwerk als der Lauf in {}",
                path.display()
            ),
            Self::NonVista(path) => {
                format!("diese Maschine sieht den Ordner des Laufs nicht: {}", path.display())
            }
            Self::AltriFile(parte) => format!("diese Maschine sieht andere Dateien des Teils {parte}"),
            Self::Tracciato { tabella, colonna } => {
                format!("{tabella}: die Spalte `{colonna}` fehlt oder ist von einem anderen Typ")
            }
            Self::Parziale(path) => format!("unlesbare Teilzusammenfassung: {}", path.display()),
            _ => return None,
        })
    }
}
