//! The cards of the benefits: loading, checking, texts, forms, parameters by date.
