//! The form of a person taken in charge, read field by field: each mistake is said beside the field that has it.

use std::collections::BTreeSet;

use accessi::{CodiceFiscale, Identita, Sesso};
use anagrafe::{Documento, DocumentoError, Provincia, TipoDocumento};
use catalogo::{Area, Catalogo};
use cornice::{Campo, Form, Message};
use lingue::Lingua;
use store::Giorno;

use crate::{Oggetto, OggettoError, Prepare};

pub(super) const CODICE_FISCALE: Campo<'static> = Campo::new("codice_fiscale", "mandati-codice-fiscale");
pub(super) const COGNOME: Campo<'static> = Campo::new("cognome", "mandati-cognome");
pub(super) const NOME: Campo<'static> = Campo::new("nome", "mandati-nome");
pub(super) const NASCITA: Campo<'static> = Campo::new("nascita", "mandati-nascita");
pub(super) const SESSO: Campo<'static> = Campo::new("sesso", "mandati-sesso");
pub(super) const DOCUMENTO: Campo<'static> = Campo::new("documento", "mandati-documento");
pub(super) const NUMERO: Campo<'static> = Campo::new("documento_numero", "mandati-documento-numero");
pub(super) const SCADENZA: Campo<'static> = Campo::new("documento_scadenza", "mandati-documento-scadenza");
pub(super) const PROVINCIA: Campo<'static> = Campo::new("provincia", "mandati-provincia");
pub(super) const LINGUA: Campo<'static> = Campo::new("lingua", "mandati-lingua");
pub(super) const PRESTAZIONE: Campo<'static> = Campo::new("prestazione", "mandati-prestazioni");
pub(super) const AREA: Campo<'static> = Campo::new("area", "mandati-aree");
pub(super) const SALUTE: Campo<'static> = Campo::new("salute", "mandati-salute");

/// Reads the whole form, and says all that is wrong with it at once.
pub(super) fn parse<'c>(
    form: &mut Form,
    catalogo: &'c Catalogo,
    province: &[Provincia],
    today: Giorno,
) -> Option<Prepare<'c>> {
    let identita = parse_identita(form, today);
    let documento = parse_documento(form, today);
    let provincia = form.required(PROVINCIA, |raw| {
        let known = province.iter().find(|provincia| provincia.sigla == raw);
        known.map(|provincia| provincia.sigla.clone()).ok_or(Message::new("mandati-provincia-errata"))
    });
    let lingua = form.required(LINGUA, |raw| Lingua::find(raw).ok_or(Message::new("mandati-lingua-errata")));
    let oggetti = parse_oggetti(form, catalogo);
    form.complete()?;
    Some(Prepare {
        catalogo,
        identita: identita?,
        documento: documento?,
        provincia: provincia?,
        oggetti,
        lingua: lingua?,
    })
}

fn parse_identita(form: &mut Form, today: Giorno) -> Option<Identita> {
    let codice = form.required(CODICE_FISCALE, |raw| {
        CodiceFiscale::parse(raw).map_err(|error| Message::new(error.code()))
    });
    let cognome = form.required(COGNOME, text);
    let nome = form.required(NOME, text);
    let nascita = form.required_date(NASCITA);
    let stated = form.optional(SESSO, |raw| Sesso::parse(raw).ok_or(Message::new("mandati-sesso-errato")));
    let (codice_fiscale, cognome, nome, nascita) = (codice?, cognome?, nome?, nascita?);

    if Giorno::new(nascita) > today {
        form.refuse(NASCITA, "mandati-nascita-futura");
    }
    // The code tells the sex, unless it is provisional.
    let Some(sesso) = codice_fiscale.sesso().or(stated) else {
        form.refuse(SESSO, "mandati-sesso-serve");
        return None;
    };
    if let Err(error) = codice_fiscale.check_birth(nascita, sesso) {
        form.refuse(NASCITA, error.code());
    }
    if let Err(error) = codice_fiscale.check_name(&cognome, &nome) {
        form.refuse(COGNOME, error.code());
    }
    Some(Identita { codice_fiscale, cognome, nome, data_nascita: nascita.into(), sesso })
}

fn parse_documento(form: &mut Form, today: Giorno) -> Option<Documento> {
    let tipo = form
        .required(DOCUMENTO, |raw| TipoDocumento::find(raw).ok_or(Message::new("mandati-documento-errato")));
    let numero = form.required(NUMERO, text);
    let scadenza = form.required_date(SCADENZA);
    match Documento::parse(tipo?, &numero?, scadenza?.into(), today) {
        Ok(documento) => Some(documento),
        Err(DocumentoError::Numero) => {
            form.refuse(NUMERO, "mandati-documento-numero-errato");
            None
        }
        Err(DocumentoError::Expired) => {
            form.refuse(SCADENZA, "mandati-documento-scaduto");
            None
        }
    }
}

/// One mandate for each benefit ticked, and one of advice for the areas ticked.
fn parse_oggetti(form: &mut Form, catalogo: &Catalogo) -> BTreeSet<Oggetto> {
    let schede: Vec<String> = form.values(PRESTAZIONE.name()).map(str::to_owned).collect();
    let aree: Vec<String> = form.values(AREA.name()).map(str::to_owned).collect();
    let salute = !form.value(SALUTE.name()).is_empty();
    if schede.is_empty() && aree.is_empty() {
        form.refuse(PRESTAZIONE, "mandati-senza-oggetto");
    }
    let mut oggetti = BTreeSet::new();
    for scheda in schede {
        match Oggetto::prestazione(catalogo, &scheda) {
            Ok(oggetto) => oggetti.extend([oggetto]),
            Err(_) => form.refuse(PRESTAZIONE, "mandati-prestazione-sconosciuta"),
        }
    }
    let aree: Result<BTreeSet<Area>, _> = aree.iter().map(|area| area.parse()).collect();
    let consulenza = aree.map_err(OggettoError::from);
    match consulenza.and_then(|aree| Oggetto::consulenza(catalogo, aree, salute)) {
        Ok(oggetto) => oggetti.extend([oggetto]),
        Err(OggettoError::NoArea) => {}
        Err(_) => form.refuse(AREA, "mandati-area-sconosciuta"),
    }
    oggetti
}

/// Any text will do: the codice fiscale, or the document's own rule, says whether it fits.
#[expect(clippy::unnecessary_wraps, reason = "the form takes a parser that may refuse")]
fn text(raw: &str) -> Result<String, Message> {
    Ok(raw.to_owned())
}
