//! The texts of the pages, in three languages, from every crate's own files.

mod arg;
pub mod check;
mod formats;
mod voce;

pub use arg::{Arg, Message};
pub use voce::{Phrase, Voce};

use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;

use lingue::Lingua;

/// The Fluent sources of one crate; every key begins with the crate's name and a hyphen.
#[derive(Clone, Copy, Debug)]
pub struct Testi {
    /// The crate's name, which is also the prefix of its keys.
    pub crate_name: &'static str,
    /// The Italian source, which the others translate.
    pub it: &'static str,
    /// The German translation.
    pub de: &'static str,
    /// The English translation.
    pub en: &'static str,
}

impl Testi {
    /// Tells the source in one language.
    #[must_use]
    pub const fn source(&self, lingua: Lingua) -> &'static str {
        match lingua {
            Lingua::It => self.it,
            Lingua::De => self.de,
            Lingua::En => self.en,
        }
    }
}

/// A source that cannot be loaded; the program refuses to start with it.
#[derive(Debug, thiserror::Error)]
#[error("texts of {crate_name} in {}: {problem}", lingua.code())]
pub struct TestiError {
    crate_name: &'static str,
    lingua: Lingua,
    problem: String,
}

/// Every text of the program, one bundle a language.
pub struct Texts {
    it: Bundle,
    de: Bundle,
    en: Bundle,
}

type Bundle = FluentBundle<FluentResource>;

impl Texts {
    /// Loads the sources of every crate, with cornice's own.
    pub fn load(sources: &[Testi]) -> Result<Arc<Self>, TestiError> {
        Ok(Arc::new(Self {
            it: bundle(sources, Lingua::It)?,
            de: bundle(sources, Lingua::De)?,
            en: bundle(sources, Lingua::En)?,
        }))
    }

    fn bundle(&self, lingua: Lingua) -> &Bundle {
        match lingua {
            Lingua::It => &self.it,
            Lingua::De => &self.de,
            Lingua::En => &self.en,
        }
    }

    /// Finds the text of a key, or of one of its attributes, in one language.
    pub(crate) fn find(&self, lingua: Lingua, message: &Message, attribute: Option<&str>) -> Option<String> {
        let bundle = self.bundle(lingua);
        let found = bundle.get_message(message.key())?;
        let pattern = match attribute {
            Some(name) => found.get_attribute(name)?.value(),
            None => found.value()?,
        };
        let arguments = message.fluent_args();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::warn!(key = message.key(), lingua = lingua.code(), "text misses an argument");
        }
        Some(text)
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Texts").finish_non_exhaustive()
    }
}

fn bundle(sources: &[Testi], lingua: Lingua) -> Result<Bundle, TestiError> {
    let mut bundle = Bundle::new_concurrent(vec![formats::identifier(lingua)]);
    // Isolation marks around arguments would travel with every name that is copied out of a page.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lingua {
        Lingua::It | Lingua::De => group_by_point,
        Lingua::En => group_by_comma,
    }));
    for testi in std::iter::once(&crate::TESTI).chain(sources) {
        let refuse = |problem| TestiError { crate_name: testi.crate_name, lingua, problem };
        let resource = FluentResource::try_new(testi.source(lingua).to_owned())
            .map_err(|(_, errors)| refuse(format!("{errors:?}")))?;
        bundle.add_resource(resource).map_err(|errors| refuse(format!("{errors:?}")))?;
    }
    Ok(bundle)
}

fn group_by_point(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    group(value, '.')
}

fn group_by_comma(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    group(value, ',')
}

/// Groups the thousands of whole numbers inside a text; the rest keeps Fluent's own form.
fn group(value: &FluentValue<'_>, separator: char) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else { return None };
    formats::whole(*value).map(|number| formats::grouped(number, separator))
}
