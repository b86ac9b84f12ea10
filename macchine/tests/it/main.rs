//! A coordinator, some workers and a country, all on this machine.

#[cfg(test)]
mod banco;
#[cfg(test)]
mod deposito;
#[cfg(test)]
mod giro;
#[cfg(test)]
mod oggetti;
#[cfg(test)]
mod rifiuti;
