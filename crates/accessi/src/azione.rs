//! What one can ask to do: an action is a type, so a `Permit` for one never serves for another.

use crate::risorsa::Resource;

/// What an action leaves in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionKind {
    /// It changes something.
    Atto,
    /// It only looks.
    Lettura,
}

/// An action that the policies know.
///
/// ```
/// # use accessi::{Action, ActionKind, Kind, Resource};
/// pub struct Mandato;
/// impl Resource for Mandato {
///     const KIND: Kind = Kind::Mandato;
/// }
///
/// pub struct Revoke;
/// impl Action for Revoke {
///     const NAME: &'static str = "mandato.revoke";
///     const KIND: ActionKind = ActionKind::Atto;
///     type On = Mandato;
/// }
/// ```
pub trait Action: Send + Sync + 'static {
    /// Its name in `policies/schema.cedarschema`.
    const NAME: &'static str;
    /// Whether it changes or only looks.
    const KIND: ActionKind;
    /// What it is done on.
    type On: Resource;
}
