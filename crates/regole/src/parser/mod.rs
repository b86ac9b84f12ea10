//! From words to the tree of an expression, by recursive descent.

mod cursore;

use cursore::{Parser, RISERVATE};

use crate::difetto::{Difetto, Span};
use crate::lessico::{Parola, words};
use crate::sintassi::{Calcolo, Confronto, Espressione, Estremo, Forma};
use crate::unita::Unita;

/// The keywords that open an expression; it runs as far to the right as it can.
const APRONO: [&str; 4] = ["if", "some", "every", "for"];

const CONFRONTI: [(&str, Confronto); 6] = [
    ("=", Confronto::Uguale),
    ("!=", Confronto::Diverso),
    ("<", Confronto::Minore),
    ("<=", Confronto::MinoreUguale),
    (">", Confronto::Maggiore),
    (">=", Confronto::MaggioreUguale),
];

/// Whether a name is a word of the language, which nothing else may be called.
pub(crate) fn is_reserved(nome: &str) -> bool {
    cursore::RISERVATE.contains(&nome) || nome == "non_si_applica"
}

/// The most words in one expression: a chain of operators is as deep as it is long.
const MASSIME_PAROLE: usize = 1_000;

/// Parses a whole text as one expression.
pub(crate) fn parse(text: &str) -> Result<Espressione, Difetto> {
    let words = words(text)?;
    if let Some((_, span)) = words.get(MASSIME_PAROLE) {
        return Err(Difetto::new(*span, "the expression is too long; use definitions"));
    }
    let mut parser = Parser::new(words);
    let expression = parser.expression()?;
    match parser.peek() {
        Parola::Fine => Ok(expression),
        _ => Err(parser.expected("an operator, or the end")),
    }
}

type Parsed = Result<Espressione, Difetto>;

impl Parser {
    fn expression(&mut self) -> Parsed {
        self.descend()?;
        let parsed = match self.keyword() {
            Some("if") => self.conditional(),
            Some("some") => self.quantifier(false),
            Some("every") => self.quantifier(true),
            Some("for") => self.comprehension(),
            _ => self.disjunction(),
        };
        self.ascend();
        parsed
    }

    fn conditional(&mut self) -> Parsed {
        let start = self.advance();
        let condizione = Box::new(self.expression()?);
        self.word("then")?;
        let allora = Box::new(self.expression()?);
        self.word("else")?;
        let altrimenti = Box::new(self.expression()?);
        let span = start.to(altrimenti.span);
        Ok(Espressione { span, forma: Forma::Se { condizione, allora, altrimenti } })
    }

    fn quantifier(&mut self, tutti: bool) -> Parsed {
        let (start, nome, lista) = self.binding()?;
        self.word("satisfies")?;
        let condizione = Box::new(self.expression()?);
        let span = start.to(condizione.span);
        Ok(Espressione { span, forma: Forma::Quantificatore { tutti, nome, lista, condizione } })
    }

    fn comprehension(&mut self) -> Parsed {
        let (start, nome, lista) = self.binding()?;
        self.word("return")?;
        let corpo = Box::new(self.expression()?);
        let span = start.to(corpo.span);
        Ok(Espressione { span, forma: Forma::Per { nome, lista, corpo } })
    }

    fn binding(&mut self) -> Result<(Span, String, Box<Espressione>), Difetto> {
        let start = self.advance();
        let (nome, _) = self.name("the name of each record")?;
        self.word("in")?;
        Ok((start, nome, Box::new(self.expression()?)))
    }

    fn disjunction(&mut self) -> Parsed {
        self.chain("or", Self::conjunction, Forma::O)
    }

    fn conjunction(&mut self) -> Parsed {
        self.chain("and", Self::negation, Forma::E)
    }

