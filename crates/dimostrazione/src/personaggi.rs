//! The people of the story: fixed names, ages and fortunes, the same in every world.

use jiff::civil::{Date, date};

use crate::carriera::Carriera;
use crate::comuni::{COMUNI, ESTERO, Luogo, ROMA};
use crate::famiglie::sposati;
use crate::fatti::Centesimi;
use crate::impiego::Impiego;
use crate::membro::{Codice, Membro, Posizione, Trascurati};
use crate::nucleo::{Famiglia, build};
use crate::pensione::{Gestione, Pensione, Sistema, TipoPensione};
use crate::persona::{Cittadinanza, Lingua, Misura, Permesso, Residenza, Ruolo, Sesso, StatoCivile};
use crate::prestazioni::Prestazione;
use crate::vite::Economia;

/// Households below this number belong to the story; the drawn ones start here.
pub const PRIMA_FAMIGLIA: u32 = 100;

/// Numbers of the story's households.
pub(crate) const ANNA: u32 = 0;
pub(crate) const WALTRAUD: u32 = 1;
pub(crate) const TERESA: u32 = 2;
pub(crate) const ERNESTO: u32 = 3;
pub(crate) const QUINTO: u32 = 4;
pub(crate) const TULLIO: u32 = 5;
pub(crate) const GASPARE: u32 = 6;
pub(crate) const CARLO: u32 = 7;
pub(crate) const HALYNA: u32 = 8;
pub(crate) const COSIMO: u32 = 9;

/// Builds the households of the story.
pub(crate) fn famiglie() -> Vec<Famiglia> {
    let all = [
        (ANNA, anna()),
        (WALTRAUD, waltraud()),
        (TERESA, teresa()),
        (ERNESTO, ernesto()),
        (QUINTO, quinto()),
        (TULLIO, tullio()),
        (GASPARE, gaspare()),
        (CARLO, carlo()),
        (HALYNA, halyna()),
        (COSIMO, cosimo()),
    ];
    all.into_iter().map(|(numero, membri)| build(numero, membri, Economia::STORIA)).collect()
}

/// Alone at 71 with the minimum: never asked for the increase nor for the fourteenth payment.
fn anna() -> Vec<Membro> {
    let mut anna = membro(("Ferraris", "Anna", Sesso::F), date(1955, 3, 14), "Torino");
    anna.posizione.diretta = Some(vecchiaia(Gestione::Fpld, date(2022, 4, 1), 498_20));
    anna.posizione.carriera = carriera(date(1974, 9, 2), 1_144, 702);
    anna.posizione.trascurati =
        Trascurati::Elenco(&[Prestazione::MaggiorazioneSociale, Prestazione::Quattordicesima]);
    vec![anna]
}

/// Reads German; her pension is low, her husband's is not, and only hers counts for the fourteenth payment.
fn waltraud() -> Vec<Membro> {
    let mut josef = membro(("Hofer", "Josef", Sesso::M), date(1954, 10, 2), "Bolzano");
    josef.lingua = Lingua::De;
    josef.posizione.diretta = Some(Pensione {
        tipo: TipoPensione::Anticipata,
        ..vecchiaia(Gestione::Art, date(2015, 1, 1), 1_452_37)
    });
    josef.posizione.carriera = carriera(date(1970, 6, 1), 2_210, 1_150);
    let mut waltraud = membro(("Unterholzner", "Waltraud", Sesso::F), date(1958, 6, 21), "Bressanone");
    waltraud.residenza = residenza("BZ", "Bolzano", "Lindenweg 14");
    josef.residenza = waltraud.residenza.clone();
    waltraud.lingua = Lingua::De;
    waltraud.posizione.diretta = Some(vecchiaia(Gestione::Art, date(2025, 7, 1), 782_15));
    waltraud.posizione.carriera = carriera(date(1976, 7, 1), 1_300, 610);
    waltraud.posizione.trascurati = Trascurati::Elenco(&[Prestazione::Quattordicesima]);
    sposati(waltraud, josef)
}

