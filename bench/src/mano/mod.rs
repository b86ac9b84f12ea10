//! The three compared rules by hand, fused in one pass over plain arrays, unknowns included: what compiled cards can hope to
//! come near. It knows how people are drawn and nothing else; facts that nobody has are not in it.

#![expect(
    clippy::indexing_slicing,
    reason = "every array has one element for each row, and `Colonne::new` cuts them so"
)]

mod assegno_sociale;
mod assegno_unico;
mod cifre;
mod quattordicesima;
mod tra;

pub use cifre::Cifre;

use regole::{Esito, Importo, Verdetti, Verdetto};

use crate::schiere::{Folla, TACIUTO};
use tra::{Forse, Tra};

/// People judged together.
const PARTE: usize = 1_024;
/// More than anybody's tax, and little enough to be added to.
const ENORME: i32 = 1 << 30;

/// The answer to one rule for one person; bounds in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Risposta {
    /// The outcome.
    pub esito: Esito,
    /// The least amount.
    pub minimo: i64,
    /// The greatest.
    pub massimo: i64,
}

/// The answers to one rule, in the form in which columns give theirs.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Risposte {
    /// The outcome of every row.
    pub esiti: Vec<Esito>,
    /// The rows that are not a certain no, in their order.
    pub casi: Vec<(usize, Risposta)>,
}

impl Risposta {
    const NO: Self = Self { esito: Esito::NonSpetta, minimo: 0, massimo: 0 };

    /// A person that no requirement has refused: an amount that is certainly nothing is a no.
    fn new(is_open: bool, importo: Tra) -> Self {
        if importo.hi <= 0 {
            return Self::NO;
        }
        let esito = if is_open { Esito::DaCompletare } else { Esito::Spetta };
        Self { esito, minimo: importo.lo, massimo: importo.hi }
    }
}

impl Risposte {
    fn new(righe: usize) -> Self {
        Self { esiti: vec![Esito::NonSpetta; righe], casi: Vec::new() }
    }

    fn add(&mut self, riga: usize, risposta: Risposta) {
        if risposta.esito != Esito::NonSpetta {
            self.esiti[riga] = risposta.esito;
            self.casi.push((riga, risposta));
        }
    }

    /// What a card says; none where an amount has no bounds.
    #[must_use]
    pub fn of_card(verdetti: &Verdetti) -> Option<Self> {
        let caso = |verdetto: &Verdetto| {
            let (Importo::Certo(least) | Importo::Tra(least, _)) = verdetto.importo? else { return None };
            let (Importo::Certo(most) | Importo::Tra(_, most)) = verdetto.importo? else { return None };
            Some((verdetto.riga, Risposta { esito: verdetto.esito, minimo: least.0, massimo: most.0 }))
        };
        let casi = verdetti.casi.iter().map(caso).collect::<Option<_>>()?;
        Some(Self { esiti: verdetti.esiti.clone(), casi })
    }
}

/// The facts of a crowd, each array as long as the others.
struct Colonne<'f> {
    nascita: &'f [i32],
    soggiorno: &'f [i32],
    mesi_residenza: &'f [i32],
    irpef: &'f [i32],
    imposte: &'f [i32],
    esenti: &'f [i32],
    pensioni: &'f [i32],
    irpef_coniuge: &'f [i32],
    esenti_coniuge: &'f [i32],
    imposte_coniuge: &'f [i32],
    settimane: &'f [i32],
    decorrenza: &'f [i32],
    isee: &'f [i32],
    cittadinanza: &'f [u8],
    titolo: &'f [u8],
    residenza: &'f [u8],
    imposta: &'f [u8],
    stato_civile: &'f [u8],
    tipo_pensione: &'f [u8],
    gestione: &'f [u8],
    folla: &'f Folla,
}

impl<'f> Colonne<'f> {
    fn new(folla: &'f Folla) -> Self {
        let rows = folla.righe();
        let number = |nome| &folla.persone.numbers(nome)[..rows];
        let sign = |nome| &folla.persone.signs(nome)[..rows];
        Self {
            nascita: number("data_nascita"),
            soggiorno: number("anni_soggiorno_legale_continuativo"),
            mesi_residenza: number("mesi_residenza_italia"),
            irpef: number("redditi_irpef_annui"),
            imposte: number("imposte_e_contributi_annui"),
            esenti: number("redditi_esenti_annui"),
            pensioni: number("pensioni_lorde_annue"),
            irpef_coniuge: number("redditi_irpef_coniuge_annui"),
            esenti_coniuge: number("redditi_esenti_coniuge_annui"),
            imposte_coniuge: number("imposte_e_contributi_coniuge_annui"),
            settimane: number("settimane_contributi_totali"),
            decorrenza: number("decorrenza_pensione"),
            isee: number("isee_famiglia_inclusione"),
            cittadinanza: sign("cittadinanza"),
            titolo: sign("titolo_soggiorno"),
            residenza: sign("residenza_italia"),
            imposta: sign("soggetto_imposta_italia"),
            stato_civile: sign("stato_civile"),
            tipo_pensione: sign("tipo_pensione"),
            gestione: sign("gestione_pensione"),
            folla,
        }
    }
}

/// Judges everybody in one pass: of each part first those are marked whom a few facts refuse, then the others are judged.
#[must_use]
pub fn judge(folla: &Folla, cifre: &Cifre) -> [Risposte; 3] {
    let colonne = Colonne::new(folla);
    let rows = folla.righe();
    let [mut sociale, mut quattordicesima, mut unico] = [(); 3].map(|()| Risposte::new(rows));
    let mut parte = Parte::default();
    for first in (0..rows).step_by(PARTE) {
        let length = PARTE.min(rows - first);
        for riga in parte.keep(first, length, |out| assegno_sociale::refuse(&colonne, first, cifre, out)) {
            sociale.add(riga, assegno_sociale::judge(&colonne, riga, cifre));
        }
        for riga in parte.keep(first, length, |out| quattordicesima::refuse(&colonne, first, cifre, out)) {
            quattordicesima.add(riga, quattordicesima::judge(&colonne, riga, cifre));
        }
        for riga in parte.keep(first, length, |out| assegno_unico::refuse(&colonne, first, cifre, out)) {
            unico.add(riga, assegno_unico::judge(&colonne, riga, cifre));
        }
    }
    [sociale, quattordicesima, unico]
}

/// The rows of a part of the crowd that are left to judge.
struct Parte {
    out: [bool; PARTE],
    places: [u16; PARTE],
}

impl Default for Parte {
    fn default() -> Self {
        Self { out: [false; PARTE], places: [0; PARTE] }
    }
}

impl Parte {
    /// Lists the rows that are not marked, without a jump for each.
    fn keep(
        &mut self,
        first: usize,
        length: usize,
        refuse: impl FnOnce(&mut [bool]),
    ) -> impl Iterator<Item = usize> {
        refuse(&mut self.out[..length]);
        let mut kept = 0;
        for (place, out) in (0_u16..).zip(&self.out[..length]) {
            self.places[kept] = place;
            kept += usize::from(!out);
        }
        self.places[..kept].iter().map(move |place| first + usize::from(*place))
    }
}

/// Some rows of a fact.
fn part<T>(fact: &[T], first: usize, rows: usize) -> &[T] {
    &fact[first..][..rows]
}

/// A fact that is yes or no.
fn said(segno: u8) -> Forse {
    match segno {
        TACIUTO => Forse::NonSo,
        0 => Forse::No,
        _ => Forse::Si,
    }
}
