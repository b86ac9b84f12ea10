//! What INPS's archives hold about a person, and what only she can say.

use serde::Serialize;

use crate::dsu::{Dsu, RedditiDelNucleo};
use crate::fatti::{Centesimi, Fatto, Fonte, Valore};
use crate::membro::Membro;
use crate::nucleo::is_minor;
use crate::parametri::RATE;
use crate::pensione::TipoPensione;
use crate::persona::{PersonaId, Relazione};
use crate::quadro::Quadro;
use crate::raccolta::Raccolta;
use crate::redditi::trattenute;
use crate::{anagrafici, contributi, decesso, isee, lavoro, sanitari};

/// The archives' content about one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Archivi {
    /// Facts about the person.
    pub fatti: Vec<Fatto>,
    /// Facts about others that her rights depend on; they open only by word of hers or consent of theirs.
    pub di_terzi: Vec<FattoDiTerzo>,
}

/// A fact about another person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FattoDiTerzo {
    /// The other.
    pub di: PersonaId,
    /// The fact.
    pub fatto: Fatto,
}

/// One person with all that the archives draw from.
#[derive(Debug)]
pub(crate) struct Soggetto<'a> {
    pub membro: &'a Membro,
    pub quadro: &'a Quadro,
    pub coniuge: Option<(PersonaId, &'a Membro)>,
    pub figli: Vec<&'a Membro>,
    /// The other parent of the children, living or dead.
    pub altro_genitore: Option<&'a Membro>,
    /// Every relative of the household, wherever she lives.
    pub parenti: Vec<(Relazione, &'a Membro)>,
    /// Who lives with her, and what she is for her.
    pub conviventi: Vec<(Relazione, &'a Membro)>,
    /// The ISEE statement of the people she lives with.
    pub dsu: Option<&'a Dsu>,
    pub redditi_del_nucleo: RedditiDelNucleo,
}

/// The last year whose incomes the archives can know.
pub const ULTIMO_ANNO_NOTO: i16 = 2025;
/// Incomes of earlier years, as percentages of the last.
const ANNI_PRECEDENTI: &[(i16, Centesimi)] = &[(2024, 98), (2023, 95)];
/// The year of incomes that is there even when the last ones never arrived.
const ANNO_SEMPRE_NOTO: i16 = 2023;

/// Fills the archives.
pub(crate) fn build(soggetto: &Soggetto<'_>) -> Archivi {
    let mut fatti = Raccolta::default();
    anagrafici::add(&mut fatti, soggetto);
    contributi::add(&mut fatti, soggetto);
    if !is_minor(soggetto.membro) {
        pensioni(&mut fatti, soggetto.quadro);
        redditi(&mut fatti, soggetto);
    }
    if soggetto.membro.decesso.is_none() {
        lavoro::add(&mut fatti, soggetto);
        isee::add(&mut fatti, soggetto);
    }
    sanitari::add(&mut fatti, soggetto);
    decesso::add(&mut fatti, soggetto);
    Archivi { fatti: fatti.0, di_terzi: di_terzi(soggetto) }
}

fn pensioni(fatti: &mut Raccolta, quadro: &Quadro) {
    let inps = Fonte::Inps;
    fatti.euro(inps, "pensioni_lorde_annue", quadro.lorde_annue());
    fatti.euro(inps, "pensione_contributiva_annua", quadro.contributive_annue());
    let Some(pensione) = quadro.principale() else { return };
    fatti.add(inps, "tipo_pensione", Valore::Codice(pensione.tipo.codice()));
    fatti.add(inps, "gestione_pensione", Valore::Codice(pensione.gestione.codice()));
    if let Some(sistema) = pensione.sistema {
        fatti.add(inps, "sistema_calcolo", Valore::Codice(sistema.codice()));
    }
    fatti.add(inps, "decorrenza_pensione", Valore::Data(pensione.decorrenza));
    fatti.euro(inps, "pensione_a_calcolo_mensile", pensione.calcolo);
    fatti.euro(inps, "pensioni_lorde_mensili", quadro.tassate_annue() / RATE);
    let superstiti = pensione.tipo == TipoPensione::Superstiti;
    let diretta = pensione.tipo.is_previdenziale() && !superstiti;
    fatti.add(inps, "titolare_pensione_diretta", Valore::SiNo(diretta));
    fatti.add(
        inps,
        "titolare_pensione_superstiti",
        Valore::SiNo(!superstiti && quadro.has(TipoPensione::Superstiti)),
    );
    fatti.add(inps, "titolare_pensione_altro_fondo", Valore::SiNo(quadro.altri_enti > 0));
    fatti.add(inps, "percepisce_quattordicesima", Valore::SiNo(quadro.percepisce_quattordicesima));
    for pensione in &quadro.pensioni {
        if let Some(superstite) = pensione.superstite {
            fatti.add(inps, "aliquota_superstiti", Valore::Percentuale(i64::from(superstite.aliquota)));
            fatti.add(inps, "numero_contitolari", Valore::Intero(i64::from(superstite.contitolari)));
            fatti.add(inps, "quota_coniuge", Valore::SiNo(true));
            fatti.euro(inps, "pensione_superstiti_mensile", pensione.base());
        }
    }
}

fn redditi(fatti: &mut Raccolta, soggetto: &Soggetto<'_>) {
    let posizione = &soggetto.membro.posizione;
    let last = (ULTIMO_ANNO_NOTO, 100);
    for (anno, percent) in ANNI_PRECEDENTI.iter().rev().chain([&last]) {
        if posizione.redditi_ignoti && *anno > ANNO_SEMPRE_NOTO {
            continue;
        }
        let of_year = |amount: Centesimi| amount * percent / 100;
        let imponibile = soggetto.quadro.tassate_annue() + posizione.irpef();
        fatti.year(Fonte::Ae, "redditi_irpef_annui", *anno, of_year(posizione.irpef()));
        fatti.year(Fonte::Ae, "reddito_lavoro_annuo", *anno, of_year(posizione.lavoro));
        fatti.year(Fonte::Ae, "reddito_casa_abitazione", *anno, posizione.casa);
        fatti.year(Fonte::Ae, "imposte_e_contributi_annui", *anno, of_year(trattenute(imponibile)));
    }
}

fn di_terzi(soggetto: &Soggetto<'_>) -> Vec<FattoDiTerzo> {
    let (Some((di, coniuge)), Some(redditi)) = (soggetto.coniuge, soggetto.quadro.coniuge) else {
        return Vec::new();
    };
    let mut fatti = Raccolta::default();
    if !coniuge.posizione.redditi_ignoti {
        fatti.year(Fonte::Ae, "redditi_irpef_coniuge_annui", ULTIMO_ANNO_NOTO, redditi.irpef);
        fatti.year(Fonte::Ae, "imposte_e_contributi_coniuge_annui", ULTIMO_ANNO_NOTO, redditi.imposte());
    }
    fatti.euro(Fonte::Inps, "assegno_sociale_coniuge_annuo", redditi.assegno_sociale);
    fatti.0.into_iter().map(|fatto| FattoDiTerzo { di, fatto }).collect()
}
