//! A card as law: each rule with its article, its expression as it is written, and what the names in it are worth on a day.

mod lettore;
mod nomi;
mod tavole;

use std::sync::Arc;

use jiff::civil::Date;
use lingue::Lingua;
use regole::{Giorni, Luogo};

use crate::catalogo::Catalogo;
use crate::formato::Formato;
use crate::scheda::Scheda;
use crate::vocabolario::Fonte;
use lettore::Lettore;

/// A card as law, on a day and for nobody in particular.
#[derive(Clone, Debug)]
pub struct Legge {
    /// The requirements, in the card's order.
    pub requisiti: Vec<Articolo>,
    /// The amount, where there is one.
    pub importo: Option<Articolo>,
    /// The yearly total, where it is not the instalment times its number.
    pub totale_annuo: Option<Articolo>,
    /// The first day, where the card says it.
    pub decorrenza: Option<Articolo>,
    /// The definitions that the others read, in the card's order.
    pub definizioni: Vec<Articolo>,
    /// The tables.
    pub tavole: Vec<Tavola>,
}

/// A rule of a card.
#[derive(Clone, Debug)]
pub struct Articolo {
    /// Its name in the card.
    pub nome: Arc<str>,
    /// The rule in words; in square brackets what depends on the person.
    pub testo: String,
    /// The act, as it is cited.
    pub norma: Option<String>,
    /// The expression, as the card writes it.
    pub espressione: Arc<str>,
    /// Its chains of cases, as tables.
    pub casi: Vec<Vec<CasoScritto>>,
    /// The names that it reads.
    pub nomi: Vec<NomeDetto>,
}

/// A case of an expression, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CasoScritto {
    /// The condition; none for all that is left.
    pub se: Option<String>,
    /// What holds then.
    pub allora: String,
}

/// A name that an expression reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NomeDetto {
    /// The name, as expressions write it.
    pub nome: String,
    /// What it is.
    pub titolo: String,
    /// Where it comes from.
    pub origine: Origine,
    /// Its value on the day; none where it depends on the person or is not known.
    pub valore: Option<String>,
    /// The act or the source that gives it.
    pub norma: Option<String>,
    /// Whether the value may still be corrected.
    pub provvisorio: bool,
}

/// Where a name comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origine {
    /// An archive, or the person herself.
    Dato(Fonte),
    /// The law: a figure with its dates.
    Cifra,
    /// Another rule of the card.
    Definizione,
    /// A table of the card.
    Tabella,
    /// The day for which the answer is.
    Giorno,
}

/// A table of a card, cell by cell in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tavola {
    /// Its name in the card.
    pub nome: Arc<str>,
    /// What it gives.
    pub testo: String,
    /// The act, as it is cited.
    pub norma: Option<String>,
    /// What its columns are, that of the result left out.
    pub colonne: Vec<String>,
    /// A cell for each column, and the result.
    pub righe: Vec<(Vec<String>, String)>,
}

impl Catalogo {
    /// Tells a card as law, with the figures of a day among those known on another.
    #[must_use]
    pub fn legge(&self, scheda: &Scheda, giorno: Date, conosciuto_al: Date, lingua: Lingua) -> Legge {
        let giorni = Giorni { data_diritto: giorno, conosciuto_al: Some(conosciuto_al) };
        let formato = Formato { parole: self.parole(), lingua };
        let lettore = Lettore { catalogo: self, scheda, giorni, formato };
        let voce = |voce, luogo| lettore.entry(voce, &luogo);
        let yearly = scheda.importo.as_ref().zip(scheda.totale_annuo.as_ref());
        Legge {
            requisiti: scheda.requisiti.iter().map(|requisito| lettore.requirement(requisito)).collect(),
            importo: scheda.importo.as_ref().and_then(|importo| voce(importo, Luogo::Importo)),
            totale_annuo: yearly
                .map(|(importo, written)| lettore.article(importo, written, &Luogo::TotaleAnnuo)),
            decorrenza: scheda.decorrenza.as_ref().and_then(|from| voce(&from.voce, Luogo::Decorrenza)),
            definizioni: scheda
                .definizioni
                .iter()
                .filter_map(|found| voce(found, Luogo::Definizione(Arc::clone(&found.nome))))
                .collect(),
            tavole: scheda.tabelle.iter().map(|tabella| lettore.table(tabella)).collect(),
        }
    }
}
