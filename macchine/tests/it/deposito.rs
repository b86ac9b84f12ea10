//! An object store in a thread: as much of S3's protocol as reading a country needs, over the files of a folder.

use std::fmt::Write;
use std::fs;
use std::io::{BufRead, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;

/// All objects were written at this instant.
const QUANDO: &str = "Mon, 23 Nov 2026 10:00:00 GMT";
const BUCKET: &str = "/archivio";

/// Serves a folder as the bucket `archivio`; gives the address.
pub(crate) fn serve(folder: PathBuf) -> String {
    let port = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", port.local_addr().unwrap());
    thread::spawn(move || {
        for stream in port.incoming() {
            let folder = folder.clone();
            thread::spawn(move || answer(&folder, stream.unwrap()));
        }
    });
    address
}

/// Answers one request: whoever asked may have gone.
fn answer(folder: &Path, mut stream: TcpStream) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    let first = lines.next()?.ok()?;
    let mut range = None;
    for line in lines.map_while(Result::ok).take_while(|line| !line.is_empty()) {
        if let Some((name, value)) = line.split_once(": ")
            && name.eq_ignore_ascii_case("range")
        {
            range = value.strip_prefix("bytes=").map(str::to_owned);
        }
    }
    let (method, target) = first.split_once(' ')?;
    let target = target.split(' ').next()?.strip_prefix(BUCKET)?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let (status, extra, body) = if query.contains("list-type=2") {
        ("200 OK", String::new(), list(folder, query).into_bytes())
    } else {
        match fs::read(folder.join(path.trim_start_matches('/'))) {
            Err(_) => ("404 Not Found", String::new(), Vec::new()),
            Ok(whole) => cut(whole, range.as_deref()),
        }
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nLast-Modified: {QUANDO}\r\nETag: \"uno\"\r\nConnection: close\r\n{extra}\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).ok()?;
    if method != "HEAD" {
        stream.write_all(&body).ok()?;
    }
    Some(())
}

fn cut(whole: Vec<u8>, range: Option<&str>) -> (&'static str, String, Vec<u8>) {
    let Some((from, to)) = range.and_then(|range| range.split_once('-')) else {
        return ("200 OK", String::new(), whole);
    };
    let all = whole.len();
    let (from, to) = match from.parse::<usize>() {
        Ok(from) => (from, to.parse().map_or(all, |last: usize| last + 1).min(all)),
        Err(_) => (all - to.parse::<usize>().unwrap(), all),
    };
    let said = format!("Content-Range: bytes {from}-{}/{all}\r\n", to - 1);
    ("206 Partial Content", said, whole[from..to].to_vec())
}

fn list(folder: &Path, query: &str) -> String {
    let prefix = query.split('&').find_map(|pair| pair.strip_prefix("prefix=")).unwrap_or("");
    let prefix = prefix.replace("%2F", "/");
    let mut found = String::new();
    for entry in fs::read_dir(folder.join(&prefix)).into_iter().flatten() {
        let entry = entry.unwrap();
        let (name, size) = (entry.file_name().into_string().unwrap(), entry.metadata().unwrap().len());
        // Writing to a String cannot fail.
        let _ = write!(
            found,
            "<Contents><Key>{prefix}{name}</Key><LastModified>2026-11-23T10:00:00.000Z</LastModified>\
             <ETag>\"uno\"</ETag><Size>{size}</Size></Contents>"
        );
    }
    format!("<?xml version=\"1.0\"?><ListBucketResult>{found}</ListBucketResult>")
}
