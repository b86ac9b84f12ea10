//! Values as each language writes them: `1.234,56 €`, `31.01.2026`, `60%`.

use jiff::civil::Date;
use regole::{Centesimi, Insieme, Intervallo, Numero, Specie, Stima, Tipo, Unita, Valore};

use crate::catalogo::Catalogo;
use crate::parametri::ParametroDescritto;
use crate::parole::Parole;
use lingue::{Lingua, Testo, grouped};

/// Decimals shown of a number that decimals cannot write.
const DECIMALI_MOSTRATI: u32 = 4;

impl Catalogo {
    /// Writes the value of a fact, or of a list's field, as the language writes it.
    #[must_use]
    pub fn show_value(&self, percorso: &str, valore: &Valore, lingua: Lingua) -> String {
        let formato = Formato { parole: self.parole(), lingua };
        let Some(found) = self.fattario().find(percorso) else { return formato.parole.say("ignoto", lingua) };
        let stima = Stima::of_value(valore, &found.fatto.tipo);
        formato.estimate(&stima, &found.fatto.tipo, |code| found.value_title(code).cloned())
    }

    /// Writes a figure of a parameter as the language writes it.
    #[must_use]
    pub fn show_figure(&self, parametro: &ParametroDescritto, valore: &Valore, lingua: Lingua) -> String {
        let tipo = &parametro.parametro.tipo;
        Formato { parole: self.parole(), lingua }.estimate(&Stima::of_value(valore, tipo), tipo, |_| None)
    }

    /// Writes an amount as the language writes it.
    #[must_use]
    pub fn show_cents(&self, cents: Centesimi, lingua: Lingua) -> String {
        Formato { parole: self.parole(), lingua }.money(cents)
    }

    /// Writes a date as the language writes it.
    #[must_use]
    pub fn show_date(&self, date: Date, lingua: Lingua) -> String {
        Formato { parole: self.parole(), lingua }.date(date)
    }
}

/// Writes values in one language.
#[derive(Clone, Copy)]
pub(crate) struct Formato<'c> {
    pub(crate) parole: &'c Parole,
    pub(crate) lingua: Lingua,
}

