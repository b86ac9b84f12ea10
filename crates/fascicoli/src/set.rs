//! The set informativo: what is known of a person within the reader's right, each fact with its source and its date.

use std::collections::{BTreeMap, BTreeSet};

use accessi::{AccessError, Actor, Motivo, Platform, SoggettoId};
use catalogo::{Catalogo, FattoDescritto, Fonte, Mondo, Scheda};
use regole::{Fatti, Valore};
use store::Giorno;

use crate::anni::said_of_years;
use crate::archivio::{ArchivioError, ArchivioInps, FattoArchiviato, InPagamento};
use crate::dichiarazione::Dichiarato;
use crate::portata::{Portata, is_guarded, whole};
use crate::read::{Apertura, ReadFascicolo};

/// Where facts come from and what they mean.
#[derive(Clone, Copy)]
pub struct Fonti<'c> {
    /// The archives.
    pub archivio: &'c dyn ArchivioInps,
    /// The cards and the vocabulary.
    pub catalogo: &'c Catalogo,
}

/// Why the set informativo cannot be given.
#[derive(Debug, thiserror::Error)]
pub enum SetError {
    /// The gate or the store refused.
    #[error(transparent)]
    Access(#[from] AccessError),
    /// The archives did not answer.
    #[error(transparent)]
    Archivio(#[from] ArchivioError),
}

/// What is known of a person, as far as the reader may know it.
#[derive(Debug)]
pub struct SetInformativo<'c> {
    /// What the case file holds in the house.
    pub apertura: Apertura,
    catalogo: &'c Catalogo,
    dati: Vec<Dato<'c>>,
    /// What is known of past years.
    pub(crate) anni: BTreeMap<i16, Vec<Dato<'c>>>,
    pagamenti: Vec<InPagamento>,
}

/// A fact that is open, or was declared.
#[derive(Debug)]
pub struct Dato<'c> {
    /// The fact as people see it.
    pub descritto: &'c FattoDescritto,
    /// The cards that ask for it.
    pub schede: Vec<&'c Scheda>,
    /// What an archive says, where one says something.
    pub archiviato: Option<FattoArchiviato>,
    /// What was declared last.
    pub dichiarato: Option<Dichiarato>,
    /// Whether the archives were asked, and said nothing that the vocabulary cannot read.
    pub chiesto: bool,
}

/// What counts of a fact, and why.
#[derive(Debug, Clone, Copy)]
pub enum Conta<'d> {
    /// An archive says it.
    Archivio(&'d FattoArchiviato),
    /// The archive was asked, is complete, and has none.
    Nessuno,
    /// Somebody declared it.
    Dichiarato(&'d Dichiarato),
    /// Nobody said it.
    Ignoto,
}

/// Opens a case file and reads the archives: the leaf is kept before any byte leaves them.
pub async fn load_set_informativo<'c>(
    platform: &Platform,
    actor: &Actor,
    fonti: Fonti<'c>,
    soggetto: SoggettoId,
    motivo: Motivo,
) -> Result<SetInformativo<'c>, SetError> {
    let apertura = platform.act(actor, &ReadFascicolo { catalogo: fonti.catalogo, soggetto, motivo }).await?;
    read_archives(fonti, apertura).await
}

/// Asks the archives for the open facts, and for no others.
pub(crate) async fn read_archives(
    fonti: Fonti<'_>,
    apertura: Apertura,
) -> Result<SetInformativo<'_>, SetError> {
    let portata = Portata { catalogo: fonti.catalogo, aperti: &apertura.aperti };
    let asked = portata.asked();
    let answered = fonti.catalogo.schede().filter(|scheda| portata.shut(scheda).next().is_none());
    // Whether a right can be claimed depends on what takes its place, too.
    let answered: BTreeSet<String> = answered
        .flat_map(|scheda| std::iter::once(&scheda.id).chain(&scheda.coperta_da))
        .map(ToString::to_string)
        .collect();
    let codice = apertura.identita.codice_fiscale.clone();
    let (mut archiviati, mut pagamenti) = (Vec::new(), Vec::new());
    if !asked.is_empty() {
        archiviati = fonti.archivio.read(&codice, &asked).await?;
        pagamenti = fonti.archivio.in_pagamento(&codice, &answered).await?;
    }
    pagamenti.retain(|pagamento| answered.contains(&pagamento.scheda));
    let set = SetInformativo::join(fonti.catalogo, apertura, &asked, archiviati);
    Ok(SetInformativo { pagamenti, ..set })
}

impl<'c> SetInformativo<'c> {
    /// Joins what archives and people say; what was not asked is left out, whoever gave it.
    #[must_use]
    pub fn join(
        catalogo: &'c Catalogo,
        apertura: Apertura,
        asked: &BTreeSet<String>,
        archiviati: Vec<FattoArchiviato>,
    ) -> Self {
        let asked: BTreeSet<&str> = asked.iter().map(|percorso| whole(percorso)).collect();
        let anni = said_of_years(catalogo, &apertura);
        let mut archived: BTreeMap<String, FattoArchiviato> =
            archiviati.into_iter().map(|fatto| (fatto.nome.clone(), fatto)).collect();
        let mut dati = Vec::new();
        for descritto in catalogo.fattario().iter() {
            let nome = &*descritto.fatto.nome;
            let chiesto = asked.contains(nome);
            let dichiarato = apertura.dichiarati.get(nome).cloned();
            if !chiesto && dichiarato.is_none() {
                continue;
            }
            let found = archived.remove(nome).filter(|_| chiesto);
            let is_silent = found.is_none();
            let archiviato = found.and_then(|found| found.admitted(&descritto.fatto));
            // A value that cannot be read is unknown: it is neither another value nor the silence that means "none".
            let chiesto = chiesto && (is_silent || archiviato.is_some());
            dati.push(Dato { descritto, schede: reading(catalogo, nome), archiviato, dichiarato, chiesto });
        }
        Self { apertura, catalogo, dati, anni, pagamenti: Vec::new() }
    }

