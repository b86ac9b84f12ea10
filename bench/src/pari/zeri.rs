//! What OpenFisca takes for granted: the facts of a person with a default in the place of each silence.

use std::collections::BTreeMap;
use std::sync::Arc;

use catalogo::{Catalogo, Scheda};
use jiff::civil::date;
use regole::{Centesimi, Fatti, Fatto, Numero, Specie, Tipo, Valore};

/// The defaults of the closed lists, which the package in `pari/openfisca` reads too.
const CODICI: &str = include_str!("../../pari/zeri.json");
/// The ISEE has no default there: its absence is a case of the law, and the card's own.
const CASI_DI_LEGGE: [&str; 1] = ["isee_famiglia_inclusione"];

/// The defaults.
#[derive(Debug)]
pub struct Zeri {
    codici: BTreeMap<String, String>,
}

impl Zeri {
    /// Reads the list.
    ///
    /// # Errors
    /// When it is not a map of names to codes.
    pub fn load() -> Result<Self, serde_json::Error> {
        Ok(Self { codici: serde_json::from_str(CODICI)? })
    }

    /// The facts that a card reads, with no silence left.
    #[must_use]
    pub fn complete(&self, catalogo: &Catalogo, scheda: &Scheda, fatti: &Fatti) -> Fatti {
        let mut whole = fatti.clone();
        for percorso in scheda.fatti() {
            let nome = percorso.split('.').next().unwrap_or(percorso);
            let Some(descritto) = catalogo.fattario().find(nome) else { continue };
            if !CASI_DI_LEGGE.contains(&nome) {
                self.fill(&descritto.fatto, &mut whole);
            }
        }
        whole
    }

    /// Fills a fact, or the fields of each record of a list.
    fn fill(&self, fatto: &Fatto, fatti: &mut Fatti) {
        let is_closed = fatto.se_assente.is_some();
        let said = match (fatti.remove(&fatto.nome), &fatto.tipo) {
            (Some(Valore::Lista(mut records)), Tipo::Lista(relazione)) => {
                for record in &mut records {
                    for campo in &relazione.campi {
                        self.fill(campo, record);
                    }
                }
                Some(Valore::Lista(records))
            }
            (None, _) if !is_closed => self.default_of(fatto, fatti),
            (said, _) => said,
        };
        if let Some(valore) = said {
            fatti.insert(Arc::clone(&fatto.nome), valore);
        }
    }

    fn default_of(&self, fatto: &Fatto, fatti: &Fatti) -> Option<Valore> {
        Some(match &fatto.tipo {
            Tipo::SiNo => Valore::SiNo(false),
            Tipo::Data => Valore::Data(date(1970, 1, 1)),
            Tipo::Codice(_) => Valore::Codice(self.codici.get(&*fatto.percorso)?.as_str().into()),
            Tipo::Numero(grandezza) => match grandezza.specie {
                Specie::Zero | Specie::Intero => Valore::Intero(0),
                Specie::Centesimi => Valore::Euro(Centesimi(0)),
                Specie::Esatto => Valore::Numero(Numero::ZERO),
                Specie::Percentuale => Valore::Percentuale(Numero::ZERO),
            },
            // The applicant is always there, and nothing else is known of a parent.
            Tipo::Lista(relazione) => {
                let mut applicant = Fatti::new();
                applicant.insert("data_nascita", fatti.find("data_nascita")?.clone());
                for campo in &relazione.campi {
                    self.fill(campo, &mut applicant);
                }
                Valore::Lista(vec![applicant])
            }
            Tipo::Testo | Tipo::NonSiApplica => return None,
        })
    }
}
