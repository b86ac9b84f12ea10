//! Who: assistiti, patronati with their sedi and operatori, INPS sedi.
