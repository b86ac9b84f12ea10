//! What INPS's archives hold about a person, and what only she can say.

use jiff::civil::{Date, date};
use serde::Serialize;

use crate::fatti::{Centesimi, Fatto, Fonte, Record, Valore};
use crate::membro::Membro;
use crate::nucleo::is_minor;
use crate::parametri::{OGGI, RATE};
use crate::pensione::{Pensione, TipoPensione};
use crate::persona::{Cittadinanza, PersonaId};
use crate::quadro::{DanteCausa, Quadro};
use crate::redditi::trattenute;

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
}

/// The last year whose incomes the archives can know.
pub const ULTIMO_ANNO_NOTO: i16 = 2025;
/// Incomes of earlier years, as percentages of the last.
const ANNI_PRECEDENTI: &[(i16, Centesimi)] = &[(2024, 98), (2023, 95)];
/// The year of incomes that is there even when the last ones never arrived.
const ANNO_SEMPRE_NOTO: i16 = 2023;

/// Fills the archives.
pub(crate) fn build(soggetto: &Soggetto<'_>) -> Archivi {
    let mut fatti = Fatti(Vec::new());
    civil(&mut fatti, soggetto);
    if !is_minor(soggetto.membro) {
        contributi(&mut fatti, soggetto);
        pensioni(&mut fatti, soggetto.quadro);
        redditi(&mut fatti, soggetto);
    }
    if let Some(percentuale) = soggetto.membro.posizione.invalidita {
        fatti.add(Fonte::Sanitario, "invalidita_civile_percentuale", Valore::Percentuale(percentuale));
    }
    if let Some(dante) = &soggetto.quadro.dante_causa {
        dante_causa(&mut fatti, dante, soggetto);
    }
    Archivi { fatti: fatti.0, di_terzi: di_terzi(soggetto) }
}

/// Lists what the person would declare: what no archive holds, and incomes that never arrived.
pub(crate) fn dichiarabili(soggetto: &Soggetto<'_>) -> Vec<Fatto> {
    let mut fatti = Fatti(Vec::new());
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

fn civil(fatti: &mut Fatti, soggetto: &Soggetto<'_>) {
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

fn contributi(fatti: &mut Fatti, soggetto: &Soggetto<'_>) {
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

fn pensioni(fatti: &mut Fatti, quadro: &Quadro) {
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

fn redditi(fatti: &mut Fatti, soggetto: &Soggetto<'_>) {
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

fn dante_causa(fatti: &mut Fatti, dante: &DanteCausa, soggetto: &Soggetto<'_>) {
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
#[derive(Clone, Copy, PartialEq, Eq)]
enum Redditi {
    /// The archive's: those that never arrived are not there.
    Archiviati,
    /// The person's.
    Detti,
}

/// The spouse, and the children who may have a right: minors now, since adults would have to study or be disabled.
fn superstiti(soggetto: &Soggetto<'_>, redditi: Redditi) -> Vec<Record> {
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

fn di_terzi(soggetto: &Soggetto<'_>) -> Vec<FattoDiTerzo> {
    let (Some((di, coniuge)), Some(redditi)) = (soggetto.coniuge, soggetto.quadro.coniuge) else {
        return Vec::new();
    };
    let mut fatti = Fatti(Vec::new());
    if !coniuge.posizione.redditi_ignoti {
        fatti.year(Fonte::Ae, "redditi_irpef_coniuge_annui", ULTIMO_ANNO_NOTO, redditi.irpef);
        fatti.year(Fonte::Ae, "imposte_e_contributi_coniuge_annui", ULTIMO_ANNO_NOTO, redditi.imposte());
    }
    fatti.euro(Fonte::Inps, "assegno_sociale_coniuge_annuo", redditi.assegno_sociale);
    fatti.0.into_iter().map(|fatto| FattoDiTerzo { di, fatto }).collect()
}

/// A list of facts being filled.
struct Fatti(Vec<Fatto>);

impl Fatti {
    fn add(&mut self, fonte: Fonte, nome: &'static str, valore: Valore) {
        self.0.push(Fatto { nome, anno: None, fonte, aggiornato_al: aggiornato_al(fonte), valore });
    }

    fn euro(&mut self, fonte: Fonte, nome: &'static str, importo: Centesimi) {
        self.add(fonte, nome, Valore::Euro(importo));
    }

    fn year(&mut self, fonte: Fonte, nome: &'static str, anno: i16, importo: Centesimi) {
        let valore = Valore::Euro(importo);
        self.0.push(Fatto { nome, anno: Some(anno), fonte, aggiornato_al: aggiornato_al(fonte), valore });
    }
}

/// The day to which each archive is updated.
fn aggiornato_al(fonte: Fonte) -> Date {
    match fonte {
        Fonte::Anpr => date(2026, 11, 22),
        Fonte::Inps => date(2026, 11, 20),
        Fonte::Ae => date(2026, 10, 31),
        Fonte::Sanitario => date(2026, 9, 15),
        Fonte::Dichiarato => OGGI,
    }
}
