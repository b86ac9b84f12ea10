//! What changes for each person, and its count.

use std::collections::BTreeMap;
use std::sync::Arc;

use catalogo::{Chi, Conteggio, Effetto, GruppoSimulato, SchedaSimulata};
use regole::{Centesimi, Esito, Importo};

use super::{Coppia, Gruppi};
use crate::pochi::{Detti, decide};

/// What a card answers to a person, unless it is a certain no: outcome, amount, how many times a year it is paid.
pub(super) type Risposta = Option<(Esito, Option<Importo>, Option<i64>)>;

/// How sure an answer is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Certezza {
    No,
    Si,
    Aperta,
}

fn certainty(risposta: &Risposta) -> Certezza {
    match risposta {
        None | Some((Esito::NonSpetta, ..)) => Certezza::No,
        Some((Esito::Spetta, ..)) => Certezza::Si,
        Some((Esito::DaCompletare | Esito::DaAccertare | Esito::Errore, ..)) => Certezza::Aperta,
    }
}

/// What changes for a person, and by how many cents a year; nothing when the two answers are alike.
pub(super) fn effect(prima: Risposta, dopo: Risposta) -> Option<(Effetto, Option<i64>)> {
    match (certainty(&prima), certainty(&dopo)) {
        (Certezza::No, Certezza::Si) => Some((Effetto::Acquista, yearly(&dopo))),
        (Certezza::Si, Certezza::No) => Some((Effetto::Perde, yearly(&prima))),
        (Certezza::No | Certezza::Si, Certezza::Aperta) => Some((Effetto::DiventaIncerto, None)),
        (Certezza::Aperta, Certezza::No | Certezza::Si) => Some((Effetto::DiventaCerto, None)),
        (Certezza::Si, Certezza::Si) => amounts(prima?, dopo?),
        (Certezza::No, Certezza::No) | (Certezza::Aperta, Certezza::Aperta) => None,
    }
}

type Spettante = (Esito, Option<Importo>, Option<i64>);

/// What changes in the amount of a right that stays certain.
fn amounts(prima: Spettante, dopo: Spettante) -> Option<(Effetto, Option<i64>)> {
    let ((_, old, old_times), (_, new, new_times)) = (prima, dopo);
    if (old, old_times) == (new, new_times) {
        return None;
    }
    let (Some(Importo::Certo(old_cents)), Some(Importo::Certo(new_cents))) = (old, new) else {
        return Some((Effetto::ImportoIncerto, None));
    };
    let (old_year, new_year) = (yearly(&Some(prima)), yearly(&Some(dopo)));
    let difference = old_year.zip(new_year).map(|(old, new)| new.saturating_sub(old));
    let rises = difference.unwrap_or_else(|| new_cents.0.saturating_sub(old_cents.0));
    match rises {
        0 => None,
        1.. => Some((Effetto::Sale, difference)),
        _ => Some((Effetto::Scende, difference.map(i64::saturating_abs))),
    }
}

/// The cents of a year, where the amount is certain and one knows how often it is paid.
fn yearly(risposta: &Risposta) -> Option<i64> {
    match risposta {
        Some((_, Some(Importo::Certo(Centesimi(cents))), Some(times))) => Some(cents.saturating_mul(*times)),
        _ => None,
    }
}

#[derive(Clone, Copy, Debug, Default)]
struct Cella {
    persone: u64,
    cents: i64,
}

/// The counts: by card, by who, by what changes.
#[derive(Debug, Default)]
pub(super) struct Bilancio {
    celle: BTreeMap<(usize, Chi, Arc<str>), BTreeMap<Effetto, Cella>>,
}

impl Bilancio {
    pub(super) fn add(&mut self, scheda: usize, who: &Gruppi, effetto: Effetto, cents: Option<i64>) {
        for (chi, valore) in who {
            let effects = self.celle.entry((scheda, *chi, Arc::clone(valore))).or_default();
            let cella = effects.entry(effetto).or_default();
            cella.persone += 1;
            cella.cents = cella.cents.saturating_add(cents.unwrap_or(0));
        }
    }

    /// What changes with a card, as it is said.
    pub(super) fn card(&self, place: usize, coppia: &Coppia<'_>) -> SchedaSimulata {
        // What adds up to a total: the groups of one kind that have an effect in common.
        let mut together: BTreeMap<(Chi, Effetto), Insieme<'_>> = BTreeMap::new();
        for ((_, chi, valore), effects) in self.celle.iter().filter(|((card, ..), _)| *card == place) {
            for (effetto, cella) in effects {
                together.entry((*chi, *effetto)).or_default().push((valore, *cella));
            }
        }
        let mut said: BTreeMap<(Chi, &Arc<str>), BTreeMap<Effetto, Conteggio>> = BTreeMap::new();
        for ((chi, effetto), celle) in together {
            for (valore, conteggio) in tell(chi, celle, coppia.has_yearly(effetto)) {
                said.entry((chi, valore)).or_default().insert(effetto, conteggio);
            }
        }
        let group = |((chi, valore), effetti): ((Chi, &Arc<str>), BTreeMap<Effetto, Conteggio>)| {
            GruppoSimulato { chi, valore: Arc::clone(valore), effetti }
        };
        SchedaSimulata {
            scheda: Arc::clone(&coppia.id),
            come: coppia.come,
            annuo: coppia.is_yearly(),
            gruppi: said.into_iter().map(group).collect(),
        }
    }
}

/// Groups that add up to a total.
type Insieme<'b> = Vec<(&'b Arc<str>, Cella)>;

/// What is said of groups that add up to a total.
fn tell(chi: Chi, celle: Insieme<'_>, has_money: bool) -> Vec<(&Arc<str>, Conteggio)> {
    let counts: Vec<u64> = celle.iter().map(|(_, cella)| cella.persone).collect();
    let taciuti = match decide(&counts) {
        Detti::Conti { taciuti } => taciuti,
        Detti::Niente | Detti::Totale if chi == Chi::Tutti => vec![true; counts.len()],
        // Of how the total is made up nothing is said, not even of whom.
        Detti::Niente | Detti::Totale => return Vec::new(),
    };
    let told = |((valore, cella), taciuto)| {
        (valore, if taciuto { Conteggio::default() } else { count(cella, has_money) })
    };
    celle.into_iter().zip(taciuti).map(told).collect()
}

fn count(cella: Cella, has_money: bool) -> Conteggio {
    Conteggio { persone: Some(cella.persone), centesimi_anno: has_money.then_some(cella.cents) }
}
