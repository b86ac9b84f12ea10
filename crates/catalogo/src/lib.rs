//! The cards of the benefits: loading, checking, texts, forms, parameters by date.

#![expect(
    clippy::similar_names,
    reason = "Italian singulars and plurals: `valore` and `valori` are both right"
)]

mod area;
mod canale;
mod carica;
mod cartella;
pub mod casi;
mod catalogo;
mod cifre;
mod diagnosi;
mod formato;
mod impronta;
mod legge;
mod lettura;
mod misura;
mod mutamenti;
mod norme;
mod novita;
mod parametri;
mod parole;
mod periodicita;
mod ricevuta;
mod scheda;
mod schema;
mod seguito;
mod simulazione;
pub mod spiega;
mod tempo;
mod termini;
mod testi;
mod tipi;
mod valori;
mod varia;
mod vocabolario;
mod yaml;

pub use area::{Area, UnknownArea};
pub use canale::Canale;
pub use cartella::{Cartella, hash_source};
pub use catalogo::{Avviso, Catalogo, Risposta};
pub use cifre::CifraDetta;
pub use diagnosi::{Diagnosi, Posto, Sorgente};
pub use impronta::hash_facts;
pub use legge::{Articolo, CasoScritto, Legge, NomeDetto, Origine, Tavola};
pub use lingue::{Lingua, Testo, UnknownLingua};
pub use misura::Misura;
pub use mutamenti::{Campo, Come, Cosa, Mutamenti, Mutamento, Nomi, compare, touched};
pub use norme::Norma;
pub use novita::{CalcoloAConfronto, CifraAConfronto, DueGiorni, Novita, Variazione, Vigenza};
pub use parametri::ParametroDescritto;
pub use periodicita::Periodicita;
pub use ricevuta::{
    Cambiamento, Confronto, Differenza, Edizione, NonRifatta, ParametroUsato, RequisitoRicevuto, Ricevuta,
};
pub use scheda::{
    Affidabilita, ClausolaRisposta, Documento, Intestazione, Modulo, PrimoGiorno, RequisitoDescritto,
    Richiesta, Scheda, TabellaDescritta, VoceDescritta,
};
pub use schema::schema;
pub use seguito::{
    CodiceInps, Controparte, DopoTermine, Durata, Entro, Grado, Incompatibilita, IncompatibilitaDetta,
    Obbligo, ObbligoDetto, Precetto, Scadenza, ScadenzaDetta, Seguito, StatoScadenza,
};
pub use simulazione::{
    Chi, Conteggio, Effetto, GruppoSimulato, PaeseSimulato, SchedaSimulata, Simulazione, SimulazioneError,
};
pub use tempo::{
    AnnoConfrontato, AnnoDetto, Arretrati, ArretratiDetti, Attesa, DirittoConfrontato, DirittoDetto,
    FattiNelTempo, Futuro, FuturoDetto, NonAMesi, Periodo, Rata, RataDetta, RichiestaRicostituzione,
    Ricostituzione, RicostituzioneDetta, Somma, StatoTermine, TotaliAnno, months_and_days,
};
pub use termini::{ContaIn, DurataMassima, Tempo, Termine, Termini, UnitaDiTempo};
pub use valori::{ErroreValore, parse_value};
pub use varia::{NelTempo, Varia};
pub use vocabolario::{Ente, Fattario, FattoDescritto, Fonte, Mondo, is_name};
