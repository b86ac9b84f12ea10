//! The press: a template and its data in, a PDF out, with the standards enforced by the compiler.

use std::sync::LazyLock;

use serde::Serialize;
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult, Warned},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::lingua::testi;
use super::{
    Lingua,
    carattere::{BOOK, FONTS, make_printable},
};

/// What a document reads besides the templates: the file with its data.
const DATA: &str = "dati.json";

const TEMPLATES: [(&str, &str); 6] = [
    ("lettera.typ", include_str!("../../modelli/lettera.typ")),
    ("mandato.typ", include_str!("../../modelli/mandato.typ")),
    ("ricevuta.typ", include_str!("../../modelli/ricevuta.typ")),
    ("testi/it.toml", testi(Lingua::It)),
    ("testi/de.toml", testi(Lingua::De)),
    ("testi/en.toml", testi(Lingua::En)),
];

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// How many documents ago something must have been used to be still remembered between two printings.
const MEMORY: usize = 10;

/// Says why a document could not be printed. The words of the compiler may quote the data: they stay out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StampaError {
    /// The data cannot be written for the template, such as an address too long for a QR code.
    #[error("the data of the document cannot be written")]
    Data,
    /// The template is wrong for these data.
    #[error("the document cannot be composed ({0} errors)")]
    Compose(usize),
    /// The document would not be PDF/A-2a and PDF/UA-1.
    #[error("the document does not meet the standards ({0} errors)")]
    Standards(usize),
}

/// Prints `data` on the template of this name.
pub(super) fn print(template: &str, data: &impl Serialize) -> Result<Vec<u8>, StampaError> {
    let mut value = serde_json::to_value(data).map_err(|_| StampaError::Data)?;
    make_printable(&mut value);
    let data = serde_json::to_vec(&value).map_err(|_| StampaError::Data)?;
    let page = Foglio { main: file_id(template)?, data: Bytes::new(data) };

    let Warned { output, .. } = typst::compile::<PagedDocument>(&page);
    let document = output.map_err(|errors| StampaError::Compose(errors.len()))?;
    let pdf =
        typst_pdf::pdf(&document, &options()?).map_err(|errors| StampaError::Standards(errors.len()))?;
    typst::comemo::evict(MEMORY);
    Ok(pdf)
}

fn options() -> Result<PdfOptions, StampaError> {
    let standards =
        PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).map_err(|_| StampaError::Standards(1))?;
    Ok(PdfOptions {
        creator: Smart::Custom(Some("patrocinio".to_owned())),
        standards,
        ..PdfOptions::default()
    })
}

fn file_id(path: &str) -> Result<FileId, StampaError> {
    let path = VirtualPath::new(path).map_err(|_| StampaError::Compose(1))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// All that the compiler can see: the templates, the fonts and one document's data. No disk, no network, no clock.
struct Foglio {
    main: FileId,
    data: Bytes,
}

impl World for Foglio {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let text = template(id)?;
        Ok(Source::new(id, text.to_owned()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id.vpath().get_without_slash() == DATA {
            return Ok(self.data.clone());
        }
        Ok(Bytes::from_string(template(id)?))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn template(id: FileId) -> FileResult<&'static str> {
    let path = id.vpath().get_without_slash();
    let found = TEMPLATES.iter().find(|(name, _)| *name == path);
    found.map(|(_, text)| *text).ok_or_else(|| FileError::NotFound(path.into()))
}
