//! From the members of a household to persons: spouses settled one after the other, then archives and slips.

use jiff::civil::date;
use serde::Serialize;

use crate::archivi::{self, Soggetto};
use crate::cedolini;
use crate::codice_fiscale::{compute, omocodia, provvisorio};
use crate::dichiarabili;
use crate::dimora::Dimora;
use crate::fatti::Centesimi;
use crate::liquidazione::{add_reversibilita, inespressi, settle};
use crate::membro::{Codice, Membro};
use crate::parametri::{OGGI, RATE, TM};
use crate::persona::{Cittadinanza, Parente, Permesso, Persona, PersonaId, Relazione, Ruolo, Tutela};
use crate::prestazioni::Pagamento;
use crate::quadro::{DanteCausa, Quadro, RedditiConiuge};
use crate::tempo::{add_years, age};
use crate::vite::{Economia, percepite};

/// A household.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Famiglia {
    /// Its number.
    pub numero: u32,
    /// Its people; the place of each is the `membro` of her id.
    pub persone: Vec<Persona>,
}

/// A member with what was settled about her.
#[derive(Debug, Clone)]
struct Posto {
    membro: Membro,
    quadro: Quadro,
    pagamenti: Vec<Pagamento>,
}

/// The office that gave the provisional codes of this world.
const UFFICIO_PROVVISORIO: u32 = 999;
const ETA_MAGGIORE: i16 = 18;
const ANNI_DI_SOGGIORNO: i64 = 10;
/// Weeks in five years.
const CINQUE_ANNI: u32 = 260;

/// Builds the persons of a household.
pub(crate) fn build(numero: u32, membri: Vec<Membro>, economia: Economia) -> Famiglia {
    let mut tavola: Vec<Posto> = membri.into_iter().map(posto).collect();
    settle_all(numero, &mut tavola);
    let people: Vec<_> = tavola.iter().map(|posto| (&posto.membro, &posto.quadro)).collect();
    let dimora = Dimora::new(&people, economia);
    let persone = (0..tavola.len()).filter_map(|place| persona(numero, place, &tavola, &dimora)).collect();
    Famiglia { numero, persone }
}

fn posto(membro: Membro) -> Posto {
    let posizione = &membro.posizione;
    let quadro = Quadro {
        nascita: membro.nascita,
        residente: membro.residenza.provincia().is_some(),
        titolo_per_assegno: is_entitled_by_stay(&membro),
        pensioni: posizione.diretta.into_iter().collect(),
        altri_enti: posizione.altri_enti,
        settimane: posizione.carriera.settimane,
        irpef: posizione.irpef(),
        esenti: posizione.esenti,
        invalidita: posizione.invalidita.unwrap_or(0),
        percepisce_quattordicesima: false,
        coniuge: None,
        dante_causa: None,
    };
    Posto { membro, quadro, pagamenti: Vec::new() }
}

/// L. 335/1995 art. 3 c. 6 and D.L. 112/2008 art. 20 c. 10.
fn is_entitled_by_stay(membro: &Membro) -> bool {
    let citizen = match membro.cittadinanza {
        Cittadinanza::Italiana | Cittadinanza::UnioneEuropea => true,
        Cittadinanza::ExtraUe(permesso) => {
            matches!(permesso, Permesso::LungoPeriodo | Permesso::ProtezioneInternazionale)
        }
    };
    citizen && membro.posizione.soggiorno.is_some_and(|anni| anni >= ANNI_DI_SOGGIORNO)
}

fn settle_all(numero: u32, tavola: &mut [Posto]) {
    let figli = tavola.iter().filter(|posto| is_minor(&posto.membro)).count();
    let figli = u8::try_from(figli).unwrap_or(u8::MAX);
    match tavola {
        [capo, altro, rest @ ..] if altro.membro.ruolo == Ruolo::Coniuge => {
            if altro.membro.decesso.is_some() {
                inherit(capo, altro, PersonaId { famiglia: numero, membro: 1 }, figli);
            } else {
                settle_couple(capo, altro);
            }
            rest.iter_mut().for_each(settle_one);
        }
        alone => alone.iter_mut().for_each(settle_one),
    }
}

fn settle_one(posto: &mut Posto) {
    if posto.membro.decesso.is_none() {
        posto.pagamenti = settle(&mut posto.quadro, posto.membro.posizione.trascurati);
    }
}

/// The first is settled on what the second can have at most; the second on what the first has.
fn settle_couple(capo: &mut Posto, altro: &mut Posto) {
    capo.quadro.coniuge = Some(at_most(&altro.quadro));
    settle_one(capo);
    altro.quadro.coniuge = Some(capo.quadro.as_coniuge());
    settle_one(altro);
    capo.quadro.coniuge = Some(altro.quadro.as_coniuge());
}

fn at_most(quadro: &Quadro) -> RedditiConiuge {
    let counted = quadro.as_coniuge();
    let gap = quadro.principale().filter(|pensione| pensione.tipo.is_previdenziale());
    let gap: Centesimi = gap.map_or(0, |pensione| (TM - pensione.calcolo).max(0) * RATE);
    RedditiConiuge { irpef: counted.irpef + gap, ..counted }
}

fn inherit(vivo: &mut Posto, morto: &Posto, dante_causa: PersonaId, figli: u8) {
    let Some(decesso) = morto.membro.decesso else { return };
    let carriera = morto.membro.posizione.carriera;
    let pensione = morto.membro.posizione.diretta;
    vivo.quadro.dante_causa = Some(DanteCausa {
        pensionato: pensione.is_some(),
        mensile: pensione.map_or_else(|| presumed(carriera.settimane), |pensione| pensione.lorda()),
        settimane: carriera.settimane,
        settimane_ultimi_5_anni: if pensione.is_some() { 0 } else { carriera.settimane.min(CINQUE_ANNI) },
        primo_contributo: carriera.primo_contributo,
        pensione,
        decesso,
        figli,
    });
    if vivo.membro.posizione.reversibilita_chiesta {
        add_reversibilita(&mut vivo.quadro, dante_causa);
    }
    settle_one(vivo);
}

