//! What only the person can say, and incomes that never arrived.

use crate::anagrafici::genitori_detti;
use crate::archivi::{Soggetto, ULTIMO_ANNO_NOTO};
use crate::decesso::{Redditi, superstiti};
use crate::fatti::{Fatto, Fonte, Valore};
use crate::nucleo::is_minor;
use crate::persona::Cittadinanza;
use crate::raccolta::Raccolta;

/// Lists what the person would declare: what no archive holds, and incomes that never arrived.
pub(crate) fn build(soggetto: &Soggetto<'_>) -> Vec<Fatto> {
    let mut fatti = Raccolta::default();
    let posizione = &soggetto.membro.posizione;
    if is_minor(soggetto.membro) || soggetto.membro.decesso.is_some() {
        return fatti.0;
    }
    if let Some(anni) = posizione.soggiorno {
        fatti.add(Fonte::Dichiarato, "anni_soggiorno_legale_continuativo", Valore::Numero(anni));
    }
    if let Cittadinanza::ExtraUe(permesso) = soggetto.membro.cittadinanza {
        fatti.add(Fonte::Dichiarato, "titolo_soggiorno", Valore::Codice(permesso.codice()));
    }
    fatti.year(Fonte::Dichiarato, "redditi_esenti_annui", ULTIMO_ANNO_NOTO, posizione.esenti);
    if posizione.redditi_ignoti {
        fatti.year(Fonte::Dichiarato, "redditi_irpef_annui", ULTIMO_ANNO_NOTO, posizione.irpef());
        fatti.year(
            Fonte::Dichiarato,
            "imposte_e_contributi_annui",
            ULTIMO_ANNO_NOTO,
            soggetto.quadro.imposte(),
        );
        if soggetto.quadro.dante_causa.is_some() {
            fatti.add(Fonte::Dichiarato, "superstiti", Valore::Lista(superstiti(soggetto, Redditi::Detti)));
        }
    }
    if let (Some((_, coniuge)), Some(redditi)) = (soggetto.coniuge, soggetto.quadro.coniuge) {
        fatti.year(Fonte::Dichiarato, "redditi_esenti_coniuge_annui", ULTIMO_ANNO_NOTO, redditi.esenti);
        if coniuge.posizione.redditi_ignoti {
            fatti.year(Fonte::Dichiarato, "redditi_irpef_coniuge_annui", ULTIMO_ANNO_NOTO, redditi.irpef);
            fatti.year(
                Fonte::Dichiarato,
                "imposte_e_contributi_coniuge_annui",
                ULTIMO_ANNO_NOTO,
                redditi.imposte(),
            );
        }
    }
    genitori_detti(&mut fatti, soggetto);
    vita_di_casa(&mut fatti, soggetto);
    fatti.0
}

/// What nobody asks of an archive: how she lives, and what she never did.
fn vita_di_casa(fatti: &mut Raccolta, soggetto: &Soggetto<'_>) {
    let word = Fonte::Dichiarato;
    for nome in [
        "ricovero_gratuito",
        "lavoro_gravoso",
        "categoria_combattente_l336",
        "ha_fruito_benefici_l336",
        "prescrizione_medica",
        "carichi_di_cura_dichiarati",
    ] {
        fatti.yes_or_no(word, nome, false);
    }
    fatti.count(word, "mesi_assistenza_familiare_disabile", 0);
    if soggetto.membro.residenza.provincia().is_some() {
        fatti.count(word, "utenze_elettriche_domestiche", 1);
        fatti.yes_or_no(word, "fornitura_intestata_a_componente", true);
        fatti.yes_or_no(word, "fornitura_uso_domestico", true);
    }
    let redditi = soggetto.redditi_del_nucleo;
    fatti.euro(word, "redditi_nucleo_annui", redditi.tutti);
    fatti.euro(word, "redditi_nucleo_dipendente_pensione_annui", redditi.da_dipendente_e_pensione);
}
