//! Tries a folder of cards while writing them: every defect, then the cases of the files given.
#![expect(clippy::print_stdout, reason = "an example speaks to whoever runs it")]

use std::path::PathBuf;
use std::process::ExitCode;

use catalogo::{Catalogo, Diagnosi, Sorgente, casi};

fn main() -> ExitCode {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../prestazioni"));
    match Catalogo::load(&folder).and_then(|catalogo| run_files(&catalogo)) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(difetti) => {
            for difetto in &difetti {
                println!("{difetto}");
            }
            println!("{} defects", difetti.len());
            ExitCode::FAILURE
        }
    }
}

fn run_files(catalogo: &Catalogo) -> Result<usize, Vec<Diagnosi>> {
    println!("{} cards", catalogo.schede().count());
    let mut failed = 0;
    for path in std::env::args().skip(1) {
        let testo = std::fs::read_to_string(&path).unwrap_or_default();
        for caso in casi::read_cases(catalogo, &Sorgente { nome: path, testo })? {
            let verifica = casi::run(catalogo, &caso);
            failed += usize::from(!verifica.superato);
            let mark = if verifica.superato { "ok  " } else { "FAIL" };
            println!(
                "{mark} {} {}: expected {}, found {}",
                verifica.id, verifica.prestazione, verifica.atteso, verifica.trovato
            );
        }
    }
    Ok(failed)
}
