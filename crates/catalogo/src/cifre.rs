//! A figure of the law as people read it on a day: its value with its unit, its days, its source, whether it may change.

use jiff::civil::Date;
use lingue::Lingua;
use regole::{Stato, Stima, Versione};

use crate::catalogo::Catalogo;
use crate::formato::Formato;
use crate::parametri::ParametroDescritto;

/// A figure in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CifraDetta {
    /// Its value, with its unit.
    pub valore: String,
    /// Whether it may still be corrected.
    pub provvisoria: bool,
    /// Where it was read.
    pub fonte: String,
    /// The first day on which it holds.
    pub dal: String,
    /// The last day on which it holds; none while it is open.
    pub al: Option<String>,
}

impl Catalogo {
    /// Tells the figure of a day, among those known on another; none where no source gives it.
    #[must_use]
    pub fn figure_on(
        &self,
        parametro: &ParametroDescritto,
        giorno: Date,
        conosciuto_al: Date,
        lingua: Lingua,
    ) -> Option<CifraDetta> {
        let (_, versione) = parametro.parametro.find(giorno, Some(conosciuto_al))?;
        Some(self.tell_figure(parametro, versione, lingua))
    }

    pub(crate) fn tell_figure(
        &self,
        parametro: &ParametroDescritto,
        versione: &Versione,
        lingua: Lingua,
    ) -> CifraDetta {
        let formato = Formato { parole: self.parole(), lingua };
        let tipo = &parametro.parametro.tipo;
        CifraDetta {
            valore: formato.measure(&Stima::of_value(&versione.valore, tipo), tipo, |_| None),
            provvisoria: versione.stato == Stato::Provvisorio,
            fonte: versione.fonte.to_string(),
            dal: formato.date(versione.valido_dal),
            al: versione.valido_al.map(|last| formato.date(last)),
        }
    }
}
