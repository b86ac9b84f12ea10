//! One question to the policies, in their own words.

use std::collections::{HashMap, HashSet};

use cedar_policy::{
    Context, Entities, Entity, EntityId, EntityTypeName, EntityUid, Request, RequestValidationError,
    RestrictedExpression, Schema,
};

use crate::actor::{Actor, Hat, SedeId, SedeInpsId, SoggettoId};
use crate::risorsa::Kind;
use crate::titoli::Copertura;

/// The thing asked about, as far as the policies look at it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Thing {
    pub(crate) kind: Kind,
    pub(crate) soggetto: Option<SoggettoId>,
    pub(crate) sede: Option<SedeId>,
    pub(crate) sede_inps: Option<SedeInpsId>,
}

impl Thing {
    /// A thing about nobody, in no office: asked about when the id is unknown, so that the answer is the one that any
    /// stranger's thing would get.
    pub(crate) fn nobodys(kind: Kind) -> Self {
        Self { kind, soggetto: None, sede: None, sede_inps: None }
    }
}

/// Whether somebody may do something to something.
#[derive(Debug)]
pub(crate) struct Question<'q> {
    pub(crate) actor: &'q Actor,
    /// The role's enablement covers this instant.
    pub(crate) abilitato: bool,
    /// The thing is about a relative of the one who asks.
    pub(crate) parente: bool,
    pub(crate) action: &'static str,
    pub(crate) thing: Thing,
    pub(crate) copertura: Copertura,
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

impl Question<'_> {
    /// Writes the question as the schema wants it; gives nothing when the action is not one for this role.
    pub(super) fn for_schema(&self, schema: &Schema) -> Result<Option<(Request, Entities)>, Failure> {
        let principal = self.principal()?;
        let resource = self.resource()?;
        let action = uid("Action", self.action.to_owned())?;
        let titolo = RestrictedExpression::new_record([
            ("valido".to_owned(), RestrictedExpression::new_bool(self.copertura.valido)),
            ("definito".to_owned(), RestrictedExpression::new_bool(self.copertura.definito)),
        ])?;
        let context = Context::from_pairs([("titolo".to_owned(), titolo)])?;
        let request = match Request::new(principal.uid(), action, resource.uid(), context, Some(schema)) {
            Err(RequestValidationError::InvalidPrincipalType(_)) => return Ok(None),
            asked => asked?,
        };
        let entities = Entities::from_entities([principal, resource], Some(schema))?;
        Ok(Some((request, entities)))
    }

    fn principal(&self) -> Result<Entity, Failure> {
        let actor = self.actor;
        let mut attributes = HashMap::from([
            ("persona".to_owned(), reference("Persona", actor.soggetto.to_string())?),
            ("livello".to_owned(), RestrictedExpression::new_long(actor.livello.number())),
        ]);
        match actor.hat {
            Hat::Assistito => {}
            Hat::Operatore { sede, .. } | Hat::ResponsabileSede { sede, .. } => {
                attributes.insert("sede".to_owned(), reference("Sede", sede.to_string())?);
                self.add_profession(&mut attributes)?;
            }
            Hat::OperatoreInps { sede } => {
                attributes.insert("sede_inps".to_owned(), reference("SedeInps", sede.to_string())?);
                self.add_profession(&mut attributes)?;
            }
            Hat::ReferenteSchede { sede } => {
                attributes.insert("sede_inps".to_owned(), reference("SedeInps", sede.to_string())?);
                attributes.insert("abilitato".to_owned(), RestrictedExpression::new_bool(self.abilitato));
            }
        }
        let name = uid(principal_type(actor.hat), actor.soggetto.to_string())?;
        Ok(Entity::new(name, attributes, HashSet::new())?)
    }

    fn add_profession(&self, attributes: &mut HashMap<String, RestrictedExpression>) -> Result<(), Failure> {
        let mut relatives = Vec::new();
        if self.parente {
            relatives.push(self.persona()?);
        }
        attributes.insert("parenti".to_owned(), RestrictedExpression::new_set(relatives));
        attributes.insert("abilitato".to_owned(), RestrictedExpression::new_bool(self.abilitato));
        Ok(())
    }

    fn resource(&self) -> Result<Entity, Failure> {
        let thing = self.thing;
        let mut attributes = HashMap::new();
        if !thing.kind.is_nobodys() {
            attributes.insert("persona".to_owned(), self.persona()?);
        }
        match thing.kind {
            Kind::Presa | Kind::Mandato | Kind::Pratica => {
                attributes.insert("sede".to_owned(), reference("Sede", text(thing.sede))?);
            }
            Kind::Domanda => {
                if let Some(sede) = thing.sede_inps {
                    attributes.insert("sede_inps".to_owned(), reference("SedeInps", sede.to_string())?);
                }
            }
            Kind::Fascicolo | Kind::Documento | Kind::Registro | Kind::Edizione => {}
        }
        // Which one it is plays no part: policies speak of kinds, people and offices.
        let name = uid(resource_type(thing.kind), "questa".to_owned())?;
        Ok(Entity::new(name, attributes, HashSet::new())?)
    }

    fn persona(&self) -> Result<RestrictedExpression, Failure> {
        reference("Persona", text(self.thing.soggetto))
    }
}

fn principal_type(hat: Hat) -> &'static str {
    match hat {
        Hat::Assistito => "Assistito",
        Hat::Operatore { .. } => "Operatore",
        Hat::ResponsabileSede { .. } => "ResponsabileSede",
        Hat::OperatoreInps { .. } => "OperatoreInps",
        Hat::ReferenteSchede { .. } => "ReferenteSchede",
    }
}

fn resource_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Presa => "Presa",
        Kind::Mandato => "Mandato",
        Kind::Pratica => "Pratica",
        Kind::Fascicolo => "Fascicolo",
        Kind::Domanda => "Domanda",
        Kind::Documento => "Documento",
        Kind::Registro => "Registro",
        Kind::Edizione => "Edizione",
    }
}

/// Nobody and nowhere have an empty name, which no id has.
fn text<T: ToString>(id: Option<T>) -> String {
    id.map(|id| id.to_string()).unwrap_or_default()
}

fn reference(kind: &str, id: String) -> Result<RestrictedExpression, Failure> {
    Ok(RestrictedExpression::new_entity_uid(uid(kind, id)?))
}

fn uid(kind: &str, id: String) -> Result<EntityUid, Failure> {
    let kind: EntityTypeName = kind.parse()?;
    Ok(EntityUid::from_type_name_and_id(kind, EntityId::new(id)))
}
