//! A JSON document kept as TEXT: written and read whole, never queried inside.

use std::{fmt, marker::PhantomData};

use sea_orm::{
    ActiveValue, ColIdx, IntoActiveValue, QueryResult, TryGetError, TryGetable, Value,
    sea_query::{ArrayType, ColumnType, Nullable, ValueType, ValueTypeErr},
};
use serde::{Serialize, de::DeserializeOwned};

use crate::StoreError;

/// The JSON text of a `T`; what must be searched is promoted to a column.
pub struct Json<T>(String, PhantomData<fn() -> T>);

impl<T: Serialize> Json<T> {
    /// Writes a value as JSON.
    pub fn write(value: &T) -> Result<Self, StoreError> {
        let text = serde_json::to_string(value).map_err(|_| StoreError::Decode)?;
        Ok(Self(text, PhantomData))
    }
}

impl<T: DeserializeOwned> Json<T> {
    /// Reads the value back.
    pub fn read(&self) -> Result<T, StoreError> {
        // The parser's error quotes the text, which may speak of a person.
        serde_json::from_str(&self.0).map_err(|_| StoreError::Decode)
    }
}

impl<T> Json<T> {
    /// Gives the text as it is kept.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<T> Clone for Json<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<T> PartialEq for Json<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T> Eq for Json<T> {}

impl<T> fmt::Debug for Json<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Json({} bytes)", self.0.len())
    }
}

impl<T> From<Json<T>> for Value {
    fn from(json: Json<T>) -> Self {
        Value::String(Some(json.0))
    }
}

impl<T> TryGetable for Json<T> {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        String::try_get_by(row, index).map(|text| Self(text, PhantomData))
    }
}

impl<T> ValueType for Json<T> {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        <String as ValueType>::try_from(value).map(|text| Self(text, PhantomData))
    }

    fn type_name() -> String {
        "Json".to_owned()
    }

    fn array_type() -> ArrayType {
        ArrayType::String
    }

    fn column_type() -> ColumnType {
        ColumnType::Text
    }
}

impl<T> Nullable for Json<T> {
    fn null() -> Value {
        Value::String(None)
    }
}

impl<T> IntoActiveValue<Json<T>> for Json<T> {
    fn into_active_value(self) -> ActiveValue<Json<T>> {
        ActiveValue::Set(self)
    }
}
