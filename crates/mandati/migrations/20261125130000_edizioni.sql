-- The editions of the clauses, each kept once under its hash: what was signed is read and printed with its own words.
CREATE TABLE edizioni (
    impronta TEXT NOT NULL PRIMARY KEY,
    testo TEXT NOT NULL,
    dal BIGINT NOT NULL
);
