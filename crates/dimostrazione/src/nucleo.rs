//! From the members of a household to persons: what each is paid, then ties, archives and slips.

use jiff::civil::date;
use serde::Serialize;

use crate::archivi::{self, Soggetto};
use crate::cedolini;
use crate::codice_fiscale::{compute, omocodia, provvisorio};
use crate::dichiarabili;
use crate::dimora::Dimora;
use crate::liquidazione::inespressi;
use crate::membro::{Codice, Membro};
use crate::parametri::OGGI;
use crate::persona::{Parente, Persona, PersonaId, Relazione, Ruolo, Tutela};
use crate::posto::{Posto, posto, settle_all};
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

/// The office that gave the provisional codes of this world.
const UFFICIO_PROVVISORIO: u32 = 999;
const ETA_MAGGIORE: i16 = 18;

/// Builds the persons of a household.
pub(crate) fn build(numero: u32, membri: Vec<Membro>, economia: Economia) -> Famiglia {
    let mut tavola: Vec<Posto> = membri.into_iter().map(posto).collect();
    settle_all(numero, &mut tavola);
    let people: Vec<_> = tavola.iter().map(|posto| (&posto.membro, &posto.quadro)).collect();
    let dimora = Dimora::new(&people, economia);
    let persone = (0..tavola.len()).filter_map(|place| persona(numero, place, &tavola, &dimora)).collect();
    Famiglia { numero, persone }
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
