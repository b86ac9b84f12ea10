-- Who people are, in which roles they act, and what each title opens.

CREATE TABLE soggetti (
    id TEXT PRIMARY KEY NOT NULL,
    codice_fiscale TEXT NOT NULL UNIQUE,
    -- Without omocodia: shared by homonyms, so never unique.
    codice_base TEXT NOT NULL,
    cognome TEXT NOT NULL,
    nome TEXT NOT NULL,
    data_nascita TEXT NOT NULL,
    sesso TEXT NOT NULL CHECK (sesso IN ('M', 'F')),
    creato BIGINT NOT NULL
);
CREATE INDEX soggetti_codice_base ON soggetti (codice_base);

-- A pair of relatives, once, the smaller id first.
CREATE TABLE legami (
    uno TEXT NOT NULL REFERENCES soggetti (id),
    altro TEXT NOT NULL REFERENCES soggetti (id),
    PRIMARY KEY (uno, altro),
    CHECK (uno < altro)
);
CREATE INDEX legami_altro ON legami (altro);

CREATE TABLE abilitazioni (
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
        OR (ruolo = 'operatore-inps' AND patronato IS NULL AND sede IS NULL AND sede_inps IS NOT NULL)
    )
);
CREATE INDEX abilitazioni_soggetto ON abilitazioni (soggetto);

CREATE TABLE sessioni (
    id TEXT PRIMARY KEY NOT NULL,
    -- SHA-256 of the token: who reads this table can enter nobody's session.
    impronta TEXT NOT NULL UNIQUE,
    soggetto TEXT NOT NULL REFERENCES soggetti (id),
    abilitazione TEXT REFERENCES abilitazioni (id),
    livello BIGINT NOT NULL,
    creata BIGINT NOT NULL,
    vista BIGINT NOT NULL,
    chiusa BIGINT
);
CREATE INDEX sessioni_soggetto ON sessioni (soggetto);

CREATE TABLE identita_di_prova (
    soggetto TEXT PRIMARY KEY NOT NULL REFERENCES soggetti (id),
    etichetta TEXT NOT NULL,
    ordine BIGINT NOT NULL
);

CREATE TABLE risorse (
    id TEXT PRIMARY KEY NOT NULL,
    tipo TEXT NOT NULL,
    soggetto TEXT NOT NULL REFERENCES soggetti (id),
    patronato TEXT,
    sede TEXT,
    sede_inps TEXT,
    -- The mandate and the claim that it is, or belongs to.
    mandato TEXT,
    domanda TEXT,
    creata BIGINT NOT NULL
);
CREATE INDEX risorse_soggetto ON risorse (soggetto);
CREATE INDEX risorse_sede ON risorse (tipo, sede);
CREATE INDEX risorse_sede_inps ON risorse (tipo, sede_inps);
-- A person has one case file.
CREATE UNIQUE INDEX risorse_fascicolo ON risorse (soggetto) WHERE tipo = 'fascicolo';

CREATE TABLE titoli (
    id TEXT PRIMARY KEY NOT NULL,
    soggetto TEXT NOT NULL REFERENCES soggetti (id),
    fonte_tipo TEXT NOT NULL CHECK (fonte_tipo IN ('mandato', 'domanda')),
    fonte TEXT NOT NULL,
    mandato TEXT,
    patronato TEXT,
    sede TEXT,
    sede_inps TEXT,
    fatti TEXT NOT NULL,
    dal BIGINT NOT NULL,
    al BIGINT,
    chiuso BIGINT,
    causa TEXT,
    CHECK ((sede IS NULL) <> (sede_inps IS NULL)),
    CHECK ((chiuso IS NULL) = (causa IS NULL))
);
-- A source opens one title at a time.
CREATE UNIQUE INDEX titoli_aperti ON titoli (fonte_tipo, fonte) WHERE chiuso IS NULL;
CREATE INDEX titoli_sede ON titoli (sede, soggetto);
CREATE INDEX titoli_sede_inps ON titoli (sede_inps, soggetto);

CREATE TABLE contestazioni (
    id TEXT PRIMARY KEY NOT NULL,
    foglia TEXT NOT NULL UNIQUE,
    soggetto TEXT NOT NULL REFERENCES soggetti (id),
    istante BIGINT NOT NULL
);
CREATE INDEX contestazioni_soggetto ON contestazioni (soggetto);