/// What one who dies at work would have had: a plain rule of the demonstration.
fn presumed(settimane: u32) -> Centesimi {
    Centesimi::from(settimane) * 1_20
}

pub(crate) fn is_minor(membro: &Membro) -> bool {
    age(membro.nascita, OGGI) < ETA_MAGGIORE
}

fn persona(numero: u32, place: usize, tavola: &[Posto], dimora: &Dimora) -> Option<Persona> {
    let posto = tavola.get(place)?;
    let id = person_id(numero, place);
    let membro = &posto.membro;
    let parenti = parenti(numero, place, tavola);
    let soggetto = soggetto(posto, &parenti, tavola, dimora);
    let alive = membro.decesso.is_none();
    Some(Persona {
        id,
        codice_fiscale: codice_fiscale(membro),
        cognome: membro.cognome.to_owned(),
        nome: membro.nome.to_owned(),
        sesso: membro.sesso,
        data_nascita: membro.nascita,
        luogo_nascita: membro.luogo,
        data_decesso: membro.decesso,
        stato_civile: membro.stato_civile,
        cittadinanza: membro.cittadinanza,
        residenza: membro.residenza.clone(),
        lingua: membro.lingua,
        ruolo: membro.ruolo,
        tutela: tutela(numero, place, tavola),
        archivi: archivi::build(&soggetto),
        dichiarabili: dichiarabili::build(&soggetto),
        pensioni: posto.quadro.pensioni.clone(),
        in_pagamento: posto.pagamenti.clone(),
        percepite: percepite(&soggetto, dimora.economia()),
        cedolini: if alive { cedolini::build(&posto.quadro, &posto.pagamenti) } else { Vec::new() },
        diritti_inespressi: if alive { inespressi(&posto.quadro, &posto.pagamenti) } else { Vec::new() },
        parenti,
    })
}

fn soggetto<'a>(
    posto: &'a Posto,
    parenti: &[Parente],
    tavola: &'a [Posto],
    dimora: &'a Dimora,
) -> Soggetto<'a> {
    let of = |relazione| {
        let ids = parenti.iter().filter(move |parente| parente.relazione == relazione);
        ids.filter_map(|parente| {
            tavola.get(usize::from(parente.persona.membro)).map(|posto| (parente.persona, &posto.membro))
        })
    };
    let place = |parente: &Parente| tavola.get(usize::from(parente.persona.membro));
    let all = parenti.iter().filter_map(|parente| Some((parente.relazione, &place(parente)?.membro)));
    let conviventi = all.clone().filter(|(_, parente)| dimora.is_shared_by(&posto.membro, parente)).collect();
    Soggetto {
        membro: &posto.membro,
        quadro: &posto.quadro,
        coniuge: of(Relazione::Coniuge).find(|(_, coniuge)| coniuge.decesso.is_none()),
        figli: of(Relazione::Figlio).map(|(_, figlio)| figlio).collect(),
        altro_genitore: of(Relazione::Coniuge).map(|(_, coniuge)| coniuge).next(),
        parenti: all.collect(),
        conviventi,
        dsu: dimora.dsu(&posto.membro),
        redditi_del_nucleo: dimora.redditi(&posto.membro, &posto.quadro),
    }
}

fn person_id(famiglia: u32, place: usize) -> PersonaId {
    PersonaId { famiglia, membro: u8::try_from(place).unwrap_or(u8::MAX) }
}

fn codice_fiscale(membro: &Membro) -> String {
    let ordinary = compute(membro.cognome, membro.nome, membro.sesso, membro.nascita, membro.luogo.belfiore);
    match membro.codice {
        Codice::Ordinario => ordinary,
        Codice::Omocode(level) => omocodia(&ordinary, level),
        Codice::Provvisorio(number) => provvisorio(number, UFFICIO_PROVVISORIO),
    }
}

fn parenti(numero: u32, place: usize, tavola: &[Posto]) -> Vec<Parente> {
    let Some(own) = tavola.get(place) else { return Vec::new() };
    let others = tavola.iter().enumerate().filter(|(other, _)| *other != place);
    let ties = others.map(|(other, posto)| Parente {
        relazione: relazione(own.membro.ruolo, posto.membro.ruolo),
        persona: person_id(numero, other),
    });
    ties.collect()
}

/// What one of the second role is for one of the first.
fn relazione(own: Ruolo, other: Ruolo) -> Relazione {
    match (own, other) {
        (Ruolo::Figlio, Ruolo::Figlio) => Relazione::FratelloSorella,
        (Ruolo::Figlio, _) => Relazione::Genitore,
        (_, Ruolo::Figlio) => Relazione::Figlio,
        _ => Relazione::Coniuge,
    }
}

/// The guardian is the first adult of the household who is alive and under no measure.
fn tutela(numero: u32, place: usize, tavola: &[Posto]) -> Option<Tutela> {
    let misura = tavola.get(place)?.membro.misura?;
    let able = |posto: &Posto| {
        posto.membro.decesso.is_none() && posto.membro.misura.is_none() && !is_minor(&posto.membro)
    };
    let tutore = tavola.iter().position(able)?;
    let nascita = tavola.get(tutore)?.membro.nascita;
    let dal = add_years(nascita, 25).max(date(2018, 3, 1));
    Some(Tutela { misura, tutore: person_id(numero, tutore), dal })
}
