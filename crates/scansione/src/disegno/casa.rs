//! The shape of a family: who is in it, how old, in which relation, and the means that they have in common.

use std::sync::Arc;

use jiff::civil::{Date, date};
use regole::{Centesimi, Fatti, Numero, Valore};

use super::{Elenco, Urna, Voce};
use crate::tracciato::Tracciato;

/// The year of which the country is a picture.
pub(crate) const ANNO: i16 = 2026;

/// What a person is in the family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Parte {
    /// Alone, or the first of a couple.
    Primo,
    /// The second of a couple.
    Secondo,
    /// A child.
    Figlio,
}

/// A person of the family, before the facts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Membro {
    pub(crate) parte: Parte,
    pub(crate) nascita: Date,
    pub(crate) is_male: bool,
    pub(crate) disabilita: Option<&'static str>,
}

/// A family before the facts.
#[derive(Clone, Debug)]
pub(crate) struct Casa {
    pub(crate) membri: Vec<Membro>,
    pub(crate) stato_civile: &'static str,
    pub(crate) provincia: &'static str,
    pub(crate) cittadinanza: &'static str,
}

/// Some provinces, large ones likelier.
const PROVINCE: [(u64, &str); 20] = [
    (7, "RM"),
    (6, "MI"),
    (5, "NA"),
    (4, "TO"),
    (2, "PA"),
    (2, "BA"),
    (2, "BO"),
    (2, "FI"),
    (2, "CT"),
    (2, "BS"),
    (1, "BZ"),
    (1, "TN"),
    (1, "AO"),
    (1, "CA"),
    (1, "RC"),
    (1, "PZ"),
    (1, "CB"),
    (1, "TS"),
    (1, "AN"),
    (1, "PG"),
];

impl Membro {
    pub(crate) fn eta(&self) -> i64 {
        i64::from(ANNO - self.nascita.year())
    }
}

impl Casa {
    pub(crate) fn draw(urna: &mut Urna) -> Self {
        let provincia = urna.weighted(&PROVINCE, "RM");
        let cittadinanza = urna.weighted(&[(90, "IT"), (4, "UE"), (6, "EXTRA_UE")], "IT");
        let kind = urna
            .weighted(&[(34, (false, 0)), (22, (true, 0)), (33, (true, 1)), (11, (false, 1))], (false, 0));
        let (is_couple, with_children) = kind;
        let years = if with_children > 0 { 1962..=2000 } else { 1930..=2004 };
        let first = urna.day(years);
        let mut membri = vec![Membro::draw(urna, Parte::Primo, first)];
        if is_couple {
            let near = first.year() - 6..=(first.year() + 6).min(2005);
            let nascita = urna.day(near);
            let is_male = membri.first().is_some_and(|first| !first.is_male);
            membri.push(Membro { is_male, ..Membro::draw(urna, Parte::Secondo, nascita) });
        }
        if with_children > 0 {
            for _ in 0..=urna.weighted(&[(48, 0), (40, 1), (10, 2), (2, 3)], 0) {
                let earliest = (first.year() + 20).min(ANNO - 1);
                let nascita = urna.day(earliest..=(first.year() + 42).min(ANNO - 1));
                membri.push(Membro::draw(urna, Parte::Figlio, nascita));
            }
        }
        let alone = [(60, "CELIBE_NUBILE"), (14, "DIVORZIATO"), (8, "SEPARATO_LEGALMENTE"), (18, "VEDOVO")];
        let stato_civile = if is_couple {
            urna.weighted(&[(98, "CONIUGATO"), (2, "UNITO_CIVILMENTE")], "CONIUGATO")
        } else {
            urna.weighted(&alone, "VEDOVO")
        };
        Self { membri, stato_civile, provincia, cittadinanza }
    }

    pub(crate) fn size(&self) -> usize {
        self.membri.len()
    }

    pub(crate) fn spouse_of(&self, place: usize) -> Option<usize> {
        let other = match self.membri.get(place)?.parte {
            Parte::Primo => Parte::Secondo,
            Parte::Secondo => Parte::Primo,
            Parte::Figlio => return None,
        };
        self.membri.iter().position(|membro| membro.parte == other)
    }

    fn children(&self) -> impl Iterator<Item = (usize, &Membro)> {
        self.membri.iter().enumerate().filter(|(_, membro)| membro.parte == Parte::Figlio)
    }

    /// The records of each list that a person has. Birth dates of who is in the country are in the table of people.
    pub(crate) fn lists(
        &self,
        place: usize,
        tracciato: &Tracciato,
        urna: &mut Urna,
        id: &impl Fn(usize) -> i64,
    ) -> Vec<Elenco> {
        let is_parent = self.membri.get(place).is_some_and(|membro| membro.parte != Parte::Figlio);
        let mut found = Vec::new();
        for lista in &tracciato.liste {
            let records: Vec<(Option<i64>, Fatti)> = match &*lista.nome {
                "figli" if is_parent => self
                    .children()
                    .map(|(child, membro)| (Some(id(child)), child_record(membro, urna)))
                    .collect(),
                "genitori" if is_parent && self.children().next().is_some() => self.parents(urna, id),
                "componenti_nucleo" => self.household(place, urna, id),
                "veicoli" if urna.chance(60) => vec![(None, vehicle(urna))],
                _ => Vec::new(),
            };
            if !records.is_empty() {
                found.push((Arc::clone(&lista.nome), records));
            }
        }
        found
    }

