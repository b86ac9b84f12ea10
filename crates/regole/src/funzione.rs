//! The functions of the language, by the names that cards write.

use crate::nodo::FunzioneData;

/// A function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Funzione {
    Conta,
    Somma,
    Minimo,
    Massimo,
    Arrotonda,
    Dividi,
    Pavimento,
    SiApplica,
    SeIgnoto,
    Data(FunzioneData),
}

/// Every function with its name.
pub(crate) const FUNZIONI: [(&str, Funzione); 22] = [
    ("count", Funzione::Conta),
    ("sum", Funzione::Somma),
    ("min", Funzione::Minimo),
    ("max", Funzione::Massimo),
    ("arrotonda", Funzione::Arrotonda),
    ("dividi", Funzione::Dividi),
    ("floor", Funzione::Pavimento),
    ("si_applica", Funzione::SiApplica),
    ("se_ignoto", Funzione::SeIgnoto),
    ("anni_compiuti", Funzione::Data(FunzioneData::AnniCompiuti)),
    ("mesi_compiuti", Funzione::Data(FunzioneData::MesiCompiuti)),
    ("giorni_tra", Funzione::Data(FunzioneData::GiorniTra)),
    ("aggiungi_anni", Funzione::Data(FunzioneData::AggiungiAnni)),
    ("aggiungi_mesi", Funzione::Data(FunzioneData::AggiungiMesi)),
    ("aggiungi_giorni", Funzione::Data(FunzioneData::AggiungiGiorni)),
    ("primo_del_mese_dopo", Funzione::Data(FunzioneData::PrimoDelMeseDopo)),
    ("primo_del_mese", Funzione::Data(FunzioneData::PrimoDelMese)),
    ("fine_mese", Funzione::Data(FunzioneData::FineMese)),
    ("anno", Funzione::Data(FunzioneData::Anno)),
    ("mese", Funzione::Data(FunzioneData::Mese)),
    ("giorno", Funzione::Data(FunzioneData::Giorno)),
    ("data", Funzione::Data(FunzioneData::Data)),
];

/// The names of every operation of the language: the conformance suite has a case for each.
pub const OPERAZIONI: [&str; 47] = [
    "and",
    "or",
    "not",
    "=",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    "between",
    "in (…)",
    "in [..]",
    "if",
    "some",
    "every",
    "for",
    "filter",
    "column",
    "+",
    "-",
    "*",
    "/",
    "negative",
    "non_si_applica",
    "table",
    "count",
    "sum",
    "min",
    "max",
    "arrotonda",
    "dividi",
    "floor",
    "si_applica",
    "se_ignoto",
    "anni_compiuti",
    "mesi_compiuti",
    "giorni_tra",
    "aggiungi_anni",
    "aggiungi_mesi",
    "aggiungi_giorni",
    "primo_del_mese_dopo",
    "primo_del_mese",
    "fine_mese",
    "anno",
    "mese",
    "giorno",
    "data",
];

#[cfg(test)]
mod tests {
    use super::{FUNZIONI, OPERAZIONI};

    #[test]
    fn every_function_is_an_operation_of_the_suite() {
        for (nome, _) in FUNZIONI {
            assert!(OPERAZIONI.contains(&nome), "{nome}");
        }
    }
}
