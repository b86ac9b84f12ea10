//! The cast of the story: who logs in, in which roles, and the line that tells why.

use crate::identita::{Addetta, Cappello, Cittadino, Testo};
use crate::persona::{PersonaId, Sesso};
use crate::personaggi;

const fn first_of(famiglia: u32) -> PersonaId {
    PersonaId { famiglia, membro: 0 }
}

/// Those among the people.
pub(crate) const CITTADINI: &[Cittadino] = &[
    Cittadino {
        chiave: "anna",
        persona: first_of(personaggi::ANNA),
        altri_cappelli: &[],
        storia: Testo {
            it: "Pensionata di Torino, 71 anni: ha diritti che non ha mai chiesto",
            de: "Rentnerin aus Turin, 71 Jahre: hat Ansprüche, die sie nie geltend gemacht hat",
            en: "Pensioner from Turin, aged 71: she has rights that she never claimed",
        },
    },
    Cittadino {
        chiave: "waltraud",
        persona: first_of(personaggi::WALTRAUD),
        altri_cappelli: &[],
        storia: Testo {
            it: "Pensionata di Bolzano, legge in tedesco; le spetta la quattordicesima",
            de: "Rentnerin aus Bozen, liest Deutsch; ihr steht die vierzehnte Monatszahlung zu",
            en: "Pensioner from Bolzano, reads German; she is due the fourteenth payment",
        },
    },
    Cittadino {
        chiave: "teresa",
        persona: first_of(personaggi::TERESA),
        altri_cappelli: &[],
        storia: Testo {
            it: "Vedova da maggio, con una figlia a scuola: non ha chiesto la pensione ai superstiti",
            de: "Seit Mai verwitwet, mit einem Schulkind: hat keine Hinterbliebenenrente beantragt",
            en: "Widowed in May, with a child at school: she has not claimed the survivor pension",
        },
    },
    Cittadino {
        chiave: "gaspare",
        persona: first_of(personaggi::GASPARE),
        altri_cappelli: &[],
        storia: Testo {
            it: "68 anni, nessuna pensione: mancano i dieci anni di soggiorno per l'assegno sociale",
            de: "68 Jahre, keine Rente: für das Sozialgeld fehlt der Nachweis von zehn Jahren Aufenthalt",
            en: "Aged 68, no pension: his ten years of stay are not known, for the social allowance",
        },
    },
    Cittadino {
        chiave: "ernesto",
        persona: first_of(personaggi::ERNESTO),
        altri_cappelli: &[],
        storia: Testo {
            it: "Ha un amministratore di sostegno: non può firmare da solo",
            de: "Hat eine Sachwalterin: kann nicht allein unterschreiben",
            en: "Has a support administrator: he cannot sign alone",
        },
    },
    Cittadino {
        chiave: "tullio",
        persona: first_of(personaggi::TULLIO),
        altri_cappelli: &[],
        storia: Testo {
            it: "Pensionato di Roma con un codice fiscale omocode",
            de: "Rentner aus Rom mit einer abgewandelten Steuernummer (Omokodie)",
            en: "Pensioner from Rome with an omocode codice fiscale",
        },
    },
    Cittadino {
        chiave: "halyna",
        persona: first_of(personaggi::HALYNA),
        altri_cappelli: &[],
        storia: Testo {
            it: "Dall'Ucraina, in Italia da 22 anni: non ha mai chiesto l'assegno sociale",
            de: "Aus der Ukraine, seit 22 Jahren in Italien: hat das Sozialgeld nie beantragt",
            en: "From Ukraine, 22 years in Italy: she never claimed the social allowance",
        },
    },
    Cittadino {
        chiave: "cosimo",
        persona: first_of(personaggi::COSIMO),
        altri_cappelli: &[],
        storia: Testo {
            it: "Pensionato italiano che vive a Zurigo",
            de: "Italienischer Rentner, der in Zürich lebt",
            en: "Italian pensioner who lives in Zürich",
        },
    },
    Cittadino {
        chiave: "carlo",
        persona: PersonaId { famiglia: personaggi::CARLO, membro: 1 },
        altri_cappelli: &[Cappello::Operatore { sede: "ACLI-BO-P" }],
        storia: Testo {
            it: "Operatore ACLI a Bologna e pensionato: non può aprire il fascicolo suo né di sua madre",
            de: "Mitarbeiter der ACLI in Bologna und Rentner: darf weder seine Akte noch die seiner Mutter öffnen",
            en: "ACLI operator in Bologna and pensioner: he may open neither his own file nor his mother's",
        },
    },
];

