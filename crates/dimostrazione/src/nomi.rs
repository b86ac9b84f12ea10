//! Invented names: common first names and surnames, drawn apart from each other.

use crate::chance::Chance;
use crate::persona::Sesso;

/// A stock of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Popolo {
    Italiani,
    Tedeschi,
    Balcani,
    Romania,
    Slavi,
    Francia,
    Ispanici,
    Maghreb,
    Africa,
    Asia,
}

/// The year from which children bear the names of today.
const ANNO_DEI_NOMI_NUOVI: i16 = 1975;

/// Draws a first name fit for sex and year of birth.
pub(crate) fn draw_nome(popolo: Popolo, sesso: Sesso, anno: i16, chance: &mut Chance) -> &'static str {
    let uomo = sesso == Sesso::M;
    let list = match popolo {
        Popolo::Italiani if anno < ANNO_DEI_NOMI_NUOVI => {
            if uomo {
                ITALIANI_ANZIANI
            } else {
                ITALIANE_ANZIANE
            }
        }
        Popolo::Italiani => {
            if uomo {
                ITALIANI_GIOVANI
            } else {
                ITALIANE_GIOVANI
            }
        }
        other => {
            let (uomini, donne, _) = stranieri(other);
            if uomo { uomini } else { donne }
        }
    };
    pick(list, chance)
}

/// Draws a surname.
pub(crate) fn draw_cognome(popolo: Popolo, chance: &mut Chance) -> &'static str {
    match popolo {
        Popolo::Italiani => pick(COGNOMI, chance),
        other => pick(stranieri(other).2, chance),
    }
}

/// Names, each followed by a comma.
type Nomi = &'static str;

fn pick(nomi: Nomi, chance: &mut Chance) -> &'static str {
    let count = u32::try_from(nomi.split(", ").count()).unwrap_or(1);
    let place = usize::try_from(chance.below(count)).unwrap_or(0);
    nomi.split(", ").nth(place).unwrap_or(nomi)
}

/// First names of men and of women, and surnames.
type Scorta = &'static (Nomi, Nomi, Nomi);

fn stranieri(popolo: Popolo) -> Scorta {
    match popolo {
        Popolo::Tedeschi | Popolo::Italiani => &(TEDESCHI, TEDESCHE, COGNOMI_TEDESCHI),
        Popolo::Balcani => BALCANI,
        Popolo::Romania => ROMANIA,
        Popolo::Slavi => SLAVI,
        Popolo::Francia => FRANCIA,
        Popolo::Ispanici => ISPANICI,
        Popolo::Maghreb => MAGHREB,
        Popolo::Africa => AFRICA,
        Popolo::Asia => ASIA,
    }
}

const ITALIANI_ANZIANI: Nomi = "\
    Giuseppe, Antonio, Giovanni, Mario, Luigi, Francesco, Angelo, Vincenzo, Pietro, Salvatore, Carlo, \
    Franco, Domenico, Bruno, Paolo, Michele, Giorgio, Aldo, Sergio, Luciano, Roberto, Renato, Enzo, \
    Gino, Umberto, Ettore, Ugo, Rocco, Gaetano, Ernesto, Silvio, Nicola, Pasquale, Raffaele, Claudio, \
    Guido, Alberto, Armando, Rino, Vito";
const ITALIANE_ANZIANE: Nomi = "\
    Maria, Anna, Giuseppina, Rosa, Angela, Giovanna, Teresa, Lucia, Carmela, Caterina, Francesca, \
    Antonietta, Carla, Elena, Concetta, Rita, Margherita, Franca, Paola, Luisa, Ada, Bruna, Gabriella, \
    Silvana, Graziella, Marisa, Nives, Elda, Ines, Ornella, Patrizia, Daniela, Loredana, Filomena, \
    Assunta, Agnese, Emilia, Adriana, Liliana, Wanda";
const ITALIANI_GIOVANI: Nomi = "\
    Andrea, Marco, Alessandro, Luca, Matteo, Davide, Lorenzo, Simone, Stefano, Federico, Riccardo, \
    Daniele, Gabriele, Mattia, Tommaso, Leonardo, Edoardo, Filippo, Nicolò, Diego, Samuele, Giacomo, \
    Emanuele, Fabio, Cristian, Pietro, Michele, Elia, Enrico, Dario";
const ITALIANE_GIOVANI: Nomi = "\
    Giulia, Chiara, Francesca, Sara, Martina, Valentina, Alessia, Elisa, Federica, Silvia, Laura, \
    Ilaria, Sofia, Aurora, Alice, Emma, Giorgia, Beatrice, Camilla, Elena, Marta, Serena, Noemi, Greta, \
    Viola, Arianna, Irene, Caterina, Michela, Roberta";
