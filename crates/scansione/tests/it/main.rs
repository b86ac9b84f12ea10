//! A small country, written and scanned.

#[cfg(test)]
mod banco;
#[cfg(test)]
mod giro;
#[cfg(test)]
mod guasti;
#[cfg(test)]
mod insieme;
#[cfg(test)]
mod luogo;
#[cfg(test)]
mod paese;
#[cfg(test)]
mod simula;
