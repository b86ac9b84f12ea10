//! The summary: who, how many, how much a year, how sure; as CSV, as a table, as a plot. No line about a person.

use std::fmt::Write;

use lingue::Lingua;
use regole::{Centesimi, Esito};

use crate::conti::{Chi, Conti, Conto};
use crate::giudica::{Fiducia, Giudice};
use crate::grafico;
use crate::parole::{self, Parole};

/// Fewer people than this are not counted by age, sex or province: they could be recognised.
const POCHI: u64 = 5;
const TESTATA: &str = "scheda,titolo,chi,valore,esito,persone,euro_anno_minimo,euro_anno_massimo,importi_senza_massimo,affidabilita\n";

/// What the summary says of a card on a line of the table and of the plot.
pub(crate) struct Riga<'s> {
    pub(crate) titolo: &'s str,
    pub(crate) fiducia: Fiducia,
    pub(crate) has_yearly: bool,
    pub(crate) spetta: Conto,
    pub(crate) da_completare: Conto,
    pub(crate) da_accertare: Conto,
    pub(crate) errore: Conto,
}

/// The files of the summary, by name.
pub(crate) fn write(giudice: &Giudice<'_>, conti: &Conti, lingua: Lingua) -> [(&'static str, String); 3] {
    let righe = rows(giudice, conti, lingua);
    [
        ("riassunto.csv", csv(giudice, conti, lingua)),
        ("riassunto.txt", table(giudice, conti, &righe, lingua)),
        ("riassunto.svg", grafico::draw(&righe, Parole::of(lingua))),
    ]
}

fn csv(giudice: &Giudice<'_>, conti: &Conti, lingua: Lingua) -> String {
    let mut text = TESTATA.to_owned();
    for (card, chi, esito, conto) in conti.rows() {
        let Some((scheda, volte)) = giudice.schede.get(card).zip(giudice.volte.get(card)) else { continue };
        let (kind, word) = chi.words();
        let mark = giudice.fiducia.get(card).map_or("", |fiducia| fiducia.as_str());
        let quoted = scheda.titolo.in_lingua(lingua).replace('"', "\"\"");
        let is_few = *chi != Chi::Tutti && conto.persone < POCHI;
        let (people, unbounded) = if is_few {
            (format!("<{POCHI}"), String::new())
        } else {
            (conto.persone.to_string(), conto.ignoti.to_string())
        };
        let money = |cents: i64| {
            if is_few || volte.is_none() { String::new() } else { Centesimi(cents).to_string() }
        };
        let (least, most) = (money(conto.minimo), money(conto.massimo));
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "{},\"{quoted}\",{kind},{word},{},{people},{least},{most},{unbounded},{mark}",
            scheda.id,
            esito.as_str()
        );
    }
    text
}

fn rows<'s>(giudice: &'s Giudice<'_>, conti: &Conti, lingua: Lingua) -> Vec<Riga<'s>> {
    let mut righe: Vec<Riga<'s>> = Vec::new();
    for ((scheda, volte), fiducia) in giudice.schede.iter().zip(&giudice.volte).zip(&giudice.fiducia) {
        righe.push(Riga {
            titolo: scheda.titolo.in_lingua(lingua),
            fiducia: *fiducia,
            has_yearly: volte.is_some(),
            spetta: Conto::default(),
            da_completare: Conto::default(),
            da_accertare: Conto::default(),
            errore: Conto::default(),
        });
    }
    for (card, chi, esito, conto) in conti.rows() {
        let Some(riga) = righe.get_mut(card).filter(|_| *chi == Chi::Tutti) else { continue };
        match esito {
            Esito::Spetta => riga.spetta = conto,
            Esito::DaCompletare => riga.da_completare = conto,
            Esito::DaAccertare => riga.da_accertare = conto,
            Esito::Errore => riga.errore = conto,
            Esito::NonSpetta => {}
        }
    }
    righe
}

fn table(giudice: &Giudice<'_>, conti: &Conti, righe: &[Riga<'_>], lingua: Lingua) -> String {
    let parole = Parole::of(lingua);
    let run = parole::run(lingua, giudice.giorni.data_diritto, conti.giudicate, conti.scartate);
    let mut text = format!("{run}\n{}\n{}\n\n", parole.importi, parole.segni);
    let wide = righe.iter().map(|riga| riga.titolo.chars().count() + 2).max().unwrap_or(0);
    let heads = [parole.spetta, parole.da_completare, parole.da_accertare, parole.errore];
    // Writing to a String cannot fail.
    let _ = writeln!(
        text,
        "{:wide$}{:>10}{:>15}{:>14}{:>8}  {}",
        "", heads[0], heads[1], heads[2], heads[3], parole.euro_anno
    );
    for fiducia in Fiducia::ALL {
        let (mut least, mut most) = (0_i64, 0_i64);
        for riga in righe.iter().filter(|riga| riga.fiducia == fiducia) {
            let title = format!("{}{}", riga.titolo, fiducia.mark());
            let counts = [&riga.spetta, &riga.da_completare, &riga.da_accertare, &riga.errore];
            let [due, open, judged, wrong] = counts.map(|conto| conto.persone);
            let _ = writeln!(
                text,
                "{title:wide$}{due:>10}{open:>15}{judged:>14}{wrong:>8}  {}",
                yearly(riga, parole)
            );
            least = least.saturating_add(riga.spetta.minimo);
            most = most.saturating_add(riga.spetta.massimo);
        }
        let name = format!("{}{}", parole.totale, fiducia.mark());
        let _ = writeln!(text, "{name:wide$}{:>47}  {}\n", "", bounds(least, most));
    }
    text
}

fn yearly(riga: &Riga<'_>, parole: &Parole) -> String {
    if !riga.has_yearly {
        return "-".to_owned();
    }
    let bounds = bounds(riga.spetta.minimo, riga.spetta.massimo);
    if riga.spetta.ignoti > 0 { format!("{bounds} {}", parole.e_oltre) } else { bounds }
}

fn bounds(least: i64, most: i64) -> String {
    if least == most {
        Centesimi(least).to_string()
    } else {
        format!("{} - {}", Centesimi(least), Centesimi(most))
    }
}
