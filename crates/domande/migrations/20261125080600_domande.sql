-- The claim, from draft to decision. Each state has its own columns, all there or all absent, so that no row can say
-- what no claim can be.
CREATE TABLE domande (
    id TEXT NOT NULL PRIMARY KEY,
    pratica TEXT NOT NULL REFERENCES pratiche (id),
    mandato TEXT NOT NULL REFERENCES mandati (id),
    soggetto TEXT NOT NULL,
    scheda TEXT NOT NULL,
    patronato TEXT NOT NULL REFERENCES patronati (id),
    sede TEXT NOT NULL REFERENCES sedi_patronato (id),
    operatore TEXT NOT NULL,
    -- Who the person, the body and the office were when the claim was prepared.
    intestazione TEXT NOT NULL,
    stato TEXT NOT NULL,
    creata BIGINT NOT NULL,
    -- The sending.
    protocollo TEXT UNIQUE,
    inviata BIGINT,
    inviata_da TEXT,
    sede_inps TEXT REFERENCES sedi_inps (id),
    impronta TEXT,
    risposta_entro TEXT,
    risposta TEXT,
    -- The taking in charge.
    in_carico_dal BIGINT,
    funzionario TEXT,
    -- The decision.
    decisa BIGINT,
    decisione TEXT,
    motivo TEXT,
    spiegazione TEXT,
    rimedio_entro TEXT,
    rimedio TEXT,
    CHECK (stato IN ('bozza', 'protocollata', 'in_lavorazione', 'decisa')),
    CHECK ((stato = 'bozza') = (protocollo IS NULL)),
    CHECK ((protocollo IS NULL) = (inviata IS NULL)),
    CHECK ((protocollo IS NULL) = (inviata_da IS NULL)),
    CHECK ((protocollo IS NULL) = (sede_inps IS NULL)),
    CHECK ((protocollo IS NULL) = (impronta IS NULL)),
    CHECK ((protocollo IS NULL) = (risposta_entro IS NULL)),
    CHECK ((protocollo IS NULL) = (risposta IS NULL)),
    CHECK ((stato IN ('bozza', 'protocollata')) = (in_carico_dal IS NULL)),
    CHECK ((in_carico_dal IS NULL) = (funzionario IS NULL)),
    CHECK ((stato = 'decisa') = (decisa IS NOT NULL)),
    CHECK ((decisa IS NULL) = (decisione IS NULL)),
    CHECK (decisione IN ('accolta', 'accolta_parzialmente', 'rifiutata')),
    CHECK (motivo IN ('documenti_mancanti', 'requisiti_mancanti', 'reddito_superiore', 'gia_in_pagamento')),
    -- A full acceptance has no remedy; anything less says why, and until when it can be contested.
    CHECK (COALESCE(decisione IN ('accolta_parzialmente', 'rifiutata'), FALSE) = (motivo IS NOT NULL)),
    CHECK ((motivo IS NULL) = (spiegazione IS NULL)),
    CHECK ((motivo IS NULL) = (rimedio_entro IS NULL)),
    CHECK ((motivo IS NULL) = (rimedio IS NULL))
);

CREATE INDEX domande_soggetto ON domande (soggetto, id);
CREATE INDEX domande_mandato ON domande (mandato);
CREATE INDEX domande_coda ON domande (sede_inps, stato, risposta_entro, id);

-- One claim at a time for a benefit under a mandate, whatever is clicked twice or in parallel.
CREATE UNIQUE INDEX domande_una_aperta ON domande (mandato, scheda) WHERE stato <> 'decisa';

-- What the claim said when it was sent: each field with the archive it came from, or who declared it and when.
CREATE TABLE domande_campi (
    domanda TEXT NOT NULL REFERENCES domande (id),
    fatto TEXT NOT NULL,
    posizione BIGINT NOT NULL,
    valore TEXT NOT NULL,
    archivio TEXT,
    aggiornato TEXT,
    dichiarazione TEXT,
    dichiarante TEXT,
    dichiarato BIGINT,
    PRIMARY KEY (domanda, fatto),
    -- Either an archive says it, or somebody declared it.
    CHECK ((archivio IS NULL) <> (dichiarazione IS NULL)),
    CHECK ((archivio IS NULL) = (aggiornato IS NULL)),
    CHECK ((dichiarazione IS NULL) = (dichiarante IS NULL)),
    CHECK ((dichiarazione IS NULL) = (dichiarato IS NULL))
);

-- The person's confirmation of what is declared in his name: one for each content, sealed by its hash.
CREATE TABLE conferme (
    domanda TEXT NOT NULL REFERENCES domande (id),
    impronta TEXT NOT NULL,
    soggetto TEXT NOT NULL,
    livello BIGINT NOT NULL,
    istante BIGINT NOT NULL,
    PRIMARY KEY (domanda, impronta)
);

-- The documents enclosed, each for what the card asks it for.
CREATE TABLE domande_allegati (
    domanda TEXT NOT NULL REFERENCES domande (id),
    documento TEXT NOT NULL,
    tipo TEXT NOT NULL,
    nome TEXT NOT NULL,
    impronta TEXT NOT NULL,
    dimensione BIGINT NOT NULL,
    scade TEXT,
    allegato BIGINT NOT NULL,
    PRIMARY KEY (domanda, documento, tipo)
);
