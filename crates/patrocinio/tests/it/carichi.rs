//! Whoever sends a large file over a real connection gets the answer, also when it came before the file had passed.

use std::time::Duration;

use store::testing::engines;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::prova::{Browser, Server, open_desk, sign, take_in_charge};

/// More than the agreement in force allows to a document.
const TOO_LARGE: usize = 3 * 1024 * 1024;
/// However busy the machine, what takes longer hangs.
const HANGS: Duration = Duration::from_mins(1);

const BOUNDARY: &str = "confine";
const SAME_ORIGIN: &str = "sec-fetch-site: same-origin";
const OTHER_ORIGIN: &str = "sec-fetch-site: cross-site";

#[tokio::test]
async fn a_large_file_is_answered_and_not_cut() {
    for engine in engines() {
        let (house, server, marta) = open_desk(engine).await;
        let anna = Browser::enter(&server, "anna").await;
        let richiesta = take_in_charge(&marta, "anna", &[("prestazione", "quattordicesima")]).await;
        sign(&anna, &richiesta).await;
        let fascicolo = marta.get(&richiesta.mandato).await.link("Apri il fascicolo");
        let door = format!("{fascicolo}/documenti");
        let nobody = Browser::open(&server).cookies();
        for (cookies, origin, answer, said) in [
            (&nobody, SAME_ORIGIN, "401 Unauthorized", "Devi entrare"),
            (&marta.cookies(), OTHER_ORIGIN, "403 Forbidden", "La richiesta arriva da un altro sito"),
            (&marta.cookies(), SAME_ORIGIN, "413 Payload Too Large", "Il file è troppo grande"),
        ] {
            let heard = send(&server, &door, &[origin, cookies]).await;
            assert!(heard.contains(answer) && heard.contains(said), "{heard}");
        }
        assert_eq!(house.count("SELECT COUNT(*) FROM documenti").await, 0);
    }
}

/// Sends the whole file before listening, as browsers do; hears the page, and asks for another on the same connection.
async fn send(server: &Server, path: &str, headers: &[&str]) -> String {
    let host = server.origin().trim_start_matches("http://");
    let head = format!("host: {host}\r\naccept: text/html\r\naccept-language: it");
    let file = large_file();
    let post = format!(
        "POST {path} HTTP/1.1\r\n{head}\r\n{}\r\ncontent-type: multipart/form-data; boundary={BOUNDARY}\r\n\
         content-length: {}\r\n\r\n",
        headers.join("\r\n"),
        file.len()
    );
    let talk = async {
        let mut stream = TcpStream::connect(host).await.unwrap();
        stream.write_all(post.as_bytes()).await.unwrap();
        stream.write_all(&file).await.unwrap();
        let answer = hear(&mut stream).await;
        stream.write_all(format!("GET /privacy HTTP/1.1\r\n{head}\r\n\r\n").as_bytes()).await.unwrap();
        assert!(hear(&mut stream).await.starts_with("HTTP/1.1 200 OK"));
        answer
    };
    timeout(HANGS, talk).await.unwrap()
}

fn large_file() -> Vec<u8> {
    let start =
        format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n");
    let end = format!("\r\n--{BOUNDARY}--\r\n");
    [start.as_bytes(), &vec![b' '; TOO_LARGE], end.as_bytes()].concat()
}

/// Hears one page to its end.
async fn hear(stream: &mut TcpStream) -> String {
    let mut heard = Vec::new();
    while !heard.ends_with(b"</html>") {
        let count = stream.read_buf(&mut heard).await.unwrap();
        assert!(count > 0, "cut after {:?}", String::from_utf8_lossy(&heard));
    }
    String::from_utf8(heard).unwrap()
}
