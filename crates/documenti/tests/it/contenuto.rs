//! Which files pass the door.

use documenti::{Contenuto, ContenutoError, Formato, Impronta, NomeFile};

const LIMIT: u64 = 64;

#[test]
fn the_format_is_told_from_the_bytes() {
    for (bytes, formato) in [
        (&b"%PDF-1.7\n"[..], Formato::Pdf),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Formato::Png),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", Formato::Jpeg),
    ] {
        let contenuto = Contenuto::check(bytes.to_vec(), LIMIT).unwrap();
        assert_eq!(contenuto.formato(), formato);
        assert_eq!(contenuto.impronta(), Impronta::of(bytes));
        assert_eq!(contenuto.size(), bytes.len() as u64);
    }
}

#[test]
fn an_empty_file_is_refused() {
    assert_eq!(Contenuto::check(Vec::new(), LIMIT), Err(ContenutoError::Empty));
}

#[test]
fn a_file_at_the_limit_passes_and_one_byte_more_does_not() {
    let mut bytes = b"%PDF-".to_vec();
    bytes.resize(64, b' ');
    assert!(Contenuto::check(bytes.clone(), LIMIT).is_ok());
    bytes.push(b' ');
    assert_eq!(Contenuto::check(bytes, LIMIT), Err(ContenutoError::TooLarge { size: 65, limit: 64 }));
}

#[test]
fn a_program_or_a_page_is_refused_whatever_its_name() {
    for bytes in [&b"MZ\x90\0"[..], b"<html><script>", b"PK\x03\x04", b" %PDF-1.7", b"GIF89a", b"\xff\xd8"] {
        assert_eq!(Contenuto::check(bytes.to_vec(), LIMIT), Err(ContenutoError::WrongFormat));
    }
}

#[test]
fn the_bytes_never_show_in_a_log() {
    let contenuto = Contenuto::check(b"%PDF-diagnosis".to_vec(), LIMIT).unwrap();
    assert_eq!(format!("{contenuto:?}"), "Contenuto(pdf, 14 bytes)");
}

#[test]
fn a_file_name_keeps_what_can_be_shown_and_no_folder() {
    for (given, kept) in [
        ("carta d'identità.pdf", Some("carta d'identità.pdf")),
        ("C:\\Users\\anna\\cud.pdf", Some("cud.pdf")),
        ("../../etc/passwd", Some("passwd")),
        ("..", None),
        ("a\r\nSet-Cookie: b", Some("aSet-Cookie: b")),
        ("\u{202e}fdp.exe", Some("fdp.exe")),
        ("   ", None),
        ("", None),
    ] {
        assert_eq!(given.parse().ok().as_ref().map(NomeFile::as_str), kept, "{given:?}");
    }
    let long: NomeFile = "é".repeat(300).parse().unwrap();
    assert_eq!(long.as_str().chars().count(), 255);
}

#[test]
fn a_hash_has_one_spelling() {
    let text = Impronta::of(b"x").to_string();
    assert_eq!(text.parse(), Ok(Impronta::of(b"x")));
    assert!(text.to_uppercase().parse::<Impronta>().is_err());
    assert!("abc".parse::<Impronta>().is_err());
}
