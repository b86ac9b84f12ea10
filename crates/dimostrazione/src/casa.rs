//! A home: province, address, people's origin; and drawing a person who lives in it.

use jiff::civil::Date;

use crate::chance::Chance;
use crate::comuni::{COMUNI_ESTINTI, Luogo, draw_comune};
use crate::membro::{Codice, Membro, Posizione};
use crate::nomi::{Popolo, draw_cognome, draw_nome};
use crate::parametri::OGGI;
use crate::persona::{Cittadinanza, Lingua, Permesso, Residenza, Ruolo, Sesso, StatoCivile};
use crate::province::PROVINCE;
use crate::stati_esteri::{CITTA_ESTERE, CittaEstera, STATI, Stato};
use crate::tempo::age;

/// Where a household lives and comes from.
#[derive(Debug, Clone)]
pub(crate) struct Casa {
    pub provincia: &'static str,
    pub residenza: Residenza,
    pub popolo: Popolo,
    /// The country from which the family came.
    pub origine: Option<Stato>,
    pub lingua: Lingua,
}

/// The province in which German is the language of most people.
pub(crate) const BOLZANO: &str = "BZ";

const GRANDI_PROVINCE: &[(u32, &str)] = &[
    (60, "RM"),
    (50, "MI"),
    (45, "NA"),
    (35, "TO"),
    (18, "BS"),
    (18, "PA"),
    (18, "BA"),
    (16, "BG"),
    (16, "CT"),
    (16, "BO"),
    (16, "SA"),
    (15, "FI"),
    (14, "BZ"),
    (13, "PD"),
    (13, "VR"),
    (12, "GE"),
];
const VIE: &[&str] = &[
    "Via dei Tigli",
    "Via delle Ginestre",
    "Via della Fontana Vecchia",
    "Via del Mulino",
    "Viale dei Platani",
    "Via delle Rondini",
    "Via dell'Orto",
    "Vicolo del Pozzo",
    "Via dei Ciliegi",
    "Via della Meridiana",
    "Via delle Acacie",
    "Piazza del Lavatoio",
    "Via dei Cordai",
    "Via del Granaio",
    "Via delle Vigne",
    "Via Fosso Grande",
];
const VIE_TEDESCHE: &[&str] = &["Lindenweg", "Mühlgasse", "Kirschbaumweg", "Am Brunnen", "Weinbergstraße"];

impl Casa {
    /// Draws a home in Italy.
    pub(crate) fn draw(chance: &mut Chance) -> Self {
        let provincia =
            if chance.percent(35) { chance.weighted(GRANDI_PROVINCE) } else { chance.pick(PROVINCE).sigla };
        let origine = chance.percent(8).then(|| chance.pick(STATI));
        let tedesca = provincia == BOLZANO && origine.is_none() && chance.percent(65);
        let popolo = match origine {
            Some(stato) => stato.popolo,
            None if tedesca => Popolo::Tedeschi,
            None => Popolo::Italiani,
        };
        let lingua = match popolo {
            Popolo::Tedeschi => Lingua::De,
            Popolo::Asia | Popolo::Africa => Lingua::En,
            _ => Lingua::It,
        };
        Self { provincia, residenza: draw_residenza(provincia, tedesca, chance), popolo, origine, lingua }
    }

    /// Draws a home abroad, of people who left Italy.
    pub(crate) fn abroad(chance: &mut Chance) -> Self {
        let residenza = draw_residenza_estera(chance.pick(CITTA_ESTERE), chance);
        let provincia = chance.pick(PROVINCE).sigla;
        Self { provincia, residenza, popolo: Popolo::Italiani, origine: None, lingua: Lingua::It }
    }

    /// The same family in another home of the province.
    pub(crate) fn elsewhere(&self, chance: &mut Chance) -> Self {
        Self { residenza: draw_residenza(self.provincia, self.lingua == Lingua::De, chance), ..self.clone() }
    }

    /// Draws a surname of the family's people.
    pub(crate) fn draw_cognome(&self, chance: &mut Chance) -> &'static str {
        draw_cognome(self.popolo, chance)
    }

    /// Draws a person of this home, unmarried and with nothing yet.
    pub(crate) fn draw_membro(
        &self,
        ruolo: Ruolo,
        sesso: Sesso,
        nascita: Date,
        chance: &mut Chance,
    ) -> Membro {
        let cittadinanza = self.draw_cittadinanza(chance);
        let luogo = self.draw_luogo(nascita, chance);
        let soggiorno = match cittadinanza {
            Cittadinanza::Italiana => age(nascita, OGGI),
            _ => age(nascita, OGGI).min(i16::try_from(chance.between(3, 30)).unwrap_or(3)),
        };
        Membro {
            cognome: self.draw_cognome(chance),
            nome: draw_nome(self.popolo, sesso, nascita.year(), chance),
            sesso,
            nascita,
            luogo,
            decesso: None,
            stato_civile: StatoCivile::CelibeNubile,
            cittadinanza,
            residenza: self.residenza.clone(),
            lingua: self.lingua,
            ruolo,
            codice: self.draw_codice(chance),
            misura: None,
            posizione: Posizione {
                soggiorno: (!chance.percent(5)).then_some(i64::from(soggiorno)),
                ..Posizione::default()
            },
        }
    }

    fn draw_cittadinanza(&self, chance: &mut Chance) -> Cittadinanza {
        match self.origine {
            None => Cittadinanza::Italiana,
            Some(_) if chance.percent(15) => Cittadinanza::Italiana,
            Some(stato) if stato.unione_europea => Cittadinanza::UnioneEuropea,
            Some(_) => Cittadinanza::ExtraUe(chance.weighted(&[
                (60, Permesso::LungoPeriodo),
                (20, Permesso::UnicoLavoro),
                (8, Permesso::ProtezioneInternazionale),
                (12, Permesso::Altro),
            ])),
        }
    }

    fn draw_luogo(&self, nascita: Date, chance: &mut Chance) -> Luogo {
        if let Some(stato) = self.origine {
            return stato.luogo;
        }
        match chance.below(100) {
            0..70 => draw_comune(self.provincia, chance),
            70..94 => draw_comune(chance.pick(PROVINCE).sigla, chance),
            94..97 => chance.pick(STATI).luogo,
            _ => {
                let estinto = chance.pick(COMUNI_ESTINTI);
                if nascita.year() <= estinto.ultimo_anno {
                    estinto.luogo
                } else {
                    draw_comune(self.provincia, chance)
                }
            }
        }
    }

    fn draw_codice(&self, chance: &mut Chance) -> Codice {
        if chance.per_mille(8) {
            Codice::Omocode(chance.between(1, 3))
        } else if self.origine.is_some() && chance.percent(4) {
            Codice::Provvisorio(chance.below(10_000_000))
        } else {
            Codice::Ordinario
        }
    }
}

/// Draws an invented address in a town of the province.
pub(crate) fn draw_residenza(provincia: &'static str, tedesca: bool, chance: &mut Chance) -> Residenza {
    let comune = draw_comune(provincia, chance).nome;
    let via = chance.pick(if tedesca { VIE_TEDESCHE } else { VIE });
    let indirizzo = format!("{via} {}", chance.between(1, 120));
    Residenza::Italia { provincia, comune, indirizzo }
}

/// Draws an invented address in a town abroad.
pub(crate) fn draw_residenza_estera(town: CittaEstera, chance: &mut Chance) -> Residenza {
    let CittaEstera { paese, stato, citta, via } = town;
    Residenza::Estero { paese, stato, citta, indirizzo: format!("{via} {}", chance.between(1, 120)) }
}
