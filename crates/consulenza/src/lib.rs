//! The rights of one person, explained.
