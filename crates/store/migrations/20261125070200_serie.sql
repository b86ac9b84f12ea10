-- Progressive numbers, one series each: cases of a patronato in a year, protocol numbers of a year.
CREATE TABLE serie (
    nome TEXT NOT NULL PRIMARY KEY,
    ultimo BIGINT NOT NULL
);
