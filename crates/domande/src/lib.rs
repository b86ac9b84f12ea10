//! The claim: pre-filled, checked, filed, followed to its outcome.
