//! The bytes of a leaf: the same for every program, and nothing in them but ids and codes.

use proptest::prelude::*;
use registro::{Actor, Codice, Entry, Hash, Kind, Leaf, LeafError, Resource};
use uuid::Uuid;

fn code(text: &str) -> Codice {
    text.parse().unwrap()
}

fn entry() -> Entry {
    Entry {
        kind: Kind::Lettura,
        action: code("fascicoli.apri"),
        actor: Actor {
            subject: Some(Uuid::from_u128(1)),
            role: code("operatore"),
            body: Some(Uuid::from_u128(2)),
            office: Some(Uuid::from_u128(3)),
            session: Some(Hash::of_nothing()),
        },
        subject: Some(Uuid::from_u128(4)),
        resource: Some(Resource { kind: code("fascicolo"), id: Uuid::from_u128(5) }),
        title: Some(Uuid::from_u128(6)),
        motive: Some(code("mandato")),
        facts: vec![code("data_nascita"), code("reddito_personale")],
        outcome: code("permesso"),
    }
}

fn leaf(entry: Entry) -> Leaf {
    Leaf::new(Uuid::from_u128(7), 1_764_054_000_000_000, [0xab; 16], entry)
}

const CANONICAL: &str = concat!(
    r#"{"attore":{"ente":"00000000-0000-0000-0000-000000000002","ruolo":"operatore","#,
    r#""sede":"00000000-0000-0000-0000-000000000003","#,
    r#""sessione":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","#,
    r#""soggetto":"00000000-0000-0000-0000-000000000001"},"azione":"fascicoli.apri","esito":"permesso","#,
    r#""fatti":["data_nascita","reddito_personale"],"id":"00000000-0000-0000-0000-000000000007","#,
    r#""istante":1764054000000000,"motivo":"mandato","#,
    r#""risorsa":{"id":"00000000-0000-0000-0000-000000000005","tipo":"fascicolo"},"#,
    r#""sale":"abababababababababababababababab","soggetto":"00000000-0000-0000-0000-000000000004","#,
    r#""tipo":"lettura","titolo":"00000000-0000-0000-0000-000000000006","v":1}"#,
);

#[test]
fn the_canonical_text_is_json_with_sorted_keys_and_no_spaces() {
    assert_eq!(leaf(entry()).canonical().unwrap(), CANONICAL);
}

#[test]
fn what_is_absent_is_left_out() {
    let bare = Entry {
        kind: Kind::Sistema,
        action: code("registro.sigilla"),
        actor: Actor { subject: None, role: code("sistema"), body: None, office: None, session: None },
        subject: None,
        resource: None,
        title: None,
        motive: None,
        facts: Vec::new(),
        outcome: code("fatto"),
    };
    let text = concat!(
        r#"{"attore":{"ruolo":"sistema"},"azione":"registro.sigilla","esito":"fatto","#,
        r#""id":"00000000-0000-0000-0000-000000000007","istante":1764054000000000,"#,
        r#""sale":"abababababababababababababababab","tipo":"sistema","v":1}"#,
    );
    assert_eq!(leaf(bare).canonical().unwrap(), text);
}

#[test]
fn a_leaf_is_read_back_from_its_text() {
    assert_eq!(Leaf::parse(CANONICAL), Ok(leaf(entry())));
}

#[test]
fn any_other_spelling_of_a_leaf_is_refused() {
    let spaced = CANONICAL.replacen(':', ": ", 1);
    let extra = CANONICAL.replacen(r#"{"attore""#, r#"{"a":1,"attore""#, 1);
    let shouted = CANONICAL.replace("abab", "ABAB");
    for odd in [spaced, extra, shouted] {
        assert_eq!(Leaf::parse(&odd), Err(LeafError::NotCanonical), "{odd}");
    }
}

#[test]
fn a_leaf_of_a_version_to_come_is_refused() {
    assert_eq!(Leaf::parse(&CANONICAL.replace(r#""v":1"#, r#""v":2"#)), Err(LeafError::Form));
}

#[test]
fn an_instant_that_json_readers_would_round_has_no_canonical_form() {
    let far = Leaf::new(Uuid::nil(), i64::MAX, [0; 16], entry());
    assert_eq!(far.canonical(), Err(LeafError::NotCanonical));
}

#[test]
fn two_leaves_that_differ_only_in_the_salt_have_different_hashes() {
    let one = Leaf::new(Uuid::nil(), 0, [1; 16], entry()).canonical().unwrap();
    let other = Leaf::new(Uuid::nil(), 0, [2; 16], entry()).canonical().unwrap();
    assert_ne!(Hash::of_leaf(one.as_bytes()), Hash::of_leaf(other.as_bytes()));
}

#[test]
fn a_name_or_a_codice_fiscale_is_not_a_code() {
    for odd in ["Anna", "RSSMRA80A01H501U", "mario rossi", "niccolò", "", "9lives", "a@b"] {
        assert!(odd.parse::<Codice>().is_err(), "{odd}");
    }
}

proptest! {
    #[test]
    fn every_leaf_survives_the_way_to_text_and_back(
        instant in -(1_i64 << 53) + 1..1 << 53,
        salt in any::<[u8; 16]>(),
        id in any::<u128>(),
        facts in proptest::collection::vec("[a-z][a-z0-9_.-]{0,63}", 0..6),
    ) {
        let facts = facts.iter().map(|fact| code(fact)).collect();
        let leaf = Leaf::new(Uuid::from_u128(id), instant, salt, Entry { facts, ..entry() });
        let text = leaf.canonical().unwrap();
        prop_assert_eq!(Leaf::parse(&text), Ok(leaf));
    }
}
