//! The figures of the three rules on the day of the comparison, read from the catalogue and worked out once.

use catalogo::Catalogo;
use regole::{Numero, Valore};

use crate::GIORNI;

/// The steps of ISEE of the child allowance (D.Lgs. 230/2021, table 1).
const GRADINI: i64 = 250;

/// The amounts of a step, in cents.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gradino {
    pub(super) per_minorenne: i64,
    pub(super) per_maggiorenne: i64,
    pub(super) dal_terzo: i64,
    pub(super) al_lavoro: i64,
}

/// The figures, in cents.
#[derive(Debug)]
pub struct Cifre {
    pub(super) assegno_sociale: i64,
    pub(super) trattamento_minimo: i64,
    pub(super) quattro_figli: i64,
    pub(super) madre_giovane: i64,
    pub(super) disabilita_media: i64,
    pub(super) isee_del_minimo: i64,
    /// The greatest ISEE of each step but the last.
    pub(super) limiti: Vec<i64>,
    pub(super) gradini: Vec<Gradino>,
}

impl Cifre {
    /// Reads them; none when the catalogue lacks one.
    #[must_use]
    pub fn read(catalogo: &Catalogo) -> Option<Self> {
        let years = [2023, 2024, 2025, 2026];
        let rates = years.map(|year| per_mille(catalogo, &format!("auu_rivalutazione_{year}")));
        let rates: Vec<i64> = rates.into_iter().collect::<Option<_>>()?;
        // Each year revalues what the year before had rounded: limits to the cent, amounts to ten cents.
        let limit =
            |start: i64| rates.iter().fold(start, |cents, rate| (cents * (1_000 + rate) + 500) / 1_000);
        let amount = |start: i64| {
            let tens =
                rates.iter().fold((start + 5) / 10, |tens, rate| (tens * (1_000 + rate) + 500) / 1_000);
            tens * 10
        };
        let gradino = |step: i64| Gradino {
            per_minorenne: amount(17_500 - 50 * step),
            per_maggiorenne: amount(8_500 - 24 * step),
            dal_terzo: amount(8_500 - 28 * step),
            al_lavoro: amount(3_000 - 12 * step),
        };
        Some(Self {
            assegno_sociale: cents(catalogo, "assegno_sociale_mensile")?,
            trattamento_minimo: cents(catalogo, "trattamento_minimo")?,
            quattro_figli: cents(catalogo, "auu_quattro_figli")?,
            madre_giovane: amount(2_000),
            disabilita_media: amount(8_500),
            isee_del_minimo: limit(4_000_000),
            limiti: (0..GRADINI).map(|step| limit(1_500_000 + 10_000 * step)).collect(),
            gradini: (0..=GRADINI).map(gradino).collect(),
        })
    }

    /// The step of an ISEE: guessed from the width of the first ones, then mended.
    pub(super) fn step(&self, isee: i64) -> Gradino {
        let width = self.limiti[1] - self.limiti[0];
        let last = self.limiti.len();
        let guess = (isee - self.limiti[0]).max(0) / width;
        let mut step = usize::try_from(guess).unwrap_or(last).min(last);
        while step < last && isee > self.limiti[step] {
            step += 1;
        }
        while step > 0 && isee <= self.limiti[step - 1] {
            step -= 1;
        }
        self.gradini[step]
    }
}

fn figure<'c>(catalogo: &'c Catalogo, nome: &str) -> Option<&'c Valore> {
    let parametro = &catalogo.find_parametro(nome)?.parametro;
    let (_, versione) = parametro.find(GIORNI.data_diritto, GIORNI.conosciuto_al)?;
    Some(&versione.valore)
}

fn cents(catalogo: &Catalogo, nome: &str) -> Option<i64> {
    match figure(catalogo, nome)? {
        Valore::Euro(cents) => Some(cents.0),
        _ => None,
    }
}

fn per_mille(catalogo: &Catalogo, nome: &str) -> Option<i64> {
    match figure(catalogo, nome)? {
        Valore::Percentuale(rate) => rate.checked_mul(Numero::from(10))?.to_i64(),
        _ => None,
    }
}
