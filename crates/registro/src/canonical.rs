//! Canonical JSON (RFC 8785) for what leaves are made of: objects, arrays, texts, whole numbers.

use serde_json::Value;

/// The whole numbers that every JSON reader keeps exactly (RFC 8785, 3.2.2.3): ±(2⁵³ − 1).
const EXACT: u64 = (1 << 53) - 1;

/// Writes a value; gives nothing for one that has no exact canonical form here (a float, a huge number, an odd key).
pub(crate) fn write(value: &Value) -> Option<String> {
    let mut text = String::new();
    append(&mut text, value)?;
    Some(text)
}

fn append(text: &mut String, value: &Value) -> Option<()> {
    match value {
        Value::Object(fields) => append_object(text, fields)?,
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                separate(text, index);
                append(text, item)?;
            }
            text.push(']');
        }
        Value::String(string) => append_text(text, string)?,
        Value::Number(number) => {
            let whole = number.as_i64().filter(|whole| whole.unsigned_abs() <= EXACT)?;
            text.push_str(&whole.to_string());
        }
        Value::Bool(true) => text.push_str("true"),
        Value::Bool(false) => text.push_str("false"),
        Value::Null => text.push_str("null"),
    }
    Some(())
}

fn append_object(text: &mut String, fields: &serde_json::Map<String, Value>) -> Option<()> {
    // RFC 8785 sorts by UTF-16 units; for ASCII keys that is the order of the bytes.
    let mut sorted: Vec<_> = fields.iter().collect();
    sorted.sort_by_key(|(key, _)| *key);
    text.push('{');
    for (index, (key, value)) in sorted.into_iter().enumerate() {
        if !key.is_ascii() {
            return None;
        }
        separate(text, index);
        append_text(text, key)?;
        text.push(':');
        append(text, value)?;
    }
    text.push('}');
    Some(())
}

fn append_text(text: &mut String, string: &str) -> Option<()> {
    text.push_str(&serde_json::to_string(string).ok()?);
    Some(())
}

fn separate(text: &mut String, index: usize) {
    if index > 0 {
        text.push(',');
    }
}
