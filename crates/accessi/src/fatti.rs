//! Which facts of the vocabulary a permit opens (GDPR art. 5, data minimisation).

use std::collections::BTreeSet;

/// The facts that a permit opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FattiAperti {
    /// All: the person looks at his own.
    Tutti,
    /// Those that the titles name, and no others.
    Solo(BTreeSet<String>),
}

impl Default for FattiAperti {
    fn default() -> Self {
        Self::Solo(BTreeSet::new())
    }
}

impl FattiAperti {
    /// Tells whether a fact is open, by its name in the vocabulary.
    #[must_use]
    pub fn opens(&self, fatto: &str) -> bool {
        match self {
            Self::Tutti => true,
            Self::Solo(names) => names.contains(fatto),
        }
    }
}
