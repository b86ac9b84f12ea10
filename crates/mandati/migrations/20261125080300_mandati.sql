-- The case that an office opens with each mandate; its number is the patronato's own.
CREATE TABLE pratiche (
    id TEXT NOT NULL PRIMARY KEY,
    numero TEXT NOT NULL UNIQUE,
    soggetto TEXT NOT NULL,
    patronato TEXT NOT NULL,
    sede TEXT NOT NULL,
    operatore TEXT NOT NULL,
    aperta BIGINT NOT NULL,
    chiusa BIGINT
);

CREATE INDEX pratiche_sede ON pratiche (sede, aperta, id);

-- The mandate. `visita` groups those prepared while the person was at the desk once.
CREATE TABLE mandati (
    id TEXT NOT NULL PRIMARY KEY,
    visita TEXT NOT NULL,
    pratica TEXT REFERENCES pratiche (id),
    soggetto TEXT NOT NULL,
    patronato TEXT NOT NULL,
    sede TEXT NOT NULL,
    operatore TEXT NOT NULL,
    oggetto TEXT NOT NULL,
    testo TEXT NOT NULL,
    stato TEXT NOT NULL,
    creato BIGINT NOT NULL,
    scade BIGINT,
    attivo_dal BIGINT,
    cessato BIGINT,
    causa TEXT,
    CHECK (stato IN ('bozza', 'in_attesa_di_firma', 'in_attesa_di_verifica', 'attivo', 'cessato')),
    CHECK ((stato = 'cessato') = (causa IS NOT NULL)),
    CHECK (stato IN ('bozza', 'cessato') OR pratica IS NOT NULL)
);

CREATE INDEX mandati_soggetto ON mandati (soggetto, creato, id);
CREATE INDEX mandati_sede ON mandati (sede, creato, id);
CREATE INDEX mandati_visita ON mandati (visita);

-- One object, one body: the same mandate is neither asked for twice nor given twice.
CREATE UNIQUE INDEX mandati_uno_per_oggetto ON mandati (soggetto, patronato, oggetto)
    WHERE stato IN ('in_attesa_di_firma', 'in_attesa_di_verifica', 'attivo');

-- The signatures: one of each party, whatever is clicked twice or in parallel.
CREATE TABLE firme (
    mandato TEXT NOT NULL REFERENCES mandati (id),
    parte TEXT NOT NULL CHECK (parte IN ('mandante', 'operatore')),
    soggetto TEXT NOT NULL,
    modo TEXT NOT NULL CHECK (modo IN ('identita_digitale', 'autografa')),
    livello BIGINT,
    istante BIGINT NOT NULL,
    impronta TEXT NOT NULL,
    scansione TEXT,
    PRIMARY KEY (mandato, parte),
    CHECK (parte = 'mandante' OR modo = 'identita_digitale'),
    CHECK ((modo = 'autografa') = (livello IS NULL)),
    CHECK ((modo = 'autografa') = (scansione IS NOT NULL))
);

-- The scans of papers signed by hand: who brought each in, which text and which file, and who else verified it.
CREATE TABLE scansioni (
    id TEXT NOT NULL PRIMARY KEY,
    mandato TEXT NOT NULL REFERENCES mandati (id),
    soggetto TEXT NOT NULL,
    impronta TEXT NOT NULL,
    formato TEXT NOT NULL,
    nome TEXT NOT NULL,
    testo TEXT NOT NULL,
    portata_da TEXT NOT NULL,
    istante BIGINT NOT NULL,
    esito TEXT CHECK (esito IN ('conforme', 'respinta', 'ritirata')),
    motivo TEXT,
    verificata_da TEXT,
    verificata BIGINT,
    CHECK ((esito IS NULL) = (verificata IS NULL)),
    CHECK (verificata_da IS NULL OR verificata_da <> portata_da),
    CHECK (esito IS NULL OR esito = 'ritirata' OR verificata_da IS NOT NULL),
    CHECK ((esito IS NOT NULL AND esito = 'respinta') = (motivo IS NOT NULL))
);

-- One paper of a mandate waits at a time.
CREATE UNIQUE INDEX scansioni_una_in_attesa ON scansioni (mandato) WHERE esito IS NULL;

-- A request to sign: the code that the person is given is kept only as a hash, and is used once. It names no person.
CREATE TABLE richieste_firma (
    id TEXT NOT NULL PRIMARY KEY,
    visita TEXT NOT NULL,
    sede TEXT NOT NULL,
    codice TEXT NOT NULL UNIQUE,
    mandati TEXT NOT NULL,
    creata BIGINT NOT NULL,
    scade BIGINT NOT NULL,
    usata BIGINT
);

CREATE INDEX richieste_firma_visita ON richieste_firma (visita, creata);
