-- The editions of the cards: which texts, proposed when, in force from when to when, and who said so.

CREATE TABLE edizioni_schede (
    id TEXT PRIMARY KEY NOT NULL,
    stato TEXT NOT NULL CHECK (stato IN ('proposta', 'in-vigore', 'superata', 'rifiutata')),
    impronta TEXT NOT NULL,
    -- The edition that was in force when this one was proposed, and its hash.
    prima TEXT REFERENCES edizioni_schede (id),
    impronta_prima TEXT,
    simulazione TEXT,
    proposta BIGINT NOT NULL,
    -- The second approval.
    dal BIGINT,
    -- The instant at which another took its place, or it was refused.
    fine BIGINT,
    motivo TEXT,
    CHECK ((prima IS NULL) = (impronta_prima IS NULL)),
    -- Nothing takes the place of an edition unseen.
    CHECK (prima IS NULL OR simulazione IS NOT NULL),
    CHECK ((stato IN ('superata', 'rifiutata')) = (fine IS NOT NULL)),
    CHECK (stato <> 'in-vigore' OR dal IS NOT NULL),
    CHECK (stato NOT IN ('proposta', 'rifiutata') OR dal IS NULL),
    CHECK ((stato = 'rifiutata') = (motivo IS NOT NULL))
);
-- One edition is in force, and one waits.
CREATE UNIQUE INDEX edizioni_schede_una ON edizioni_schede (stato) WHERE stato IN ('in-vigore', 'proposta');

-- Two editions keep the same text once.
CREATE TABLE edizioni_schede_testi (
    impronta TEXT PRIMARY KEY NOT NULL,
    testo TEXT NOT NULL
);

CREATE TABLE edizioni_schede_file (
    edizione TEXT NOT NULL REFERENCES edizioni_schede (id),
    nome TEXT NOT NULL,
    impronta TEXT NOT NULL REFERENCES edizioni_schede_testi (impronta),
    PRIMARY KEY (edizione, nome)
);

-- The same person twice, and a third, the database itself refuses.
CREATE TABLE edizioni_schede_approvazioni (
    edizione TEXT NOT NULL REFERENCES edizioni_schede (id),
    soggetto TEXT NOT NULL REFERENCES soggetti (id),
    posto BIGINT NOT NULL CHECK (posto IN (1, 2)),
    istante BIGINT NOT NULL,
    PRIMARY KEY (edizione, soggetto),
    UNIQUE (edizione, posto)
);
