//! `patrocinio ricevuta`: an answer made again from its receipt, and whether it would differ today, and why.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use catalogo::spiega::Spiegazione;
use catalogo::{
    Cambiamento, Catalogo, Confronto, Diagnosi, Differenza, Lingua, NonRifatta, Posto, Ricevuta as Carta,
    Sorgente,
};
use serde::Serialize;

use super::motivi::print;
use super::opzioni::Modo;
use super::{Uscita, load, read_source};

/// The exit code where today's answer would be another.
const DIVERSA: u8 = 1;
/// The exit code where there is nothing to compare: unreadable, altered, or of a card that is gone.
const ILLEGGIBILE: u8 = 2;

/// Makes an answer again from its receipt, and says whether it would differ today, and why.
///
/// Exit code: 0 the same, 1 another, 2 a receipt that cannot be read or was altered.
#[derive(clap::Args)]
pub(crate) struct Ricevuta {
    /// The receipt, in JSON.
    file: PathBuf,
    #[command(flatten)]
    modo: Modo,
}

/// A receipt made again, for machines.
#[derive(Serialize)]
struct Rifatta<'a> {
    titolo: String,
    uguale: bool,
    spiegazione: Spiegazione,
    frasi: Vec<String>,
    differenze_allora: &'a [Differenza],
    differenze: &'a [Differenza],
    cambiamenti: &'a [Cambiamento],
}

/// Prints the explanation made again, then whether today's answer would be the same.
pub(crate) fn run<O: Write, E: Write>(
    ricevuta: &Ricevuta,
    output: &mut Uscita<O, E>,
) -> io::Result<ExitCode> {
    let loaded = load(ricevuta.modo.cartella.as_deref());
    let read = loaded.and_then(|catalogo| Ok((catalogo, read_source(&ricevuta.file)?)));
    let (catalogo, sorgente) = match read {
        Ok(read) => read,
        Err(difetti) => return refuse(&difetti, output),
    };
    let confronto = match remake(&catalogo, &sorgente) {
        Ok(confronto) => confronto,
        Err(difetti) => return refuse(&difetti, output),
    };
    if ricevuta.modo.json {
        serde_json::to_writer_pretty(&mut output.stdout, &rifatta(&confronto, ricevuta.modo.lingua))?;
        writeln!(output.stdout)?;
    } else {
        writeln!(output.stdout, "{}", confronto.titolo(ricevuta.modo.lingua))?;
        print(&confronto.spiega(ricevuta.modo.lingua), &mut output.stdout)?;
        writeln!(output.stdout)?;
        for frase in confronto.frasi(ricevuta.modo.lingua) {
            writeln!(output.stdout, "{frase}")?;
        }
    }
    Ok(if confronto.is_same() { ExitCode::SUCCESS } else { ExitCode::from(DIVERSA) })
}

fn rifatta<'a>(confronto: &'a Confronto<'_>, lingua: Lingua) -> Rifatta<'a> {
    Rifatta {
        titolo: confronto.titolo(lingua),
        uguale: confronto.is_same(),
        spiegazione: confronto.spiega(lingua),
        frasi: confronto.frasi(lingua),
        differenze_allora: &confronto.differenze_allora,
        differenze: &confronto.differenze,
        cambiamenti: &confronto.cambiamenti,
    }
}

fn remake<'c>(catalogo: &'c Catalogo, sorgente: &Sorgente) -> Result<Confronto<'c>, Vec<Diagnosi>> {
    let whole = |error: &NonRifatta| vec![Diagnosi::new(sorgente, Posto::default(), error.to_string())];
    Carta::read(sorgente)?.rifai(catalogo).map_err(|error| match &error {
        // Read again from the file, so that each fault has its place in it.
        NonRifatta::FattiIllegibili(_) => {
            catalogo.fattario().parse_facts_of(sorgente).err().unwrap_or_else(|| whole(&error))
        }
        NonRifatta::Alterata | NonRifatta::SenzaScheda(_) => whole(&error),
    })
}

fn refuse<O: Write, E: Write>(difetti: &[Diagnosi], output: &mut Uscita<O, E>) -> io::Result<ExitCode> {
    output.refuse(difetti)?;
    Ok(ExitCode::from(ILLEGGIBILE))
}
