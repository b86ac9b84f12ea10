//! Arrears in words: the total, the years, each instalment with its state and what it waits for.

use serde::Serialize;

use super::arretrati::{Arretrati, NonAMesi, TotaliAnno};
use super::rata::{Attesa, Periodo, Rata};
use super::somma::Somma;
use super::stato::StatoTermine;
use crate::catalogo::Catalogo;
use crate::formato::Formato;
use lingue::{Lingua, month_name};

/// Arrears as people read them.
#[derive(Clone, Debug, Serialize)]
pub struct ArretratiDetti {
    /// What they come to.
    pub frase: String,
    /// What to know of the reckoning.
    pub note: Vec<String>,
    /// The years, the last first.
    pub anni: Vec<AnnoDetto>,
}

/// A year of arrears.
#[derive(Clone, Debug, Serialize)]
pub struct AnnoDetto {
    /// The year.
    pub anno: i16,
    /// What it comes to.
    pub frase: String,
    /// How all its instalments stand, where they stand alike.
    pub stato: Option<String>,
    /// What all its instalments wait for.
    pub note: Vec<String>,
    /// The instalments, the first first, each with what it alone waits for.
    pub rate: Vec<RataDetta>,
}

/// An instalment in words.
#[derive(Clone, Debug, Serialize)]
pub struct RataDetta {
    /// What it covers.
    pub periodo: String,
    /// How much.
    pub importo: String,
    /// Whether nothing stands in the way.
    pub aperta: bool,
    /// How it stands.
    pub stato: String,
    /// What it waits for.
    pub note: Vec<String>,
}

impl Catalogo {
    /// Says arrears in a language.
    #[must_use]
    pub fn racconta_arretrati(&self, arretrati: &Arretrati, lingua: Lingua) -> ArretratiDetti {
        Narratore { catalogo: self, formato: Formato { parole: self.parole(), lingua } }.arrears(arretrati)
    }

    /// Says that no benefit has a month in which the right is certain.
    #[must_use]
    pub fn racconta_nessun_arretrato(&self, lingua: Lingua) -> String {
        self.parole().say("arretrati_nessun_mese", lingua)
    }
}

pub(super) struct Narratore<'c> {
    pub(super) catalogo: &'c Catalogo,
    pub(super) formato: Formato<'c>,
}

