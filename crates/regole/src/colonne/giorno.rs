//! Dates packed in a whole number that sorts as they do: year, month and day, so that years are a subtraction away.

use jiff::civil::Date;

/// Before every date.
pub(super) const NEVER: i32 = i32::MIN;
/// After every date.
pub(super) const ALWAYS: i32 = i32::MAX;

/// Months and days take this many bits.
const MONTH_AND_DAY: u32 = 9;
const DAY: u32 = 5;
const MONTH_AND_DAY_BITS: i32 = (1 << MONTH_AND_DAY) - 1;
const LEAP_DAY: i32 = (2 << DAY) + 29;
/// The years of the calendar.
const YEARS: std::ops::RangeInclusive<i32> = -9999..=9999;

pub(super) fn pack(date: Date) -> i32 {
    (i32::from(date.year()) << MONTH_AND_DAY) | (i32::from(date.month()) << DAY) | i32::from(date.day())
}

pub(super) fn unpack(packed: i32) -> Option<Date> {
    if packed == NEVER || packed == ALWAYS {
        return None;
    }
    let year = i16::try_from(packed >> MONTH_AND_DAY).ok()?;
    let month = i8::try_from((packed >> DAY) & 15).ok()?;
    let day = i8::try_from(packed & 31).ok()?;
    Date::new(year, month, day).ok()
}

/// Completed years from one day to a later one: month and day borrow a year when they have not come yet.
pub(super) const fn completed_years(da: i32, a: i32) -> i32 {
    (a - da) >> MONTH_AND_DAY
}

/// The same day some months later; a day that the month does not have becomes its last. None outside the calendar.
pub(super) fn add_months(packed: i32, months: i64) -> Option<i32> {
    let number = i64::from(year(packed)) * 12 + i64::from(month(packed)) - 1 + months;
    let (year, month) = (number.div_euclid(12), i32::try_from(number.rem_euclid(12)).ok()? + 1);
    let year = i32::try_from(year).ok().filter(|year| YEARS.contains(year))?;
    let day = day(packed).min(days_in_month(year, month));
    Some((year << MONTH_AND_DAY) | (month << DAY) | day)
}

/// Tells whether every year has the day, and the calendar the day some years later; what has no end always moves.
pub(super) fn moves_by_years(packed: i32, years: i32) -> bool {
    let is_common = packed & MONTH_AND_DAY_BITS != LEAP_DAY;
    let stays = YEARS.contains(&year(packed).wrapping_add(years));
    (is_common & stays) | (packed == NEVER) | (packed == ALWAYS)
}

/// The same day some years later, for a day that moves; what has no end stays so.
pub(super) fn move_years(packed: i32, years: i32) -> i32 {
    let moved = packed.wrapping_add(years.wrapping_mul(1 << MONTH_AND_DAY));
    if packed == NEVER || packed == ALWAYS { packed } else { moved }
}

const fn days_in_month(year: i32, month: i32) -> i32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

pub(super) const fn year(packed: i32) -> i32 {
    packed >> MONTH_AND_DAY
}

pub(super) const fn month(packed: i32) -> i32 {
    (packed >> DAY) & 15
}

pub(super) const fn day(packed: i32) -> i32 {
    packed & 31
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::giorni;

    #[test]
    fn packed_dates_sort_and_count_years_as_dates_do() {
        let days: Vec<Date> = [
            date(1950, 1, 1),
            date(1956, 2, 29),
            date(1957, 2, 28),
            date(1957, 3, 1),
            date(2026, 12, 31),
            date(1899, 12, 31),
        ]
        .into();
        for first in &days {
            assert_eq!(unpack(pack(*first)), Some(*first));
            for second in &days {
                assert_eq!(pack(*first).cmp(&pack(*second)), first.cmp(second));
                for years in [-1, 0, 1, 67, 20_000] {
                    let expected = giorni::add_years(*first, years).ok().filter(|_| first.day() != 29);
                    let (packed, years) = (pack(*first), i32::try_from(years).unwrap());
                    let moved =
                        moves_by_years(packed, years).then(|| move_years(packed, years)).and_then(unpack);
                    assert_eq!(moved, expected, "{first} {years}");
                }
                for months in [-13, -1, 0, 1, 11, 12, 24, 804] {
                    let moved = add_months(pack(*first), months).and_then(unpack);
                    assert_eq!(moved, giorni::add_months(*first, months).ok(), "{first} {months}");
                }
                if let Ok(years) = giorni::completed_years(*first, *second) {
                    assert_eq!(
                        i64::from(completed_years(pack(*first), pack(*second))),
                        years,
                        "{first} {second}"
                    );
                }
            }
        }
    }
}
