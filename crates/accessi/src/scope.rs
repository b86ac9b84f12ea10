//! The scope of a list: the decision on many rows at once, which becomes the WHERE.

mod widest;

use store::Instant;
use store::orm::*;

use crate::actor::{SedeId, SedeInpsId, SoggettoId};
use crate::rows::titoli as title_rows;
use crate::titoli::{self, Titolare};

pub(crate) use widest::widest;

/// Which rows of a table the actor may list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// The rows about the actor himself.
    Soggetto(SoggettoId),
    /// The rows of a patronato's office, except those about the actor and his relatives.
    Sede {
        /// The office.
        sede: SedeId,
        /// About whom not.
        tranne: Vec<SoggettoId>,
    },
    /// The rows for an INPS office, except those about the actor and his relatives.
    SedeInps {
        /// The office.
        sede: SedeInpsId,
        /// About whom not.
        tranne: Vec<SoggettoId>,
    },
    /// The rows that a title of the office covers, except those about the actor and his relatives.
    Titoli {
        /// The office that holds the titles.
        titolare: Titolare,
        /// The instant at which they must run.
        now: Instant,
        /// Whether titles that ended because the intervention was settled count too.
        definiti: bool,
        /// About whom not.
        tranne: Vec<SoggettoId>,
    },
}

/// The columns of a table by which it can be narrowed; a table without the column that a scope needs lists nothing.
#[derive(Debug, Clone, Copy)]
pub struct Columns<C> {
    /// The person.
    pub soggetto: C,
    /// The patronato's office.
    pub sede: Option<C>,
    /// The INPS office.
    pub sede_inps: Option<C>,
    /// The mandate that the row is, or belongs to.
    pub mandato: Option<C>,
    /// The claim that the row is, or belongs to.
    pub domanda: Option<C>,
}

impl<C> Columns<C> {
    /// The columns of a table that has only the person's.
    #[must_use]
    pub fn only(soggetto: C) -> Self {
        Self { soggetto, sede: None, sede_inps: None, mandato: None, domanda: None }
    }
}

impl Scope {
    /// Gives the WHERE.
    #[must_use]
    pub fn condition<C: ColumnTrait>(&self, columns: Columns<C>) -> Condition {
        match self {
            Self::Soggetto(soggetto) => Condition::all().add(columns.soggetto.eq(*soggetto)),
            Self::Sede { sede, tranne } => match columns.sede {
                Some(column) => except(&columns, tranne).add(column.eq(*sede)),
                None => nothing(),
            },
            Self::SedeInps { sede, tranne } => match columns.sede_inps {
                Some(column) => except(&columns, tranne).add(column.eq(*sede)),
                None => nothing(),
            },
            Self::Titoli { titolare, now, definiti, tranne } => {
                let titles = if *definiti {
                    titoli::valid_or_settled(*titolare, *now)
                } else {
                    titoli::valid(*titolare, *now)
                };
                except(&columns, tranne).add(covered(&columns, *titolare, titles))
            }
        }
    }
}

fn except<C: ColumnTrait>(columns: &Columns<C>, tranne: &[SoggettoId]) -> Condition {
    Condition::all().add(columns.soggetto.is_not_in(tranne.iter().copied()))
}

fn nothing() -> Condition {
    Condition::any().add(Expr::value(false))
}

/// Says in SQL what the titles' coverage says in Rust: some of the titles is about the row's person and, where the row
/// belongs to a mandate or a claim, comes from that one.
fn covered<C: ColumnTrait>(columns: &Columns<C>, titolare: Titolare, titles: Condition) -> Expr {
    use title_rows::Column;

    let mut title =
        titles.add(Expr::col((title_rows::Entity, Column::Soggetto)).eq(columns.soggetto.into_expr()));
    if let Some(mandato) = columns.mandato {
        let same = Expr::col((title_rows::Entity, Column::Mandato)).eq(mandato.into_expr());
        title = title.add(Condition::any().add(mandato.is_null()).add(same));
    }
    if let (Some(domanda), Titolare::SedeInps(_)) = (columns.domanda, titolare) {
        let same = Expr::col((title_rows::Entity, Column::Fonte)).eq(domanda.into_expr());
        title = title.add(Condition::any().add(domanda.is_null()).add(same));
    }
    let select =
        sea_query::Query::select().expr(Expr::value(1)).from(title_rows::Entity).cond_where(title).to_owned();
    Expr::exists(select)
}