/// Widow since May with a daughter at school; the survivor pension was never claimed.
fn teresa() -> Vec<Membro> {
    let mut teresa = membro(("Santoro", "Teresa", Sesso::F), date(1981, 11, 5), "Napoli");
    teresa.posizione.lavoro = 9_600_00;
    teresa.posizione.impiego = Some(Impiego::STABILE);
    teresa.posizione.carriera = carriera(date(2003, 4, 1), 820, 0);
    let mut marco = membro(("Esposito", "Marco", Sesso::M), date(1978, 2, 9), "Napoli");
    marco.decesso = Some(date(2026, 5, 10));
    marco.posizione.carriera = carriera(date(2001, 9, 1), 1_170, 0);
    let mut giulia = membro(("Esposito", "Giulia", Sesso::F), date(2014, 8, 30), "Napoli");
    giulia.ruolo = Ruolo::Figlio;
    let mut famiglia = sposati(teresa, marco);
    famiglia.push(giulia);
    famiglia
}

/// Under support administration; his daughter acts for him.
fn ernesto() -> Vec<Membro> {
    let mut ernesto = membro(("Villa", "Ernesto", Sesso::M), date(1948, 1, 27), "Genova");
    ernesto.stato_civile = StatoCivile::Divorziato;
    ernesto.misura = Some(Misura::AmministrazioneDiSostegno);
    ernesto.posizione.diretta = Some(vecchiaia(Gestione::Com, date(2013, 2, 1), 903_44));
    ernesto.posizione.carriera = carriera(date(1968, 5, 1), 1_508, 990);
    let mut silvia = membro(("Villa", "Silvia", Sesso::F), date(1979, 7, 19), "Genova");
    silvia.ruolo = Ruolo::Figlio;
    silvia.residenza = residenza("GE", "Chiavari", "Via dei Cordai 8");
    silvia.posizione.lavoro = 24_300_00;
    silvia.posizione.impiego = Some(Impiego::STABILE);
    silvia.posizione.carriera = carriera(date(2002, 10, 1), 1_120, 0);
    vec![ernesto, silvia]
}

/// Dead in February; his widow already has the survivor pension.
fn quinto() -> Vec<Membro> {
    let mut ada = membro(("Pagano", "Ada", Sesso::F), date(1944, 4, 11), "Perugia");
    ada.posizione.carriera = carriera(date(1962, 3, 1), 310, 310);
    ada.posizione.reversibilita_chiesta = true;
    let mut quinto = membro(("Marchetti", "Quinto", Sesso::M), date(1940, 12, 8), "Perugia");
    quinto.decesso = Some(date(2026, 2, 17));
    quinto.posizione.diretta = Some(vecchiaia(Gestione::Fpld, date(2006, 1, 1), 1_388_60));
    quinto.posizione.carriera = carriera(date(1958, 6, 1), 1_820, 1_640);
    sposati(ada, quinto)
}

/// Bears an omocode, because another of his name was born there on the same day.
fn tullio() -> Vec<Membro> {
    let mut tullio = membro(("Conti", "Tullio", Sesso::M), date(1957, 1, 1), "Roma");
    tullio.codice = Codice::Omocode(1);
    tullio.posizione.diretta = Some(vecchiaia(Gestione::ExInpdap, date(2024, 2, 1), 1_764_09));
    tullio.posizione.carriera = carriera(date(1980, 3, 1), 1_930, 600);
    vec![tullio]
}

/// 68 years old without a pension, back from years at sea: nobody can say yet how long he stayed.
fn gaspare() -> Vec<Membro> {
    let mut gaspare = membro(("Amato", "Gaspare", Sesso::M), date(1958, 4, 2), "Palermo");
    gaspare.posizione.carriera = carriera(date(1977, 2, 1), 412, 380);
    gaspare.posizione.soggiorno = None;
    vec![gaspare]
}

