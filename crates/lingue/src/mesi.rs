//! The months' names.

use crate::Lingua;

const IT: [&str; 12] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];
const DE: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];
const EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Tells the name of a month, from 1 to 12, as it stands within a sentence; nothing for any other number.
#[must_use]
pub fn month_name(lingua: Lingua, month: i8) -> &'static str {
    let names = match lingua {
        Lingua::It => &IT,
        Lingua::De => &DE,
        Lingua::En => &EN,
    };
    let place = usize::try_from(month).ok().and_then(|month| month.checked_sub(1));
    place.and_then(|place| names.get(place)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_has_one_name_in_each_language() {
        let march = Lingua::ALL.map(|lingua| month_name(lingua, 3));
        assert_eq!(march, ["marzo", "März", "March"]);
        assert_eq!((month_name(Lingua::It, 1), month_name(Lingua::De, 12)), ("gennaio", "Dezember"));
        assert_eq!([-1, 0, 13].map(|month| month_name(Lingua::En, month)), [""; 3]);
    }
}
