//! Most answers are certain from the archives alone, whatever the card, and no card is in error.

use std::sync::LazyLock;

use catalogo::Catalogo;
use dimostrazione::{Mondo, OGGI, Persona, ULTIMO_ANNO_NOTO};
use jiff::ToSpan;
use regole::{Esito, Fatti, Giorni, Valore};

static MONDO: LazyLock<Mondo> = LazyLock::new(|| Mondo::generate(600, 42));
static CATALOGO: LazyLock<Catalogo> = LazyLock::new(|| Catalogo::embedded().expect("the cards are right"));

const GIORNI: Giorni = Giorni { data_diritto: OGGI, conosciuto_al: None };
/// A fact that belongs to the claim, and is in no archive.
const DATA_DOMANDA: &str = "data_domanda";

fn archives_alone(persona: &Persona) -> Fatti {
    let current = persona.archivi.fatti.iter();
    let current = current.filter(|fatto| fatto.anno.is_none_or(|anno| anno == ULTIMO_ANNO_NOTO));
    current.map(|fatto| (fatto.nome.into(), (&fatto.valore).into())).collect()
}

fn living() -> impl Iterator<Item = &'static Persona> {
    MONDO.persone().filter(|persona| persona.is_alive())
}

#[test]
fn few_answers_wait_for_somebody_to_speak() {
    let (mut open, mut all) = (0_usize, 0_usize);
    for persona in living() {
        let facts = archives_alone(persona);
        for scheda in CATALOGO.schede() {
            let esito = CATALOGO.valuta(scheda, &facts, GIORNI).valutazione.esito;
            assert_ne!(esito, Esito::Errore, "{:?}, {}", persona.id, scheda.id);
            all += 1;
            open += usize::from(esito == Esito::DaCompletare);
        }
    }
    assert!(open * 100 < all * 17, "{open} of {all}");
}

/// Who lost a job claims from the day after: some here never did, and would be paid.
#[test]
fn some_of_the_dismissed_never_claimed_what_is_due_to_them() {
    let naspi = CATALOGO.find_scheda("naspi").expect("a card");
    let mut unclaimed = 0;
    for persona in living().filter(|persona| persona.percepite.iter().all(|paid| paid.scheda != "naspi")) {
        let mut facts = archives_alone(persona);
        facts.insert(DATA_DOMANDA, Valore::Data(OGGI.saturating_add(1.day())));
        let valutazione = CATALOGO.valuta(naspi, &facts, GIORNI).valutazione;
        unclaimed += usize::from(valutazione.esito == Esito::Spetta);
    }
    assert!(unclaimed > 0);
}
