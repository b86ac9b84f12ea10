//! A synthetic person: who, where, of whom, and what the archives hold about her.

use jiff::civil::Date;
use serde::Serialize;

use crate::archivi::Archivi;
use crate::cedolini::Cedolino;
use crate::comuni::Luogo;
use crate::diritti::Diritto;
use crate::fatti::Fatto;
use crate::pensione::Pensione;
use crate::prestazioni::{Pagamento, Percepita};

/// Names a person of any world: her household and her place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct PersonaId {
    /// Number of the household.
    pub famiglia: u32,
    /// Place in the household, from 0.
    pub membro: u8,
}

/// Sex in the civil register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Sesso {
    /// Male.
    M,
    /// Female.
    F,
}

impl Sesso {
    /// The value of the fact `sesso`.
    #[must_use]
    pub fn codice(self) -> &'static str {
        match self {
            Self::M => "M",
            Self::F => "F",
        }
    }
}

/// Civil status, with the values of the fact `stato_civile` that this world uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum StatoCivile {
    /// Never married.
    CelibeNubile,
    /// Married.
    Coniugato,
    /// Legally separated.
    SeparatoLegalmente,
    /// Divorced.
    Divorziato,
    /// Widowed.
    Vedovo,
}

impl StatoCivile {
    /// The value of the fact `stato_civile`.
    #[must_use]
    pub fn codice(self) -> &'static str {
        match self {
            Self::CelibeNubile => "CELIBE_NUBILE",
            Self::Coniugato => "CONIUGATO",
            Self::SeparatoLegalmente => "SEPARATO_LEGALMENTE",
            Self::Divorziato => "DIVORZIATO",
            Self::Vedovo => "VEDOVO",
        }
    }
}

/// Citizenship, and the permit of who comes from outside the Union.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Cittadinanza {
    /// Italian.
    Italiana,
    /// Of another country of the Union.
    UnioneEuropea,
    /// Of a country outside the Union.
    ExtraUe(Permesso),
}

impl Cittadinanza {
    /// The value of the fact `cittadinanza`.
    #[must_use]
    pub fn codice(self) -> &'static str {
        match self {
            Self::Italiana => "IT",
            Self::UnioneEuropea => "UE",
            Self::ExtraUe(_) => "EXTRA_UE",
        }
    }
}

/// A residence permit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Permesso {
    /// For long-term residents.
    LungoPeriodo,
    /// For work.
    UnicoLavoro,
    /// Refugee status or subsidiary protection.
    ProtezioneInternazionale,
    /// Any other.
    Altro,
}

impl Permesso {
    /// The value of the fact `titolo_soggiorno`.
    #[must_use]
    pub fn codice(self) -> &'static str {
        match self {
            Self::LungoPeriodo => "LUNGO_PERIODO",
            Self::UnicoLavoro => "UNICO_LAVORO",
            Self::ProtezioneInternazionale => "PROTEZIONE_INTERNAZIONALE",
            Self::Altro => "ALTRO",
        }
    }
}

/// The language in which a person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Lingua {
    /// Italian.
    It,
    /// German.
    De,
    /// English.
    En,
}

/// Where a person lives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Residenza {
    /// In Italy.
    Italia {
        /// Sigla of the province: competence of the offices follows it.
        provincia: &'static str,
        /// Municipality.
        comune: &'static str,
        /// Street and number, invented.
        indirizzo: String,
    },
    /// Abroad, in the register of Italians abroad (AIRE).
    Estero {
        /// Country, by its two letters (ISO 3166).
        paese: &'static str,
        /// Country, in Italian.
        stato: &'static str,
        /// Town.
        citta: &'static str,
        /// Street and number, invented.
        indirizzo: String,
    },
}

impl Residenza {
    /// The province, when the residence is in Italy.
    #[must_use]
    pub fn provincia(&self) -> Option<&'static str> {
        match self {
            Self::Italia { provincia, .. } => Some(provincia),
            Self::Estero { .. } => None,
        }
    }
}

/// What a person is in her household.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Ruolo {
    /// The one from whom the others are named.
    Capofamiglia,
    /// Wife or husband of that one.
    Coniuge,
    /// Child of that one.
    Figlio,
}

/// How one person is tied to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Relazione {
    /// Wife or husband, also when dead.
    Coniuge,
    /// Daughter or son.
    Figlio,
    /// Mother or father.
    Genitore,
    /// Sister or brother.
    FratelloSorella,
}

/// A tie: the other person, and what she is for this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Parente {
    /// What the other is.
    pub relazione: Relazione,
    /// The other person.
    pub persona: PersonaId,
}

/// The measure that limits what a person may sign alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Misura {
    /// Guardianship of one who is interdicted.
    Tutela,
    /// Support administration.
    AmministrazioneDiSostegno,
}

/// A guardianship in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Tutela {
    /// Which measure.
    pub misura: Misura,
    /// Guardian or administrator: a member of the household.
    pub tutore: PersonaId,
    /// Day of the judge's decision.
    pub dal: Date,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Persona {
    /// Her name in this world.
    pub id: PersonaId,
    /// Codice fiscale: ordinary, omocode or provisional.
    pub codice_fiscale: String,
    /// Surname.
    pub cognome: String,
    /// First name.
    pub nome: String,
    /// Sex.
    pub sesso: Sesso,
    /// Day of birth.
    pub data_nascita: Date,
    /// Place of birth.
    pub luogo_nascita: Luogo,
    /// Day of death.
    pub data_decesso: Option<Date>,
    /// Civil status.
    pub stato_civile: StatoCivile,
    /// Citizenship.
    pub cittadinanza: Cittadinanza,
    /// Residence.
    pub residenza: Residenza,
    /// Language.
    pub lingua: Lingua,
    /// Place in the household.
    pub ruolo: Ruolo,
    /// Relatives within the household, dead ones included.
    pub parenti: Vec<Parente>,
    /// Guardianship, if any.
    pub tutela: Option<Tutela>,
    /// What INPS's archives hold.
    pub archivi: Archivi,
    /// What she would answer if asked: facts that no archive holds, or that it should hold and does not.
    pub dichiarabili: Vec<Fatto>,
    /// Pensions, the main one first.
    pub pensioni: Vec<Pensione>,
    /// Benefits in payment besides the pensions themselves.
    pub in_pagamento: Vec<Pagamento>,
    /// What else is paid to her: family, unemployment, help of others.
    pub percepite: Vec<Percepita>,
    /// Slips of the last six months, oldest first.
    pub cedolini: Vec<Cedolino>,
    /// The truth that the rules must find: rights that hold on the facts and are not in payment.
    pub diritti_inespressi: Vec<Diritto>,
}

impl Persona {
    /// Says whether the person lives.
    #[must_use]
    pub fn is_alive(&self) -> bool {
        self.data_decesso.is_none()
    }

    /// Says whether the person draws at least one pension, social ones included.
    #[must_use]
    pub fn is_pensioner(&self) -> bool {
        self.is_alive() && !self.pensioni.is_empty()
    }

    /// Finds the first relative of a kind.
    #[must_use]
    pub fn find_parente(&self, relazione: Relazione) -> Option<PersonaId> {
        self.parenti.iter().find(|parente| parente.relazione == relazione).map(|parente| parente.persona)
    }
}
