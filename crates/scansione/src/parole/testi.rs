//! The words of the summary in the three languages.

use lingue::Lingua;

/// What the summary says, in one language.
pub(crate) struct Parole {
    /// The title of the plot, what it shows, and what its numbers are.
    pub(crate) titolo: &'static str,
    pub(crate) descrizione: &'static str,
    pub(crate) numeri: &'static str,
    /// The outcomes, as heads of columns.
    pub(crate) spetta: &'static str,
    pub(crate) da_completare: &'static str,
    pub(crate) da_accertare: &'static str,
    pub(crate) errore: &'static str,
    pub(crate) euro: &'static str,
    pub(crate) e_oltre: &'static str,
    /// What an amount is.
    pub(crate) in_un_anno: &'static str,
    pub(crate) una_volta: &'static str,
    pub(crate) al_mese: &'static str,
    pub(crate) intero: &'static str,
    /// The sums, like with like.
    pub(crate) totale: &'static str,
    pub(crate) totale_una_volta: &'static str,
    pub(crate) totale_mese: &'static str,
    pub(crate) totale_intero: &'static str,
    /// What to know before reading.
    pub(crate) importi: &'static str,
    pub(crate) segni: &'static str,
    pub(crate) taciuti: &'static str,
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

const IT: Parole = Parole {
    titolo: "Diritti della popolazione, per prestazione",
    descrizione: "Per ogni prestazione, quante persone ne hanno diritto di certo e quante forse, e quanto spetta alle prime. Gli stessi numeri sono in riassunto.txt.",
    numeri: "Accanto a ogni barra: le persone, nell'ordine dei colori, e quanto spetta a chi ne ha diritto di certo.",
    spetta: "spetta",
    da_completare: "da completare",
    da_accertare: "da accertare",
    errore: "errore",
    euro: "quanto",
    e_oltre: "e oltre",
    in_un_anno: "in un anno",
    una_volta: "una volta sola",
    al_mese: "al mese, per alcuni mesi",
    intero: "in un anno, con quanto si paga già",
    totale: "Totale in un anno",
    totale_una_volta: "A parte, una volta sola",
    totale_mese: "A parte, al mese per alcuni mesi",
    totale_intero: "A parte, con quanto si paga già",
    importi: "Gli importi, dal minimo al massimo, sono di chi ha il diritto di certo, anche se già riceve la prestazione. Il totale somma soltanto quello che spetta in un anno intero.",
    segni: "* valori da confermare, ° cifre provvisorie",
    taciuti: "… non detto: sono meno di cinque persone, o da lì si ricaverebbero. Non sono nemmeno nei totali.",
};

const DE: Parole = Parole {
    titolo: "Ansprüche der Bevölkerung, nach Leistung",
    descrizione: "Für jede Leistung, wie viele Personen sicher Anspruch haben und wie viele vielleicht, und wie viel den ersten zusteht. Dieselben Zahlen stehen in riassunto.txt.",
    numeri: "Neben jedem Balken: die Personen, in der Reihenfolge der Farben, und was denen zusteht, die sicher Anspruch haben.",
    spetta: "steht zu",
    da_completare: "zu ergänzen",
    da_accertare: "festzustellen",
    errore: "Fehler",
    euro: "wie viel",
    e_oltre: "und mehr",
    in_un_anno: "in einem Jahr",
    una_volta: "einmalig",
    al_mese: "im Monat, für einige Monate",
    intero: "in einem Jahr, mit dem schon Gezahlten",
    totale: "Summe in einem Jahr",
    totale_una_volta: "Getrennt, einmalig",
    totale_mese: "Getrennt, im Monat für einige Monate",
    totale_intero: "Getrennt, mit dem schon Gezahlten",
    importi: "Die Beträge, vom kleinsten zum größten, gelten für jene, die sicher Anspruch haben, auch wenn sie die Leistung schon beziehen. Die Summe zählt nur, was in einem ganzen Jahr zusteht.",
    segni: "* zu bestätigende Werte, ° vorläufige Werte",
    taciuti: "… nicht gesagt: es sind weniger als fünf Personen, oder sie ließen sich daraus errechnen. Auch in den Summen fehlen sie.",
};

const EN: Parole = Parole {
    titolo: "Rights of the population, by benefit",
    descrizione: "For each benefit, how many people have it for certain and how many may have it, and how much is due to the first. The same numbers are in riassunto.txt.",
    numeri: "Beside each bar: the people, in the order of the colours, and how much is due to those who have it for certain.",
    spetta: "due",
    da_completare: "to complete",
    da_accertare: "to be assessed",
    errore: "error",
    euro: "how much",
    e_oltre: "and more",
    in_un_anno: "in a year",
    una_volta: "once only",
    al_mese: "a month, for some months",
    intero: "in a year, with what is paid already",
    totale: "Total in a year",
    totale_una_volta: "Apart, once only",
    totale_mese: "Apart, a month for some months",
    totale_intero: "Apart, with what is paid already",
    importi: "Amounts, from the least to the most, are of those who have the right for certain, even if they receive the benefit already. The total adds up only what is due in a whole year.",
    segni: "* values to be confirmed, ° provisional figures",
    taciuti: "… not said: they are fewer than five people, or they could be worked out from it. They are not in the totals either.",
};
