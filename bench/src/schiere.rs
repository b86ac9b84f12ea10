//! The facts that the three compared rules read, as plain arrays: what a program written by hand would hold.

use jiff::civil::Date;
use regole::{Fatti, Valore};

/// A number or a date that nobody has said.
pub const IGNOTO: i32 = -1;
/// A code, or a yes or no, that nobody has said.
pub const TACIUTO: u8 = u8::MAX;

/// The codes that people are drawn with; arrays hold their places.
pub const CODICI: [(&str, &[&str]); 7] = [
    ("cittadinanza", &["IT", "UE", "EXTRA_UE"]),
    ("titolo_soggiorno", &["LUNGO_PERIODO", "UNICO_LAVORO"]),
    ("stato_civile", &["CELIBE_NUBILE", "CONIUGATO"]),
    ("tipo_pensione", &["NESSUNA", "VECCHIAIA"]),
    ("gestione_pensione", &["FPLD", "EX_INPDAP", "ART", "COM"]),
    ("figli.disabilita", &["NESSUNA", "MEDIA"]),
    ("genitori.ruolo", &["MADRE", "PADRE"]),
];

/// One array for each kind of fact: cents, counts, days as `20260301`.
const NUMERI: [&str; 13] = [
    "data_nascita",
    "anni_soggiorno_legale_continuativo",
    "mesi_residenza_italia",
    "redditi_irpef_annui",
    "imposte_e_contributi_annui",
    "redditi_esenti_annui",
    "pensioni_lorde_annue",
    "redditi_irpef_coniuge_annui",
    "redditi_esenti_coniuge_annui",
    "imposte_e_contributi_coniuge_annui",
    "settimane_contributi_totali",
    "decorrenza_pensione",
    "isee_famiglia_inclusione",
];
/// Places in a closed list; 1 for yes and 0 for no.
const SEGNI: [&str; 7] = [
    "cittadinanza",
    "titolo_soggiorno",
    "residenza_italia",
    "soggetto_imposta_italia",
    "stato_civile",
    "tipo_pensione",
    "gestione_pensione",
];

/// The facts of some people, or the records of one of their lists.
#[derive(Debug)]
pub struct Schiere<const N: usize, const S: usize> {
    /// The names of the numbers.
    pub nomi_numeri: [&'static str; N],
    /// The numbers.
    pub numeri: [Vec<i32>; N],
    /// The names of the codes, and of the facts that are yes or no.
    pub nomi_segni: [&'static str; S],
    /// The codes.
    pub segni: [Vec<u8>; S],
}

/// The records of a list of each person, one after the other.
#[derive(Debug)]
pub struct Elenco<const N: usize, const S: usize> {
    /// Where the records of each person begin, and where the last ones end.
    pub inizi: Vec<u32>,
    /// The records.
    pub record: Schiere<N, S>,
}

/// Some people, with their children and their children's parents.
#[derive(Debug)]
pub struct Folla {
    /// What is known of each.
    pub persone: Schiere<13, 7>,
    /// The children; an archive holds them all, so that silence means none.
    pub figli: Elenco<2, 3>,
    /// The parents of the children.
    pub genitori: Elenco<1, 2>,
    /// Whether the parents are known: 1, or [`TACIUTO`].
    pub genitori_noti: Vec<u8>,
}

impl Default for Folla {
    fn default() -> Self {
        Self {
            persone: Schiere::new(NUMERI, SEGNI),
            figli: Elenco::new(["data_nascita", "reddito_annuo"], ["a_carico", "disabilita", "studente"]),
            genitori: Elenco::new(["data_nascita"], ["ruolo", "reddito_da_lavoro"]),
            genitori_noti: Vec::new(),
        }
    }
}

impl Folla {
    /// Adds people.
    pub fn extend(&mut self, persone: &[Fatti]) {
        for fatti in persone {
            self.persone.push("", fatti);
            self.figli.push("figli", fatti);
            let are_known = self.genitori.push("genitori", fatti);
            self.genitori_noti.push(if are_known { 1 } else { TACIUTO });
        }
    }

    /// How many people.
    #[must_use]
    pub fn righe(&self) -> usize {
        self.genitori_noti.len()
    }

    /// What they take in memory.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let lists = self.figli.bytes() + self.genitori.bytes();
        self.persone.bytes() + lists + self.genitori_noti.len()
    }
}

impl<const N: usize, const S: usize> Elenco<N, S> {
    fn new(numeri: [&'static str; N], segni: [&'static str; S]) -> Self {
        Self { inizi: vec![0], record: Schiere::new(numeri, segni) }
    }

