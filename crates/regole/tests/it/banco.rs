//! A small world to try expressions in: some facts, a list, a parameter, a table.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::{Date, date};
use regole::{
    Ammessi, Attesa, Bozza, Cella, Centesimi, Chiave, Codici, Fascia, Fatti, Fatto, Giorni, Insieme, Nomi,
    Numero, Parametro, Regola, Relazione, Riga, Scritto, Specie, Stato, Stima, Tabella, Tipo, Unita, Valore,
    Versione, Vocabolario,
};

pub(crate) const GIORNI: Giorni = Giorni { data_diritto: date(2026, 3, 15), conosciuto_al: None };

/// Reads the definition, whatever its type, without an outcome of its own.
const LETTO: &str = "si_applica(risultato) or true";

pub(crate) struct Banco {
    vocabolario: Vocabolario,
    parametri: BTreeMap<Arc<str>, Arc<Parametro>>,
    norme: BTreeSet<Arc<str>>,
    tabella: Arc<Tabella>,
}

fn codes() -> Tipo {
    Tipo::Codice(Arc::new(Codici::new(vec!["ROSSO".into(), "VERDE".into(), "BLU".into()]).unwrap()))
}

/// Two texts, each with a name of its own.
fn accepted() -> Ammessi {
    let mut ammessi = Ammessi::default();
    for (testo, nome) in [("MI", "Milano"), ("TO", "Torino")] {
        let testo = Arc::from(testo);
        ammessi.accept(&testo, &testo).unwrap();
        ammessi.accept(nome, &testo).unwrap();
    }
    ammessi
}

fn number(specie: Specie, unita: &str) -> Tipo {
    Tipo::numero(specie, Unita::parse(unita).unwrap_or(Unita::NESSUNA))
}

fn field(lista: &str, nome: &str, tipo: Tipo) -> Fatto {
    Fatto { percorso: format!("{lista}.{nome}").into(), ..Fatto::open(nome, tipo) }
}

fn fact_list() -> Vec<Fatto> {
    let money = |nome: &str, unita: &str| Fatto {
        minimo: Some(Numero::ZERO),
        ..Fatto::open(nome, number(Specie::Centesimi, unita))
    };
    vec![
        Fatto::open("a", Tipo::SiNo),
        Fatto::open("b", Tipo::SiNo),
        Fatto { giudizio: true, ..Fatto::open("g", Tipo::SiNo) },
        Fatto { se_assente: Some(Valore::SiNo(false)), ..Fatto::open("chiuso", Tipo::SiNo) },
        Fatto::open("n", number(Specie::Intero, "")),
        Fatto { minimo: Some(Numero::ZERO), ..Fatto::open("m", number(Specie::Intero, "")) },
        Fatto::open("x", number(Specie::Esatto, "")),
        Fatto {
            minimo: Some(Numero::ZERO),
            massimo: Some(Numero::CENTO),
            ..Fatto::open("p", number(Specie::Percentuale, ""))
        },
        money("annuo", "euro/anno"),
        money("mensile", "euro/mese"),
        Fatto::open("d", Tipo::Data),
        Fatto { se_assente: Some(Valore::NonSiApplica), ..Fatto::open("forse", Tipo::Data) },
        Fatto::open("k", codes()),
        Fatto::open("t", Tipo::Testo),
        Fatto { ammessi: Some(Arc::new(accepted())), ..Fatto::open("sigla", Tipo::Testo) },
        Fatto::open("lista", Tipo::Lista(Arc::new(record()))),
    ]
}

fn record() -> Relazione {
    let campi = vec![
        field("lista", "eta", number(Specie::Intero, "anni")),
        Fatto {
            minimo: Some(Numero::ZERO),
            ..field("lista", "reddito", number(Specie::Centesimi, "euro/anno"))
        },
        field("lista", "studia", Tipo::SiNo),
        Fatto { giudizio: true, ..field("lista", "inabile", Tipo::SiNo) },
        field("lista", "nato", Tipo::Data),
        Fatto { se_assente: Some(Valore::NonSiApplica), ..field("lista", "morto", Tipo::Data) },
        Fatto { ammessi: Some(Arc::new(accepted())), ..field("lista", "luogo", Tipo::Testo) },
    ];
    Relazione { nome: "lista".into(), campi: campi.into_iter().map(Arc::new).collect() }
}

