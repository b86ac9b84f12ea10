//! Units of measure, as exponents: they multiply and divide as in physics.

use std::fmt;

const DIMENSIONI: usize = 7;

/// Singular (below the line) and plural (above it) of each dimension.
const NOMI: [(&str, &str); DIMENSIONI] = [
    ("euro", "euro"),
    ("anno", "anni"),
    ("mese", "mesi"),
    ("settimana", "settimane"),
    ("giorno", "giorni"),
    ("mensilita", "mensilita"),
    ("cm3", "cm3"),
];

/// A unit such as `euro/anno` or `settimane`; the empty one is that of plain numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unita([i8; DIMENSIONI]);

impl Unita {
    /// The unit of plain numbers.
    pub const NESSUNA: Self = Self([0; DIMENSIONI]);
    /// Completed years.
    pub const ANNI: Self = Self([0, 1, 0, 0, 0, 0, 0]);
    /// Completed months.
    pub const MESI: Self = Self([0, 0, 1, 0, 0, 0, 0]);
    /// Days.
    pub const GIORNI: Self = Self([0, 0, 0, 0, 1, 0, 0]);
    /// A sum of money.
    pub const EURO: Self = Self([1, 0, 0, 0, 0, 0, 0]);

    /// The names that may be written in cards and vocabularies.
    pub const AMMESSE: [&'static str; 11] = [
        "euro",
        "euro/anno",
        "euro/mese",
        "euro/settimana",
        "euro/giorno",
        "anni",
        "mesi",
        "settimane",
        "giorni",
        "mensilita",
        "cm3",
    ];

    /// Reads one of [`Unita::AMMESSE`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if !Self::AMMESSE.contains(&text) {
            return None;
        }
        let Some((above, below)) = text.split_once('/') else { return Self::named(|(_, many)| many == text) };
        let above = Self::named(|(_, many)| many == above)?;
        Some(above.divide(Self::named(|(one, _)| one == below)?))
    }

    fn named(is_it: impl Fn((&str, &str)) -> bool) -> Option<Self> {
        let exponents = NOMI.map(|names| i8::from(is_it(names)));
        exponents.contains(&1).then_some(Self(exponents))
    }

    /// Whether it measures money.
    #[must_use]
    pub fn is_money(self) -> bool {
        let [euro, ..] = self.0;
        euro == 1
    }

    /// The unit of a product. Instalments per month make a year.
    #[must_use]
    pub fn multiply(self, other: Self) -> Self {
        self.combine(other, i8::saturating_add)
    }

    /// The unit of a quotient.
    #[must_use]
    pub fn divide(self, other: Self) -> Self {
        self.combine(other, i8::saturating_sub)
    }

    fn combine(self, other: Self, operation: fn(i8, i8) -> i8) -> Self {
        let mut exponents = self.0;
        for (mine, theirs) in exponents.iter_mut().zip(other.0) {
            *mine = operation(*mine, theirs);
        }
        let [euro, mut anno, mut mese, settimana, giorno, mut mensilita, cm3] = exponents;
        // A pension is paid in thirteen instalments: monthly amount times instalments is the yearly one.
        while mensilita > 0 && mese < 0 {
            (mensilita, mese, anno) = (mensilita - 1, mese + 1, anno.saturating_sub(1));
        }
        while mensilita < 0 && anno < 0 {
            (mensilita, anno, mese) = (mensilita + 1, anno + 1, mese.saturating_sub(1));
        }
        Self([euro, anno, mese, settimana, giorno, mensilita, cm3])
    }
}

impl fmt::Display for Unita {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Self::NESSUNA {
            return f.write_str("plain number");
        }
        let side = |positive: bool| {
            let named = self
                .0
                .iter()
                .zip(NOMI)
                .filter(move |(exponent, _)| (**exponent > 0) == positive && **exponent != 0);
            let names = named.flat_map(move |(exponent, (one, many))| {
                let name = if positive { many } else { one };
                std::iter::repeat_n(name, usize::from(exponent.unsigned_abs()))
            });
            names.collect::<Vec<_>>()
        };
        let (above, below) = (side(true).join("·"), side(false).join("/"));
        match (above.is_empty(), below.is_empty()) {
            (_, true) => f.write_str(&above),
            (true, false) => write!(f, "1/{below}"),
            (false, false) => write!(f, "{above}/{below}"),
        }
    }
}
