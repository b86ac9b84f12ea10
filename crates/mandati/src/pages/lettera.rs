//! The text of a mandate as a reader sees it: the frozen data within the clauses that the paper prints, in its languages.

use std::sync::{Arc, LazyLock};

use accessi::Platform;
use cornice::{Failure, TestiError, Texts, Voce};
use documenti::stampa::{Clausole, Edizione};
use lingue::{Lingua, Testo as Parole};

use super::TESTI;
use crate::testo::Testo;
use crate::{LoadEdizione, VoceOggetto};

/// The words of this chapter for the languages of the paper, whatever language its reader has chosen.
static PAROLE: LazyLock<Result<Arc<Texts>, TestiError>> = LazyLock::new(|| Texts::load(&[TESTI]));

/// The text in one language, ready to be shown.
pub(super) struct Lettera {
    pub(super) t: Voce,
    pub(super) clausole: Clausole,
    pub(super) conferimento: String,
    pub(super) salute: String,
    pub(super) nome: String,
    pub(super) nascita: String,
    pub(super) codice: String,
    pub(super) documento: String,
    pub(super) patronato: String,
    pub(super) sede: String,
    pub(super) indirizzo: String,
    pub(super) operatore: String,
    pub(super) data: String,
    pub(super) oggetti: Vec<Voci>,
}

/// One benefit or area, with the facts it opens.
pub(super) struct Voci {
    pub(super) titolo: String,
    pub(super) fatti: Vec<String>,
}

/// The versions of a text, as many as the paper has.
pub(super) struct Versioni {
    /// In the person's language: the one that is read and signed.
    pub(super) prima: Lettera,
    /// The copies that the law adds.
    pub(super) altre: Vec<Lettera>,
}

impl Versioni {
    /// Writes a text in the languages of its paper, with the clauses of its edition.
    pub(super) async fn load(platform: &Platform, testo: &Testo) -> Result<Self, Failure> {
        let edizione = platform.store().act(&LoadEdizione(testo.edizione)).await?;
        let copies = testo.lingue().into_iter().filter(|lingua| *lingua != testo.lingua);
        let mut altre = Vec::new();
        for lingua in copies {
            altre.push(Lettera::new(testo, &edizione, lingua)?);
        }
        Ok(Self { prima: Lettera::new(testo, &edizione, testo.lingua)?, altre })
    }
}

impl Lettera {
    fn new(testo: &Testo, edizione: &Edizione, lingua: Lingua) -> Result<Self, Failure> {
        let texts = PAROLE.as_ref().map_err(Failure::internal)?;
        let t = Voce::new(texts.clone(), lingua);
        let clausole = edizione.clausole(lingua).map_err(Failure::internal)?.clone();
        let words = |parole: &Parole| parole.in_lingua(lingua).to_owned();
        let nome = testo.mandante.nome_e_cognome();
        let voci = |voce: &VoceOggetto| Voci {
            titolo: words(&voce.titolo),
            fatti: voce.fatti.iter().map(words).collect(),
        };
        Ok(Self {
            conferimento: clausole.conferimento(&nome, &testo.mandatario.nome),
            salute: clausole.salute(testo.salute).to_owned(),
            nome,
            nascita: t.date_long(testo.mandante.nascita.date()),
            codice: testo.mandante.codice_fiscale.clone(),
            documento: words(&testo.documento()),
            patronato: testo.mandatario.nome.clone(),
            sede: testo.mandatario.sede.clone(),
            indirizzo: testo.mandatario.indirizzo.clone(),
            operatore: testo.mandatario.operatore.clone(),
            data: t.date_long(testo.data.date()),
            oggetti: testo.oggetto.iter().map(voci).collect(),
            clausole,
            t,
        })
    }

    /// The language of the version, by its code: a screen reader must change its voice (WCAG 3.1.2).
    pub(super) fn code(&self) -> &'static str {
        self.t.lingua().code()
    }

    /// What the mandate is for, on one line.
    pub(super) fn oggetto(&self) -> String {
        let titles: Vec<&str> = self.oggetti.iter().map(|voce| voce.titolo.as_str()).collect();
        titles.join(", ")
    }

    /// The name of the language, in the language itself.
    pub(super) fn language(&self) -> &'static str {
        self.t.lingua().own_name()
    }
}

/// Names the object in the reader's language, on one line.
pub(super) fn oggetto(testo: &Testo, t: &Voce) -> String {
    let titles: Vec<&str> = testo.oggetto.iter().map(|voce| voce.titolo.in_lingua(t.lingua())).collect();
    titles.join(", ")
}
