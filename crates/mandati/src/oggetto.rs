//! The object of a mandate: one benefit, or advice on named areas; and the facts that it opens.

use std::collections::BTreeSet;

use catalogo::{Area, Catalogo, Ente, FattoDescritto, Fonte, Scheda, UnknownArea};
use lingue::Testo as Parole;
use serde::{Deserialize, Serialize};

use crate::testo::VoceOggetto;

/// What a mandate is given for. D.M. 193/2008 art. 4: a mandate names its object.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Oggetto {
    /// One benefit, by the id of its card.
    Prestazione {
        /// The card.
        scheda: String,
    },
    /// Advice (*consulenza*) on named areas.
    Consulenza {
        /// The areas of the catalogue, at least one.
        aree: BTreeSet<Area>,
        /// Whether the person also opens health data, by an express choice (GDPR art. 9).
        salute: bool,
    },
}

/// Why an object was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OggettoError {
    /// No card has this id.
    #[error("unknown benefit")]
    UnknownPrestazione,
    /// No card belongs to this area.
    #[error("unknown area")]
    UnknownArea,
    /// Advice needs at least one area.
    #[error("no area chosen")]
    NoArea,
}

impl From<UnknownArea> for OggettoError {
    fn from(UnknownArea: UnknownArea) -> Self {
        Self::UnknownArea
    }
}

impl Oggetto {
    /// Parses a choice made on a form into an object of this catalogue.
    pub fn prestazione(catalogo: &Catalogo, scheda: &str) -> Result<Self, OggettoError> {
        let scheda = catalogo.find_scheda(scheda).ok_or(OggettoError::UnknownPrestazione)?;
        Ok(Self::Prestazione { scheda: scheda.id.to_string() })
    }

    /// Parses the areas ticked on a form into an object of this catalogue.
    pub fn consulenza(catalogo: &Catalogo, aree: BTreeSet<Area>, salute: bool) -> Result<Self, OggettoError> {
        if aree.is_empty() {
            return Err(OggettoError::NoArea);
        }
        if aree.iter().any(|area| !catalogo.schede().any(|scheda| scheda.area == *area)) {
            return Err(OggettoError::UnknownArea);
        }
        Ok(Self::Consulenza { aree, salute })
    }

    /// Lists the cards that this object covers.
    #[must_use]
    pub fn schede<'c>(&self, catalogo: &'c Catalogo) -> Vec<&'c Scheda> {
        catalogo.schede().filter(|scheda| self.covers(scheda)).collect()
    }

    /// Tells whether some health fact is opened.
    #[must_use]
    pub fn opens_health(&self, catalogo: &Catalogo) -> bool {
        let schede = self.schede(catalogo);
        schede.iter().flat_map(|scheda| self.opened(catalogo, scheda)).any(is_health)
    }

    /// A benefit's own health facts are part of its object; advice opens them by an express choice only.
    fn may_open_health(&self) -> bool {
        matches!(self, Self::Prestazione { .. } | Self::Consulenza { salute: true, .. })
    }

    fn covers(&self, scheda: &Scheda) -> bool {
        match self {
            Self::Prestazione { scheda: id } => *scheda.id == **id,
            Self::Consulenza { aree, .. } => aree.contains(&scheda.area),
        }
    }

    /// Names the facts that this object opens: those that its cards read about the person, and no others. Health
    /// facts stay shut to advice unless the person opened them; facts about other people are never opened by it.
    #[must_use]
    pub fn fatti(&self, catalogo: &Catalogo) -> BTreeSet<String> {
        let schede = self.schede(catalogo);
        schede
            .iter()
            .flat_map(|scheda| self.opened(catalogo, scheda))
            .map(|fatto| fatto.fatto.percorso.to_string())
            .collect()
    }

    /// Writes the object as the mandate's text names it: each benefit or area, with the facts it opens.
    #[must_use]
    pub fn voci(&self, catalogo: &Catalogo) -> Vec<VoceOggetto> {
        match self {
            Self::Prestazione { .. } => {
                let voce = |scheda: &&Scheda| self.voce(catalogo, scheda.titolo.clone(), &[*scheda]);
                self.schede(catalogo).iter().map(voce).collect()
            }
            Self::Consulenza { aree, .. } => {
                let voce = |area: &Area| {
                    let schede: Vec<&Scheda> =
                        catalogo.schede().filter(|scheda| scheda.area == *area).collect();
                    self.voce(catalogo, consulenza(*area), &schede)
                };
                aree.iter().map(voce).collect()
            }
        }
    }

    fn voce(&self, catalogo: &Catalogo, titolo: Parole, schede: &[&Scheda]) -> VoceOggetto {
        let mut fatti: Vec<&FattoDescritto> =
            schede.iter().flat_map(|scheda| self.opened(catalogo, scheda)).collect();
        fatti.sort_by(|one, other| one.fatto.percorso.cmp(&other.fatto.percorso));
        fatti.dedup_by(|one, other| one.fatto.percorso == other.fatto.percorso);
        VoceOggetto { titolo, fatti: fatti.into_iter().map(|fatto| fatto.titolo.clone()).collect() }
    }

    fn opened<'c>(&self, catalogo: &'c Catalogo, scheda: &Scheda) -> Vec<&'c FattoDescritto> {
        let salute = self.may_open_health();
        // What people declare is in no archive; what the archives say of other people is theirs to open.
        let of_the_person =
            |fatto: &&FattoDescritto| fatto.ente != Ente::Nucleo && fatto.fonte != Fonte::Dichiarato;
        let found = scheda.fatti().iter().filter_map(|nome| catalogo.fattario().find(nome));
        found.filter(of_the_person).filter(|fatto| salute || !is_health(fatto)).collect()
    }
}

/// Names the advice on an area, as the object of a mandate.
fn consulenza(area: Area) -> Parole {
    let Parole { it, de, en } = area.titolo();
    Parole::new(
        format!("Consulenza sui diritti: {it}"),
        format!("Beratung über Ansprüche: {de}"),
        format!("Advice on rights: {en}"),
    )
}

fn is_health(fatto: &FattoDescritto) -> bool {
    fatto.fonte == Fonte::Sanitario
}
