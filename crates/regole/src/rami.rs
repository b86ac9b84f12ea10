//! The branches of an expression: each chain of `if … then … else if …`, case by case, as a table of the law would print it.

use crate::parser::parse;
use crate::sintassi::{Espressione, Forma};

/// Fewer conditions than these are read as easily in the expression.
const FEWEST_CONDITIONS: usize = 2;

/// A case of a chain, as the expression writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ramo<'t> {
    /// The condition; none for all that is left.
    pub se: Option<&'t str>,
    /// What holds then.
    pub allora: &'t str,
}

/// Finds the chains of cases of an expression, outer ones first. A text that is no expression has none.
#[must_use]
pub fn branches(text: &str) -> Vec<Vec<Ramo<'_>>> {
    let mut chains = Vec::new();
    if let Ok(tree) = parse(text) {
        collect(&tree, text, &mut chains);
    }
    chains
}

fn collect<'t>(tree: &Espressione, text: &'t str, chains: &mut Vec<Vec<Ramo<'t>>>) {
    let written = |part: &Espressione| text.get(part.span.range()).unwrap_or_default().trim();
    let (mut chain, mut inside, mut rest) = (Vec::new(), Vec::new(), tree);
    while let Forma::Se { condizione, allora, altrimenti } = &rest.forma {
        chain.push(Ramo { se: Some(written(condizione)), allora: written(allora) });
        inside.extend([condizione.as_ref(), allora.as_ref()]);
        rest = altrimenti;
    }
    if chain.is_empty() {
        inside = tree.parts();
    } else {
        let conditions = chain.len();
        chain.push(Ramo { se: None, allora: written(rest) });
        inside.push(rest);
        if conditions >= FEWEST_CONDITIONS {
            chains.push(chain);
        }
    }
    for part in inside {
        collect(part, text, chains);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case<'t>(se: &'t str, allora: &'t str) -> Ramo<'t> {
        Ramo { se: Some(se), allora }
    }

    #[test]
    fn a_chain_is_read_case_by_case_wherever_it_stands() {
        let text = "sum(for t in tutti return min(quota, if t.reddito <= 3 * minimo then quota\n  \
                    else if t.reddito <= 4 * minimo then max(quota * 75 percento, 0) else quota * 60 percento))";
        let expected = vec![
            case("t.reddito <= 3 * minimo", "quota"),
            case("t.reddito <= 4 * minimo", "max(quota * 75 percento, 0)"),
            Ramo { se: None, allora: "quota * 60 percento" },
        ];
        assert_eq!(branches(text), [expected]);
    }

    #[test]
    fn a_chain_inside_a_case_comes_after_the_one_around_it() {
        let text = "if a then (if b then 1 else if c then 2 else 3) else if d then 4 else 5";
        let found = branches(text);
        assert_eq!(found.len(), 2);
        assert_eq!(found[1], [case("b", "1"), case("c", "2"), Ramo { se: None, allora: "3" }]);
    }

    #[test]
    fn a_single_condition_and_a_text_that_is_no_expression_have_no_table() {
        assert!(branches("if a then 1 else 2").is_empty());
        assert!(branches("if a then").is_empty());
    }
}
