//! The words of this chapter's codes: states, causes, documents, areas.

use anagrafe::TipoDocumento;
use cornice::components::{Chip, Tone};
use cornice::{Lingua, Voce};
use documenti::stampa;

use crate::{Causa, Stato};

/// The key of a state.
pub(super) fn stato(stato: Stato) -> &'static str {
    match stato {
        Stato::Bozza => "mandati-stato-bozza",
        Stato::InAttesaDiFirma { .. } => "mandati-stato-in-attesa",
        Stato::Attivo { .. } => "mandati-stato-attivo",
        Stato::Cessato { causa, .. } => match causa {
            Causa::Rifiutato => "mandati-stato-rifiutato",
            Causa::FirmaScaduta => "mandati-stato-firma-scaduta",
            Causa::Annullato => "mandati-stato-annullato",
            Causa::Revocato => "mandati-stato-revocato",
            Causa::Estinto => "mandati-stato-estinto",
        },
    }
}

/// The state as a page shows it.
pub(super) fn chip(t: &Voce, di: Stato) -> Chip {
    let tone = match di {
        Stato::Bozza => Tone::Neutral,
        Stato::InAttesaDiFirma { .. } => Tone::Warning,
        Stato::Attivo { .. } => Tone::Success,
        Stato::Cessato { causa: Causa::Estinto, .. } => Tone::Info,
        Stato::Cessato { .. } => Tone::Danger,
    };
    Chip::new(tone, t.say(stato(di)))
}

/// The key of a kind of document.
pub(super) fn documento(tipo: TipoDocumento) -> &'static str {
    match tipo {
        TipoDocumento::CartaIdentita => "mandati-documento-carta-identita",
        TipoDocumento::Passaporto => "mandati-documento-passaporto",
        TipoDocumento::Patente => "mandati-documento-patente",
        TipoDocumento::PermessoSoggiorno => "mandati-documento-permesso-soggiorno",
    }
}

/// The language of the cards.
pub(super) fn scheda(lingua: Lingua) -> catalogo::Lingua {
    match lingua {
        Lingua::It => catalogo::Lingua::It,
        Lingua::De => catalogo::Lingua::De,
        Lingua::En => catalogo::Lingua::En,
    }
}

/// The language of the pages in which a paper is read.
pub(super) fn of_paper(lingua: stampa::Lingua) -> Lingua {
    match lingua {
        stampa::Lingua::It => Lingua::It,
        stampa::Lingua::De => Lingua::De,
        stampa::Lingua::En => Lingua::En,
    }
}

/// The language in which the paper is printed.
pub(super) fn lingua(lingua: Lingua) -> stampa::Lingua {
    match lingua {
        Lingua::It => stampa::Lingua::It,
        Lingua::De => stampa::Lingua::De,
        Lingua::En => stampa::Lingua::En,
    }
}
