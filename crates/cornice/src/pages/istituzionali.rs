//! The pages that every public site must have: privacy, legal notes, accessibility.

use askama::Template;
use axum::response::Response;

use crate::failure::Failure;
use crate::frame::Frame;
use crate::pagina::{Pagina, Testa};
use crate::testi::Voce;

#[derive(Template)]
#[template(path = "pages/institutional.html")]
struct Institutional<'a> {
    t: &'a Voce,
    title: &'static str,
    sections: &'static [(&'static str, &'static str)],
}

impl Pagina for Institutional<'_> {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say(self.title))
    }
}

/// Says which data are used, why, and who sees them (Regulation (EU) 2016/679, art. 13).
pub(super) async fn privacy(frame: Frame) -> Result<Response, Failure> {
    show(
        &frame,
        "cornice-privacy",
        &[
            ("cornice-privacy-titolari", "cornice-privacy-titolari-testo"),
            ("cornice-privacy-dati", "cornice-privacy-dati-testo"),
            ("cornice-privacy-registro", "cornice-privacy-registro-testo"),
            ("cornice-privacy-cookie", "cornice-privacy-cookie-testo"),
        ],
    )
}

/// Says what the program is and under which licence.
pub(super) async fn legal_notes(frame: Frame) -> Result<Response, Failure> {
    show(
        &frame,
        "cornice-note-legali",
        &[
            ("cornice-note-servizio", "cornice-note-servizio-testo"),
            ("cornice-note-licenza", "cornice-note-licenza-testo"),
        ],
    )
}

/// Says how far the pages conform, and how to report a barrier (D.Lgs. 106/2018, art. 3-quater of L. 4/2004).
pub(super) async fn accessibility(frame: Frame) -> Result<Response, Failure> {
    show(
        &frame,
        "cornice-accessibilita",
        &[
            ("cornice-accessibilita-stato", "cornice-accessibilita-stato-testo"),
            ("cornice-accessibilita-segnala", "cornice-accessibilita-segnala-testo"),
        ],
    )
}

fn show(
    frame: &Frame,
    title: &'static str,
    sections: &'static [(&'static str, &'static str)],
) -> Result<Response, Failure> {
    frame.page(&Institutional { t: frame.voce(), title, sections })
}
