//! The 24 patronati that signed the protocol of 2022.

use serde::Serialize;

/// A grouping of patronati.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Raggruppamento {
    /// CE.PA.
    CePa,
    /// CIPLA.
    Cipla,
}

/// How far a patronato's offices reach in this world; invented, but for South Tyrol's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Diffusione {
    /// An office in every province.
    OgniProvincia,
    /// An office in so many provinces of a hundred.
    Percento(u32),
    /// One province only.
    Solo(&'static str),
}

/// A patronato. What no source gives is none, and stays unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Patronato {
    /// Our own code.
    pub codice: &'static str,
    /// Name in the protocol.
    pub nome: &'static str,
    /// Promoting body.
    pub promotore: Option<&'static str>,
    /// Grouping.
    pub raggruppamento: Option<Raggruppamento>,
    /// Reach.
    pub diffusione: Diffusione,
    /// Whether it has offices abroad in this world.
    pub estero: bool,
}

const CEPA: Option<Raggruppamento> = Some(Raggruppamento::CePa);
const CIPLA: Option<Raggruppamento> = Some(Raggruppamento::Cipla);

/// The signatories, in the protocol's order of grouping.
pub const PATRONATI: &[Patronato] = &[
    grande("ACLI", "ACLI", "ACLI"),
    grande("INAS", "INAS", "CISL"),
    grande("INCA", "INCA", "CGIL"),
    grande("ITAL", "ITAL", "UIL"),
    medio("ENASCO", "50&Più ENASCO", "50&Più / Confcommercio", true),
    medio("EPACA", "EPACA", "Coldiretti", false),
    medio("ENAPA", "ENAPA", "Confagricoltura", false),
    medio("EPASA-ITACO", "EPASA-ITACO", "CNA e Confesercenti", true),
    medio("INAC", "INAC", "CIA", true),
    medio("INAPA", "INAPA", "Confartigianato", false),
    piccolo("ENCAL", "ENCAL", Some("CISAL"), 40),
    piccolo("INPAS", "INPAS", Some("CONFSAL"), 40),
    piccolo("SIAS", "SIAS", Some("MCL"), 45),
    piccolo("EPAS", "EPAS", Some("FNA"), 40),
    piccolo("ENASC", "ENASC", Some("UNSIC"), 40),
    piccolo("INAPI", "INAPI", Some("FENAPI"), 35),
    piccolo("LABOR", "LABOR", Some("CONFEURO"), 35),
    piccolo("ENAC", "ENAC", Some("UCI"), 30),
    Patronato { diffusione: Diffusione::Solo("BZ"), ..piccolo("SBR", "SBR", Some("ASGB"), 0) },
    piccolo("ANMIL", "ANMIL", Some("ANMIL"), 45),
    piccolo("ACAI", "ACAI", None, 15),
    piccolo("INPAL", "INPAL", None, 15),
    piccolo("SENAS", "SeNAS", None, 15),
    piccolo("EPAC", "EPAC", None, 15),
];

/// Finds a patronato by its code.
#[must_use]
pub fn find_patronato(codice: &str) -> Option<&'static Patronato> {
    PATRONATI.iter().find(|patronato| patronato.codice == codice)
}

const fn grande(codice: &'static str, nome: &'static str, promotore: &'static str) -> Patronato {
    Patronato {
        codice,
        nome,
        promotore: Some(promotore),
        raggruppamento: CEPA,
        diffusione: Diffusione::OgniProvincia,
        estero: true,
    }
}

const fn medio(codice: &'static str, nome: &'static str, promotore: &'static str, estero: bool) -> Patronato {
    Patronato {
        codice,
        nome,
        promotore: Some(promotore),
        raggruppamento: CIPLA,
        diffusione: Diffusione::Percento(75),
        estero,
    }
}

const fn piccolo(
    codice: &'static str,
    nome: &'static str,
    promotore: Option<&'static str>,
    percento: u32,
) -> Patronato {
    Patronato {
        codice,
        nome,
        promotore,
        raggruppamento: None,
        diffusione: Diffusione::Percento(percento),
        estero: false,
    }
}
