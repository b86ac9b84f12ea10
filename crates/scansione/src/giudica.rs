//! Judging the whole catalogue over some rows: outcomes to their file, counts to the summary.

use std::sync::Arc;

use catalogo::{Affidabilita, Catalogo, Scheda};
use datafusion::arrow::array::{Array, AsArray, RecordBatch};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{Date32Type, Int32Type};
use regole::{Ammessi, Giorni, Stato};

use crate::addendo::Addendo;
use crate::conti::{Chi, Conti, Conto, band};
use crate::esiti::Esiti;
use crate::guasto::Errore;
use crate::riempi::Righe;
use crate::scrivi::EPOCA;
use crate::tracciato::coded;
use crate::verdetto::Verdetto;

/// What is not known of who is counted.
const IGNOTO: &str = "?";

/// How far the values of a card can be relied on, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fiducia {
    /// Some value is from memory, or unconfirmed.
    DaConfermare,
    /// Some figure of these days may still be corrected.
    Provvisoria,
    /// All was read in a source, and is final.
    Verificata,
}

impl Fiducia {
    pub(crate) const ALL: [Self; 3] = [Self::Verificata, Self::Provvisoria, Self::DaConfermare];

    fn of(catalogo: &Catalogo, scheda: &Scheda, giorni: Giorni) -> Self {
        if scheda.affidabilita == Affidabilita::DaConfermare {
            return Self::DaConfermare;
        }
        let figures = scheda.parametri().iter().filter_map(|nome| catalogo.find_parametro(nome));
        let mut used = figures
            .filter_map(|descritto| descritto.parametro.find(giorni.data_diritto, giorni.conosciuto_al));
        let is_provisional = used.any(|(_, figure)| figure.stato == Stato::Provvisorio);
        if is_provisional { Self::Provvisoria } else { Self::Verificata }
    }

    /// The word of the summary.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::DaConfermare => "da_confermare",
            Self::Provvisoria => "provvisoria",
            Self::Verificata => "verificata",
        }
    }

    /// The mark after the title.
    pub(crate) const fn mark(self) -> &'static str {
        match self {
            Self::DaConfermare => " *",
            Self::Provvisoria => " °",
            Self::Verificata => "",
        }
    }
}

/// The catalogue on some days.
pub(crate) struct Giudice<'c> {
    pub(crate) catalogo: &'c Catalogo,
    pub(crate) schede: Vec<&'c Scheda>,
    /// What each amount measures, where that can be said.
    pub(crate) addendi: Vec<Option<Addendo>>,
    /// How far each card's values can be relied on.
    pub(crate) fiducia: Vec<Fiducia>,
    /// The provinces, by any of their names; without a list none is counted, because anything might be written there.
    province: Option<Arc<Ammessi>>,
    pub(crate) giorni: Giorni,
}

impl<'c> Giudice<'c> {
    pub(crate) fn new(catalogo: &'c Catalogo, giorni: Giorni) -> Self {
        let schede: Vec<&Scheda> = catalogo.schede().collect();
        let addendi = schede.iter().map(|scheda| Addendo::of(scheda)).collect();
        let fiducia = schede.iter().map(|scheda| Fiducia::of(catalogo, scheda, giorni)).collect();
        let provincia = catalogo.fattario().find("provincia_residenza");
        let province = provincia.and_then(|descritto| descritto.fatto.ammessi.clone());
        Self { catalogo, schede, addendi, fiducia, province, giorni }
    }

    /// Judges the rows that nothing is wrong with.
    pub(crate) fn judge(&self, righe: &Righe, conti: &mut Conti, esiti: &mut Esiti) -> Result<(), Errore> {
        let who = self.who(&righe.fatti, conti)?;
        let rows = righe.tavola.righe();
        conti.scartate += righe.guasti.len() as u64;
        conti.giudicate += (rows - righe.guasti.len()) as u64;
        for (card, (scheda, addendo)) in self.schede.iter().zip(&self.addendi).enumerate() {
            let verdetti = scheda.valuta_tutti(&righe.tavola, self.giorni);
            for (row, who) in who.iter().enumerate() {
                let Some(verdetto) = Verdetto::read(&verdetti, row, scheda.requisiti.len()) else { continue };
                if righe.guasti.contains_key(&row) {
                    continue;
                }
                esiti.push(righe.id.value(row), scheda, &verdetto);
                let conto = Conto::one(verdetto.importo, *addendo);
                for chi in who {
                    conti.add(card, *chi, verdetto.esito, conto);
                }
            }
        }
        esiti.flush()
    }

    /// Among whom each row is counted.
    fn who(&self, fatti: &RecordBatch, conti: &mut Conti) -> Result<Vec<[usize; 4]>, Errore> {
        let all = conti.place(&Chi::Tutti);
        let sexes = words(fatti, "sesso", sex)?;
        let provinces =
            words(fatti, "provincia_residenza", |word| self.province.as_ref()?.find(word).cloned())?;
        let mut found = Vec::with_capacity(fatti.num_rows());
        for ((age, sex), province) in ages(fatti, self.giorni).into_iter().zip(sexes).zip(provinces) {
            found.push([
                all,
                conti.place(&Chi::Eta(age)),
                conti.place(&Chi::Sesso(sex)),
                conti.place(&Chi::Provincia(province)),
            ]);
        }
        Ok(found)
    }
}

/// The band of age of each row.
pub(crate) fn ages(fatti: &RecordBatch, giorni: Giorni) -> Vec<Arc<str>> {
    let births =
        fatti.column_by_name("data_nascita").and_then(|array| array.as_primitive_opt::<Date32Type>());
    let today = i64::from(EPOCA.until(giorni.data_diritto).map_or(0, |span| span.get_days()));
    let age = |row| {
        let born = births.filter(|births| births.is_valid(row)).map(|births| i64::from(births.value(row)));
        // Whole years, near enough for a band of many.
        born.map_or_else(|| IGNOTO.into(), |born| band((today - born) * 4 / 1461))
    };
    (0..fatti.num_rows()).map(age).collect()
}

/// What a column of words says of each row, each word read once; what cannot be read stays out of the summary.
pub(crate) fn words(
    fatti: &RecordBatch,
    nome: &str,
    read: impl Fn(&str) -> Option<Arc<str>>,
) -> Result<Vec<Arc<str>>, Errore> {
    let missing = || Errore::Tracciato { tabella: "fatti".into(), colonna: nome.into() };
    let array = cast(fatti.column_by_name(nome).ok_or_else(missing)?, &coded())?;
    let array = array.as_dictionary::<Int32Type>();
    let known: Vec<Option<Arc<str>>> =
        array.values().as_string::<i32>().iter().map(|word| read(word?)).collect();
    let unknown: Arc<str> = IGNOTO.into();
    let word = |key: Option<i32>| known.get(usize::try_from(key?).ok()?)?.clone();
    Ok(array.keys().iter().map(|key| word(key).unwrap_or_else(|| Arc::clone(&unknown))).collect())
}

pub(crate) fn sex(word: &str) -> Option<Arc<str>> {
    matches!(word, "M" | "F").then(|| word.into())
}
