//! A mandate and a receipt to print; no real person.

use documenti::{
    Impronta,
    stampa::{
        Allegato, Campo, Dichiarazione, Edizione, Firma, FirmaApposta, Lingua, Luogo, Mandato, Oggetto,
        Patronato, Persona, Ricevuta, Sede, Testo, Verifica,
    },
};
use store::Instant;

/// 23 November 2026, 10:05:09 in Rome.
const SIGNED: Instant = Instant::from_micros(1_795_424_709_000_000);

pub(crate) fn testo(it: &str, de: &str, en: &str) -> Testo {
    Testo::new(it, de, en)
}

fn persona() -> Persona {
    Persona {
        nome: "Giuseppina Della Valle".to_owned(),
        codice_fiscale: "DLLGPP51D54A952X".to_owned(),
        nascita: "1951-04-14".parse().unwrap(),
    }
}

fn patronato() -> Patronato {
    Patronato { nome: "ACLI".to_owned(), denominazione: "Patronato ACLI".to_owned() }
}

fn sede() -> Sede {
    Sede { nome: "Sede di Bolzano".to_owned(), indirizzo: "via di Prova 1, 39100 Bolzano".to_owned() }
}

fn verifica() -> Verifica {
    Verifica {
        codice: "7KQD-4M2X-9TRA".to_owned(),
        indirizzo: "https://patrocinio.example/verifica".to_owned(),
        collegamento: "https://patrocinio.example/verifica/7KQD-4M2X-9TRA".to_owned(),
    }
}

fn oggetto() -> Oggetto {
    Oggetto {
        titolo: testo(
            "Integrazione al trattamento minimo",
            "Aufstockung auf die Mindestrente",
            "Supplement to the minimum pension",
        ),
        fatti: vec![
            testo("pensioni in pagamento", "laufende Renten", "pensions in payment"),
            testo("redditi propri", "eigenes Einkommen", "own income"),
            testo("settimane di contributi", "Beitragswochen", "weeks of contributions"),
        ],
    }
}

pub(crate) fn mandato(lingua: Lingua, luogo: Luogo) -> Mandato {
    let metodo = testo(
        "firma elettronica avanzata con CIE",
        "fortgeschrittene elektronische Signatur mit CIE",
        "advanced electronic signature with CIE",
    );
    Mandato {
        numero: "2026-000123".to_owned(),
        pratica: "BZ-2026-000045".to_owned(),
        lingua,
        luogo,
        edizione: Edizione::load(&luogo.lingue(lingua)).unwrap(),
        data: "2026-11-23".parse().unwrap(),
        assistito: persona(),
        documento_identita: Some(testo(
            "carta d'identità elettronica CA00000AA",
            "elektronische Identitätskarte CA00000AA",
            "electronic identity card CA00000AA",
        )),
        patronato: patronato(),
        sede: sede(),
        operatore: "Martha Unterkofler".to_owned(),
        oggetti: vec![oggetto()],
        salute: false,
        firma_assistito: Firma {
            nome: persona().nome,
            apposta: Some(FirmaApposta { istante: SIGNED, metodo, impronta: Impronta::of(b"prova") }),
        },
        firma_operatore: Firma { nome: "Martha Unterkofler".to_owned(), apposta: None },
        verifica: verifica(),
        dimostrazione: true,
    }
}

pub(crate) fn ricevuta(lingua: Lingua) -> Ricevuta {
    let campo = |nome: &str, valore: &str, fonte: &str| Campo {
        nome: nome.to_owned(),
        valore: valore.to_owned(),
        fonte: fonte.to_owned(),
    };
    Ricevuta {
        lingua,
        protocollo: "2026.0001234".to_owned(),
        istante: SIGNED,
        assistito: persona(),
        prestazione: "Integrazione al trattamento minimo".to_owned(),
        sede_inps: "Direzione provinciale di Bolzano".to_owned(),
        patronato: patronato(),
        sede: sede(),
        operatore: "Martha Unterkofler".to_owned(),
        pratica: "BZ-2026-000045".to_owned(),
        mandato: "2026-11-20".parse().unwrap(),
        campi: vec![
            campo(
                "Importo mensile della pensione",
                "512,34 euro",
                "Casellario dei pensionati, 1 novembre 2026",
            ),
            campo("Settimane di contributi", "831", "Estratto conto, 20 novembre 2026"),
        ],
        dichiarazioni: vec![Dichiarazione {
            nome: "Stato civile".to_owned(),
            valore: "coniugata".to_owned(),
        }],
        documenti: vec![Allegato {
            nome: "carta_identita.pdf".parse().unwrap(),
            dimensione: 182_044,
            impronta: Impronta::of(b"carta"),
        }],
        impronta: Impronta::of(b"domanda"),
        verifica: verifica(),
        dimostrazione: true,
    }
}
