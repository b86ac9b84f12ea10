//! The names in an expression, each with what it is, what it is worth on the day, and who says so.

use std::sync::Arc;

use regole::{Luogo, NomeLetto};

use super::lettore::Lettore;
use super::{NomeDetto, Origine};
use crate::parametri::ParametroDescritto;

impl Lettore<'_> {
    /// The names that an entry reads, in words.
    pub(super) fn names(&self, luogo: &Luogo) -> Vec<NomeDetto> {
        self.scheda.regola.names_read(luogo).iter().filter_map(|letto| self.name(letto)).collect()
    }

    fn name(&self, letto: &NomeLetto) -> Option<NomeDetto> {
        let lingua = self.formato.lingua;
        match letto {
            NomeLetto::Fatto(percorso) => {
                let fatto = self.catalogo.fattario().find(percorso)?;
                // Inside a list its records' fields are read by their own name.
                let nome = percorso.rsplit('.').next().unwrap_or(percorso);
                Some(plain(nome, fatto.titolo.in_lingua(lingua).to_owned(), Origine::Dato(fatto.fonte)))
            }
            NomeLetto::Parametro(nome) => {
                let parametro = self.catalogo.find_parametro(nome)?;
                let titolo = parametro.titolo.in_lingua(lingua).to_owned();
                Some(self.figure(parametro, plain(nome, titolo, Origine::Cifra)))
            }
            NomeLetto::Definizione(nome) => {
                let voce = self.scheda.definition(nome)?;
                let found = plain(nome, self.title(voce, 1), Origine::Definizione);
                let norma = voce.norma.as_deref().map(|id| self.catalogo.cite(id));
                Some(NomeDetto { valore: self.definition_value(nome, true), norma, ..found })
            }
            NomeLetto::Tabella(nome) => {
                let tabella = self.scheda.tabelle.iter().find(|tabella| tabella.voce.nome == *nome)?;
                let norma = tabella.voce.norma.as_deref().map(|id| self.catalogo.cite(id));
                Some(NomeDetto { norma, ..plain(nome, self.title(&tabella.voce, 1), Origine::Tabella) })
            }
            NomeLetto::DataDiritto => {
                let titolo = self.formato.parole.say("data_diritto", lingua);
                let valore = Some(self.formato.date(self.giorni.data_diritto));
                Some(NomeDetto { valore, ..plain("data_diritto", titolo, Origine::Giorno) })
            }
        }
    }

    /// The same name with the figure of the day, where it is known.
    fn figure(&self, parametro: &ParametroDescritto, found: NomeDetto) -> NomeDetto {
        let version = parametro.parametro.find(self.giorni.data_diritto, self.giorni.conosciuto_al);
        let Some((_, version)) = version else { return found };
        let figure = self.catalogo.tell_figure(parametro, version, self.formato.lingua);
        let (valore, norma) = (Some(figure.valore), Some(figure.fonte));
        NomeDetto { valore, norma, provvisorio: figure.provvisoria, ..found }
    }

    /// What a definition is worth on the day, where that is the same for everybody; with the unit of time, if wanted.
    pub(super) fn definition_value(&self, nome: &str, with_period: bool) -> Option<String> {
        let luogo = Luogo::Definizione(Arc::from(nome));
        let (tipo, stima) = self.scheda.regola.value_on(&luogo, self.giorni)?;
        let untitled = |_: &str| None;
        Some(if with_period {
            self.formato.measure(&stima, tipo, untitled)
        } else {
            self.formato.estimate(&stima, tipo, untitled)
        })
    }
}

fn plain(nome: &str, titolo: String, origine: Origine) -> NomeDetto {
    NomeDetto { nome: nome.to_owned(), titolo, origine, valore: None, norma: None, provvisorio: false }
}
