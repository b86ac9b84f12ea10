//! The facts of which no share is written: most are asked of nobody, the rest are drawn by their type alone.

use std::sync::Arc;

use regole::{Centesimi, Fatto, Numero, Specie, Tipo, Valore};

use super::casa::ANNO;
use super::{Urna, Voce};

/// Whose facts are to be filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Di {
    /// A person's.
    Persona,
    /// A family's.
    Famiglia,
}

/// Of a hundred facts of the open world that nothing else says, so many are said of a person.
const DETTI: u64 = 4;
/// Of a hundred facts of a complete archive, so many are said otherwise than by silence.
const SCRITTI: u64 = 2;
/// Of a hundred people, so many have had each thing that an archive says yes or no of.
const ACCADUTI: u64 = 3;
/// Of a hundred complete archives, so many did not answer.
const MUTI: u64 = 2;

/// Draws what was not said yet.
pub(crate) fn fill(voce: &mut Voce<'_>, di: Di) {
    let tracciato = voce.tracciato;
    let fatti = if di == Di::Persona { &tracciato.persona } else { &tracciato.famiglia };
    for fatto in fatti {
        if !voce.is_silent(&fatto.nome) {
            continue;
        }
        let is_closed = fatto.se_assente.is_some();
        if !is_closed && fatto.tipo == Tipo::SiNo && tracciato.archivi.contains(&fatto.nome) {
            // An archive that says yes or no says no of nearly everybody.
            let happened = voce.urna.yes(ACCADUTI);
            voce.archived(&fatto.nome, happened);
            continue;
        }
        if voce.urna.chance(if is_closed { SCRITTI } else { DETTI }) {
            if let Some(valore) = any(fatto, voce.urna) {
                voce.fatti.insert(Arc::clone(&fatto.nome), valore);
            }
        } else if is_closed && voce.urna.chance(MUTI) {
            voce.fatti.leave_open(Arc::clone(&fatto.nome));
        }
    }
}

/// A value that the fact admits.
fn any(fatto: &Fatto, urna: &mut Urna) -> Option<Valore> {
    Some(match &fatto.tipo {
        Tipo::SiNo => urna.yes(50),
        Tipo::Data => Valore::Data(urna.day(ANNO - 6..=ANNO)),
        Tipo::Codice(codici) => {
            let place = usize::try_from(urna.below(codici.iter().count() as u64)).unwrap_or(0);
            Valore::Codice(Arc::clone(codici.iter().nth(place)?))
        }
        Tipo::Numero(grandezza) => match grandezza.specie {
            Specie::Zero | Specie::Intero => urna.whole(0, 60),
            Specie::Centesimi => Valore::Euro(Centesimi(urna.between(0, 1_500_000))),
            Specie::Esatto => Valore::Numero(Numero::from(urna.between(0, 30))),
            Specie::Percentuale => Valore::Percentuale(Numero::from(urna.between(0, 100))),
        },
        Tipo::Testo | Tipo::Lista(_) | Tipo::NonSiApplica => return None,
    })
}
