//! The two signatures of a mandate: each party's, once, bound to the text by its hash.

use accessi::{Action, Desk, Permit};
use lingue::Testo as Parole;
use store::StoreError;
use store::orm::*;

use crate::rows::{firme, mandati};
use crate::testo::Testo;

/// A party to the mandate (D.M. 193/2008 art. 4: it is signed by both).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Parte {
    /// The person.
    Mandante,
    /// The operator authorised by the patronato to receive it.
    Operatore,
}

impl Parte {
    /// Gives the word used by rows.
    #[must_use]
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Mandante => "mandante",
            Self::Operatore => "operatore",
        }
    }
}

/// How the signature was given: by an identity that was proved electronically (art. 20 of the digital administration
/// code, D.Lgs. 82/2005).
pub(crate) const IDENTITA_DIGITALE: &str = "identita_digitale";

/// Says how the signature was given, for the paper.
pub(crate) fn metodo() -> Parole {
    Parole::new(
        "identità digitale (SPID o CIE)",
        "digitale Identität (SPID oder CIE)",
        "digital identity (SPID or CIE)",
    )
}

/// Signs as a party: whoever acts, at the level with which he proved who he is.
pub(crate) async fn sign_as<A: Action>(
    parte: Parte,
    desk: &Desk<'_>,
    permit: &Permit<'_, A>,
    mandato: &mandati::Model,
) -> Result<(), StoreError> {
    let row = firme::ActiveModel {
        mandato: Set(mandato.id),
        parte: Set(parte.as_str().to_owned()),
        soggetto: Set(desk.actor().soggetto()),
        modo: Set(IDENTITA_DIGITALE.to_owned()),
        livello: Set(desk.actor().livello().number()),
        istante: Set(desk.now()),
        impronta: Set(Testo::impronta(&mandato.testo)),
    };
    permit.rows().insert(row).await
}
