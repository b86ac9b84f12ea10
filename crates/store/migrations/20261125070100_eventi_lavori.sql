-- The timeline of each person, and the outbox of work to do after the commit.

CREATE TABLE eventi (
    id TEXT NOT NULL PRIMARY KEY,
    istante BIGINT NOT NULL,
    soggetto TEXT NOT NULL,
    tipo TEXT NOT NULL,
    oggetto TEXT NOT NULL,
    dati TEXT NOT NULL
);

CREATE INDEX eventi_per_soggetto ON eventi (soggetto, id);
CREATE INDEX eventi_per_oggetto ON eventi (oggetto, id);

CREATE TABLE lavori (
    id TEXT NOT NULL PRIMARY KEY,
    nome TEXT NOT NULL,
    dati TEXT NOT NULL,
    da_fare_dal BIGINT NOT NULL,
    tentativi BIGINT NOT NULL,
    -- Drawn anew at each claim, so that a worker whose lease ran out cannot answer for the next one.
    presa TEXT,
    scadenza_presa BIGINT,
    stato TEXT NOT NULL CHECK (stato IN ('da_fare', 'fatto', 'fallito')),
    errore TEXT,
    concluso BIGINT
);

CREATE INDEX lavori_da_fare ON lavori (da_fare_dal, id) WHERE stato = 'da_fare';
CREATE INDEX lavori_falliti ON lavori (id) WHERE stato = 'fallito';
