//! What INPS and the tax office hold of work: the last employment, its pay, its end, and what never was.

use jiff::ToSpan;

use crate::archivi::Soggetto;
use crate::contributi::Vita;
use crate::fatti::{Centesimi, Fonte, Valore};
use crate::impiego::{Fine, Impiego};
use crate::parametri::OGGI;
use crate::pensione::TipoPensione;
use crate::raccolta::Raccolta;
use crate::rapporto::{Causa, Contratto, TipoRapporto};
use crate::tempo::add_years;

const INPS: Fonte = Fonte::Inps;
/// A worker's own contributions, in hundredths of a percent of the pay: income is what is left.
const CONTRIBUTI_DEL_LAVORATORE: Centesimi = 9_19;
/// Months between 18 and 9 before a birth.
const MESI_DELLA_FINESTRA: u32 = 9;

pub(crate) fn add(fatti: &mut Raccolta, soggetto: &Soggetto<'_>) {
    let impiego = soggetto.membro.posizione.impiego;
    let in_corso = impiego.is_some_and(|impiego| impiego.in_corso());
    let tipo = impiego.map(|impiego| impiego.tipo);
    fatti.add(INPS, "tipo_rapporto", Valore::Codice(tipo.map_or("NESSUNO", TipoRapporto::codice)));
    let contratto = impiego.map_or(Contratto::Nessuno, |impiego| impiego.contratto);
    fatti.add(INPS, "tipo_contratto", Valore::Codice(contratto.codice()));
    if let Contratto::Determinato(mesi) = contratto {
        fatti.count(INPS, "durata_contratto_mesi", mesi);
    }
    fatti.yes_or_no(INPS, "rapporto_in_corso", in_corso);
    fatti.yes_or_no(INPS, "in_attivita_lavorativa", in_corso);
    fatti.yes_or_no(INPS, "cessata_attivita", !in_corso);
    fatti.yes_or_no(INPS, "stato_disoccupazione", impiego.is_some_and(|impiego| !impiego.in_corso()));
    let separata = tipo == Some(TipoRapporto::Collaboratore) && soggetto.quadro.pensioni.is_empty();
    fatti.yes_or_no(INPS, "iscritto_esclusivo_gestione_separata", separata);
    fatti.yes_or_no(Fonte::Ae, "partita_iva", tipo == Some(TipoRapporto::Autonomo));
    never(fatti, soggetto);
    maternita(fatti, soggetto);
    agricoltura(fatti, soggetto, impiego);
    if let Some(impiego) = impiego {
        paga(fatti, soggetto, impiego);
        if let Some(fine) = impiego.fine {
            cessazione(fatti, fine);
        }
    }
}

/// What the archives know that never happened: nobody here had an accident at work, nor a strenuous job recognised.
fn never(fatti: &mut Raccolta, soggetto: &Soggetto<'_>) {
    let fine = soggetto.membro.posizione.impiego.and_then(|impiego| impiego.fine);
    let dismissed = fine.is_some_and(|fine| fine.causa == Causa::Licenziamento);
    fatti.yes_or_no(INPS, "licenziata_o_azienda_in_crisi", dismissed);
    for nome in [
        "infortunio_sul_lavoro",
        "morte_per_infortunio_sul_lavoro",
        "attivita_usurante_riconosciuta",
        "disoccupato_naspi_terminata",
        "partecipa_misura_attiva",
        "persa_prestazione_inps_entro_nove_mesi",
    ] {
        fatti.yes_or_no(INPS, nome, false);
    }
    let has_aoi = soggetto.quadro.has(TipoPensione::Aoi);
    fatti.yes_or_no(INPS, "titolare_assegno_invalidita", has_aoi);
}

