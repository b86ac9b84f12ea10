//! The engine from outside: the conformance suite, the properties, the outcome.

#[cfg(test)]
mod banco;
#[cfg(test)]
mod colonne;
#[cfg(test)]
mod conformita;
#[cfg(test)]
mod esito;
#[cfg(test)]
mod ferme;
#[cfg(test)]
mod guardie;
#[cfg(test)]
mod letti;
#[cfg(test)]
mod parte;
#[cfg(test)]
mod proprieta;
#[cfg(test)]
mod riempie;
#[cfg(test)]
mod testi;
