//! A simulation: the same people judged with the cards before and after, and who gains and who loses counted.

mod bilancio;
mod paese;
mod tabella;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use catalogo::{Catalogo, Chi, Come, Effetto, PaeseSimulato, Scheda, Simulazione, touched};
use datafusion::arrow::array::RecordBatch;
use regole::{Fatto, Giorni, Relazione, Tipo};

use self::bilancio::{Bilancio, effect};
use self::paese::Paese;
pub use self::tabella::table;
use crate::addendo::Addendo;
use crate::avanzamento::Avanzamento;
use crate::giro::RIGHE;
use crate::giudica::{Giudice, ages, sex, words};
use crate::guasto::Errore;
use crate::luogo::Luogo;
use crate::riempi::{Righe, fill, read_facts};
use crate::tracciato::Tracciato;

/// Over which people to simulate.
#[derive(Clone, Debug)]
pub enum Dove {
    /// A country drawn for the purpose, and thrown away.
    Disegnato {
        /// How many people.
        persone: u64,
        /// The seed.
        seme: u64,
    },
    /// A country that is there.
    Paese(Luogo),
}

/// Judges the people with the cards before, if there were any, and after; only cards that answer otherwise are judged.
///
/// # Errors
/// There is no country, a table does not have the columns that the cards need, or the disk refuses.
pub fn simulate(
    prima: Option<&Catalogo>,
    dopo: &Catalogo,
    dove: &Dove,
    giorni: Giorni,
    avanzamento: &Avanzamento,
) -> Result<Simulazione, Errore> {
    let tracciati = Tracciati::of(prima, dopo);
    let paese = match dove {
        Dove::Disegnato { persone, seme } => Paese::draw(&tracciati.dopo, *persone, *seme, avanzamento)?,
        Dove::Paese(luogo) => Paese::open(luogo.clone())?,
    };
    let lavoro = Lavoro { coppie: pairs(prima, dopo, giorni), tracciati, giorni };
    let mut bilancio = Bilancio::default();
    let (mut judged, mut left_out) = (0, 0);
    avanzamento.expect(paese.rows());
    for parte in paese.parts() {
        let fatti = paese.prepare(&lavoro.tracciati.dopo, &parte.nome)?;
        let (people, wrong) = lavoro.partition(&fatti, &mut bilancio, avanzamento)?;
        judged += people;
        left_out += wrong;
    }
    avanzamento.finish();
    let folder = match dove {
        Dove::Disegnato { persone, seme } => PaeseSimulato::Disegnato { persone: *persone, seme: *seme },
        Dove::Paese(_) => PaeseSimulato::Cartella,
    };
    let before = prima.map(|prima| Arc::clone(prima.impronta()));
    let after = Arc::clone(dopo.impronta());
    let mut simulazione = Simulazione::new(before, after, regole::VERSIONE, giorni.data_diritto, folder);
    simulazione.persone = judged;
    simulazione.scartate = left_out;
    for (place, coppia) in lavoro.coppie.iter().enumerate() {
        simulazione.schede.push(bilancio.card(place, coppia));
    }
    Ok(simulazione)
}

/// A card before and after.
pub(crate) struct Coppia<'c> {
    pub(crate) id: Arc<str>,
    pub(crate) come: Come,
    prima: Option<Lato<'c>>,
    dopo: Option<Lato<'c>>,
}

/// A card on one side, and what its amount measures, where that can be said.
#[derive(Clone, Copy)]
struct Lato<'c> {
    scheda: &'c Scheda,
    addendo: Option<Addendo>,
}

impl Coppia<'_> {
    /// Which effects have an amount that can be said in a year.
    pub(crate) fn has_yearly(&self, effetto: Effetto) -> bool {
        let mut sides = self.prima.iter().chain(&self.dopo).map(|lato| lato.addendo);
        match effetto {
            Effetto::Acquista | Effetto::Perde => {
                sides.all(|addendo| matches!(addendo, Some(Addendo::Anno(_))))
            }
            // Of two wholes the difference is what is owed more, or less.
            Effetto::Sale | Effetto::Scende => {
                sides.all(|addendo| matches!(addendo, Some(Addendo::Anno(_) | Addendo::Intero(_))))
            }
            Effetto::DiventaIncerto | Effetto::DiventaCerto | Effetto::ImportoIncerto => false,
        }
    }

    /// Whether any of its amounts can be said in a year.
    pub(crate) fn is_yearly(&self) -> bool {
        Effetto::ALL.into_iter().any(|effetto| self.has_yearly(effetto))
    }
}

fn pairs<'c>(prima: Option<&'c Catalogo>, dopo: &'c Catalogo, giorni: Giorni) -> Vec<Coppia<'c>> {
    let before = prima.map(|prima| Giudice::new(prima, giorni));
    let after = Giudice::new(dopo, giorni);
    let pair = |(id, come): (Arc<str>, Come)| Coppia {
        prima: before.as_ref().and_then(|giudice| side(giudice, &id)),
        dopo: side(&after, &id),
        id,
        come,
    };
    touched(prima, dopo).into_iter().map(pair).collect()
}

