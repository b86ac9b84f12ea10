//! Checking the worked cases of a card: each gives its answer, and each requirement is seen both ways.

use std::collections::BTreeMap;

use crate::casi::{Caso, agrees};
use crate::catalogo::answer;
use crate::diagnosi::Posto;
use crate::lettura::Lettura;
use crate::scheda::Scheda;
use crate::yaml::{Contenuto, Nodo};

impl Lettura<'_> {
    pub(super) fn check_cases(&mut self, scheda: &Scheda, root: &Nodo) {
        let mut seen: BTreeMap<&str, (bool, bool)> = BTreeMap::new();
        for caso in &scheda.casi {
            self.check_requirement_name(scheda, caso);
            let risposta = answer(scheda, &caso.fatti, caso.giorni);
            if !agrees(scheda, &risposta, &caso.atteso) {
                let found = crate::casi::found_line(scheda, &risposta, &caso.atteso);
                let message =
                    format!("the case `{}` expects {}, and the card gives {found}", caso.id, caso.atteso);
                self.fault(caso.posto, message);
            }
            for (requisito, described) in risposta.valutazione.requisiti.iter().zip(&scheda.requisiti) {
                let (yes, no) = seen.entry(&described.nome).or_default();
                *yes |= requisito.stima.truth() == Some(true);
                *no |= requisito.stima.truth() == Some(false);
            }
        }
        for requisito in &scheda.requisiti {
            let (yes, no) = seen.get(&*requisito.nome).copied().unwrap_or_default();
            let posto = key_place(root, &requisito.nome);
            for (covered, answer) in [(yes, "holds"), (no, "fails")] {
                if !covered {
                    self.fault(
                        posto,
                        format!("no worked case in which the requirement `{}` {answer}", requisito.nome),
                    );
                }
            }
        }
    }

    fn check_requirement_name(&mut self, scheda: &Scheda, caso: &Caso) {
        if let Some((nome, posto)) = &caso.requisito
            && scheda.requirement(nome).is_none()
        {
            self.unknown(
                *posto,
                "requirement",
                nome,
                scheda.requisiti.iter().map(|requisito| &*requisito.nome),
            );
        }
    }
}

/// Where a requirement's name is written.
fn key_place(root: &Nodo, nome: &str) -> Posto {
    let entries = |nodo: &Nodo, key: &str| match &nodo.contenuto {
        Contenuto::Mappa(entries) => entries.iter().find(|(name, _)| name.text() == Some(key)).cloned(),
        _ => None,
    };
    let requirements = entries(root, "requisiti").map(|(_, nodo)| nodo);
    requirements.and_then(|nodo| entries(&nodo, nome)).map_or(root.posto, |(key, _)| key.posto)
}
