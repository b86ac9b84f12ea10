//! Writing one thing of the world through the doors of the rooms that keep it.

use accessi::{CodiceFiscale, Hat, abilitazioni, identita, legami, soggetti};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use protocolli::{PROTOCOLLO_2022, Seed};
use store::{Giorno, Instant, Tx, Work};

use crate::contenuto::Voce;
use crate::identita::{Identita, PRIMO_GIORNO, as_addetto};
use crate::ids::Ids;
use crate::load::LoadError;
use crate::operatori::{Addetto, Operatore};
use crate::orari::Orario;
use crate::patronati::{Patronato, Raggruppamento};
use crate::persona::{Persona, Residenza, Sesso};
use crate::province::find_provincia;
use crate::sedi::{Livello, SedePatronato};
use crate::sedi_inps::{OperatoreInps, SedeInps};

/// The day of the protocol's signature. When each patronato was recognised, and its offices opened, is in no source
/// of ours: the house knows them from the day they signed.
const FIRMA: Date = date(2022, 12, 21);
static ITALY: TimeZone = jiff::tz::get!("Europe/Rome");

/// Writes a thing.
pub(crate) async fn write(tx: &Tx, ids: Ids, voce: Voce<'_>) -> Result<(), LoadError> {
    match voce {
        Voce::Protocollo => Seed(PROTOCOLLO_2022).run(tx).await?,
        Voce::Patronato(patronato) => anagrafe::save_patronato(&tx.open(), body(ids, patronato)).await?,
        Voce::SedeInps(sede) => anagrafe::save_sede_inps(&tx.open(), inps_office(ids, sede)).await?,
        Voce::Sede(sede) => anagrafe::save_sede(&tx.open(), office(ids, sede)).await?,
        Voce::Persona(persona) => {
            let who = Addetto::from(persona);
            save_soggetto(tx, ids, &who).await?;
        }
        Voce::Operatore(operatore, sede) => save_operatore(tx, ids, operatore, sede).await?,
        Voce::OperatoreInps(operatore) => save_operatore_inps(tx, ids, operatore).await?,
        Voce::Referente(identity, sede) => save_referente(tx, ids, identity, sede).await?,
        Voce::Legame(one, other) => {
            legami::link(tx, ids.soggetto(&one.codice_fiscale), ids.soggetto(&other.codice_fiscale)).await?;
        }
        Voce::Identita(place, identity) => {
            let soggetto = ids.soggetto(&identity.codice_fiscale);
            identita::offer(tx, soggetto, identity.chiave, place).await?;
        }
    }
    Ok(())
}

impl From<&Persona> for Addetto {
    fn from(persona: &Persona) -> Self {
        Self {
            codice_fiscale: persona.codice_fiscale.clone(),
            cognome: persona.cognome.clone(),
            nome: persona.nome.clone(),
            sesso: persona.sesso,
            data_nascita: persona.data_nascita,
        }
    }
}

async fn save_soggetto(tx: &Tx, ids: Ids, who: &Addetto) -> Result<(), LoadError> {
    let identity = accessi::Identita {
        codice_fiscale: CodiceFiscale::parse(&who.codice_fiscale)?,
        cognome: who.cognome.clone(),
        nome: who.nome.clone(),
        data_nascita: who.data_nascita.into(),
        sesso: match who.sesso {
            Sesso::M => accessi::Sesso::Maschile,
            Sesso::F => accessi::Sesso::Femminile,
        },
    };
    // An operator may be known already, as one of the people.
    soggetti::find_or_create_as(tx, ids.soggetto(&who.codice_fiscale), &identity).await?;
    Ok(())
}

async fn save_operatore(
    tx: &Tx,
    ids: Ids,
    operatore: &Operatore,
    sede: &SedePatronato,
) -> Result<(), LoadError> {
    save_soggetto(tx, ids, &operatore.addetto).await?;
    let (patronato, sede) = (ids.patronato(sede.patronato), ids.sede(&sede.codice));
    let hat = if operatore.responsabile {
        Hat::ResponsabileSede { patronato, sede }
    } else {
        Hat::Operatore { patronato, sede }
    };
    let soggetto = ids.soggetto(&operatore.addetto.codice_fiscale);
    // The last day is a day of work.
    let until = operatore.al.map(|last| beginning(last.saturating_add(1.day())));
    abilitazioni::grant(tx, soggetto, hat, beginning(operatore.dal), until).await?;
    Ok(())
}

