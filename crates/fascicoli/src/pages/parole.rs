//! The words of this chapter's codes: values, sources, events.

use catalogo::{FattoDescritto, Fonte};
use cornice::Voce;
use lingue::Lingua;
use regole::{Fatti, Numero, Tipo, Valore};

use crate::cronologia::{DICHIARATO, Evento, RITIRATO};
use crate::dichiarazione::Dichiarato;
use crate::set::{Conta, Dato};

/// The language of the cards.
#[must_use]
pub fn lingua(t: &Voce) -> Lingua {
    t.lingua()
}

/// Names an archive.
#[must_use]
pub fn fonte(t: &Voce, fonte: Fonte) -> String {
    let key = match fonte {
        Fonte::Anpr => "fascicoli-fonte-anpr",
        Fonte::Inps => "fascicoli-fonte-inps",
        Fonte::Ae => "fascicoli-fonte-ae",
        Fonte::Isee => "fascicoli-fonte-isee",
        Fonte::Sanitario => "fascicoli-fonte-sanitario",
        Fonte::Dichiarato => "fascicoli-fonte-dichiarato",
    };
    t.say(key).into()
}

/// What counts of a fact: its value, where it comes from, and the day.
#[must_use]
pub fn dato(t: &Voce, dato: &Dato<'_>, letto: store::Giorno) -> (String, String, String) {
    match dato.conta() {
        Conta::Archivio(found) => (
            valore(t, dato.descritto, &found.valore),
            fonte(t, found.archivio),
            t.date(found.aggiornato.date()),
        ),
        Conta::Nessuno => (t.say("fascicoli-nessuno").into(), fonte(t, dato.fonte()), t.date(letto.date())),
        Conta::Dichiarato(said) => {
            (valore(t, dato.descritto, &said.valore), declared(t, said), t.date(said.istante.giorno().date()))
        }
        Conta::Ignoto => (t.say("fascicoli-ignoto").into(), String::new(), String::new()),
    }
}

/// Says who declared, and to whom.
fn declared(t: &Voce, said: &Dichiarato) -> String {
    match &said.ente {
        _ if said.in_proprio => t.say("fascicoli-dalla-persona").into(),
        Some(ente) => t.say("fascicoli-dichiarato-a").arg("ente", ente).into(),
        None => t.say("fascicoli-dall-operatore").into(),
    }
}

/// A value in the reader's language.
#[must_use]
pub fn valore(t: &Voce, descritto: &FattoDescritto, valore: &Valore) -> String {
    match valore {
        Valore::SiNo(yes) => t.say(if *yes { "fascicoli-si" } else { "fascicoli-no" }).into(),
        Valore::Intero(number) => measured(t, descritto, t.number(number), Some(*number)),
        Valore::Euro(cents) => t.euro(cents.0),
        Valore::Numero(number) => measured(t, descritto, decimal(t, *number), number.to_i64()),
        Valore::Percentuale(number) => format!("{}%", decimal(t, *number)),
        Valore::Data(date) => t.date(date),
        Valore::Codice(text) | Valore::Testo(text) => descritto
            .value_title(text)
            .map_or_else(|| text.to_string(), |titolo| titolo.in_lingua(t.lingua()).to_owned()),
        Valore::Lista(records) => {
            let rows: Vec<String> = records.iter().map(|record| row(t, descritto, record)).collect();
            if rows.is_empty() { t.say("fascicoli-nessuno").into() } else { rows.join(" · ") }
        }
        Valore::NonSiApplica => t.say("fascicoli-nessuno").into(),
    }
}

/// A record of a list on one line.
fn row(t: &Voce, lista: &FattoDescritto, record: &Fatti) -> String {
    let said = lista.campi.iter().filter_map(|campo| {
        let found = record.find(&campo.fatto.nome)?;
        Some(format!("{}: {}", campo.titolo.in_lingua(t.lingua()), valore(t, campo, found)))
    });
    said.collect::<Vec<_>>().join(", ")
}

/// A number with its unit; the unit's word agrees with a whole number.
fn measured(t: &Voce, descritto: &FattoDescritto, written: String, whole: Option<i64>) -> String {
    let Tipo::Numero(grandezza) = &descritto.fatto.tipo else { return written };
    let key = match grandezza.unita.to_string().as_str() {
        "anni" => "fascicoli-anni",
        "mesi" => "fascicoli-mesi",
        "settimane" => "fascicoli-settimane",
        "giorni" => "fascicoli-giorni",
        _ => return written,
    };
    t.say(key).arg("numero", written).arg("quanti", whole.unwrap_or(i64::MAX)).into()
}

fn decimal(t: &Voce, number: Numero) -> String {
    let written = number.to_string();
    if t.lingua() == Lingua::En { written } else { plain(&written) }
}

/// A decimal as forms write it, with a comma.
pub(crate) fn plain(written: &str) -> String {
    written.replace('.', ",")
}

/// What happened, in words.
pub(super) fn happened(t: &Voce, evento: &Evento) -> String {
    let Some(anno) = evento.anno else { return t.say(self::evento(&evento.tipo)).into() };
    let key = if evento.tipo == RITIRATO {
        "fascicoli-evento-ritirato-anno"
    } else {
        "fascicoli-evento-dichiarato-anno"
    };
    t.say(key).arg("anno", anno.to_string()).into()
}

/// The key of an event's text.
fn evento(tipo: &str) -> &'static str {
    match tipo {
        "mandati.inviato" => "fascicoli-evento-mandato-inviato",
        "mandati.firmato" => "fascicoli-evento-mandato-firmato",
        "mandati.firmato_su_carta" => "fascicoli-evento-mandato-su-carta",
        "mandati.carta_respinta" => "fascicoli-evento-mandato-carta-respinta",
        "mandati.rifiutato" => "fascicoli-evento-mandato-rifiutato",
        "mandati.annullato" => "fascicoli-evento-mandato-annullato",
        "mandati.revocato" => "fascicoli-evento-mandato-revocato",
        "mandati.estinto" => "fascicoli-evento-mandato-estinto",
        "domande.protocollata" => "fascicoli-evento-domanda-protocollata",
        "domande.in_lavorazione" => "fascicoli-evento-domanda-in-lavorazione",
        "domande.accolta" => "fascicoli-evento-domanda-accolta",
        "domande.accolta_parzialmente" => "fascicoli-evento-domanda-accolta-in-parte",
        "domande.rifiutata" => "fascicoli-evento-domanda-rifiutata",
        DICHIARATO => "fascicoli-evento-dichiarato",
        RITIRATO => "fascicoli-evento-ritirato",
        "fascicoli.documento" => "fascicoli-evento-documento",
        "consulenza.valutata" => "fascicoli-evento-valutata",
        "accessi.contestato" => "fascicoli-evento-contestato",
        _ => "fascicoli-evento-altro",
    }
}
