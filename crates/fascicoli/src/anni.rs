//! What is known of past years: what was declared of each, and what the archives hold of it.

use std::collections::BTreeMap;

use catalogo::{Catalogo, FattiNelTempo, FattoDescritto, Scheda, Varia};
use regole::Giorni;

use crate::archivio::{ArchivioError, FattiDegliAnni, FattoArchiviato};
use crate::portata::is_guarded;
use crate::read::Apertura;
use crate::set::{Dato, Fonti, SetInformativo, reading};

/// Asks the archives how things were in the past years that the arrears of some benefits read, for their open facts and
/// for no others.
pub async fn load_anni<'c>(
    fonti: Fonti<'c>,
    set: &mut SetInformativo<'c>,
    schede: &[&'c Scheda],
) -> Result<(), ArchivioError> {
    let asked = set.asked_of_years(schede);
    if asked.is_empty() {
        return Ok(());
    }
    let mut found = fonti.archivio.read_anni(&set.apertura.identita.codice_fiscale, &asked).await?;
    found.retain(|(anno, fatto)| asked.get(anno).is_some_and(|facts| facts.contains(&fatto.nome)));
    set.add_archived(found);
    Ok(())
}

/// What was declared of each year, alone.
pub(crate) fn said_of_years<'c>(catalogo: &'c Catalogo, apertura: &Apertura) -> BTreeMap<i16, Vec<Dato<'c>>> {
    let mut anni = BTreeMap::new();
    for (anno, declared) in &apertura.dichiarati_anni {
        let said = catalogo.fattario().iter().filter_map(|descritto| {
            let dichiarato = declared.get(&*descritto.fatto.nome)?.clone();
            Some(Dato { dichiarato: Some(dichiarato), ..nothing(catalogo, descritto) })
        });
        anni.insert(*anno, said.collect());
    }
    anni
}

fn nothing<'c>(catalogo: &'c Catalogo, descritto: &'c FattoDescritto) -> Dato<'c> {
    let schede = reading(catalogo, &descritto.fatto.nome);
    Dato { descritto, schede, archiviato: None, dichiarato: None, chiesto: false }
}

impl<'c> SetInformativo<'c> {
    /// The facts of today and of past years, as the engine reads them.
    #[must_use]
    pub fn tempo(&self) -> FattiNelTempo {
        let mut tempo = FattiNelTempo::new(self.giorno().date(), self.fatti());
        for (anno, dati) in &self.anni {
            let known = dati.iter().filter_map(|dato| {
                let valore = dato.conta().valore()?.clone();
                Some((dato.descritto.fatto.nome.clone(), valore))
            });
            tempo.anni.insert(*anno, known.collect());
        }
        tempo
    }

    /// Names what is asked of the archives for each year: what goes by years, archives hold, and the permit opens. The
    /// records of a list are asked as they are today.
    fn asked_of_years(&self, schede: &[&'c Scheda]) -> FattiDegliAnni {
        let (catalogo, fatti) = (self.catalogo(), self.fatti());
        let oggi = self.giorno().date();
        let giorni = Giorni { data_diritto: oggi, conosciuto_al: Some(oggi) };
        let mut asked = FattiDegliAnni::new();
        for scheda in schede.iter().filter(|scheda| self.portata().answers(scheda)) {
            for fatto in by_years(catalogo, scheda).filter(|fatto| is_guarded(fatto)) {
                for anno in catalogo.anni_letti(scheda, fatto.nel_tempo.varia, &fatti, giorni) {
                    asked.entry(anno).or_default().insert(fatto.fatto.nome.to_string());
                }
            }
        }
        asked.retain(|_, names| {
            names.retain(|nome| self.apertura.aperti.opens(nome));
            !names.is_empty()
        });
        asked
    }

    fn add_archived(&mut self, found: Vec<(i16, FattoArchiviato)>) {
        let catalogo = self.catalogo();
        for (anno, fatto) in found {
            let Some(descritto) = catalogo.fattario().find(&fatto.nome) else { continue };
            let Some(fatto) = fatto.admitted(&descritto.fatto) else { continue };
            let dati = self.anni.entry(anno).or_default();
            let known = dati.iter().position(|dato| dato.descritto.fatto.nome == descritto.fatto.nome);
            let before = known.map(|place| dati.swap_remove(place));
            // Only an archive that answered counts as asked: of the past its silence means nothing.
            dati.push(Dato {
                archiviato: Some(fatto),
                chiesto: true,
                ..before.unwrap_or_else(|| nothing(catalogo, descritto))
            });
        }
    }
}

/// The facts that a benefit reads whole and that go by years.
fn by_years<'c>(catalogo: &'c Catalogo, scheda: &Scheda) -> impl Iterator<Item = &'c FattoDescritto> {
    let read = scheda.fatti().iter().filter(|percorso| !percorso.contains('.'));
    let read = read.filter_map(|nome| catalogo.fattario().find(nome));
    read.filter(|fatto| matches!(fatto.nel_tempo.varia, Varia::Anno | Varia::Luglio))
}
