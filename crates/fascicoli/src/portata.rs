//! What a permit opens, seen through the cards: which facts may be read, which benefits answered, which facts declared.

use std::collections::BTreeSet;

use accessi::FattiAperti;
use catalogo::{Catalogo, Ente, FattoDescritto, Fonte, Scheda};

/// The reach of a permit over one case file.
#[derive(Debug, Clone, Copy)]
pub struct Portata<'a, 'c> {
    /// The cards and the vocabulary.
    pub catalogo: &'c Catalogo,
    /// What the permit opens.
    pub aperti: &'a FattiAperti,
}

/// Tells whether a fact is kept shut without a title: an archive holds it, and it is not about other people. What only the
/// person can say, and what is about others, is opened by saying it.
#[must_use]
pub fn is_guarded(fatto: &FattoDescritto) -> bool {
    fatto.ente != Ente::Nucleo && fatto.fonte != Fonte::Dichiarato
}

/// Gives the name of a fact without that of its field: `superstiti` of `superstiti.inabile`.
#[must_use]
pub fn whole(percorso: &str) -> &str {
    percorso.split_once('.').map_or(percorso, |(lista, _)| lista)
}

impl<'a, 'c> Portata<'a, 'c> {
    /// Names what is asked of the archives: the open facts that archives hold and that some card reads.
    #[must_use]
    pub fn asked(&self) -> BTreeSet<String> {
        let read = self.catalogo.schede().flat_map(Scheda::fatti);
        let open = read.filter(|percorso| {
            let guarded = self.catalogo.fattario().find(percorso).is_some_and(is_guarded);
            guarded && self.aperti.opens(percorso)
        });
        open.map(ToString::to_string).collect()
    }

    /// Names the facts of a card that this permit keeps shut.
    pub fn shut(&self, scheda: &'c Scheda) -> impl Iterator<Item = &'c FattoDescritto> + use<'a, 'c> {
        let Self { catalogo, aperti } = *self;
        let described = scheda.fatti().iter().filter_map(move |percorso| catalogo.fattario().find(percorso));
        described.filter(move |fatto| is_guarded(fatto) && !aperti.opens(&fatto.fatto.percorso))
    }

    /// Tells whether a benefit can be answered: everything it reads in the archives about the person is open.
    #[must_use]
    pub fn answers(&self, scheda: &'c Scheda) -> bool {
        self.shut(scheda).next().is_none()
    }

    /// Tells whether what was declared of a fact may be seen, or declared: the fact is open, or a benefit that can be
    /// answered reads it.
    #[must_use]
    pub fn reaches(&self, fatto: &FattoDescritto) -> bool {
        let nome = &*fatto.fatto.nome;
        let reads = |scheda: &&'c Scheda| scheda.fatti().iter().any(|percorso| whole(percorso) == nome);
        let mut reading = self.catalogo.schede().filter(reads);
        self.aperti.opens(nome) || (!is_guarded(fatto) && reading.any(|scheda| self.answers(scheda)))
    }

    /// Tells whether somebody may say the fact: a judgement is made by a board or an office, not declared.
    #[must_use]
    pub fn accepts(&self, fatto: &FattoDescritto) -> bool {
        !fatto.fatto.giudizio && self.reaches(fatto)
    }
}
