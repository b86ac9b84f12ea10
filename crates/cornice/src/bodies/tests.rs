use std::net::SocketAddr;

use axum::routing::post;
use axum::{Router, middleware};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

use super::*;

/// However busy the machine, whatever takes longer hangs.
const HANGS: Duration = Duration::from_mins(1);
const PATIENT: Measures = Measures { small: KIBIBYTE, most: 16 * MEBIBYTE, patience: HANGS };
const IMPATIENT: Measures = Measures { patience: Duration::from_millis(300), ..PATIENT };

/// Serves a door that refuses without reading, and one that says how much it read.
async fn serve(measures: Measures) -> SocketAddr {
    let router = Router::new()
        .route("/chiusa", post(async || StatusCode::UNAUTHORIZED))
        .route("/aperta", post(async |body: axum::body::Bytes| body.len().to_string()))
        .layer(middleware::from_fn_with_state(measures, take_in));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    address
}

async fn connect(measures: Measures, head: &str) -> TcpStream {
    let mut stream = TcpStream::connect(serve(measures).await).await.unwrap();
    stream.write_all(format!("POST {head}\r\nhost: casa\r\n\r\n").as_bytes()).await.unwrap();
    stream
}

/// Reads until the words come; a connection that was cut before is a failure.
async fn hear(stream: &mut TcpStream, words: &str) {
    let mut heard = Vec::new();
    while !String::from_utf8_lossy(&heard).contains(words) {
        let count = timeout(HANGS, stream.read_buf(&mut heard)).await.unwrap().unwrap();
        assert!(count > 0, "cut after {:?}", String::from_utf8_lossy(&heard));
    }
}

/// Sends byte after byte until the other side has enough of it.
async fn trickle(stream: &mut TcpStream) {
    let drops = async {
        while stream.write_all(b".").await.is_ok() {
            sleep(IMPATIENT.patience / 10).await;
        }
    };
    timeout(HANGS, drops).await.unwrap();
}

#[tokio::test]
async fn who_sends_everything_before_listening_hears_the_refusal_and_the_connection_goes_on() {
    let length = 8 * MEBIBYTE;
    let mut stream = connect(PATIENT, &format!("/chiusa HTTP/1.1\r\ncontent-length: {length}")).await;
    stream.write_all(&vec![b'.'; length]).await.unwrap();
    hear(&mut stream, "401 Unauthorized").await;
    stream.write_all(b"POST /aperta HTTP/1.1\r\nhost: casa\r\ncontent-length: 2\r\n\r\nok").await.unwrap();
    hear(&mut stream, "\r\n\r\n2").await;
}

#[tokio::test]
async fn a_body_without_a_declared_length_is_taken_in_too() {
    let mut stream = connect(PATIENT, "/chiusa HTTP/1.1\r\ntransfer-encoding: chunked").await;
    let chunk = [b"100000\r\n".as_slice(), &vec![b'.'; MEBIBYTE], b"\r\n"].concat();
    for _ in 0..8 {
        stream.write_all(&chunk).await.unwrap();
    }
    stream.write_all(b"0\r\n\r\n").await.unwrap();
    hear(&mut stream, "401 Unauthorized").await;
}

#[tokio::test]
async fn a_body_without_end_is_cut_off() {
    let length = 1024 * MEBIBYTE;
    let mut stream = connect(PATIENT, &format!("/chiusa HTTP/1.1\r\ncontent-length: {length}")).await;
    let block = vec![b'.'; MEBIBYTE];
    let mut sent = 0;
    while sent < length && timeout(HANGS, stream.write_all(&block)).await.unwrap().is_ok() {
        sent += block.len();
    }
    assert!(sent < length, "the house took all of it");
}

#[tokio::test]
async fn a_body_that_trickles_is_cut_off() {
    for length in [KIBIBYTE, 8 * MEBIBYTE] {
        let mut stream = connect(IMPATIENT, &format!("/chiusa HTTP/1.1\r\ncontent-length: {length}")).await;
        trickle(&mut stream).await;
    }
}

#[tokio::test]
async fn a_small_body_that_does_not_come_is_told_so() {
    let mut stream = connect(IMPATIENT, "/chiusa HTTP/1.1\r\ncontent-length: 10").await;
    hear(&mut stream, "408 Request Timeout").await;
}

#[tokio::test]
async fn who_asks_before_sending_is_answered_and_sends_nothing() {
    let head = "/chiusa HTTP/1.1\r\nexpect: 100-continue\r\ncontent-length: 2000000";
    let mut stream = connect(PATIENT, head).await;
    let mut heard = String::new();
    timeout(HANGS, stream.read_to_string(&mut heard)).await.unwrap().unwrap();
    assert!(heard.starts_with("HTTP/1.1 401") && !heard.contains("100 Continue"), "{heard}");
}
