//! Contributions: the first, and how many weeks.

use crate::archivi::Soggetto;
use crate::fatti::{Fonte, Valore};
use crate::raccolta::Raccolta;

pub(crate) fn add(fatti: &mut Raccolta, soggetto: &Soggetto<'_>) {
    let carriera = soggetto.membro.posizione.carriera;
    fatti.add(Fonte::Inps, "settimane_contributi_totali", Valore::Intero(i64::from(carriera.settimane)));
    fatti.add(
        Fonte::Inps,
        "settimane_contributi_al_31_12_1992",
        Valore::Intero(i64::from(carriera.settimane_1992)),
    );
    if let Some(primo) = carriera.primo_contributo {
        fatti.add(Fonte::Inps, "data_primo_contributo", Valore::Data(primo));
    }
}
