//! The dead from whom a survivor's right comes, and the family that is left.

use crate::archivi::Soggetto;
use crate::fatti::{Centesimi, Fonte, Record, Valore};
use crate::membro::Membro;
use crate::nucleo::is_minor;
use crate::parametri::RATE;
use crate::pensione::{Pensione, TipoPensione};
use crate::persona::Relazione;
use crate::quadro::DanteCausa;
use crate::raccolta::Raccolta;

/// Adds what the archives hold of the dead spouse. The register says that nobody is left only where nobody died: of a
/// dead parent the child's archives say nothing here.
pub(crate) fn add(fatti: &mut Raccolta, soggetto: &Soggetto<'_>) {
    if let Some(dante) = &soggetto.quadro.dante_causa {
        dante_causa(fatti, dante, soggetto);
    } else if !soggetto.parenti.iter().any(|(relazione, parente)| is_mourned(*relazione, parente)) {
        fatti.add(Fonte::Anpr, "superstiti", Valore::Lista(Vec::new()));
    }
}

fn is_mourned(relazione: Relazione, parente: &Membro) -> bool {
    matches!(relazione, Relazione::Coniuge | Relazione::Genitore) && parente.decesso.is_some()
}

fn dante_causa(fatti: &mut Raccolta, dante: &DanteCausa, soggetto: &Soggetto<'_>) {
    let inps = Fonte::Inps;
    fatti.add(Fonte::Anpr, "data_decesso_dante_causa", Valore::Data(dante.decesso));
    fatti.add(inps, "dante_causa_pensionato", Valore::SiNo(dante.pensionato));
    fatti.euro(inps, "pensione_mensile_dante_causa", dante.mensile);
    fatti.add(inps, "settimane_contributi_dante_causa", Valore::Intero(i64::from(dante.settimane)));
    let last = Valore::Intero(i64::from(dante.settimane_ultimi_5_anni));
    fatti.add(inps, "settimane_contributi_ultimi_5_anni_dante_causa", last);
    if let Some(primo) = dante.primo_contributo {
        fatti.add(inps, "data_primo_contributo_dante_causa", Valore::Data(primo));
    }
    if let Some(pensione) = dante.pensione {
        fatti.add(inps, "gestione_dante_causa", Valore::Codice(pensione.gestione.codice()));
    }
    fatti.add(Fonte::Anpr, "superstiti", Valore::Lista(superstiti(soggetto, Redditi::Archiviati)));
}

/// Whose word the incomes of survivors are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Redditi {
    /// The archive's: those that never arrived are not there.
    Archiviati,
    /// The person's.
    Detti,
}

/// The spouse, and the children who may have a right: minors now, since adults would have to study or be disabled.
pub(crate) fn superstiti(soggetto: &Soggetto<'_>, redditi: Redditi) -> Vec<Record> {
    let quadro = soggetto.quadro;
    let own_pensions = quadro.pensioni.iter().filter(|pensione| pensione.tipo != TipoPensione::Superstiti);
    let taxed = own_pensions.filter(|pensione| pensione.tipo.is_previdenziale());
    let income = quadro.irpef + (taxed.map(Pensione::base).sum::<Centesimi>() + quadro.altri_enti) * RATE;
    let mut spouse = Record::from([
        ("relazione", Valore::Codice("CONIUGE")),
        ("data_nascita", Valore::Data(quadro.nascita)),
        ("nuovo_matrimonio", Valore::SiNo(false)),
        ("titolare_pensione", Valore::SiNo(!quadro.pensioni.is_empty())),
    ]);
    if redditi == Redditi::Detti || !soggetto.membro.posizione.redditi_ignoti {
        spouse.insert("redditi_irpef_annui", Valore::Euro(income));
    }
    let minors = soggetto.figli.iter().filter(|figlio| is_minor(figlio)).map(|figlio| {
        Record::from([
            ("relazione", Valore::Codice("FIGLIO")),
            ("data_nascita", Valore::Data(figlio.nascita)),
            ("a_carico", Valore::SiNo(true)),
            ("redditi_irpef_annui", Valore::Euro(0)),
        ])
    });
    [spouse].into_iter().chain(minors).collect()
}
