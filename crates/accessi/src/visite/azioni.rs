//! The name of each action in the words of the person who reads who looked.

/// Gives the key of an action's text; a policy of the house may know actions that this program does not.
pub(super) fn key(azione: &str) -> &'static str {
    match azione {
        "sessione.open" => "accessi-azione-sessione-open",
        "presa.start" => "accessi-azione-presa-start",
        "mandato.prepare" => "accessi-azione-mandato-prepare",
        "mandato.send" => "accessi-azione-mandato-send",
        "mandato.countersign" => "accessi-azione-mandato-countersign",
        "mandato.cancel" => "accessi-azione-mandato-cancel",
        "mandato.sign" => "accessi-azione-mandato-sign",
        "mandato.refuse" => "accessi-azione-mandato-refuse",
        "mandato.sign-on-paper" => "accessi-azione-mandato-sign-on-paper",
        "mandato.verify" => "accessi-azione-mandato-verify",
        "mandato.revoke" => "accessi-azione-mandato-revoke",
        "mandato.read" => "accessi-azione-mandato-read",
        "mandato.extinguish" => "accessi-azione-mandato-extinguish",
        "pratica.open" => "accessi-azione-pratica-open",
        "pratica.close" => "accessi-azione-pratica-close",
        "pratica.read" => "accessi-azione-pratica-read",
        "fascicolo.read" => "accessi-azione-fascicolo-read",
        "fascicolo.declare" => "accessi-azione-fascicolo-declare",
        "fascicolo.evaluate" => "accessi-azione-fascicolo-evaluate",
        "documento.read" => "accessi-azione-documento-read",
        "documento.attach" => "accessi-azione-documento-attach",
        "domanda.prepare" => "accessi-azione-domanda-prepare",
        "domanda.edit" => "accessi-azione-domanda-edit",
        "domanda.send" => "accessi-azione-domanda-send",
        "domanda.confirm" => "accessi-azione-domanda-confirm",
        "domanda.withdraw" => "accessi-azione-domanda-withdraw",
        "domanda.read" => "accessi-azione-domanda-read",
        "domanda.outcome" => "accessi-azione-domanda-outcome",
        "domanda.queue" => "accessi-azione-domanda-queue",
        "domanda.figures" => "accessi-azione-domanda-figures",
        "domanda.take-charge" => "accessi-azione-domanda-take-charge",
        "domanda.decide" => "accessi-azione-domanda-decide",
        "registro.read" => "accessi-azione-registro-read",
        "registro.contest" => "accessi-azione-registro-contest",
        "edizione.read" => "accessi-azione-edizione-read",
        "edizione.approve" => "accessi-azione-edizione-approve",
        "edizione.refuse" => "accessi-azione-edizione-refuse",
        _ => "accessi-azione-altra",
    }
}

#[cfg(test)]
mod tests {
    use super::key;
    use crate::Politiche;

    #[test]
    fn every_action_of_the_schema_has_a_name() {
        for action in Politiche::embedded().unwrap().list_actions() {
            assert_ne!(key(&action), "accessi-azione-altra", "{action}");
        }
    }
}
