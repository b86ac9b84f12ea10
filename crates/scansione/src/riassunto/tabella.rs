//! The summary as a table that people read: figures and days as the language writes them.

use std::fmt::Write;

use super::Riga;
use crate::addendo::Addendo;
use crate::conti::{Conti, Conto};
use crate::giudica::{Fiducia, Giudice};
use crate::parole::{Parole, Voce};

pub(super) fn table(giudice: &Giudice<'_>, conti: &Conti, righe: &[Riga<'_>], voce: Voce<'_>) -> String {
    let parole = voce.parole();
    let mut text = voce.run(giudice.giorni.data_diritto, conti);
    for line in [parole.importi, parole.segni, parole.taciuti] {
        // Writing to a String cannot fail.
        let _ = write!(text, "\n{line}");
    }
    let wide = righe.iter().map(|riga| riga.titolo.chars().count() + 2).max().unwrap_or(0);
    let heads = [parole.spetta, parole.da_completare, parole.da_accertare, parole.errore];
    let _ = writeln!(
        text,
        "\n\n{:wide$}{:>12}{:>15}{:>14}{:>8}  {}",
        "", heads[0], heads[1], heads[2], heads[3], parole.euro
    );
    for fiducia in Fiducia::ALL {
        let mut somme = Somme::default();
        for riga in righe.iter().filter(|riga| riga.fiducia == fiducia) {
            let title = format!("{}{}", riga.titolo, fiducia.mark());
            let [due, open, judged, wrong] = riga.esiti.map(|conto| voce.people(conto));
            let _ = writeln!(
                text,
                "{title:wide$}{due:>12}{open:>15}{judged:>14}{wrong:>8}  {}",
                voce.amount(riga)
            );
            somme.add(riga);
        }
        for (name, sum) in somme.lines(parole) {
            let name = format!("{name}{}", fiducia.mark());
            let _ = writeln!(text, "{name:wide$}{:>49}  {}", "", voce.bounds(sum));
        }
        text.push('\n');
    }
    text
}

/// What is added up, like with like.
#[derive(Default)]
struct Somme {
    anno: Conto,
    una_volta: Conto,
    mese: Conto,
    intero: Conto,
}

impl Somme {
    /// Adds a line; an amount of few people, which is not said, cannot be found in the sum.
    fn add(&mut self, riga: &Riga<'_>) {
        let Some((conto, addendo)) = riga.due().zip(riga.addendo) else { return };
        match addendo {
            Addendo::Anno(_) => self.anno.add(conto),
            Addendo::UnaVolta => self.una_volta.add(conto),
            Addendo::Mese => self.mese.add(conto),
            Addendo::Intero(_) => self.intero.add(conto),
        }
    }

    /// What a year costs, then the sums that are no part of it, where there are any.
    fn lines(self, parole: &Parole) -> Vec<(&'static str, Conto)> {
        let mut lines = vec![(parole.totale, self.anno)];
        let apart = [
            (parole.totale_una_volta, self.una_volta),
            (parole.totale_mese, self.mese),
            (parole.totale_intero, self.intero),
        ];
        lines.extend(apart.into_iter().filter(|(_, conto)| conto.persone > 0));
        lines
    }
}
