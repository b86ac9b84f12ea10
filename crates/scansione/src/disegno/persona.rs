//! What registers and tax offices say of a person: who it is, where, how much it has.

use regole::{Centesimi, Numero, Valore};

use super::Voce;
use super::altro::{Di, fill};
use super::casa::{Casa, Membro, Parte, code};
use super::lavoro::{Vita, pension, work};

impl Casa {
    /// Says everything of a person of the family.
    pub(crate) fn describe(&self, place: usize, voce: &mut Voce<'_>) {
        let Some(membro) = self.membri.get(place) else { return };
        voce.sure("data_nascita", Valore::Data(membro.nascita));
        voce.sure("sesso", code(if membro.is_male { "M" } else { "F" }));
        voce.archived("provincia_residenza", Valore::Testo(self.provincia.into()));
        self.register(membro, voce);
        let vita = Vita::draw(membro, voce.urna);
        incomes(vita, voce);
        work(membro, vita, voce);
        pension(membro, vita, voce);
        health(membro, voce);
        if let Some(spouse) = self.spouse_of(place).and_then(|place| self.membri.get(place)) {
            spouse_income(spouse, voce);
        }
        fill(voce, Di::Persona);
    }

    fn register(&self, membro: &Membro, voce: &mut Voce<'_>) {
        voce.archived("cittadinanza", code(self.cittadinanza));
        if self.cittadinanza == "EXTRA_UE" {
            let titles = [
                (60, "LUNGO_PERIODO"),
                (25, "UNICO_LAVORO"),
                (10, "PROTEZIONE_INTERNAZIONALE"),
                (5, "ALTRO"),
            ];
            let title = voce.urna.weighted(&titles, "ALTRO");
            voce.declared("titolo_soggiorno", code(title));
            let months = voce.urna.whole(6, 60);
            voce.declared("durata_permesso_mesi", months);
        }
        let lives_here = voce.urna.yes(98);
        voce.archived("residenza_italia", lives_here);
        let years = membro.eta().min(voce.urna.between(3, 80));
        voce.declared("anni_soggiorno_legale_continuativo", Valore::Numero(Numero::from(years)));
        voce.archived("mesi_residenza_italia", Valore::Intero(years * 12));
        voce.archived("mesi_residenza_continuativa", Valore::Intero(years * 12));
        let stato = if membro.parte == Parte::Figlio { "CELIBE_NUBILE" } else { self.stato_civile };
        voce.archived("stato_civile", code(stato));
        let is_child = membro.parte == Parte::Figlio;
        let children = self.membri.iter().filter(|other| !is_child && other.parte == Parte::Figlio).count();
        voce.archived("numero_figli", Valore::Intero(i64::try_from(children).unwrap_or(0)));
        voce.archived("soggetto_imposta_italia", Valore::SiNo(true));
    }
}

fn incomes(vita: Vita, voce: &mut Voce<'_>) {
    let most = match vita {
        Vita::Dipendente | Vita::Autonomo => 45_000,
        Vita::Disoccupato => 9_000,
        Vita::Pensionato => 5_000,
        Vita::Inattivo => 2_000,
        Vita::Minore => 0,
    };
    let income = voce.urna.euro(0, most);
    let earned = if matches!(vita, Vita::Pensionato) { Valore::Euro(Centesimi(0)) } else { income.clone() };
    voce.archived("redditi_irpef_annui", income);
    voce.archived("reddito_lavoro_annuo", earned);
    let taxes = voce.urna.euro(0, most / 5);
    voce.archived("imposte_e_contributi_annui", taxes);
    let home = voce.urna.euro(0, 900);
    voce.archived("reddito_casa_abitazione", home);
    let exempt = voce.urna.euro(0, 400);
    voce.declared("redditi_esenti_annui", exempt);
}

fn spouse_income(spouse: &Membro, voce: &mut Voce<'_>) {
    let most = if spouse.eta() >= 67 { 22_000 } else { 36_000 };
    let income = voce.urna.euro(0, most);
    voce.archived("redditi_irpef_coniuge_annui", income);
    let exempt = voce.urna.euro(0, 300);
    voce.declared("redditi_esenti_coniuge_annui", exempt);
    let taxes = voce.urna.euro(0, most / 6);
    voce.archived("imposte_e_contributi_coniuge_annui", taxes);
}

fn health(membro: &Membro, voce: &mut Voce<'_>) {
    let Some(disabilita) = membro.disabilita else { return };
    let (least, most) = if disabilita == "MEDIA" { (46, 99) } else { (100, 100) };
    let percent = voce.urna.between(least, most);
    voce.archived("invalidita_civile_percentuale", Valore::Percentuale(Numero::from(percent)));
    let helped = disabilita == "NON_AUTOSUFFICIENTE";
    voce.archived("impossibilita_deambulare", Valore::SiNo(helped));
    voce.archived("bisogno_assistenza_continua", Valore::SiNo(helped));
    let blind = voce.urna.weighted(&[(90, "NESSUNA"), (5, "VENTESIMISTA"), (5, "ASSOLUTA")], "NESSUNA");
    voce.archived("cecita", code(blind));
    let deaf = voce.urna.weighted(&[(95, "NESSUNA"), (5, "PRELINGUALE")], "NESSUNA");
    voce.archived("sordita", code(deaf));
    let unable = voce.urna.yes(if helped { 95 } else { 20 });
    voce.archived("inabile_proficuo_lavoro", unable);
    let is_lodged = voce.urna.yes(6);
    voce.declared("ricovero_gratuito", is_lodged);
    let is_helped = helped && voce.urna.chance(60);
    voce.archived("percepisce_indennita_accompagnamento", Valore::SiNo(is_helped));
}
