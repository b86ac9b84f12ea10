//! INPS's archives, and those that INPS reaches, as the house asks them.

use std::collections::BTreeSet;
use std::future::ready;

use accessi::CodiceFiscale;
use fascicoli::{
    ArchivioInps, FattiDegliAnni, FattoArchiviato, InPagamento, Lettura, LetturaAnni, Pagamenti,
};
use store::Giorno;

use crate::archivi::ULTIMO_ANNO_NOTO;
use crate::esterni::ArchiviEsterni;
use crate::fatti::{Fatto, Fonte, Valore, fields};
use crate::persona::Persona;

impl ArchivioInps for ArchiviEsterni {
    /// Reads what the archives hold of the person herself. What they hold of her spouse is the spouse's: it opens by
    /// his consent, or she declares it, and is never in this answer.
    fn read<'a>(&'a self, persona: &'a CodiceFiscale, fatti: &'a BTreeSet<String>) -> Lettura<'a> {
        let found = self.find(persona).map(|persona| asked(persona, fatti));
        Box::pin(ready(Ok(found.unwrap_or_default())))
    }

    fn read_anni<'a>(&'a self, persona: &'a CodiceFiscale, fatti: &'a FattiDegliAnni) -> LetturaAnni<'a> {
        let found = self.find(persona).map(|persona| of_years(persona, fatti));
        Box::pin(ready(Ok(found.unwrap_or_default())))
    }

    fn in_pagamento<'a>(&'a self, persona: &'a CodiceFiscale, schede: &'a BTreeSet<String>) -> Pagamenti<'a> {
        let found = self.find(persona).map(|persona| paid(persona, schede));
        Box::pin(ready(Ok(found.unwrap_or_default())))
    }
}

fn paid(persona: &Persona, schede: &BTreeSet<String>) -> Vec<InPagamento> {
    let beside = persona.in_pagamento.iter().map(|pagamento| (pagamento.prestazione.id(), pagamento.dal));
    let pensions =
        persona.pensioni.iter().filter_map(|pensione| Some((pensione.tipo.scheda()?, pensione.decorrenza)));
    let others = persona.percepite.iter().map(|percepita| (percepita.scheda, percepita.dal));
    let wanted = beside.chain(pensions).chain(others).filter(|(scheda, _)| schede.contains(*scheda));
    wanted.map(|(scheda, dal)| InPagamento { scheda: scheda.to_owned(), dal: Giorno::new(dal) }).collect()
}

fn asked(persona: &Persona, wanted: &BTreeSet<String>) -> Vec<FattoArchiviato> {
    let current = persona.archivi.fatti.iter().filter(|fatto| is_current(fatto));
    current.filter_map(|fatto| archived(fatto, wanted)).collect()
}

/// What is kept with its year: the incomes that arrived.
fn of_years(persona: &Persona, wanted: &FattiDegliAnni) -> Vec<(i16, FattoArchiviato)> {
    let dated = persona.archivi.fatti.iter().filter_map(|fatto| Some((fatto.anno?, fatto)));
    let asked = dated.filter_map(|(anno, fatto)| Some((anno, archived(fatto, wanted.get(&anno)?)?)));
    asked.collect()
}

/// Rights of a year look at its incomes, or at those of the year before; an older year answers another question, so
/// whoever has no newer one is asked.
fn is_current(fatto: &Fatto) -> bool {
    fatto.anno.is_none_or(|anno| anno == ULTIMO_ANNO_NOTO)
}

fn archived(fatto: &Fatto, wanted: &BTreeSet<String>) -> Option<FattoArchiviato> {
    let valore = match &fatto.valore {
        Valore::Lista(records) => {
            let of_this = format!("{}.", fatto.nome);
            let asked: BTreeSet<&str> =
                wanted.iter().filter_map(|nome| nome.strip_prefix(&of_this)).collect();
            if asked.is_empty() && !wanted.contains(fatto.nome) {
                return None;
            }
            regole::Valore::Lista(
                records.iter().map(|record| fields(record, |field| asked.contains(field))).collect(),
            )
        }
        valore => wanted.contains(fatto.nome).then(|| valore.into())?,
    };
    Some(FattoArchiviato {
        nome: fatto.nome.to_owned(),
        valore,
        archivio: fonte(fatto.fonte)?,
        aggiornato: Giorno::new(fatto.aggiornato_al),
    })
}

/// Names the archive; a declaration is in none.
fn fonte(fonte: Fonte) -> Option<catalogo::Fonte> {
    match fonte {
        Fonte::Anpr => Some(catalogo::Fonte::Anpr),
        Fonte::Inps => Some(catalogo::Fonte::Inps),
        Fonte::Ae => Some(catalogo::Fonte::Ae),
        Fonte::Isee => Some(catalogo::Fonte::Isee),
        Fonte::Sanitario => Some(catalogo::Fonte::Sanitario),
        Fonte::Dichiarato => None,
    }
}
