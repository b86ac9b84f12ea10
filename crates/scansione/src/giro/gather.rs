//! Adding up the partitions, wherever each was judged.

use super::{CONTI, Lavoro, Parte, Resoconto, SCARTI};
use crate::conti::Conti;
use crate::disco::{get, put, sweep};
use crate::guasto::Errore;
use crate::riassunto;

const TESTATA: &str = "file,riga,colonna,guasto\n";

impl Lavoro<'_> {
    /// Adds up the partitions, writes the summary, and says how many people and rows there were.
    ///
    /// # Errors
    /// A partition is missing, or the disk refuses.
    pub fn gather(&self, parti: &[Parte], resoconto: &mut Resoconto) -> Result<(), Errore> {
        let mut conti = Conti::new(self.giudice.schede.len());
        let mut left_out = TESTATA.to_owned();
        for parte in parti {
            let done = self.giro.done(&parte.nome);
            let partial = done.join(CONTI);
            conti.read(&get(&partial)?).ok_or(Errore::Parziale(partial))?;
            left_out.push_str(&get(&done.join(SCARTI))?);
        }
        let out = &self.giro.uscita;
        put(&out.join(SCARTI), &left_out, "")?;
        for (nome, text) in riassunto::write(&self.giudice, &conti, self.giro.lingua) {
            put(&out.join(nome), &text, "")?;
        }
        sweep(&out.join("parti"))?;
        // Facts that are kept elsewhere may be those of another run, at work now.
        if self.giro.fatti.starts_with(out) {
            sweep(&self.giro.fatti)?;
        }
        resoconto.persone = (conti.giudicate, conti.scartate);
        resoconto.segnalate = (left_out.lines().count() - 1) as u64;
        Ok(())
    }
}
