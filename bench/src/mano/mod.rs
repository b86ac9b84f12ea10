//! The three compared rules by hand, fused in one loop over plain arrays, unknowns included: what compiled cards can hope to
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

use regole::{Esito, Importo};

use crate::schiere::{Folla, TACIUTO};
use tra::{Forse, Tra};

/// The answer to one rule for one person; bounds in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Risposta {
    /// The outcome.
    pub esito: Esito,
    /// The least amount.
    pub minimo: i32,
    /// The greatest.
    pub massimo: i32,
}

impl Risposta {
    /// What a card says, in the same form; none where the amount has no bounds.
    #[must_use]
    pub fn of_card(esito: Esito, importo: Option<Importo>) -> Option<Self> {
        let (Importo::Certo(least) | Importo::Tra(least, _)) = importo? else { return None };
        let (Importo::Certo(most) | Importo::Tra(_, most)) = importo? else { return None };
        Some(Self { esito, minimo: i32::try_from(least.0).ok()?, massimo: i32::try_from(most.0).ok()? })
    }

    const NO: Self = Self { esito: Esito::NonSpetta, minimo: 0, massimo: 0 };

    /// A person that no requirement has refused: an amount that is certainly nothing is a no.
    fn new(is_open: bool, importo: Tra) -> Self {
        if importo.hi <= 0 {
            return Self::NO;
        }
        let cents = |bound: i64| i32::try_from(bound).unwrap_or(i32::MAX);
        let esito = if is_open { Esito::DaCompletare } else { Esito::Spetta };
        Self { esito, minimo: cents(importo.lo), massimo: cents(importo.hi) }
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

/// Judges everybody, rule by rule for each person.
#[must_use]
pub fn judge(folla: &Folla, cifre: &Cifre) -> Vec<[Risposta; 3]> {
    let colonne = Colonne::new(folla);
    (0..folla.righe())
        .map(|riga| {
            [
                assegno_sociale::judge(&colonne, riga, cifre),
                quattordicesima::judge(&colonne, riga, cifre),
                assegno_unico::judge(&colonne, riga, cifre),
            ]
        })
        .collect()
}

/// A fact that is yes or no.
fn said(segno: u8) -> Forse {
    match segno {
        TACIUTO => Forse::NonSo,
        0 => Forse::No,
        _ => Forse::Si,
    }
}
