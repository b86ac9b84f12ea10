//! What differs between the editions of the cards that two days had: texts, expressions and tables, not the law's figures.

use askama::Template;
use askama::filters::HtmlSafe;
use catalogo::{Come, Cosa, DueGiorni, Mutamenti, Mutamento};
use cornice::Voce;
use edizioni::{Succedute, Vigenza};
use store::StoreError;

/// A part of a card that is not told here: its worked cases are for whoever writes it.
const CASI: &str = "casi";
/// The fields whose value is an expression, or the result of a table's row.
const ESPRESSIONI: [&str; 3] = ["se", "valore", "totale_annuo"];

/// The editions of two days, and the cards that differ between them.
#[derive(Template)]
#[template(path = "consulenza/due_edizioni.html")]
pub(super) struct LeEdizioni<'a> {
    t: &'a Voce,
    frase: String,
    schede: Vec<SchedaMutata>,
}

impl HtmlSafe for LeEdizioni<'_> {}

/// A card that differs.
struct SchedaMutata {
    id: String,
    titolo: String,
    come: &'static str,
    /// Whether it can be opened: what was taken away has no page.
    is_there: bool,
    /// The parts of it that differ, each once.
    parti: Vec<String>,
    campi: Vec<CampoMutato>,
}

/// A text or an expression that differs; none where it was not, or is no more.
struct CampoMutato {
    parte: String,
    is_code: bool,
    prima: Option<String>,
    dopo: Option<String>,
}

impl<'a> LeEdizioni<'a> {
    /// Tells of every card that differs, or of one.
    pub(super) fn of(t: &'a Voce, giorni: DueGiorni, succedute: &Succedute, scheda: Option<&str>) -> Self {
        let wanted = |mutamento: &&Mutamento| {
            mutamento.cosa == Cosa::Scheda && scheda.is_none_or(|id| *mutamento.id == *id)
        };
        let schede = succedute.mutamenti.iter().flat_map(|mutamenti| {
            let cards = mutamenti.mutamenti.iter().filter(wanted);
            cards.map(|mutamento| SchedaMutata::of(t, mutamenti, mutamento)).collect::<Vec<_>>()
        });
        Self { t, frase: sentence(t, giorni, succedute), schede: schede.collect() }
    }
}

/// Asks for the editions of two days.
pub(super) async fn load(platform: &accessi::Platform, giorni: DueGiorni) -> Result<Succedute, StoreError> {
    let asked = edizioni::TraDueGiorni { dal: giorni.dal.into(), al: giorni.al.into() };
    platform.store().act(&asked).await
}

fn sentence(t: &Voce, giorni: DueGiorni, succedute: &Succedute) -> String {
    let since = |vigenza: Vigenza| t.date_long(vigenza.dal.giorno().date());
    let (key, prima, dopo) = match (succedute.prima, succedute.dopo) {
        (None, None) => ("consulenza-edizioni-nessuna", None, None),
        (None, Some(dopo)) => ("consulenza-edizioni-solo-dopo", None, Some(since(dopo))),
        (Some(prima), Some(dopo)) if prima.id != dopo.id => {
            ("consulenza-edizioni-due", Some(since(prima)), Some(since(dopo)))
        }
        (Some(prima), _) => ("consulenza-edizioni-stessa", Some(since(prima)), None),
    };
    let phrase = t.say(key).arg("dal", t.date(giorni.dal)).arg("al", t.date(giorni.al));
    phrase.arg("prima", prima.unwrap_or_default()).arg("dopo", dopo.unwrap_or_default()).into()
}

impl SchedaMutata {
    fn of(t: &Voce, mutamenti: &Mutamenti, mutamento: &Mutamento) -> Self {
        let titolo = mutamenti.nomi.find(Cosa::Scheda, &mutamento.id, t.lingua());
        let come = match mutamento.come {
            Come::Aggiunta => "consulenza-edizioni-aggiunta",
            Come::Cambiata => "consulenza-edizioni-cambiata",
            Come::Tolta => "consulenza-edizioni-tolta",
        };
        let mut found = Self {
            id: mutamento.id.to_string(),
            titolo: titolo.unwrap_or(&mutamento.id).to_owned(),
            come,
            is_there: mutamento.come != Come::Tolta,
            parti: Vec::new(),
            campi: Vec::new(),
        };
        // Of a new card everything is new: its own page tells it.
        if mutamento.come == Come::Cambiata {
            mutamento.campi.iter().for_each(|campo| found.take(t, campo));
        }
        found
    }

    fn take(&mut self, t: &Voce, campo: &catalogo::Campo) {
        let (Some(first), Some(last)) = (campo.percorso.first(), campo.percorso.last()) else { return };
        if **first == *CASI {
            return;
        }
        let parte: String = t.say(part(first)).into();
        if !self.parti.contains(&parte) {
            self.parti.push(parte.clone());
        }
        let is_code = ESPRESSIONI.contains(&&**last);
        if is_code || **last == *t.lingua().code() {
            let text = |found: &Option<std::sync::Arc<str>>| found.as_deref().map(str::to_owned);
            let (prima, dopo) = (text(&campo.prima), text(&campo.dopo));
            self.campi.push(CampoMutato { parte, is_code, prima, dopo });
        }
    }
}

/// The key of what a part of a card is called.
fn part(nome: &str) -> &'static str {
    match nome {
        "requisiti" => "consulenza-scheda-requisiti",
        "importo" => "consulenza-importo",
        "decorrenza" => "consulenza-legge-decorrenza",
        "definizioni" => "consulenza-legge-definizioni",
        "tabelle" => "consulenza-legge-tavole",
        "si_chiede_con" | "domanda" => "consulenza-scheda-come",
        "scadenze" | "termini" => "consulenza-scadenze",
        "incompatibile_con" | "coperta_da" => "consulenza-incompatibili",
        "obblighi" => "consulenza-obblighi",
        "punti_aperti" => "consulenza-punti-aperti",
        "codici_inps" => "consulenza-codici-inps",
        _ => "consulenza-edizioni-descrizione",
    }
}
