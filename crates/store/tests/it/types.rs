//! The types of columns: one spelling each, the same on both engines.

use store::{Cents, Giorno, Id, Instant, Json, Random, StoreError};

enum Thing {}

#[test]
fn an_id_has_one_spelling() {
    let text = "019ac3d4-5e6f-7a8b-9c0d-1e2f3a4b5c6d";
    assert_eq!(text.parse::<Id<Thing>>().unwrap().to_string(), text);
    for odd in ["019AC3D4-5E6F-7A8B-9C0D-1E2F3A4B5C6D", "019ac3d45e6f7a8b9c0d1e2f3a4b5c6d", "", "1"] {
        assert!(odd.parse::<Id<Thing>>().is_err(), "{odd}");
    }
}

#[test]
fn a_day_has_one_spelling() {
    assert_eq!("2026-02-28".parse::<Giorno>().unwrap().to_string(), "2026-02-28");
    for odd in ["2026-02-29", "2026-2-28", "20260228", "28/02/2026", "2026-02-28T00:00", "+002026-02-28", ""]
    {
        assert!(odd.parse::<Giorno>().is_err(), "{odd}");
    }
}

#[test]
fn the_civil_day_is_italys_in_summer_and_winter() {
    let at = |text: &str| Instant::from(text.parse::<jiff::Timestamp>().unwrap()).giorno().to_string();
    assert_eq!(at("2026-07-01T21:59:59Z"), "2026-07-01");
    assert_eq!(at("2026-07-01T22:00:00Z"), "2026-07-02");
    assert_eq!(at("2026-12-31T22:59:59Z"), "2026-12-31");
    assert_eq!(at("2026-12-31T23:00:00Z"), "2027-01-01");
}

#[test]
fn an_instant_out_of_the_calendar_does_not_break_the_page() {
    assert_eq!(Instant::from_micros(i64::MAX).giorno().to_string(), "9999-12-30");
    assert_eq!(Instant::MIN.plus(jiff::SignedDuration::MIN), Instant::MIN);
}

#[test]
fn money_that_does_not_fit_is_nothing() {
    assert_eq!(Cents::new(i64::MAX).checked_add(Cents::new(1)), None);
    assert_eq!(Cents::new(150).checked_sub(Cents::new(200)), Some(Cents::new(-50)));
}

#[test]
fn a_json_text_of_another_shape_is_an_error_without_its_content() {
    let json = Json::write(&serde_json::json!(["Anna"])).unwrap();
    assert_eq!(json.as_str(), r#"["Anna"]"#);
    let moved = serde_json::from_str::<Vec<String>>(json.as_str()).unwrap();
    assert_eq!(moved, ["Anna"]);
    assert_eq!(format!("{json:?}"), "Json(8 bytes)");
    assert_eq!(StoreError::Decode.to_string(), "a row does not have the expected form");
}

#[test]
fn seeded_chance_repeats_and_the_systems_does_not() {
    assert_eq!(Random::seeded(7).bytes::<16>(), Random::seeded(7).bytes::<16>());
    let (one, other) = (Random::from_system().unwrap(), Random::from_system().unwrap());
    assert_ne!(one.bytes::<16>(), other.bytes::<16>());
}
