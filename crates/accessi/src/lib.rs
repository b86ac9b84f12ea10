//! Actors, login, sessions, the gate and its Permit.
