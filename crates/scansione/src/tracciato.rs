//! The layout of a country in Parquet: which table holds which fact, and how each type is written.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use catalogo::{Catalogo, Ente, Fonte};
use datafusion::arrow::datatypes::{DataType, Field, Fields, Schema, SchemaRef};
use regole::{Fatto, Specie, Tipo};

/// Digits of a decimal column: what fits a whole number of 64 bits.
const CIFRE: u8 = 18;
/// Decimals of money.
const CENTESIMI: i8 = 2;
/// Decimals of decimal facts and percentages.
const DECIMALI: i8 = 4;
/// Facts that the summary reads to say who, whatever cards read.
const CHI: [&str; 3] = ["data_nascita", "sesso", "provincia_residenza"];

/// The tables, and the facts of each.
#[derive(Clone, Debug, Default)]
pub struct Tracciato {
    /// The facts of a person.
    pub persona: Vec<Arc<Fatto>>,
    /// The facts that a family has in common.
    pub famiglia: Vec<Arc<Fatto>>,
    /// The lists: each has a table of relations.
    pub liste: Vec<Arc<Fatto>>,
    /// The facts that an archive holds: they are not asked of the person.
    pub archivi: BTreeSet<Arc<str>>,
}

impl Tracciato {
    /// The layout that some cards need.
    #[must_use]
    pub fn of(catalogo: &Catalogo) -> Self {
        let read = catalogo.schede().flat_map(catalogo::Scheda::fatti);
        let whole = read.map(|percorso| percorso.split('.').next().unwrap_or(percorso));
        let names: BTreeSet<&str> = whole.chain(CHI).collect();
        let mut found = Self::default();
        for descritto in names.iter().filter_map(|nome| catalogo.fattario().find(nome)) {
            let fatto = Arc::clone(&descritto.fatto);
            if matches!(descritto.fonte, Fonte::Anpr | Fonte::Inps | Fonte::Ae) {
                found.archivi.insert(Arc::clone(&fatto.nome));
            }
            // What is said of a spouse differs between the two.
            let is_shared = descritto.ente == Ente::Nucleo && !fatto.nome.contains("coniuge");
            match &fatto.tipo {
                Tipo::Lista(_) => found.liste.push(fatto),
                _ if is_shared => found.famiglia.push(fatto),
                _ => found.persona.push(fatto),
            }
        }
        found
    }

    /// Every fact, in the order of the prepared table.
    pub fn fatti(&self) -> impl Iterator<Item = &Arc<Fatto>> {
        self.persona.iter().chain(&self.famiglia).chain(&self.liste)
    }

    /// The table of people.
    #[must_use]
    pub fn persone(&self) -> SchemaRef {
        let mut fields =
            vec![id("id"), id("famiglia"), id("coniuge"), names("non_chiesti"), names("non_si_applica")];
        fields.extend(self.persona.iter().map(|fatto| field(fatto)));
        Arc::new(Schema::new(fields))
    }

    /// The table of families.
    #[must_use]
    pub fn famiglie(&self) -> SchemaRef {
        let own = std::iter::once(id("famiglia"));
        Arc::new(Schema::new(own.chain(self.famiglia.iter().map(|fatto| field(fatto))).collect::<Vec<_>>()))
    }

    /// The table of the relations that make a list: who has them, with whom if it is one of the country, and the fields.
    #[must_use]
    pub fn relazioni(lista: &Fatto) -> SchemaRef {
        let own = [id("persona"), id("altro")].into_iter();
        Arc::new(Schema::new(
            own.chain(fields(lista).iter().map(|field| Field::clone(field))).collect::<Vec<_>>(),
        ))
    }
}

/// The file of a table in a partition.
pub(crate) fn file(paese: &Path, tavola: &str, parte: &str) -> PathBuf {
    paese.join(tavola).join(format!("{parte}.parquet"))
}

/// The folder of a list's relations.
pub(crate) fn relations_of(lista: &Fatto) -> String {
    format!("relazioni/{}", lista.nome)
}

/// The columns of the fields of a list.
pub(crate) fn fields(lista: &Fatto) -> Fields {
    match &lista.tipo {
        Tipo::Lista(relazione) => relazione.campi.iter().map(|campo| field(campo)).collect(),
        _ => Fields::empty(),
    }
}

/// How a fact is written.
pub(crate) fn field(fatto: &Fatto) -> Field {
    Field::new(&*fatto.nome, column_type(fatto), true)
}

fn column_type(fatto: &Fatto) -> DataType {
    match &fatto.tipo {
        Tipo::SiNo => DataType::Boolean,
        Tipo::Numero(grandezza) => match grandezza.specie {
            Specie::Zero | Specie::Intero => DataType::Int64,
            Specie::Centesimi => DataType::Decimal128(CIFRE, CENTESIMI),
            Specie::Esatto | Specie::Percentuale => DataType::Decimal128(CIFRE, DECIMALI),
        },
        Tipo::Data => DataType::Date32,
        Tipo::Lista(_) => DataType::List(Arc::new(Field::new("item", DataType::Struct(fields(fatto)), true))),
        Tipo::Codice(_) | Tipo::Testo | Tipo::NonSiApplica => coded(),
    }
}

/// Words that repeat themselves.
pub(crate) fn coded() -> DataType {
    DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8))
}

fn id(nome: &str) -> Field {
    Field::new(nome, DataType::Int64, true)
}

fn names(nome: &str) -> Field {
    Field::new(nome, DataType::List(Arc::new(Field::new("item", DataType::Utf8, true))), true)
}
