//! Strict YAML 1.2 with the place of every value: no anchors, no tags, no key twice, no leading zero.

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span};

use crate::diagnosi::{Diagnosi, Posto, Sorgente};

/// Deeper than any card; beyond it the stack would be at risk.
const MASSIMA_PROFONDITA: usize = 32;

/// A value and its place.
#[derive(Clone, Debug)]
pub(crate) struct Nodo {
    pub(crate) posto: Posto,
    pub(crate) contenuto: Contenuto,
}

#[derive(Clone, Debug)]
pub(crate) enum Contenuto {
    Scalare(Scalare),
    Elenco(Vec<Nodo>),
    Mappa(Vec<(Nodo, Nodo)>),
}

#[derive(Clone, Debug)]
pub(crate) struct Scalare {
    pub(crate) testo: String,
    /// Written without quotes, so that the schema decides what it is.
    pub(crate) nudo: bool,
    /// Where each character of the text is written, when folding or quotes move it.
    inizio: usize,
}

/// What YAML 1.2 takes a plain scalar for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nucleo {
    Nullo,
    SiNo,
    Intero,
    Decimale,
    Testo,
}

impl Scalare {
    /// What the core schema takes it for. `NO` is text, as it is not in YAML 1.1.
    pub(crate) fn core(&self) -> Nucleo {
        let text = self.testo.as_str();
        match text {
            _ if !self.nudo => Nucleo::Testo,
            "" | "~" | "null" | "Null" | "NULL" => Nucleo::Nullo,
            "true" | "True" | "TRUE" | "false" | "False" | "FALSE" => Nucleo::SiNo,
            _ => number_kind(text),
        }
    }
}

fn number_kind(text: &str) -> Nucleo {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let starts_as_number = digits.starts_with(|first: char| first.is_ascii_digit() || first == '.');
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Nucleo::Intero;
    }
    if starts_as_number && digits.parse::<f64>().is_ok() { Nucleo::Decimale } else { Nucleo::Testo }
}

/// Reads one document.
///
/// # Errors
/// The first thing that is not strict YAML, or every key written twice.
pub(crate) fn read(sorgente: &Sorgente) -> Result<Nodo, Vec<Diagnosi>> {
    let mut builder = Costruttore { sorgente, aperti: Vec::new(), radice: None, difetti: Vec::new() };
    for event in Parser::new_from_str(&sorgente.testo) {
        match event {
            Ok((event, span)) => {
                builder.event(event, span);
                if builder.aperti.len() > MASSIMA_PROFONDITA {
                    builder.fault(place(span.start, 1), "the values are nested too deeply");
                    return Err(builder.difetti);
                }
            }
            Err(error) => {
                let posto = place(*error.marker(), 1);
                builder.difetti.push(Diagnosi::new(sorgente, posto, error.info().to_owned()));
                return Err(builder.difetti);
            }
        }
    }
    match builder.radice {
        Some(root) if builder.difetti.is_empty() => Ok(root),
        Some(_) => Err(builder.difetti),
        None => {
            let start = Posto { riga: 1, colonna: 1, lunghezza: 1 };
            Err(vec![Diagnosi::new(sorgente, start, "the file is empty")])
        }
    }
}

/// A collection that is not closed yet, with the key that waits for its value.
struct Aperto {
    nodo: Nodo,
    chiave: Option<Nodo>,
}

struct Costruttore<'s> {
    sorgente: &'s Sorgente,
    aperti: Vec<Aperto>,
    radice: Option<Nodo>,
    difetti: Vec<Diagnosi>,
}