impl Narratore<'_> {
    fn arrears(&self, arretrati: &Arretrati) -> ArretratiDetti {
        let years = arretrati.by_year().into_iter().rev();
        let years = years.map(|(anno, (rate, totals))| self.year(anno, &rate, totals));
        ArretratiDetti { frase: self.headline(arretrati), note: self.notes(arretrati), anni: years.collect() }
    }

    /// What is the same for a whole year is said once.
    fn year(&self, anno: i16, rate: &[&Rata], totals: TotaliAnno) -> AnnoDetto {
        let mut rate: Vec<RataDetta> = rate.iter().map(|rata| self.instalment(rata)).collect();
        let first = rate.first().cloned();
        let stato = first.as_ref().map(|first| first.stato.clone());
        let stato = stato.filter(|stato| rate.iter().all(|rata| rata.stato == *stato));
        let mut note = first.map(|first| first.note).unwrap_or_default();
        note.retain(|said| rate.iter().all(|rata| rata.note.contains(said)));
        for rata in &mut rate {
            rata.note.retain(|said| !note.contains(said));
        }
        AnnoDetto { anno, frase: self.totals(totals), stato, note, rate }
    }

    fn headline(&self, arretrati: &Arretrati) -> String {
        match arretrati.non_a_mesi {
            Some(NonAMesi::UnaTantum) => self.say("arretrati_una_tantum"),
            Some(NonAMesi::SoloDiritto) => self.say("arretrati_solo_diritto"),
            None if arretrati.rate.is_empty() => self.say("arretrati_nessuno"),
            None => {
                let totals = TotaliAnno { aperti: arretrati.aperti, da_verificare: arretrati.da_verificare };
                self.totals(totals)
            }
        }
    }

    fn totals(&self, totals: TotaliAnno) -> String {
        let (open, check) = (self.sum(totals.aperti), self.sum(totals.da_verificare));
        let key = match (totals.aperti.is_zero(), totals.da_verificare.is_zero()) {
            (true, true) => "arretrati_niente",
            (false, true) => "arretrati_aperti",
            (true, false) => "arretrati_verifica",
            (false, false) => "arretrati_misti",
        };
        self.fill(key, &[("aperti", &open), ("verifica", &check)])
    }

    /// What holds for the whole reckoning; nothing where there is nothing to reckon.
    fn notes(&self, arretrati: &Arretrati) -> Vec<String> {
        if arretrati.rate.is_empty() {
            return Vec::new();
        }
        let mut notes = vec![self.say("arretrati_gia_pagato")];
        if arretrati.comincia_prima {
            notes.push(self.say("arretrati_prima"));
        }
        let presumed = arretrati.presumed();
        if !presumed.is_empty() {
            notes.push(self.fill("arretrati_presunti", &[("fatti", &self.facts(presumed.iter()))]));
        }
        notes
    }

    fn instalment(&self, rata: &Rata) -> RataDetta {
        let mut note = Vec::new();
        note.extend(rata.attesa.map(|attesa| {
            self.say(match attesa {
                Attesa::MeseParziale => "rata_mese_parziale",
                Attesa::TredicesimaParziale => "rata_tredicesima_parziale",
                Attesa::AnnoInCorso => "rata_anno_in_corso",
                Attesa::CambiaNelMese => "rata_cambia_nel_mese",
                Attesa::DurataIgnota => "rata_durata_ignota",
                Attesa::DurataAScelta => "rata_durata_a_scelta",
                Attesa::NonTuttiIMesi => "rata_non_tutti_i_mesi",
            })
        }));
        if !rata.mancanti.is_empty() {
            note.push(self.fill("rata_mancano", &[("fatti", &self.facts(rata.mancanti.iter()))]));
        }
        for nome in &rata.parametri_ignoti {
            note.push(self.fill("parametro_ignoto", &[("nome", &self.parameter_title(nome))]));
        }
        RataDetta {
            periodo: self.period(rata.periodo),
            importo: self.sum(rata.importo),
            aperta: rata.termine.is_open(),
            stato: self.term(&rata.termine),
            note,
        }
    }

    fn period(&self, periodo: Periodo) -> String {
        match periodo {
            Periodo::Mese(first) => {
                format!("{} {}", month_name(self.formato.lingua, first.month()), first.year())
            }
            Periodo::Tredicesima(year) => self.fill("periodo_tredicesima", &[("anno", &year.to_string())]),
            Periodo::Anno(year) => year.to_string(),
        }
    }

    fn term(&self, termine: &StatoTermine) -> String {
        let over = |key: &str, anni: i64, norma: &str| {
            self.fill(key, &[("anni", &anni.to_string()), ("norma", &self.act(norma))])
        };
        match termine {
            StatoTermine::Aperto => self.say("termine_aperto"),
            StatoTermine::DaVerificarePrescrizione { anni, norma } => {
                over("termine_prescrizione", *anni, norma)
            }
            StatoTermine::DaVerificareDecadenza { anni, norma } => over("termine_decadenza", *anni, norma),
            StatoTermine::DaVerificareDomanda { norma } => {
                self.fill("termine_domanda", &[("norma", &self.act(norma))])
            }
            StatoTermine::DaVerificareTermine => self.say("termine_ignoto"),
        }
    }

    pub(super) fn sum(&self, somma: Somma) -> String {
        let least = self.formato.money(somma.minimo);
        match somma.massimo {
            Some(most) if most == somma.minimo => least,
            Some(most) => self.fill("tra", &[("minimo", &least), ("massimo", &self.formato.money(most))]),
            None if somma.minimo.0 > 0 => self.fill("almeno", &[("minimo", &least)]),
            None => self.say("ignoto"),
        }
    }

    pub(super) fn facts<'n>(&self, names: impl Iterator<Item = &'n std::sync::Arc<str>>) -> String {
        let titles = names.map(|nome| {
            let described = self.catalogo.fattario().find(nome);
            described.map_or_else(
                || nome.to_string(),
                |found| found.titolo.in_lingua(self.formato.lingua).to_owned(),
            )
        });
        titles.collect::<Vec<_>>().join("; ")
    }

    pub(super) fn parameter_title(&self, nome: &str) -> String {
        let described = self.catalogo.find_parametro(nome);
        described
            .map_or_else(|| nome.to_owned(), |found| found.titolo.in_lingua(self.formato.lingua).to_owned())
    }

    fn act(&self, id: &str) -> String {
        self.catalogo.cite(id)
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.formato.parole.say(key, self.formato.lingua)
    }

    pub(super) fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.formato.parole.fill(key, self.formato.lingua, values)
    }
}
