-- The demonstration world of this database: one, and how far it has been written.
CREATE TABLE mondi (
    id BIGINT PRIMARY KEY NOT NULL CHECK (id = 1),
    persone BIGINT NOT NULL,
    -- Sixty-four bits without a sign do not fit a BIGINT.
    seme TEXT NOT NULL,
    scritte BIGINT NOT NULL,
    completo BOOLEAN NOT NULL,
    iniziato BIGINT NOT NULL
);
