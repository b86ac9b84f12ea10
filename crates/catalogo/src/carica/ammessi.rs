//! Reading the closed list of a text: its values with their titles, and the other names in use.

use std::sync::Arc;

use lingue::Testo;
use regole::Ammessi;

use crate::diagnosi::Posto;
use crate::lettura::{Campi, Lettura};
use crate::tipi::Parola;
use crate::yaml::Nodo;

impl Lettura<'_> {
    /// The texts that a fact can be, where they are listed: each is called by itself, by its titles, by its other names.
    pub(super) fn accepted(
        &mut self,
        campi: &mut Campi<'_>,
        parola: Option<Parola>,
        valori: &[(Arc<str>, Testo)],
    ) -> Option<Arc<Ammessi>> {
        let (listed, others) = (campi.take("valori"), campi.take("altri_nomi"));
        let Some(listed) = listed.filter(|_| parola == Some(Parola::Testo)) else {
            if let Some(others) = others {
                self.fault(others.posto, "only a `testo` with `valori` has `altri_nomi`");
            }
            return None;
        };
        if valori.is_empty() {
            self.fault(listed.posto, "a closed list has at least one value");
            return None;
        }
        let mut ammessi = Ammessi::default();
        for (testo, posto, _) in self.named(listed) {
            let Some((testo, titolo)) = valori.iter().find(|(known, _)| &**known == testo) else { continue };
            for nome in [&**testo, &titolo.it, &titolo.de, &titolo.en] {
                self.accept(&mut ammessi, posto, nome, testo);
            }
        }
        if let Some(others) = others {
            self.other_names(others, valori, &mut ammessi);
        }
        Some(Arc::new(ammessi))
    }

    fn other_names(&mut self, nodo: &Nodo, valori: &[(Arc<str>, Testo)], ammessi: &mut Ammessi) {
        for (testo, posto, nomi) in self.named(nodo) {
            let Some((testo, _)) = valori.iter().find(|(known, _)| &**known == testo) else {
                let known = valori.iter().map(|(known, _)| &**known);
                self.unknown(posto, "value of this closed list", testo, known);
                continue;
            };
            for nodo in self.list(nomi) {
                if let Some(nome) = self.words(nodo) {
                    self.accept(ammessi, nodo.posto, &nome, testo);
                }
            }
        }
    }

    fn accept(&mut self, ammessi: &mut Ammessi, posto: Posto, nome: &str, testo: &Arc<str>) {
        if let Err(other) = ammessi.accept(nome, testo) {
            self.fault(posto, format!("`{nome}` would mean both `{other}` and `{testo}`"));
        }
    }
}
