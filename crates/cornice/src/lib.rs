//! The frame of every page: layout, forms, translations, error pages, problem+json.
//!
//! A chapter hands over its texts ([`Testi`]), its pages ([`Pagina`]) and its errors ([`Guasto`]); the program puts
//! them together in a [`House`], which dresses the router.

pub mod assets;
mod bodies;
pub mod components;
mod failure;
pub mod file;
mod form;
mod frame;
mod headers;
mod house;
mod layout;
mod lingua;
mod origin;
mod pages;
mod pagina;
mod request_number;
mod strade;
pub mod testi;
mod trace;
mod viewer;

pub use failure::{Failure, Guasto};
pub use form::{Campo, Choice, Field, Fields, Form, Group, Summary, Upload, UploadedFile, parse_date};
pub use frame::Frame;
pub use house::{Doors, House, Profile};
pub use lingue::Lingua;
pub use origin::Origin;
pub use pagina::{Pagina, Testa};
pub use request_number::RequestNumber;
pub use strade::Strade;
pub use testi::{Arg, Message, Phrase, Testi, TestiError, Texts, Voce};
pub use viewer::{Entry, Silence, Viewer};

/// The frame's own texts; [`Texts::load`] adds them by itself.
pub const TESTI: Testi = Testi {
    crate_name: "cornice",
    it: include_str!("../locales/it.ftl"),
    de: include_str!("../locales/de.ftl"),
    en: include_str!("../locales/en.ftl"),
};
