//! An answer with its reasons, as a terminal shows it.

use std::io::{self, Write};

use catalogo::Fonte;
use catalogo::spiega::{Domanda, Letto, Motivo, Spiegazione, Stato};

/// Prints an answer: the outcome, the amount, the first day, every reason with its act, the facts read with their source, what is
/// missing, what else to know.
pub(super) fn print(spiegazione: &Spiegazione, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{} ({}): {}", spiegazione.titolo, spiegazione.scheda, spiegazione.esito.as_str())?;
    writeln!(out, "  {}", spiegazione.frase)?;
    if let Some(importo) = &spiegazione.importo {
        writeln!(out, "  = {importo}")?;
    }
    if let Some(frase) = &spiegazione.frase_decorrenza {
        writeln!(out, "  {frase}")?;
    }
    for requisito in &spiegazione.requisiti {
        print_reason(requisito, out)?;
    }
    if let Some(calcolo) = &spiegazione.calcolo {
        print_reason(calcolo, out)?;
    }
    for Letto { titolo, valore, fonte, .. } in spiegazione.fatti_letti() {
        writeln!(out, "  · {titolo}: {valore} ({})", fonte.map_or("", Fonte::as_str))?;
    }
    for domanda in spiegazione.mancanti.iter().chain(&spiegazione.da_accertare) {
        let Domanda { fatto, titolo, .. } = domanda;
        writeln!(out, "  ? {titolo} ({fatto})")?;
    }
    for avviso in &spiegazione.avvisi {
        writeln!(out, "  ! {avviso}")?;
    }
    Ok(())
}

fn print_reason(motivo: &Motivo, out: &mut impl Write) -> io::Result<()> {
    let mark = match motivo.stato {
        Stato::Si => '+',
        Stato::No => '-',
        Stato::Ignoto => '?',
        Stato::Errore => '!',
    };
    writeln!(out, "  {mark} {} [{}]", motivo.frase, motivo.norma)
}
