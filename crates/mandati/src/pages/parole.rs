//! The words of this chapter's codes: states, causes, documents.

use anagrafe::TipoDocumento;
use cornice::Voce;
use cornice::components::{Chip, Tone};

use crate::{Causa, Stato};

/// The key of a state.
pub(super) fn stato(stato: Stato) -> &'static str {
    match stato {
        Stato::Bozza => "mandati-stato-bozza",
        Stato::InAttesaDiFirma { .. } => "mandati-stato-in-attesa",
        Stato::InAttesaDiVerifica { .. } => "mandati-stato-in-verifica",
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
        Stato::InAttesaDiFirma { .. } | Stato::InAttesaDiVerifica { .. } => Tone::Warning,
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
