//! What the population register holds: birth, residence, children and their parents.

use crate::archivi::Soggetto;
use crate::fatti::{Centesimi, Fonte, Record, Valore};
use crate::membro::Membro;
use crate::parametri::OGGI;
use crate::persona::{Cittadinanza, Sesso};
use crate::raccolta::Raccolta;
use crate::tempo::months_between;

const ANPR: Fonte = Fonte::Anpr;
const LAVORO_DEL_GENITORE: &str = "reddito_da_lavoro";

pub(crate) fn add(fatti: &mut Raccolta, soggetto: &Soggetto<'_>) {
    let membro = soggetto.membro;
    fatti.add(ANPR, "data_nascita", Valore::Data(membro.nascita));
    fatti.add(ANPR, "sesso", Valore::Codice(membro.sesso.codice()));
    fatti.add(ANPR, "cittadinanza", Valore::Codice(membro.cittadinanza.codice()));
    residenza(fatti, membro);
    fatti.add(ANPR, "stato_civile", Valore::Codice(membro.stato_civile.codice()));
    fatti.count(ANPR, "numero_figli", i64::try_from(soggetto.figli.len()).unwrap_or(0));
    if !soggetto.figli.is_empty() {
        let figli = soggetto.figli.iter().map(|figlio| figlio_record(figlio));
        fatti.add(ANPR, "figli", Valore::Lista(figli.collect()));
        genitori(fatti, soggetto);
    }
}

fn residenza(fatti: &mut Raccolta, membro: &Membro) {
    let provincia = membro.residenza.provincia();
    fatti.yes_or_no(ANPR, "residenza_italia", provincia.is_some());
    let Some(provincia) = provincia else {
        fatti.count(ANPR, "mesi_residenza_continuativa", 0);
        return;
    };
    fatti.add(ANPR, "provincia_residenza", Valore::Testo(provincia));
    fatti.yes_or_no(Fonte::Ae, "soggetto_imposta_italia", true);
    if let Some(mesi) = months_of_residence(membro) {
        fatti.count(ANPR, "mesi_residenza_italia", mesi);
        fatti.count(ANPR, "mesi_residenza_continuativa", mesi);
    }
}

/// All her life for who was always here; from the arrival for the others. Of whoever cannot say how long she stayed
/// the register cannot either.
fn months_of_residence(membro: &Membro) -> Option<i64> {
    let anni = membro.posizione.soggiorno?;
    let life = months_between(membro.nascita, OGGI);
    Some(if membro.cittadinanza == Cittadinanza::Italiana { life } else { life.min(anni * 12) })
}

fn figlio_record(figlio: &Membro) -> Record {
    let unemployed = figlio.posizione.impiego.is_some_and(|impiego| !impiego.in_corso());
    let mut record = Record::from([
        ("data_nascita", Valore::Data(figlio.nascita)),
        ("a_carico", Valore::SiNo(is_dependent(figlio))),
        ("reddito_annuo", Valore::Euro(figlio.posizione.irpef())),
        ("tirocinio_o_lavoro", Valore::SiNo(figlio.posizione.lavoro > 0)),
        ("iscritto_centro_impiego", Valore::SiNo(unemployed)),
        ("servizio_civile", Valore::SiNo(false)),
    ]);
    if let Some(disabilita) = figlio.posizione.disabilita() {
        record.insert("disabilita", Valore::Codice(disabilita));
    }
    record
}

pub(crate) fn is_dependent(figlio: &Membro) -> bool {
    /// Income over which a child is no dependant (art. 12 TUIR).
    const LIMITE: Centesimi = 2_840_51;
    figlio.posizione.irpef() <= LIMITE
}

/// The parents of the children, when the register has both. Whether the other one works is the other's: the person
/// says it ([`genitori_detti`]).
fn genitori(fatti: &mut Raccolta, soggetto: &Soggetto<'_>) {
    let Some(other) = soggetto.altro_genitore else { return };
    let mut other = genitore(other);
    other.remove(LAVORO_DEL_GENITORE);
    fatti.add(ANPR, "genitori", Valore::Lista(vec![genitore(soggetto.membro), other]));
}

/// Adds what the person would say of both parents of her children.
pub(crate) fn genitori_detti(fatti: &mut Raccolta, soggetto: &Soggetto<'_>) {
    let living =
        soggetto.altro_genitore.filter(|other| other.decesso.is_none() && !soggetto.figli.is_empty());
    if let Some(other) = living {
        let both = vec![genitore(soggetto.membro), genitore(other)];
        fatti.add(Fonte::Dichiarato, "genitori", Valore::Lista(both));
    }
}

fn genitore(membro: &Membro) -> Record {
    let ruolo = match membro.sesso {
        Sesso::F => "MADRE",
        Sesso::M => "PADRE",
    };
    let mut record = Record::from([
        ("ruolo", Valore::Codice(ruolo)),
        ("data_nascita", Valore::Data(membro.nascita)),
        (LAVORO_DEL_GENITORE, Valore::SiNo(membro.posizione.lavoro > 0)),
    ]);
    if let Some(decesso) = membro.decesso {
        record.insert("data_decesso", Valore::Data(decesso));
    }
    record
}
