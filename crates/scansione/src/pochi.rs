//! Few people are not counted by who they are: they could be recognised, also by taking what is said from the total.

/// Fewer people than this are not counted.
pub(crate) const POCHI: u64 = 5;

/// What is said of counts that add up to a total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Detti {
    /// Not even the total, which is of few: only that there is somebody.
    Niente,
    /// The total, and nothing of how it is made up.
    Totale,
    /// The total and the counts, those apart that are marked.
    Conti {
        /// Which ones are not said, in the order of the counts.
        taciuti: Vec<bool>,
    },
}

/// Decides what is said of some counts, none of them zero.
///
/// Whoever knows this function and the total must not find a count that is not said. So where some are few, the smallest
/// of the others is not said either, nor what is equal to it: nobody can tell them from the few. Where all are few and
/// most are ones, they would be found by their number, and nothing is said but the total.
pub(crate) fn decide(counts: &[u64]) -> Detti {
    let total: u64 = counts.iter().sum();
    if total < POCHI {
        return Detti::Niente;
    }
    let is_few = |count: &&u64| **count < POCHI;
    let smallest = counts.iter().filter(|count| !is_few(count)).min();
    let limit = match (counts.iter().any(|count| is_few(&count)), smallest) {
        (false, _) => 0,
        (true, Some(smallest)) => *smallest,
        (true, None) if total < 2 * counts.len() as u64 => return Detti::Totale,
        (true, None) => total,
    };
    Detti::Conti { taciuti: counts.iter().map(|count| *count <= limit).collect() }
}

#[cfg(test)]
mod tests;
