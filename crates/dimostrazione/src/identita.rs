//! Test identities for one-click login: who, in which roles, and why in one line.

use jiff::civil::{Date, date};
use serde::Serialize;

use crate::codice_fiscale::compute;
use crate::nucleo::Famiglia;
use crate::operatori::{Addetto, Operatore, Rapporto};
use crate::persona::{PersonaId, Sesso};
use crate::sedi_inps::OperatoreInps;
use crate::storia::{ADDETTI, CITTADINI};

/// A text in the three languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Testo {
    /// Italian.
    pub it: &'static str,
    /// German.
    pub de: &'static str,
    /// English.
    pub en: &'static str,
}

/// A role in which an identity may act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Cappello {
    /// For oneself.
    Assistito,
    /// Operator of a patronato's office.
    Operatore {
        /// Code of the office.
        sede: &'static str,
    },
    /// Who answers for a patronato's office.
    Responsabile {
        /// Code of the office.
        sede: &'static str,
    },
    /// Clerk of INPS.
    OperatoreInps {
        /// Code of the office.
        sede: &'static str,
    },
    /// Whoever answers for the cards, at INPS.
    ReferenteSchede {
        /// Code of the office.
        sede: &'static str,
    },
}

impl Cappello {
    /// Gives the key of the text that names the role.
    #[must_use]
    pub fn chiave(self) -> &'static str {
        match self {
            Self::Assistito => "accessi-ruolo-assistito",
            Self::Operatore { .. } => "accessi-ruolo-operatore",
            Self::Responsabile { .. } => "accessi-ruolo-responsabile-sede",
            Self::OperatoreInps { .. } => "accessi-ruolo-operatore-inps",
            Self::ReferenteSchede { .. } => "accessi-ruolo-referente-schede",
        }
    }
}

/// The side from which an identity comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Gruppo {
    /// People assisted.
    Assistiti,
    /// Who works for a patronato, also if he is assisted by one.
    Patronati,
    /// Who works for INPS.
    Inps,
}

/// A test identity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Identita {
    /// Short name, for addresses and tests.
    pub chiave: &'static str,
    /// Surname.
    pub cognome: String,
    /// First name.
    pub nome: String,
    /// Sex.
    pub sesso: Sesso,
    /// Day of birth.
    pub data_nascita: Date,
    /// Codice fiscale.
    pub codice_fiscale: String,
    /// The person, when she is among the people of this world.
    pub persona: Option<PersonaId>,
    /// Roles, one at a time.
    pub cappelli: Vec<Cappello>,
    /// Her story in one line.
    pub storia: Testo,
}

impl Identita {
    /// Tells from which side the identity comes in.
    #[must_use]
    pub fn gruppo(&self) -> Gruppo {
        let jobs = self.cappelli.iter().filter_map(|cappello| match cappello {
            Cappello::Assistito => None,
            Cappello::Operatore { .. } | Cappello::Responsabile { .. } => Some(Gruppo::Patronati),
            Cappello::OperatoreInps { .. } | Cappello::ReferenteSchede { .. } => Some(Gruppo::Inps),
        });
        jobs.max().unwrap_or(Gruppo::Assistiti)
    }
}

/// Someone of the story who is among the people.
#[derive(Debug)]
pub(crate) struct Cittadino {
    pub chiave: &'static str,
    pub persona: PersonaId,
    pub altri_cappelli: &'static [Cappello],
    pub storia: Testo,
}

/// Someone of the story who is known only by her job.
#[derive(Debug)]
pub(crate) struct Addetta {
    pub chiave: &'static str,
    pub nome: (&'static str, &'static str, Sesso),
    pub nascita: (i16, &'static str),
    pub cappello: Cappello,
    pub storia: Testo,
}

/// Since when those of the story do their job.
pub(crate) const PRIMO_GIORNO: Date = date(2015, 9, 1);

impl Addetta {
    /// Those of the story were born in the middle of their year.
    fn data_nascita(&self) -> Date {
        date(self.nascita.0, 6, 15)
    }
}

/// Lists the identities; `famiglie` are those of the story.
pub(crate) fn identita(famiglie: &[Famiglia]) -> Vec<Identita> {
    let citizens = CITTADINI.iter().filter_map(|cittadino| find_cittadino(cittadino, famiglie));
    let workers = ADDETTI.iter().map(|addetta| Identita {
        chiave: addetta.chiave,
        cognome: addetta.nome.0.to_owned(),
        nome: addetta.nome.1.to_owned(),
        sesso: addetta.nome.2,
        data_nascita: addetta.data_nascita(),
        codice_fiscale: codice_fiscale(addetta),
        persona: None,
        cappelli: vec![addetta.cappello],
        storia: addetta.storia,
    });
    citizens.chain(workers).collect()
}

/// Lists the operators of patronati among the identities.
pub(crate) fn operatori(identita: &[Identita]) -> Vec<Operatore> {
    let mut operatori = Vec::new();
    for identity in identita {
        for cappello in &identity.cappelli {
            let (sede, responsabile) = match cappello {
                Cappello::Operatore { sede } => (sede, false),
                Cappello::Responsabile { sede } => (sede, true),
                Cappello::Assistito | Cappello::OperatoreInps { .. } | Cappello::ReferenteSchede { .. } => {
                    continue;
                }
            };
            operatori.push(Operatore {
                sede: (*sede).to_owned(),
                addetto: as_addetto(identity),
                rapporto: Rapporto::Dipendente,
                responsabile,
                dal: PRIMO_GIORNO,
                al: None,
            });
        }
    }
    operatori
}

/// Lists the clerks of INPS among the identities.
pub(crate) fn operatori_inps(identita: &[Identita]) -> Vec<OperatoreInps> {
    let mut operatori = Vec::new();
    for identity in identita {
        for cappello in &identity.cappelli {
            if let Cappello::OperatoreInps { sede } = cappello {
                operatori.push(OperatoreInps { sede, addetto: as_addetto(identity), dal: PRIMO_GIORNO });
            }
        }
    }
    operatori
}

fn find_cittadino(cittadino: &Cittadino, story: &[Famiglia]) -> Option<Identita> {
    let famiglia = story.iter().find(|famiglia| famiglia.numero == cittadino.persona.famiglia)?;
    let persona = famiglia.persone.get(usize::from(cittadino.persona.membro))?;
    let cappelli = cittadino.altri_cappelli.iter().copied().chain([Cappello::Assistito]);
    Some(Identita {
        chiave: cittadino.chiave,
        cognome: persona.cognome.clone(),
        nome: persona.nome.clone(),
        sesso: persona.sesso,
        data_nascita: persona.data_nascita,
        codice_fiscale: persona.codice_fiscale.clone(),
        persona: Some(persona.id),
        cappelli: cappelli.collect(),
        storia: cittadino.storia,
    })
}

fn codice_fiscale(addetta: &Addetta) -> String {
    let (cognome, nome, sesso) = addetta.nome;
    compute(cognome, nome, sesso, addetta.data_nascita(), addetta.nascita.1)
}

pub(crate) fn as_addetto(identity: &Identita) -> Addetto {
    Addetto {
        codice_fiscale: identity.codice_fiscale.clone(),
        cognome: identity.cognome.clone(),
        nome: identity.nome.clone(),
        sesso: identity.sesso,
        data_nascita: identity.data_nascita,
    }
}
