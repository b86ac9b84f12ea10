-- Agreements and the values that they put in force.
CREATE TABLE accordi (
    id TEXT NOT NULL PRIMARY KEY,
    titolo TEXT NOT NULL,
    dal TEXT NOT NULL
);

CREATE TABLE clausole (
    accordo TEXT NOT NULL REFERENCES accordi (id),
    posizione BIGINT NOT NULL,
    chiave TEXT NOT NULL,
    luogo TEXT NOT NULL,
    firmatari TEXT NOT NULL,
    dal TEXT NOT NULL,
    al TEXT,
    valore BIGINT NOT NULL,
    unita TEXT NOT NULL,
    stringe TEXT NOT NULL,
    stato TEXT NOT NULL,
    fonte TEXT NOT NULL,
    PRIMARY KEY (accordo, posizione)
);

CREATE INDEX clausole_chiave ON clausole (chiave, dal);
