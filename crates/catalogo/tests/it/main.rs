//! The catalogue from outside: strict loading, answers, explanations, cases.

#[cfg(test)]
mod banco;
#[cfg(test)]
mod cartella;
#[cfg(test)]
mod casi;
#[cfg(test)]
mod colonne;
#[cfg(test)]
mod decorrenze;
#[cfg(test)]
mod difetti;
#[cfg(test)]
mod ricevuta;
#[cfg(test)]
mod seguito;
#[cfg(test)]
mod spiega;
#[cfg(test)]
mod tempo;
#[cfg(test)]
mod valori;
