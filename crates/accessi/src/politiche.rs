//! The policies: loaded, checked against their schema, and asked.

mod question;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::fmt::{self, Write as _};
use std::path::Path;

use cedar_policy::{
    AuthorizationError, Authorizer, Decision, EntityUid, PolicyId, PolicySet, PolicySetError, Schema,
    ValidationMode, Validator,
};

pub(crate) use question::{Question, Thing};

/// The name of the schema's file.
const SCHEMA: &str = "schema.cedarschema";
/// The end of a policy file's name.
const POLICY_EXTENSION: &str = "cedar";
/// The policies that travel in the program, by file name; a test compares the list with the folder.
const EMBEDDED: &[(&str, &str)] = &[
    ("domande.cedar", include_str!("../../../policies/domande.cedar")),
    ("edizioni.cedar", include_str!("../../../policies/edizioni.cedar")),
    ("fascicoli.cedar", include_str!("../../../policies/fascicoli.cedar")),
    ("mandati.cedar", include_str!("../../../policies/mandati.cedar")),
    ("persona.cedar", include_str!("../../../policies/persona.cedar")),
    ("sempre.cedar", include_str!("../../../policies/sempre.cedar")),
];
const EMBEDDED_SCHEMA: &str = include_str!("../../../policies/schema.cedarschema");

/// Why the answer is no, as far as the one who asks may know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// The login is not sure enough.
    Livello,
    /// The role's enablement does not cover this instant.
    Abilitazione,
    /// It is the professional's own file, or a relative's.
    Conflitto,
    /// There was a title and it has ended.
    TitoloCessato,
    /// No policy allows it.
    NonConsentito,
}

impl Refusal {
    /// Gives the stable code, which is also the key of the text.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Livello => "accessi-livello",
            Self::Abilitazione => "accessi-abilitazione",
            Self::Conflitto => "accessi-conflitto",
            Self::TitoloCessato => "accessi-titolo-cessato",
            Self::NonConsentito => "accessi-non-consentito",
        }
    }

    /// Reads the `@refusal` annotation of a forbidding policy.
    fn of_annotation(text: &str) -> Option<Self> {
        match text {
            "livello" => Some(Self::Livello),
            "abilitazione" => Some(Self::Abilitazione),
            "conflitto" => Some(Self::Conflitto),
            _ => None,
        }
    }
}

/// Why a set of policies is not taken into use.
#[derive(Debug, thiserror::Error)]
pub enum PoliticheError {
    /// The folder, or a file in it, cannot be read.
    #[error("cannot read the policies in {0}")]
    Read(String, #[source] std::io::Error),
    /// A file is not Cedar.
    #[error("{file}: {detail}")]
    Syntax {
        /// The file's name.
        file: String,
        /// What the parser says, with the place.
        detail: String,
    },
    /// A policy has no `@id`, a forbidding one no `@refusal`, or one that nobody knows.
    #[error("{file}: {detail}")]
    Annotation {
        /// The file's name.
        file: String,
        /// What is missing.
        detail: &'static str,
    },
    /// Two policies have the same `@id`.
    #[error("two policies have the same id")]
    Duplicate(#[from] Box<PolicySetError>),
    /// The policies do not fit the schema: a misspelt name, a wrong type, a policy that can never apply.
    #[error("the policies do not fit the schema:{0}")]
    Invalid(String),
}

/// Policies that fit their schema, ready to be asked.
pub struct Politiche {
    schema: Schema,
    policies: PolicySet,
    refusals: HashMap<PolicyId, Refusal>,
    authorizer: Authorizer,
}

/// What the policies answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    Allow,
    /// A forbidding policy said so.
    Forbid(Refusal),
    /// No policy allows it.
    Nothing,
}

impl Answer {
    /// Gives the reason of an answer that is not a yes.
    pub(crate) fn refusal(self) -> Refusal {
        match self {
            Self::Forbid(refusal) => refusal,
            Self::Allow | Self::Nothing => Refusal::NonConsentito,
        }
    }
}

impl Politiche {
    /// Loads the policies that travel in the program.
    pub fn embedded() -> Result<Self, PoliticheError> {
        Self::load(EMBEDDED_SCHEMA, EMBEDDED)
    }