    fn parents(&self, urna: &mut Urna, id: &impl Fn(usize) -> i64) -> Vec<(Option<i64>, Fatti)> {
        let parents = self.membri.iter().enumerate().filter(|(_, membro)| membro.parte != Parte::Figlio);
        let record = |(place, membro): (usize, &Membro)| {
            let mut record = Fatti::new();
            record.insert("ruolo", code(if membro.is_male { "PADRE" } else { "MADRE" }));
            record.insert("reddito_da_lavoro", urna.yes(70));
            (Some(id(place)), record)
        };
        parents.map(record).collect()
    }

    fn household(
        &self,
        place: usize,
        urna: &mut Urna,
        id: &impl Fn(usize) -> i64,
    ) -> Vec<(Option<i64>, Fatti)> {
        // Whoever has no ISEE has no declared household.
        if !urna.chance(60) {
            return Vec::new();
        }
        let me = self.membri.get(place).map(|membro| membro.parte);
        let record = |(other, membro): (usize, &Membro)| {
            let relazione = match (me, membro.parte) {
                _ if other == place => "RICHIEDENTE",
                (Some(Parte::Figlio), Parte::Figlio) => "FRATELLO_SORELLA",
                (Some(Parte::Figlio), _) => "GENITORE",
                (_, Parte::Figlio) => "FIGLIO",
                _ => "CONIUGE",
            };
            let mut record = Fatti::new();
            record.insert("relazione", code(relazione));
            record.insert("a_carico", Valore::SiNo(membro.eta() < 24));
            if let Some(disabilita) = membro.disabilita {
                record.insert("disabilita", code(disabilita));
            }
            if urna.chance(40) {
                record.insert("reddito_mensile", urna.euro(0, 3_000));
            }
            (Some(id(other)), record)
        };
        self.membri.iter().enumerate().map(record).collect()
    }

    /// What the family has: the ISEE of those who asked for it, the house, the bills.
    pub(crate) fn means(&self, voce: &mut Voce<'_>) {
        if voce.urna.chance(60) {
            let isee = voce.urna.euro(0, 50_000);
            for nome in
                ["isee_ordinario", "isee_minorenni", "isee_famiglia_inclusione", "isee_sociosanitario"]
            {
                voce.archived(nome, isee.clone());
            }
            let dsu = voce.urna.day(ANNO..=ANNO).min(date(ANNO, 10, 31));
            voce.archived("data_presentazione_dsu", Valore::Data(dsu));
            let people = i64::try_from(self.size()).unwrap_or(1);
            let scale = Numero::parse(&format!("{}.{}", 1 + (people - 1) / 2, (people - 1) % 2 * 5));
            voce.archived("scala_equivalenza_isee", Valore::Numero(scale.unwrap_or(Numero::from(1))));
            for (nome, most) in [
                ("reddito_familiare_adi_annuo", 40_000),
                ("assegno_unico_compreso_nell_isee", 4_000),
                ("patrimonio_mobiliare", 60_000),
                ("valore_imu_altri_immobili", 90_000),
                ("valore_imu_casa_abitazione", 180_000),
                ("canone_locazione_annuo", 9_000),
            ] {
                let amount =
                    if voce.urna.chance(45) { Valore::Euro(Centesimi(0)) } else { voce.urna.euro(0, most) };
                voce.archived(nome, amount);
            }
        }
        super::altro::fill(voce, super::altro::Di::Famiglia);
    }
}

impl Membro {
    fn draw(urna: &mut Urna, parte: Parte, nascita: Date) -> Self {
        let is_male = urna.chance(49);
        let is_old = nascita.year() < 1955;
        let disabled = urna.chance(if is_old { 14 } else { 4 });
        let degrees = [(50, "MEDIA"), (30, "GRAVE"), (20, "NON_AUTOSUFFICIENTE")];
        let disabilita = disabled.then(|| urna.weighted(&degrees, "MEDIA"));
        Self { parte, nascita, is_male, disabilita }
    }
}

fn child_record(membro: &Membro, urna: &mut Urna) -> Fatti {
    let mut record = Fatti::new();
    record.insert("a_carico", urna.yes(if membro.eta() < 21 { 98 } else { 55 }));
    if let Some(disabilita) = membro.disabilita {
        record.insert("disabilita", code(disabilita));
    }
    if membro.eta() >= 18 {
        record.insert("studente", urna.yes(55));
        record.insert("tirocinio_o_lavoro", urna.yes(35));
        record.insert("reddito_annuo", urna.euro(0, 14_000));
    }
    record
}

fn vehicle(urna: &mut Urna) -> Fatti {
    let mut record = Fatti::new();
    record.insert("tipo", code(if urna.chance(85) { "AUTO" } else { "MOTO" }));
    record.insert("cilindrata", urna.whole(125, 2_500));
    record.insert("data_prima_immatricolazione", Valore::Data(urna.day(2005..=ANNO - 1)));
    record
}

pub(crate) fn code(word: &str) -> Valore {
    Valore::Codice(word.into())
}