impl Formato<'_> {
    /// An amount of money.
    pub(crate) fn money(self, cents: Centesimi) -> String {
        let number = self.decimal(&cents.to_string());
        match self.lingua {
            Lingua::It | Lingua::De => format!("{number} €"),
            Lingua::En => match number.strip_prefix('-') {
                Some(positive) => format!("-€{positive}"),
                None => format!("€{number}"),
            },
        }
    }

    /// A date.
    pub(crate) fn date(self, date: Date) -> String {
        let (day, month, year) = (date.day(), date.month(), date.year());
        match self.lingua {
            Lingua::It | Lingua::En => format!("{day:02}/{month:02}/{year}"),
            Lingua::De => format!("{day:02}.{month:02}.{year}"),
        }
    }

    /// Whatever is known of a value: itself, its bounds, or that it is not known yet.
    pub(crate) fn estimate(
        self,
        stima: &Stima,
        tipo: &Tipo,
        title: impl Fn(&str) -> Option<Testo>,
    ) -> String {
        self.known(stima, tipo, title).unwrap_or_else(|| self.parole.say("ignoto", self.lingua))
    }

    /// The same, where something is known.
    pub(crate) fn known(
        self,
        stima: &Stima,
        tipo: &Tipo,
        title: impl Fn(&str) -> Option<Testo>,
    ) -> Option<String> {
        let named = |value: &str| {
            title(value).map_or_else(|| value.to_owned(), |titolo| titolo.in_lingua(self.lingua).to_owned())
        };
        let said = match (&stima.insieme, tipo) {
            (Insieme::NonSiApplica, _) => self.parole.say("non_si_applica", self.lingua),
            (Insieme::Errore(errore), _) => self.parole.say(errore.code(), self.lingua),
            (Insieme::SiNo(Some(yes)), _) => self.parole.say(if *yes { "si" } else { "no" }, self.lingua),
            (Insieme::Testo(Some(text)), _) => named(text),
            (Insieme::Data(interval), _) => return self.bounds(*interval, |date| self.date(date)),
            (Insieme::Numero(interval), Tipo::Numero(grandezza)) => {
                return self
                    .bounds(*interval, |number| self.number(number, grandezza.specie, grandezza.unita));
            }
            (Insieme::Codice(mask), Tipo::Codice(codici)) if *mask != codici.all() => {
                let titles: Vec<String> = codici.of_mask(*mask).map(|code| named(code)).collect();
                match titles.as_slice() {
                    [single] => single.clone(),
                    _ => self.parole.fill("una_tra", self.lingua, &[("valori", &titles.join(", "))]),
                }
            }
            (Insieme::Lista(elenco), _) if elenco.altri.is_none() => {
                self.parole.fill("elementi", self.lingua, &[("numero", &elenco.elementi.len().to_string())])
            }
            _ => return None,
        };
        Some(said)
    }

    fn bounds<T: Ord + Copy>(self, interval: Intervallo<T>, show: impl Fn(T) -> String) -> Option<String> {
        if let Some(single) = interval.single() {
            return Some(show(single));
        }
        match (interval.min, interval.max) {
            (Some(least), Some(most)) => Some(self.parole.fill(
                "tra",
                self.lingua,
                &[("minimo", &show(least)), ("massimo", &show(most))],
            )),
            (Some(least), None) => Some(self.parole.fill("almeno", self.lingua, &[("minimo", &show(least))])),
            (None, Some(most)) => Some(self.parole.fill("al_piu", self.lingua, &[("massimo", &show(most))])),
            (None, None) => None,
        }
    }

    fn number(self, number: Numero, specie: Specie, unita: Unita) -> String {
        if specie == Specie::Percentuale {
            return format!("{}%", self.decimal(&shown(number)));
        }
        if unita.is_money() {
            // An amount not rounded yet is shown to the cent, as people read money.
            let cents = number.round(2, regole::Modo::MetaSu).and_then(Numero::to_cents);
            return cents.map_or_else(|| shown(number), |cents| self.money(Centesimi(cents)));
        }
        let written = self.decimal(&shown(number));
        let unit = unita.to_string();
        match ["anni", "mesi", "settimane", "giorni"].into_iter().find(|named| *named == unit) {
            Some(named) if number == Numero::UNO => {
                self.parole.fill(&format!("uno_{named}"), self.lingua, &[("numero", &written)])
            }
            Some(named) => self.parole.fill(named, self.lingua, &[("numero", &written)]),
            // A plain number of four digits is read whole: it may be a year.
            None if number.to_i64().is_some_and(|whole| whole.abs() < 10_000) => shown(number),
            None => written,
        }
    }

    /// An estimate, an amount with the time that it is for: `546,24 € al mese`.
    pub(crate) fn measure(self, stima: &Stima, tipo: &Tipo, title: impl Fn(&str) -> Option<Testo>) -> String {
        let shown = self.estimate(stima, tipo, title);
        let key = match tipo {
            Tipo::Numero(grandezza) => match grandezza.unita.to_string().as_str() {
                "euro/mese" => "al_mese",
                "euro/anno" => "all_anno",
                "euro/settimana" => "a_settimana",
                "euro/giorno" => "al_giorno",
                _ => return shown,
            },
            _ => return shown,
        };
        self.parole.fill(key, self.lingua, &[("importo", &shown)])
    }

    /// A number of a type, as it stands in a table.
    pub(crate) fn quantity(self, number: Numero, tipo: &Tipo) -> String {
        match tipo {
            Tipo::Numero(grandezza) => self.number(number, grandezza.specie, grandezza.unita),
            _ => shown(number),
        }
    }

    /// A plain decimal with the language's marks, thousands grouped.
    fn decimal(self, plain: &str) -> String {
        let point = match self.lingua {
            Lingua::It | Lingua::De => ",",
            Lingua::En => ".",
        };
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |digits| ("-", digits));
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let whole = grouped(whole, self.lingua);
        if decimals.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}{point}{decimals}") }
    }
}

fn shown(number: Numero) -> String {
    let written = number.to_string();
    if !written.contains('/') {
        return written;
    }
    number.round(DECIMALI_MOSTRATI, regole::Modo::MetaSu).map_or(written, |rounded| rounded.to_string())
}
