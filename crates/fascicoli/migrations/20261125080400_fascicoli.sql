-- What people declared, one row each time: nothing is ever overwritten, the latest counts.
CREATE TABLE fatti_dichiarati (
    id TEXT NOT NULL PRIMARY KEY,
    soggetto TEXT NOT NULL,
    fatto TEXT NOT NULL,
    -- The value as case files write it: one fact in a JSON object; an empty object takes back what was said.
    valore TEXT NOT NULL,
    dichiarante TEXT NOT NULL,
    ruolo TEXT NOT NULL,
    patronato TEXT,
    sede TEXT,
    istante BIGINT NOT NULL
);

CREATE INDEX fatti_dichiarati_soggetto ON fatti_dichiarati (soggetto, fatto, id);

-- What a document is, in words, and under which mandate it was attached. The bytes and their name are in `documenti`.
CREATE TABLE allegati (
    documento TEXT NOT NULL PRIMARY KEY,
    soggetto TEXT NOT NULL,
    mandato TEXT NOT NULL,
    spiegazione TEXT NOT NULL,
    allegato_da TEXT NOT NULL,
    ruolo TEXT NOT NULL,
    istante BIGINT NOT NULL
);

CREATE INDEX allegati_soggetto ON allegati (soggetto, documento);
