//! The text of a mandate as a reader sees it: the frozen data within the clauses that the paper prints.

use cornice::{Failure, Lingua, Voce};
use documenti::stampa::{Clausole, Testo as Parole};

use super::parole;
use crate::testo::Testo;

/// The text, ready to be shown.
pub(super) struct Lettera {
    pub(super) clausole: Clausole,
    pub(super) conferimento: String,
    pub(super) salute: String,
    pub(super) nome: String,
    pub(super) nascita: String,
    pub(super) codice: String,
    pub(super) patronato: String,
    pub(super) sede: String,
    pub(super) operatore: String,
    pub(super) data: String,
    pub(super) oggetti: Vec<Voci>,
}

/// One benefit or area, with the facts it opens.
pub(super) struct Voci {
    pub(super) titolo: String,
    pub(super) fatti: Vec<String>,
}

impl Lettera {
    /// Writes a text in the reader's language.
    pub(super) fn new(testo: &Testo, t: &Voce) -> Result<Self, Failure> {
        let clausole = Clausole::load(parole::lingua(t.lingua())).map_err(Failure::internal)?;
        let words = |parole: &Parole| in_lingua(parole, t.lingua()).to_owned();
        let nome = testo.mandante.nome_e_cognome();
        let voci = |voce: &crate::VoceOggetto| Voci {
            titolo: words(&voce.titolo),
            fatti: voce.fatti.iter().map(words).collect(),
        };
        Ok(Self {
            conferimento: clausole.conferimento(&nome, &testo.mandatario.nome),
            salute: clausole.salute(testo.salute).to_owned(),
            nome,
            nascita: t.date(testo.mandante.nascita.date()),
            codice: testo.mandante.codice_fiscale.clone(),
            patronato: testo.mandatario.nome.clone(),
            sede: format!("{}, {}", testo.mandatario.sede, testo.mandatario.indirizzo),
            operatore: testo.mandatario.operatore.clone(),
            data: t.date_long(testo.data.date()),
            oggetti: testo.oggetto.iter().map(voci).collect(),
            clausole,
        })
    }
}

/// Names the object in the reader's language, on one line.
pub(super) fn oggetto(testo: &Testo, t: &Voce) -> String {
    let titles: Vec<&str> = testo.oggetto.iter().map(|voce| in_lingua(&voce.titolo, t.lingua())).collect();
    titles.join(", ")
}

/// Takes the words of one language.
pub(super) fn in_lingua(parole: &Parole, lingua: Lingua) -> &str {
    match lingua {
        Lingua::It => &parole.it,
        Lingua::De => &parole.de,
        Lingua::En => &parole.en,
    }
}
