//! What the law says otherwise on two days: the figures of a card, what it works out from dates alone, and whether it holds.
//!
//! A figure that is not known on one of the two days has not changed: nobody can say.

use std::sync::Arc;

use jiff::civil::Date;
use lingue::Lingua;
use regole::{Giorni, Luogo, NomeLetto, Tipo};

use crate::catalogo::Catalogo;
use crate::cifre::CifraDetta;
use crate::formato::Formato;
use crate::parametri::ParametroDescritto;
use crate::scheda::Scheda;

/// Two days to compare, with what was known on a third.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueGiorni {
    /// The first.
    pub dal: Date,
    /// The second.
    pub al: Date,
    /// The day of knowledge: figures published later are left out.
    pub conosciuto_al: Date,
}

/// What differs of a card between two days.
#[derive(Clone, Debug, Default)]
pub struct Novita {
    /// Its figures, those that did not change too.
    pub cifre: Vec<CifraAConfronto>,
    /// What it works out from the day alone, where that differs.
    pub calcoli: Vec<CalcoloAConfronto>,
    /// The requirements that the day alone decides, where one day meets them and the other does not.
    pub vigenza: Vec<Vigenza>,
}

/// A figure on two days.
#[derive(Clone, Debug)]
pub struct CifraAConfronto {
    /// Its name.
    pub nome: Arc<str>,
    /// What it is.
    pub titolo: String,
    /// On the first day; none where it is not known.
    pub prima: Option<CifraDetta>,
    /// On the second.
    pub dopo: Option<CifraDetta>,
    /// Whether it changed.
    pub variazione: Variazione,
}

/// Whether a figure changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variazione {
    /// It is the same.
    Uguale,
    /// It is another.
    Cambiata,
    /// On one of the days it is not known.
    NonNota,
}

/// Something that a card works out from the day alone.
#[derive(Clone, Debug)]
pub struct CalcoloAConfronto {
    /// What it is.
    pub titolo: String,
    /// On the first day.
    pub prima: String,
    /// On the second.
    pub dopo: String,
    /// The act, as it is cited.
    pub norma: Option<String>,
}

/// A card that begins to hold, or ends.
#[derive(Clone, Debug)]
pub struct Vigenza {
    /// Whether it begins; otherwise it ends.
    pub comincia: bool,
    /// The requirement in words.
    pub regola: String,
    /// The act, as it is cited.
    pub norma: String,
}

impl Novita {
    /// Tells whether something differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let same = |cifra: &CifraAConfronto| cifra.variazione != Variazione::Cambiata;
        self.cifre.iter().all(same) && self.calcoli.is_empty() && self.vigenza.is_empty()
    }
}

impl ParametroDescritto {
    /// Tells whether it is a yes or no that no source answers for a day: a question left open, and no figure.
    #[must_use]
    pub fn is_open_question(&self, giorno: Date, conosciuto_al: Date) -> bool {
        self.parametro.tipo == Tipo::SiNo && self.parametro.find(giorno, Some(conosciuto_al)).is_none()
    }
}

impl Catalogo {
    /// Compares a card on two days.
    #[must_use]
    pub fn novita(&self, scheda: &Scheda, giorni: DueGiorni, lingua: Lingua) -> Novita {
        let open = |found: &&ParametroDescritto| {
            [giorni.dal, giorni.al].iter().any(|day| found.is_open_question(*day, giorni.conosciuto_al))
        };
        let figures = scheda.parametri().iter().filter_map(|nome| self.find_parametro(nome));
        let figures = figures.filter(|found| !open(found));
        Novita {
            cifre: figures.map(|parametro| self.figure_between(parametro, giorni, lingua)).collect(),
            calcoli: self.reckoned_between(scheda, giorni, lingua),
            vigenza: self.validity_between(scheda, giorni, lingua),
        }
    }

    fn figure_between(
        &self,
        parametro: &ParametroDescritto,
        giorni: DueGiorni,
        lingua: Lingua,
    ) -> CifraAConfronto {
        let on = |day| parametro.parametro.find(day, Some(giorni.conosciuto_al)).map(|(_, found)| found);
        let (prima, dopo) = (on(giorni.dal), on(giorni.al));
        let variazione = match (prima, dopo) {
            (Some(prima), Some(dopo)) if prima.valore == dopo.valore => Variazione::Uguale,
            (Some(_), Some(_)) => Variazione::Cambiata,
            _ => Variazione::NonNota,
        };
        let tell = |versione| self.tell_figure(parametro, versione, lingua);
        CifraAConfronto {
            nome: Arc::clone(&parametro.parametro.nome),
            titolo: parametro.titolo.in_lingua(lingua).to_owned(),
            prima: prima.map(tell),
            dopo: dopo.map(tell),
            variazione,
        }
    }

    /// What is written in the card with the days on which it holds: that it follows from figures goes without saying.
    fn reckoned_between(&self, scheda: &Scheda, giorni: DueGiorni, lingua: Lingua) -> Vec<CalcoloAConfronto> {
        let formato = Formato { parole: self.parole(), lingua };
        let mut found = Vec::new();
        for voce in &scheda.definizioni {
            let luogo = Luogo::Definizione(Arc::clone(&voce.nome));
            if !scheda.regola.names_read(&luogo).contains(&NomeLetto::DataDiritto) {
                continue;
            }
            let on = |day| {
                let (tipo, stima) = scheda.regola.value_on(&luogo, giorni.on(day))?;
                // A day reckoned from the day asked for moves with it: nothing has changed in the law.
                (*tipo != Tipo::Data).then(|| (stima.value(tipo), formato.measure(&stima, tipo, |_| None)))
            };
            let Some(((old, prima), (new, dopo))) = on(giorni.dal).zip(on(giorni.al)) else { continue };
            if old != new {
                let titolo = voce.testo.as_ref().map(|testo| testo.in_lingua(lingua).to_owned());
                let titolo = titolo.unwrap_or_else(|| voce.nome.to_string());
                let norma = voce.norma.as_deref().map(|id| self.cite(id));
                found.push(CalcoloAConfronto { titolo, prima, dopo, norma });
            }
        }
        found
    }

    fn validity_between(&self, scheda: &Scheda, giorni: DueGiorni, lingua: Lingua) -> Vec<Vigenza> {
        let mut found = Vec::new();
        for requisito in &scheda.requisiti {
            let luogo = Luogo::Requisito(Arc::clone(&requisito.nome));
            let on = |day| scheda.regola.value_on(&luogo, giorni.on(day))?.1.truth();
            let Some((was, is)) = on(giorni.dal).zip(on(giorni.al)) else { continue };
            if was != is {
                let regola = requisito.testo.in_lingua(lingua).to_owned();
                found.push(Vigenza { comincia: is, regola, norma: self.cite(&requisito.norma) });
            }
        }
        found
    }
}

impl DueGiorni {
    fn on(self, day: Date) -> Giorni {
        Giorni { data_diritto: day, conosciuto_al: Some(self.conosciuto_al) }
    }
}
