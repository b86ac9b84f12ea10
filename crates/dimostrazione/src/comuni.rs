//! Places of birth and residence with their codes in the land register (Belfiore).

use serde::Serialize;

use crate::chance::Chance;

/// A place where a person can be born: a municipality or a foreign country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Luogo {
    /// Italian name.
    pub nome: &'static str,
    /// Province, or [`ESTERO`].
    pub sigla: &'static str,
    /// A letter and three digits; `Z` is for foreign countries.
    pub belfiore: &'static str,
}

/// What stands in place of the province for who was born abroad.
pub const ESTERO: &str = "EE";

/// A municipality that no longer exists: its code stays in the codice fiscale of who was born there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComuneEstinto {
    /// The municipality.
    pub luogo: Luogo,
    /// The last year in which somebody could be born there.
    pub ultimo_anno: i16,
}

/// Finds the capital of a province; its first town in [`COMUNI`].
#[must_use]
pub fn find_capoluogo(sigla: &str) -> Option<Luogo> {
    comuni_of(sigla).next()
}

/// Lists the towns of a province, capital first.
pub fn comuni_of(sigla: &str) -> impl Iterator<Item = Luogo> {
    COMUNI
        .iter()
        .filter(move |(provincia, _)| *provincia == sigla)
        .flat_map(|(sigla, comuni)| comuni.iter().map(|(nome, belfiore)| Luogo { nome, sigla, belfiore }))
}

/// Draws a town of a province; the capital comes up half of the times and more.
pub(crate) fn draw_comune(sigla: &str, chance: &mut Chance) -> Luogo {
    let comuni: Vec<Luogo> = comuni_of(sigla).collect();
    match comuni.first() {
        Some(capoluogo) if chance.percent(50) => *capoluogo,
        Some(_) => chance.pick(&comuni),
        None => ROMA,
    }
}

/// The capital, for what has no place of its own.
pub(crate) const ROMA: Luogo = Luogo { nome: "Roma", sigla: "RM", belfiore: "H501" };

/// Municipalities that have been merged or lost.
pub const COMUNI_ESTINTI: &[ComuneEstinto] = &[
    estinto("Corigliano Calabro", "CS", "D005", 2017),
    estinto("Rossano", "CS", "H579", 2017),
    estinto("Porretta Terme", "BO", "A558", 2015),
    estinto("Scarperia", "FI", "I514", 2013),
    estinto("Figline Valdarno", "FI", "D583", 2013),
    estinto("Valle Mosso", "BI", "L606", 2018),
    estinto("Pola", "PL", "G778", 1946),
    estinto("Zara", "ZA", "M149", 1946),
];

const fn estinto(
    nome: &'static str,
    sigla: &'static str,
    belfiore: &'static str,
    anno: i16,
) -> ComuneEstinto {
    ComuneEstinto { luogo: Luogo { nome, sigla, belfiore }, ultimo_anno: anno }
}

