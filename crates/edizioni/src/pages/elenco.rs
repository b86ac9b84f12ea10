//! The list of the editions: in force, waiting, past.

use accessi::{Actor, Platform};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use cornice::{Failure, Frame, Pagina, Testa, Voce};

use super::parole;
use crate::{EdizioneId, Elenco, List, Stato};

#[derive(Template)]
#[template(path = "edizioni/elenco.html")]
struct LeEdizioni {
    sezioni: Vec<Sezione>,
}

/// The editions in one condition.
struct Sezione {
    titolo: String,
    niente: String,
    righe: Vec<Riga>,
}

struct Riga {
    id: EdizioneId,
    titolo: String,
    stato: String,
    approvazioni: Vec<String>,
}

impl Pagina for LeEdizioni {
    fn testa(&self, t: &Voce) -> Testa {
        Testa::new(t.say("edizioni-edizioni")).sommario(t.say("edizioni-sommario"))
    }
}

/// Lists the editions.
pub(super) async fn show(
    State(platform): State<Platform>,
    actor: Actor,
    frame: Frame,
) -> Result<Response, Failure> {
    let elenco = platform.act(&actor, &List).await?;
    let t = frame.voce();
    let section = |titolo, niente, chosen: fn(&Stato) -> bool| Sezione {
        titolo: t.say(titolo).into(),
        niente: t.say(niente).into(),
        righe: rows(t, &elenco, chosen),
    };
    let sezioni = vec![
        section("edizioni-attesa", "edizioni-attesa-nessuna", Stato::is_waiting),
        section("edizioni-vigente", "edizioni-vigente-nessuna", |stato| {
            matches!(stato, Stato::InVigore { .. })
        }),
        section("edizioni-passate", "edizioni-passate-nessuna", |stato| {
            matches!(stato, Stato::Superata { .. } | Stato::Rifiutata { .. })
        }),
    ];
    frame.page(&LeEdizioni { sezioni })
}

fn rows(t: &Voce, elenco: &Elenco, chosen: fn(&Stato) -> bool) -> Vec<Riga> {
    let chosen = elenco.righe.iter().filter(|(edizione, _)| chosen(&edizione.stato));
    let row = |(edizione, given): &(crate::Edizione, Vec<crate::Approvazione>)| Riga {
        id: edizione.id,
        titolo: parole::titolo(t, edizione),
        stato: parole::since(t, &edizione.stato),
        approvazioni: given.iter().map(|approval| parole::approval(t, *approval)).collect(),
    };
    chosen.map(row).collect()
}