fn side<'c>(giudice: &Giudice<'c>, id: &str) -> Option<Lato<'c>> {
    let place = giudice.schede.iter().position(|scheda| &*scheda.id == id)?;
    Some(Lato { scheda: giudice.schede.get(place)?, addendo: giudice.addendi.get(place).copied().flatten() })
}

/// The layouts of the two sides: the same columns, each read as its own side's vocabulary means it.
struct Tracciati {
    prima: Tracciato,
    dopo: Tracciato,
}

impl Tracciati {
    fn of(prima: Option<&Catalogo>, dopo: &Catalogo) -> Self {
        let after = Tracciato::of(dopo);
        let before = prima.map_or_else(|| after.clone(), Tracciato::of);
        Self { prima: joined(&before, &after), dopo: joined(&after, &before) }
    }
}

/// A layout with the facts that only another has.
fn joined(own: &Tracciato, other: &Tracciato) -> Tracciato {
    let known: BTreeSet<&str> = own.fatti().map(|fatto| &*fatto.nome).collect();
    let missing = |fatto: &&Arc<Fatto>| !known.contains(&*fatto.nome);
    let mut all = own.clone();
    all.persona.extend(other.persona.iter().filter(missing).cloned());
    all.famiglia.extend(other.famiglia.iter().filter(missing).cloned());
    for lista in &mut all.liste {
        if let Some(theirs) = other.liste.iter().find(|theirs| theirs.nome == lista.nome) {
            *lista = with_fields(lista, theirs);
        }
    }
    all.liste.extend(other.liste.iter().filter(missing).cloned());
    all.archivi.extend(other.archivi.iter().cloned());
    all
}

/// A list with the fields that only another of the same name has.
fn with_fields(own: &Arc<Fatto>, other: &Fatto) -> Arc<Fatto> {
    let (Tipo::Lista(relazione), Tipo::Lista(theirs)) = (&own.tipo, &other.tipo) else {
        return Arc::clone(own);
    };
    let missing = theirs.campi.iter().filter(|campo| relazione.find(&campo.nome).is_none());
    let campi = relazione.campi.iter().chain(missing).cloned().collect();
    let tipo = Tipo::Lista(Arc::new(Relazione { nome: Arc::clone(&relazione.nome), campi }));
    Arc::new(Fatto { tipo, ..Fatto::clone(own) })
}

/// A simulation under way.
struct Lavoro<'c> {
    coppie: Vec<Coppia<'c>>,
    tracciati: Tracciati,
    giorni: Giorni,
}

impl Lavoro<'_> {
    /// Judges the people of a partition; tells how many were judged, and how many left out.
    fn partition(
        &self,
        fatti: &Path,
        bilancio: &mut Bilancio,
        avanzamento: &Avanzamento,
    ) -> Result<(u64, u64), Errore> {
        let (mut judged, mut left_out) = (0, 0);
        let (mut seen_before, mut seen_after) = (BTreeSet::new(), BTreeSet::new());
        for batch in read_facts(fatti, RIGHE)? {
            let batch = batch?;
            let before = fill(&self.tracciati.prima, &mut seen_before, batch.clone())?;
            let after = fill(&self.tracciati.dopo, &mut seen_after, batch)?;
            // A row that either side cannot read is compared by neither.
            let wrong: BTreeSet<usize> = before.guasti.keys().chain(after.guasti.keys()).copied().collect();
            let rows = after.tavola.righe();
            self.compare(&before, &after, &wrong, bilancio)?;
            judged += (rows - wrong.len()) as u64;
            left_out += wrong.len() as u64;
            avanzamento.done(rows as u64);
        }
        Ok((judged, left_out))
    }

    fn compare(
        &self,
        before: &Righe,
        after: &Righe,
        wrong: &BTreeSet<usize>,
        bilancio: &mut Bilancio,
    ) -> Result<(), Errore> {
        let who = who(&after.fatti, self.giorni)?;
        for (place, coppia) in self.coppie.iter().enumerate() {
            let old = coppia.prima.map(|lato| (lato, lato.scheda.valuta_tutti(&before.tavola, self.giorni)));
            let new = coppia.dopo.map(|lato| (lato, lato.scheda.valuta_tutti(&after.tavola, self.giorni)));
            for (row, who) in who.iter().enumerate().filter(|(row, _)| !wrong.contains(row)) {
                let [old, new] = [&old, &new].map(|side| {
                    let (lato, verdetti) = side.as_ref()?;
                    let caso = verdetti.find(row)?;
                    Some((caso.esito, caso.importo, lato.addendo.map(Addendo::times)))
                });
                if let Some((effetto, cents)) = effect(old, new) {
                    bilancio.add(place, who, effetto, cents);
                }
            }
        }
        Ok(())
    }
}

/// Among whom a person is counted: everybody, those of an age, those of a sex.
type Gruppi = [(Chi, Arc<str>); 3];

/// Among whom each row is counted.
fn who(fatti: &RecordBatch, giorni: Giorni) -> Result<Vec<Gruppi>, Errore> {
    let sexes = words(fatti, "sesso", sex)?;
    let who = ages(fatti, giorni).into_iter().zip(sexes);
    Ok(who.map(|(age, sex)| [(Chi::Tutti, "".into()), (Chi::Eta, age), (Chi::Sesso, sex)]).collect())
}
