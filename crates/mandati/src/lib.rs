//! The mandate, from draft to extinction.