impl Banco {
    pub(crate) fn new() -> Self {
        Self {
            vocabolario: fact_list().into_iter().map(Arc::new).collect(),
            parametri: BTreeMap::from([("soglia".into(), Arc::new(parameter()))]),
            norme: BTreeSet::from(["legge".into()]),
            tabella: Arc::new(table()),
        }
    }

    pub(crate) fn nomi(&self) -> Nomi<'_> {
        Nomi { vocabolario: &self.vocabolario, parametri: &self.parametri, norme: &self.norme }
    }

    pub(crate) fn find(&self, nome: &str) -> Option<&Arc<Fatto>> {
        self.vocabolario.find(nome)
    }

    pub(crate) fn vocabolario(&self) -> &Vocabolario {
        &self.vocabolario
    }

    pub(crate) fn tabella(&self) -> Arc<Tabella> {
        Arc::clone(&self.tabella)
    }

    /// What an expression is worth, with its type; or why it is refused.
    pub(crate) fn eval(&self, text: &str, fatti: &Fatti, giorni: Giorni) -> Result<(Stima, Tipo), String> {
        let bozza = Bozza {
            definizioni: vec![Scritto { nome: "risultato".into(), testo: text.to_owned() }],
            requisiti: vec![Scritto { nome: "letto".into(), testo: LETTO.to_owned() }],
            tabelle: vec![Arc::clone(&self.tabella)],
            ..Bozza::default()
        };
        let regola = Regola::compile(&bozza, self.nomi()).map_err(|difetti| difetti[0].1.to_string())?;
        let judged = regola.judge(fatti, giorni);
        let found = judged.definizioni.into_iter().find(|found| &*found.nome == "risultato").unwrap();
        Ok((found.stima, found.tipo))
    }
}

fn parameter() -> Parametro {
    let figure = |stato, noto_dal: Date, euro: i64| Versione {
        valido_dal: date(2026, 1, 1),
        valido_al: Some(date(2026, 12, 31)),
        noto_dal,
        stato,
        valore: Valore::Euro(Centesimi(euro)),
        fonte: "legge".into(),
    };
    let versioni = vec![
        figure(Stato::Provvisorio, date(2025, 11, 20), 100_000),
        figure(Stato::Definitivo, date(2026, 11, 20), 110_000),
    ];
    Parametro { nome: "soglia".into(), tipo: number(Specie::Centesimi, "euro/anno"), versioni }
}

fn table() -> Tabella {
    let row = |da: Option<i64>, a: Option<i64>, codici: u64, euro: i64| Riga {
        celle: vec![
            Cella::Fasce(vec![Fascia {
                da: da.map(|end| (Numero::from(end), true)),
                a: a.map(|end| (Numero::from(end), true)),
            }]),
            if codici == 0 { Cella::Qualsiasi } else { Cella::Codici(codici) },
        ],
        valore: Valore::Euro(Centesimi(euro)),
    };
    Tabella {
        nome: "tabella".into(),
        chiavi: vec![
            Chiave { nome: "numero".into(), tipo: number(Specie::Intero, "") },
            Chiave { nome: "colore".into(), tipo: codes() },
        ],
        risultato: number(Specie::Centesimi, "euro"),
        righe: vec![
            row(None, Some(10), 0b001, 10_000),
            row(None, Some(10), 0b110, 20_000),
            row(Some(11), None, 0, 30_000),
        ],
    }
}

