//! Where OpenFisca's answer differs from ours, and why: every difference is explained, or it is a fault of one of the two.

use catalogo::{Catalogo, Scheda};
use regole::{Centesimi, Esito, Fatti, Importo};

use super::zeri::Zeri;
use crate::GIORNI;

/// Why two answers differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Motivo {
    /// A fact is not known: we ask for it, OpenFisca takes it as zero and grants.
    IgnotoConcesso,
    /// A fact is not known: we ask for it, OpenFisca takes it as zero and refuses.
    IgnotoNegato,
    /// The right is certain and the amount is not: we give its bounds, OpenFisca one figure.
    ImportoIgnoto,
    /// The figure of the year is not published: we wait for it, OpenFisca keeps that of the year before.
    CifraNonPubblicata,
    /// Single precision: in double precision OpenFisca gives our answer.
    PrecisioneSingola,
    /// Binary fractions: half a cent that no double writes, rounded the other way.
    MezzoCentesimo,
    /// None of these: a fault.
    NonSpiegata,
}

/// OpenFisca's amounts for a row: zero is a refusal.
#[derive(Clone, Copy, Debug)]
pub struct Loro {
    /// As it computes.
    pub importo: i64,
    /// As it would in double precision.
    pub doppia: i64,
}

/// Compares the answers of one card.
#[derive(Debug)]
pub struct Confronto<'a> {
    /// The catalogue.
    pub catalogo: &'a Catalogo,
    /// The card.
    pub scheda: &'a Scheda,
    /// OpenFisca's defaults.
    pub zeri: &'a Zeri,
}

impl Confronto<'_> {
    /// Explains a row on which the two differ; none when they agree.
    #[must_use]
    pub fn explain(
        &self,
        fatti: &Fatti,
        (esito, importo): (Esito, Option<Importo>),
        loro: Loro,
    ) -> Option<Motivo> {
        match certain(esito, importo) {
            Some(ours) if ours == loro.importo => None,
            Some(ours) => Some(by_precision(ours, loro)),
            None => Some(self.by_silence(fatti, esito, loro)),
        }
    }

    /// With the same defaults in place of what is not known, our card must give OpenFisca's answer.
    fn by_silence(&self, fatti: &Fatti, esito: Esito, loro: Loro) -> Motivo {
        let whole = self.zeri.complete(self.catalogo, self.scheda, fatti);
        let judged = self.catalogo.valuta(self.scheda, &whole, GIORNI).valutazione;
        if judged.esito == Esito::DaCompletare && judged.mancanti.is_empty() && loro.importo == 0 {
            return Motivo::CifraNonPubblicata;
        }
        let same = |ours: i64| ours == loro.importo || by_precision(ours, loro) != Motivo::NonSpiegata;
        match certain(judged.esito, judged.importo) {
            Some(ours) if same(ours) => match esito {
                Esito::Spetta => Motivo::ImportoIgnoto,
                _ if loro.importo > 0 => Motivo::IgnotoConcesso,
                _ => Motivo::IgnotoNegato,
            },
            _ => Motivo::NonSpiegata,
        }
    }
}

/// The one amount that the answer gives; zero for a refusal.
fn certain(esito: Esito, importo: Option<Importo>) -> Option<i64> {
    match (esito, importo) {
        (Esito::NonSpetta, _) => Some(0),
        (Esito::Spetta, Some(Importo::Certo(Centesimi(cents)))) => Some(cents),
        _ => None,
    }
}

fn by_precision(ours: i64, loro: Loro) -> Motivo {
    if loro.doppia == ours {
        Motivo::PrecisioneSingola
    } else if loro.doppia.abs_diff(ours) <= 1 && loro.importo.abs_diff(ours) <= 1 {
        Motivo::MezzoCentesimo
    } else {
        Motivo::NonSpiegata
    }
}
