//! The summary: who, how many, how much, how sure; as CSV, as a table, as a plot. No line about a person.

mod tabella;

use std::fmt::Write;

use lingue::Lingua;
use regole::{Centesimi, Esito};

use crate::addendo::Addendo;
use crate::conti::{Chi, Conti, Conto, Detto};
use crate::giudica::{Fiducia, Giudice};
use crate::grafico;
use crate::parole::Voce;

const TESTATA: &str = "scheda,titolo,chi,valore,esito,persone,euro_minimo,euro_massimo,misura,importi_senza_massimo,affidabilita\n";
/// In the place of a count that is not said.
pub(crate) const TACIUTO: &str = "…";

/// What the summary says of a card on a line of the table and of the plot.
pub(crate) struct Riga<'s> {
    pub(crate) titolo: &'s str,
    pub(crate) fiducia: Fiducia,
    pub(crate) addendo: Option<Addendo>,
    /// For certain, to complete, to be assessed, in error: none where there are few.
    pub(crate) esiti: [Option<Conto>; 4],
}

impl Riga<'_> {
    /// Those who have it for certain, where they are counted.
    pub(crate) fn due(&self) -> Option<Conto> {
        let [due, ..] = self.esiti;
        due
    }
}

/// The files of the summary, by name.
pub(crate) fn write(giudice: &Giudice<'_>, conti: &Conti, lingua: Lingua) -> [(&'static str, String); 3] {
    let detti = conti.said();
    let righe = rows(giudice, &detti, lingua);
    let voce = Voce::new(giudice.catalogo, lingua);
    [
        ("riassunto.csv", csv(giudice, &detti, lingua)),
        ("riassunto.txt", tabella::table(giudice, conti, &righe, voce)),
        ("riassunto.svg", grafico::draw(&righe, voce)),
    ]
}

fn csv(giudice: &Giudice<'_>, detti: &[Detto<'_>], lingua: Lingua) -> String {
    let mut text = TESTATA.to_owned();
    for Detto { scheda, chi, esito, conto } in detti {
        let Some((card, addendo)) = giudice.schede.get(*scheda).zip(giudice.addendi.get(*scheda)) else {
            continue;
        };
        let (kind, word) = chi.words();
        let mark = giudice.fiducia.get(*scheda).map_or("", |fiducia| fiducia.as_str());
        let quoted = card.titolo.in_lingua(lingua).replace('"', "\"\"");
        let people = conto.map_or_else(|| TACIUTO.to_owned(), |conto| conto.persone.to_string());
        let measure = addendo.map_or("", Addendo::as_str);
        let [least, most] = match (conto, addendo) {
            (Some(conto), Some(_)) => [conto.minimo, conto.massimo].map(|cents| Centesimi(cents).to_string()),
            _ => [String::new(), String::new()],
        };
        let unbounded = unbounded(chi, *conto);
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "{},\"{quoted}\",{kind},{word},{},{people},{least},{most},{measure},{unbounded},{mark}",
            card.id,
            esito.as_str()
        );
    }
    text
}

/// How many amounts have no upper bound. They are people too: by who they are, only that there are some.
fn unbounded(chi: &Chi, conto: Option<Conto>) -> String {
    match conto {
        None => String::new(),
        Some(Conto { ignoti: 0, .. }) => "0".to_owned(),
        Some(conto) if *chi == Chi::Tutti && conto.ignoti >= crate::pochi::POCHI => conto.ignoti.to_string(),
        Some(_) => TACIUTO.to_owned(),
    }
}

fn rows<'s>(giudice: &'s Giudice<'_>, detti: &[Detto<'_>], lingua: Lingua) -> Vec<Riga<'s>> {
    let mut righe: Vec<Riga<'s>> = Vec::new();
    for ((scheda, addendo), fiducia) in giudice.schede.iter().zip(&giudice.addendi).zip(&giudice.fiducia) {
        righe.push(Riga {
            titolo: scheda.titolo.in_lingua(lingua),
            fiducia: *fiducia,
            addendo: *addendo,
            esiti: [Some(Conto::default()); 4],
        });
    }
    for detto in detti.iter().filter(|detto| *detto.chi == Chi::Tutti) {
        let Some(Riga { esiti: [due, open, judged, wrong], .. }) = righe.get_mut(detto.scheda) else {
            continue;
        };
        match detto.esito {
            Esito::Spetta => *due = detto.conto,
            Esito::DaCompletare => *open = detto.conto,
            Esito::DaAccertare => *judged = detto.conto,
            Esito::Errore => *wrong = detto.conto,
            Esito::NonSpetta => {}
        }
    }
    righe
}
