-- The bodies and their offices, dated: a recognition or an office can end and its past acts stay.
CREATE TABLE patronati (
    id TEXT NOT NULL PRIMARY KEY,
    codice TEXT NOT NULL UNIQUE,
    nome TEXT NOT NULL,
    promotore TEXT,
    raggruppamento TEXT,
    dal TEXT NOT NULL,
    al TEXT
);

CREATE TABLE sedi_patronato (
    id TEXT NOT NULL PRIMARY KEY,
    patronato TEXT NOT NULL REFERENCES patronati (id),
    codice TEXT NOT NULL UNIQUE,
    nome TEXT NOT NULL,
    livello TEXT NOT NULL,
    indirizzo TEXT NOT NULL,
    comune TEXT NOT NULL,
    provincia TEXT,
    regione TEXT,
    paese TEXT NOT NULL,
    orari TEXT NOT NULL,
    dal TEXT NOT NULL,
    al TEXT
);

CREATE INDEX sedi_patronato_patronato ON sedi_patronato (patronato);

CREATE TABLE sedi_inps (
    id TEXT NOT NULL PRIMARY KEY,
    codice TEXT NOT NULL UNIQUE,
    nome TEXT NOT NULL,
    provincia TEXT NOT NULL UNIQUE,
    regione TEXT NOT NULL
);

-- What the house keeps about a person beside the identity: where he lives decides the competent INPS office.
CREATE TABLE assistiti (
    soggetto TEXT NOT NULL PRIMARY KEY,
    provincia TEXT,
    sede_inps TEXT NOT NULL REFERENCES sedi_inps (id),
    aggiornato BIGINT NOT NULL
);

-- Each time that an operator identified a person at the desk, and by which document.
CREATE TABLE riconoscimenti (
    id TEXT NOT NULL PRIMARY KEY,
    soggetto TEXT NOT NULL,
    sede TEXT NOT NULL REFERENCES sedi_patronato (id),
    operatore TEXT NOT NULL,
    documento TEXT NOT NULL,
    numero TEXT NOT NULL,
    scadenza TEXT NOT NULL,
    istante BIGINT NOT NULL
);

CREATE INDEX riconoscimenti_soggetto ON riconoscimenti (soggetto, istante);
