//! Settling the members of a household: who is paid what, one spouse after the other.

use crate::fatti::Centesimi;
use crate::liquidazione::{add_reversibilita, settle};
use crate::membro::Membro;
use crate::nucleo::is_minor;
use crate::parametri::{RATE, TM};
use crate::persona::{Cittadinanza, Permesso, PersonaId, Ruolo};
use crate::prestazioni::Pagamento;
use crate::quadro::{DanteCausa, Quadro, RedditiConiuge};

/// A member with what was settled about her.
#[derive(Debug, Clone)]
pub(crate) struct Posto {
    pub membro: Membro,
    pub quadro: Quadro,
    pub pagamenti: Vec<Pagamento>,
}

const ANNI_DI_SOGGIORNO: i64 = 10;
/// Weeks in five years.
const CINQUE_ANNI: u32 = 260;

pub(crate) fn posto(membro: Membro) -> Posto {
    let posizione = &membro.posizione;
    let quadro = Quadro {
        nascita: membro.nascita,
        residente: membro.residenza.provincia().is_some(),
        titolo_per_assegno: is_entitled_by_stay(&membro),
        pensioni: posizione.diretta.into_iter().collect(),
        altri_enti: posizione.altri_enti,
        settimane: posizione.carriera.settimane,
        irpef: posizione.irpef(),
        esenti: posizione.esenti,
        invalidita: posizione.invalidita.unwrap_or(0),
        percepisce_quattordicesima: false,
        coniuge: None,
        dante_causa: None,
    };
    Posto { membro, quadro, pagamenti: Vec::new() }
}

/// L. 335/1995 art. 3 c. 6 and D.L. 112/2008 art. 20 c. 10.
fn is_entitled_by_stay(membro: &Membro) -> bool {
    let citizen = match membro.cittadinanza {
        Cittadinanza::Italiana | Cittadinanza::UnioneEuropea => true,
        Cittadinanza::ExtraUe(permesso) => {
            matches!(permesso, Permesso::LungoPeriodo | Permesso::ProtezioneInternazionale)
        }
    };
    citizen && membro.posizione.soggiorno.is_some_and(|anni| anni >= ANNI_DI_SOGGIORNO)
}

pub(crate) fn settle_all(numero: u32, tavola: &mut [Posto]) {
    let figli = tavola.iter().filter(|posto| is_minor(&posto.membro)).count();
    let figli = u8::try_from(figli).unwrap_or(u8::MAX);
    match tavola {
        [capo, altro, rest @ ..] if altro.membro.ruolo == Ruolo::Coniuge => {
            if altro.membro.decesso.is_some() {
                inherit(capo, altro, PersonaId { famiglia: numero, membro: 1 }, figli);
            } else {
                settle_couple(capo, altro);
            }
            rest.iter_mut().for_each(settle_one);
        }
        alone => alone.iter_mut().for_each(settle_one),
    }
}

fn settle_one(posto: &mut Posto) {
    if posto.membro.decesso.is_none() {
        posto.pagamenti = settle(&mut posto.quadro, posto.membro.posizione.trascurati);
    }
}

/// The first is settled on what the second can have at most; the second on what the first has.
fn settle_couple(capo: &mut Posto, altro: &mut Posto) {
    capo.quadro.coniuge = Some(at_most(&altro.quadro));
    settle_one(capo);
    altro.quadro.coniuge = Some(capo.quadro.as_coniuge());
    settle_one(altro);
    capo.quadro.coniuge = Some(altro.quadro.as_coniuge());
}

fn at_most(quadro: &Quadro) -> RedditiConiuge {
    let counted = quadro.as_coniuge();
    let gap = quadro.principale().filter(|pensione| pensione.tipo.is_previdenziale());
    let gap: Centesimi = gap.map_or(0, |pensione| (TM - pensione.calcolo).max(0) * RATE);
    RedditiConiuge { irpef: counted.irpef + gap, ..counted }
}

fn inherit(vivo: &mut Posto, morto: &Posto, dante_causa: PersonaId, figli: u8) {
    let Some(decesso) = morto.membro.decesso else { return };
    let carriera = morto.membro.posizione.carriera;
    let pensione = morto.membro.posizione.diretta;
    vivo.quadro.dante_causa = Some(DanteCausa {
        pensionato: pensione.is_some(),
        mensile: pensione.map_or_else(|| presumed(carriera.settimane), |pensione| pensione.lorda()),
        settimane: carriera.settimane,
        settimane_ultimi_5_anni: if pensione.is_some() { 0 } else { carriera.settimane.min(CINQUE_ANNI) },
        primo_contributo: carriera.primo_contributo,
        pensione,
        decesso,
        figli,
    });
    if vivo.membro.posizione.reversibilita_chiesta {
        add_reversibilita(&mut vivo.quadro, dante_causa);
    }
    settle_one(vivo);
}

/// What one who dies at work would have had: a plain rule of the demonstration.
fn presumed(settimane: u32) -> Centesimi {
    Centesimi::from(settimane) * 1_20
}