async fn save_operatore_inps(tx: &Tx, ids: Ids, operatore: &OperatoreInps) -> Result<(), LoadError> {
    save_soggetto(tx, ids, &operatore.addetto).await?;
    let hat = Hat::OperatoreInps { sede: ids.sede_inps(operatore.sede) };
    let soggetto = ids.soggetto(&operatore.addetto.codice_fiscale);
    abilitazioni::grant(tx, soggetto, hat, beginning(operatore.dal), None).await?;
    Ok(())
}

async fn save_referente(tx: &Tx, ids: Ids, identity: &Identita, sede: &str) -> Result<(), LoadError> {
    save_soggetto(tx, ids, &as_addetto(identity)).await?;
    let hat = Hat::ReferenteSchede { sede: ids.sede_inps(sede) };
    let soggetto = ids.soggetto(&identity.codice_fiscale);
    abilitazioni::grant(tx, soggetto, hat, beginning(PRIMO_GIORNO), None).await?;
    Ok(())
}

/// The first instant of a day in Italy; midnight is there every day, since the clock changes at two or three.
fn beginning(day: Date) -> Instant {
    let midnight = ITALY.to_ambiguous_timestamp(day.at(0, 0, 0, 0)).compatible();
    midnight.map_or(Instant::MIN, Instant::from)
}

fn body(ids: Ids, patronato: &Patronato) -> anagrafe::Patronato {
    let raggruppamento = patronato.raggruppamento.map(|group| match group {
        Raggruppamento::CePa => "CE.PA.",
        Raggruppamento::Cipla => "CIPLA",
    });
    anagrafe::Patronato {
        id: ids.patronato(patronato.codice),
        codice: patronato.codice.to_owned(),
        nome: patronato.nome.to_owned(),
        promotore: patronato.promotore.map(str::to_owned),
        raggruppamento: raggruppamento.map(str::to_owned),
        dal: Giorno::new(FIRMA),
        al: None,
    }
}

fn office(ids: Ids, sede: &SedePatronato) -> anagrafe::SedePatronato {
    let provincia = sede.indirizzo.provincia();
    let (indirizzo, comune, paese) = match &sede.indirizzo {
        Residenza::Italia { comune, indirizzo, .. } => (indirizzo, comune, "IT"),
        Residenza::Estero { citta, indirizzo, paese, .. } => (indirizzo, citta, *paese),
    };
    anagrafe::SedePatronato {
        id: ids.sede(&sede.codice),
        patronato: ids.patronato(sede.patronato),
        codice: sede.codice.clone(),
        nome: sede.nome.clone(),
        livello: match sede.livello {
            Livello::Centrale => anagrafe::Livello::Centrale,
            Livello::Provinciale => anagrafe::Livello::Provinciale,
            Livello::Zonale => anagrafe::Livello::Zonale,
            Livello::Estero => anagrafe::Livello::Estera,
        },
        indirizzo: indirizzo.clone(),
        comune: (*comune).to_owned(),
        provincia: provincia.map(str::to_owned),
        regione: provincia.and_then(find_provincia).map(|provincia| provincia.regione.to_owned()),
        paese: paese.to_owned(),
        orari: orari(&sede.orari),
        dal: Giorno::new(FIRMA),
        al: None,
    }
}

/// An office of INPS bears the name of its province: forms list the provinces by it.
fn inps_office(ids: Ids, sede: &SedeInps) -> anagrafe::SedeInps {
    let (nome, regione) = find_provincia(sede.codice)
        .map_or((sede.codice, ""), |provincia| (provincia.nome, provincia.regione));
    anagrafe::SedeInps {
        id: ids.sede_inps(sede.codice),
        codice: sede.codice.to_owned(),
        nome: nome.to_owned(),
        provincia: sede.codice.to_owned(),
        regione: regione.to_owned(),
    }
}

/// Opening hours in one line, by the Italian names of the days.
fn orari(orari: &[Orario]) -> String {
    let spans = orari.iter().map(|orario| {
        format!(
            "{} {}–{}",
            orario.giorno.nome(),
            orario.dalle.strftime("%H:%M"),
            orario.alle.strftime("%H:%M")
        )
    });
    spans.collect::<Vec<_>>().join("; ")
}