    /// Loads the policies of a folder, instead of those of the program.
    pub fn from_folder(folder: &Path) -> Result<Self, PoliticheError> {
        let unreadable = |error| PoliticheError::Read(folder.display().to_string(), error);
        let schema = std::fs::read_to_string(folder.join(SCHEMA)).map_err(unreadable)?;
        let mut files = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.extension().is_some_and(|extension| extension == POLICY_EXTENSION) {
                let text = std::fs::read_to_string(&path).map_err(unreadable)?;
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                files.push((name, text));
            }
        }
        files.sort();
        let files: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        Self::load(&schema, &files)
    }

    /// Tells whether the schema has an action of that name: a chapter's test asks it for each of its own.
    #[must_use]
    pub fn declares(&self, action: &str) -> bool {
        self.list_actions().any(|name| name == action)
    }

    /// Lists the names of the schema's actions.
    pub fn list_actions(&self) -> impl Iterator<Item = String> + '_ {
        self.schema.actions().map(|uid: &EntityUid| uid.id().unescaped().to_owned())
    }

    fn load(schema: &str, files: &[(&str, &str)]) -> Result<Self, PoliticheError> {
        let syntax = |file: &str, detail: String| PoliticheError::Syntax { file: file.to_owned(), detail };
        let (schema, _) =
            Schema::from_cedarschema_str(schema).map_err(|error| syntax(SCHEMA, error.to_string()))?;
        let mut policies = PolicySet::new();
        let mut refusals = HashMap::new();
        for (file, text) in files {
            let set: PolicySet = text.parse().map_err(|error| syntax(file, format!("{error}")))?;
            for policy in set.policies() {
                let wrong = |detail| PoliticheError::Annotation { file: (*file).to_owned(), detail };
                let id = policy.annotation("id").ok_or_else(|| wrong("a policy has no @id"))?;
                let id = PolicyId::new(id);
                if policy.effect() == cedar_policy::Effect::Forbid {
                    let refusal = policy.annotation("refusal").and_then(Refusal::of_annotation);
                    refusals
                        .insert(id.clone(), refusal.ok_or_else(|| wrong("a forbid has no known @refusal"))?);
                }
                policies.add(policy.new_id(id)).map_err(Box::new)?;
            }
        }
        check(&schema, &policies)?;
        Ok(Self { schema, policies, refusals, authorizer: Authorizer::new() })
    }

    /// Asks the policies; whatever goes wrong is a no.
    pub(crate) fn ask(&self, question: &Question<'_>) -> Answer {
        let (request, entities) = match question.for_schema(&self.schema) {
            Ok(Some(asked)) => asked,
            Ok(None) => return Answer::Nothing,
            Err(error) => {
                tracing::error!(action = question.action, error = %error, "the policies cannot be asked");
                return Answer::Forbid(Refusal::NonConsentito);
            }
        };
        let response = self.authorizer.is_authorized(&request, &self.policies, &entities);
        // Cedar skips a policy that fails, a failing forbid included, so a failure anywhere must refuse.
        if let Some(AuthorizationError::PolicyEvaluationError(error)) = response.diagnostics().errors().next()
        {
            tracing::error!(action = question.action, policy = %error.policy_id(), "a policy failed");
            return Answer::Forbid(Refusal::NonConsentito);
        }
        match response.decision() {
            Decision::Allow => Answer::Allow,
            Decision::Deny => self.explain(response.diagnostics().reason()),
        }
    }

    /// Names one refusal when several policies forbid: what the one who asks can mend comes first.
    fn explain<'p>(&self, reasons: impl Iterator<Item = &'p PolicyId>) -> Answer {
        let refusals: Vec<Refusal> = reasons.filter_map(|id| self.refusals.get(id)).copied().collect();
        let by_urgency = [Refusal::Livello, Refusal::Abilitazione, Refusal::Conflitto];
        by_urgency
            .into_iter()
            .find(|refusal| refusals.contains(refusal))
            .map_or(Answer::Nothing, Answer::Forbid)
    }
}

/// A warning counts as an error: a policy that can never apply is a mistake of its writer.
fn check(schema: &Schema, policies: &PolicySet) -> Result<(), PoliticheError> {
    let result = Validator::new(schema.clone()).validate(policies, ValidationMode::Strict);
    if result.validation_passed_without_warnings() {
        return Ok(());
    }
    let mut found = String::new();
    let errors = result.validation_errors().map(ToString::to_string);
    for problem in errors.chain(result.validation_warnings().map(ToString::to_string)) {
        // Writing to a String never fails.
        let _ = write!(found, "\n{problem}");
    }
    Err(PoliticheError::Invalid(found))
}

impl fmt::Debug for Politiche {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Politiche")
            .field("policies", &self.policies.num_of_policies())
            .finish_non_exhaustive()
    }
}
