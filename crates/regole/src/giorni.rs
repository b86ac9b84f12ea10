//! Civil dates as the law counts them: completed years and months, month ends, 29 February.

use jiff::civil::Date;

use crate::attesa::ErroreRiga;

/// Completed years from birth to a day. A birthday on 29 February is completed on 1 March of a common year.
pub(crate) fn completed_years(da: Date, a: Date) -> Result<i64, ErroreRiga> {
    if a < da {
        return Err(ErroreRiga::DateContraddittorie);
    }
    let before_birthday = (a.month(), a.day()) < (da.month(), da.day());
    Ok(i64::from(a.year()) - i64::from(da.year()) - i64::from(before_birthday))
}

/// Completed months: the most that can be added to the first day without passing the second.
pub(crate) fn completed_months(da: Date, a: Date) -> Result<i64, ErroreRiga> {
    if a < da {
        return Err(ErroreRiga::DateContraddittorie);
    }
    let months = month_number(a) - month_number(da);
    let anniversary = add_months(da, months)?;
    Ok(months - i64::from(anniversary > a))
}

/// The same day after some years; 29 February becomes 1 March of a common year.
pub(crate) fn add_years(da: Date, anni: i64) -> Result<Date, ErroreRiga> {
    let year = i64::from(da.year()).checked_add(anni).ok_or(ErroreRiga::Overflow)?;
    let (month, day) = (i64::from(da.month()), i64::from(da.day()));
    date(year, month, day).or_else(|_| date(year, 3, 1)).map_err(|_| ErroreRiga::Overflow)
}

/// The same day after some months; a day that the month does not have becomes its last.
pub(crate) fn add_months(da: Date, mesi: i64) -> Result<Date, ErroreRiga> {
    let number = month_number(da).checked_add(mesi).ok_or(ErroreRiga::Overflow)?;
    let (year, month) = (number.div_euclid(12), number.rem_euclid(12) + 1);
    let first = date(year, month, 1).map_err(|_| ErroreRiga::Overflow)?;
    let day = da.day().min(first.days_in_month());
    date(year, month, i64::from(day))
}

/// Some days later.
pub(crate) fn add_days(da: Date, giorni: i64) -> Result<Date, ErroreRiga> {
    let span = jiff::Span::new().try_days(giorni).map_err(|_| ErroreRiga::Overflow)?;
    da.checked_add(span).map_err(|_| ErroreRiga::Overflow)
}

/// The first day of the next month.
pub(crate) fn first_of_next_month(da: Date) -> Result<Date, ErroreRiga> {
    add_months(da.first_of_month(), 1)
}

/// Days from one date to another, negative when it comes before.
pub(crate) fn days_between(da: Date, a: Date) -> Result<i64, ErroreRiga> {
    let span = da.until(a).map_err(|_| ErroreRiga::Overflow)?;
    Ok(i64::from(span.get_days()))
}

/// A date from its parts.
pub(crate) fn date(anno: i64, mese: i64, giorno: i64) -> Result<Date, ErroreRiga> {
    let parts = (i16::try_from(anno), i8::try_from(mese), i8::try_from(giorno));
    let (Ok(anno), Ok(mese), Ok(giorno)) = parts else { return Err(ErroreRiga::DataInesistente) };
    Date::new(anno, mese, giorno).map_err(|_| ErroreRiga::DataInesistente)
}

fn month_number(data: Date) -> i64 {
    i64::from(data.year()) * 12 + i64::from(data.month()) - 1
}
