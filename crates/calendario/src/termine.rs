//! The last day of a term counted in calendar days.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::festivo::is_festivo;

/// A term runs past the last day that can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the term runs past the end of the calendar")]
pub struct CalendarioError;

/// Counts a term of calendar days from the day on which it starts to run, that day left out; a term that would end
/// on a holiday ends on the first following day that is not one (art. 2963 of the civil code).
pub fn last_day(start: Date, giorni: i64) -> Result<Date, CalendarioError> {
    let mut day = start.checked_add(giorni.days()).map_err(|_| CalendarioError)?;
    while is_festivo(day) {
        day = day.tomorrow().map_err(|_| CalendarioError)?;
    }
    Ok(day)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_starting_day_is_left_out() {
        assert_eq!(last_day(date(2026, 3, 2), 1), Ok(date(2026, 3, 3)));
    }

    #[test]
    fn a_term_that_ends_on_a_holiday_moves_to_the_next_working_day() {
        // 90 days from 26 September 2026 is Christmas; Saint Stephen is Saturday; the 27th is Sunday.
        assert_eq!(last_day(date(2026, 9, 26), 90), Ok(date(2026, 12, 28)));
    }

    #[test]
    fn a_term_past_the_end_of_time_is_an_error() {
        assert_eq!(last_day(Date::MAX, 1), Err(CalendarioError));
    }

    proptest! {
        #[test]
        fn a_later_start_never_ends_earlier(start in 0i32..20_000, giorni in 1i64..400) {
            let first = date(1990, 1, 1).checked_add(i64::from(start).days()).unwrap();
            let next = first.tomorrow().unwrap();
            prop_assert!(last_day(first, giorni).unwrap() <= last_day(next, giorni).unwrap());
        }
    }
}
