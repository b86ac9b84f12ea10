//! What the population register holds: birth, residence, children.

use crate::archivi::Soggetto;
use crate::fatti::{Centesimi, Fonte, Record, Valore};
use crate::membro::Membro;
use crate::raccolta::Raccolta;

pub(crate) fn add(fatti: &mut Raccolta, soggetto: &Soggetto<'_>) {
    let membro = soggetto.membro;
    let anpr = Fonte::Anpr;
    fatti.add(anpr, "data_nascita", Valore::Data(membro.nascita));
    fatti.add(anpr, "sesso", Valore::Codice(membro.sesso.codice()));
    fatti.add(anpr, "cittadinanza", Valore::Codice(membro.cittadinanza.codice()));
    let provincia = membro.residenza.provincia();
    fatti.add(anpr, "residenza_italia", Valore::SiNo(provincia.is_some()));
    if let Some(provincia) = provincia {
        fatti.add(anpr, "provincia_residenza", Valore::Testo(provincia));
    }
    fatti.add(anpr, "stato_civile", Valore::Codice(membro.stato_civile.codice()));
    fatti.add(anpr, "numero_figli", Valore::Intero(i64::try_from(soggetto.figli.len()).unwrap_or(0)));
    if !soggetto.figli.is_empty() {
        fatti.add(
            anpr,
            "figli",
            Valore::Lista(soggetto.figli.iter().map(|figlio| figlio_record(figlio)).collect()),
        );
    }
}

fn figlio_record(figlio: &Membro) -> Record {
    Record::from([
        ("data_nascita", Valore::Data(figlio.nascita)),
        ("a_carico", Valore::SiNo(is_dependent(figlio))),
        ("reddito_annuo", Valore::Euro(figlio.posizione.irpef())),
    ])
}

fn is_dependent(figlio: &Membro) -> bool {
    /// Income over which a child is no dependant (art. 12 TUIR).
    const LIMITE: Centesimi = 2_840_51;
    figlio.posizione.irpef() <= LIMITE
}