    fn chain(
        &mut self,
        word: &str,
        part: fn(&mut Self) -> Parsed,
        form: fn(Vec<Espressione>) -> Forma,
    ) -> Parsed {
        let first = part(self)?;
        let mut span = first.span;
        let mut parts = vec![first];
        while self.keyword() == Some(word) {
            self.advance();
            let next = part(self)?;
            span = span.to(next.span);
            parts.push(next);
        }
        match <[Espressione; 1]>::try_from(parts) {
            Ok([single]) => Ok(single),
            Err(parts) => Ok(Espressione { span, forma: form(parts) }),
        }
    }

    fn negation(&mut self) -> Parsed {
        if self.keyword() != Some("not") {
            return self.comparison();
        }
        let start = self.advance();
        self.sign("(")?;
        let inner = Box::new(self.expression()?);
        let end = self.sign(")")?;
        Ok(Espressione { span: start.to(end), forma: Forma::Non(inner) })
    }

    fn comparison(&mut self) -> Parsed {
        let left = self.sum()?;
        match self.keyword() {
            Some("between") => return self.between(left),
            Some("in") => return self.membership(left),
            _ => {}
        }
        let Parola::Segno(sign) = self.peek() else { return Ok(left) };
        let Some((_, comparison)) = CONFRONTI.iter().find(|(written, _)| written == sign) else {
            return Ok(left);
        };
        self.advance();
        let right = self.sum()?;
        let span = left.span.to(right.span);
        Ok(Espressione { span, forma: Forma::Confronto(*comparison, Box::new(left), Box::new(right)) })
    }

    fn between(&mut self, valore: Espressione) -> Parsed {
        self.advance();
        let da = Estremo { valore: self.sum()?, compreso: true };
        self.word("and")?;
        let a = Estremo { valore: self.sum()?, compreso: true };
        Ok(range(valore, da, a))
    }

    fn membership(&mut self, valore: Espressione) -> Parsed {
        self.advance();
        let compreso = match self.peek() {
            Parola::Segno("[") => true,
            Parola::Segno("(") => false,
            _ => return Err(self.expected("`(` or `[` after `in`")),
        };
        self.advance();
        let first = self.sum()?;
        if self.at("..") {
            self.advance();
            let last = self.sum()?;
            let a = Estremo { compreso: self.at("]"), valore: last };
            if !self.at("]") && !self.at(")") {
                return Err(self.expected("`]` or `)` to close the range"));
            }
            self.advance();
            return Ok(range(valore, Estremo { valore: first, compreso }, a));
        }
        if compreso {
            return Err(self.expected("`..` inside the range"));
        }
        let (valori, end) = self.rest_of_list(first)?;
        let span = valore.span.to(end);
        Ok(Espressione { span, forma: Forma::Appartiene { valore: Box::new(valore), valori } })
    }

    fn rest_of_list(&mut self, first: Espressione) -> Result<(Vec<Espressione>, Span), Difetto> {
        let mut values = vec![first];
        while self.at(",") {
            self.advance();
            values.push(self.expression()?);
        }
        Ok((values, self.sign(")")?))
    }

    fn sum(&mut self) -> Parsed {
        self.operations(&[("+", Calcolo::Piu), ("-", Calcolo::Meno)], Self::product)
    }

    fn product(&mut self) -> Parsed {
        self.operations(&[("*", Calcolo::Per), ("/", Calcolo::Diviso)], Self::unary)
    }

    fn operations(&mut self, signs: &[(&str, Calcolo)], part: fn(&mut Self) -> Parsed) -> Parsed {
        let mut left = part(self)?;
        while let Some((_, operation)) = signs.iter().find(|(sign, _)| self.at(sign)) {
            self.advance();
            let right = part(self)?;
            let span = left.span.to(right.span);
            left = Espressione { span, forma: Forma::Calcolo(*operation, Box::new(left), Box::new(right)) };
        }
        Ok(left)
    }

    fn unary(&mut self) -> Parsed {
        if !self.at("-") {
            return self.postfix();
        }
        let start = self.advance();
        let inner = Box::new(self.postfix()?);
        Ok(Espressione { span: start.to(inner.span), forma: Forma::Negativo(inner) })
    }

