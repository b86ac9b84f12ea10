//! People drawn for the measures: ages, families, incomes and silences as in a country, nobody real.

use std::sync::Arc;

use jiff::civil::{Date, date};
use regole::{Centesimi, Fatti, Numero, Valore};

/// Of a hundred facts that only the person can say, so many were never asked.
const UNSAID: u64 = 10;
/// Of a hundred facts that archives hold, so many are missing.
const MISSING: u64 = 2;
/// The oldest and the youngest are born in these years.
const BORN: std::ops::RangeInclusive<i16> = 1930..=2008;

/// Draws numbers; the same seed gives the same people.
#[derive(Debug)]
pub struct Urna(u64);

impl Urna {
    /// An urn for a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed ^ 0x9E37_79B9_7F4A_7C15)
    }

    /// Draws the next people: as many as memory holds at a time, the same as all at once.
    pub fn draw(&mut self, people: usize) -> Vec<Fatti> {
        (0..people).map(|_| Persona::draw(self)).collect()
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: u64) -> u64 {
        (self.next() >> 11) % bound
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = u64::try_from(high - low + 1).unwrap_or(1);
        low + i64::try_from(self.below(width)).unwrap_or(0)
    }

    fn day(&mut self, years: std::ops::RangeInclusive<i16>) -> Date {
        let year = self.between(i64::from(*years.start()), i64::from(*years.end()));
        let (month, day) = (self.between(1, 12), self.between(1, 28));
        let part = |number: i64| i8::try_from(number).unwrap_or(1);
        date(i16::try_from(year).unwrap_or(1970), part(month), part(day))
    }
}

/// Draws some people, with the facts that the three compared rules read.
#[must_use]
pub fn draw(people: usize, seed: u64) -> Vec<Fatti> {
    Urna::new(seed).draw(people)
}

/// A person, fact by fact.
struct Persona<'u> {
    urna: &'u mut Urna,
    fatti: Fatti,
}

