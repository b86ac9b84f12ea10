//! The widest scope that the policies let through.

use store::StoreError;

use super::Scope;
use crate::actor::Hat;
use crate::gate::Asking;
use crate::legami;
use crate::politiche::{Answer, Refusal, Thing};
use crate::titoli::{Copertura, Titolare};

/// Asks about a stranger's thing without a title, with a settled one, with a valid one: the first that passes is the
/// scope.
pub(crate) async fn widest(asking: &Asking<'_>) -> Result<Result<Scope, Refusal>, StoreError> {
    let me = asking.actor.soggetto;
    let nobodys = Thing::nobodys(asking.kind);
    let Some(titolare) = titolare(asking.actor.hat) else {
        let mine = Thing { soggetto: Some(me), ..nobodys };
        return Ok(allowed(asking.decide_list(mine, Copertura::NESSUNA).await?, Scope::Soggetto(me)));
    };
    let mut tranne = legami::list(asking.tx, me).await?;
    tranne.push(me);
    let (ours, office) = match titolare {
        Titolare::Sede { sede, .. } => {
            (Thing { sede: Some(sede), ..nobodys }, Scope::Sede { sede, tranne: tranne.clone() })
        }
        Titolare::SedeInps(sede) => {
            (Thing { sede_inps: Some(sede), ..nobodys }, Scope::SedeInps { sede, tranne: tranne.clone() })
        }
    };
    if asking.decide_list(ours, Copertura::NESSUNA).await? == Answer::Allow {
        return Ok(Ok(office));
    }
    let definiti = asking.decide_list(nobodys, Copertura::DEFINITO).await? == Answer::Allow;
    let titled = Scope::Titoli { titolare, now: asking.tx.now(), definiti, tranne };
    Ok(allowed(asking.decide_list(nobodys, Copertura::VALIDO).await?, titled))
}

fn allowed(answer: Answer, scope: Scope) -> Result<Scope, Refusal> {
    if answer == Answer::Allow { Ok(scope) } else { Err(answer.refusal()) }
}

/// The office that a professional's hat speaks for; a referente's speaks for none in what is about people.
fn titolare(hat: Hat) -> Option<Titolare> {
    match hat {
        Hat::Assistito | Hat::ReferenteSchede { .. } => None,
        Hat::Operatore { patronato, sede } | Hat::ResponsabileSede { patronato, sede } => {
            Some(Titolare::Sede { patronato, sede })
        }
        Hat::OperatoreInps { sede } => Some(Titolare::SedeInps(sede)),
    }
}
