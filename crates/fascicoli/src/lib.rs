//! The case file: set informativo from the archives, documents, timeline.