/// Main towns of each province, capital first.
pub const COMUNI: &[(&str, &[(&str, &str)])] = &[
    ("AG", &[("Agrigento", "A089"), ("Licata", "E573"), ("Sciacca", "I533")]),
    ("AL", &[("Alessandria", "A182"), ("Casale Monferrato", "B885"), ("Novi Ligure", "F965")]),
    ("AN", &[("Ancona", "A271"), ("Senigallia", "I608"), ("Jesi", "E388")]),
    ("AO", &[("Aosta", "A326"), ("Courmayeur", "D012"), ("Saint-Vincent", "H676")]),
    ("AP", &[("Ascoli Piceno", "A462"), ("San Benedetto del Tronto", "H769"), ("Grottammare", "E207")]),
    ("AQ", &[("L'Aquila", "A345"), ("Avezzano", "A515"), ("Sulmona", "I804")]),
    ("AR", &[("Arezzo", "A390"), ("Cortona", "D077"), ("Montevarchi", "F656")]),
    ("AT", &[("Asti", "A479"), ("Canelli", "B594"), ("Nizza Monferrato", "F902")]),
    ("AV", &[("Avellino", "A509"), ("Ariano Irpino", "A399"), ("Montoro", "M330")]),
    ("BA", &[("Bari", "A662"), ("Altamura", "A225"), ("Molfetta", "F284")]),
    ("BG", &[("Bergamo", "A794"), ("Treviglio", "L400"), ("Seriate", "I628")]),
    ("BI", &[("Biella", "A859"), ("Cossato", "D094"), ("Vigliano Biellese", "L880")]),
    ("BL", &[("Belluno", "A757"), ("Feltre", "D530"), ("Cortina d'Ampezzo", "A266")]),
    ("BN", &[("Benevento", "A783"), ("Montesarchio", "F636"), ("Telese Terme", "L086")]),
    ("BO", &[("Bologna", "A944"), ("Imola", "E289"), ("Casalecchio di Reno", "B880")]),
    ("BR", &[("Brindisi", "B180"), ("Fasano", "D508"), ("Ostuni", "G187")]),
    ("BS", &[("Brescia", "B157"), ("Desenzano del Garda", "D284"), ("Montichiari", "F471")]),
    ("BT", &[("Barletta", "A669"), ("Andria", "A285"), ("Trani", "L328")]),
    ("BZ", &[("Bolzano", "A952"), ("Merano", "F132"), ("Bressanone", "B160"), ("Brunico", "B220")]),
    ("CA", &[("Cagliari", "B354"), ("Quartu Sant'Elena", "H118"), ("Selargius", "I580")]),
    ("CB", &[("Campobasso", "B519"), ("Termoli", "L113"), ("Bojano", "A930")]),
    ("CE", &[("Caserta", "B963"), ("Aversa", "A512"), ("Marcianise", "E932")]),
    ("CH", &[("Chieti", "C632"), ("Vasto", "E372"), ("Lanciano", "E435")]),
    ("CL", &[("Caltanissetta", "B429"), ("Gela", "D960"), ("Niscemi", "F899")]),
    ("CN", &[("Cuneo", "D205"), ("Alba", "A124"), ("Bra", "B111")]),
    ("CO", &[("Como", "C933"), ("Cantù", "B639"), ("Erba", "D416")]),
    ("CR", &[("Cremona", "D150"), ("Crema", "D142"), ("Casalmaggiore", "B898")]),
    ("CS", &[("Cosenza", "D086"), ("Rende", "H235"), ("Paola", "G317")]),
    ("CT", &[("Catania", "C351"), ("Acireale", "A028"), ("Misterbianco", "F250")]),
    ("CZ", &[("Catanzaro", "C352"), ("Lamezia Terme", "M208"), ("Soverato", "I872")]),
    ("EN", &[("Enna", "C342"), ("Piazza Armerina", "G580"), ("Nicosia", "F892")]),
    ("FC", &[("Forlì", "D704"), ("Cesena", "C573"), ("Cesenatico", "C574")]),
    ("FE", &[("Ferrara", "D548"), ("Cento", "C469"), ("Comacchio", "C912")]),
    ("FG", &[("Foggia", "D643"), ("Cerignola", "C514"), ("Manfredonia", "E885")]),
    ("FI", &[("Firenze", "D612"), ("Scandicci", "B962"), ("Empoli", "D403")]),
    ("FM", &[("Fermo", "D542"), ("Porto Sant'Elpidio", "G921"), ("Porto San Giorgio", "G920")]),
    ("FR", &[("Frosinone", "D810"), ("Cassino", "C034"), ("Alatri", "A123")]),
    ("GE", &[("Genova", "D969"), ("Rapallo", "H183"), ("Chiavari", "C621")]),
    ("GO", &[("Gorizia", "E098"), ("Monfalcone", "F356"), ("Grado", "E125")]),
    ("GR", &[("Grosseto", "E202"), ("Follonica", "D656"), ("Orbetello", "G088")]),
    ("IM", &[("Imperia", "E290"), ("Sanremo", "I138"), ("Ventimiglia", "L741")]),
    ("IS", &[("Isernia", "E335"), ("Venafro", "L725"), ("Agnone", "A080")]),
    ("KR", &[("Crotone", "D122"), ("Isola di Capo Rizzuto", "E339"), ("Cutro", "D236")]),
    ("LC", &[("Lecco", "E507"), ("Merate", "F133"), ("Calolziocorte", "B423")]),
    ("LE", &[("Lecce", "E506"), ("Nardò", "F842"), ("Gallipoli", "D883")]),
    ("LI", &[("Livorno", "E625"), ("Piombino", "G687"), ("Cecina", "C415")]),
    ("LO", &[("Lodi", "E648"), ("Codogno", "C816"), ("Casalpusterlengo", "B910")]),
    ("LT", &[("Latina", "E472"), ("Aprilia", "A341"), ("Terracina", "L120")]),
    ("LU", &[("Lucca", "E715"), ("Viareggio", "L833"), ("Capannori", "B648")]),
    ("MB", &[("Monza", "F704"), ("Lissone", "E617"), ("Seregno", "I625")]),
    ("MC", &[("Macerata", "E783"), ("Civitanova Marche", "C770"), ("Recanati", "H211")]),
    ("ME", &[("Messina", "F158"), ("Milazzo", "F206"), ("Barcellona Pozzo di Gotto", "A638")]),
    ("MI", &[("Milano", "F205"), ("Sesto San Giovanni", "I690"), ("Rho", "H264")]),
    ("MN", &[("Mantova", "E897"), ("Suzzara", "L020"), ("Viadana", "L826")]),
    ("MO", &[("Modena", "F257"), ("Carpi", "B819"), ("Sassuolo", "I462")]),
    ("MS", &[("Massa", "F023"), ("Carrara", "B832"), ("Aulla", "A496")]),
    ("MT", &[("Matera", "F052"), ("Pisticci", "G712"), ("Policoro", "G786")]),
    ("NA", &[("Napoli", "F839"), ("Pozzuoli", "G964"), ("Giugliano in Campania", "E054")]),
    ("NO", &[("Novara", "F952"), ("Borgomanero", "B019"), ("Trecate", "L356")]),
    ("NU", &[("Nuoro", "F979"), ("Siniscola", "I751"), ("Macomer", "E788")]),
    ("OR", &[("Oristano", "G113"), ("Terralba", "L122"), ("Cabras", "B314")]),
    ("PA", &[("Palermo", "G273"), ("Bagheria", "A546"), ("Monreale", "F377")]),
    ("PC", &[("Piacenza", "G535"), ("Fiorenzuola d'Arda", "D611"), ("Castel San Giovanni", "C261")]),
    ("PD", &[("Padova", "G224"), ("Cittadella", "C743"), ("Este", "D442")]),
    ("PE", &[("Pescara", "G482"), ("Montesilvano", "F646"), ("Penne", "G438")]),
    ("PG", &[("Perugia", "G478"), ("Foligno", "D653"), ("Città di Castello", "C745")]),
    ("PI", &[("Pisa", "G702"), ("Pontedera", "G843"), ("Cascina", "B950")]),
    ("PN", &[("Pordenone", "G888"), ("Sacile", "H657"), ("Cordenons", "C991")]),
    ("PO", &[("Prato", "G999"), ("Montemurlo", "F572"), ("Carmignano", "B794")]),
    ("PR", &[("Parma", "G337"), ("Fidenza", "B034"), ("Salsomaggiore Terme", "H720")]),
    ("PT", &[("Pistoia", "G713"), ("Quarrata", "H109"), ("Pescia", "G491")]),
    ("PU", &[("Pesaro", "G479"), ("Urbino", "L500"), ("Fano", "D488")]),
    ("PV", &[("Pavia", "G388"), ("Vigevano", "L872"), ("Voghera", "M109")]),
    ("PZ", &[("Potenza", "G942"), ("Melfi", "F104"), ("Lavello", "E493")]),
    ("RA", &[("Ravenna", "H199"), ("Faenza", "D458"), ("Lugo", "E730")]),
    ("RC", &[("Reggio di Calabria", "H224"), ("Palmi", "G288"), ("Siderno", "I725")]),
    ("RE", &[("Reggio nell'Emilia", "H223"), ("Scandiano", "I496"), ("Correggio", "D037")]),
    ("RG", &[("Ragusa", "H163"), ("Vittoria", "M088"), ("Modica", "F258")]),
    ("RI", &[("Rieti", "H282"), ("Fara in Sabina", "D493"), ("Poggio Mirteto", "G763")]),
    (
        "RM",
        &[("Roma", "H501"), ("Guidonia Montecelio", "E263"), ("Civitavecchia", "C773"), ("Tivoli", "L182")],
    ),
    ("RN", &[("Rimini", "H294"), ("Riccione", "H274"), ("Cattolica", "C357")]),
    ("RO", &[("Rovigo", "H620"), ("Adria", "A059"), ("Lendinara", "E522")]),
    ("SA", &[("Salerno", "H703"), ("Cava de' Tirreni", "C361"), ("Battipaglia", "A717")]),
    ("SI", &[("Siena", "I726"), ("Poggibonsi", "G752"), ("Montepulciano", "F592")]),
    ("SO", &[("Sondrio", "I829"), ("Morbegno", "F712"), ("Tirano", "L175")]),
    ("SP", &[("La Spezia", "E463"), ("Sarzana", "I449"), ("Lerici", "E542")]),
    ("SR", &[("Siracusa", "I754"), ("Augusta", "A494"), ("Avola", "A522")]),
    ("SS", &[("Sassari", "I452"), ("Olbia", "G015"), ("Alghero", "A192")]),
    ("SU", &[("Carbonia", "B745"), ("Iglesias", "E281"), ("Villacidro", "L924")]),
    ("SV", &[("Savona", "I480"), ("Albenga", "A145"), ("Varazze", "L675")]),
    ("TA", &[("Taranto", "L049"), ("Martina Franca", "E986"), ("Massafra", "F027")]),
    ("TE", &[("Teramo", "L103"), ("Giulianova", "E058"), ("Roseto degli Abruzzi", "F585")]),
    ("TN", &[("Trento", "L378"), ("Rovereto", "H612"), ("Riva del Garda", "H330")]),
    ("TO", &[("Torino", "L219"), ("Moncalieri", "F335"), ("Rivoli", "H355"), ("Ivrea", "E379")]),
    ("TP", &[("Trapani", "L331"), ("Marsala", "E974"), ("Alcamo", "A176")]),
    ("TR", &[("Terni", "L117"), ("Orvieto", "G148"), ("Narni", "F844")]),
    ("TS", &[("Trieste", "L424"), ("Muggia", "F795")]),
    ("TV", &[("Treviso", "L407"), ("Conegliano", "C957"), ("Castelfranco Veneto", "C111")]),
    ("UD", &[("Udine", "L483"), ("Codroipo", "C817"), ("Cividale del Friuli", "C758")]),
    ("VA", &[("Varese", "L682"), ("Busto Arsizio", "B300"), ("Gallarate", "D869")]),
    ("VB", &[("Verbania", "L746"), ("Domodossola", "D332"), ("Omegna", "G062")]),
    ("VC", &[("Vercelli", "L750"), ("Borgosesia", "B041"), ("Santhià", "I337")]),
    ("VE", &[("Venezia", "L736"), ("Chioggia", "C638"), ("San Donà di Piave", "H823")]),
    ("VI", &[("Vicenza", "L840"), ("Bassano del Grappa", "A703"), ("Schio", "I531")]),
    ("VR", &[("Verona", "L781"), ("Legnago", "E512"), ("Villafranca di Verona", "L949")]),
    ("VT", &[("Viterbo", "M082"), ("Civita Castellana", "C765"), ("Tarquinia", "D024")]),
    ("VV", &[("Vibo Valentia", "F537"), ("Pizzo", "G722"), ("Tropea", "L452")]),
];
