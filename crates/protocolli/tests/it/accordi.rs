//! Invented agreements, to set beside the national one.

/// A province that asks for an answer sooner, for two years.
pub(crate) const MATERA: &str = r#"
[accordo]
id = "matera-2025"
titolo = "Accordo di prova della provincia di Matera"
luogo = "provincia:MT"
dal = "2025-01-01"

[[clausola]]
chiave = "domanda.risposta.superstiti.giorni"
valore = 40
unita = "giorni"
stringe = "meno"
stato = "concordata"
dal = "2025-01-01"
al = "2026-12-31"
fonte = "prova"
"#;

/// A region that would answer later than the national line allows.
pub(crate) const BASILICATA: &str = r#"
[accordo]
id = "basilicata-2025"
titolo = "Accordo di prova della Basilicata"
luogo = "regione:Basilicata"
dal = "2025-01-01"

[[clausola]]
chiave = "domanda.risposta.superstiti.giorni"
valore = 60
unita = "giorni"
stringe = "meno"
stato = "concordata"
dal = "2025-01-01"
fonte = "prova"
"#;

/// An agreement that one body signed.
pub(crate) const ACLI_ONLY: &str = r#"
[accordo]
id = "acli-2026"
titolo = "Accordo di prova con un solo patronato"
luogo = "nazionale"
firmatari = ["ACLI"]
dal = "2026-01-01"

[[clausola]]
chiave = "domanda.risposta.superstiti.giorni"
valore = 20
unita = "giorni"
stringe = "meno"
stato = "concordata"
dal = "2026-01-01"
fonte = "prova"
"#;

/// A national line that replaces a proposal.
pub(crate) const NEW_NATIONAL: &str = r#"
[accordo]
id = "nazionale-2028"
titolo = "Protocollo nazionale di prova"
luogo = "nazionale"
dal = "2028-01-01"

[[clausola]]
chiave = "domanda.risposta.giorni"
valore = 45
unita = "giorni"
stringe = "meno"
stato = "concordata"
dal = "2028-01-01"
fonte = "prova"
"#;
