//! A card as law: each rule with its article, its expression, the figures of the day; then tables, form, INPS's codes.

use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::{Articolo, Catalogo, CifraDetta, CodiceInps, Legge, NomeDetto, Origine, Scheda};
use cornice::Voce;
use cornice::components::Chip;
use jiff::civil::Date;

use super::confronto::{provisional, validity};

/// The part of a card's page that a jurist reads.
#[derive(Template)]
#[template(path = "consulenza/legge.html")]
pub(super) struct ComeLegge<'a> {
    t: &'a Voce,
    catalogo: &'a Catalogo,
    scheda: &'a Scheda,
    oggi: Date,
    legge: &'a Legge,
}

impl HtmlSafe for ComeLegge<'_> {}

/// A rule of the card, folded under its words.
#[derive(Template)]
#[template(path = "consulenza/articolo.html")]
struct UnArticolo<'a> {
    t: &'a Voce,
    oggi: Date,
    articolo: &'a Articolo,
    /// Other rules lead to a definition by this.
    is_definizione: bool,
}

impl HtmlSafe for UnArticolo<'_> {}

/// A figure of the law.
struct Cifra {
    nome: String,
    titolo: String,
    oggi: Option<CifraDetta>,
}

impl<'a> ComeLegge<'a> {
    pub(super) fn new(
        t: &'a Voce,
        catalogo: &'a Catalogo,
        scheda: &'a Scheda,
        oggi: Date,
        legge: &'a Legge,
    ) -> Self {
        Self { t, catalogo, scheda, oggi, legge }
    }

    fn act(&self) -> String {
        self.catalogo.cite(&self.scheda.norma)
    }

    fn rule(&self, articolo: &'a Articolo) -> UnArticolo<'a> {
        UnArticolo { t: self.t, oggi: self.oggi, articolo, is_definizione: false }
    }

    fn definition(&self, articolo: &'a Articolo) -> UnArticolo<'a> {
        UnArticolo { is_definizione: true, ..self.rule(articolo) }
    }

    /// The figures of today. A yes or no that no source answers is a question left open, and no figure.
    fn figures(&self) -> Vec<Cifra> {
        let named = self.scheda.parametri().iter().filter_map(|nome| self.catalogo.find_parametro(nome));
        let figures = named.filter(|found| !found.is_open_question(self.oggi, self.oggi));
        let lingua = self.t.lingua();
        let figure = |found: &catalogo::ParametroDescritto| Cifra {
            nome: found.parametro.nome.to_string(),
            titolo: found.titolo.in_lingua(lingua).to_owned(),
            oggi: self.catalogo.figure_on(found, self.oggi, self.oggi, lingua),
        };
        figures.map(figure).collect()
    }

    /// What the claim's form asks the person to confirm.
    fn fields(&self) -> Vec<&str> {
        let fattario = self.catalogo.fattario();
        let known = self.scheda.domanda.campi.iter().filter_map(|nome| fattario.find(nome));
        known.map(|fatto| fatto.titolo.in_lingua(self.t.lingua())).collect()
    }

    fn codes(&self) -> &[CodiceInps] {
        &self.scheda.seguito.codici_inps
    }

    /// What a code is of, for whoever does not know INPS's vocabularies.
    fn vocabulary(&self, codice: &CodiceInps) -> String {
        let key = match codice.vocabolario {
            "tipo_istanza" => "consulenza-codice-domanda",
            "tipo_categoria_pensione" => "consulenza-codice-pensione",
            _ => "consulenza-codice-prestazione-sociale",
        };
        self.t.say(key).into()
    }

    fn days(&self, cifra: &CifraDetta) -> String {
        validity(self.t, cifra)
    }

    fn provisional(&self) -> Chip {
        provisional(self.t)
    }
}

impl UnArticolo<'_> {
    fn value(&self, nome: &NomeDetto) -> String {
        match (&nome.valore, nome.origine) {
            (Some(valore), _) => valore.clone(),
            (None, Origine::Dato(_)) => self.t.say("consulenza-legge-della-persona").into(),
            (None, Origine::Tabella) => self.t.say("consulenza-legge-dalla-tabella").into(),
            (None, Origine::Definizione) => self.t.say("consulenza-legge-calcolato").into(),
            (None, Origine::Cifra | Origine::Giorno) => self.t.say("consulenza-scheda-ignota").into(),
        }
    }

    /// Who says it: an archive of a fact, the act or the source of the rest.
    fn source(&self, nome: &NomeDetto) -> String {
        match nome.origine {
            Origine::Dato(fonte) => fascicoli::fonte(self.t, fonte),
            _ => nome.norma.clone().unwrap_or_default(),
        }
    }

    fn provisional(&self) -> Chip {
        provisional(self.t)
    }
}
