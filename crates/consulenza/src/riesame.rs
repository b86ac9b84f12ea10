//! Before a *ricostituzione*: which rights INPS would evaluate again, on which incomes, and what would come of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use catalogo::{
    Canale, Catalogo, FattiNelTempo, FattoDescritto, RichiestaRicostituzione, Ricostituzione, Scheda,
};
use fascicoli::{Dato, Risposte, SetInformativo};
use regole::Giorni;

use crate::{Diritto, Giudizio, Pagamento};

/// The income-tested rights of one person that a *ricostituzione* is about.
#[derive(Debug)]
pub struct Riesame<'c> {
    /// Those in payment.
    pub pagate: Vec<&'c Scheda>,
    /// Those that are not, and are asked for with a *ricostituzione*, each with whether it is due on today's data.
    pub chiedibili: Vec<(&'c Scheda, bool)>,
    /// The others that may be named: what the mandate does not open is not told.
    altre: BTreeSet<Arc<str>>,
}

/// What would change: each fact that was asked, of a year or else of today, and what was said of it.
pub type Cambiamenti = BTreeMap<(Option<i16>, Arc<str>), Option<regole::Valore>>;

impl<'c> Riesame<'c> {
    /// Looks for them among the rights that can be answered.
    #[must_use]
    pub fn of(set: &SetInformativo<'c>, diritti: &[Diritto<'c>]) -> Self {
        let mut riesame = Self { pagate: Vec::new(), chiedibili: Vec::new(), altre: BTreeSet::new() };
        for diritto in diritti {
            let Giudizio::Risposta(risposta) = &diritto.giudizio else { continue };
            let scheda = diritto.scheda;
            if !is_compared(set.catalogo(), scheda) {
                continue;
            }
            match diritto.pagamento {
                Pagamento::InCorso => riesame.pagate.push(scheda),
                Pagamento::Coperta(_) => {}
                Pagamento::Nessuno => {
                    riesame.altre.insert(Arc::clone(&scheda.id));
                    if is_reviewed(scheda) {
                        let is_due = risposta.valutazione.esito == regole::Esito::Spetta;
                        riesame.chiedibili.push((scheda, is_due));
                    }
                }
            }
        }
        riesame
    }

    /// Tells whether there is nothing to evaluate again.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pagate.is_empty() && self.chiedibili.is_empty()
    }

    /// The benefits in payment, and those that may be asked for.
    pub fn schede(&self) -> impl Iterator<Item = &'c Scheda> {
        self.pagate.iter().copied().chain(self.chiedibili.iter().map(|(scheda, _)| *scheda))
    }

    /// The yearly amounts that they read, in the vocabulary's order.
    #[must_use]
    pub fn redditi(&self, set: &SetInformativo<'c>) -> Vec<&'c FattoDescritto> {
        let read = |fatto: &&FattoDescritto| {
            self.schede().any(|scheda| scheda.fatti().contains(&fatto.fatto.percorso))
        };
        set.catalogo().fattario().iter().filter(|fatto| fatto.is_yearly_money()).filter(read).collect()
    }

    /// Evaluates every right on the facts as they are known, and on those as they would be.
    #[must_use]
    pub fn judge(
        &self,
        set: &SetInformativo<'_>,
        cambiamenti: &Cambiamenti,
        chieste: BTreeSet<Arc<str>>,
    ) -> Ricostituzione {
        let prima = set.tempo();
        let dopo = changed(&prima, cambiamenti);
        let pagate = self.pagate.iter().map(|scheda| Arc::clone(&scheda.id)).collect();
        let richiesta = RichiestaRicostituzione { prima, dopo, pagate, chieste };
        let mut esito = set.catalogo().ricostituzione(&richiesta, days(set));
        esito.altri.retain(|nome| self.altre.contains(nome));
        esito
    }
}

/// Tells whether other incomes could change a benefit. What is not paid by periods has no sum of a year to compare.
pub(crate) fn is_compared(catalogo: &Catalogo, scheda: &Scheda) -> bool {
    scheda.is_income_tested(catalogo) && scheda.periodicita.is_by_periods()
}

/// Tells whether a benefit is asked for with a *ricostituzione*.
#[must_use]
pub fn is_reviewed(scheda: &Scheda) -> bool {
    scheda.si_chiede_con.as_ref().is_some_and(|richiesta| richiesta.canale == Canale::Ricostituzione)
}

/// The day that everything is judged on.
pub(crate) fn days(set: &SetInformativo<'_>) -> Giorni {
    let oggi = set.giorno().date();
    Giorni { data_diritto: oggi, conosciuto_al: Some(oggi) }
}

/// What was said in a form, fact by fact; what nobody knew and nobody said stays as it was.
pub(crate) fn cambiamenti<'q>(
    set: &SetInformativo<'_>,
    asked: impl Iterator<Item = (i16, &'q Arc<str>)>,
    said: &BTreeMap<i16, Risposte>,
) -> Cambiamenti {
    let this_year = set.giorno().date().year();
    let mut cambiamenti = Cambiamenti::new();
    for (anno, nome) in asked {
        let valore = said.get(&anno).and_then(|risposte| risposte.fatti.find(nome)).cloned();
        cambiamenti.insert(((anno != this_year).then_some(anno), Arc::clone(nome)), valore);
    }
    cambiamenti
}

/// What is known of a year, or of today where it is this one.
pub(crate) fn known<'s, 'c>(set: &'s SetInformativo<'c>, anno: i16) -> &'s [Dato<'c>] {
    if anno == set.giorno().date().year() { set.dati() } else { set.anno(anno) }
}

fn changed(prima: &FattiNelTempo, cambiamenti: &Cambiamenti) -> FattiNelTempo {
    let mut dopo = prima.clone();
    for ((anno, nome), valore) in cambiamenti {
        let before = anno.map_or(Some(&prima.oggi), |anno| prima.anni.get(&anno));
        let is_known = before.is_some_and(|fatti| fatti.find(nome).is_some());
        // An archive without the fact said none: an empty field leaves it so.
        if valore.is_some() || is_known {
            dopo.say(*anno, nome, valore.clone());
        }
    }
    dopo
}