/// What is known of a value, as the conformance suite writes it.
pub(crate) fn write(stima: &Stima, tipo: &Tipo) -> String {
    if let Some(errore) = stima.row_error() {
        return format!("error {}", errore.code());
    }
    let set = match (&stima.insieme, tipo) {
        (Insieme::NonSiApplica, _) => "non_si_applica".to_owned(),
        (Insieme::SiNo(yes), _) => yes.map_or("true, false".to_owned(), |yes| yes.to_string()),
        (Insieme::Numero(interval), _) => bounds(interval.min, interval.max),
        (Insieme::Data(interval), _) => bounds(interval.min, interval.max),
        (Insieme::Codice(mask), Tipo::Codice(codici)) => {
            codici.of_mask(*mask).map(|code| &**code).collect::<Vec<_>>().join(", ")
        }
        (Insieme::Testo(text), _) => text.as_deref().unwrap_or("?").to_owned(),
        (Insieme::Lista(elenco), _) => format!("{} records", elenco.elementi.len()),
        (Insieme::Codice(_) | Insieme::Errore(_), _) => unreachable!("handled above"),
    };
    if stima.attese.is_empty() {
        return set;
    }
    let waits = stima.attese.iter().map(|attesa| match attesa {
        Attesa::Fatto(nome) => nome.to_string(),
        Attesa::Giudizio(nome) => format!("judgement {nome}"),
        Attesa::Parametro(nome) => format!("parameter {nome}"),
    });
    let perhaps = if stima.forse_non_si_applica { ", non_si_applica" } else { "" };
    let wrong = if stima.forse_errore { ", error" } else { "" };
    format!("{set}{perhaps}{wrong} waits {}", waits.collect::<Vec<_>>().join(", "))
}

fn bounds<T: ToString + PartialEq>(min: Option<T>, max: Option<T>) -> String {
    match (min, max) {
        (Some(min), Some(max)) if min == max => min.to_string(),
        (min, max) => {
            let end = |end: Option<T>| end.map_or(String::new(), |end| end.to_string());
            format!("{}..{}", end(min), end(max))
        }
    }
}

/// Reads facts as the suite writes them: `a = true; lista = [eta = 3, studia = true / eta = 20]`.
pub(crate) fn facts(banco: &Banco, text: &str) -> Fatti {
    let entries = text.split(';').filter(|entry| !entry.trim().is_empty());
    entries
        .map(|entry| {
            let (nome, value) = entry.split_once('=').unwrap();
            let fatto = banco.find(nome.trim()).unwrap_or_else(|| panic!("no fact {nome}"));
            (Arc::clone(&fatto.nome), value_of(fatto, value.trim()))
        })
        .collect()
}

fn value_of(fatto: &Fatto, text: &str) -> Valore {
    match &fatto.tipo {
        Tipo::SiNo => Valore::SiNo(text == "true"),
        Tipo::Data => Valore::Data(text.parse().unwrap()),
        Tipo::Codice(_) => Valore::Codice(text.into()),
        Tipo::Testo | Tipo::NonSiApplica => Valore::Testo(text.into()),
        Tipo::Numero(grandezza) => match grandezza.specie {
            Specie::Centesimi => Valore::Euro(Centesimi::parse(text).unwrap()),
            Specie::Intero | Specie::Zero => Valore::Intero(text.parse().unwrap()),
            Specie::Esatto => Valore::Numero(Numero::parse(text).unwrap()),
            Specie::Percentuale => Valore::Percentuale(Numero::parse(text).unwrap()),
        },
        Tipo::Lista(relazione) => {
            let inner = text.trim_start_matches('[').trim_end_matches(']');
            let records = inner.split('/').filter(|record| !record.is_empty()).map(|record| {
                let fields = record.split(',').filter(|field| !field.trim().is_empty()).map(|field| {
                    let (nome, value) = field.split_once('=').unwrap();
                    let campo = relazione.find(nome.trim()).unwrap_or_else(|| panic!("no field {nome}"));
                    (Arc::clone(&campo.nome), value_of(campo, value.trim()))
                });
                fields.collect()
            });
            Valore::Lista(records.collect())
        }
    }
}
