-- The year of which a fact is said; none for what holds today.
ALTER TABLE fatti_dichiarati ADD COLUMN anno BIGINT;

DROP INDEX fatti_dichiarati_soggetto;

CREATE INDEX fatti_dichiarati_soggetto ON fatti_dichiarati (soggetto, fatto, anno, id);