    fn postfix(&mut self) -> Parsed {
        let mut expression = self.primary()?;
        loop {
            if self.at("[") {
                self.advance();
                let condizione = Box::new(self.expression()?);
                let end = self.sign("]")?;
                let span = expression.span.to(end);
                expression =
                    Espressione { span, forma: Forma::Filtro { lista: Box::new(expression), condizione } };
            } else if self.at(".") {
                self.advance();
                let (nome, nome_span) = self.name("the name of a field")?;
                let span = expression.span.to(nome_span);
                expression =
                    Espressione { span, forma: Forma::Campo { di: Box::new(expression), nome, nome_span } };
            } else {
                return Ok(expression);
            }
        }
    }

    fn primary(&mut self) -> Parsed {
        let span = self.span();
        let forma = match self.peek().clone() {
            Parola::Numero(number) => {
                self.advance();
                let (unit, end) = self.unit();
                return Ok(Espressione {
                    span: end.map_or(span, |end| span.to(end)),
                    forma: Forma::Numero(number, unit),
                });
            }
            Parola::Testo(text) => Forma::Testo(text),
            Parola::Data(date) => Forma::Data(date),
            Parola::Codice(code) => Forma::Codice(code),
            Parola::Segno("(") => return self.parenthesis(),
            Parola::Nome(name) if name == "true" || name == "false" => Forma::SiNo(name == "true"),
            Parola::Nome(name) if name == "non_si_applica" => Forma::NonSiApplica,
            Parola::Nome(name) if APRONO.contains(&name.as_str()) => return self.expression(),
            Parola::Nome(name) if !RISERVATE.contains(&name.as_str()) => return self.name_or_call(name),
            Parola::Segno(_) | Parola::Nome(_) | Parola::Fine => {
                return Err(self.expected("a value, a name, or `(`"));
            }
        };
        self.advance();
        Ok(Espressione { span, forma })
    }

    fn parenthesis(&mut self) -> Parsed {
        let start = self.advance();
        let inner = self.expression()?;
        let end = self.sign(")")?;
        Ok(Espressione { span: start.to(end), forma: inner.forma })
    }

    fn name_or_call(&mut self, nome: String) -> Parsed {
        let nome_span = self.advance();
        if !self.at("(") {
            return Ok(Espressione { span: nome_span, forma: Forma::Nome(nome) });
        }
        self.advance();
        let (argomenti, end) = if self.at(")") {
            (Vec::new(), self.advance())
        } else {
            let first = self.expression()?;
            self.rest_of_list(first)?
        };
        Ok(Espressione { span: nome_span.to(end), forma: Forma::Chiamata { nome, nome_span, argomenti } })
    }

    /// The unit after a number, if the next words are one: `anni`, `euro`, `euro/anno`, `percento`.
    fn unit(&mut self) -> (Option<String>, Option<Span>) {
        let Parola::Nome(name) = self.peek().clone() else { return (None, None) };
        let known = name == "percento" || Unita::AMMESSE.contains(&name.as_str());
        if !known || matches!(self.word_at(1), Parola::Segno("(")) {
            return (None, None);
        }
        let mut end = self.advance();
        if let (Parola::Segno("/"), Parola::Nome(below)) = (self.word_at(0), self.word_at(1)) {
            let compound = format!("{name}/{below}");
            let is_call = matches!(self.word_at(2), Parola::Segno("("));
            if Unita::AMMESSE.contains(&compound.as_str()) && !is_call {
                self.advance();
                end = self.advance();
                return (Some(compound), Some(end));
            }
        }
        (Some(name), Some(end))
    }
}

fn range(valore: Espressione, da: Estremo, a: Estremo) -> Espressione {
    let span = valore.span.to(a.valore.span);
    Espressione { span, forma: Forma::Tra { valore: Box::new(valore), da: Box::new(da), a: Box::new(a) } }
}
