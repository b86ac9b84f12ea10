//! A simulation as a table that people read.

use std::fmt::Write;

use catalogo::{
    Catalogo, Chi, Come, Conteggio, Effetto, GruppoSimulato, Lingua, SchedaSimulata, Simulazione,
};
use lingue::whole;
use regole::Centesimi;

use crate::riassunto::TACIUTO;

/// Wide enough for the names of the effects.
const NOME: usize = 34;

/// The table, in a language; titles come from the cards after, or before for those that are gone.
#[must_use]
pub fn table(simulazione: &Simulazione, prima: Option<&Catalogo>, dopo: &Catalogo, lingua: Lingua) -> String {
    let people = whole(simulazione.persone, lingua);
    let day = dopo.show_date(simulazione.data, lingua);
    let mut text = match lingua {
        Lingua::It => format!("Simulazione su {people} persone inventate o senza nome, al {day}.\n"),
        Lingua::De => format!("Simulation über {people} erfundene oder namenlose Personen, zum {day}.\n"),
        Lingua::En => format!("Simulation over {people} invented or nameless people, on {day}.\n"),
    };
    text.push_str(match lingua {
        Lingua::It => "… non detto: sono meno di cinque persone, o da lì si ricaverebbero.\n",
        Lingua::De => {
            "… nicht gesagt: es sind weniger als fünf Personen, oder sie ließen sich daraus errechnen.\n"
        }
        Lingua::En => "… not said: they are fewer than five people, or they could be worked out from it.\n",
    });
    if simulazione.schede.is_empty() {
        text.push_str(match lingua {
            Lingua::It => "Nessuna scheda risponde in altro modo.\n",
            Lingua::De => "Keine Karte antwortet anders.\n",
            Lingua::En => "No card answers otherwise.\n",
        });
    }
    for scheda in &simulazione.schede {
        let known = dopo.find_scheda(&scheda.scheda);
        let known = known.or_else(|| prima.and_then(|prima| prima.find_scheda(&scheda.scheda)));
        let title = known.map_or(&*scheda.scheda, |known| known.titolo.in_lingua(lingua));
        // Writing to a String cannot fail.
        let _ = writeln!(text, "\n{title} ({}, {})", scheda.scheda, way(scheda.come, lingua));
        write_card(&mut text, scheda, dopo, lingua);
    }
    text
}

fn write_card(text: &mut String, scheda: &SchedaSimulata, dopo: &Catalogo, lingua: Lingua) {
    if scheda.gruppi.is_empty() {
        text.push_str(match lingua {
            Lingua::It => "  per nessuno cambia qualcosa\n",
            Lingua::De => "  für niemanden ändert sich etwas\n",
            Lingua::En => "  nothing changes for anybody\n",
        });
    }
    for gruppo in &scheda.gruppi {
        let _ = writeln!(text, "  {}", who(gruppo, lingua));
        for (effetto, conteggio) in &gruppo.effetti {
            let _ =
                writeln!(text, "    {:NOME$}{}", effect(*effetto, lingua), count(*conteggio, dopo, lingua));
        }
    }
}

fn count(conteggio: Conteggio, catalogo: &Catalogo, lingua: Lingua) -> String {
    let people = conteggio.persone.map_or_else(|| TACIUTO.to_owned(), |people| whole(people, lingua));
    let year = match lingua {
        Lingua::It => "all'anno",
        Lingua::De => "im Jahr",
        Lingua::En => "a year",
    };
    match conteggio.centesimi_anno {
        Some(cents) => format!("{people:>10}  {:>18} {year}", catalogo.show_cents(Centesimi(cents), lingua)),
        None => format!("{people:>10}"),
    }
}

fn who(gruppo: &GruppoSimulato, lingua: Lingua) -> String {
    let word = match (gruppo.chi, lingua) {
        (Chi::Tutti, Lingua::It) => "tutti",
        (Chi::Tutti, Lingua::De) => "alle",
        (Chi::Tutti, Lingua::En) => "everybody",
        (Chi::Eta, Lingua::It) => "età",
        (Chi::Eta, Lingua::De) => "Alter",
        (Chi::Eta, Lingua::En) => "age",
        (Chi::Sesso, Lingua::It) => "sesso",
        (Chi::Sesso, Lingua::De) => "Geschlecht",
        (Chi::Sesso, Lingua::En) => "sex",
    };
    if gruppo.valore.is_empty() { word.to_owned() } else { format!("{word} {}", gruppo.valore) }
}

fn way(come: Come, lingua: Lingua) -> &'static str {
    match (come, lingua) {
        (Come::Aggiunta, Lingua::It) => "nuova",
        (Come::Aggiunta, Lingua::De) => "neu",
        (Come::Aggiunta, Lingua::En) => "new",
        (Come::Cambiata, Lingua::It) => "cambiata",
        (Come::Cambiata, Lingua::De) => "geändert",
        (Come::Cambiata, Lingua::En) => "changed",
        (Come::Tolta, Lingua::It) => "tolta",
        (Come::Tolta, Lingua::De) => "entfernt",
        (Come::Tolta, Lingua::En) => "removed",
    }
}

fn effect(effetto: Effetto, lingua: Lingua) -> &'static str {
    let [it, de, en] = match effetto {
        Effetto::Acquista => ["acquistano il diritto", "erhalten den Anspruch", "gain the right"],
        Effetto::Perde => ["perdono il diritto", "verlieren den Anspruch", "lose the right"],
        Effetto::Sale => ["l'importo sale", "der Betrag steigt", "the amount rises"],
        Effetto::Scende => ["l'importo scende", "der Betrag sinkt", "the amount falls"],
        Effetto::DiventaIncerto => ["diventano incerti", "werden ungewiss", "become uncertain"],
        Effetto::DiventaCerto => ["diventano certi", "werden gewiss", "become certain"],
        Effetto::ImportoIncerto => [
            "l'importo cambia, non esatto",
            "der Betrag ändert sich, ungenau",
            "the amount changes, not exact",
        ],
    };
    match lingua {
        Lingua::It => it,
        Lingua::De => de,
        Lingua::En => en,
    }
}
