//! The bench: the real program, the world in it, and a small browser for each of those who use it.

mod browser;
mod gesti;
mod house;
mod lingue;
mod mondo;
mod page;

pub(crate) use browser::{Browser, Gone};
pub(crate) use gesti::{
    Richiesta, confirm, fill_identity, identify_with, open_desk, prepare_claim, protocol_of, send_claim,
    sign, take_charge, take_in_charge, try_identify_with,
};
pub(crate) use house::{House, Server, list_strade};
pub(crate) use lingue::{LINGUE, require_in_three_languages, say};
pub(crate) use mondo::find_persona;
pub(crate) use page::{Page, Submission};
