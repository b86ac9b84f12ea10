//! The frame of every page: layout, forms, translations, error pages, problem+json.
