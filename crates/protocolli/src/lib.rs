//! Agreements and the rules they put in force.
