//! The tables of a card, cell by cell in words.

use regole::{Cella, Fascia, Stima, Tipo};

use super::Tavola;
use super::lettore::Lettore;
use crate::scheda::TabellaDescritta;

impl Lettore<'_> {
    pub(super) fn table(&self, descritta: &TabellaDescritta) -> Tavola {
        let TabellaDescritta { voce, tabella, chiavi } = descritta;
        let lingua = self.formato.lingua;
        let titles = tabella.chiavi.iter().zip(chiavi).map(|(chiave, testo)| {
            testo
                .as_ref()
                .map_or_else(|| chiave.nome.replace('_', " "), |testo| testo.in_lingua(lingua).to_owned())
        });
        let rows = tabella.righe.iter().map(|riga| {
            let cells = riga.celle.iter().zip(&tabella.chiavi);
            let cells = cells.map(|(cella, chiave)| self.cell(cella, &chiave.tipo)).collect();
            let result = Stima::of_value(&riga.valore, &tabella.risultato);
            (cells, self.formato.measure(&result, &tabella.risultato, |_| None))
        });
        Tavola {
            nome: voce.nome.clone(),
            testo: self.title(voce, 1),
            norma: voce.norma.as_deref().map(|id| self.catalogo.cite(id)),
            colonne: titles.collect(),
            righe: rows.collect(),
        }
    }

    fn cell(&self, cella: &Cella, tipo: &Tipo) -> String {
        let (parole, lingua) = (self.formato.parole, self.formato.lingua);
        match (cella, tipo) {
            (Cella::SiNo(yes), _) => parole.say(if *yes { "si" } else { "no" }, lingua),
            (Cella::Codici(mask), Tipo::Codice(codici)) => {
                codici.of_mask(*mask).map(|code| &**code).collect::<Vec<_>>().join(", ")
            }
            (Cella::Fasce(fasce), Tipo::Numero(_)) => {
                fasce.iter().map(|fascia| self.range(fascia, tipo)).collect::<Vec<_>>().join("; ")
            }
            _ => parole.say("qualunque", lingua),
        }
    }

    fn range(&self, fascia: &Fascia, tipo: &Tipo) -> String {
        let number = |number| self.formato.quantity(number, tipo);
        let say = |key: &str, number: String| {
            self.formato.parole.fill(key, self.formato.lingua, &[("numero", &number)])
        };
        if let Some((exact, true)) = fascia.da.filter(|_| fascia.da == fascia.a) {
            return number(exact);
        }
        let from = fascia
            .da
            .map(|(end, closed)| say(if closed { "fascia_da" } else { "fascia_oltre" }, number(end)));
        let to = fascia
            .a
            .map(|(end, closed)| say(if closed { "fascia_fino_a" } else { "fascia_meno_di" }, number(end)));
        [from, to].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}
