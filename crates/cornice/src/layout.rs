//! The page around `<main>`, in Bootstrap Italia's skeleton.

use askama::Template;

use crate::assets;
use crate::components::Icon;
use crate::failure::Failure;
use crate::frame::Frame;
use crate::house::Doors;
use crate::pagina::{Pagina, Testa};
use crate::testi::Voce;
use crate::viewer::Viewer;
use lingue::Lingua;

/// A whole page, ready to be written.
#[derive(Debug, Template)]
#[template(path = "layout.html")]
pub(crate) struct Layout<'a> {
    t: &'a Voce,
    viewer: Option<&'a Viewer>,
    path: &'a str,
    route: &'a str,
    is_demonstration: bool,
    doors: Doors,
    testa: Testa,
    content: String,
}

impl<'a> Layout<'a> {
    /// Frames a chapter's page.
    pub(crate) fn new<P: Pagina>(frame: &'a Frame, pagina: &P) -> Result<Self, Failure> {
        let t = frame.voce();
        Ok(Self {
            t,
            viewer: frame.viewer(),
            path: &frame.path,
            route: &frame.route,
            is_demonstration: frame.is_demonstration(),
            doors: frame.house.doors(),
            testa: pagina.testa(t),
            content: pagina.render()?,
        })
    }

    /// Tells what htmx may do under our content policy: no inline style, no evaluated code; errors are shown.
    const fn htmx_config() -> &'static str {
        r##"{"includeIndicatorStyles":false,"allowEval":false,"selfRequestsOnly":true,"responseHandling":[{"code":"204","swap":false},{"code":"[23]..","swap":true},{"code":"422","swap":true},{"code":"[45]..","swap":true,"target":"#main","select":"#main","swapOverride":"outerHTML"}]}"##
    }
}