const COGNOMI: Nomi = "\
    Rossi, Russo, Ferrari, Esposito, Bianchi, Romano, Colombo, Ricci, Marino, Greco, Bruno, Gallo, \
    Conti, De Luca, Mancini, Costa, Giordano, Rizzo, Lombardi, Moretti, Barbieri, Fontana, Santoro, \
    Mariani, Rinaldi, Caruso, Ferrara, Galli, Martini, Leone, Longo, Gentile, Martinelli, Vitale, \
    Lombardo, Serra, Coppola, De Santis, D'Angelo, Marchetti, Parisi, Villa, Conte, Ferraro, Ferri, \
    Fabbri, Bianco, Marini, Grasso, Valentini, Messina, Sala, De Angelis, Gatti, Pellegrini, Palumbo, \
    Sanna, Farina, Rizzi, Monti, Cattaneo, Morelli, Amato, Silvestri, Mazza, Testa, Grassi, Pellegrino, \
    Carbone, Giuliani, Benedetti, Barone, Rossetti, Caputo, Montanari, Guerra, Palmieri, Bernardi, \
    Martino, Fiore, De Rosa, Ferretti, Bellini, Basile, Riva, Donati, Piras, Vitali, Battaglia, Sartori, \
    Neri, Costantini, Milani, Pagano, Ruggiero, Sorrentino, D'Amico, Orlando, Damico, Negri, Zanella, \
    Fo, Re, Boi, Ai, Muro, Dalla Costa, Lo Presti, Di Stefano, Dell'Orto, Bo, Tosi, Furlan, Cossu, \
    Melis, Pinna, Zorzi, Brambilla, Fumagalli, Tedesco";
const TEDESCHI: Nomi = "\
    Josef, Johann, Franz, Karl, Anton, Alois, Georg, Martin, Peter, Heinrich, Lukas, Florian, Andreas, \
    Stefan, Hubert, Konrad";
const TEDESCHE: Nomi = "\
    Maria, Anna, Rosa, Helga, Waltraud, Hildegard, Ingrid, Monika, Christine, Ursula, Brigitte, Martha, \
    Notburga, Johanna, Sabine, Verena";
const COGNOMI_TEDESCHI: Nomi = "\
    Mair, Gruber, Pichler, Hofer, Kofler, Thaler, Egger, Unterholzner, Steiner, Moser, Huber, Messner, \
    Oberhofer, Lanz, Prugger, Ploner, Gamper, Tschurtschenthaler, Innerhofer, Wieser";
const BALCANI: Scorta = &(
    "Arben, Ilir, Agron, Besnik, Dritan, Genti",
    "Mirela, Drita, Elira, Vjollca, Entela, Alma",
    "Hoxha, Shehu, Krasniqi, Dervishi, Gjoka, Leka, Marku",
);
const ROMANIA: Scorta = &(
    "Ion, Gheorghe, Vasile, Mihai, Adrian, Florin",
    "Elena, Mihaela, Ioana, Daniela, Viorica, Doina",
    "Popescu, Ionescu, Munteanu, Rusu, Ciobanu, Stan, Dumitru",
);
const SLAVI: Scorta = &(
    "Andriy, Mykola, Marek, Piotr, Ivan, Stefan",
    "Oksana, Halyna, Svitlana, Ewa, Danuta, Olena",
    "Kovalenko, Bondar, Nowak, Wojcik, Petrov, Horvat, Melnyk",
);
const FRANCIA: Scorta = &(
    "Pierre, Michel, Luc, Alain",
    "Claire, Sophie, Monique, Isabelle",
    "Martin, Lefevre, Moreau, Girard, Lambert",
);
const ISPANICI: Scorta = &(
    "Carlos, Jorge, Luis, Miguel, Pedro, Hector",
    "Carmen, Rosa, Gloria, Maribel, Luz, Teresita",
    "Gomez, Fernandez, Quispe, Morales, Silva, Reyes, Santos",
);
const MAGHREB: Scorta = &(
    "Mohamed, Ahmed, Youssef, Karim, Hassan, Mustapha",
    "Fatima, Khadija, Aicha, Samira, Naima, Zineb",
    "El Amrani, Benali, Haddad, Mansouri, Trabelsi, Said, Ziani",
);
const AFRICA: Scorta = &(
    "Moussa, Ibrahima, Cheikh, Emeka, Samuel",
    "Aminata, Fatou, Awa, Blessing, Grace",
    "Diop, Ndiaye, Fall, Sow, Okafor, Eze",
);
const ASIA: Scorta = &(
    "Rahman, Imran, Rajesh, Nimal, Harpreet",
    "Nasreen, Sunita, Ayesha, Kumari, Lakshmi",
    "Hossain, Khan, Singh, Perera, Fernando, Miah, Kaur",
);
