//! Assegno unico, by hand: D.Lgs. 230/2021.

use super::cifre::Gradino;
use super::{Cifre, Colonne, Forse, Risposta, Tra, part, said};
use crate::schiere::{IGNOTO, TACIUTO};

const UE: u8 = 1;
const LUNGO_PERIODO: u8 = 0;
const MADRE: u8 = 0;
/// Who is born after is younger than 1, 3, 18, 21.
const DOPO_1: i32 = 2025 * 10_000 + 301;
const DOPO_3: i32 = 2023 * 10_000 + 301;
const DOPO_18: i32 = 2008 * 10_000 + 301;
const DOPO_21: i32 = 2005 * 10_000 + 301;

/// What the family has, beside its children.
struct Famiglia {
    gradino: Gradino,
    lavorano: Forse,
    madre_giovane: Forse,
    nel_nucleo: Tra,
    is_poor: bool,
}

/// Marks who has no children.
pub(super) fn refuse(colonne: &Colonne<'_>, first: usize, _: &Cifre, out: &mut [bool]) {
    let rows = out.len();
    let inizi = part(&colonne.folla.figli.inizi, first, rows + 1);
    for row in 0..rows {
        out[row] = inizi[row] == inizi[row + 1];
    }
}

pub(super) fn judge(colonne: &Colonne<'_>, riga: usize, cifre: &Cifre) -> Risposta {
    let children = range(&colonne.folla.figli.inizi, riga);
    let requisiti = requirements(colonne, riga);
    if requisiti.contains(&Forse::No) {
        return Risposta::NO;
    }
    let (nel_nucleo, con_diritto) = count(colonne, children.clone());
    if con_diritto.hi == 0 {
        return Risposta::NO;
    }
    // Without ISEE the minimum is due.
    let isee = match colonne.isee[riga] {
        IGNOTO => cifre.isee_del_minimo + 1,
        cents => i64::from(cents),
    };
    let (lavorano, madre_giovane) = parents(colonne, riga);
    let is_poor = isee <= cifre.isee_del_minimo;
    let famiglia = Famiglia { gradino: cifre.step(isee), lavorano, madre_giovane, nel_nucleo, is_poor };
    let importo =
        amount(colonne, children, &famiglia, cifre).plus(for_the_number(con_diritto, &famiglia, cifre));
    Risposta::new(con_diritto.lo == 0 || requisiti.contains(&Forse::NonSo), importo)
}

fn range(inizi: &[u32], riga: usize) -> std::ops::Range<usize> {
    inizi[riga] as usize..inizi[riga + 1] as usize
}

/// Those of the applicant: citizenship, tax, residence, bond.
fn requirements(colonne: &Colonne<'_>, riga: usize) -> [Forse; 4] {
    let cittadinanza = colonne.cittadinanza[riga];
    // How long a permit for work lasts is not among the facts drawn, nor is a work contract.
    let ammesso = match (cittadinanza, colonne.titolo[riga]) {
        (0 | 1, _) | (_, LUNGO_PERIODO) => Forse::Si,
        _ => Forse::NonSo,
    };
    // What is asked of EU citizens this year is not published.
    let residenza = match (said(colonne.residenza[riga]), cittadinanza) {
        (Forse::No, UE | TACIUTO) => Forse::NonSo,
        (residenza, _) => residenza,
    };
    let months = colonne.mesi_residenza[riga];
    let legame = if months >= 24 { Forse::Si } else { Forse::NonSo };
    [ammesso, said(colonne.imposta[riga]), residenza, legame]
}

/// The children who count for the number, and those with a right.
fn count(colonne: &Colonne<'_>, children: std::ops::Range<usize>) -> (Tra, Tra) {
    let (mut nel_nucleo, mut con_diritto) = (Tra::point(0), Tra::point(0));
    let one =
        |belongs: Forse| Tra { lo: i64::from(belongs == Forse::Si), hi: i64::from(belongs != Forse::No) };
    for child in children {
        let figlio = Figlio::read(colonne, child);
        let counts = if figlio.nascita > DOPO_18 { Forse::Si } else { figlio.a_carico };
        nel_nucleo = nel_nucleo.plus(one(counts));
        con_diritto = con_diritto.plus(one(figlio.has_right()));
    }
    (nel_nucleo, con_diritto)
}

