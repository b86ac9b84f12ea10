//! What to ask of past years for the arrears of a right: what decides first, then what may have been otherwise.

use std::collections::BTreeMap;

use catalogo::{Arretrati, Catalogo, FattoDescritto, Periodo, Rata, Scheda};
use cornice::Voce;
use fascicoli::{AnnoChiesto, Conta, Dato, QuestionarioAnni, SetInformativo, is_guarded, past_years, whole};
use jiff::civil::Date;
use regole::{Fatti, Giorni};

/// The facts of a card that can be said of a past year.
pub(super) fn sayable<'c>(catalogo: &'c Catalogo, scheda: &Scheda) -> Vec<&'c FattoDescritto> {
    let read = catalogo.fattario().iter().filter(|fatto| reads(scheda, &fatto.fatto.nome));
    read.filter(|fatto| !fatto.fatto.giudizio && fatto.may_change()).collect()
}

pub(super) fn reads(scheda: &Scheda, nome: &str) -> bool {
    scheda.fatti().iter().any(|percorso| whole(percorso) == nome)
}

/// Asks the years in which something may be due, the last first.
pub(super) fn questions<'c>(
    t: &Voce,
    set: &SetInformativo<'c>,
    scheda: &'c Scheda,
    conto: &Arretrati,
) -> QuestionarioAnni<'c> {
    let mut inchiesta = Inchiesta { set, oggi: set.fatti(), chiesti: BTreeMap::new() };
    let dated = |rata: &Rata, nome: &str| (whole(nome).to_owned(), day(rata.periodo));
    for (rate, _) in conto.by_year().into_values() {
        let last = rate.last().map(|rata| missing(set, scheda, day(rata.periodo)));
        let waited = rate.iter().flat_map(|rata| rata.mancanti.iter().map(|nome| dated(rata, nome)));
        for (nome, giorno) in last.into_iter().flatten().chain(waited) {
            inchiesta.ask(&nome, giorno, Peso::Decisivo);
        }
    }
    for rata in &conto.rate {
        let by_years = sayable(set.catalogo(), scheda).into_iter().filter(|fatto| fatto.goes_by_years());
        let by_years = by_years.map(|fatto| fatto.fatto.nome.clone());
        for nome in by_years.chain(rata.presunti.iter().cloned()) {
            inchiesta.ask(&nome, day(rata.periodo), Peso::Altro);
        }
    }
    // What was said can be taken back, also where it made nothing due.
    for (anno, fatto) in said(set, scheda) {
        inchiesta.ask_of(anno, fatto, Peso::Altro);
    }
    QuestionarioAnni::new(t, set.giorno(), inchiesta.chiesti.into_values().rev().collect())
}

/// What was said of past years and the card reads.
pub(super) fn said<'c>(
    set: &SetInformativo<'c>,
    scheda: &Scheda,
) -> impl Iterator<Item = (i16, &'c FattoDescritto)> {
    let years = past_years(set.giorno());
    let of_year = |anno| set.anno(anno).iter().map(move |dato| (anno, dato));
    let said = years.flat_map(of_year).filter(|(_, dato)| dato.dichiarato.is_some());
    let said = said.map(|(anno, dato)| (anno, dato.descritto));
    said.filter(|(_, fatto)| reads(scheda, &fatto.fatto.nome))
}

/// A day that a period is judged on.
fn day(periodo: Periodo) -> Date {
    match periodo {
        Periodo::Mese(first) => first,
        Periodo::Tredicesima(year) | Periodo::Anno(year) => Date::constant(year, 12, 31),
    }
}

/// The facts that a card waits for on a day of the past, those that decide most first.
fn missing(set: &SetInformativo<'_>, scheda: &Scheda, giorno: Date) -> Vec<(String, Date)> {
    let giorni = Giorni { data_diritto: giorno, conosciuto_al: Some(set.giorno().date()) };
    let fatti = set.tempo().on(set.catalogo().fattario(), giorno);
    let risposta = set.catalogo().valuta(scheda, &fatti, giorni);
    let mancanti = risposta.valutazione.mancanti.iter();
    mancanti.map(|mancante| (whole(&mancante.fatto).to_owned(), giorno)).collect()
}

/// Whether the answer waits for a fact.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Peso {
    Decisivo,
    Altro,
}

/// What is being put together: the questions of each year.
struct Inchiesta<'s, 'c> {
    set: &'s SetInformativo<'c>,
    oggi: Fatti,
    chiesti: BTreeMap<i16, AnnoChiesto<'s, 'c>>,
}

impl<'c> Inchiesta<'_, 'c> {
    /// Asks a fact of the year whose value holds on a day.
    fn ask(&mut self, nome: &str, giorno: Date, peso: Peso) {
        if let Some(fatto) = self.set.catalogo().fattario().find(nome) {
            self.ask_of(year_of(fatto, giorno), fatto, peso);
        }
    }

    /// Asks a fact of a past year, once.
    fn ask_of(&mut self, anno: i16, fatto: &'c FattoDescritto, peso: Peso) {
        let set = self.set;
        if anno >= year_of(fatto, set.giorno().date()) || !self.may_ask(fatto) {
            return;
        }
        let dati = set.anno(anno);
        let chiesto = self.chiesti.entry(anno).or_insert_with(|| AnnoChiesto::new(anno, dati));
        if chiesto.names(fatto) {
            return;
        }
        let known = dati.iter().find(|dato| dato.descritto.fatto.nome == fatto.fatto.nome).map(Dato::conta);
        match known {
            Some(Conta::Archivio(_)) if is_guarded(fatto) => chiesto.noti.push(fatto),
            Some(Conta::Archivio(_) | Conta::Dichiarato(_)) => chiesto.prima.push(fatto),
            _ if peso == Peso::Decisivo => chiesto.prima.push(fatto),
            _ => chiesto.poi.push(fatto),
        }
    }

    /// What is unknown today too is asked once, among the questions of today.
    fn may_ask(&self, fatto: &'c FattoDescritto) -> bool {
        let is_known_today = self.oggi.find(&fatto.fatto.nome).is_some();
        self.set.portata().accepts(fatto) && fatto.may_change() && (fatto.goes_by_years() || is_known_today)
    }
}

/// The year whose value holds on a day.
fn year_of(fatto: &FattoDescritto, giorno: Date) -> i16 {
    fatto.nel_tempo.varia.year_of(giorno).unwrap_or_else(|| giorno.year())
}
