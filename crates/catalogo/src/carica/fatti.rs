//! Reading the vocabulary of facts.

use std::sync::Arc;

use regole::{Fatto, NESSUNA, Numero, Relazione, Tipo, Valore};

use crate::diagnosi::Posto;
use crate::lettura::{Campi, Lettura};
use crate::termini::UnitaDiTempo;
use crate::tipi::Parola;
use crate::varia::{NelTempo, Varia};
use crate::vocabolario::{Ente, Fattario, FattoDescritto, Fonte, Mondo, is_name};
use crate::yaml::{Nodo, Nucleo};
use lingue::Testo;

/// Reads the vocabulary's file.
pub(crate) fn load(lettura: &mut Lettura<'_>, root: &Nodo) -> Fattario {
    let Some(mut campi) = lettura.map(root) else { return Fattario::default() };
    let facts = campi.need(lettura, "fatti");
    campi.finish(lettura);
    let mut descritti = Vec::new();
    let named = facts.map(|facts| lettura.named(facts)).unwrap_or_default();
    for (nome, posto, nodo) in &named {
        let heading = Intestazione { nome, posto: *posto, lista: None };
        descritti.extend(lettura.fact(&heading, nodo));
    }
    let fattario = Fattario::new(descritti);
    for (nome, _, nodo) in named {
        lettura.check_since(&fattario, nodo);
        lettura.check_growth(&fattario, nome, nodo);
    }
    fattario
}

/// A fact's name and place, and the list it is a field of.
struct Intestazione<'n> {
    nome: &'n str,
    posto: Posto,
    lista: Option<(&'n str, Ente)>,
}

