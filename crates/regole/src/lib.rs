//! The rules engine: expressions and facts in, outcomes with reasons out; no I/O, no async, no clock.

#![expect(
    clippy::similar_names,
    reason = "Italian singulars and plurals: `valore` and `valori` are both right"
)]

mod ammessi;
mod attesa;
mod colonne;
mod compilatore;
mod controllo;
mod difetto;
mod esito;
mod funzione;
mod giorni;
mod giudizio;
mod guardie;
mod insieme;
mod intervallo;
mod lessico;
mod letti;
mod mancanze;
mod nodo;
mod numero;
mod parametro;
mod parser;
mod parte;
mod rami;
mod regola;
mod sintassi;
mod stima;
mod tabella;
mod tipo;
mod traccia;
mod unita;
mod valore;
mod valuta;
mod vocabolario;

/// The version of the engine, as receipts record it.
pub const VERSIONE: &str = env!("CARGO_PKG_VERSION");

pub use ammessi::{Ammessi, name_key};
pub use attesa::{Attesa, Attese, ErroreRiga};
pub use colonne::{
    ColonnaSbagliata, Presenza, Requisiti, Requisito, Riempimento, Tavola, Valori, Verdetti, Verdetto,
};
pub use controllo::Nomi;
pub use difetto::{Difetto, Span, nearest};
pub use esito::{DefinizioneValutata, Esito, Importo, Mancante, RequisitoValutato, Valutazione};
pub use funzione::OPERAZIONI;
pub use insieme::{Elenco, Insieme};
pub use intervallo::Intervallo;
pub use lessico::parse_date;
pub use letti::NomeLetto;
pub use numero::{Modo, Numero};
pub use parametro::{Parametro, Stato, Versione};
pub use rami::{Ramo, branches};
pub use regola::{Bozza, Luogo, Regola, Scritto};
pub use stima::Stima;
pub use tabella::{Cella, Chiave, DifettoTabella, Fascia, Riga, Tabella};
pub use tipo::{Codici, Grandezza, Relazione, Specie, Tipo};
pub use traccia::{Cosa, Passo};
pub use unita::Unita;
pub use valore::{Centesimi, Fatti, NESSUNA, Valore};
pub use valuta::Giorni;
pub use vocabolario::{Fatto, Vocabolario};
