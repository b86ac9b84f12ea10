//! Within how many days INPS answers a claim: what the national agreements say, before there is an office to ask it of.

use std::sync::Arc;

use catalogo::{Catalogo, Scheda};
use cornice::Voce;
use protocolli::{Chiave, Dove, ProtocolliError, Regola, Stato, in_force};
use store::{Giorno, Tx, Work};

/// Asks for the clauses on INPS's answer to a claim for a card, in the order in which they count.
pub(super) struct TerminiRisposta {
    chiavi: Vec<(Chiave, Option<Arc<str>>)>,
    giorno: Giorno,
}

/// A clause, and the yes-or-no fact for which it is.
pub(super) struct TermineRisposta {
    regola: Regola,
    se: Option<Arc<str>>,
}

/// A term in words.
pub(super) struct RispostaDetta {
    pub(super) testo: String,
    pub(super) fonte: String,
    /// Whether no text gives the value yet.
    pub(super) proposta: bool,
}

impl TerminiRisposta {
    /// A claim that is filed elsewhere has no term here; one without clauses of its own has the general one.
    pub(super) fn new(scheda: &Scheda, giorno: Giorno) -> Self {
        let named = scheda.domanda.risposta.iter();
        let mut chiavi: Vec<_> =
            named.filter_map(|voce| Some((Chiave::find(&voce.clausola)?, voce.se.clone()))).collect();
        if chiavi.is_empty() {
            chiavi.push((Chiave::Risposta, None));
        }
        if !scheda.is_filed_here() {
            chiavi.clear();
        }
        Self { chiavi, giorno }
    }
}

impl Work for TerminiRisposta {
    type Output = Vec<TermineRisposta>;
    type Error = ProtocolliError;

    async fn run(&self, tx: &Tx) -> Result<Vec<TermineRisposta>, ProtocolliError> {
        let (open, nowhere) = (tx.open(), Dove::default());
        let mut found = Vec::new();
        for (chiave, se) in &self.chiavi {
            // Clauses that bind every patronato, everywhere: a local one may set fewer days.
            match in_force(&open, *chiave, &nowhere, "", self.giorno).await {
                Ok(regola) => found.push(TermineRisposta { regola, se: se.clone() }),
                Err(ProtocolliError::NoClause(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(found)
    }
}

impl TermineRisposta {
    /// Says it; a term without a case of its own that comes after others is for all that is left.
    pub(super) fn tell(self, t: &Voce, catalogo: &Catalogo, is_first: bool) -> RispostaDetta {
        let Self { regola, se } = self;
        let caso = se.and_then(|nome| catalogo.fattario().find(&nome));
        let testo = match caso {
            Some(fatto) => t
                .say("consulenza-risposta-se")
                .arg("caso", fatto.titolo.in_lingua(t.lingua()))
                .arg("giorni", regola.valore),
            None if !is_first => t.say("consulenza-risposta-altrimenti").arg("giorni", regola.valore),
            None => t.say("consulenza-risposta-giorni").arg("giorni", regola.valore),
        };
        RispostaDetta { testo: testo.into(), fonte: regola.fonte, proposta: regola.stato == Stato::Proposta }
    }
}
