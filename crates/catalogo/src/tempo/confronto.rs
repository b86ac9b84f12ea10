//! A *ricostituzione* read from a file, and said in words.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

use super::fatti::FattiNelTempo;
use super::frasi::Narratore;
use super::lettura::{ANNI, CHIESTE, DOPO, FATTI, PAGATE};
use super::ricostituzione::{AnnoConfrontato, DirittoConfrontato, Richiesta, Ricostituzione};
use crate::catalogo::Catalogo;
use crate::diagnosi::{Diagnosi, Sorgente};
use crate::formato::Formato;
use crate::lettura::Lettura;
use crate::yaml::{Nodo, read};
use lingue::Lingua;

/// What would come of a *ricostituzione*, as people read it.
#[derive(Clone, Debug, Serialize)]
pub struct RicostituzioneDetta {
    /// Credit, debt, and what would be lost.
    pub frasi: Vec<String>,
    /// The rights, each with its years.
    pub diritti: Vec<DirittoDetto>,
    /// What to know of the reckoning.
    pub note: Vec<String>,
}

/// A right and its years, each in a line. Those rights come first of which something would change.
#[derive(Clone, Debug, Serialize)]
pub struct DirittoDetto {
    /// Its title.
    pub titolo: String,
    /// The years in which something would change, the first first.
    pub cambiano: Vec<String>,
    /// Those that would stay as they are.
    pub restano: Vec<String>,
}

impl Richiesta {
    /// Reads the facts as INPS has them, what changes of them under `dopo`, and the benefits paid and asked for.
    ///
    /// # Errors
    /// Every unknown or misplaced name and wrong value, with its place.
    pub fn parse(catalogo: &Catalogo, sorgente: &Sorgente, giorno: Date) -> Result<Self, Vec<Diagnosi>> {
        let root = read(sorgente)?;
        let mut lettura = Lettura::new(sorgente);
        let fattario = catalogo.fattario();
        let parti = lettura.parts(fattario, &root, &[FATTI, ANNI, DOPO, PAGATE, CHIESTE]);
        let prima = FattiNelTempo::of_parts(fattario, &mut lettura, &parti, giorno);
        let mut benefits = |nodo: Option<&&Nodo>| -> BTreeSet<Arc<str>> {
            let listed = nodo.map(|nodo| lettura.list(nodo)).unwrap_or_default();
            listed.iter().filter_map(|nodo| lettura.known_benefit(catalogo, nodo)).collect()
        };
        let (pagate, chieste) = (benefits(parti.get(PAGATE)), benefits(parti.get(CHIESTE)));
        let changes = parti.get(DOPO).map(|nodo| FattiNelTempo::read(fattario, &mut lettura, nodo, giorno));
        let dopo = changes.map_or_else(|| prima.clone(), |changes| prima.changed(&changes));
        if lettura.difetti.is_empty() {
            Ok(Self { prima, dopo, pagate, chieste })
        } else {
            Err(lettura.difetti)
        }
    }
}

impl Lettura<'_> {
    fn known_benefit(&mut self, catalogo: &Catalogo, nodo: &Nodo) -> Option<Arc<str>> {
        let id = self.text(nodo)?;
        let found = catalogo.find_scheda(id).map(|scheda| Arc::clone(&scheda.id));
        if found.is_none() {
            self.unknown(nodo.posto, "card", id, catalogo.schede().map(|scheda| &*scheda.id));
        }
        found
    }
}

impl Catalogo {
    /// Says a *ricostituzione* in a language.
    #[must_use]
    pub fn racconta_ricostituzione(&self, esito: &Ricostituzione, lingua: Lingua) -> RicostituzioneDetta {
        Narratore { catalogo: self, formato: Formato { parole: self.parole(), lingua } }.review(esito)
    }
}

impl Narratore<'_> {
    fn review(&self, esito: &Ricostituzione) -> RicostituzioneDetta {
        let mut frasi = vec![
            self.fill("ricostituzione_credito", &[("somma", &self.sum(esito.credito))]),
            self.fill("ricostituzione_debito", &[("somma", &self.sum(esito.debito))]),
        ];
        if !esito.credito_da_verificare.is_zero() {
            let check = self.sum(esito.credito_da_verificare);
            frasi.push(self.fill("ricostituzione_verifica", &[("somma", &check)]));
        }
        let lost = esito.diritti.iter().filter(|diritto| diritto.anni.iter().any(|anno| anno.perso));
        let lost: Vec<String> = lost.map(|diritto| self.title(&diritto.scheda)).collect();
        if !lost.is_empty() {
            frasi.push(self.fill("ricostituzione_persi", &[("diritti", &lost.join("; "))]));
        }
        let others: Vec<String> = esito.altri.iter().map(|nome| self.title(nome)).collect();
        let mut note = vec![self.say("ricostituzione_intero"), self.say("ricostituzione_termini")];
        if !others.is_empty() {
            note.push(self.fill("ricostituzione_altri", &[("diritti", &others.join("; "))]));
        }
        let mut diritti: Vec<DirittoDetto> =
            esito.diritti.iter().map(|diritto| self.right(diritto)).collect();
        diritti.sort_by_key(|diritto| diritto.cambiano.is_empty());
        RicostituzioneDetta { frasi, diritti, note }
    }

    fn right(&self, diritto: &DirittoConfrontato) -> DirittoDetto {
        let said = |changes: bool| {
            let anni = diritto.anni.iter().filter(|anno| anno.changes() == changes);
            anni.map(|anno| self.compared(anno)).collect()
        };
        DirittoDetto { titolo: self.title(&diritto.scheda), cambiano: said(true), restano: said(false) }
    }

    fn compared(&self, anno: &AnnoConfrontato) -> String {
        let key = match (anno.perso, anno.changes()) {
            (true, _) => "ricostituzione_anno_perso",
            (false, true) => "ricostituzione_anno",
            (false, false) => "ricostituzione_anno_uguale",
        };
        let values = [
            ("anno", anno.anno.to_string()),
            ("prima", self.sum(anno.prima)),
            ("dopo", self.sum(anno.dopo)),
            ("credito", self.sum(anno.credito)),
            ("debito", self.sum(anno.debito)),
        ];
        self.fill(key, &values.each_ref().map(|(nome, value)| (*nome, value.as_str())))
    }

    fn title(&self, nome: &str) -> String {
        let found = self.catalogo.find_scheda(nome);
        found
            .map_or_else(|| nome.to_owned(), |scheda| scheda.titolo.in_lingua(self.formato.lingua).to_owned())
    }
}
