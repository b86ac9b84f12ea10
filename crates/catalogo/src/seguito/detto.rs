//! The same said in a language: what pages and the terminal show beside an answer.

use jiff::civil::Date;
use lingue::Lingua;
use regole::Fatti;
use serde::Serialize;

use super::{Controparte, DopoTermine, Grado, Precetto, StatoScadenza};
use crate::catalogo::Catalogo;
use crate::scheda::{Affidabilita, Scheda};

/// A term in words.
#[derive(Clone, Debug, Serialize)]
pub struct ScadenzaDetta {
    /// The rule.
    pub regola: String,
    /// How it stands.
    pub stato: StatoScadenza,
    /// The last day, where it can be reckoned.
    pub entro: Option<String>,
    /// What to say of the day; nothing, where only the rule is known.
    pub avviso: Option<String>,
    /// What happens after it.
    pub dopo: Option<DopoTermine>,
    /// The act, as it is cited.
    pub norma: String,
    /// Whether the rule is still to be confirmed.
    pub da_confermare: bool,
}

/// An obligation in words.
#[derive(Clone, Debug, Serialize)]
pub struct ObbligoDetto {
    /// Its name.
    pub id: String,
    /// What to do, and what follows.
    pub regola: String,
    /// The last day, where it can be reckoned.
    pub entro: Option<String>,
    /// The act, as it is cited.
    pub norma: String,
    /// Whether the rule is still to be confirmed.
    pub da_confermare: bool,
}

/// An incompatibility in words.
#[derive(Clone, Debug, Serialize)]
pub struct IncompatibilitaDetta {
    /// The other card, where it has one.
    pub scheda: Option<String>,
    /// What the other thing is called.
    pub titolo: String,
    /// How far.
    pub grado: Grado,
    /// How, and what to do.
    pub regola: String,
    /// The act, as it is cited.
    pub norma: String,
    /// Whether the rule is still to be confirmed.
    pub da_confermare: bool,
}

impl Catalogo {
    /// Says the terms of a card for a person's facts on a day; without facts, the rules.
    #[must_use]
    pub fn scadenze(&self, scheda: &Scheda, fatti: &Fatti, oggi: Date, lingua: Lingua) -> Vec<ScadenzaDetta> {
        let said = scheda.seguito.scadenze.iter().map(|scadenza| {
            let (last, stato) = scadenza.stands(fatti, oggi);
            let entro = last.map(|day| self.show_date(day, lingua));
            let avviso = entro.as_deref().map(|entro| self.term(stato, entro, lingua));
            let (regola, norma, da_confermare) = self.precept(&scadenza.precetto, lingua);
            ScadenzaDetta { regola, stato, entro, avviso, dopo: scadenza.dopo, norma, da_confermare }
        });
        said.collect()
    }

    /// Says what a card's right obliges to.
    #[must_use]
    pub fn obblighi(&self, scheda: &Scheda, fatti: &Fatti, oggi: Date, lingua: Lingua) -> Vec<ObbligoDetto> {
        let said = scheda.seguito.obblighi.iter().map(|obbligo| {
            let last = obbligo.entro.as_ref().and_then(|entro| entro.last_day(fatti, oggi));
            let (regola, norma, da_confermare) = self.precept(&obbligo.precetto, lingua);
            let entro = last.map(|day| self.show_date(day, lingua));
            ObbligoDetto { id: obbligo.id.to_string(), regola, entro, norma, da_confermare }
        });
        said.collect()
    }

    /// Says what a card's right cannot stand beside.
    #[must_use]
    pub fn incompatibilita(&self, scheda: &Scheda, lingua: Lingua) -> Vec<IncompatibilitaDetta> {
        let said = scheda.seguito.incompatibile_con.iter().map(|found| {
            let (other, titolo) = match &found.con {
                Controparte::Scheda(id) => {
                    let titolo = self.find_scheda(id).map(|other| other.titolo.in_lingua(lingua).to_owned());
                    (Some(id.to_string()), titolo.unwrap_or_else(|| id.to_string()))
                }
                Controparte::Altro(testo) => (None, testo.in_lingua(lingua).to_owned()),
            };
            let (regola, norma, da_confermare) = self.precept(&found.precetto, lingua);
            IncompatibilitaDetta { scheda: other, titolo, grado: found.grado, regola, norma, da_confermare }
        });
        said.collect()
    }

    fn term(&self, stato: StatoScadenza, entro: &str, lingua: Lingua) -> String {
        let key = match stato {
            StatoScadenza::Aperta | StatoScadenza::Regola => "scadenza_aperta",
            StatoScadenza::Vicina => "scadenza_vicina",
            StatoScadenza::Passata => "scadenza_passata",
            StatoScadenza::Rispettata => "scadenza_rispettata",
        };
        self.parole().fill(key, lingua, &[("data", entro)])
    }

    fn precept(&self, precetto: &Precetto, lingua: Lingua) -> (String, String, bool) {
        let norma = self.find_norma(&precetto.norma);
        let norma = norma.map_or_else(|| precetto.norma.to_string(), |norma| norma.testo.to_string());
        let to_confirm = precetto.affidabilita == Affidabilita::DaConfermare;
        (precetto.testo.in_lingua(lingua).to_owned(), norma, to_confirm)
    }
}