/// Operator of a patronato with a pension of his own; his mother never asked for the fourteenth payment.
fn carlo() -> Vec<Membro> {
    let mut bruna = membro(("Serra", "Bruna", Sesso::F), date(1938, 9, 23), "Bologna");
    bruna.stato_civile = StatoCivile::Divorziato;
    bruna.posizione.diretta = Some(vecchiaia(Gestione::Fpld, date(1998, 10, 1), 701_55));
    bruna.posizione.carriera = carriera(date(1956, 1, 9), 1_352, 1_130);
    bruna.posizione.trascurati = Trascurati::Elenco(&[Prestazione::Quattordicesima]);
    let mut carlo = membro(("Bellini", "Carlo", Sesso::M), date(1961, 9, 5), "Bologna");
    carlo.ruolo = Ruolo::Figlio;
    carlo.residenza = residenza("BO", "Imola", "Via delle Rondini 31");
    carlo.posizione.diretta = Some(Pensione {
        tipo: TipoPensione::Anticipata,
        ..vecchiaia(Gestione::Fpld, date(2025, 2, 1), 1_480_00)
    });
    carlo.posizione.carriera = carriera(date(1981, 2, 2), 2_228, 620);
    carlo.posizione.lavoro = 14_200_00;
    carlo.posizione.impiego = Some(Impiego::STABILE);
    vec![bruna, carlo]
}

/// From Ukraine, 22 years in Italy, long-term permit, no pension: the social allowance was never claimed.
fn halyna() -> Vec<Membro> {
    let luogo = Luogo { nome: "Ucraina", sigla: ESTERO, belfiore: "Z138" };
    let mut halyna = membro(("Kovalenko", "Halyna", Sesso::F), date(1957, 12, 3), "Modena");
    halyna.luogo = luogo;
    halyna.lingua = Lingua::En;
    halyna.stato_civile = StatoCivile::Divorziato;
    halyna.cittadinanza = Cittadinanza::ExtraUe(Permesso::LungoPeriodo);
    halyna.posizione.carriera = carriera(date(2005, 3, 1), 690, 0);
    halyna.posizione.soggiorno = Some(22);
    halyna.posizione.trascurati = Trascurati::Elenco(&[Prestazione::AssegnoSociale]);
    vec![halyna]
}

/// Worked in Italy and then in Zürich, where he lives.
fn cosimo() -> Vec<Membro> {
    let mut cosimo = membro(("Rinaldi", "Cosimo", Sesso::M), date(1951, 5, 16), "Lecce");
    cosimo.residenza = Residenza::Estero {
        paese: "CH",
        stato: "Svizzera",
        citta: "Zürich",
        indirizzo: "Am alten Waschhaus 7".to_owned(),
    };
    cosimo.posizione.diretta = Some(vecchiaia(Gestione::Fpld, date(2017, 6, 1), 1_395_80));
    cosimo.posizione.carriera = carriera(date(1969, 4, 1), 1_196, 780);
    vec![cosimo]
}

/// A person of the story: Italian, unmarried, living where she was born.
fn membro(
    (cognome, nome, sesso): (&'static str, &'static str, Sesso),
    nascita: Date,
    comune: &str,
) -> Membro {
    let luogo = find_luogo(comune);
    Membro {
        cognome,
        nome,
        sesso,
        nascita,
        luogo,
        decesso: None,
        stato_civile: StatoCivile::CelibeNubile,
        cittadinanza: Cittadinanza::Italiana,
        residenza: residenza(luogo.sigla, luogo.nome, "Via dei Tigli 12"),
        lingua: Lingua::It,
        ruolo: Ruolo::Capofamiglia,
        codice: Codice::Ordinario,
        misura: None,
        posizione: Posizione { soggiorno: Some(i64::from(2026 - nascita.year())), ..Posizione::default() },
    }
}

fn find_luogo(comune: &str) -> Luogo {
    let all = COMUNI.iter().flat_map(|(sigla, comuni)| {
        comuni.iter().map(move |(nome, belfiore)| Luogo { nome, sigla, belfiore })
    });
    all.into_iter().find(|luogo| luogo.nome == comune).unwrap_or(ROMA)
}

fn residenza(provincia: &'static str, comune: &'static str, indirizzo: &str) -> Residenza {
    Residenza::Italia { provincia, comune, indirizzo: indirizzo.to_owned() }
}

fn carriera(primo: Date, settimane: u32, settimane_1992: u32) -> Carriera {
    Carriera { primo_contributo: Some(primo), settimane, settimane_1992 }
}

fn vecchiaia(gestione: Gestione, decorrenza: Date, calcolo: Centesimi) -> Pensione {
    Pensione::new(TipoPensione::Vecchiaia, gestione, Some(Sistema::Misto), decorrenza, calcolo)
}
