-- The register: what was done and read, numbered into a Merkle tree (RFC 6962) and sealed.

CREATE TABLE registro_foglie (
    id TEXT NOT NULL PRIMARY KEY,
    istante BIGINT NOT NULL,
    soggetto TEXT,
    testo TEXT NOT NULL
);

CREATE INDEX registro_foglie_per_soggetto ON registro_foglie (soggetto, id);

-- Leaves that are committed and not yet numbered.
CREATE TABLE registro_coda (
    id TEXT NOT NULL PRIMARY KEY REFERENCES registro_foglie (id)
);

CREATE TABLE registro_albero (
    posizione BIGINT NOT NULL PRIMARY KEY CHECK (posizione >= 0),
    foglia TEXT NOT NULL UNIQUE REFERENCES registro_foglie (id),
    hash TEXT NOT NULL
);

-- Complete subtrees of 2^livello leaves, from left to right.
CREATE TABLE registro_nodi (
    livello BIGINT NOT NULL,
    indice BIGINT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (livello, indice)
);

CREATE TABLE registro_sigilli (
    dimensione BIGINT NOT NULL PRIMARY KEY,
    radice TEXT NOT NULL,
    istante BIGINT NOT NULL,
    nota TEXT NOT NULL
);

-- Who of several identical processes does what only one may do at a time.
CREATE TABLE turni (
    nome TEXT NOT NULL PRIMARY KEY,
    titolare TEXT NOT NULL,
    scadenza BIGINT NOT NULL
);
