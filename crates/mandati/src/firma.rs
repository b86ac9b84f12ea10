//! The two signatures of a mandate: each party's, once, bound to the text by its hash.

use accessi::{Action, Desk, Permit};
use documenti::Impronta;
use lingue::Testo as Parole;
use store::orm::*;
use store::{Instant, StoreError};

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

/// How a signature was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Modo {
    /// By an identity that was proved electronically (art. 20 of the digital administration code, D.Lgs. 82/2005).
    IdentitaDigitale,
    /// By hand, on a paper whose scan is kept (*firma autografa*).
    Autografa,
}

impl Modo {
    /// Gives the word used by rows.
    #[must_use]
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::IdentitaDigitale => "identita_digitale",
            Self::Autografa => "autografa",
        }
    }

    pub(crate) fn find(text: &str) -> Option<Self> {
        [Self::IdentitaDigitale, Self::Autografa].into_iter().find(|modo| modo.as_str() == text)
    }

    /// Says it on the paper.
    pub(crate) fn testo(self) -> Parole {
        match self {
            Self::IdentitaDigitale => Parole::new(
                "identità digitale (SPID o CIE)",
                "digitale Identität (SPID oder CIE)",
                "digital identity (SPID or CIE)",
            ),
            Self::Autografa => Parole::new(
                "firma autografa su carta, verificata sulla scansione",
                "eigenhändige Unterschrift auf Papier, am Scan geprüft",
                "handwritten signature on paper, verified on its scan",
            ),
        }
    }
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
        modo: Set(Modo::IdentitaDigitale.as_str().to_owned()),
        livello: Set(Some(desk.actor().livello().number())),
        istante: Set(desk.now()),
        impronta: Set(Testo::impronta(&mandato.testo)),
        scansione: Set(None),
    };
    permit.rows().insert(row).await
}

/// Writes down the signature that the person gave by hand: it binds to the text and to the scan of the paper, and no
/// login was asked for.
pub(crate) async fn sign_by_hand<A: Action>(
    permit: &Permit<'_, A>,
    mandato: &mandati::Model,
    scansione: Impronta,
    istante: Instant,
) -> Result<(), StoreError> {
    let row = firme::ActiveModel {
        mandato: Set(mandato.id),
        parte: Set(Parte::Mandante.as_str().to_owned()),
        soggetto: Set(mandato.soggetto),
        modo: Set(Modo::Autografa.as_str().to_owned()),
        livello: Set(None),
        istante: Set(istante),
        impronta: Set(Testo::impronta(&mandato.testo)),
        scansione: Set(Some(scansione)),
    };
    permit.rows().insert(row).await
}
