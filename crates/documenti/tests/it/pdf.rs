//! What a reader finds in a PDF: its words through poppler, its promises in the XMP packet.

use std::{
    io::Write,
    process::{Command, Stdio},
};

/// Reads the words of `pdf` in reading order, with each run of blanks as one.
pub(crate) fn words(pdf: &[u8]) -> String {
    poppler("pdftotext", &["-", "-"], pdf).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Checks that `pdf` says of itself what PDF/A-2a and PDF/UA-1 ask: conformance, structure, language and title.
pub(crate) fn assert_archival_and_accessible(pdf: &[u8], lingua: &str, title: &str) {
    let info = poppler("pdfinfo", &["-"], pdf);
    assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{info}");
    let metadata = String::from_utf8_lossy(pdf);
    for promise in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        &format!("<dc:language><rdf:Bag><rdf:li>{lingua}</rdf:li>"),
        title,
    ] {
        assert!(metadata.contains(promise), "{promise} is not in the document");
    }
}

fn poppler(program: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let mut reader = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("poppler-utils is missing: run tools/prepara.sh");
    reader.stdin.take().unwrap().write_all(pdf).unwrap();
    let output = reader.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}