    /// Adds the records of a person; tells whether the list is known.
    fn push(&mut self, lista: &str, fatti: &Fatti) -> bool {
        let found = match fatti.find(lista) {
            Some(Valore::Lista(record)) => Some(record),
            _ => None,
        };
        for record in found.into_iter().flatten() {
            self.record.push(lista, record);
        }
        self.inizi.push(u32::try_from(self.record.len()).unwrap_or(u32::MAX));
        found.is_some()
    }

    fn bytes(&self) -> usize {
        self.inizi.len() * 4 + self.record.bytes()
    }
}

impl<const N: usize, const S: usize> Schiere<N, S> {
    fn new(nomi_numeri: [&'static str; N], nomi_segni: [&'static str; S]) -> Self {
        let (numeri, segni) = (nomi_numeri.map(|_| Vec::new()), nomi_segni.map(|_| Vec::new()));
        Self { nomi_numeri, numeri, nomi_segni, segni }
    }

    fn push(&mut self, lista: &str, fatti: &Fatti) {
        for (nome, schiera) in self.nomi_numeri.iter().zip(&mut self.numeri) {
            schiera.push(fatti.find(nome).and_then(number).unwrap_or(IGNOTO));
        }
        for (nome, schiera) in self.nomi_segni.iter().zip(&mut self.segni) {
            let codici = list_of(lista, nome);
            schiera.push(fatti.find(nome).and_then(|valore| sign(valore, codici)).unwrap_or(TACIUTO));
        }
    }

    /// The numbers of a fact; none under a name that is not there.
    #[must_use]
    pub fn numbers(&self, nome: &str) -> &[i32] {
        let found = self.nomi_numeri.iter().zip(&self.numeri).find(|(known, _)| **known == nome);
        found.map_or(&[], |(_, schiera)| schiera)
    }

    /// The codes of a fact; none under a name that is not there.
    #[must_use]
    pub fn signs(&self, nome: &str) -> &[u8] {
        let found = self.nomi_segni.iter().zip(&self.segni).find(|(known, _)| **known == nome);
        found.map_or(&[], |(_, schiera)| schiera)
    }

    /// How many people, or records.
    #[must_use]
    pub fn len(&self) -> usize {
        self.numeri.first().map_or(0, Vec::len)
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn bytes(&self) -> usize {
        self.len() * (4 * N + S)
    }
}

/// The codes of a fact, or of a field of a list; none for what is yes or no.
fn list_of(lista: &str, nome: &str) -> &'static [&'static str] {
    let is_it = |fatto: &str| match fatto.split_once('.') {
        Some((its_list, campo)) => (its_list, campo) == (lista, nome),
        None => lista.is_empty() && fatto == nome,
    };
    CODICI.iter().find(|(fatto, _)| is_it(fatto)).map_or(&[], |(_, codici)| codici)
}

fn number(valore: &Valore) -> Option<i32> {
    match valore {
        Valore::Euro(cents) => i32::try_from(cents.0).ok(),
        Valore::Intero(whole) => i32::try_from(*whole).ok(),
        Valore::Numero(exact) => exact.to_i64().and_then(|whole| i32::try_from(whole).ok()),
        Valore::Data(date) => Some(day(*date)),
        _ => None,
    }
}

/// A date as a number that is ordered like it: 20260301.
#[must_use]
pub fn day(date: Date) -> i32 {
    i32::from(date.year()) * 10_000 + i32::from(date.month()) * 100 + i32::from(date.day())
}

fn sign(valore: &Valore, codici: &[&str]) -> Option<u8> {
    match valore {
        Valore::SiNo(yes) => Some(u8::from(*yes)),
        Valore::Codice(codice) => {
            let place = codici.iter().position(|one| **one == **codice)?;
            u8::try_from(place).ok()
        }
        _ => None,
    }
}
