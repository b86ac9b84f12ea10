//! The work and the pension of a person, as INPS's archives tell them.

use regole::{Centesimi, Valore};

use super::casa::{ANNO, Membro, code};
use super::{Urna, Voce};

/// What a person lives on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Vita {
    /// Employed.
    Dipendente,
    /// Self-employed.
    Autonomo,
    /// Out of work.
    Disoccupato,
    /// Retired.
    Pensionato,
    /// Neither works nor looks for work.
    Inattivo,
    /// Too young.
    Minore,
}

const SETTIMANE: i64 = 52;
/// From this age most are retired.
const VECCHIAIA: i64 = 67;

impl Vita {
    pub(crate) fn draw(membro: &Membro, urna: &mut Urna) -> Self {
        match membro.eta() {
            ..18 => Self::Minore,
            18..=24 => urna.weighted(
                &[(30, Self::Dipendente), (10, Self::Disoccupato), (60, Self::Inattivo)],
                Self::Inattivo,
            ),
            VECCHIAIA.. => urna.weighted(
                &[(86, Self::Pensionato), (3, Self::Autonomo), (11, Self::Inattivo)],
                Self::Inattivo,
            ),
            60..VECCHIAIA => urna.weighted(
                &[
                    (38, Self::Dipendente),
                    (12, Self::Autonomo),
                    (6, Self::Disoccupato),
                    (26, Self::Pensionato),
                    (18, Self::Inattivo),
                ],
                Self::Inattivo,
            ),
            _ => urna.weighted(
                &[(58, Self::Dipendente), (14, Self::Autonomo), (8, Self::Disoccupato), (20, Self::Inattivo)],
                Self::Inattivo,
            ),
        }
    }
}

/// Says jobs and contributions.
pub(crate) fn work(membro: &Membro, vita: Vita, voce: &mut Voce<'_>) {
    if vita == Vita::Minore {
        return;
    }
    let most = ((membro.eta() - 18).min(43) * SETTIMANE).max(1);
    let weeks = match vita {
        Vita::Inattivo => voce.urna.between(0, most / 5),
        _ => voce.urna.between(most / 3, most),
    };
    voce.archived("settimane_contributi_totali", Valore::Intero(weeks));
    voce.archived("settimane_contributi_effettive", Valore::Intero(weeks * 9 / 10));
    voce.archived("settimane_contributi_fpld", Valore::Intero(weeks * 8 / 10));
    voce.archived("settimane_contributi_al_31_12_2024", Valore::Intero((weeks - SETTIMANE).max(0)));
    let before = if membro.nascita.year() < 1972 { weeks / 4 } else { 0 };
    voce.archived("settimane_contributi_al_31_12_1992", Valore::Intero(before));
    for (nome, years) in
        [("settimane_contributi_ultimi_5_anni", 5), ("settimane_contributi_ultimi_4_anni", 4)]
    {
        let recent = if vita == Vita::Pensionato { 0 } else { weeks.min(years * SETTIMANE) * 8 / 10 };
        voce.archived(nome, Valore::Intero(recent));
    }
    let first = membro.nascita.year() + 19;
    let start = voce.urna.day(first..=(first + 8).min(ANNO - 1).max(first));
    if weeks > 0 {
        voce.archived("data_primo_contributo", Valore::Data(start));
    }
    job(vita, voce);
}

