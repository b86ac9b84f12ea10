//! The program's own pages: the entrance, the login, the choice of the role, the desk.

pub(crate) mod cerca;
pub(crate) mod desk;
pub(crate) mod home;
pub(crate) mod login;
pub(crate) mod ripresa;
pub(crate) mod roles;

use cornice::Testi;

/// The texts of these pages.
pub(crate) const TESTI: Testi = Testi {
    crate_name: "patrocinio",
    it: include_str!("../locales/it.ftl"),
    de: include_str!("../locales/de.ftl"),
    en: include_str!("../locales/en.ftl"),
};