    /// The facts, in the vocabulary's order.
    #[must_use]
    pub fn dati(&self) -> &[Dato<'c>] {
        &self.dati
    }

    /// Finds a fact by its name, or by that of one of its fields.
    #[must_use]
    pub fn find(&self, percorso: &str) -> Option<&Dato<'c>> {
        let nome = whole(percorso);
        self.dati.iter().find(|dato| &*dato.descritto.fatto.nome == nome)
    }

    /// What is known of a past year.
    #[must_use]
    pub fn anno(&self, anno: i16) -> &[Dato<'c>] {
        self.anni.get(&anno).map_or(&[], Vec::as_slice)
    }

    /// Gives the facts that count, as the engine reads them. Those of the closed world that nobody was asked about, such
    /// as the spouse's, are left open: only the silence of an archive that was asked means "none".
    #[must_use]
    pub fn fatti(&self) -> Fatti {
        let mut fatti = Fatti::new();
        for dato in &self.dati {
            if let Some(valore) = dato.conta().valore() {
                fatti.insert(dato.descritto.fatto.nome.clone(), valore.clone());
            }
        }
        let closed = self.catalogo.fattario().iter().filter(|descritto| descritto.mondo == Mondo::Chiuso);
        for descritto in closed {
            let nome = &descritto.fatto.nome;
            if self.find(nome).is_none_or(|dato| matches!(dato.conta(), Conta::Ignoto)) {
                fatti.leave_open(nome.clone());
            }
        }
        fatti
    }

    /// Finds whether a benefit is being paid already, or one that takes its place, of those that the reader may have
    /// answered.
    #[must_use]
    pub fn find_pagamento(&self, scheda: &Scheda) -> Option<&InPagamento> {
        let paid = |id: &str| self.pagamenti.iter().find(|pagamento| pagamento.scheda == id);
        paid(&scheda.id).or_else(|| scheda.coperta_da.iter().find_map(|id| paid(id)))
    }

    /// The cards and the vocabulary that it was read with.
    #[must_use]
    pub fn catalogo(&self) -> &'c Catalogo {
        self.catalogo
    }

    /// What the permit opens, seen through the cards.
    #[must_use]
    pub fn portata(&self) -> Portata<'_, 'c> {
        Portata { catalogo: self.catalogo, aperti: &self.apertura.aperti }
    }

    /// Names the facts that a benefit reads and that stay shut; a benefit without any can be answered.
    pub fn shut(&self, scheda: &'c Scheda) -> impl Iterator<Item = &'c FattoDescritto> {
        self.portata().shut(scheda)
    }

    /// The day on which it was read.
    #[must_use]
    pub fn giorno(&self) -> Giorno {
        self.apertura.giorno
    }
}

impl Dato<'_> {
    /// Tells what counts: the archive for what archives hold, the person for what only the person can say. Where
    /// both speak both are shown, and neither is lost. The silence of a complete archive means "none" only while nobody
    /// says otherwise.
    #[must_use]
    pub fn conta(&self) -> Conta<'_> {
        let archived = self.archiviato.as_ref().map(Conta::Archivio);
        let declared = self.dichiarato.as_ref().map(Conta::Dichiarato);
        if !is_guarded(self.descritto) {
            return declared.or(archived).unwrap_or(Conta::Ignoto);
        }
        let silence = if self.is_silent() { Conta::Nessuno } else { Conta::Ignoto };
        archived.or(declared).unwrap_or(silence)
    }

    /// Tells whether a complete archive was asked, and has none.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        let is_complete = is_guarded(self.descritto) && self.descritto.mondo == Mondo::Chiuso;
        is_complete && self.chiesto && self.archiviato.is_none()
    }

    /// Tells whether the archive and the person say different things.
    #[must_use]
    pub fn is_disputed(&self) -> bool {
        let archived = self.archiviato.as_ref().map(|fatto| &fatto.valore);
        let declared = self.dichiarato.as_ref().map(|fatto| &fatto.valore);
        archived.zip(declared).is_some_and(|(archived, declared)| archived != declared)
    }

    /// Tells which archive holds the fact.
    #[must_use]
    pub fn fonte(&self) -> Fonte {
        self.archiviato.as_ref().map_or(self.descritto.fonte, |fatto| fatto.archivio)
    }
}

impl<'d> Conta<'d> {
    /// Gives the value, where there is one.
    #[must_use]
    pub fn valore(self) -> Option<&'d Valore> {
        match self {
            Self::Archivio(fatto) => Some(&fatto.valore),
            Self::Dichiarato(fatto) => Some(&fatto.valore),
            Self::Nessuno | Self::Ignoto => None,
        }
    }
}

/// Lists the cards that read a fact, or a field of it.
pub(crate) fn reading<'c>(catalogo: &'c Catalogo, nome: &str) -> Vec<&'c Scheda> {
    let reads = |scheda: &&Scheda| scheda.fatti().iter().any(|percorso| whole(percorso) == nome);
    catalogo.schede().filter(reads).collect()
}