struct Figlio {
    nascita: i32,
    a_carico: Forse,
    is_disabled: bool,
    studente: Forse,
}

impl Figlio {
    fn read(colonne: &Colonne<'_>, child: usize) -> Self {
        let record = &colonne.folla.figli.record;
        let [nascita, _] = &record.numeri;
        let [a_carico, disabilita, studente] = &record.segni;
        Self {
            nascita: nascita[child],
            a_carico: said(a_carico[child]),
            is_disabled: disabilita[child] == 1,
            studente: said(studente[child]),
        }
    }

    fn has_right(&self) -> Forse {
        let is_dependent = if self.is_disabled { self.a_carico } else { Forse::No };
        if self.nascita > DOPO_18 || is_dependent == Forse::Si {
            return Forse::Si;
        }
        // Of who does not study nobody knows whether he prepares for work otherwise.
        let is_young = self.nascita > DOPO_21;
        match (is_young, self.studente) {
            (true, Forse::Si) => Forse::Si,
            (true, _) => Forse::NonSo,
            (false, _) => is_dependent,
        }
    }
}

/// Whether all parents work, and whether the mother is under 21. Nobody is drawn dead.
fn parents(colonne: &Colonne<'_>, riga: usize) -> (Forse, Forse) {
    if colonne.folla.genitori_noti[riga] == TACIUTO {
        return (Forse::NonSo, Forse::NonSo);
    }
    let record = &colonne.folla.genitori.record;
    let [nascita] = &record.numeri;
    let [ruolo, lavoro] = &record.segni;
    let all = range(&colonne.folla.genitori.inizi, riga);
    let lavorano = all.len() >= 2 && all.clone().all(|parent| lavoro[parent] == 1);
    let is_young = all.clone().any(|parent| ruolo[parent] == MADRE && nascita[parent] > DOPO_21);
    (lavorano.into(), is_young.into())
}

/// What is due child by child; for one who may have no right, between nothing and that.
fn amount(
    colonne: &Colonne<'_>,
    children: std::ops::Range<usize>,
    famiglia: &Famiglia,
    cifre: &Cifre,
) -> Tra {
    let gradino = &famiglia.gradino;
    let perhaps =
        |condition: Forse, cents: i64| Tra::choose(condition, || Tra::point(cents), || Tra::point(0));
    let mut total = Tra::point(0);
    for child in children {
        let figlio = Figlio::read(colonne, child);
        let right = figlio.has_right();
        if right == Forse::No {
            continue;
        }
        let is_minor = figlio.nascita > DOPO_18;
        let base =
            if is_minor || figlio.is_disabled { gradino.per_minorenne } else { gradino.per_maggiorenne };
        let is_small = figlio.nascita > DOPO_1;
        let of_many = figlio.nascita > DOPO_3 && famiglia.is_poor;
        let half = match () {
            () if is_small => Forse::Si,
            () if of_many => Tra::point(2).is_below(famiglia.nel_nucleo),
            () => Forse::No,
        };
        let disability =
            if figlio.is_disabled && figlio.nascita > DOPO_21 { cifre.disabilita_media } else { 0 };
        let sum = Tra::point(base + disability)
            .plus(perhaps(if is_minor { famiglia.lavorano } else { Forse::No }, gradino.al_lavoro))
            .plus(perhaps(famiglia.madre_giovane, cifre.madre_giovane))
            .plus(perhaps(half, gradino.per_minorenne / 2));
        total = total.plus(if right == Forse::Si { sum } else { sum.hull(Tra::point(0)) });
    }
    total
}

fn for_the_number(con_diritto: Tra, famiglia: &Famiglia, cifre: &Cifre) -> Tra {
    let beyond = famiglia.nel_nucleo.minus(Tra::point(2)).at_least(Tra::point(0));
    let third = con_diritto.at_most(beyond).map(|children| children * famiglia.gradino.dal_terzo);
    let four = Tra::point(3).is_below(famiglia.nel_nucleo);
    third.plus(Tra::choose(four, || Tra::point(cifre.quattro_figli), || Tra::point(0)))
}
