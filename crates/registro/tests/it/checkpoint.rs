//! Seals: signed by the house, checked by anybody.

use registro::{Checkpoint, Hash, KeyError, NoteError, PublicKey, Root, SealKey};

const NAME: &str = "patrocinio.example/registro";

fn key(seed: u8) -> SealKey {
    SealKey::from_seed(NAME, &[seed; 32]).unwrap()
}

fn checkpoint() -> Checkpoint {
    Checkpoint { root: Root { size: 42, hash: Hash::of_leaf(b"leaf") }, instant: 1_764_054_000_000_000 }
}

#[test]
fn a_note_has_the_form_of_a_transparency_log() {
    let note = checkpoint().sign(&key(1));
    let lines: Vec<_> = note.lines().collect();
    assert_eq!(lines[0], NAME);
    assert_eq!(lines[1], "42");
    assert_eq!(lines[3], "istante 1764054000000000");
    assert_eq!(lines[4], "");
    assert!(lines[5].starts_with("— patrocinio.example/registro "));
    assert!(note.ends_with('\n'));
}

#[test]
fn a_note_opens_with_the_key_that_signed_it() {
    let note = checkpoint().sign(&key(1));
    assert_eq!(Checkpoint::open(&note, &key(1).public()), Ok(checkpoint()));
}

#[test]
fn a_note_does_not_open_with_another_key() {
    let note = checkpoint().sign(&key(1));
    assert_eq!(Checkpoint::open(&note, &key(2).public()), Err(NoteError::Signature));
    let elsewhere = SealKey::from_seed("altrove.example", &[1; 32]).unwrap();
    assert_eq!(Checkpoint::open(&note, &elsewhere.public()), Err(NoteError::Origin));
}

#[test]
fn a_note_changed_anywhere_does_not_open() {
    let note = checkpoint().sign(&key(1));
    let public = key(1).public();
    for (position, letter) in note.char_indices() {
        let other = if letter == 'A' { 'B' } else { 'A' };
        let mut forged = note.clone();
        forged.replace_range(position..position + letter.len_utf8(), &other.to_string());
        assert!(Checkpoint::open(&forged, &public).is_err(), "changed at {position}");
    }
}

#[test]
fn a_number_has_one_spelling() {
    let note = checkpoint().sign(&key(1)).replacen("42", "+42", 1);
    assert_eq!(Checkpoint::open(&note, &key(1).public()), Err(NoteError::Form));
}

#[test]
fn a_witness_may_sign_the_same_note() {
    let note = checkpoint().sign(&key(1)) + "— testimone.example AAAAAAAA\n";
    assert_eq!(Checkpoint::open(&note, &key(1).public()), Ok(checkpoint()));
}

#[test]
fn a_key_is_kept_as_pem_and_read_back() {
    let pem = key(1).to_pem().unwrap();
    assert_eq!(SealKey::from_pem(NAME, &pem).unwrap().public(), key(1).public());
    assert_eq!(SealKey::from_pem(NAME, "nonsense").unwrap_err(), KeyError::Form);
}

#[test]
fn a_public_key_is_written_and_read_back() {
    let public = key(1).public();
    assert_eq!(public.to_string().parse(), Ok(public.clone()));
    let renamed = public.to_string().replacen("patrocinio", "altrove", 1);
    assert_eq!(renamed.parse::<PublicKey>(), Err(KeyError::Form));
}

#[test]
fn a_register_has_a_name_without_spaces_and_plus_signs() {
    for odd in ["", "due parole", "uno+due", "a\nb"] {
        assert_eq!(SealKey::from_seed(odd, &[1; 32]).unwrap_err(), KeyError::Name, "{odd:?}");
    }
}

#[test]
fn a_key_never_shows_itself() {
    assert_eq!(format!("{:?}", key(1)), "SealKey(patrocinio.example/registro)");
}
