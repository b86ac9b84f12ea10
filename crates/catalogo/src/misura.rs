//! What the amount of a card measures.

/// What the amount of a card measures: only what is owed adds up to what a year costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Misura {
    /// What the card itself gives, as long as the right lasts.
    #[default]
    Dovuto,
    /// The whole that is paid, with what was paid before: a pension after its increase.
    Intero,
    /// What the card gives for some months only: twelve of them are not a year's due.
    ATermine,
}

impl Misura {
    pub(crate) const NOMI: [(&'static str, Self); 3] =
        [("dovuto", Self::Dovuto), ("intero", Self::Intero), ("a_termine", Self::ATermine)];
}
