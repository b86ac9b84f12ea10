//! What both documents name: the person, the patronato, its office, and where to check the paper.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize, Serializer};
use store::{Giorno, Instant};

static ITALY: TimeZone = jiff::tz::get!("Europe/Rome");

/// The person who gives the mandate or makes the claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Persona {
    /// Name and surname.
    pub nome: String,
    /// Codice fiscale.
    pub codice_fiscale: String,
    /// Date of birth.
    #[serde(serialize_with = "giorno")]
    pub nascita: Giorno,
}

/// The patronato.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Patronato {
    /// The short name, for the letterhead.
    pub nome: String,
    /// The full name, for the text: D.M. 193/2008 art. 4 asks for it expressly.
    pub denominazione: String,
}

/// The office of the patronato in charge of the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sede {
    /// The name of the office.
    pub nome: String,
    /// The address on one line.
    pub indirizzo: String,
}

/// How whoever holds the paper can check it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verifica {
    /// The code to type, which says nothing about the person.
    pub codice: String,
    /// The address of the page where the code is typed.
    pub indirizzo: String,
    /// The address with the code in it, for the QR code.
    #[serde(rename(serialize = "qr"), serialize_with = "super::qr::svg")]
    pub collegamento: String,
}

/// Writes a day as the templates read it: year, month and day apart.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
pub(super) fn giorno<S: Serializer>(giorno: &Giorno, serializer: S) -> Result<S::Ok, S::Error> {
    let date = giorno.date();
    Data { anno: date.year(), mese: date.month(), giorno: date.day() }.serialize(serializer)
}

/// Writes an instant as the templates read it: the clock on the wall in Italy, with its offset.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
pub(super) fn istante<S: Serializer>(istante: &Instant, serializer: S) -> Result<S::Ok, S::Error> {
    let wall = istante.timestamp().to_zoned_datetime(ITALY.clone());
    let data = Data { anno: wall.year(), mese: wall.month(), giorno: wall.day() };
    let fuso = wall.strftime("%:z").to_string();
    Istante { data, ora: wall.hour(), minuto: wall.minute(), secondo: wall.second(), fuso }
        .serialize(serializer)
}

#[derive(Serialize)]
struct Data {
    anno: i16,
    mese: i8,
    giorno: i8,
}

#[derive(Serialize)]
struct Istante {
    #[serde(flatten)]
    data: Data,
    ora: i8,
    minuto: i8,
    secondo: i8,
    fuso: String,
}
