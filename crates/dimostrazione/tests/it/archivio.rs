//! INPS's archives give what was asked, and nothing else.

use std::collections::BTreeSet;

use accessi::CodiceFiscale;
use catalogo::{Catalogo, Fonte};
use dimostrazione::{ArchiviEsterni, Mondo, OGGI, Persona, Ricetta, ULTIMO_ANNO_NOTO};
use fascicoli::{ArchivioInps, FattiDegliAnni, FattoArchiviato};
use regole::{Centesimi, Valore};

const RICETTA: Ricetta = Ricetta { persone: 1_000, seme: 42 };

struct World {
    mondo: Mondo,
    archivi: ArchiviEsterni,
}

impl World {
    fn new() -> Self {
        let mondo = Mondo::generate(RICETTA.persone, RICETTA.seme);
        Self { archivi: ArchiviEsterni::generate(RICETTA), mondo }
    }

    async fn read(&self, codice: &str, fatti: &[&str]) -> Vec<FattoArchiviato> {
        let codice = CodiceFiscale::parse(codice).expect("a right code");
        let fatti = fatti.iter().map(|nome| (*nome).to_owned()).collect();
        self.archivi.read(&codice, &fatti).await.expect("archives within reach")
    }

    fn person(&self, is: impl Fn(&Persona) -> bool) -> &Persona {
        self.mondo.persone().find(|persona| is(persona)).expect("somebody")
    }
}

/// Everything that some vocabulary could ask, fields of lists included.
fn all_names(catalogo: &Catalogo) -> BTreeSet<String> {
    let described = catalogo.fattario().iter();
    described
        .flat_map(|fatto| std::iter::once(fatto).chain(&fatto.campi))
        .map(|fatto| fatto.fatto.percorso.to_string())
        .collect()
}

const ANNA: &str = "FRRNNA55C54L219Q";
const TERESA: &str = "SNTTRS81S45F839Z";

#[tokio::test]
async fn a_fact_comes_with_its_archive_and_its_date() {
    let [pensione] = &World::new().read(ANNA, &["pensione_a_calcolo_mensile"]).await[..] else {
        panic!("one fact")
    };
    assert_eq!(pensione.nome, "pensione_a_calcolo_mensile");
    assert_eq!(pensione.archivio, Fonte::Inps);
    assert!(pensione.aggiornato.date() < OGGI && matches!(pensione.valore, Valore::Euro(Centesimi(1..))));
}

#[tokio::test]
async fn nothing_comes_unasked() {
    let world = World::new();
    assert!(world.read(ANNA, &[]).await.is_empty());
    for fatti in [&["data_nascita"][..], &["data_nascita", "stato_civile", "redditi_irpef_annui"]] {
        let given = world.read(ANNA, fatti).await;
        assert!(given.iter().all(|fatto| fatti.contains(&fatto.nome.as_str())));
        assert_eq!(given.len(), fatti.len());
    }
}

#[tokio::test]
async fn what_only_the_person_can_say_and_what_is_the_spouse_s_never_comes() {
    let world = World::new();
    let catalogo = Catalogo::embedded().expect("the cards are right");
    let all = all_names(&catalogo);
    for persona in world.mondo.persone() {
        let codice = CodiceFiscale::parse(&persona.codice_fiscale).expect("the world's codes are right");
        let given = world.archivi.read(&codice, &all).await.expect("archives within reach");
        let names: BTreeSet<&str> = given.iter().map(|fatto| fatto.nome.as_str()).collect();
        assert_eq!(names.len(), given.len(), "a fact came twice");
        for fatto in &given {
            let descritto = catalogo.fattario().find(&fatto.nome).expect("a fact of the vocabulary");
            assert_eq!(fatto.archivio, descritto.fonte);
            assert_ne!(fatto.archivio, Fonte::Dichiarato);
        }
        assert!(persona.archivi.di_terzi.iter().all(|terzo| !names.contains(terzo.fatto.nome)));
    }
}

#[tokio::test]
async fn a_list_holds_the_fields_that_were_asked() {
    let world = World::new();
    let fields = ["superstiti.relazione", "superstiti.studente"];
    let [superstiti] = &world.read(TERESA, &fields).await[..] else { panic!("one list") };
    let Valore::Lista(records) = &superstiti.valore else { panic!("a list") };
    assert_eq!(records.len(), 2);
    for record in records {
        assert_eq!(record.iter().map(|(nome, _)| &**nome).collect::<Vec<_>>(), ["relazione"]);
    }
}

#[tokio::test]
async fn an_income_of_years_ago_is_not_given_as_the_last() {
    let world = World::new();
    let late = world.person(|persona| {
        let incomes = || persona.archivi.fatti.iter().filter(|fatto| fatto.nome == "redditi_irpef_annui");
        persona.is_alive() && incomes().count() > 0 && incomes().all(|f| f.anno < Some(ULTIMO_ANNO_NOTO))
    });
    let given = world.read(&late.codice_fiscale, &["redditi_irpef_annui", "sesso"]).await;
    assert_eq!(given.iter().map(|fatto| fatto.nome.as_str()).collect::<Vec<_>>(), ["sesso"]);
}

#[tokio::test]
async fn of_a_stranger_the_archives_hold_nothing() {
    assert!(World::new().read("RSSMRA80A01H501U", &["data_nascita"]).await.is_empty());
}

#[tokio::test]
async fn who_has_no_pension_has_none_in_the_answer_either() {
    let world = World::new();
    let worker = world.person(|persona| persona.is_alive() && persona.pensioni.is_empty());
    let given = world.read(&worker.codice_fiscale, &["tipo_pensione", "decorrenza_pensione"]).await;
    assert!(given.is_empty());
}

#[tokio::test]
async fn of_past_years_the_incomes_that_arrived_come_with_their_year_and_nothing_unasked() {
    let world = World::new();
    let codice = CodiceFiscale::parse(ANNA).expect("a right code");
    let names = |names: &[&str]| names.iter().map(|nome| (*nome).to_owned()).collect();
    let asked = FattiDegliAnni::from([
        (2021, names(&["redditi_irpef_annui"])),
        (2023, names(&["redditi_irpef_annui", "pensioni_lorde_annue", "data_nascita"])),
        (2024, names(&["reddito_casa_abitazione"])),
    ]);
    let found = world.archivi.read_anni(&codice, &asked).await.expect("archives within reach");
    let mut found: Vec<(i16, &str)> = found.iter().map(|(anno, fatto)| (*anno, &*fatto.nome)).collect();
    found.sort_unstable();
    assert_eq!(found, [(2023, "redditi_irpef_annui"), (2024, "reddito_casa_abitazione")]);
}
