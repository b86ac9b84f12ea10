//! What the ISEE statement of a household says of it, as each of its people finds it.

use crate::anagrafici::is_dependent;
use crate::archivi::Soggetto;
use crate::fatti::{Fonte, Record, Valore};
use crate::membro::Membro;
use crate::persona::Relazione;
use crate::raccolta::Raccolta;
use crate::rapporto::Causa;

/// Adds what the statement says; the list of the towns is made from the statements, and who presented none is not in it.
pub(crate) fn add(fatti: &mut Raccolta, soggetto: &Soggetto<'_>) {
    let isee = Fonte::Isee;
    let in_elenco = soggetto.dsu.is_some_and(|dsu| dsu.in_elenco);
    fatti.yes_or_no(Fonte::Inps, "in_elenco_comune_carta_dedicata", in_elenco);
    let paid = soggetto.conviventi.iter().any(|(_, convivente)| convivente.posizione.has_naspi());
    let paid = paid || soggetto.membro.posizione.has_naspi();
    fatti.yes_or_no(Fonte::Inps, "nucleo_percepisce_disoccupazione", paid);
    let Some(dsu) = soggetto.dsu else { return };
    fatti.add(isee, "data_presentazione_dsu", Valore::Data(dsu.presentata));
    fatti.euro(isee, "isee_ordinario", dsu.ordinario);
    fatti.euro(isee, "isee_famiglia_inclusione", dsu.inclusione);
    if dsu.minori {
        fatti.euro(isee, "isee_minorenni", dsu.ordinario);
    }
    fatti.euro(isee, "reddito_familiare_adi_annuo", dsu.redditi);
    fatti.euro(isee, "patrimonio_mobiliare", dsu.patrimonio.mobiliare);
    fatti.euro(isee, "valore_imu_casa_abitazione", dsu.casa);
    fatti.euro(isee, "valore_imu_altri_immobili", dsu.patrimonio.altri_immobili);
    fatti.euro(isee, "canone_locazione_annuo", dsu.patrimonio.canone);
    fatti.yes_or_no(Fonte::Ae, "contratto_locazione_registrato", dsu.patrimonio.canone > 0);
    let own = componente("RICHIEDENTE", soggetto.membro);
    let others = soggetto.conviventi.iter();
    let others = others.map(|(relazione, convivente)| componente(codice(*relazione), convivente));
    fatti.add(isee, "componenti_nucleo", Valore::Lista([own].into_iter().chain(others).collect()));
}

fn componente(relazione: &'static str, membro: &Membro) -> Record {
    let mut record = Record::from([
        ("relazione", Valore::Codice(relazione)),
        ("data_nascita", Valore::Data(membro.nascita)),
    ]);
    if relazione == "FIGLIO" {
        record.insert("a_carico", Valore::SiNo(is_dependent(membro)));
    }
    if let Some(disabilita) = membro.posizione.disabilita() {
        record.insert("disabilita", Valore::Codice(disabilita));
    }
    let left = membro.posizione.impiego.and_then(|impiego| impiego.fine);
    if let Some(fine) = left.filter(|fine| fine.causa == Causa::DimissioniVolontarie) {
        record.insert("data_dimissioni_volontarie", Valore::Data(fine.giorno));
    }
    record
}

fn codice(relazione: Relazione) -> &'static str {
    match relazione {
        Relazione::Coniuge => "CONIUGE",
        Relazione::Figlio => "FIGLIO",
        Relazione::Genitore => "GENITORE",
        Relazione::FratelloSorella => "FRATELLO_SORELLA",
    }
}