impl Persona<'_> {
    fn draw(urna: &mut Urna) -> Fatti {
        let nascita = urna.day(BORN);
        let mut persona = Persona { urna, fatti: Fatti::new() };
        persona.fatti.insert("data_nascita", Valore::Data(nascita));
        persona.place();
        let is_couple = persona.couple();
        persona.incomes(nascita, is_couple);
        if (1966..=2004).contains(&nascita.year()) && persona.urna.chance(45) {
            persona.children(nascita, is_couple);
        } else {
            persona.archived("figli", Valore::Lista(Vec::new()));
        }
        persona.fatti
    }

    /// Says a fact that an archive holds, or leaves it missing.
    fn archived(&mut self, nome: &str, valore: Valore) {
        if !self.urna.chance(MISSING) {
            self.fatti.insert(nome, valore);
        }
    }

    /// Says a fact that only the person can say, or leaves it unsaid.
    fn declared(&mut self, nome: &str, valore: Valore) {
        if !self.urna.chance(UNSAID) {
            self.fatti.insert(nome, valore);
        }
    }

    fn code(&mut self, nome: &str, codice: &str) {
        self.archived(nome, Valore::Codice(codice.into()));
    }

    fn place(&mut self) {
        let cittadinanza = match self.urna.below(100) {
            0..=89 => "IT",
            90..=93 => "UE",
            _ => "EXTRA_UE",
        };
        self.code("cittadinanza", cittadinanza);
        if cittadinanza == "EXTRA_UE" {
            let titolo = if self.urna.chance(60) { "LUNGO_PERIODO" } else { "UNICO_LAVORO" };
            self.declared("titolo_soggiorno", Valore::Codice(titolo.into()));
        }
        let lives_here = self.urna.chance(97);
        self.archived("residenza_italia", Valore::SiNo(lives_here));
        let years = Numero::from(self.urna.between(5, 60));
        self.declared("anni_soggiorno_legale_continuativo", Valore::Numero(years));
        self.archived("soggetto_imposta_italia", Valore::SiNo(true));
        let months = self.urna.between(6, 400);
        self.archived("mesi_residenza_italia", Valore::Intero(months));
    }

    fn couple(&mut self) -> bool {
        let is_couple = self.urna.chance(52);
        let stato = if is_couple { "CONIUGATO" } else { "CELIBE_NUBILE" };
        self.code("stato_civile", stato);
        is_couple
    }

    fn euro(&mut self, low: i64, high: i64) -> Valore {
        Valore::Euro(Centesimi(self.urna.between(low * 100, high * 100)))
    }

    fn incomes(&mut self, nascita: Date, is_couple: bool) {
        let is_old = nascita.year() < 1960;
        let is_pensioner = is_old && self.urna.chance(88);
        let redditi = if is_pensioner { self.euro(0, 9_000) } else { self.euro(0, 45_000) };
        self.archived("redditi_irpef_annui", redditi);
        let taxes = self.euro(0, 2_000);
        self.archived("imposte_e_contributi_annui", taxes);
        let exempt = self.euro(0, 300);
        self.declared("redditi_esenti_annui", exempt);
        let pension = if is_pensioner { self.euro(6_000, 26_000) } else { Valore::Euro(Centesimi(0)) };
        self.archived("pensioni_lorde_annue", pension);
        self.code("tipo_pensione", if is_pensioner { "VECCHIAIA" } else { "NESSUNA" });
        if is_pensioner {
            self.pension(nascita);
        }
        if is_couple {
            let theirs = self.euro(0, 30_000);
            self.declared("redditi_irpef_coniuge_annui", theirs);
            let exempt = self.euro(0, 200);
            self.declared("redditi_esenti_coniuge_annui", exempt);
            let taxes = self.euro(0, 3_000);
            self.declared("imposte_e_contributi_coniuge_annui", taxes);
        }
    }

    fn pension(&mut self, nascita: Date) {
        let gestione = match self.urna.below(10) {
            0..=6 => "FPLD",
            7 => "ART",
            8 => "COM",
            _ => "EX_INPDAP",
        };
        self.code("gestione_pensione", gestione);
        let weeks = self.urna.between(300, 2_300);
        self.archived("settimane_contributi_totali", Valore::Intero(weeks));
        let first = self.urna.day(nascita.year() + 58..=nascita.year() + 66);
        self.archived("decorrenza_pensione", Valore::Data(first));
    }

    fn children(&mut self, nascita: Date, is_couple: bool) {
        let figli = (0..=self.urna.below(3)).map(|_| self.child(nascita.year())).collect();
        self.archived("figli", Valore::Lista(figli));
        let me = self.parent("MADRE", nascita);
        let mut genitori = vec![me];
        if is_couple {
            let other = self.urna.day(nascita.year() - 6..=nascita.year() + 6);
            genitori.push(self.parent("PADRE", other));
        }
        self.archived("genitori", Valore::Lista(genitori));
        let isee = self.euro(0, 60_000);
        if self.urna.chance(70) {
            // From March 2026 it is this ISEE that counts for the family allowance.
            self.fatti.insert("isee_famiglia_inclusione", isee);
        }
    }

    fn child(&mut self, parent: i16) -> Fatti {
        let nato = self.urna.day(parent + 20..=(parent + 42).min(2026));
        let mut figlio = Fatti::new();
        figlio.insert("data_nascita", Valore::Data(nato));
        figlio.insert("a_carico", Valore::SiNo(self.urna.chance(94)));
        if nato.year() < 2009 {
            figlio.insert("studente", Valore::SiNo(self.urna.chance(60)));
            figlio.insert("reddito_annuo", Valore::Euro(Centesimi(self.urna.between(0, 1_200_000))));
        }
        if self.urna.chance(3) {
            figlio.insert("disabilita", Valore::Codice(Arc::from("MEDIA")));
        }
        figlio
    }

    fn parent(&mut self, ruolo: &str, nascita: Date) -> Fatti {
        let mut genitore = Fatti::new();
        genitore.insert("ruolo", Valore::Codice(ruolo.into()));
        genitore.insert("data_nascita", Valore::Data(nascita));
        genitore.insert("reddito_da_lavoro", Valore::SiNo(self.urna.chance(70)));
        genitore
    }
}
