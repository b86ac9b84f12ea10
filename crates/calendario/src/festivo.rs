//! Which days are national holidays: L. 260/1949 art. 2, as changed since, and every Sunday.

use jiff::civil::{Date, Weekday};

/// Fixed holidays: month, day, and the first year of each.
const FISSI: [(i8, i8, i16); 11] = [
    (1, 1, 1949),
    (1, 6, 1986), // D.P.R. 792/1985 gave Epiphany back.
    (4, 25, 1949),
    (5, 1, 1949),
    (6, 2, 2001), // L. 336/2000.
    (8, 15, 1949),
    (10, 4, 2026), // Saint Francis, holiday again since 2026.
    (11, 1, 1949),
    (12, 8, 1949),
    (12, 25, 1949),
    (12, 26, 1949),
];

/// Tells whether a day is a Sunday or a national holiday. Local patrons are not national: they move no term of law.
#[must_use]
pub fn is_festivo(day: Date) -> bool {
    day.weekday() == Weekday::Sunday || is_fixed(day) || is_easter_monday(day)
}

fn is_fixed(day: Date) -> bool {
    FISSI.iter().any(|&(month, date, since)| day.month() == month && day.day() == date && day.year() >= since)
}

fn is_easter_monday(day: Date) -> bool {
    day.yesterday().is_ok_and(|yesterday| easter(day.year()) == Some(yesterday))
}

/// Computes Easter Sunday of the Gregorian calendar (the anonymous algorithm, in Meeus's form).
#[must_use]
pub fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let golden = y % 19;
    let (century, within) = (y / 100, y % 100);
    let (leap_centuries, century_rest) = (century / 4, century % 4);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - leap_centuries - moon_shift + 15) % 30;
    let weekday = (32 + 2 * century_rest + 2 * (within / 4) - epact - within % 4) % 7;
    let correction = (golden + 11 * epact + 22 * weekday) / 451;
    let march_days = epact + weekday - 7 * correction + 114;
    let month = i8::try_from(march_days / 31).ok()?;
    let date = i8::try_from(march_days % 31 + 1).ok()?;
    Date::new(year, month, date).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn easter_falls_on_the_published_days() {
        for (year, month, day) in
            [(1961, 4, 2), (2000, 4, 23), (2008, 3, 23), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25)]
        {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn the_national_holidays_of_2027_are_those_published() {
        let published = [
            (1, 1),
            (1, 6),
            (3, 28),
            (3, 29),
            (4, 25),
            (5, 1),
            (6, 2),
            (8, 15),
            (10, 4),
            (11, 1),
            (12, 8),
            (12, 25),
            (12, 26),
        ];
        for (month, day) in published {
            assert!(is_festivo(date(2027, month, day)), "{day}/{month}");
        }
        let others = (1..=12i8).flat_map(|month| (1..=28i8).map(move |day| date(2027, month, day)));
        for day in others.filter(|day| !published.contains(&(day.month(), day.day()))) {
            assert_eq!(is_festivo(day), day.weekday() == Weekday::Sunday, "{day}");
        }
    }

    #[test]
    fn saint_francis_is_a_holiday_since_2026() {
        assert!(!is_festivo(date(2025, 10, 4)));
        assert!(is_festivo(date(2026, 10, 4)));
    }

    proptest! {
        #[test]
        fn easter_is_a_sunday_between_22_march_and_25_april(year in 1583i16..=9999) {
            let day = easter(year).unwrap();
            prop_assert_eq!(day.weekday(), Weekday::Sunday);
            prop_assert!(date(year, 3, 22) <= day && day <= date(year, 4, 25));
        }
    }
}
