//! What only the person can say, and incomes that never arrived.

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
    fatti.0
}
