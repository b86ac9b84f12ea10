-- SQLite changes a check only with the whole table, and the sessions point at it: both are written again.
CREATE TABLE abilitazioni_nuove (
    id TEXT PRIMARY KEY NOT NULL,
    soggetto TEXT NOT NULL REFERENCES soggetti (id),
    ruolo TEXT NOT NULL,
    patronato TEXT,
    sede TEXT,
    sede_inps TEXT,
    dal BIGINT NOT NULL,
    al BIGINT,
    CHECK (
        (ruolo IN ('operatore', 'responsabile-sede') AND patronato IS NOT NULL AND sede IS NOT NULL AND sede_inps IS NULL)
        OR (ruolo IN ('operatore-inps', 'referente-schede') AND patronato IS NULL AND sede IS NULL AND sede_inps IS NOT NULL)
    )
);
INSERT INTO abilitazioni_nuove SELECT * FROM abilitazioni;

CREATE TABLE sessioni_nuove (
    id TEXT PRIMARY KEY NOT NULL,
    -- SHA-256 of the token: who reads this table can enter nobody's session.
    impronta TEXT NOT NULL UNIQUE,
    soggetto TEXT NOT NULL REFERENCES soggetti (id),
    abilitazione TEXT REFERENCES abilitazioni_nuove (id),
    livello BIGINT NOT NULL,
    creata BIGINT NOT NULL,
    vista BIGINT NOT NULL,
    chiusa BIGINT
);
INSERT INTO sessioni_nuove SELECT * FROM sessioni;

DROP TABLE sessioni;
DROP TABLE abilitazioni;
-- What points at a table follows its new name.
ALTER TABLE abilitazioni_nuove RENAME TO abilitazioni;
ALTER TABLE sessioni_nuove RENAME TO sessioni;
CREATE INDEX abilitazioni_soggetto ON abilitazioni (soggetto);
CREATE INDEX sessioni_soggetto ON sessioni (soggetto);
