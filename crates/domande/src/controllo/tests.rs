//! What a check finds, on the card of the fourteenth payment.

use catalogo::Catalogo;
use documenti::Impronta;
use jiff::civil::date;
use regole::{Centesimi, Fatti, Giorni, Valore};
use store::Instant;

use super::*;

/// A pensioner born in 1955 with a low pension, and what the archives know of her.
fn facts(pensione: i64) -> Fatti {
    let code = |text: &str| Valore::Codice(text.into());
    let euro = |cents| Valore::Euro(Centesimi(cents));
    [
        ("data_nascita", Valore::Data(date(1955, 3, 10))),
        ("tipo_pensione", code("VECCHIAIA")),
        ("gestione_pensione", code("FPLD")),
        ("decorrenza_pensione", Valore::Data(date(2018, 1, 1))),
        ("pensioni_lorde_annue", euro(pensione)),
        ("redditi_irpef_annui", euro(0)),
        ("redditi_esenti_annui", euro(0)),
        ("settimane_contributi_totali", Valore::Intero(1560)),
    ]
    .into_iter()
    .map(|(nome, valore)| (nome.into(), valore))
    .collect()
}

fn document(tipo: &str, scade: Option<Giorno>) -> Allegato {
    Allegato {
        documento: "00000000-0000-7000-8000-000000000001".parse().unwrap(),
        tipo: tipo.to_owned(),
        nome: "carta.pdf".parse().unwrap(),
        impronta: Impronta::of(tipo.as_bytes()),
        dimensione: 10,
        scade,
        istante: Instant::from_micros(0),
    }
}

fn found(fatti: &Fatti, allegati: &[Allegato], da_confermare: bool) -> Vec<Rilievo> {
    let catalogo = Catalogo::embedded().unwrap();
    let scheda = catalogo.find_scheda("quattordicesima").unwrap();
    let oggi = date(2026, 11, 25);
    let risposta = catalogo.valuta(scheda, fatti, Giorni { data_diritto: oggi, conosciuto_al: None });
    let risposta = Some(&risposta);
    let pagamento = Pagamento::Nessuno;
    check(&Esame { scheda, risposta, pagamento, allegati, da_confermare, oggi: oggi.into() })
}

fn enclosed() -> [Allegato; 2] {
    [document("identita", Some(date(2026, 11, 25).into())), document("redditi", None)]
}

#[test]
fn a_claim_that_is_complete_and_due_has_nothing_to_mend() {
    assert_eq!(found(&facts(900_000), &enclosed(), false), []);
}

#[test]
fn an_income_above_the_limit_would_get_it_refused() {
    assert_eq!(found(&facts(2_000_000), &enclosed(), false), [Rilievo::SarebbeRifiutata]);
}

#[test]
fn a_fact_that_decides_is_missed_by_its_name() {
    let mut fatti = facts(900_000);
    fatti.remove("redditi_esenti_annui");
    let expected = Rilievo::FattoMancante("redditi_esenti_annui".into());
    assert_eq!(found(&fatti, &enclosed(), false), [expected]);
}

#[test]
fn mandatory_documents_are_missed_and_the_others_are_not() {
    let expected =
        [Rilievo::DocumentoMancante("identita".into()), Rilievo::DocumentoMancante("redditi".into())];
    assert_eq!(found(&facts(900_000), &[], false), expected);
}

#[test]
fn a_document_is_valid_on_its_last_day_and_not_after() {
    let allegati = [document("identita", Some(date(2026, 11, 24).into())), document("redditi", None)];
    let expected = Rilievo::DocumentoScaduto("carta.pdf".parse().unwrap(), date(2026, 11, 24).into());
    assert_eq!(found(&facts(900_000), &allegati, false), [expected]);
}

#[test]
fn what_is_already_paid_is_said_before_it_is_claimed_again() {
    let catalogo = Catalogo::embedded().unwrap();
    let scheda = catalogo.find_scheda("quattordicesima").unwrap();
    let pension = catalogo.find_scheda("pensione_vecchiaia").unwrap();
    let found = |pagamento| {
        let (allegati, oggi) = (&enclosed(), date(2026, 11, 25).into());
        check(&Esame { scheda, risposta: None, pagamento, allegati, da_confermare: false, oggi })
    };
    assert_eq!(found(Pagamento::InCorso), [Rilievo::GiaInPagamento, Rilievo::NonGiudicabile]);
    // What another takes the place of is not itself paid.
    let covered = Rilievo::Coperta("pensione_vecchiaia".into());
    assert_eq!(found(Pagamento::Coperta(pension)), [covered, Rilievo::NonGiudicabile]);
}

#[test]
fn only_the_missing_word_of_the_person_stops_a_claim() {
    let all = found(&facts(2_000_000), &[], true);
    let blocking: Vec<&Rilievo> = all.iter().filter(|rilievo| rilievo.blocks()).collect();
    assert_eq!(blocking, [&Rilievo::DaConfermare]);
}
