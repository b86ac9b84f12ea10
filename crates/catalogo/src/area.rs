//! The areas of life that the benefits belong to: advice is given on named areas.

use std::fmt;
use std::str::FromStr;

use lingue::Testo;
use serde::{Deserialize, Serialize};

/// An area of the catalogue. The order is that of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// Pensions, and what is added to them.
    Pensioni,
    /// Children and the family.
    Famiglia,
    /// Disability and who cares for it.
    Disabilita,
    /// The loss of work.
    Disoccupazione,
    /// Poverty and inclusion.
    Inclusione,
    /// Leave and illness of those who work.
    Lavoro,
    /// Accidents at work and occupational diseases, which INAIL insures.
    Infortuni,
}

/// No area is called so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("unknown area")]
pub struct UnknownArea;

impl Area {
    pub(crate) const NOMI: [(&'static str, Self); 7] = [
        named(Self::Pensioni),
        named(Self::Famiglia),
        named(Self::Disabilita),
        named(Self::Disoccupazione),
        named(Self::Inclusione),
        named(Self::Lavoro),
        named(Self::Infortuni),
    ];

    /// Gives the name that cards and forms write.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pensioni => "pensioni",
            Self::Famiglia => "famiglia",
            Self::Disabilita => "disabilita",
            Self::Disoccupazione => "disoccupazione",
            Self::Inclusione => "inclusione",
            Self::Lavoro => "lavoro",
            Self::Infortuni => "infortuni",
        }
    }

    /// Names the area for people.
    #[must_use]
    pub fn titolo(self) -> Testo {
        let (it, de, en) = match self {
            Self::Pensioni => ("Pensioni", "Renten", "Pensions"),
            Self::Famiglia => ("Famiglia", "Familie", "Family"),
            Self::Disabilita => ("Disabilità", "Behinderung", "Disability"),
            Self::Disoccupazione => ("Disoccupazione", "Arbeitslosigkeit", "Unemployment"),
            Self::Inclusione => ("Inclusione", "Inklusion", "Inclusion"),
            Self::Lavoro => ("Lavoro", "Arbeit", "Work"),
            Self::Infortuni => ("Infortuni sul lavoro", "Arbeitsunfälle", "Accidents at work"),
        };
        Testo::new(it, de, en)
    }
}

const fn named(area: Area) -> (&'static str, Area) {
    (area.as_str(), area)
}

impl FromStr for Area {
    type Err = UnknownArea;

    fn from_str(text: &str) -> Result<Self, UnknownArea> {
        Self::NOMI.iter().find(|(nome, _)| *nome == text).map(|(_, area)| *area).ok_or(UnknownArea)
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_is_read_as_it_is_written() {
        for (nome, area) in Area::NOMI {
            assert_eq!((area.as_str(), nome.parse()), (nome, Ok(area)));
            assert_eq!(serde_json::to_value(area).unwrap(), nome);
        }
        assert_eq!("Pensioni".parse::<Area>(), Err(UnknownArea));
    }
}