impl Costruttore<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) {
        let posto = place(span.start, span.len());
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_extras(posto, anchor, tag.is_some());
                let nudo = style == ScalarStyle::Plain;
                let scalare = Scalare { testo: text.into_owned(), nudo, inizio: span.start.index() };
                self.refuse_leading_zero(posto, &scalare);
                self.close(Nodo { posto, contenuto: Contenuto::Scalare(scalare) });
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse_extras(posto, anchor, tag.is_some());
                self.open(posto, Contenuto::Elenco(Vec::new()));
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse_extras(posto, anchor, tag.is_some());
                self.open(posto, Contenuto::Mappa(Vec::new()));
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(aperto) = self.aperti.pop() {
                    self.close(aperto.nodo);
                }
            }
            Event::Alias(_) => self.fault(posto, "aliases (`*name`) are not allowed: write the value again"),
            Event::DocumentStart(_) if self.radice.is_some() => {
                self.fault(posto, "a file holds one document");
            }
            Event::DocumentStart(_)
            | Event::DocumentEnd
            | Event::StreamStart
            | Event::StreamEnd
            | Event::Nothing => {}
        }
    }

    fn open(&mut self, posto: Posto, contenuto: Contenuto) {
        self.aperti.push(Aperto { nodo: Nodo { posto, contenuto }, chiave: None });
    }

    fn close(&mut self, nodo: Nodo) {
        let Some(aperto) = self.aperti.last_mut() else {
            self.radice = Some(nodo);
            return;
        };
        match (&mut aperto.nodo.contenuto, aperto.chiave.take()) {
            (Contenuto::Elenco(items), _) => items.push(nodo),
            (Contenuto::Mappa(entries), Some(key)) => entries.push((key, nodo)),
            (Contenuto::Mappa(entries), None) => {
                let twice = entries.iter().any(|(key, _)| key.text() == nodo.text() && key.text().is_some());
                let posto = nodo.posto;
                aperto.chiave = Some(nodo);
                if twice {
                    self.fault(posto, "this key is already written above");
                }
            }
            (Contenuto::Scalare(_), _) => {}
        }
    }

    fn refuse_extras(&mut self, posto: Posto, anchor: usize, tagged: bool) {
        if anchor != 0 {
            self.fault(posto, "anchors (`&name`) are not allowed");
        }
        if tagged {
            self.fault(posto, "tags (`!name`) are not allowed");
        }
    }

    fn refuse_leading_zero(&mut self, posto: Posto, scalare: &Scalare) {
        let digits = scalare.testo.strip_prefix(['-', '+']).unwrap_or(&scalare.testo);
        let second_is_digit = digits.chars().nth(1).is_some_and(|second| second.is_ascii_digit());
        let number = matches!(scalare.core(), Nucleo::Intero | Nucleo::Decimale);
        if number && digits.starts_with('0') && second_is_digit {
            self.fault(posto, "a number with a leading zero can be read in two ways: put it between quotes");
        }
    }

    fn fault(&mut self, posto: Posto, message: &str) {
        self.difetti.push(Diagnosi::new(self.sorgente, posto, message));
    }
}

impl Nodo {
    /// The text of a scalar.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.contenuto {
            Contenuto::Scalare(scalare) => Some(&scalare.testo),
            _ => None,
        }
    }

    /// The place of some bytes of the scalar's text in the file, through quotes, folding and indentation.
    pub(crate) fn place_of(&self, sorgente: &Sorgente, bytes: std::ops::Range<usize>) -> Posto {
        let Contenuto::Scalare(scalare) = &self.contenuto else { return self.posto };
        let wanted = scalare.testo.get(..bytes.start).unwrap_or_default().chars();
        let mut written = sorgente.testo.chars().skip(scalare.inizio).enumerate().peekable();
        let same = |text: char, file: char| text == file || (text.is_whitespace() && file.is_whitespace());
        for letter in wanted {
            // What the file writes and the text has not is indentation, folding or a quote.
            if written.by_ref().find(|(_, file)| same(letter, *file)).is_none() {
                return self.posto;
            }
        }
        let next = scalare.testo.get(bytes.start..).and_then(|rest| rest.chars().next());
        while written.next_if(|(_, file)| next.is_some_and(|next| !same(next, *file))).is_some() {}
        let Some((offset, _)) = written.next() else { return self.posto };
        let lunghezza = scalare.testo.get(bytes).map_or(1, |text| text.chars().count());
        place_at(sorgente, scalare.inizio + offset, lunghezza)
    }
}

fn place(marker: Marker, lunghezza: usize) -> Posto {
    Posto { riga: marker.line(), colonna: marker.col() + 1, lunghezza }
}

fn place_at(sorgente: &Sorgente, index: usize, lunghezza: usize) -> Posto {
    let (mut riga, mut colonna, mut previous) = (1, 1, ' ');
    for letter in sorgente.testo.chars().take(index) {
        match (previous, letter) {
            // The line is over already.
            ('\r', '\n') => {}
            (_, '\n' | '\r') => (riga, colonna) = (riga + 1, 1),
            _ => colonna += 1,
        }
        previous = letter;
    }
    Posto { riga, colonna, lunghezza }
}
