-- Which files a case has. The bytes are in the document store, under their hash; a hash may stand in many cases.

CREATE TABLE documenti (
    id TEXT NOT NULL PRIMARY KEY,
    impronta TEXT NOT NULL,
    formato TEXT NOT NULL CHECK (formato IN ('pdf', 'png', 'jpeg')),
    dimensione BIGINT NOT NULL CHECK (dimensione > 0),
    nome TEXT NOT NULL,
    soggetto TEXT NOT NULL,
    -- No foreign key: the cases belong to a later chapter.
    pratica TEXT NOT NULL,
    creato BIGINT NOT NULL,
    -- The same bytes stand once in a case, however often they are sent.
    UNIQUE (pratica, impronta)
);

CREATE INDEX documenti_per_soggetto ON documenti (soggetto, id);
