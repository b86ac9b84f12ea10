//! The words of the summary.

use lingue::Lingua;

/// What the summary says, in one language.
pub(crate) struct Parole {
    /// The title of the plot, and what it shows.
    pub(crate) titolo: &'static str,
    pub(crate) descrizione: &'static str,
    /// The outcomes, as heads of columns.
    pub(crate) spetta: &'static str,
    pub(crate) da_completare: &'static str,
    pub(crate) da_accertare: &'static str,
    pub(crate) errore: &'static str,
    pub(crate) euro_anno: &'static str,
    pub(crate) e_oltre: &'static str,
    pub(crate) totale: &'static str,
    pub(crate) importi: &'static str,
    pub(crate) segni: &'static str,
}

impl Parole {
    pub(crate) const fn of(lingua: Lingua) -> &'static Self {
        match lingua {
            Lingua::It => &IT,
            Lingua::De => &DE,
            Lingua::En => &EN,
        }
    }
}

/// What was done, on which day.
pub(crate) fn run(lingua: Lingua, day: jiff::civil::Date, judged: u64, left_out: u64) -> String {
    match lingua {
        Lingua::It => format!("Scansione al {day}: {judged} persone esaminate, {left_out} righe scartate."),
        Lingua::De => {
            format!("Durchlauf zum {day}: {judged} Personen geprüft, {left_out} Zeilen ausgelassen.")
        }
        Lingua::En => format!("Scan as of {day}: {judged} people judged, {left_out} rows left out."),
    }
}

const IT: Parole = Parole {
    titolo: "Diritti della popolazione, per prestazione",
    descrizione: "Per ogni prestazione, quante persone ne hanno diritto di certo e quante forse. Gli stessi numeri sono in riassunto.txt.",
    spetta: "spetta",
    da_completare: "da completare",
    da_accertare: "da accertare",
    errore: "errore",
    euro_anno: "euro all'anno",
    e_oltre: "e oltre",
    totale: "Totale",
    importi: "Gli importi sono euro in un anno, dal minimo al massimo di chi ne ha diritto di certo.",
    segni: "* valori da confermare, ° cifre provvisorie",
};

const DE: Parole = Parole {
    titolo: "Ansprüche der Bevölkerung, nach Leistung",
    descrizione: "Für jede Leistung, wie viele Personen sicher Anspruch haben und wie viele vielleicht. Dieselben Zahlen stehen in riassunto.txt.",
    spetta: "steht zu",
    da_completare: "zu ergänzen",
    da_accertare: "festzustellen",
    errore: "Fehler",
    euro_anno: "Euro im Jahr",
    e_oltre: "und mehr",
    totale: "Summe",
    importi: "Die Beträge sind Euro in einem Jahr, vom kleinsten zum größten derer, die sicher Anspruch haben.",
    segni: "* zu bestätigende Werte, ° vorläufige Werte",
};

const EN: Parole = Parole {
    titolo: "Rights of the population, by benefit",
    descrizione: "For each benefit, how many people have it for certain and how many may have it. The same numbers are in riassunto.txt.",
    spetta: "due",
    da_completare: "to complete",
    da_accertare: "to be assessed",
    errore: "error",
    euro_anno: "euros a year",
    e_oltre: "and more",
    totale: "Total",
    importi: "Amounts are euros in a year, from the least to the most of those who have it for certain.",
    segni: "* values to be confirmed, ° provisional figures",
};
