//! Where a country is, as it is written on the command line.

use std::path::PathBuf;

use scansione::Luogo;

#[test]
fn a_folder_is_a_path_or_a_file_url() {
    for text in ["/paesi/uno", "file:///paesi/uno"] {
        assert_eq!(text.parse(), Ok(Luogo::from(PathBuf::from("/paesi/uno"))));
    }
    assert_eq!("uno".parse(), Ok(Luogo::from(PathBuf::from("uno"))));
    assert!("file://uno".parse::<Luogo>().is_err() && "ftp://a/b".parse::<Luogo>().is_err());
}

#[test]
#[cfg(not(feature = "oggetti"))]
fn without_a_client_an_object_store_is_refused_with_what_to_build() {
    assert!("s3://archivio/paese".parse::<Luogo>().unwrap_err().contains("--features oggetti"));
}