impl Lettura<'_> {
    /// The day from which a fact holds is itself a fact, and a date.
    fn check_since(&mut self, fattario: &Fattario, nodo: &Nodo) {
        if let Some(since) = self.field_of(nodo, "vale_dal") {
            let wrong = "the day from which a fact holds is a fact of type `data`";
            self.check_named(fattario, since, &Tipo::Data, wrong);
        }
    }

    /// What grows is a length of time, while a yes-or-no fact holds.
    fn check_growth(&mut self, fattario: &Fattario, nome: &str, nodo: &Nodo) {
        let Some(grows) = self.field_of(nodo, "cresce_se") else { return };
        let tipo = fattario.find(nome).map(|descritto| &descritto.fatto.tipo);
        let is_time =
            matches!(tipo, Some(Tipo::Numero(grandezza)) if UnitaDiTempo::of(grandezza.unita).is_some());
        if !is_time {
            self.fault(grows.posto, "only days, weeks, months and years grow with time");
        }
        let wrong = "what says that a fact grows is a fact of type `si_no`";
        self.check_named(fattario, grows, &Tipo::SiNo, wrong);
    }

    fn field_of<'n>(&mut self, nodo: &'n Nodo, wanted: &str) -> Option<&'n Nodo> {
        self.named(nodo).into_iter().find(|(key, ..)| *key == wanted).map(|(.., nodo)| nodo)
    }

    /// A fact that another names is there, and of the type that it must be.
    fn check_named(&mut self, fattario: &Fattario, nodo: &Nodo, tipo: &Tipo, wrong: &str) {
        let nome = nodo.text().unwrap_or_default();
        match fattario.find(nome) {
            Some(found) if found.fatto.tipo == *tipo => {}
            Some(_) => self.fault(nodo.posto, wrong),
            None => {
                let known = fattario.iter().map(|descritto| &*descritto.fatto.nome);
                self.unknown(nodo.posto, "fact", nome, known);
            }
        }
    }

    fn fact(&mut self, heading: &Intestazione<'_>, nodo: &Nodo) -> Option<FattoDescritto> {
        if !is_name(heading.nome) {
            self.fault(heading.posto, "a name is lower-case letters, digits and `_`");
        }
        let mut campi = self.map(nodo)?;
        let kind = self.kind(&mut campi);
        let titolo = campi.need(self, "titolo").and_then(|nodo| self.texts(nodo));
        let aiuto = campi.take("aiuto").and_then(|nodo| self.texts(nodo));
        let fonte = campi.need(self, "fonte").and_then(|nodo| self.one_of(nodo, "source", &Fonte::NOMI));
        let mondo = campi.need(self, "mondo").and_then(|nodo| self.one_of(nodo, "world", &Mondo::NOMI));
        let ente = match heading.lista {
            Some((_, ente)) => Some(ente),
            None => campi.need(self, "ente").and_then(|nodo| self.one_of(nodo, "owner", &Ente::NOMI)),
        };
        let in_time = self.in_time(&mut campi);
        let parola = kind.as_ref().map(|(parola, _)| *parola);
        let valori = self.value_titles(&mut campi, parola);
        let fields = self.fields(heading, &mut campi, parola, ente);
        let (fonte, mondo) = (fonte?, mondo?);
        let tipo = self.whole_type(heading, nodo, kind?, (&valori, &fields))?;
        let (minimo, massimo) = self.bounds(&mut campi, nodo, &tipo);
        let mut fatto =
            Fatto { minimo, massimo, giudizio: fonte == Fonte::Sanitario, ..Fatto::open(heading.nome, tipo) };
        fatto.percorso = path(heading);
        fatto.ammessi = self.accepted(&mut campi, parola, &valori);
        fatto.se_assente = self.absence(mondo, campi.take("se_assente"), &fatto, nodo.posto);
        campi.finish(self);
        let nel_tempo = in_time(&fatto.tipo);
        Some(FattoDescritto {
            fatto: Arc::new(fatto),
            titolo: titolo?,
            aiuto,
            ente: ente?,
            fonte,
            mondo,
            nel_tempo,
            valori,
            campi: fields,
        })
    }

    /// How a fact changes, once its type is known.
    fn in_time(&mut self, campi: &mut Campi<'_>) -> impl FnOnce(&Tipo) -> NelTempo + use<> {
        let varia = campi.take("varia").and_then(|nodo| self.one_of(nodo, "change", &Varia::NOMI));
        let vale_dal = campi.take("vale_dal").and_then(|nodo| self.words(nodo));
        let cresce_se = campi.take("cresce_se").and_then(|nodo| self.words(nodo));
        move |tipo| NelTempo { varia: varia.unwrap_or_else(|| Varia::of_type(tipo)), vale_dal, cresce_se }
    }

    /// A `codice` has a closed list of values, a `testo` may have one.
    fn value_titles(&mut self, campi: &mut Campi<'_>, parola: Option<Parola>) -> Vec<(Arc<str>, Testo)> {
        let is_code = parola == Some(Parola::Codice);
        let nodo = if is_code { campi.need(self, "valori") } else { campi.take("valori") };
        let Some(nodo) = nodo else { return Vec::new() };
        if !is_code && parola != Some(Parola::Testo) {
            self.fault(nodo.posto, "only a `codice` or a `testo` has `valori`");
        }
        let mut titles = Vec::new();
        for (code, posto, nodo) in self.named(nodo) {
            if code.chars().any(char::is_lowercase)
                || !code.starts_with(|first: char| first.is_ascii_uppercase())
            {
                self.fault(posto, "a code is upper-case letters, digits and `_`");
            }
            titles.extend(self.texts(nodo).map(|titolo| (Arc::from(code), titolo)));
        }
        titles
    }

    fn fields(
        &mut self,
        heading: &Intestazione<'_>,
        campi: &mut Campi<'_>,
        parola: Option<Parola>,
        ente: Option<Ente>,
    ) -> Vec<FattoDescritto> {
        let is_list = parola == Some(Parola::Lista);
        let nodo = if is_list { campi.need(self, "campi") } else { campi.take("campi") };
        let (Some(nodo), Some(ente)) = (nodo, ente) else { return Vec::new() };
        if !is_list || heading.lista.is_some() {
            self.fault(nodo.posto, "only a list has `campi`, and lists are not nested");
            return Vec::new();
        }
        let mut fields = Vec::new();
        for (nome, posto, nodo) in self.named(nodo) {
            let field = Intestazione { nome, posto, lista: Some((heading.nome, ente)) };
            fields.extend(self.fact(&field, nodo));
        }
        fields
    }

    fn whole_type(
        &mut self,
        heading: &Intestazione<'_>,
        nodo: &Nodo,
        (parola, tipo): (Parola, Option<Tipo>),
        (valori, fields): (&[(Arc<str>, Testo)], &[FattoDescritto]),
    ) -> Option<Tipo> {
        match parola {
            Parola::Codice => {
                self.closed_list(nodo, valori.iter().map(|(code, _)| Arc::clone(code)).collect())
            }
            Parola::Lista => {
                let campi = fields.iter().map(|field| Arc::clone(&field.fatto)).collect();
                Some(Tipo::Lista(Arc::new(Relazione { nome: Arc::from(heading.nome), campi })))
            }
            _ => tipo,
        }
    }

    fn bounds(
        &mut self,
        campi: &mut Campi<'_>,
        nodo: &Nodo,
        tipo: &Tipo,
    ) -> (Option<Numero>, Option<Numero>) {
        let (minimo, massimo) = (self.bound(campi, "minimo", tipo), self.bound(campi, "massimo", tipo));
        if minimo.zip(massimo).is_some_and(|(least, most)| least > most) {
            self.fault(nodo.posto, "`massimo` is less than `minimo`: no value could be right");
        }
        (minimo, massimo)
    }

    fn bound(&mut self, campi: &mut Campi<'_>, key: &'static str, tipo: &Tipo) -> Option<Numero> {
        let nodo = campi.take(key)?;
        let number = self.scalar(nodo).and_then(|scalare| Numero::parse(&scalare.testo));
        if number.is_none() || !matches!(tipo, Tipo::Numero(_)) {
            self.fault(nodo.posto, "a bound is a number, of a number");
        }
        number
    }

    /// A closed world says what absence means; an open one cannot.
    fn absence(&mut self, mondo: Mondo, nodo: Option<&Nodo>, fatto: &Fatto, posto: Posto) -> Option<Valore> {
        match (mondo, nodo) {
            (Mondo::Aperto, None) => None,
            (Mondo::Aperto, Some(nodo)) => {
                self.fault(nodo.posto, "a fact of the open world has no `se_assente`: absent, it is unknown");
                None
            }
            (Mondo::Chiuso, None) => {
                self.fault(Posto { lunghezza: 1, ..posto }, "a fact of the closed world says `se_assente`");
                None
            }
            (Mondo::Chiuso, Some(nodo)) => {
                let none = nodo.text() == Some(NESSUNA) && self.scalar(nodo)?.core() == Nucleo::Testo;
                let is_code = matches!(fatto.tipo, Tipo::Codice(_));
                if none && !is_code { Some(Valore::NonSiApplica) } else { self.value(fatto, nodo) }
            }
        }
    }
}

fn path(heading: &Intestazione<'_>) -> Arc<str> {
    match heading.lista {
        Some((lista, _)) => Arc::from(format!("{lista}.{}", heading.nome)),
        None => Arc::from(heading.nome),
    }
}
