//! A "no" that rests on silence: the archives were asked, are complete, and have nothing. Who knows otherwise may say so.

use std::sync::Arc;

use catalogo::FattoDescritto;
use fascicoli::{SetInformativo, whole};
use regole::{Attesa, Esito, Stima};

use crate::riesame::days;
use crate::{Diritto, Giudizio, Gruppo};

/// What the archives do not show, and a "no" rests on.
#[derive(Debug, Default)]
pub(crate) struct Silenzio<'c> {
    /// The failed requirements that would not fail without it, each with the facts that are not in the archives.
    requisiti: Vec<(Arc<str>, Vec<&'c FattoDescritto>)>,
    /// The same of an amount that is zero.
    importo: Vec<&'c FattoDescritto>,
}

impl<'c> Silenzio<'c> {
    /// Judges again as if nobody had asked the archives for what they do not have: what fails no longer rested on it.
    pub(crate) fn of(set: &SetInformativo<'c>, diritto: &Diritto<'c>) -> Self {
        let Giudizio::Risposta(risposta) = &diritto.giudizio else { return Self::default() };
        let silent = silent(set, diritto);
        if diritto.gruppo() != Gruppo::NonSpetta || silent.is_empty() {
            return Self::default();
        }
        let mut fatti = set.fatti();
        for fatto in &silent {
            fatti.leave_open(fatto.fatto.nome.clone());
        }
        let aperta = set.catalogo().valuta(diritto.scheda, &fatti, days(set)).valutazione;
        let (before, after) = (&risposta.valutazione.requisiti, &aperta.requisiti);
        let failed = before.iter().zip(after).filter(|(before, _)| before.stima.truth() == Some(false));
        let mut requisiti = Vec::new();
        for (requisito, aperto) in failed {
            let waited = waited(&silent, &aperto.stima);
            if aperto.stima.truth().is_none() && !waited.is_empty() {
                requisiti.push((Arc::clone(&requisito.nome), waited));
            }
        }
        let mancanti = aperta.mancanti.iter().filter(|mancante| mancante.importo);
        let importo = match aperta.esito {
            Esito::NonSpetta => Vec::new(),
            _ => mancanti.filter_map(|mancante| find(&silent, &mancante.fatto)).collect(),
        };
        Self { requisiti, importo }
    }

    /// Every fact once, those of the requirements first.
    pub(crate) fn fatti(&self) -> Vec<&'c FattoDescritto> {
        once(self.requisiti.iter().flat_map(|(_, fatti)| fatti).chain(&self.importo).copied())
    }

    /// The facts that a requirement fails for.
    pub(crate) fn of_requirement(&self, nome: &str) -> &[&'c FattoDescritto] {
        let found = self.requisiti.iter().find(|(requisito, _)| **requisito == *nome);
        found.map_or(&[], |(_, fatti)| fatti)
    }
}

/// The facts of a card that are not in the archives, and that somebody may say.
fn silent<'c>(set: &SetInformativo<'c>, diritto: &Diritto<'_>) -> Vec<&'c FattoDescritto> {
    let taken = set.dati().iter().filter(|dato| dato.is_silent() && dato.dichiarato.is_none());
    let read = taken.filter(|dato| dato.schede.iter().any(|scheda| scheda.id == diritto.scheda.id));
    read.map(|dato| dato.descritto).filter(|fatto| set.portata().accepts(fatto)).collect()
}

fn waited<'c>(silent: &[&'c FattoDescritto], stima: &Stima) -> Vec<&'c FattoDescritto> {
    once(stima.attese.iter().filter_map(|attesa| match attesa {
        Attesa::Fatto(percorso) => find(silent, percorso),
        Attesa::Giudizio(_) | Attesa::Parametro(_) => None,
    }))
}

/// Each fact once, where it comes first.
fn once<'c>(all: impl Iterator<Item = &'c FattoDescritto>) -> Vec<&'c FattoDescritto> {
    let mut fatti: Vec<&'c FattoDescritto> = Vec::new();
    for fatto in all {
        if !fatti.iter().any(|known| known.fatto.nome == fatto.fatto.nome) {
            fatti.push(fatto);
        }
    }
    fatti
}

fn find<'c>(silent: &[&'c FattoDescritto], percorso: &str) -> Option<&'c FattoDescritto> {
    silent.iter().copied().find(|fatto| *fatto.fatto.nome == *whole(percorso))
}
