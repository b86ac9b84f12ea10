//! The pieces that pages are made of; each prints itself inside a chapter's template: `{{ timeline }}`.

mod callout;
mod chip;
mod definitions;
mod empty;
mod facts;
mod icon;
mod identity_card;
mod pager;
mod qr;
mod stepper;
mod timeline;

pub use callout::Callout;
pub use chip::{Chip, Tone};
pub use definitions::Definitions;
pub use empty::Empty;
pub use facts::{Fact, FactsTable};
pub use icon::Icon;
pub use identity_card::IdentityCard;
pub use pager::Pager;
pub use qr::{QrBlock, QrError};
pub use stepper::Stepper;
pub use timeline::{Happening, Timeline};
