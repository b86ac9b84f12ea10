//! The demonstration world: synthetic people, bodies and archives; no real person.
//!
//! [`Mondo::generate`] is pure: the same number of people and the same seed give the same world, byte for byte, on any
//! machine. Each household depends only on the seed and its own number ([`famiglia`], [`famiglie`]).
//!
//! [`load`] writes into a store what the house knows before anybody acts: the bodies, their offices, who works there and
//! the people of the story. Everything else about people stays outside, in [`ArchiviEsterni`], until a mandate opens it.
//!
//! A person comes with what the archives hold (`archivi`), what only she can say (`dichiarabili`), what is in payment
//! (`pensioni`, `in_pagamento`, `percepite`), and the truth that the rules must find from those facts
//! (`diritti_inespressi`). The archives hold what real ones do: family, work, contributions, reports, and the ISEE of
//! the households that asked for it; what belongs to a claim, such as its day, is in none.
//!
//! # The people of the story
//!
//! They are the same in every world, whatever the seed.
//!
//! | identity | codice fiscale | who |
//! | --- | --- | --- |
//! | `anna` | `FRRNNA55C54L219Q` | Anna Ferraris, 71, Torino: increase and fourteenth payment never claimed |
//! | `waltraud` | `NTRWTR58H61B160W` | Waltraud Unterholzner, Bolzano, reads German: fourteenth payment never claimed |
//! | `teresa` | `SNTTRS81S45F839Z` | Teresa Santoro, Napoli, widowed in May with a child: survivor pension never claimed |
//! | `gaspare` | `MTAGPR58D02G273S` | Gaspare Amato, 68, Palermo, no pension, ten years of stay unknown |
//! | `ernesto` | `VLLRST48A27D969F` | Ernesto Villa, Genova, under support administration of his daughter Silvia |
//! | `tullio` | `CNTTLL57A01H50MV` | Tullio Conti, Roma, an omocode |
//! | `halyna` | `KVLHYN57T43Z138H` | Halyna Kovalenko, Modena, from Ukraine: social allowance never claimed |
//! | `cosimo` | `RNLCSM51E16E506S` | Cosimo Rinaldi, lives in Zürich |
//! | `carlo` | `BLLCRL61P05A944Y` | Carlo Bellini, ACLI operator in Bologna, pensioner; his mother is Bruna Serra |
//! | `marta` | `FBBMRT84H55L219T` | Marta Fabbri, INCA operator in Torino |
//! | `verena` | `PCHVRN90H55A952V` | Verena Pichler, INAS operator in Bolzano |
//! | `fabio` | `BRNFBA79H15F205S` | Fabio Bernardi, ITAL operator in Zürich |
//! | `ivo` | `GTTVIO68H15L219M` | Ivo Gatti, head of the INCA office in Torino |
//! | `chiara` | `MNTCHR87H55L219Y` | Chiara Monti, INPS clerk in Torino |
//! | `hubert` | `MSRHRT82H15A952F` | Hubert Moser, INPS clerk in Bolzano |
//! | `nadia` | `SRRNDA75H55H501E` | Nadia Serra, INPS referente for the cards |
//! | `dario` | `CNTDRA70H15H501H` | Dario Conti, INPS referente for the cards |
//!
//! Without an identity: Quinto Marchetti, dead in February 2026, and his widow Ada Pagano, in Perugia (household 4).

#![expect(
    clippy::inconsistent_digit_grouping,
    reason = "amounts in cents are written euro_cents: 12_50 is 12.50"
)]
#![expect(clippy::mistyped_literal_suffixes, reason = "82_64 is 82.64 euro, not a suffix")]

mod anagrafici;
mod archivi;
mod carriera;
mod casa;
mod cedolini;
mod chance;
mod codice_fiscale;
mod codici;
mod comuni;
mod contenuto;
mod contributi;
mod decesso;
mod dichiarabili;
mod dimora;
mod diritti;
mod dsu;
mod esterni;
mod famiglie;
mod fatti;
mod identita;
mod ids;
mod impiego;
mod inps;
mod isee;
mod lavoro;
mod liquidazione;
mod load;
mod membro;
mod mondo;
mod nomi;
mod nucleo;
mod nuovi;
mod operatori;
mod orari;
mod parametri;
mod patronati;
mod pensione;
mod pensioni;
mod persona;
mod personaggi;
mod posto;
mod prestazioni;
mod province;
mod quadro;
mod quattordicesima;
mod raccolta;
mod rapporto;
mod redditi;
mod ritratti;
mod rows;
mod sanitari;
mod scrivi;
mod sedi;
mod sedi_inps;
mod stati_esteri;
mod storia;
mod superstiti;
mod tempo;
mod vite;

pub use archivi::{Archivi, FattoDiTerzo, ULTIMO_ANNO_NOTO};
pub use cedolini::{Causale, Cedolino, Voce};
pub use comuni::{COMUNI, COMUNI_ESTINTI, ComuneEstinto, ESTERO, Luogo, comuni_of, find_capoluogo};
pub use diritti::Diritto;
pub use esterni::ArchiviEsterni;
pub use fatti::{Centesimi, Fatto, Fonte, Record, Valore};
pub use identita::{Cappello, Gruppo, Identita, Testo};
pub use ids::Ids;
pub use load::{Avanzamento, Caricamento, LoadError, MondoCaricato, Ricetta, find_mondo, load};
pub use mondo::{Mondo, famiglia, famiglie};
pub use nucleo::Famiglia;
pub use operatori::{Addetto, Operatore, Rapporto};
pub use orari::{Giorno, Orario};
pub use parametri::OGGI;
pub use patronati::{Diffusione, PATRONATI, Patronato, Raggruppamento, find_patronato};
pub use pensione::{Gestione, Pensione, Reversibilita, Sistema, TipoPensione};
pub use pensioni::DISTRIBUZIONE;
pub use persona::{
    Cittadinanza, Lingua, Misura, Parente, Permesso, Persona, PersonaId, Relazione, Residenza, Ruolo, Sesso,
    StatoCivile, Tutela,
};
pub use personaggi::PRIMA_FAMIGLIA;
pub use prestazioni::{Pagamento, Percepita, Periodo, Prestazione};
pub use province::{PROVINCE, Provincia, find_provincia};
pub use rows::MIGRATIONS;
pub use sedi::{Livello, SedePatronato};
pub use sedi_inps::{OperatoreInps, SEDE_ESTERO, SedeInps, sede_competente};
pub use stati_esteri::{CITTA_ESTERE, CittaEstera, STATI, Stato};
pub use storia::REFERENTI;
