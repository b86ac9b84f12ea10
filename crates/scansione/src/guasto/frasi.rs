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
            Self::InCorso { cartella, chi } => format!(
                "in {} sta scrivendo un'altra scansione (processo {chi}): aspettare che finisca, o indicare un'altra cartella",
                cartella.display()
            ),
            Self::NelPaese(path) => {
                format!("{} è il paese, o vi sta dentro: indicare una cartella altrove", path.display())
            }
            Self::Rotto { percorso, causa } => {
                format!("{} non si legge: non è intero, o non è Parquet ({causa})", percorso.display())
            }
            Self::Preparazione(causa) => format!("i fatti non si possono preparare: {causa}"),
            Self::Parquet(causa) => format!("un file non si legge o non si scrive: {causa}"),
            Self::Arrow(causa) => format!("una tabella non si legge o non si scrive: {causa}"),
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
                "{} enthält das Ergebnis eines anderen Laufs (anderer Tag, andere Leistungsblätter oder andere Fakten): einen neuen Ordner angeben",
                path.display()
            ),
            Self::InCorso { cartella, chi } => format!(
                "in {} schreibt gerade ein anderer Lauf (Prozess {chi}): sein Ende abwarten oder einen anderen Ordner angeben",
                cartella.display()
            ),
            Self::NelPaese(path) => {
                format!("{} ist das Land oder liegt darin: einen Ordner anderswo angeben", path.display())
            }
            Self::Rotto { percorso, causa } => {
                format!("{} ist nicht lesbar: nicht ganz oder nicht Parquet ({causa})", percorso.display())
            }
            Self::Preparazione(causa) => format!("die Fakten lassen sich nicht vorbereiten: {causa}"),
            Self::Parquet(causa) => format!("eine Datei ist nicht les- oder schreibbar: {causa}"),
            Self::Arrow(causa) => format!("eine Tabelle ist nicht les- oder schreibbar: {causa}"),
            Self::AltroCatalogo(path) => format!(
                "diese Maschine hat andere Leistungsblätter, andere Werte oder ein anderes Regelwerk als der Lauf in {}",
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
