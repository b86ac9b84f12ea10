//! Writing facts as Arrow columns.

use std::sync::Arc;

use datafusion::arrow::array::{
    ArrayRef, BooleanArray, Date32Array, Decimal128Array, Int64Array, ListBuilder, RecordBatch,
    StringBuilder, StringDictionaryBuilder,
};
use datafusion::arrow::datatypes::{DataType, Int32Type, SchemaRef};
use datafusion::arrow::error::ArrowError;
use jiff::civil::{Date, date};
use regole::{Fatti, Fatto, Numero, Valore};

/// The day that Arrow counts from.
pub(crate) const EPOCA: Date = date(1970, 1, 1);

/// A column of ids.
pub(crate) fn ids(values: impl IntoIterator<Item = Option<i64>>) -> ArrayRef {
    Arc::new(values.into_iter().collect::<Int64Array>())
}

/// A column of lists of names.
pub(crate) fn names<'n>(rows: impl IntoIterator<Item = Vec<&'n Arc<str>>>) -> ArrayRef {
    let mut builder = ListBuilder::new(StringBuilder::new());
    for row in rows {
        for nome in row {
            builder.values().append_value(nome);
        }
        builder.append(true);
    }
    Arc::new(builder.finish())
}

/// A column of words that repeat themselves.
pub(crate) fn words<'w>(values: impl IntoIterator<Item = Option<&'w str>>) -> ArrayRef {
    let mut builder = StringDictionaryBuilder::<Int32Type>::new();
    values.into_iter().for_each(|word| builder.append_option(word));
    Arc::new(builder.finish())
}

/// The days since the epoch.
pub(crate) fn days(day: Date) -> i32 {
    EPOCA.until(day).map_or(0, |span| span.get_days())
}

/// A table: the given columns first, then what each row says of the facts.
pub(crate) fn batch(
    schema: &SchemaRef,
    mut own: Vec<ArrayRef>,
    fatti: &[Arc<Fatto>],
    righe: &[&Fatti],
) -> Result<RecordBatch, ArrowError> {
    for fatto in fatti {
        let field = schema.field_with_name(&fatto.nome)?;
        own.push(column(field.data_type(), fatto, righe)?);
    }
    RecordBatch::try_new(Arc::clone(schema), own)
}

fn column(tipo: &DataType, fatto: &Fatto, righe: &[&Fatti]) -> Result<ArrayRef, ArrowError> {
    let said = righe.iter().map(|fatti| fatti.find(&fatto.nome));
    Ok(match tipo {
        DataType::Boolean => {
            let yes = said.map(|valore| match valore {
                Some(Valore::SiNo(yes)) => Some(*yes),
                _ => None,
            });
            Arc::new(yes.collect::<BooleanArray>())
        }
        DataType::Int64 => ids(said.map(|valore| match valore {
            Some(Valore::Intero(number)) => Some(*number),
            _ => None,
        })),
        DataType::Decimal128(digits, scale) => {
            let numbers = said.map(|valore| valore.and_then(|valore| decimal(valore, *scale)));
            Arc::new(numbers.collect::<Decimal128Array>().with_precision_and_scale(*digits, *scale)?)
        }
        DataType::Date32 => {
            let found = said.map(|valore| match valore {
                Some(Valore::Data(day)) => Some(days(*day)),
                _ => None,
            });
            Arc::new(found.collect::<Date32Array>())
        }
        _ => words(said.map(|valore| match valore {
            Some(Valore::Codice(word) | Valore::Testo(word)) => Some(&**word),
            _ => None,
        })),
    })
}

fn decimal(valore: &Valore, scale: i8) -> Option<i128> {
    let number = match valore {
        Valore::Euro(cents) => return Some(i128::from(cents.0)),
        Valore::Numero(number) | Valore::Percentuale(number) => *number,
        _ => return None,
    };
    let unit = 10_i64.pow(u32::try_from(scale).ok()?);
    number.checked_mul(Numero::from(unit))?.to_i64().map(i128::from)
}