/// Those known by their job.
pub(crate) const ADDETTI: &[Addetta] = &[
    Addetta {
        chiave: "marta",
        nome: ("Fabbri", "Marta", Sesso::F),
        nascita: (1984, "L219"),
        cappello: Cappello::Operatore { sede: "INCA-TO-P" },
        storia: Testo {
            it: "Operatrice INCA a Torino",
            de: "Mitarbeiterin der INCA in Turin",
            en: "INCA operator in Turin",
        },
    },
    Addetta {
        chiave: "verena",
        nome: ("Pichler", "Verena", Sesso::F),
        nascita: (1990, "A952"),
        cappello: Cappello::Operatore { sede: "INAS-BZ-P" },
        storia: Testo {
            it: "Operatrice INAS a Bolzano, bilingue",
            de: "Mitarbeiterin des INAS in Bozen, zweisprachig",
            en: "INAS operator in Bolzano, bilingual",
        },
    },
    Addetta {
        chiave: "fabio",
        nome: ("Bernardi", "Fabio", Sesso::M),
        nascita: (1979, "F205"),
        cappello: Cappello::Operatore { sede: "ITAL-EE-2" },
        storia: Testo {
            it: "Operatore ITAL a Zurigo",
            de: "Mitarbeiter des ITAL in Zürich",
            en: "ITAL operator in Zürich",
        },
    },
    Addetta {
        chiave: "ivo",
        nome: ("Gatti", "Ivo", Sesso::M),
        nascita: (1968, "L219"),
        cappello: Cappello::Responsabile { sede: "INCA-TO-P" },
        storia: Testo {
            it: "Responsabile della sede INCA di Torino",
            de: "Leiter der INCA-Stelle in Turin",
            en: "Head of the INCA office in Turin",
        },
    },
    Addetta {
        chiave: "chiara",
        nome: ("Monti", "Chiara", Sesso::F),
        nascita: (1987, "L219"),
        cappello: Cappello::OperatoreInps { sede: "TO" },
        storia: Testo {
            it: "Operatrice INPS della sede di Torino",
            de: "Sachbearbeiterin des INPS in Turin",
            en: "INPS clerk in the Turin office",
        },
    },
    Addetta {
        chiave: "hubert",
        nome: ("Moser", "Hubert", Sesso::M),
        nascita: (1982, "A952"),
        cappello: Cappello::OperatoreInps { sede: "BZ" },
        storia: Testo {
            it: "Operatore INPS della sede di Bolzano",
            de: "Sachbearbeiter des INPS in Bozen",
            en: "INPS clerk in the Bolzano office",
        },
    },
    Addetta {
        chiave: "nadia",
        nome: ("Serra", "Nadia", Sesso::F),
        nascita: (1975, "H501"),
        cappello: Cappello::ReferenteSchede { sede: "RM" },
        storia: Testo {
            it: "Referente INPS delle schede: le approva in due",
            de: "Verantwortliche des INPS für die Leistungsblätter: genehmigt sie zu zweit",
            en: "INPS referente for the cards: two approve them",
        },
    },
    Addetta {
        chiave: "dario",
        nome: ("Conti", "Dario", Sesso::M),
        nascita: (1970, "H501"),
        cappello: Cappello::ReferenteSchede { sede: "RM" },
        storia: Testo {
            it: "L'altro referente INPS delle schede",
            de: "Der andere Verantwortliche des INPS für die Leistungsblätter",
            en: "The other INPS referente for the cards",
        },
    },
];

/// The two who approve the cards of the demonstration, by their short names.
pub const REFERENTI: [&str; 2] = ["nadia", "dario"];