fn job(vita: Vita, voce: &mut Voce<'_>) {
    let is_working = matches!(vita, Vita::Dipendente | Vita::Autonomo);
    voce.archived("in_attivita_lavorativa", Valore::SiNo(is_working));
    voce.archived("stato_disoccupazione", Valore::SiNo(vita == Vita::Disoccupato));
    voce.archived("partita_iva", Valore::SiNo(vita == Vita::Autonomo));
    let kinds = [
        (70, "DIPENDENTE_PRIVATO"),
        (14, "DIPENDENTE_PUBBLICO_INDETERMINATO"),
        (4, "LAVORATORE_DOMESTICO"),
        (5, "OPERAIO_AGRICOLO_DETERMINATO"),
        (4, "APPRENDISTA"),
        (3, "COLLABORATORE"),
    ];
    let kind = match vita {
        Vita::Dipendente | Vita::Disoccupato => voce.urna.weighted(&kinds, "DIPENDENTE_PRIVATO"),
        Vita::Autonomo => "AUTONOMO",
        _ => "NESSUNO",
    };
    voce.archived("tipo_rapporto", code(kind));
    voce.archived("rapporto_in_corso", Valore::SiNo(is_working));
    if vita == Vita::Disoccupato {
        let causes = [(45, "LICENZIAMENTO"), (35, "FINE_CONTRATTO_A_TERMINE"), (20, "DIMISSIONI_VOLONTARIE")];
        let cause = voce.urna.weighted(&causes, "LICENZIAMENTO");
        voce.archived("causa_cessazione", code(cause));
        let last = voce.urna.day(ANNO - 1..=ANNO - 1);
        voce.archived("data_cessazione", Valore::Data(last));
        let paid = voce.urna.euro(0, 90_000);
        voce.archived("imponibile_contributivo_ultimi_4_anni", paid);
        let is_paid = voce.urna.yes(45);
        voce.archived("percepisce_naspi", is_paid);
    }
    if vita == Vita::Dipendente {
        let wage = voce.urna.euro(700, 4_500);
        voce.archived("retribuzione_media_mensile", wage.clone());
        voce.archived("retribuzione_mensile_fissa", wage);
        let daily = voce.urna.euro(30, 180);
        voce.archived("retribuzione_giornaliera", daily);
        let months = voce.urna.whole(1, 12);
        voce.archived("mesi_lavorati_anno", months);
    }
}

/// Says the pension in payment.
pub(crate) fn pension(membro: &Membro, vita: Vita, voce: &mut Voce<'_>) {
    if vita != Vita::Pensionato {
        voce.archived("tipo_pensione", code("NESSUNA"));
        voce.archived("pensioni_lorde_annue", Valore::Euro(Centesimi(0)));
        voce.archived("pensioni_lorde_mensili", Valore::Euro(Centesimi(0)));
        return;
    }
    let kinds = [
        (58, "VECCHIAIA"),
        (22, "ANTICIPATA"),
        (6, "SUPERSTITI"),
        (4, "AOI"),
        (5, "ASSEGNO_SOCIALE"),
        (5, "INVALIDITA_CIVILE_TOTALE"),
    ];
    let kind = voce.urna.weighted(&kinds, "VECCHIAIA");
    voce.archived("tipo_pensione", code(kind));
    let schemes =
        [(62, "FPLD"), (11, "ART"), (10, "COM"), (4, "CDCM"), (10, "EX_INPDAP"), (3, "GESTIONE_SEPARATA")];
    let scheme = voce.urna.weighted(&schemes, "FPLD");
    voce.archived("gestione_pensione", code(scheme));
    let system = voce.urna.weighted(&[(45, "RETRIBUTIVO"), (48, "MISTO"), (7, "CONTRIBUTIVO")], "MISTO");
    voce.archived("sistema_calcolo", code(system));
    let monthly = voce.urna.between(30_000, 260_000).min(voce.urna.between(30_000, 260_000));
    voce.archived("pensione_a_calcolo_mensile", Valore::Euro(Centesimi(monthly)));
    voce.archived("pensioni_lorde_mensili", Valore::Euro(Centesimi(monthly)));
    voce.archived("pensioni_lorde_mensili_dicembre_precedente", Valore::Euro(Centesimi(monthly * 98 / 100)));
    voce.archived("pensioni_lorde_annue", Valore::Euro(Centesimi(monthly * 13)));
    let from = membro.nascita.year() + 58;
    let first = voce.urna.day(from..=(from + 9).min(ANNO - 1).max(from));
    voce.archived("decorrenza_pensione", Valore::Data(first));
    let also = voce.urna.yes(12);
    voce.archived("titolare_pensione_superstiti", also);
    voce.archived("titolare_pensione_diretta", Valore::SiNo(kind != "SUPERSTITI"));
    let fourteenth = monthly < 110_000 && voce.urna.chance(70);
    voce.archived("percepisce_quattordicesima", Valore::SiNo(fourteenth));
}
