//! Files by content hash, and PDF that archives and screen readers accept.
