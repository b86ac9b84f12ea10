-- The receipt of the answer that a claim rested on when it was sent: what the answer was made from, and what it was.
-- A claim has none when its mandate keeps shut what the card reads.
CREATE TABLE domande_ricevute (
    domanda TEXT NOT NULL PRIMARY KEY REFERENCES domande (id),
    ricevuta TEXT NOT NULL
);
