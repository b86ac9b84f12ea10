-- The figures that the answers under the claims rest on, promoted from their receipts: who corrects a figure finds by
-- them the outcomes to look at again. A row without a figure says that the answer waited for one.
CREATE TABLE domande_cifre (
    domanda TEXT NOT NULL REFERENCES domande (id),
    parametro TEXT NOT NULL,
    valore TEXT,
    valido_dal TEXT,
    valido_al TEXT,
    noto_dal TEXT,
    stato TEXT,
    PRIMARY KEY (domanda, parametro),
    CHECK (stato IN ('provvisorio', 'definitivo')),
    CHECK ((stato IS NULL) = (valore IS NULL)),
    CHECK ((stato IS NULL) = (valido_dal IS NULL)),
    CHECK ((stato IS NULL) = (noto_dal IS NULL)),
    CHECK (valido_al IS NULL OR valido_dal IS NOT NULL)
);

CREATE INDEX domande_cifre_parametro ON domande_cifre (parametro, domanda);
