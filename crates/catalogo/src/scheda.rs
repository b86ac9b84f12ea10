//! The card of a benefit: its rule, its texts in three languages, its form, its worked cases.

use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::Arc;

use regole::{Fatti, Giorni, Regola, Tabella, Tavola, Verdetti};

use lingue::Testo;

use crate::area::Area;
use crate::canale::Canale;
use crate::casi::Caso;
use crate::misura::Misura;
use crate::periodicita::Periodicita;
use crate::seguito::Seguito;
use crate::termini::{ContaIn, Termini};

/// Whether every value of the card was read in a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Affidabilita {
    /// Read in a source.
    Verificata,
    /// Some value is from memory or unconfirmed: pages say so.
    DaConfermare,
}

/// What to file to have the benefit.
#[derive(Clone, Debug)]
pub struct Richiesta {
    /// Where it is filed.
    pub canale: Canale,
    /// The kind of claim.
    pub tipo: Arc<str>,
    /// How it is called.
    pub testo: Testo,
}

/// A definition, a table, or the amount: where it comes from and what to call it.
#[derive(Clone, Debug)]
pub struct VoceDescritta {
    /// Its name.
    pub nome: Arc<str>,
    /// The act.
    pub norma: Option<Arc<str>>,
    /// What to call it; texts may hold `{names}`.
    pub testo: Option<Testo>,
    /// The expression, as the card writes it; none for a table, which has rows.
    pub espressione: Option<Arc<str>>,
}

/// The rule of the first day.
#[derive(Clone, Debug)]
pub struct PrimoGiorno {
    /// The rule.
    pub voce: VoceDescritta,
    /// Whether it was read in a source; where it was not, answers say so.
    pub affidabilita: Affidabilita,
}

/// A table, with what to call its keys.
#[derive(Clone, Debug)]
pub struct TabellaDescritta {
    /// What it gives, and the act that prints it.
    pub voce: VoceDescritta,
    /// The table.
    pub tabella: Arc<Tabella>,
    /// What to call each key, in the table's order.
    pub chiavi: Vec<Option<Testo>>,
}

/// A requirement, with what to say when it holds and when it does not.
#[derive(Clone, Debug)]
pub struct RequisitoDescritto {
    /// Its name.
    pub nome: Arc<str>,
    /// The act.
    pub norma: Arc<str>,
    /// The requirement in words.
    pub testo: Testo,
    /// What to say when it holds.
    pub se_si: Option<Testo>,
    /// What to say when it does not.
    pub se_no: Option<Testo>,
    /// The condition, as the card writes it.
    pub espressione: Arc<str>,
}

/// A document to enclose with the claim.
#[derive(Clone, Debug)]
pub struct Documento {
    /// Its id.
    pub id: Arc<str>,
    /// Whether the claim is incomplete without it.
    pub obbligatorio: bool,
    /// What it is.
    pub testo: Testo,
}

/// The clause of an agreement that sets the days of INPS's answer.
#[derive(Clone, Debug)]
pub struct ClausolaRisposta {
    /// The key of the clause.
    pub clausola: Arc<str>,
    /// The yes-or-no fact for which it is; always, where there is none.
    pub se: Option<Arc<str>>,
}

/// The claim's form.
#[derive(Clone, Debug, Default)]
pub struct Modulo {
    /// The documents to enclose.
    pub documenti: Vec<Documento>,
    /// The facts that the person confirms, in the form's order.
    pub campi: Vec<Arc<str>>,
    /// The clauses for INPS's answer; the first that fits counts, and where none is named, the general one.
    pub risposta: Vec<ClausolaRisposta>,
}

/// What a list of benefits shows of a card.
#[derive(Clone, Debug)]
pub struct Intestazione {
    /// Its id.
    pub id: Arc<str>,
    /// Its title.
    pub titolo: Testo,
    /// The benefit in two sentences.
    pub in_breve: Testo,
    /// The area.
    pub area: Area,
    /// The act that gives the benefit.
    pub norma: Arc<str>,
    /// How often it is paid.
    pub periodicita: Periodicita,
    /// What its amount measures.
    pub misura: Misura,
    /// What to file.
    pub si_chiede_con: Option<Richiesta>,
}

