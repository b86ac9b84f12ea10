-- The words by which a person is found in a list, as `cercato::words` writes them. Of people who were there before, the
-- accents outside ASCII stay: they are found by codice fiscale.
ALTER TABLE soggetti ADD COLUMN ricerca TEXT NOT NULL DEFAULT '';
UPDATE soggetti SET ricerca = ' ' || upper(cognome) || ' ' || upper(nome);