/// Months of contributions before a birth that can still give a right: none or all, whatever its day; otherwise they
/// wait for that day.
fn maternita(fatti: &mut Raccolta, soggetto: &Soggetto<'_>) {
    let vita = Vita::new(soggetto);
    // A birth can be claimed for until six months after it, and an entry into the family likewise.
    let (from, to) = (OGGI.saturating_sub(24.months()), OGGI.saturating_sub(9.months()));
    let whole = vita.between(from, to);
    if whole == 0 {
        fatti.count(INPS, "mesi_contributi_maternita_finestra", 0);
    } else if whole >= 65 {
        fatti.count(INPS, "mesi_contributi_maternita_finestra", MESI_DELLA_FINESTRA);
    }
    let born_lately = soggetto.figli.iter().any(|figlio| add_years(figlio.nascita, 2) > OGGI);
    if !born_lately {
        fatti.euro(INPS, "indennita_maternita_percepite", 0);
    }
}

fn agricoltura(fatti: &mut Raccolta, soggetto: &Soggetto<'_>, impiego: Option<Impiego>) {
    let agricolo = impiego.filter(|impiego| impiego.tipo == TipoRapporto::Agricolo);
    let giornate = agricolo.map_or(0, |impiego| impiego.giornate);
    fatti.yes_or_no(INPS, "iscritto_elenchi_agricoli", agricolo.is_some());
    fatti.yes_or_no(INPS, "attivita_agricola_prevalente", agricolo.is_some());
    fatti.count(INPS, "giornate_agricole_anno", giornate);
    fatti.count(INPS, "giornate_agricole_anno_precedente", giornate);
    fatti.count(INPS, "giornate_non_indennizzabili", 0);
    let insured = impiego.is_some_and(|impiego| impiego.tipo.is_dipendente());
    let anni = if insured { soggetto.membro.posizione.carriera.settimane / 52 } else { 0 };
    fatti.count(INPS, "anni_assicurazione_disoccupazione", anni);
}

fn paga(fatti: &mut Raccolta, soggetto: &Soggetto<'_>, impiego: Impiego) {
    let lavoro = soggetto.membro.posizione.lavoro;
    let last = impiego.fine.map_or(OGGI, |fine| fine.giorno);
    let mesi =
        i64::from(last.month()).min(if impiego.giornate > 0 { i64::from(impiego.giornate / 22) } else { 12 });
    fatti.count(INPS, "mesi_lavorati_anno", mesi);
    let annua = lavoro * 100_00 / (100_00 - CONTRIBUTI_DEL_LAVORATORE);
    match impiego.tipo {
        TipoRapporto::Autonomo => return,
        TipoRapporto::Collaboratore => {
            // The year before the end, and what there was of the year of the end.
            let mesi = u32::try_from(last.month()).unwrap_or(0) + 12;
            fatti.count(INPS, "mesi_contributi_gestione_separata", mesi);
            fatti.euro(INPS, "reddito_gestione_separata", lavoro * i64::from(mesi) / 12);
        }
        _ => {
            let worked_days = if impiego.giornate > 0 { i64::from(impiego.giornate) } else { 312 };
            fatti.euro(INPS, "retribuzione_giornaliera", annua / worked_days);
            fatti.euro(INPS, "retribuzione_mensile_fissa", annua / 13);
        }
    }
    fatti.euro(INPS, "retribuzione_media_mensile", annua / 12);
    let settimane = Vita::new(soggetto).between(add_years(last, -4), last);
    fatti.count(INPS, "settimane_contributi_ultimi_4_anni", settimane);
    fatti.euro(INPS, "imponibile_contributivo_ultimi_4_anni", annua * i64::from(settimane) / 52);
}

fn cessazione(fatti: &mut Raccolta, fine: Fine) {
    fatti.add(INPS, "data_cessazione", Valore::Data(fine.giorno));
    fatti.add(INPS, "causa_cessazione", Valore::Codice(fine.causa.codice()));
    fatti.yes_or_no(INPS, "percepisce_naspi", fine.naspi_chiesta);
}