/// A card. What its heading holds is read as if it were its own: `scheda.titolo`.
#[derive(Debug)]
pub struct Scheda {
    /// Its id, titles, area and kind.
    pub intestazione: Intestazione,
    /// The definitions, in the card's order.
    pub definizioni: Vec<VoceDescritta>,
    /// The tables.
    pub tabelle: Vec<TabellaDescritta>,
    /// The requirements, in the card's order.
    pub requisiti: Vec<RequisitoDescritto>,
    /// The amount, where there is one.
    pub importo: Option<VoceDescritta>,
    /// The yearly total as the card writes it, where it is not the instalment times its number.
    pub totale_annuo: Option<Arc<str>>,
    /// The first day, where the card says it.
    pub decorrenza: Option<PrimoGiorno>,
    /// The benefits whose payment takes this one's place: whoever has one of them is not offered this.
    pub coperta_da: Vec<Arc<str>>,
    /// What goes with the right: incompatibilities, terms, obligations, INPS's codes.
    pub seguito: Seguito,
    /// The claim's form.
    pub domanda: Modulo,
    /// The terms of what is owed for the past, where the sources say them.
    pub termini: Option<Termini>,
    /// The income of other benefits in which it counts, where the sources say it.
    pub conta_in: Option<ContaIn>,
    /// Whether every value was read in a source.
    pub affidabilita: Affidabilita,
    /// What the sources do not say.
    pub punti_aperti: Vec<Testo>,
    /// Its worked cases.
    pub casi: Vec<Caso>,
    /// The hash of the file, for receipts.
    pub impronta: Arc<str>,
    pub(crate) regola: Regola,
}

impl Deref for Scheda {
    type Target = Intestazione;

    fn deref(&self) -> &Intestazione {
        &self.intestazione
    }
}

impl Scheda {
    /// The facts it reads, list fields as `superstiti.inabile`: exactly what a mandate for it opens.
    #[must_use]
    pub fn fatti(&self) -> &BTreeSet<Arc<str>> {
        self.regola.facts()
    }

    /// Writes as columns what the card reads of some people.
    #[must_use]
    pub fn tavola(&self, persone: &[Fatti]) -> Tavola {
        Tavola::new(&self.regola.whole_facts(), persone)
    }

    /// Judges every row of a table, without reasons: what the run over a population does.
    #[must_use]
    pub fn valuta_tutti(&self, tavola: &Tavola, giorni: Giorni) -> Verdetti {
        self.regola.judge_all(tavola, giorni)
    }

    /// Tells whether somebody claims it, wherever; what nobody claims comes by itself.
    #[must_use]
    pub fn is_claimed(&self) -> bool {
        self.si_chiede_con.as_ref().is_some_and(|richiesta| richiesta.canale != Canale::Ufficio)
    }

    /// Tells whether it is paid month by month and the card does not say from when.
    #[must_use]
    pub fn lacks_first_day(&self) -> bool {
        self.decorrenza.is_none() && self.periodicita.instalments().is_some_and(|instalments| instalments > 1)
    }

    /// Tells whether it is claimed from here.
    #[must_use]
    pub fn is_filed_here(&self) -> bool {
        self.si_chiede_con.as_ref().is_some_and(|richiesta| richiesta.canale.is_filed_here())
    }

    /// The parameters it reads.
    #[must_use]
    pub fn parametri(&self) -> &BTreeSet<Arc<str>> {
        self.regola.parameters()
    }

    /// The description of a definition.
    #[must_use]
    pub fn definition(&self, nome: &str) -> Option<&VoceDescritta> {
        self.definizioni.iter().find(|voce| &*voce.nome == nome)
    }

    /// The description of a requirement.
    #[must_use]
    pub fn requirement(&self, nome: &str) -> Option<&RequisitoDescritto> {
        self.requisiti.iter().find(|requisito| &*requisito.nome == nome)
    }
}
